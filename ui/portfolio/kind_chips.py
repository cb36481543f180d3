"""A row of chips of which one is chosen: all lines of a list, or those of one kind."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget


class KindChips(QWidget):
    """`chosen` carries the kind the user chose, "" for all."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._chips: dict[str, QToolButton] = {}
        self.value = ""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addStretch(1)

    def set_kinds(self, kinds: Sequence[tuple[str, str]]) -> None:
        """Offer these kinds with their words; a choice that is not among them any more becomes "all"."""
        if [key for key, _ in kinds] != list(self._chips):
            for chip in self._chips.values():
                chip.hide()
                self._row.removeWidget(chip)
                chip.deleteLater()
            self._chips = {key: self._chip(key, at) for at, (key, _) in enumerate(kinds)}
        for key, words in kinds:
            self._chips[key].setText(words)
            self._chips[key].setAccessibleName(words)
        self.choose(self.value if self.value in self._chips else "")

    def choose(self, kind: str) -> None:
        """Choose a kind without telling; one that is not offered has an empty list, and no chip is pressed."""
        self.value = kind
        for key, chip in self._chips.items():
            chip.setChecked(key == kind)

    def _chip(self, key: str, at: int) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName(f"{self._name}-kind-{key or 'all'}")
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.clicked.connect(partial(self._on_clicked, key))
        self._row.insertWidget(at, chip)
        return chip

    def _on_clicked(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)
