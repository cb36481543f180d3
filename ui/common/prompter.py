"""Every question and every refusal goes through here: one protocol, one form with real windows, one for tests.

Answers come by callback, never by a nested event loop (a drop handler runs inside the drag's own loop).
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QStandardPaths, Qt

from funnel_desktop.domain.errors import FunnelError
from ui.common.ui_locale import UiLocale

# The toolkit makes a class when it is first named, and file dialogs are large: no start waits for one.
if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

OnPath = Callable[[str], None]
Done = Callable[[], None]


class Prompter(Protocol):
    """What a controller may ask of the person in front of the screen."""

    def error(self, error: FunnelError) -> None:
        """Say what was refused and what to do."""
        ...

    def confirm(self, question: str, detail: str, on_yes: Done, *, yes: str = "") -> None:
        """Ask; call `on_yes` if the answer is yes (`yes` words its button), else nothing."""
        ...

    def open_path(self, title: str, filters: str, on_path: OnPath) -> None:
        """Let a file that exists be chosen; `filters` as Qt writes them."""
        ...

    def save_path(self, title: str, suggested: str, filters: str, on_path: OnPath) -> None:
        """Let a place to write to be chosen."""
        ...

    def folder_path(self, title: str, start: str, on_path: OnPath) -> None:
        """Let a folder be chosen."""
        ...


class QtPrompter(QObject):
    """The prompter with windows; `parent` is the main window."""

    def __init__(self, parent: "QWidget", locale: UiLocale) -> None:
        super().__init__(parent)
        self._window = parent
        self._locale = locale
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = nearest_folder(Path(documents))

    def error(self, error: FunnelError) -> None:
        """Say what was refused and what to do."""
        from PySide6.QtWidgets import QMessageBox

        # The tables of sentences are long; a start that goes well does not read them.
        from ui.common.error_text import sentence

        text = sentence(error, self._locale.formats)
        box = self._box(text.what, text.todo, QMessageBox.Icon.Warning)
        box.setObjectName("error-box")
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
        box.open()

    def confirm(self, question: str, detail: str, on_yes: Done, *, yes: str = "") -> None:
        """Ask; call `on_yes` if the answer is yes."""
        from PySide6.QtWidgets import QMessageBox

        box = self._box(question, detail, QMessageBox.Icon.NoIcon)
        box.setObjectName("confirm-box")
        role = QMessageBox.ButtonRole
        button = box.addButton(yes or self.tr("Yes"), role.AcceptRole)
        button.setObjectName("confirm-yes")
        box.addButton(QMessageBox.StandardButton.Cancel).setObjectName("confirm-cancel")
        button.clicked.connect(on_yes)
        box.open()

    def open_path(self, title: str, filters: str, on_path: OnPath) -> None:
        """Let a file that exists be chosen."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, title, str(self._folder), filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(dialog, on_path)

    def save_path(self, title: str, suggested: str, filters: str, on_path: OnPath) -> None:
        """Let a place to write to be chosen."""
        from PySide6.QtWidgets import QFileDialog

        place = self._folder / suggested
        dialog = QFileDialog(self._window, title, str(nearest_folder(place.parent)), filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # Before it asks about a file that is there already: the name is the one that will be written.
        dialog.setDefaultSuffix(place.suffix.removeprefix("."))
        dialog.selectFile(place.name)
        self._open(dialog, on_path)

    def folder_path(self, title: str, start: str, on_path: OnPath) -> None:
        """Let a folder be chosen, beginning with the nearest one there is."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, title, str(nearest_folder(Path(start))))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open(dialog, on_path)

    def _open(self, dialog: "QFileDialog", on_path: OnPath) -> None:
        dialog.setObjectName("file-dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._remember)
        dialog.fileSelected.connect(on_path)
        dialog.open()

    def _remember(self, path: str) -> None:
        self._folder = Path(path).parent

    def _box(self, text: str, detail: str, icon: "QMessageBox.Icon") -> "QMessageBox":
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(icon)
        box.setWindowTitle(self.tr("Sales Funnel"))
        box.setText(text)
        box.setInformativeText(detail)
        return box


def nearest_folder(folder: Path) -> Path:
    """Return a folder, or the nearest one above it that exists: where a file dialog can begin."""
    return next((each for each in (folder, *folder.parents) if each.is_dir()), folder)
