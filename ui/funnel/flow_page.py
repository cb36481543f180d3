"""The page of flow figures: velocity and its levers, win rates, lost reasons, leaks, stocks; each with its deals."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.closed_deals import DIMENSIONS
from funnel_desktop.domain.flow_view import FlowView
from funnel_desktop.domain.periods import PERIODS
from funnel_desktop.domain.starving import Starving
from ui.charts import flow_words
from ui.charts.drawing import draw_bars, draw_leaks, draw_stocks
from ui.charts.flow_values import PANEL, BarList, LeakMap
from ui.charts.funnel_words import percent
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.segmented import Segment, Segmented
from ui.common.widgets.text_label import TextLabel
from ui.funnel.figure_box import FigureBox
from ui.funnel.page_toolbar import period_names


class FlowPageView(QWidget):
    """Shows a `FlowView`. `asked` carries (title, note, ids) of a number, `period_chosen` the name of a period."""

    asked = Signal(str, str, object)
    period_chosen = Signal(str)
    back_requested = Signal()

    def __init__(
        self,
        locale: UiLocale,
        theme: Theme,
        states: Mapping[int, str],
        tasks: TaskRunner | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("flow-page")
        self._locale, self._states = locale, states
        self._view: FlowView | None = None
        self._starving: Starving | None = None
        self._title = TextLabel(theme, 18, bold=True)
        self.period = QComboBox()
        self.period.setObjectName("flow-period")
        self.period.setProperty("extent", "row")
        self.dimension = Segmented(theme, "flow-dimension", [Segment(key) for key in DIMENSIONS])
        self.dimension.set_value(DIMENSIONS[0])
        self.velocity = FigureBox(theme, "flow-velocity", draw_bars, tasks)
        self.win_rate = FigureBox(theme, "flow-win-rate", draw_bars, tasks)
        self.losses = FigureBox(theme, "flow-losses", draw_bars, tasks)
        self.leaks = FigureBox(theme, "flow-leaks", draw_leaks, tasks)
        self.stocks = FigureBox(theme, "flow-stocks", draw_stocks, tasks)
        self.boxes = (self.velocity, self.win_rate, self.losses, self.leaks, self.stocks)
        self._lay_out()
        for box in self.boxes:
            box.asked.connect(self.asked)
        self.dimension.chosen.connect(self._show_win_rate)
        self.period.activated.connect(self._on_period)
        locale.changed.connect(self.retranslate)
        self.retranslate()

    def show_view(self, view: FlowView, starving: Starving | None) -> None:
        """Show other figures, and the warning of a dry funnel if there is one."""
        self._view, self._starving = view, starving
        locale = self._locale
        section = flow_words.velocity_section(view.velocity, view, locale)
        line = flow_words.velocity_formula(view.velocity, view.currency, locale)
        self.velocity.show_section(section, _height(section), line=line)
        self._show_win_rate()
        section = flow_words.loss_section(view, locale)
        line = self.tr("Bars by the state a deal was lost in; beneath, to whom.") if view.causes else ""
        self.losses.show_section(section, _height(section), line=line, empty=self.tr("Nothing was lost in the period."))
        section = flow_words.leak_section(view, self._states, locale)
        line = self.tr("Left behind unproved, of the deals that passed the stage ({lost} lost, {won} won).")
        empty = self.tr("No closed deal of the period has left a milestone behind.")
        text = line.format(lost=view.lost, won=view.won) if view.leaks else ""
        self.leaks.show_section(section, _height(section), line=text, empty=empty)
        section = flow_words.stock_section(view, self._states, locale)
        self.stocks.show_section(section, self._stock_height(), line=flow_words.dry_words(starving, locale))
        self.stocks.line.set_role("danger" if starving else "text2")

    @Slot()
    def retranslate(self) -> None:
        """Word the page in the language in force."""
        self.setAccessibleName(self.tr("Flow figures"))
        self._title.setText(self.tr("Flow figures"))
        names = period_names()
        at = max(0, self.period.currentIndex())
        self.period.clear()
        for key in PERIODS:
            self.period.addItem(names[key], key)
        self.period.setCurrentIndex(at)
        self.period.setAccessibleName(self.tr("Period of the closed deals"))
        words = (self.tr("State"), self.tr("Source"), self.tr("Industry"), self.tr("Rival"))
        self.dimension.set_texts(words, self.tr("Win rate by"))
        self.velocity.set_heading(self.tr("Velocity and its levers"))
        self.win_rate.set_heading(self.tr("Win rate"))
        self.losses.set_heading(self.tr("Why deals are lost"))
        self.leaks.set_heading(self.tr("Leak map"))
        self.stocks.set_heading(
            self.tr("Stock per stage, twelve months"), self.tr("with parked deals · + entered − left")
        )
        if self._view is not None:
            self.show_view(self._view, self._starving)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the board on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _show_win_rate(self) -> None:
        view = self._view
        if view is None:
            return
        section = flow_words.win_rate_section(view, self.dimension.value(), self._locale)
        whole = percent(view.win_rate, self._locale)
        line = self.tr("{won} won of {closed} closed: {share}; by state, of those that came so far.")
        text = line.format(won=view.won, closed=view.won + view.lost, share=whole) if view.win_rate else ""
        empty = self.tr("Nothing was closed in the period: a win rate is —.")
        self.win_rate.show_section(section, _height(section), line=text, empty=empty)

    @Slot()
    def _on_period(self) -> None:
        self.period_chosen.emit(str(self.period.currentData()))

    def _stock_height(self) -> float:
        return PANEL if self.width() > 900 else 2 * PANEL + 16

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.period)
        chosen = QHBoxLayout()
        chosen.addWidget(self.dimension)
        chosen.addStretch(1)
        self.win_rate.column.insertLayout(1, chosen)
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(12, 10, 12, 12)
        grid.setSpacing(10)
        grid.addLayout(head, 0, 0, 1, 2)
        grid.addWidget(self.stocks, 1, 0, 1, 2)
        for at, box in enumerate((self.velocity, self.win_rate, self.losses, self.leaks)):
            grid.addWidget(box, 2 + at // 2, at % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(4, 1)
        area = QScrollArea()
        area.setObjectName("flow-area")
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)


def _height(section: flow_words.Section) -> float:
    values = section.values
    return values.height if isinstance(values, BarList | LeakMap) else PANEL
