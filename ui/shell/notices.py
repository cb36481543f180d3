"""What the window says about an open file: the status line, what undo and redo would do, a toast after every change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.common.sentences import change_sentence
from ui.common.ui_locale import UiLocale
from ui.shell.status_bar import Figures

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App
    from funnel_desktop.domain.change import Change
    from ui.shell.main_window import MainWindow


class Notices(QObject):
    """Keeps those words true; everything is read again after a change."""

    def __init__(self, app: "App", window: "MainWindow", locale: UiLocale, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._window = window
        self._locale = locale

    def start(self) -> None:
        """Say what undo and redo would do, from now on in the language in force."""
        self._locale.changed.connect(self.refresh_history)
        self.refresh_history()
        self.refresh_file()

    def refresh_file(self) -> None:
        """Say which file is open and when it was last backed up."""
        self._window.status.set_file(self._app.file.path.name, self._app.backups.latest())

    def refresh_figures(self) -> None:
        """Say what the open deals come to, and how the quarter stands."""
        summary = self._app.board.summary()
        worth = summary.weighted, summary.proved, summary.won_quarter, summary.goal
        figures = Figures(*worth, summary.currency, summary.unknown)
        self._window.status.set_figures(figures)

    def refresh_history(self) -> None:
        """Let the two commands say what they would take back, and be off where there is nothing."""
        state, actions = self._app.history.state(), self._window.actions_table
        for name, entry in (("edit-undo", state.undo), ("edit-redo", state.redo)):
            actions[name].setEnabled(entry is not None)
            what = change_sentence(entry.kind, entry.params, self._locale) if entry else ""
            actions.explain(name, what)

    def tell(self, text: str) -> None:
        """Say what was done where there is nothing to undo."""
        self._window.toast.tell(text, undoable=False)

    def on_committed(self, change: "Change", _initiator: object) -> None:
        """Follow a change, and tell it with the way back."""
        self.refresh_figures()
        self.refresh_history()
        if change.undoable:
            text = change_sentence(change.kind, change.params, self._locale, source=change.source)
            self._window.toast.tell(text, undoable=change.source != "undo")
