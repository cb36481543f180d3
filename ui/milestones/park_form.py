"""The short form of a parked deal: until when, and why. Parked is not stalled: it counts nowhere until it wakes."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import MoveAnswers, ParkForm
from funnel_desktop.domain.move_view import MoveView
from ui.common.widgets.date_edit import DateEdit
from ui.milestones.kit import Kit
from ui.milestones.short_form import MAX_TEXT, ShortForm


class ParkDialog(ShortForm):
    """Wake date and reason, both wanted."""

    def __init__(self, kit: Kit, view: MoveView, parent: QWidget | None = None) -> None:
        super().__init__(kit, view, "park-dialog", parent)
        self._wake = DateEdit(kit.locale, kit.theme, "park-wake-on", kit.today, parent=self)
        self._reason = QLineEdit(self)
        self._reason.setObjectName("move-reason")
        self._reason.setMaxLength(MAX_TEXT)
        self.add_field("wake_on", self._wake)
        self.add_field("reason", self._reason)
        self.retranslate()
        self._wake.setFocus()

    @override
    def texts(self) -> Mapping[str, str]:
        """Return the form's words."""
        self._wake.setPlaceholderText(self.tr("2026-12-15, +30"))
        return {
            "title": self.tr("Park the deal"),
            "about": self.tr("Until that day it is not stalled and counts nowhere; then it is open again by itself."),
            "accept": self.tr("Park"),
            "wake_on": self.tr("Until"),
            "reason": self.tr("Reason"),
        }

    @override
    def needed(self) -> DomainError | None:
        """Return what is still wanted."""
        if self._wake.day() is None:
            return DomainError("move.wake_needed", field="wake_on")
        if not self._reason.text().strip():
            return DomainError("move.park_reason", field="reason")
        return None

    @override
    def answers(self) -> MoveAnswers:
        """Return the parking."""
        form = ParkForm(self._wake.day() or date.max, self._reason.text().strip())
        return MoveAnswers(self._kit.today, park=form)
