"""The foot of the checklist: what the move means in figures, and the reason where one is wanted. It never scrolls."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.move_view import DealPreview, MovePreview
from funnel_desktop.domain.standing import Standing
from ui.common.formats import MINUS
from ui.common.rate_words import rate_words
from ui.common.theme.marks import paint_mark
from ui.common.widgets.text_label import TextLabel
from ui.common.widgets.typed_edit import mark_wrong
from ui.milestones.consequence import Consequence, Figure
from ui.milestones.kit import Kit

_MAX_REASON = 2000
_REASON = 176
"""The least width in which a reason can be written, and read what is asked."""


class MoveFoot(QFrame):
    """Three figures and the reason field; Enter in it says `confirmed`."""

    reason_edited = Signal()
    confirmed = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None, *, backward: bool) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chrome")
        self.setFixedHeight(71)
        self._kit, self._backward = kit, backward
        self._last: tuple[MovePreview, DealPreview, str] | None = None
        self._error = ""
        self._rate = Consequence(kit.theme, "move-rate", self)
        self._weighted = Consequence(kit.theme, "move-weighted", self)
        self._gap = Consequence(kit.theme, "move-gap", self)
        self._side = QWidget(self)
        self._side.setMinimumWidth(_REASON)
        self._flag = _Flag(kit, self._side)
        self._ask = TextLabel(kit.theme, 12, bold=True, role="claim", parent=self._side)
        self._ask.set_elided(True)
        self.reason = QLineEdit(self._side)
        self.reason.setObjectName("move-reason")
        self.reason.setMaxLength(_MAX_REASON)
        self.reason.textChanged.connect(self._on_reason)
        self.reason.returnPressed.connect(self.confirmed)
        self._lay_out()
        kit.locale.changed.connect(self.retranslate)
        self.retranslate()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(5)
        line.addWidget(self._flag)
        line.addWidget(self._ask, 1)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(5)
        side.addLayout(line)
        side.addWidget(self.reason)
        side.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 18, 7)
        row.setSpacing(18)
        for figure in (self._rate, self._weighted, self._gap):
            row.addWidget(figure)
        row.addWidget(self._side, 1)
        row.addStretch(0)

    @Slot()
    def retranslate(self) -> None:
        """Word the foot in the present language."""
        self.reason.setAccessibleName(self.tr("Reason"))
        if self._last is not None:
            self.show_preview(*self._last)

    def show_preview(self, whole: MovePreview, deal: DealPreview, currency: str) -> None:
        """Show the figures of the deal in front and the sums of all; `currency` is that of the sums."""
        self._last = (whole, deal, currency)
        formats, before, after = self._kit.locale.formats, deal.before, deal.after
        percent = formats.percent
        self._rate.show_figure(
            Figure(
                self._rate_caption(after),
                percent(before.claimed_rate),
                percent(after.claimed_rate),
                self.tr("proved {before} → {after}").format(
                    before=before.proved_rate, after=percent(after.proved_rate)
                ),
                warning=after.proved_rate < after.claimed_rate,
            )
        )
        sums = [
            formats.money(sum_, currency)
            for sum_ in (whole.weighted_before, whole.weighted_after, whole.proved_before, whole.proved_after)
        ]
        won = after.claimed_rate == 100 and before.claimed_rate < 100
        over = 0 if won else whole.weighted_after - whole.proved_after
        proved = self.tr("proved {before} → {after}").format(before=sums[2], after=sums[3])
        self._weighted.show_figure(Figure(self.tr("Weighted value"), sums[0], sums[1], proved, warning=over > 0))
        beneath = self.tr("forecast too high by {sum}").format(sum=formats.money(over, currency)) if over > 0 else ""
        mark = "ahead" if after.gap > 0 else "behind" if after.gap < 0 else ""
        then = self.tr("won") if won else self._gap_text(after.gap)
        mark = "" if won else mark
        self._gap.show_figure(Figure(self.tr("Gap to the customer"), self._gap_text(before.gap), then, beneath, mark))
        self._ask_for_reason(whole)

    def _rate_caption(self, after: Standing) -> str:
        """Return the figure's name with where the rate comes from: the method, the user's own record, what is used."""
        said = "" if after.claimed_rate == 100 else rate_words(self._kit.playbook, after.s - 1, self._kit.locale)
        return self.tr("Success rate: {said}").format(said=said) if said else self.tr("Success rate")

    def show_error(self, sentence: str) -> None:
        """Say in place of the question what is wrong with the reason, and go there; "" takes it back."""
        self._error = sentence
        mark_wrong(self.reason, wrong=bool(sentence))
        if self._last is not None:
            self._ask_for_reason(self._last[0])
        if sentence:
            self.reason.setFocus()

    def _ask_for_reason(self, whole: MovePreview) -> None:
        self._side.setVisible(whole.needs_reason or self._backward or bool(self._error))
        self._flag.setVisible(not self._backward)
        self._ask.set_role("danger" if self._error else "text" if self._backward else "claim")
        if self._error:
            self._ask.setText(self._error)
        elif self._backward:
            self._ask.setText(self.tr("Why does it go back?"))
        else:
            text = self.tr("%n missing: to move on all the same, write down why", "", whole.missing)
            self._ask.setText(text)

    def _gap_text(self, gap: int) -> str:
        if gap > 0:
            return self.tr("+{n} ahead").format(n=gap)
        if gap < 0:
            return self.tr("{minus}{n} behind").format(minus=MINUS, n=-gap)
        return self.tr("in step")

    @Slot()
    def _on_reason(self) -> None:
        if self._error:
            self.show_error("")
        self.reason_edited.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hair line above."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, self.width(), 1, self._kit.theme.color("border"))


class _Flag(QWidget):
    """The debt flag before the question."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setFixedSize(12, 12)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the flag."""
        paint_mark(QPainter(self), "debt", 0, 0, 12, self._kit.theme.color("claim"))
