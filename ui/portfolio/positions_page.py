"""The page of the two positions: who is ahead of the customer, who behind, for how long, and what to do about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.positions import PositionLine, Positions
from ui.common.gap_words import gap_mark, gap_next, gap_says
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.push_button import PushButton
from ui.common.widgets.segmented import Segment, Segmented
from ui.common.widgets.text_label import TextLabel
from ui.portfolio.deal_table import DealTable
from ui.portfolio.page_head import ListHead
from ui.portfolio.position_rows import COLUMNS, heads, next_words, position_row

SIDES = {"all": 0, "ahead": 1, "behind": -1}


class PositionsPage(QWidget):
    """`opened` and `checked` carry a deal's id; `left` leads back, `printed` asks for the report.

    `appeared`: it has come into sight.
    """

    opened = Signal(str)
    checked = Signal(str)
    printed = Signal()
    left = Signal()
    appeared = Signal()

    def __init__(self, locale: UiLocale, theme: Theme, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("positions-page")
        self._locale, self._theme, self._keys = locale, theme, tuple(keys)
        self._report: Positions | None = None
        self.head = ListHead(theme, "positions", self)
        segments = (
            Segment("all", tone="neutral"),
            Segment("ahead", "ahead", "neutral"),
            Segment("behind", "behind", "danger"),
        )
        self.sides = Segmented(theme, "positions-side", segments, self)
        self.print = PushButton("positions-print", parent=self)
        self.print.setProperty("extent", "small")
        self.table = DealTable(theme, "positions-table", COLUMNS, self)
        self._says = TextLabel(theme, 13, bold=True, parent=self)
        self._next = TextLabel(theme, 13, parent=self)
        self._how, self._who = (TextLabel(theme, 12, role="text2", parent=self) for _ in range(2))
        self.check = PushButton("positions-check", "primary", self)
        self.open = PushButton("positions-open", parent=self)
        self._foot = QFrame(self)
        self._lay_out()
        self._connect()
        self.sides.set_value("all")
        self.retranslate()

    def show_report(self, report: Positions) -> None:
        """Show the deals of a day."""
        self._report = report
        self._fill()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it has come into sight, by whatever way."""
        super().showEvent(event)
        self.appeared.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def retranslate(self) -> None:
        """Word the page in the present language."""
        title = self.tr("Ahead and behind")
        self.setAccessibleName(title)
        self.head.set_texts(title, self.tr("Back to the board (Esc)"))
        self.table.setAccessibleName(title)
        self.table.set_heads(heads())
        self.table.set_empty_text(
            self.tr("No deal is out of step: every customer has confirmed what we work on, and nobody is ahead of us.")
        )
        self.print.setText(self.tr("Print…"))
        self.check.setText(self.tr("The customer has given…"))
        self.open.setText(self.tr("Open the deal"))
        for button in (self.print, self.check, self.open):
            button.setAccessibleName(button.text())
        self._fill()

    def _fill(self) -> None:
        report = self._report
        if report is None:
            return
        counts = {key: len(report.of_side(side)) if side else len(report.lines) for key, side in SIDES.items()}
        texts = (
            self.tr("Out of step {n}").format(n=counts["all"]),
            self.tr("Ahead {n}").format(n=counts["ahead"]),
            self.tr("Behind {n}").format(n=counts["behind"]),
        )
        self.sides.set_texts(texts, self.tr("Which deals are shown"))
        self.head.show_figures(self._figures(report))
        side = SIDES[self.sides.value()]
        shown = report.of_side(side) if side else report.lines
        self.table.show_rows([position_row(line, self._keys, self._locale) for line in shown])

    def _figures(self, report: Positions) -> str:
        formats = self._locale.formats
        risk = formats.money(report.risk(1) + report.risk(-1), report.currency)
        parts = [
            self.tr("{n} in step").format(n=report.in_step),
            self.tr("{n} parked beside").format(n=report.parked) if report.parked else "",
            self.tr("{amount} claimed without proof").format(amount=risk) if report.lines else "",
        ]
        return " · ".join(part for part in parts if part)

    def _line(self, key: str) -> PositionLine | None:
        lines = self._report.lines if self._report else ()
        return next((line for line in lines if line.card.id == key), None)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        """Say what the chosen deal's two positions mean, and what to do."""
        line = self._line(key)
        self._foot.setVisible(line is not None)
        if line is None:
            return
        words = next_words(line, self._keys, self._locale)
        self._says.setText(gap_says(line.gap))
        self._says.set_role("claim" if gap_mark(line.gap) == "ahead" else "danger")
        self._next.setText(gap_next(line.gap, line.missing, line.milestone, self._locale, self._keys))
        ahead = line.gap > 0 and line.missing is not None
        confirmed = self.tr("Counts as confirmed: {text}") if ahead else self.tr("Done when: {text}")
        said = self.tr("Who can say it: {text}") if ahead else self.tr("Why: {text}")
        self._how.setText(confirmed.format(text=words["confirmed"]) if words["confirmed"] else "")
        self._who.setText(said.format(text=words["said"]) if words["said"] else "")

    @Slot(str)
    def _on_side(self, _key: str) -> None:
        self._fill()

    @Slot()
    def _on_check(self) -> None:
        self.checked.emit(self.table.key)

    @Slot()
    def _on_open(self) -> None:
        self.opened.emit(self.table.key)

    def _connect(self) -> None:
        self.head.left.connect(self.left)
        self.sides.chosen.connect(self._on_side)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self.opened)
        self.print.clicked.connect(self.printed)
        self.check.clicked.connect(self._on_check)
        self.open.clicked.connect(self._on_open)
        self._locale.changed.connect(self.retranslate)

    def _lay_out(self) -> None:
        self.head.row.addWidget(self.sides)
        self.head.row.addWidget(self.print)
        self._foot.setObjectName("positions-foot")
        self._foot.setProperty("kind", "box")
        for label in (self._next, self._how, self._who):
            label.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(3)
        for label in (self._says, self._next, self._how, self._who):
            words.addWidget(label)
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.check)
        buttons.addWidget(self.open)
        buttons.addStretch(1)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(14, 10, 14, 10)
        foot.setSpacing(20)
        foot.addLayout(words, 1)
        foot.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.table, 1)
        column.addWidget(self._foot)
