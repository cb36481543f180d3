"""The milestone checklist: every move to another stage, a win, a mere check of the evidence; for one deal or several.

It takes the values of `MoveView` and a callable that says what given answers would mean; it writes nothing. *Move*
emits `submitted(MoveAnswers)`; the controller commits and closes it, or shows a refusal at its field, with everything
typed left as it is.
"""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import DealAnswers, MoveAnswers
from funnel_desktop.domain.move_view import MovePreview, MoveView
from funnel_desktop.domain.moving import MoveKind
from ui.common.error_text import sentence
from ui.milestones import checklist_words
from ui.milestones.answer_sheet import DealSheet
from ui.milestones.deal_list import WIDTH, DealList
from ui.milestones.deal_page import DealPage
from ui.milestones.kit import Kit
from ui.milestones.move_buttons import MoveButtons
from ui.milestones.move_foot import MoveFoot
from ui.milestones.move_head import MoveHead

Preview = Callable[[MoveAnswers], MovePreview]

SIZE = (860, 592)
"""Without the system's title bar, which is 28 in the drawings."""


class ChecklistDialog(QDialog):
    """One dialog, one Change: `submitted` carries all answers."""

    submitted = Signal(object)

    def __init__(self, kit: Kit, view: MoveView, preview: Preview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checklist-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._kit, self._view, self._ask = kit, view, preview
        self._kind = view.request.kind
        self._several = len(view.deals) > 1
        self._backward = any(deal.direction == "back" for deal in view.deals)
        self._sheets = [DealSheet(deal, kit.today) for deal in view.deals]
        self._pages: dict[int, DealPage] = {}
        self._preview: MovePreview | None = None
        self._head = MoveHead(kit, self._kind, self)
        self._stack = QStackedWidget(self)
        self._foot = MoveFoot(kit, self, backward=self._backward)
        self._buttons = MoveButtons(kit, self)
        self._list = DealList(kit, view.deals, self) if self._several else None
        self._lay_out()
        self._connect()
        self._offer_adjustment()
        self.retranslate()
        self._bring(0)
        self._start()

    def _start(self) -> None:
        """Put the keyboard where the work is: the reason of a way back, else the first milestone still missing."""
        if self._backward:
            self._foot.reason.setFocus()
            return
        missing = self._preview.deals[0].missing if self._preview is not None else ()
        boxes = self._page(0).milestones.boxes
        key = next((key for key in missing if key in boxes), next(iter(boxes), ""))
        if missing and key:
            boxes[key].focus_state()
        else:
            self._buttons.accept.setFocus()

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        if self._list is not None:
            middle.addWidget(self._list)
        middle.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(middle, 1)
        column.addWidget(self._foot)
        column.addWidget(self._buttons)
        self.resize(SIZE[0] + (WIDTH if self._several else 0), SIZE[1])
        self.setMinimumSize(760, 440)

    def _connect(self) -> None:
        if self._list is not None:
            self._list.picked.connect(self._bring)
            for row, sheet in enumerate(self._sheets):
                self._list.show_progress(row, sheet)
        self._buttons.cancelled.connect(self.reject)
        self._buttons.moved.connect(self._submit)
        self._buttons.forced.connect(self._submit)
        self._buttons.day.changed.connect(self._refresh)
        self._buttons.keep.toggled.connect(self._refresh)
        self._foot.reason_edited.connect(self._show_buttons)
        self._foot.confirmed.connect(self._submit)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._submit)
        self._kit.locale.changed.connect(self.retranslate)

    def _offer_adjustment(self) -> None:
        """Offer to keep the user's own points on the rate, which else end with the stage (method)."""
        points = [
            deal.standing.claimed_rate - self._kit.playbook.rates[deal.standing.s - 1] for deal in self._view.deals
        ]
        self._points = points[0] if not self._several and self._kind == MoveKind.STAGE else 0
        self._buttons.keep.setVisible(bool(self._points))

    @Slot()
    def retranslate(self) -> None:
        """Word the dialog in the present language."""
        words = checklist_words.of_dialog(self._kind, backward=self._backward)
        self.setWindowTitle(words.title)
        self._buttons.accept.setText(words.accept)
        self._buttons.anyway.setText(words.anyway)
        self._buttons.set_note("" if self._points else words.note)
        self._buttons.keep.setText(self.tr("Keep my {points:+d} points").format(points=self._points))
        if self._preview is not None:
            self._show_buttons()

    def show_proofs(self, view: MoveView) -> None:
        """Show what the data says now: something was filled in while the dialog stood open. Answers stay."""
        for row, page in self._pages.items():
            page.milestones.show_proofs(view.deals[row].groups)

    def answers(self) -> MoveAnswers:
        """Return everything answered so far."""
        deals = {
            sheet.deal.deal_id: self._pages[row].answers() if row in self._pages else sheet.changed()
            for row, sheet in enumerate(self._sheets)
        }
        return MoveAnswers(
            happened_on=self._day(deals),
            deals={key: value for key, value in deals.items() if value.milestones or value.indicators or value.won},
            reason=self._foot.reason.text().strip(),
            keep_adjustment=bool(self._points) and self._buttons.keep.isChecked(),
        )

    def _day(self, deals: Mapping[str, DealAnswers]) -> date:
        """Return the day it happened: a single win has happened on the day of its contract, and needs no other."""
        won = next((value.won for value in deals.values() if value.won), None) if not self._several else None
        self._buttons.show_day(shown=won is None)
        signed = won.signed_on if won is not None and won.signed_on != date.min else None
        return signed or self._buttons.day.day() or self._kit.today

    def show_error(self, error: DomainError) -> bool:
        """Say what is wrong at the field it is about; False if the dialog has no such field."""
        field = error.params.get("field")
        text = str(sentence(error, self._kit.locale.formats))
        if field == "reason":
            self._foot.show_error(text)
            return True
        wanted = error.params.get("name")
        row = next((at for at, sheet in enumerate(self._sheets) if sheet.deal.name == wanted), self._row())
        if self._page(row).show_error(error):
            self._bring(row)
            return True
        if field is None:
            return False
        self._buttons.say(text)
        return True

    @Slot(int)
    def _bring(self, row: int) -> None:
        """Bring a deal to the front."""
        page = self._page(row)
        if self._list is not None and self._list.currentRow() != row:
            self._list.setCurrentRow(row)
        self._head.show_deal(self._view.deals[row])
        self._stack.setCurrentWidget(page)
        self._refresh()

    def _row(self) -> int:
        return self._list.currentRow() if self._list is not None else 0

    def _page(self, row: int) -> DealPage:
        """Return a deal's page; it is made when first looked at."""
        if row not in self._pages:
            page = DealPage(self._kit, self._sheets[row], self._kind, self._stack)
            page.answered.connect(self._on_answered)
            self._stack.addWidget(page)
            QWidget.setTabOrder(page.last(), self._foot.reason)
            self._buttons.follow_in_tab_order(self._foot.reason)
            self._pages[row] = page
        return self._pages[row]

    @Slot()
    def _on_answered(self) -> None:
        self._refresh()
        if self._list is not None:
            self._list.show_progress(self._row(), self._sheets[self._row()])

    @Slot()
    def _refresh(self) -> None:
        """Ask what the answers would mean, and show it."""
        if self._buttons.day.problem is not None:
            return
        try:
            self._preview = self._ask(self.answers())
        except DomainError as error:
            self._buttons.say(str(sentence(error, self._kit.locale.formats)))
            return
        self._buttons.say("")
        row = self._row()
        deal_id = self._view.deals[row].deal_id
        deal = next(each for each in self._preview.deals if each.deal_id == deal_id)
        self._page(row).show_preview(deal)
        self._foot.show_preview(self._preview, deal, self._view.default_currency)
        self._show_buttons()

    @Slot()
    def _show_buttons(self) -> None:
        """Offer the proved move, or the forced one where something is missing."""
        missing = self._preview is not None and self._preview.missing > 0 and not self._backward
        self._buttons.accept.setEnabled(not missing)
        self._buttons.anyway.setVisible(missing)

    @Slot()
    def _submit(self) -> None:
        """Hand the answers on, unless a field cannot be read or a reason is wanted and not there."""
        for row, page in self._pages.items():
            if page.problem():
                self._bring(row)
                return
        if not self._buttons.day.check() or self._preview is None:
            return
        if self._preview.needs_reason and not self._foot.reason.text().strip():
            self.show_error(DomainError("move.reason_needed", field="reason"))
            return
        self.submitted.emit(self.answers())
