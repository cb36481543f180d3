"""The painted parts of the welcome page: the eight steps as a strip, an offer with its button, logo, promises."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.common.fonts import font
from ui.common.theme.icons import paint_icon
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.shell.logo import paint_logo

WIDTH = 980
GROUPS = (("search", (1, 2)), ("funnel", (3, 4, 5)), ("best", (6, 7, 8)))
GAP = 8
BAND = 24
STEP = (WIDTH - 2 * GAP) / 8


class StageStrip(QWidget):
    """The eight steps under their three states: ours above, what the customer does below.

    Where a name is longer than its room (English), all of them take two lines and the strip grows.
    """

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("welcome-steps")
        self._locale = locale
        self._theme = theme
        self._lines = 1
        self.retranslate()

    def retranslate(self) -> None:
        """Say the steps to those who listen, and make room for the longest name."""
        words = self._locale.words
        names = [words.stage_short(number) for number in range(1, 9)]
        self.setAccessibleName(self._locale.formats.listed(names))
        metrics = QFontMetrics(font(13, bold=True))
        self._lines = 1 if max(map(metrics.horizontalAdvance, names)) <= STEP - 35 else 2
        self.setFixedSize(WIDTH, BAND + (52 if self._lines == 1 else 74))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the three groups; a group is as wide as it has steps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = 0.0
        for state, numbers in GROUPS:
            box = QRectF(x, 0, STEP * len(numbers), self.height())
            self._paint_group(painter, state, numbers, box)
            x += box.width() + GAP

    def _paint_group(self, painter: QPainter, state: str, numbers: tuple[int, ...], box: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.fillPath(shape, self._theme.color("surface"))
        painter.strokePath(shape, QPen(self._theme.color("border")))
        painter.save()
        painter.setClipRect(QRectF(box.x(), 0, box.width(), BAND))
        shape.clear()
        shape.addRoundedRect(box, 6, 6)
        painter.fillPath(shape, self._theme.color(f"{state}_tint"))
        painter.restore()
        painter.setPen(self._theme.color(f"{state}_text"))
        painter.setFont(font(12, bold=True))
        band = QRectF(box.x() + 10, 0, box.width() - 20, BAND)
        painter.drawText(band, Qt.AlignmentFlag.AlignVCenter, self._locale.words.state_name(state))
        for index, number in enumerate(numbers):
            self._paint_step(painter, state, number, QRectF(box.x() + index * STEP, BAND, STEP, self.height() - BAND))

    def _paint_step(self, painter: QPainter, state: str, number: int, box: QRectF) -> None:
        if number not in {1, 3, 6}:
            painter.fillRect(QRectF(box.x(), box.y(), 1, box.height() - 1), self._theme.color("border"))
        chip = QRectF(box.x() + 10, box.y() + 9, 16, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{state}_tint"))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(self._theme.color(f"{state}_text"))
        painter.setFont(font(11, bold=True))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, str(number))
        words, name_height = self._locale.words, 18 if self._lines == 1 else 40
        self._wrapped(painter, words.stage_short(number), QRectF(box.x() + 31, box.y() + 8, STEP - 35, name_height), 13)
        top = box.y() + 8 + name_height
        customer = words.customer_step(number) if self._lines == 1 else words.customer_short(number)
        self._wrapped(painter, customer, QRectF(box.x() + 10, top, STEP - 14, 16 * self._lines), 11)

    def _wrapped(self, painter: QPainter, text: str, box: QRectF, px: int) -> None:
        """Write our step (13 px, bold) or the customer's (11 px), over as many lines as there are, no further."""
        own = px == 13
        painter.setFont(font(px, bold=own))
        painter.setPen(self._theme.color("text" if own else "text2"))
        fitted = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(box.width() * self._lines * 0.92)
        )
        wrap = Qt.TextFlag.TextWordWrap if self._lines > 1 else Qt.TextFlag.TextSingleLine
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | wrap, fitted if self._lines > 1 else text)


class Offer(QWidget):
    """One way to begin: icon, title, a line about it, a button; `main` is the one most people want."""

    def __init__(self, name: str, icon: str, theme: Theme, parent: QWidget, *, main: bool = False) -> None:
        super().__init__(parent)
        self.setFixedHeight(76)
        self._theme = theme
        self._icon = icon
        self._main = main
        self._title = QLabel(self)
        self._title.setProperty("role", "section")
        self._about = QLabel(self)
        self._about.setProperty("role", "secondary")
        self.button = QPushButton(self)
        self.button.setObjectName(name)
        if main:
            self.button.setProperty("kind", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(73, 0, 16, 0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addStretch(1)
        row.addLayout(column, 1)
        row.addWidget(self.button)

    def set_texts(self, title: str, about: str, button: str) -> None:
        """Write the offer in the language in force."""
        self._title.setText(title)
        self._about.setText(about)
        self.button.setText(button)
        self.button.setAccessibleName(title)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, its edge by weight, and the icon on its plate."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = 1.0 if self._main else 0.5
        painter.setPen(QPen(self._theme.color("accent" if self._main else "border"), 2 * inset))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_tint" if self._main else "window"))
        painter.drawRoundedRect(QRectF(17, 17, 42, 42), 8, 8)
        color = self._theme.color("accent" if self._main else "text2")
        paint_icon(painter, self._icon, QPointF(27, 27), 22, color, 1.3)


class Logo(QWidget):
    """The program's sign, a funnel on jade, 52 px."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(52, 52))
        self._theme = theme

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint plate and sign."""
        paint_logo(QPainter(self), self.width(), self._theme)


class Promise(QWidget):
    """A short assurance with its icon, at the foot of the page."""

    def __init__(self, icon: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self._theme = theme
        self._text = QLabel(self)
        self._text.setProperty("role", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 0, 0, 0)
        row.addWidget(self._text)

    def set_text(self, text: str) -> None:
        """Write it in the language in force."""
        self._text.setText(text)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        top = (self.height() - 16) / 2
        paint_icon(QPainter(self), self._icon, QPointF(0, top), 16, self._theme.color("accent"))
