"""A field for an amount: takes 1280万, 1.99亿, 12.8M or plain figures and says beside them what it understood."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from funnel_desktop.domain.money import to_minor
from funnel_desktop.domain.money_text import parse_amount
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.typed_edit import TypedEdit

_GAP = 9


class MoneyEdit(TypedEdit):
    """Edits minor units of a currency; empty is unknown (None), which is not 0."""

    def __init__(self, locale: UiLocale, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(locale, theme, name, parent)
        self._currency = "CNY"
        self._minor: int | None = None
        locale.changed.connect(self.update)
        theme.changed.connect(self.update)

    def set_currency(self, currency: str) -> None:
        """Read the same figures in another currency."""
        self._currency = currency
        self.read_again()

    def minor(self) -> int | None:
        """Return the amount in minor units; None while empty or unreadable (see `problem`)."""
        return self._minor

    def set_minor(self, minor: int | None) -> None:
        """Show an amount."""
        self.setText(self._locale.formats.amount(minor, self._currency))

    def read_again(self) -> None:
        """Read the present text anew."""
        self._on_text()
        self.update()

    @override
    def read(self) -> None:
        """Read the text into minor units."""
        self._minor = None
        value = parse_amount(self.text(), field=self.objectName())
        self._minor = None if value is None else to_minor(value, self._currency)

    @override
    def tidy(self) -> None:
        """Write the figures out, so that "1280万" and "12,800,000" look the same afterwards."""
        if self._minor is not None:
            self.set_minor(self._minor)

    def echo(self) -> str:
        """Return what was understood, in short form; "" while there is nothing to say."""
        return "" if self._minor is None else self._locale.formats.money(self._minor, self._currency)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, and at its right end what was understood, if there is room beside the text."""
        super().paintEvent(event)
        echo = self.echo()
        if not echo:
            return
        face = QFont(self.font())
        face.setPixelSize(12)
        width = QFontMetrics(face).horizontalAdvance(echo)
        if self.fontMetrics().horizontalAdvance(self.text()) + width + 3 * _GAP > self.width():
            return
        painter = QPainter(self)
        painter.setFont(face)
        painter.setPen(self._theme.color("text3"))
        place = QRect(self.width() - width - _GAP, 0, width + 1, self.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), echo)
