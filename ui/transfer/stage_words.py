"""The stage words of a spreadsheet and what each means here: a choice per word, the unknown ones to be settled."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QWidget

from funnel_desktop.domain.playbook import STAGES
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.text_label import TextLabel

OUTCOMES = ("won", "lost", "dead")
PER_ROW = 4


class StageWords(QScrollArea):
    """`chosen(word, target)`; targets are "1"…"8", "won", "lost", "dead" (lost without a rival), "" (column 1)."""

    chosen = Signal(str, str)

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import-stage-words")
        self.setWidgetResizable(True)
        self.setMaximumHeight(104)
        self._locale, self._theme = locale, theme

    def show_words(self, words: Sequence[tuple[str, str]]) -> None:
        """Show these words with their targets; none hides the whole."""
        self.setVisible(bool(words))
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(6, 4, 6, 4)
        for at, (word, target) in enumerate(words):
            label = TextLabel(self._theme, 12, parent=inside)
            label.setText(word)
            row, place = divmod(at, PER_ROW)
            grid.addWidget(label, row, 2 * place)
            grid.addWidget(self._box(word, target, inside), row, 2 * place + 1)
        self.setWidget(inside)

    def _box(self, word: str, target: str, parent: QWidget) -> QComboBox:
        box = QComboBox(parent)
        box.setObjectName(f"import-word-{word.casefold().replace(' ', '-')}")
        box.setAccessibleName(word)
        outcomes = {"won": self.tr("Won"), "lost": self.tr("Lost"), "dead": self.tr("Lost (no decision)")}
        box.addItem("–", "")
        for number in STAGES:
            box.addItem(f"{number} {self._locale.words.stage_short(number)}", str(number))
        for key in OUTCOMES:
            box.addItem(outcomes[key], key)
        box.setCurrentIndex(max(0, box.findData(target)))
        box.setProperty("word", word)
        box.activated.connect(self._on_chosen)
        return box

    def _on_chosen(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self.chosen.emit(str(box.property("word")), str(box.currentData()))
