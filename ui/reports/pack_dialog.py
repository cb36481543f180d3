"""What the meeting pack holds, chosen once: for whom, which sections, which deals get a page, on what paper."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from funnel_desktop.domain.pack import SECTIONS, VERSIONS, PackChoice
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.push_button import PushButton
from ui.common.widgets.segmented import Segment, Segmented
from ui.reports.pack_meeting import section_name
from ui.reports.page_setup import PAPERS

_ID = Qt.ItemDataRole.UserRole


class PackDeal(NamedTuple):
    """A deal that may get a page: its id and how the list names it."""

    id: str
    label: str


class PackDialog(QDialog):
    """Asks what to print; `chosen` carries the `PackChoice`, and the dialog stays until it is accepted outside."""

    chosen = Signal(object)

    def __init__(
        self,
        locale: UiLocale,
        theme: Theme,
        choice: PackChoice,
        deals: Sequence[PackDeal],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pack-dialog")
        self._labels = [QLabel() for _ in range(3)]
        self._hint = QLabel()
        self._version = Segmented(theme, "pack-version", [Segment(key) for key in VERSIONS])
        self._paper = Segmented(theme, "pack-paper", [Segment(name) for name in PAPERS])
        self._turn = Segmented(theme, "pack-orientation", [Segment("landscape"), Segment("portrait")])
        self._color = Segmented(theme, "pack-colours", [Segment("grey"), Segment("colour")])
        self._sections = {key: QCheckBox() for key in SECTIONS}
        self._search, self._list = QLineEdit(), QListWidget()
        self._ok, self._cancel = PushButton("pack-preview", "primary"), PushButton("pack-cancel")
        self._lay_out()
        self._show(choice, deals)
        locale.changed.connect(self.retranslate)
        self.retranslate()
        self.resize(760, 560)

    def choice(self) -> PackChoice:
        """Return what is chosen now; deals in the order of the list."""
        items = [self._list.item(row) for row in range(self._list.count())]
        return PackChoice(
            version=self._version.value(),
            sections=tuple(key for key, box in self._sections.items() if box.isChecked()),
            deal_ids=tuple(str(item.data(_ID)) for item in items if item.checkState() == Qt.CheckState.Checked),
            paper=self._paper.value(),
            landscape=self._turn.value() == "landscape",
            greyscale=self._color.value() == "grey",
        )

    @Slot()
    def retranslate(self) -> None:
        """Word the dialog in the language in force."""
        self.setWindowTitle(self.tr("Meeting pack"))
        for label, words in zip(
            self._labels,
            (self.tr("For whom"), self.tr("Sections"), self.tr("Deals with a page of their own")),
            strict=True,
        ):
            label.setText(words)
        self._version.set_texts((self.tr("For myself"), self.tr("For the boss"), self.tr("For the customer")))
        self._version.name_cells(self.tr("For whom"))
        self._paper.set_texts(PAPERS, self.tr("Paper"))
        self._turn.set_texts((self.tr("Landscape"), self.tr("Portrait")), self.tr("Orientation"))
        self._color.set_texts((self.tr("Grey"), self.tr("Colour")), self.tr("Colours"))
        for key, box in self._sections.items():
            box.setText(section_name(key))
            box.setAccessibleName(section_name(key))
        self._search.setPlaceholderText(self.tr("Search deals"))
        self._search.setAccessibleName(self.tr("Search deals"))
        self._list.setAccessibleName(self._labels[2].text())
        self._ok.setText(self.tr("Preview"))
        self._cancel.setText(self.tr("Cancel"))
        self._follow_version()

    def _lay_out(self) -> None:
        for label in self._labels:
            label.setProperty("role", "section")
        self._hint.setProperty("role", "secondary")
        self._hint.setWordWrap(True)
        self._search.setObjectName("pack-search")
        self._list.setObjectName("pack-deals")
        self._list.setSpacing(2)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(9)
        right.setSpacing(8)
        left.addWidget(self._labels[1])
        for key, box in self._sections.items():
            box.setObjectName(f"pack-section-{key}")
            left.addWidget(box)
        left.addStretch(1)
        for widget in (self._labels[2], self._search, self._list):
            right.addWidget(widget)
        middle = QGridLayout()
        middle.setHorizontalSpacing(24)
        middle.addLayout(left, 0, 0)
        middle.addLayout(right, 0, 1)
        middle.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self._labels[0])
        column.addLayout(_row(self._version))
        column.addWidget(self._hint)
        column.addLayout(middle, 1)
        column.addLayout(_row(self._paper, self._turn, self._color))
        column.addLayout(_row(None, self._cancel, self._ok))
        self._connect()

    def _connect(self) -> None:
        self._version.chosen.connect(self._follow_version)
        self._search.textChanged.connect(self._filter)
        self._ok.clicked.connect(self._on_ok)
        self._ok.setDefault(True)
        self._cancel.clicked.connect(self.reject)

    def _show(self, choice: PackChoice, deals: Sequence[PackDeal]) -> None:
        self._version.set_value(choice.version)
        self._paper.set_value(choice.paper if choice.paper in PAPERS else "A4")
        self._turn.set_value("landscape" if choice.landscape else "portrait")
        self._color.set_value("grey" if choice.greyscale else "colour")
        for key, box in self._sections.items():
            box.setChecked(key in choice.sections)
        for deal in deals:
            item = QListWidgetItem(deal.label, self._list)
            item.setData(_ID, deal.id)
            item.setCheckState(Qt.CheckState.Checked if deal.id in choice.deal_ids else Qt.CheckState.Unchecked)

    @Slot()
    def _follow_version(self) -> None:
        """Say what a version leaves out; sections that a customer never sees are off."""
        version = self._version.value()
        hints = {
            "own": self.tr("Everything, your private notes too."),
            "boss": self.tr("Everything but your private notes."),
            "customer": self.tr(
                "Only the customer's own steps, people and dates; no prices, no coach, no notes, no attitudes. "
                "The deals chosen must be of one customer."
            ),
        }
        self._hint.setText(hints[version])
        for box in self._sections.values():
            box.setEnabled(version != "customer")

    @Slot(str)
    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setHidden(wanted not in item.text().casefold())

    @Slot()
    def _on_ok(self) -> None:
        self.chosen.emit(self.choice())


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Return widgets side by side at the left; None pushes the rest to the right."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    if None not in widgets:
        row.addStretch(1)
    return row
