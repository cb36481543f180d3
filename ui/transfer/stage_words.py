"""The stage words of a spreadsheet and what each means here: a choice per word; those only guessed are marked.

A guess is settled by choosing (the same again will do), or all of them at once by the button.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.playbook import STAGES
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.text_label import TextLabel
from ui.transfer.choice_box import Item, QuietBox
from ui.transfer.import_view import StageWord

WIDTH = 316
_EDGE = 3


class StageWords(QWidget):
    """`chosen(word, target)`: "1"…"8", "won", "lost", "dead" (lost to nobody), "open"; `confirmed`: all guesses."""

    chosen = Signal(str, str)
    confirmed = Signal()

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import-stage-words")
        self.setFixedWidth(WIDTH)
        self._locale, self._theme = locale, theme
        self._words: tuple[StageWord, ...] = ()
        self._rows: list[_WordRow] = []
        self._title = TextLabel(theme, 13, bold=True, parent=self)
        self._guessed = TextLabel(theme, 12, role="claim", parent=self)
        self._guessed.setWordWrap(True)
        self._confirm = QPushButton(self)
        self._confirm.setObjectName("import-confirm-guesses")
        self._confirm.setProperty("extent", "small")
        self._confirm.clicked.connect(self.confirmed)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._title, self._guessed, self._confirm):
            column.addWidget(widget)
        column.addWidget(self._area, 1)

    def show_words(self, words: Sequence[StageWord]) -> None:
        """Show these words with their targets; none hides the whole."""
        same = [word.word for word in words] == [word.word for word in self._words]
        self._words = tuple(words)
        self.setVisible(bool(words))
        if not same:
            self._build()
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything in the language in force."""
        unsure = sum(word.unsure for word in self._words)
        self._title.setText(self.tr("Words for the stage"))
        self._guessed.setText(self.tr("{count} only guessed: please check").format(count=unsure))
        self._guessed.setVisible(bool(unsure))
        self._confirm.setText(self.tr("The guesses are right"))
        self._confirm.setAccessibleName(self.tr("The guesses are right"))
        self._confirm.setVisible(bool(unsure))
        items: list[Item] = [(f"{number} {self._locale.words.stage_short(number)}", str(number)) for number in STAGES]
        items += [
            (self.tr("Won"), "won"),
            (self.tr("Lost"), "lost"),
            (self.tr("Lost (no decision)"), "dead"),
            (self.tr("Open"), "open"),
        ]
        for row, word in zip(self._rows, self._words, strict=True):
            row.show_word(word, items, self.tr("guessed"))

    def _build(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        self._rows = [_WordRow(self._theme, at, inside) for at in range(len(self._words))]
        for row in self._rows:
            row.box.activated.connect(self._on_activated)
            column.addWidget(row)
        column.addStretch(1)
        self._area.setWidget(inside)

    @Slot()
    def _on_activated(self) -> None:
        box = self.sender()
        if isinstance(box, QuietBox):
            word = self._words[int(box.property("row"))].word
            self.chosen.emit(word, str(box.currentData()))


class _WordRow(QWidget):
    """One word and its choice; a guess has the tint and the edge of what is claimed."""

    def __init__(self, theme: Theme, at: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._unsure = False
        self._word = TextLabel(theme, 13, parent=self)
        self._word.set_elided(True)
        self._state = TextLabel(theme, 11, role="claim", parent=self)
        self.box = QuietBox(f"import-word-{at + 1}", self)
        self.box.setProperty("row", at)
        self.box.setFixedWidth(160)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE + 7, 4, 4, 4)
        row.setSpacing(6)
        row.addWidget(self._word, 1)
        row.addWidget(self._state)
        row.addWidget(self.box)
        theme.changed.connect(self.update)

    def show_word(self, word: StageWord, items: Sequence[Item], guessed: str) -> None:
        self._unsure = word.unsure
        self._word.setText(word.word)
        self._state.setText(guessed)
        self._state.setVisible(word.unsure)
        self.box.fill(items, word.target)
        self.box.setAccessibleName(f"{word.word} ({guessed})" if word.unsure else word.word)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plate."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("claim_tint" if self._unsure else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        if self._unsure:
            painter.fillRect(QRectF(0, 4, _EDGE, self.height() - 8), self._theme.color("claim"))
