"""The ledger of one milestone or sign: what must be seen, what was believed, and what is to be added, by keys alone."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.ledger import ATTACHMENT, LedgerView, document_id
from funnel_desktop.domain.move_answers import Answer
from ui.common.error_text import sentence
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.segmented import Segment, Segmented
from ui.common.widgets.text_label import TextLabel
from ui.tools.controls import CellsControl, LineControl, ListControl, LongControl, day_control
from ui.tools.form_dialog import FormDialog
from ui.tools.ledger_list import LedgerList, state_words
from ui.tools.look import Look
from ui.tools.numbered_form import Item, NumberedForm

STATES = (
    Segment("done", "done", "accent", "d"),
    Segment("open", "open", "neutral", "n"),
    Segment("na", "na", "neutral", "a"),
    Segment("withdrawn", "overdue", "danger", "f"),
)


class StateControl(CellsControl):
    """What is believed from now on; one of the four is always chosen."""

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        self.widget = Segmented(look.theme, name, STATES, parent)
        self.widget.set_texts([state_words(segment.key) for segment in STATES])


class LedgerDialog(FormDialog):
    """`submitted(Answer)`."""

    def __init__(
        self, look: Look, view: LedgerView, words: tuple[str, str, str], parent: QWidget | None = None
    ) -> None:
        """Make it of the ledger, and of name, criterion and what the data says in words."""
        super().__init__(look, "ledger", (words[0], f"{view.deal_name} · {words[1]}"), parent)
        self._view = view
        self.resize(640, 560)
        self.form = NumberedForm(look, "ledger", self._items(), self)
        self._error = FieldError(look.theme, "ledger", self)
        body = QVBoxLayout()
        body.setSpacing(8)
        body.addWidget(self._heading(self.tr("Believed so far")))
        body.addWidget(LedgerList(look, view, self))
        if words[2]:
            data = TextLabel(look.theme, 12, role="accent", parent=self)
            data.setWordWrap(True)
            data.setText(words[2])
            body.addWidget(data)
        body.addSpacing(4)
        body.addWidget(self._heading(self.tr("From now on")))
        body.addWidget(self.form)
        body.addWidget(self._error)
        self.lay_out(body)
        self._fill()
        self._opened = self.values()
        self._state = self._opened.state
        self.form.changed.connect(self._on_changed)
        self.form.take_keys("state")

    @property
    @override
    def dirty(self) -> bool:
        return not self.form.readable or self.values() != self._opened

    @override
    def values(self) -> Answer:
        texts = self.form.texts()
        document = texts.get("document", "")
        return Answer(
            texts["state"],
            date.fromisoformat(texts["happened_on"]) if texts["happened_on"] else None,
            texts.get("contact_id") or None,
            texts["text"],
            f"{ATTACHMENT}{document}" if document else texts["link"],
        )

    @override
    def check(self) -> bool:
        self._error.say("")
        return self.form.check()

    @override
    def show_error(self, error: DomainError) -> bool:
        if not self.form.show_error(error):
            self._error.say(str(sentence(error, self.look.locale.formats)))
        return True

    def _items(self) -> list[Item]:
        look, view = self.look, self._view
        keys = self.tr("D done, N not yet, A not applicable, F proved false")
        why = self.tr("what was seen, or why it does not hold")
        items = [
            Item("state", self.tr("State"), keys, partial(StateControl, look), wide=True),
            Item("happened_on", self.tr("Day"), "", partial(day_control, look, past=True)),
        ]
        if view.people:
            items.append(Item("contact_id", self.tr("Who said it"), "", partial(_list, view.people)))
        items.append(Item("text", self.tr("Evidence or reason"), why, LongControl, wide=True))
        if view.documents:
            items.append(Item("document", self.tr("Document of the deal"), "", partial(_list, view.documents)))
        items.append(Item("link", self.tr("Link"), self.tr("an address or a path"), LineControl))
        return items

    def _fill(self) -> None:
        view = self._view
        last = view.beliefs[0] if view.beliefs else None
        texts = {"state": view.state, "happened_on": view.today.isoformat()}
        if last is not None:
            document = document_id(last.link)
            texts |= {
                "happened_on": last.happened_on.isoformat(),
                "contact_id": last.contact_id or "",
                "text": last.text,
                "document": document,
                "link": "" if document else last.link,
            }
        self._known = texts
        self.form.show_texts(texts)

    @Slot()
    def _on_changed(self) -> None:
        """Ask anew what shows it when another state is chosen: what showed the old one does not show this one."""
        state = self.form.texts()["state"]
        if state == self._state:
            return
        self._state = state
        texts = {"text": "", "document": "", "link": "", "happened_on": self._view.today.isoformat()}
        self.form.show_texts(self._known if state == self._opened.state else texts)

    def _heading(self, text: str) -> TextLabel:
        label = TextLabel(self.look.theme, 12, bold=True, role="text2", parent=self)
        label.setText(text)
        return label


def _list(choices: Mapping[str, str], name: str, parent: QWidget) -> ListControl:
    return ListControl(name, tuple(choices.items()), parent)


def data_words(view: LedgerView) -> str:
    """Return that the data proves a milestone which is not done yet: it proposes, and ticks nothing."""
    if view.proof is None or not view.proof.satisfied or view.state == "done":
        return ""
    return QCoreApplication.translate(
        "Ledger", "The data proves it. Say Done to take it over: nothing is ticked by itself."
    )
