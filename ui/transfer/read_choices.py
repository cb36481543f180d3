"""How the file is read, to be set right by hand: encoding, delimiter or sheet, header row; days and amounts."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.common.theme.theme import Theme
from ui.transfer.choice_box import ChoiceBox, Item
from ui.transfer.import_view import ReadView

ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8 (BOM)",
    "gb18030": "GB18030",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "big5": "Big5",
    "cp1252": "Windows-1252",
    "shift_jis": "Shift JIS",
    "cp949": "CP949",
    "cp1250": "Windows-1250",
    "cp1251": "Windows-1251",
}
"""Proper names of encodings, the same in every language."""

UNITS = (1, 1_000, 10_000, 1_000_000, 100_000_000)
_NAMES = ("encoding", "delimiter", "sheet", "header-row", "order", "unit", "decimal")
_LAST_ROW = 40
"""Titles above a table are never as many as that."""


class ReadChoices(QWidget):
    """`option_chosen(name, value)` asks to read again ("" or 0 = find out); the others only to plan again."""

    option_chosen = Signal(str, object)
    order_chosen = Signal(object)
    unit_chosen = Signal(object)
    decimal_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = {name: ChoiceBox(theme, f"import-{name}", self) for name in _NAMES}
        self._lay_out()
        self._boxes["encoding"].chosen.connect(self._on_encoding)
        self._boxes["delimiter"].chosen.connect(self._on_delimiter)
        self._boxes["sheet"].chosen.connect(self._on_sheet)
        self._boxes["order"].chosen.connect(self.order_chosen)
        self._boxes["unit"].chosen.connect(self.unit_chosen)
        self._boxes["decimal"].chosen.connect(self.decimal_chosen)
        self._boxes["header-row"].chosen.connect(self._on_header_row)

    def show_read(self, view: ReadView) -> None:
        """Show how the file was read; what does not concern this kind of file is hidden."""
        self._show_source(view)
        self._show_cells(view)
        own = "header_row" in view.asked
        first = self.tr("Automatic") if own else self.tr("Automatic: {row}").format(row=view.header_row)
        rows: list[Item] = [(first, 0), *((str(row), row) for row in range(1, _LAST_ROW + 1))]
        self._boxes["header-row"].show_choice(self.tr("Header row"), rows, view.header_row if own else 0)
        for name, shown in (
            ("encoding", bool(view.encoding)),
            ("delimiter", bool(view.delimiter)),
            ("sheet", len(view.sheets) > 1),
            ("order", view.order is not None),
            ("unit", view.unit is not None),
            ("decimal", view.decimal is not None),
        ):
            self._boxes[name].setVisible(shown)

    def _show_source(self, view: ReadView) -> None:
        automatic = self.tr("Automatic: {found}")
        found = ENCODINGS.get(view.encoding, view.encoding)
        items: list[Item] = [(ENCODINGS.get(name, name), name) for name in view.encodings]
        if "encoding" not in view.asked:
            items.insert(0, (automatic.format(found=found), ""))
        else:
            items.insert(0, (self.tr("Automatic"), ""))
        current = view.encoding if "encoding" in view.asked else ""
        self._boxes["encoding"].show_choice(self.tr("Encoding"), items, current)
        marks = {",": self.tr("Comma"), ";": self.tr("Semicolon"), "\t": self.tr("Tab"), "|": self.tr("Vertical bar")}
        named: list[Item] = [(marks.get(mark, mark), mark) for mark in view.delimiters]
        own = "delimiter" in view.asked
        first = self.tr("Automatic") if own else automatic.format(found=marks.get(view.delimiter, view.delimiter))
        named.insert(0, (first, ""))
        self._boxes["delimiter"].show_choice(self.tr("Delimiter"), named, view.delimiter if own else "")
        self._boxes["sheet"].show_choice(self.tr("Sheet"), [(name, name) for name in view.sheets], view.sheet)

    def _show_cells(self, view: ReadView) -> None:
        orders: list[Item] = [
            (self.tr("As the cells show"), ""),
            (self.tr("Day first"), "dmy"),
            (self.tr("Month first"), "mdy"),
        ]
        label = self.tr("Day or month first?") if view.open_order else self.tr("Dates")
        self._boxes["order"].show_choice(label, orders, view.order, marked=view.open_order)
        names = (
            self.tr("As written"),
            self.tr("Thousands"),
            self.tr("Ten thousands"),
            self.tr("Millions"),
            self.tr("Hundred millions"),
        )
        units: list[Item] = list(zip(names, UNITS, strict=True))
        if view.unit is not None and view.unit not in UNITS:
            units.append((f"× {view.unit:,}", view.unit))
        self._boxes["unit"].show_choice(self.tr("Unit of amounts"), units, view.unit)
        points: list[Item] = [
            (self.tr("As the cells show"), ""),
            (self.tr("Point: 1.5"), "."),
            (self.tr("Comma: 1,5"), ","),
        ]
        label = self.tr("Which is the decimal mark?") if view.open_decimal else self.tr("Decimal mark")
        self._boxes["decimal"].show_choice(label, points, view.decimal, marked=view.open_decimal)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for box in self._boxes.values():
            row.addWidget(box, 3)
        row.addStretch(1)

    @Slot(object)
    def _on_encoding(self, value: object) -> None:
        self.option_chosen.emit("encoding", value)

    @Slot(object)
    def _on_delimiter(self, value: object) -> None:
        self.option_chosen.emit("delimiter", value)

    @Slot(object)
    def _on_sheet(self, value: object) -> None:
        self.option_chosen.emit("sheet", value)

    @Slot(object)
    def _on_header_row(self, value: object) -> None:
        self.option_chosen.emit("header_row", value)
