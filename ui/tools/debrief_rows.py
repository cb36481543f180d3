"""The rows that only the debrief has: who was met, a milestone or sign proved on the visit, an attitude seen there."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from funnel_desktop.domain.move_answers import Answer
from funnel_desktop.domain.part_drafts import ATTITUDES
from ui.common.widgets.name_box import NameBox
from ui.common.widgets.segmented import Segment, Segmented
from ui.common.widgets.text_label import TextLabel
from ui.tools.look import Look

COLUMNS = 4
NAME, WHO, PERSON = 248, 132, 168
_MOST = 4000


class MetBoxes(QWidget):
    """The people of the deal, each ticked if met; Space ticks, Tab goes on."""

    changed = Signal()

    def __init__(self, name: str, people: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(14)
        self._boxes: dict[str, NameBox] = {}
        for at, (key, text) in enumerate(people.items()):
            box = NameBox(text, PERSON, self)
            box.setObjectName(f"{name}-{at}")
            box.toggled.connect(self.changed)
            self._boxes[key] = box
            grid.addWidget(box, at // COLUMNS, at % COLUMNS)
        grid.setColumnStretch(COLUMNS, 1)
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values())))

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of those ticked."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def choose(self, ids: Sequence[str]) -> None:
        """Tick these."""
        for key, box in self._boxes.items():
            box.setChecked(key in ids)


class ProofRow(QWidget):
    """A milestone or sign: ticked where the visit proved it, with who said so and what shows it."""

    changed = Signal()

    def __init__(self, name: str, words: tuple[str, str], people: Mapping[str, str], parent: QWidget) -> None:
        """Make it of an object name, its numbered name and its criterion in words, and those who may have said it."""
        super().__init__(parent)
        self.setObjectName(name)
        self.box = NameBox(words[0], NAME, self)
        self.box.setObjectName(f"{name}-done")
        self.box.setAccessibleDescription(words[1])
        self.box.setToolTip("\n".join(part for part in (self.box.toolTip(), words[1]) if part))
        self.box.setFixedWidth(NAME)
        self.who = QComboBox(self)
        self.who.setObjectName(f"{name}-who")
        self.who.setAccessibleName(self.tr("Who said it"))
        self.who.setFixedWidth(WHO)
        self.who.addItem("", "")
        for key, person in people.items():
            self.who.addItem(person, key)
        self.text = QLineEdit(self)
        self.text.setObjectName(f"{name}-text")
        self.text.setAccessibleName(self.tr("Evidence"))
        self.text.setPlaceholderText(words[1])
        self.text.setMaxLength(_MOST)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(6)
        for widget, share in ((self.box, 0), (self.who, 0), (self.text, 1)):
            row.addWidget(widget, share)
        self.box.toggled.connect(self._on_ticked)
        self.who.currentIndexChanged.connect(self._tell)
        self.text.textChanged.connect(self._tell)
        self._on_ticked()

    def answer(self) -> Answer | None:
        """Return what was proved; None where nothing was."""
        if not self.box.isChecked():
            return None
        return Answer("done", contact_id=self.who.currentData() or None, text=self.text.text().strip())

    def suggest(self, contact_id: str) -> None:
        """Name who was met, where nobody is named yet."""
        if self.box.isChecked() and not self.who.currentData():
            self.who.setCurrentIndex(max(0, self.who.findData(contact_id)))

    @Slot()
    def _on_ticked(self) -> None:
        for field in (self.who, self.text):
            field.setEnabled(self.box.isChecked())
        self.changed.emit()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


class AttitudeRow(QWidget):
    """One person's attitude −2…+2; none chosen = unknown, as it was."""

    changed = Signal()

    def __init__(self, look: Look, name: str, words: tuple[str, str], attitude: int | None, parent: QWidget) -> None:
        """Make it of an object name, number and person in words, and the attitude known so far."""
        super().__init__(parent)
        self.setObjectName(name)
        self.before = attitude
        label = TextLabel(look.theme, 13, parent=self)
        label.setText(words[0])
        label.setFixedWidth(NAME)
        label.setToolTip(words[1])
        self.cells = Segmented(look.theme, f"{name}-attitude", [_segment(step) for step in ATTITUDES], self)
        self.cells.set_texts([look.locale.words.attitude(step) for step in ATTITUDES], words[0])
        self.cells.set_value("" if attitude is None else str(attitude))
        self.cells.chosen.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(6)
        row.addWidget(label)
        row.addWidget(self.cells)
        row.addStretch(1)

    def attitude(self) -> int | None:
        """Return the attitude seen; None where it is not known."""
        value = self.cells.value()
        return int(value) if value else None

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


def _segment(step: int) -> Segment:
    return Segment(str(step), tone="danger" if step < 0 else "accent" if step else "neutral")
