"""The short form of a lost deal: to whom or why, in words, and when. The stage is kept."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget
from typing_extensions import override

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import LostForm, MoveAnswers
from funnel_desktop.domain.move_view import MoveView
from ui.common.widgets.date_edit import DateEdit
from ui.common.widgets.segmented import Segment, Segmented
from ui.milestones.kit import Kit
from ui.milestones.short_form import MAX_TEXT, ShortForm

CAUSES = (
    Segment("competitor", tone="neutral"),
    Segment("no_decision", tone="neutral"),
    Segment("other", tone="neutral"),
)


class LostDialog(ShortForm):
    """Cause (competitor, no decision, other), the competitor's name where there is one, the reason, the day."""

    def __init__(self, kit: Kit, view: MoveView, parent: QWidget | None = None) -> None:
        super().__init__(kit, view, "lost-dialog", parent)
        self._cause = Segmented(kit.theme, "lost-cause", CAUSES, self)
        self._competitor = self._line("lost-competitor")
        self._rivals = tuple(dict.fromkeys(name for deal in view.deals for name in deal.competitors))
        self._offer_rivals()
        self._reason = self._line("move-reason")
        self._day = DateEdit(kit.locale, kit.theme, "lost-day", kit.today, past=True, parent=self)
        self._day.set_day(kit.today)
        self.add_field("cause", self._cause)
        self.add_field("competitor", self._competitor)
        self.add_field("reason", self._reason)
        self.add_field("closed_on", self._day)
        self.set_field_shown("competitor", False)
        self._cause.chosen.connect(self._on_cause)
        self.accept_button.setProperty("kind", "danger")
        self.retranslate()
        self._cause.setFocus()

    def _offer_rivals(self) -> None:
        """Offer the competitors that are known; the only one is written already."""
        completer = QCompleter(list(self._rivals), self._competitor)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._competitor.setCompleter(completer)
        if len(self._rivals) == 1:
            self._competitor.setText(self._rivals[0])

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setMaxLength(MAX_TEXT)
        return line

    @override
    def texts(self) -> Mapping[str, str]:
        """Return the form's words."""
        causes = [self.tr("To a competitor"), self.tr("No decision"), self.tr("Other")]
        self._cause.set_texts(causes, self.tr("How it was lost"))
        return {
            "title": self.tr("Lose the deal"),
            "about": self.tr("The stage it reached is kept. It leaves the board and can be reopened."),
            "accept": self.tr("Lost"),
            "cause": self.tr("How it was lost"),
            "competitor": self.tr("Competitor"),
            "reason": self.tr("Reason"),
            "closed_on": self.tr("Day"),
        }

    @override
    def needed(self) -> DomainError | None:
        """Return what is still wanted."""
        if not self._cause.value():
            return DomainError("move.lost_cause", field="cause")
        if not self._reason.text().strip():
            return DomainError("move.lost_reason", field="reason")
        return None

    @override
    def answers(self) -> MoveAnswers:
        """Return the loss."""
        day = self._day.day() or self._kit.today
        cause = self._cause.value()
        competitor = self._competitor.text().strip() if cause == "competitor" else ""
        return MoveAnswers(day, lost=LostForm(day, cause, self._reason.text().strip(), competitor))

    @Slot(str)
    def _on_cause(self, cause: str) -> None:
        self.set_field_shown("competitor", cause == "competitor")
        self.adjustSize()
        (self._competitor if cause == "competitor" else self._reason).setFocus()
