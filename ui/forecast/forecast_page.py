"""The forecast page: what quarters and months bring, or the same deals as a board by month. Esc goes back."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.push_button import PushButton
from ui.common.widgets.segmented import Segment, Segmented
from ui.common.widgets.text_label import TextLabel
from ui.forecast.month_view import MonthView
from ui.forecast.outlook_view import OutlookView


class ForecastPage(QWidget):
    """Two views under one head; both show what they are given."""

    back_requested = Signal()

    def __init__(self, locale: UiLocale, theme: Theme, states: dict[int, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("forecast-page")
        self._theme = theme
        self.back = PushButton("forecast-back", "flat")
        self.back.setProperty("extent", "small")
        self.back.clicked.connect(self.back_requested)
        self._title = TextLabel(theme, 18, bold=True)
        self.view = Segmented(theme, "forecast-view", [Segment("outlook"), Segment("months")])
        self.view.set_value("outlook")
        self._hint = TextLabel(theme, 12, role="text3")
        self._hint.set_elided(True)
        self.side = Segmented(theme, "forecast-side", [Segment("claimed"), Segment("proved")])
        self.side.set_value("claimed")
        self.outlook = OutlookView(locale, theme)
        self.months = MonthView(locale, theme, states)
        self._area = QScrollArea()
        self._area.setObjectName("forecast-area")
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self.outlook)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.months)
        self._lay_out()
        self.view.chosen.connect(self.turn)
        self.side.chosen.connect(self.outlook.set_side)
        locale.changed.connect(self.retranslate)
        theme.changed.connect(self.recolor)
        self.retranslate()
        self.recolor()

    def enter(self) -> None:
        """Give the keys to the view that is shown."""
        if self.view.value() == "months":
            self.months.enter()
        else:
            self.outlook.periods.setFocus()

    @Slot(str)
    def turn(self, name: str) -> None:
        """Show one of the two views."""
        self.view.set_value(name)
        self._stack.setCurrentIndex(1 if name == "months" else 0)
        self.side.setVisible(name == "outlook")
        self._say()
        self.enter()

    @Slot()
    def retranslate(self) -> None:
        """Word the page in the language in force."""
        self.setAccessibleName(self.tr("Forecast"))
        self._title.setText(self.tr("Forecast"))
        self.back.setToolTip(self.tr("Back to the board (Esc)"))
        self.back.setAccessibleName(self.tr("Back to the board"))
        self.view.set_texts((self.tr("Outlook"), self.tr("Month board")), self.tr("View"))
        self.side.set_texts((self.tr("Claimed"), self.tr("Proved")), self.tr("Spread by"))
        self._say()
        self.outlook.retranslate()
        self.months.retranslate()

    @Slot()
    def recolor(self) -> None:
        """Draw the icon in the colours in force."""
        self.back.setIcon(self._theme.icon("chevron-left"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the board on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
            return
        super().keyPressEvent(event)

    def _say(self) -> None:
        self._hint.setText(
            self.tr("Drag a card, or Ctrl+← →: the expected day moves to that month. Ctrl+Z takes it back.")
            if self.view.value() == "months"
            else self.tr("Enter on a row, or a click on a block: the deals behind it.")
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        for widget in (self.back, self._title, self.view):
            head.addWidget(widget)
        head.addWidget(self._hint, 1)
        head.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
