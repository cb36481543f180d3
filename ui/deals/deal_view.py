"""What every view of one deal has in common: it shows a panel and a history, and says what is wished."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.history_line import HistoryLine
from funnel_desktop.domain.playbook import Playbook
from ui.common.gap_words import gap_next
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.two_rails import RailPosition, TwoRails
from ui.deals.deal_lists import DealLists
from ui.deals.diagnosis_box import DiagnosisBox
from ui.deals.panel_words import diagnosis, rails_words
from ui.deals.plan_box import PlanBox


class DealView(QWidget):
    """Base of page and dock. `wished(intent, key)` leaves it for everything; `history_wanted` asks for the past."""

    wished = Signal(str, str)
    history_wanted = Signal()

    def __init__(
        self, locale: UiLocale, theme: Theme, playbook: Playbook, prefix: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(prefix)
        self._locale, self._theme, self._playbook = locale, theme, playbook
        self.panel: DealPanel | None = None
        self._history: tuple[tuple[HistoryLine, ...], bool] | None = None
        self.lists = DealLists(locale, theme, playbook, prefix, self)
        self.lists.wished.connect(self.wished)
        self.plan = PlanBox((locale, theme), playbook, self.lists["plan"], prefix, self)
        locale.changed.connect(self.retranslate)

    def set_playbook(self, playbook: Playbook) -> None:
        """Show deals by another playbook from now on."""
        self._playbook = playbook
        self.lists.set_playbook(playbook)

    @property
    def wants_history(self) -> bool:
        """Whether the history is in sight."""
        return self.isVisible() and self.lists["history"].isVisible()

    def show_panel(self, panel: DealPanel | None) -> None:
        """Show a deal; None = none is chosen."""
        changed = panel is None or self.panel is None or panel.facts.deal.id != self.panel.facts.deal.id
        self.panel = panel
        if changed:
            self._history = None
        if panel is not None:
            self.lists.show_panel(panel)
        self.fill()
        self.plan.ask()

    def show_history(self, lines: Sequence[HistoryLine], *, more: bool) -> None:
        """Show the history read so far; `more`: there is an earlier part."""
        self._history = (tuple(lines), more)
        self.lists.show_history(lines, more=more)

    def forget_history(self) -> None:
        """Ask for the history anew when it next comes into sight."""
        self._history = None

    def fill(self) -> None:
        """Show the panel in head and figures."""
        raise NotImplementedError

    @Slot()
    def retranslate(self) -> None:
        """Word everything in the present language."""
        self.lists.name(
            (
                self.tr("Overview"),
                self.tr("Evidence"),
                self.tr("People"),
                self.tr("Activities"),
                self.tr("History"),
                self.tr("Documents"),
                self.tr("Details"),
                self.tr("Tools"),
                self.tr("Plan"),
                self.tr("Review"),
            )
        )
        if self.panel is not None:
            self.lists.show_panel(self.panel)
        if self._history is not None:
            self.lists.show_history(self._history[0], more=self._history[1])
        self.fill()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the board, F2 edits; Ctrl+B prints the visit brief, Ctrl+R writes a visit down."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        plain = {Qt.Key.Key_Escape: "back", Qt.Key.Key_F2: "edit-deal"}
        held = {Qt.Key.Key_B: "open-brief", Qt.Key.Key_R: "open-debrief"}
        wish = (held if control else plain).get(Qt.Key(event.key()))
        if wish is None:
            super().keyPressEvent(event)
        else:
            self.wished.emit(wish, "")

    def show_positions(self, panel: DealPanel, rails: TwoRails, box: DiagnosisBox) -> None:
        """Show where both sides stand, and what that says."""
        standing = panel.standing
        owing = frozenset(
            stage.number for stage in self._playbook.stages for m in stage.milestones if m.key in standing.debt
        )
        position = RailPosition(standing.s, standing.b, owing, won=panel.status == "won")
        rails.set_names(self.tr("Us"), self.tr("Customer"))
        rails.set_position(position, rails_words(panel, self._locale))
        said = diagnosis(panel, self._locale)
        sign = self.tr("Missing sign: {name}") if standing.gap > 0 else self.tr("Next sign: {name}")
        missing = sign.format(name=said.missing) if said.missing else ""
        if standing.gap < 0 and panel.status == "open":
            missing = gap_next(standing.gap, None, panel.own_next, self._locale, ())
        button = self.tr("The customer has given…") if panel.status == "open" and said.missing else ""
        box.show_diagnosis(said, missing, button)

    @Slot(int)
    def on_tab(self, _index: int) -> None:
        """Ask for the history when it comes into sight."""
        if self._history is None and self.wants_history:
            self.history_wanted.emit()
