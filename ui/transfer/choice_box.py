"""A drop-down that the wheel does not turn by accident, and one with its name above it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.common.widgets.text_label import TextLabel

Item = tuple[str, object]
"""What is read, and what it stands for."""


class QuietBox(QComboBox):
    """A drop-down of 24 pixels in a list that scrolls: the wheel scrolls the list."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("extent", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(18)

    def fill(self, items: Sequence[Item], current: object) -> None:
        """Put in these items without telling; none is chosen if none stands for `current`."""
        texts = [text for text, _ in items]
        if [self.itemText(at) for at in range(self.count())] != texts:
            self.clear()
            for text, value in items:
                self.addItem(text, value)
        self.setCurrentIndex(next((at for at, (_, value) in enumerate(items) if value == current), -1))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what this box stands in."""
        event.ignore()


class ChoiceBox(QWidget):
    """A named drop-down; `chosen` carries what the item stands for. Marked, it asks to be settled."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = TextLabel(theme, 12, role="text2", parent=self)
        self.box = QuietBox(name, self)
        self._items: tuple[Item, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._label)
        column.addWidget(self.box)
        self.box.activated.connect(self._on_activated)

    def show_choice(self, label: str, items: Sequence[Item], current: object, *, marked: bool = False) -> None:
        """Offer these items under this name."""
        self._label.setText(label)
        self._label.set_role("claim" if marked else "text2")
        self._label.set_bold(marked)
        self.box.setAccessibleName(label)
        self._items = tuple(items)
        self.box.fill(items, current)

    @Slot(int)
    def _on_activated(self, at: int) -> None:
        self.chosen.emit(self._items[at][1])
