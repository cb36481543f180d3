"""One customer in full: who it is, its figures, its deals and its people. Every wish leaves as a signal."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from funnel_desktop.domain.customer_view import CustomerDetail
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.text_label import TextLabel
from ui.people.faces import DOT, contact_face, deal_face, money_of
from ui.people.row_list import RowList

FIGURES = ("open", "amount", "closed", "last")


class CustomerPanel(QWidget):
    """`asked` carries what is wanted: "edit", "merge", "delete", "contact-add", "contact-edit", "contact-remove"."""

    asked = Signal(str)
    deal_requested = Signal(str)

    def __init__(
        self, locale: UiLocale, theme: Theme, states: Mapping[int, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("customer-panel")
        self._locale, self._theme, self._states = locale, theme, states
        self._detail: CustomerDetail | None = None
        self._today = ""
        self.title = TextLabel(theme, 18, bold=True, parent=self)
        self.title.setObjectName("customer-name")
        self.title.set_elided(True)
        self._about = TextLabel(theme, 12, role="text2", parent=self)
        self._about.set_elided(True)
        self._note = TextLabel(theme, 12, role="text2", parent=self)
        self._note.setWordWrap(True)
        self._captions = {key: TextLabel(theme, 11, role="text3", parent=self) for key in FIGURES}
        self._values = {key: TextLabel(theme, 15, bold=True, parent=self) for key in FIGURES}
        for key, label in self._values.items():
            label.setObjectName(f"customer-{key}")
        names = ("edit", "merge", "delete", "contact-add", "contact-edit", "contact-remove")
        self.buttons = {name: self._button(name) for name in names}
        self.deals = RowList(theme, "customer-deals", self)
        self.deals.clicked_key.connect(self.deal_requested)
        self.deals.opened.connect(self.deal_requested)
        self.contacts = RowList(theme, "customer-contacts", self)
        self.contacts.opened.connect(self._on_contact)
        self.contacts.doubleClicked.connect(self._on_contact)
        self._deals_title = TextLabel(theme, 13, bold=True, parent=self)
        self._contacts_title = TextLabel(theme, 13, bold=True, parent=self)
        self._lay_out()
        locale.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def customer_id(self) -> str:
        """The customer that is shown, "" if none is."""
        return self._detail.row.id if self._detail else ""

    def show_detail(self, detail: CustomerDetail | None, today: str) -> None:
        """Show a customer; None shows that none is chosen."""
        self._detail, self._today = detail, today
        self._fill()

    def retranslate(self) -> None:
        """Take the words of the present language."""
        words = {
            "edit": self.tr("Edit…"),
            "merge": self.tr("Merge…"),
            "delete": self.tr("Delete"),
            "contact-add": self.tr("Add…"),
            "contact-edit": self.tr("Edit…"),
            "contact-remove": self.tr("Delete"),
        }
        spoken = {
            "contact-add": self.tr("Add a contact"),
            "contact-edit": self.tr("Edit the contact"),
            "contact-remove": self.tr("Delete the contact"),
        }
        for name, button in self.buttons.items():
            button.setText(words[name])
            button.setAccessibleName(spoken.get(name, words[name]))
        captions = (self.tr("Open deals"), self.tr("Open amount"), self.tr("Closed deals"), self.tr("Last activity"))
        for key, caption in zip(FIGURES, captions, strict=True):
            self._captions[key].setText(caption)
        self.deals.setAccessibleName(self.tr("Deals of the customer"))
        self.contacts.setAccessibleName(self.tr("Contacts of the customer"))
        self.deals.set_empty_text(self.tr("No deal yet."))
        self.contacts.set_empty_text(self.tr("No contact yet. Who wants this bought?"))
        self._fill()

    def _fill(self) -> None:
        detail = self._detail
        self.setVisible(detail is not None)
        if detail is None:
            return
        row, formats = detail.row, self._locale.formats
        self.title.setText(row.name)
        self._about.setText(
            DOT.join(part for part in (row.industry, row.region) if part) or self.tr("No industry or region yet")
        )
        self._note.setText(detail.customer.note)
        self._note.setVisible(bool(detail.customer.note))
        shown = {
            "open": str(row.open),
            "amount": money_of(row, self._locale) or "–",
            "closed": str(row.closed),
            "last": formats.day(row.last_on) or "–",
        }
        for key, text in shown.items():
            self._values[key].setText(text)
        self._deals_title.setText(self.tr("Deals: {count}").format(count=len(detail.deals)))
        self._contacts_title.setText(self.tr("Contacts: {count}").format(count=len(detail.contacts)))
        self.deals.show_rows([deal_face(card, self._locale, self._states, self._today) for card in detail.deals])
        self.contacts.show_rows([contact_face(contact) for contact in detail.contacts])
        for name in ("contact-edit", "contact-remove"):
            self.buttons[name].setEnabled(bool(detail.contacts))

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(f"customer-{name}" if "-" not in name else name)
        button.setProperty("extent", "small")
        button.setAutoDefault(False)
        button.clicked.connect(self._on_button)
        return button

    def _on_button(self) -> None:
        self.asked.emit(self.sender().objectName().removeprefix("customer-"))

    def _on_contact(self) -> None:
        self.asked.emit("contact-edit")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._head())
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addLayout(self._box(self._deals_title, (), self.deals), 3)
        adding = [self.buttons[name] for name in ("contact-edit", "contact-remove", "contact-add")]
        row.addLayout(self._box(self._contacts_title, adding, self.contacts), 2)
        column.addLayout(row, 1)

    def _head(self) -> QFrame:
        head = QFrame(self)
        head.setProperty("kind", "box")
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.title, self._about, self._note):
            words.addWidget(label)
        line = QHBoxLayout()
        line.setSpacing(18)
        line.addLayout(words, 1)
        for key in FIGURES:
            figure = QVBoxLayout()
            figure.setSpacing(2)
            figure.addWidget(self._captions[key])
            figure.addWidget(self._values[key])
            figure.addStretch(1)
            line.addLayout(figure)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for name in ("edit", "merge", "delete"):
            buttons.addWidget(self.buttons[name], 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(buttons)
        line.setContentsMargins(14, 10, 12, 10)
        head.setLayout(line)
        return head

    def _box(self, title: TextLabel, buttons: Sequence[QPushButton], rows: RowList) -> QVBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(2, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(title)
        line.addStretch(1)
        for button in buttons:
            line.addWidget(button)
        box = QVBoxLayout()
        box.setSpacing(6)
        title.setMinimumHeight(28)
        box.addLayout(line)
        box.addWidget(rows, 1)
        return box
