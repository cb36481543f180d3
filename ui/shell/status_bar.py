"""The line at the bottom, 26 px: the file and its safety at the left, the forecast and the quarter's goal at the right.

During a drag it says what the drop would mean instead. Amounts come in minor units of one currency.
"""

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedLayout, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.shell.rule import Rule

HEIGHT = 26


class Figures(NamedTuple):
    """What the right side shows, in minor units of `currency`; `goal` None = none set.

    `unknown` counts the deals in hand where not one of them has an amount: their worth is unknown, not nought.
    """

    weighted: int
    proved: int
    won: int
    goal: int | None
    currency: str
    unknown: int = 0


class StatusBar(QWidget):
    """The bottom line of the window."""

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status-bar")
        self.setFixedHeight(HEIGHT)
        self._locale = locale
        self._theme = theme
        self._name = ""
        self._backup: datetime | None = None
        self._figures: Figures | None = None
        self._disk = QLabel(self)
        self._file = _label("status-file", self)
        self._hint = _label("status-hint", self)
        self._texts = tuple(_label(f"status-{key}", self) for key in ("weighted", "proved", "quarter"))
        self._bar = GoalBar(theme, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._everyday())
        self._ways = tuple(_label(f"status-way-{key}", self) for key in ("cancel", "keys"))
        self._stack.addWidget(self._dragging())
        self.recolor()
        locale.changed.connect(self.retranslate)
        theme.changed.connect(self.recolor)

    def set_file(self, name: str, backup: datetime | None) -> None:
        """Say which file is open and when it was last backed up (None: not yet)."""
        self._name, self._backup = name, backup
        self.retranslate()

    def set_figures(self, figures: Figures | None) -> None:
        """Show the forecast; None empties the right side."""
        self._figures = figures
        self.retranslate()

    def set_hint(self, hint: str) -> None:
        """Show a rich-text hint instead of everything, while a drag goes on; "" ends it."""
        self._hint.setText(hint)
        self._stack.setCurrentIndex(1 if hint else 0)
        # The keys are worth less than what the drop means: they give way, the last first.
        room = self.width() - self._hint.sizeHint().width() - 32
        for cap, way in zip(self._caps, self._ways, strict=True):
            room -= cap.sizeHint().width() + way.sizeHint().width() + 16
            for part in (cap, way):
                part.setVisible(room >= 0)

    def retranslate(self) -> None:
        """Write everything in the language in force."""
        parts = [self._name, self.tr("saved")] if self._name else []
        if self._name and self._backup is not None:
            parts.append(self.tr("backup {time}").format(time=self._locale.formats.time(self._backup)))
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        self._file.setText(" · ".join(parts))
        self._disk.setVisible(bool(parts))
        self._ways[0].setText(self.tr("cancels"))
        self._ways[1].setText(self.tr("moves without the mouse"))
        self._write_figures()

    def recolor(self) -> None:
        """Dress in the colours in force."""
        tokens = self._theme.tokens
        cap = f"border: 1px solid {tokens.border}; border-radius: 3px; padding: 0 4px; background: {tokens.window}"
        self.setStyleSheet(
            f"#status-bar QLabel {{ font-size: 12px; color: {tokens.text2}; }}"
            f'#status-bar QLabel[kind="key"] {{ font-size: 11px; color: {tokens.text3}; {cap}; }}'
        )
        self._disk.setPixmap(self._theme.icon("disk", "text2", 14).pixmap(QSize(14, 14)))
        self.retranslate()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chrome and the line above it."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("chrome"))
        painter.fillRect(QRect(0, 0, self.width(), 1), self._theme.color("border"))

    def _write_figures(self) -> None:
        figures = self._figures
        for widget in (*self._texts, self._bar, *self._rules):
            widget.setVisible(figures is not None)
        if figures is None:
            return
        strong = f'<b style="color:{self._theme.tokens.text}">{{}}</b>'
        formats = self._locale.formats
        worth = (None, None) if figures.unknown else (figures.weighted, figures.proved)
        weighted, proved, won = (
            strong.format(formats.money(minor, figures.currency, main=True)) for minor in (*worth, figures.won)
        )
        if figures.unknown:
            weighted += f" · {formats.count_deals(figures.unknown)}"
        goal = formats.money(figures.goal, figures.currency, main=True) if figures.goal else ""
        quarter = self.tr("this quarter {won} of {goal} goal") if goal else self.tr("this quarter {won}")
        self._texts[0].setText(self.tr("Weighted {amount}").format(amount=weighted))
        self._texts[1].setText(self.tr("proved {amount}").format(amount=proved))
        self._texts[2].setText(quarter.format(won=won, goal=goal))
        self._bar.setVisible(bool(goal))
        self._bar.set_share(figures.won / figures.goal if figures.goal else 0.0)

    def _dragging(self) -> QWidget:
        """Return the page of a drag: what the drop means, and at the right the keys that serve one."""
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(12, 1, 12, 0)
        row.setSpacing(8)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._hint, 1)
        self._caps = tuple(QLabel(key, page) for key in ("Esc", "Ctrl ← →"))
        for cap, way in zip(self._caps, self._ways, strict=True):
            cap.setProperty("kind", "key")
            cap.setFixedHeight(18)
            row.addWidget(cap)
            row.addWidget(way)
        return page

    def _everyday(self) -> QWidget:
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(12, 1, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._disk)
        row.addWidget(self._file)
        row.addStretch(1)
        self._rules = (Rule(self._theme, 12, self), Rule(self._theme, 12, self))
        for index, label in enumerate(self._texts):
            row.addWidget(label)
            if index < len(self._rules):
                row.addWidget(self._rules[index])
        row.addWidget(self._bar)
        return page


class GoalBar(QWidget):
    """How much of the quarter's goal is signed: 90 × 6 px; more than all fills it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("status-goal-bar")
        self.setFixedSize(90, 6)
        self._theme = theme
        self._share = 0.0

    def set_share(self, share: float) -> None:
        """Fill to a share of 0…1."""
        self._share = min(max(share, 0.0), 1.0)
        self.setAccessibleName(f"{self._share:.0%}")
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track and filling."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(self._theme.color("border"))
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(box, 3, 3)
        if self._share > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(QRectF(0.5, 0.5, max(box.width() * self._share, 4), box.height()), 2.5, 2.5)


def _label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return label
