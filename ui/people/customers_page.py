"""The customers page: the list with its search at the left, the chosen customer at the right. Esc goes back."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.customer_view import CustomerDetail, CustomerRow
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.text_label import TextLabel
from ui.people.customer_panel import CustomerPanel
from ui.people.faces import customer_face
from ui.people.row_list import RowList

LIST_WIDTH = 372


class CustomersPage(QWidget):
    """Shows what it is given; `chosen` carries the id of the customer to show, `back_requested` leads to the board."""

    chosen = Signal(str)
    searched = Signal(str)
    add_requested = Signal()
    doubles_requested = Signal()
    back_requested = Signal()

    def __init__(
        self, locale: UiLocale, theme: Theme, states: Mapping[int, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("customers-page")
        self._locale, self._theme = locale, theme
        self._rows: tuple[CustomerRow, ...] = ()
        self._total = self._doubles = 0
        self._title = TextLabel(theme, 18, bold=True, parent=self)
        self._count = TextLabel(theme, 12, role="text2", parent=self)
        self.back = self._button("customers-back", self.back_requested)
        self.back.setProperty("kind", "flat")
        self.add = self._button("customer-add", self.add_requested)
        self.doubles = self._button("customer-doubles", self.doubles_requested)
        self.search = QLineEdit(self)
        self.search.setObjectName("customer-search")
        self.search.setClearButtonEnabled(True)
        self._glass = QAction(self)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self.searched)
        self.search.textChanged.connect(self._say_empty)
        self.list = RowList(theme, "customer-list", self)
        self.list.chosen.connect(self.chosen)
        self.panel = CustomerPanel(locale, theme, states, self)
        self._lay_out()
        locale.changed.connect(self.retranslate)
        theme.changed.connect(self.recolor)
        self.retranslate()
        self.recolor()

    def show_doubles(self, count: int) -> None:
        """Tell how many pairs of customers may be one."""
        self._doubles = count
        self._tell(self._total)

    def show_customers(self, rows: Sequence[CustomerRow], total: int, current: str = "") -> None:
        """Show the customers found, of how many there are; `current` is chosen, else the one that was."""
        self._rows = tuple(rows)
        self._tell(total)
        faces = [customer_face(row, self._locale) for row in rows]
        self.list.blockSignals(True)
        self.list.show_rows(faces, current)
        self.list.blockSignals(False)
        if faces and not self.list.key:
            self.list.choose(faces[0].key)
        elif self.list.key:
            self.chosen.emit(self.list.key)

    def show_detail(self, detail: CustomerDetail | None, today: str) -> None:
        """Show one customer in full, or none."""
        self.panel.show_detail(detail, today)

    def focus_search(self) -> None:
        """Give the search box the keys."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def retranslate(self) -> None:
        """Take the words of the present language."""
        self.setAccessibleName(self.tr("Customers"))
        self._title.setText(self.tr("Customers"))
        self.back.setToolTip(self.tr("Back to the board (Esc)"))
        self.back.setAccessibleName(self.tr("Back to the board"))
        self.add.setText(self.tr("New customer…"))
        self.add.setAccessibleName(self.tr("New customer"))
        self.search.setPlaceholderText(self.tr("Name / pinyin / contact / industry"))
        self.search.setAccessibleName(self.tr("Search customers"))
        self.list.setAccessibleName(self.tr("Customers"))
        self._say_empty()
        self._tell(self._total)
        self.list.show_rows([customer_face(row, self._locale) for row in self._rows])

    @Slot()
    def _say_empty(self) -> None:
        """Tell why the list is empty: nothing is found, or nobody is there yet."""
        if self.search.text().strip():
            self.list.set_empty_text(self.tr("No customer is found. Esc clears the search."))
        else:
            self.list.set_empty_text(self.tr("No customer yet: each comes with its first deal, or by New customer."))

    def recolor(self) -> None:
        """Draw the icons in the colours in force."""
        self.back.setIcon(self._theme.icon("chevron-left"))
        self._theme.put_icon(self.add, "plus", "text", 14)
        self._glass.setIcon(self._theme.icon("search", "text3", 14))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self.back_requested.emit()
            return
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _tell(self, total: int) -> None:
        self._total = total
        shown = len(self._rows)
        found = str(total) if shown == total else self.tr("{shown} of {total}").format(shown=shown, total=total)
        self._count.setText(found)
        self.doubles.setVisible(self._doubles > 0)
        self.doubles.setText(self.tr("Possible duplicates: {count}").format(count=self._doubles))
        self.doubles.setAccessibleName(self.doubles.text())

    def _button(self, name: str, told: object) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("extent", "small")
        button.clicked.connect(told)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self.back, self._title, self._count):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.add)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(head)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        left.addWidget(self.doubles)
        side = QWidget(self)
        side.setFixedWidth(LIST_WIDTH)
        left.setContentsMargins(0, 0, 0, 0)
        side.setLayout(left)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 12)
        row.setSpacing(12)
        row.addWidget(side)
        row.addWidget(self.panel, 1)
