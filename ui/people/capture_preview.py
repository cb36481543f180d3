"""What was understood of a captured line, painted as four cells: name, customer (known or new), amount, month."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale

HEIGHT, SHARES = 34, (38, 30, 16, 16)


class Understood(NamedTuple):
    """The cells' texts, "" = not said. `known`: the customer is one there is."""

    name: str = ""
    customer: str = ""
    known: bool = False
    amount: str = ""
    month: str = ""


class CapturePreview(QWidget):
    """Shows it while it is typed; a screen reader hears it as the widget's name."""

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("capture-preview")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._found = Understood()
        locale.changed.connect(self._on_language)
        theme.changed.connect(self.update)

    @property
    def cells(self) -> list[tuple[str, str]]:
        """Caption and text of each cell; a dash where nothing was said."""
        found = self._found
        customer = self.tr("Customer")
        if found.customer:
            customer = self.tr("Known customer") if found.known else self.tr("New customer")
        pairs = [
            (self.tr("Deal"), found.name),
            (customer, found.customer),
            (self.tr("Amount"), found.amount),
            (self.tr("Expected signing"), found.month),
        ]
        return [(caption, text or "–") for caption, text in pairs]

    def show_understood(self, found: Understood) -> None:
        """Show what was understood."""
        self._found = found
        self._on_language()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        caption, value = QFont(self.font()), QFont(self.font())
        caption.setPixelSize(self._theme.px(11))
        value.setPixelSize(self._theme.px(13))
        value.setBold(True)
        metrics, left = QFontMetrics(value), 2
        for at, (label, text) in enumerate(self.cells):
            width = (self.width() - 4) * SHARES[at] // 100
            painter.setFont(caption)
            is_known = at == 1 and self._found.known
            painter.setPen(self._theme.color("accent" if is_known else "text3"))
            painter.drawText(QRect(left, 0, width - 8, 14), int(Qt.AlignmentFlag.AlignLeft), label)
            painter.setFont(value)
            painter.setPen(self._theme.color("text3" if text == "–" else "text"))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 8)
            painter.drawText(QRect(left, 14, width - 8, 20), int(Qt.AlignmentFlag.AlignVCenter), shown)
            left += width

    def _on_language(self) -> None:
        self.setAccessibleName(", ".join(f"{caption}: {text}" for caption, text in self.cells))
        self.update()
