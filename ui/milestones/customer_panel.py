"""The right side of the checklist: how far the customer has come, and the two rails as they would be after the move."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from funnel_desktop.domain.move_answers import Answer
from funnel_desktop.domain.move_view import CheckRow, DealMove, DealPreview
from ui.common.widgets.text_label import TextLabel
from ui.common.widgets.two_rails import RailPosition, TwoRails
from ui.milestones.answer_sheet import DealSheet
from ui.milestones.contact_list import ContactModel
from ui.milestones.indicator_row import IndicatorRow
from ui.milestones.kit import Kit

WIDTH = 296


class CustomerPanel(QWidget):
    """Indicators of one deal; writes what the user confirms into the sheet and says `answered`."""

    answered = Signal()

    def __init__(self, kit: Kit, sheet: DealSheet, people: ContactModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._sheet = kit, sheet
        self._preview: DealPreview | None = None
        self.setFixedWidth(WIDTH)
        self.rows: dict[str, IndicatorRow] = {}
        self._title = TextLabel(kit.theme, bold=True, parent=self)
        self._kind = TextLabel(kit.theme, 12, role="text2", parent=self)
        self._rails = TwoRails(kit.theme, [stage.state for stage in kit.playbook.stages], parent=self)
        self._rails.setObjectName("move-rails")
        self._line = TextLabel(kit.theme, 12, role="text2", parent=self)
        self._line.setObjectName("move-both-steps")
        self._line.setWordWrap(True)
        self._lay_out(people)
        kit.theme.changed.connect(self._recolor)
        kit.locale.changed.connect(self.retranslate)
        self._recolor()
        self.retranslate()

    def _lay_out(self, people: ContactModel) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 18, 0)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._kind)
        rule = QFrame(self)
        rule.setProperty("kind", "line")
        rule.setFixedHeight(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 6, 16, 8)
        foot.setSpacing(4)
        for widget in (rule, self._rails, self._line):
            foot.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self._scrolling(people), 1)
        column.addLayout(foot)

    def _scrolling(self, people: ContactModel) -> QScrollArea:
        """Return the rows in a frame that scrolls when they are too many; the rails beneath stay."""
        scroll = QScrollArea(self)
        body = QWidget(scroll.viewport())
        rows = QVBoxLayout(body)
        rows.setContentsMargins(8, 0, 8, 0)
        rows.setSpacing(0)
        for row in self._sheet.deal.indicators:
            rows.addWidget(self._row(row, people, body))
        rows.addStretch(1)
        scroll.setObjectName("indicator-list")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        body.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        return scroll

    def _row(self, row: CheckRow, people: ContactModel, parent: QWidget) -> IndicatorRow:
        made = IndicatorRow(self._kit, row, people, parent)
        made.show_answer(self._sheet.answer(row.key), fresh=False)
        made.state_chosen.connect(self._on_state)
        made.edited.connect(self._on_edited)
        self.rows[row.key] = made
        return made

    @Slot()
    def retranslate(self) -> None:
        """Word the panel in the present language."""
        self._title.setText(self.tr("How far the customer has come"))
        self._kind.setText(self.tr("indicators"))
        self._rails.set_names(self.tr("We"), self.tr("They"))
        if self._preview is not None:
            self.show_preview(self._preview)

    def show_preview(self, preview: DealPreview) -> None:
        """Show both positions as they would be, and mark the first indicator missing for them."""
        self._preview = preview
        after, deal = preview.after, self._sheet.deal
        stages = {m.key: m.stage for m in self._kit.playbook.milestones}
        owed = frozenset(stages[key] for key in after.debt if key in stages)
        won = _wins(deal, preview)
        text = self._sentence(after.s, after.b, won=won)
        self._line.setText(text)
        self._rails.set_position(RailPosition(after.s, after.b, owed, won), text)
        wanted = self._first_missing(after.s)
        for key, row in self.rows.items():
            row.set_wanted(key == wanted)

    def _first_missing(self, target: int) -> str:
        """Return the first open indicator that a deal standing in `target` should have behind it; "" for none."""
        for row in self._sheet.deal.indicators:
            if row.stage < target and not self._sheet.is_settled(row.key):
                return row.key
        return ""

    def _sentence(self, s: int, b: int, *, won: bool) -> str:
        if won:
            return self.tr("Afterwards: won; the customer has confirmed step {b}").format(b=b)
        if b >= 8:
            text = self.tr("{when}: the customer has done all its steps, we are in step {s}")
        else:
            text = self.tr("{when}: the customer is in step {b}, we are in step {s}")
        return text.format(when=self._when(), b=b + 1, s=s)

    def _when(self) -> str:
        direction = self._sheet.deal.direction
        if direction == "forward":
            return self.tr("Afterwards")
        return self.tr("Once back") if direction == "back" else self.tr("As answered")

    @Slot(str, str)
    def _on_state(self, key: str, state: str) -> None:
        answer = self._sheet.set_state(key, state)
        self.rows[key].show_answer(answer, fresh=self._sheet.is_new(key))
        self.answered.emit()

    @Slot(str, object)
    def _on_edited(self, key: str, answer: Answer) -> None:
        self._sheet.set_answer(key, answer)
        self.answered.emit()

    @Slot()
    def _recolor(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._kit.theme.color("window"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)


def _wins(deal: DealMove, preview: DealPreview) -> bool:
    """Tell whether the deal would be won: a claimed rate of 100 is only ever that of a won deal."""
    return preview.after.claimed_rate == 100 and deal.standing.claimed_rate < 100
