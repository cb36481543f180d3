"""The funnel unfolded: chart, legend, four figures and what they say is wrong."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.funnel_view import FunnelView
from ui.charts.chart_host import ChartHost
from ui.charts.funnel_words import NO_FIGURE, dock_bars, percent, shape_words
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.segmented import Segment, Segmented
from ui.common.widgets.text_label import TextLabel
from ui.funnel.panel_parts import BarLegend, DiagnosisLine, KeyFigure, plain_label, tint_label

FLOATING, DOCKED = 330, 376
MEASURES = ("value", "count", "weighted")
_HEAD = 34


class FunnelPanel(QWidget):
    """Shows a `FunnelView`; says what was clicked. `floats` draws the border of a panel that lies over the board."""

    stage_clicked = Signal(int)
    measure_chosen = Signal(str)
    fold_requested = Signal()

    def __init__(
        self, locale: UiLocale, theme: Theme, tasks: TaskRunner | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("funnel-panel")
        self.setAcceptDrops(True)
        self._locale, self._theme = locale, theme
        self._view: FunnelView | None = None
        self.floats = True
        self._lower = QWidget(self)
        self.chart = ChartHost(theme, "funnel-chart", tasks)
        self.chart.stage_clicked.connect(self.stage_clicked)
        self._title, self._shape = plain_label("funnel-title", 13, bold=True), TextLabel(theme, 12, role="text3")
        self._shape.setObjectName("funnel-shape")
        self._shape.set_elided(True)
        self.measure = Segmented(theme, "funnel-measure", [Segment(key) for key in MEASURES])
        self.measure.set_value(MEASURES[0])
        self.measure.chosen.connect(self.measure_chosen)
        self._fold = QToolButton()
        self._fold.setObjectName("funnel-fold")
        self._fold.setIconSize(QSize(14, 14))
        self._fold.setAutoRaise(True)
        self._fold.clicked.connect(self.fold_requested)
        self._legend = BarLegend(theme)
        self._figures = {key: KeyFigure(theme, f"funnel-{key}") for key in ("weighted", "proved", "win-rate", "cycle")}
        self._worst = DiagnosisLine(theme, "funnel-worst", "ahead")
        self._behind = DiagnosisLine(theme, "funnel-behind", "behind")
        self._lay_out()
        theme.changed.connect(self._restyle)
        locale.changed.connect(self.retranslate)
        self._restyle()
        self.retranslate()

    def set_view(self, view: FunnelView) -> None:
        """Show other values."""
        self._view = view
        self.measure.set_value(view.query.measure)
        self.chart.set_bars(dock_bars(view, self._locale))
        self._shape.setText(shape_words(view))
        self._show_figures(view)
        self._show_diagnosis(view)

    def set_short(self, *, short: bool) -> None:
        """Show chart and legend alone: something else stands beneath and has the rest of the height."""
        self._lower.setVisible(not short)
        self.update()

    @Slot()
    def retranslate(self) -> None:
        """Word the panel in the language in force."""
        self.setAccessibleName(self.tr("Funnel panel"))
        self._title.setText(self.tr("Funnel"))
        self.measure.set_texts((self.tr("Sum"), self.tr("No."), self.tr("Wtd")), self.tr("Measure"))
        self._fold.setToolTip(self.tr("Fold the funnel away (Esc)"))
        self._fold.setAccessibleName(self.tr("Fold the funnel away (Esc)"))
        self.chart.setAccessibleName(self.tr("Funnel chart; up and down choose a stage, Enter filters the board"))
        self._legend.set_texts(self.tr("proved"), self.tr("claimed only"))
        if self._view is not None:
            self.set_view(self._view)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.fold_requested.emit()
            return
        super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Give way: what is dragged wants to go to the columns underneath."""
        event.ignore()
        if self.floats:
            self.fold_requested.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, border and the lines between the parts."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("chrome"))
        line = self._theme.color("border")
        for part in (self.chart, self._figures["weighted"], self._worst):
            if part.isVisibleTo(self):
                painter.fillRect(0, part.mapTo(self, QPoint()).y() - 10, self.width(), 1, line)
        if self.floats:
            painter.setPen(self._theme.color("border_strong"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        else:
            painter.fillRect(0, 0, 1, self.height(), line)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head())
        body = QVBoxLayout()
        body.setContentsMargins(14, 10, 14, 12)
        body.setSpacing(0)
        body.addWidget(self.chart)
        body.addWidget(self._legend)
        body.addWidget(self._lower)
        lower = QVBoxLayout(self._lower)
        lower.setContentsMargins(0, 20, 0, 0)
        lower.setSpacing(0)
        figures = QGridLayout()
        figures.setSpacing(12)
        for at, figure in enumerate(self._figures.values()):
            figures.addWidget(figure, at // 2, at % 2)
        lower.addLayout(figures)
        lower.addSpacing(20)
        lower.addWidget(self._worst)
        lower.addSpacing(8)
        lower.addWidget(self._behind)
        body.addStretch(1)
        whole.addLayout(body, 1)

    def _head(self) -> QWidget:
        frame = QWidget()
        frame.setFixedHeight(_HEAD)
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 0, 8, 0)
        row.setSpacing(6)
        row.addWidget(self._title)
        row.addWidget(self._shape, 1)
        row.addWidget(self.measure)
        row.addWidget(self._fold)
        return frame

    def _show_figures(self, view: FunnelView) -> None:
        formats = self._locale.formats
        unknown = self.tr("{n} without an amount").format(n=view.unknown) if view.unknown else ""
        cycle = NO_FIGURE if view.cycle_days is None else formats.days(view.cycle_days)
        self._set("weighted", self.tr("Weighted"), formats.money(view.weighted, view.currency, main=True), unknown)
        self._set("proved", self.tr("Proved"), formats.money(view.proved, view.currency, main=True), unknown)
        won = "" if view.win_rate is None else f"{view.win_rate[0]} / {view.win_rate[1]}"
        counted = "" if view.cycle_of is None else f"{view.cycle_of[0]} / {view.cycle_of[1]}"
        self._set("win-rate", self.tr("Win rate"), percent(view.win_rate, self._locale), won)
        self._set("cycle", self.tr("Mean cycle"), cycle, counted)

    def _set(self, key: str, label: str, value: str, tip: str) -> None:
        self._figures[key].set_texts(label, value, tip)

    def _show_diagnosis(self, view: FunnelView) -> None:
        worst = view.worst
        if worst is None:
            text = self.tr("Every stage is proved by the customer.")
        else:
            sentence = self.tr("{share} of stage {stage} has no evidence from the customer, chiefly {deal}.")
            share = self._locale.formats.percent(worst.share)
            text = sentence.format(share=share, stage=worst.stage, deal=worst.deal_name)
        self._worst.set_text(text, alarming=worst is not None)
        ahead = self.tr("{deals} whose customer has gone ahead of us.")
        none = self.tr("No customer has gone ahead of us.")
        deals = self._locale.formats.count_deals(view.behind)
        self._behind.set_text(ahead.format(deals=deals) if view.behind else none, alarming=view.behind > 0)

    @Slot()
    def _restyle(self) -> None:
        tint_label(self._title, self._theme, "text")
        self._fold.setIcon(self._theme.icon("chevron-right", "text2", 14))
        self.update()
