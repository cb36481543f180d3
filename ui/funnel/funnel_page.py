"""The funnel page: choices above, six figures, the table that is the funnel; diagnosis and forecast at the right."""

import html
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.forecast import Forecast
from funnel_desktop.domain.funnel_table_view import TableView
from funnel_desktop.domain.pace import Pace
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.waterfall import Waterfall
from ui.charts.drawing import draw_fall, draw_sheet
from ui.charts.figure_view import FigureView, Picture
from ui.charts.funnel_sheet import LEAST
from ui.charts.funnel_sheet_words import table_words
from ui.charts.waterfall_words import speech, tips, worded_waterfall
from ui.common.forecast_words import forecast_lines, outlook_words
from ui.common.rate_words import rate_words
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.box import Box
from ui.common.widgets.forecast_box import ForecastBox
from ui.funnel.finding_line import Finding, FindingLine
from ui.funnel.key_card import KeyCard
from ui.funnel.page_toolbar import PageToolbar
from ui.funnel.page_words import key_words

SIDE, BOTH = 304, 620
"""Width of the right column; height from which table and waterfall have room under each other."""

FIGURES = ("weighted", "proved", "win-rate", "cycle", "velocity", "quarter")


class FunnelPageView(QWidget):
    """Shows what it is given and says what was asked for.

    `cell_asked` carries "kind:stage", `figure_asked` a kind of deals ("closed") and the figure in words,
    `finding_asked` a `Finding`, `block_asked` a block of the forecast, `step_asked` a column of the waterfall.
    """

    cell_asked = Signal(str)
    figure_asked = Signal(str, str)
    finding_asked = Signal(object)
    block_asked = Signal(str)
    step_asked = Signal(str)
    back_requested = Signal()

    def __init__(
        self,
        locale: UiLocale,
        theme: Theme,
        today: date,
        tasks: TaskRunner | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("funnel-page")
        self._locale, self._theme = locale, theme
        self.toolbar = PageToolbar(locale, theme, today, self)
        self.cards = {key: KeyCard(theme, f"funnel-page-{key}") for key in FIGURES}
        self._kinds: dict[str, str] = {}
        self.sheet = FigureView(theme, "funnel-sheet", tasks, height=int(LEAST))
        self.sheet.region_clicked.connect(self.cell_asked)
        self._table = Box(theme, "funnel-table-box", padded=False)
        self._table.column.setContentsMargins(1, 3, 1, 3)
        self.fall = Box(theme, "funnel-waterfall-box")
        self.waterfall = FigureView(theme, "funnel-waterfall", tasks, height=136)
        self.waterfall.region_clicked.connect(self.step_asked)
        self.diagnosis = Box(theme, "funnel-diagnosis")
        self.diagnosis.column.setSpacing(0)
        self._lines: list[FindingLine] = []
        self.forecast = ForecastBox(theme)
        self.forecast.asked.connect(self.block_asked)
        for key, card in self.cards.items():
            card.clicked.connect(lambda _checked=False, key=key: self._on_figure(key))
        self._lay_out()
        locale.changed.connect(self.retranslate)
        self.retranslate()

    def show_table(self, view: TableView, paces: tuple[Pace, ...]) -> None:
        """Show the table and the figures above it."""
        words = table_words(view, paces, self._locale)
        self.sheet.show_picture(Picture(draw_sheet, words.sheet, words.speech, words.tips, self.tr("Funnel")))
        for figure in key_words(view, self._locale):
            self.cards[figure.key].show_figure(*figure[1:4], role=figure.role, tip=figure.tip)
            self._kinds[figure.key] = figure.deals

    def show_rates(self, playbook: Playbook) -> None:
        """Tell at the weighted value by which rates it is made: the method's, the user's own, those used."""
        words, card = self._locale.words, self.cards["weighted"]
        lines = [f"{n} {words.stage_short(n)}: {rate_words(playbook, n, self._locale)}" for n in range(1, 8)]
        card.setToolTip("<br>".join(html.escape(line) for line in (*filter(None, [card.toolTip()]), *lines)))
        card.setAccessibleDescription(self._locale.formats.listed(lines))

    def show_forecast(self, forecast: Forecast, currency: str, goal: int | None) -> None:
        """Show the quarter's blocks in the main currency."""
        self.forecast.set_heading(self.tr("Forecast"), self._locale.formats.quarter(forecast.span.key))
        words = outlook_words(forecast, currency, goal, self._locale)
        self.forecast.show_lines(forecast_lines(forecast, currency, self._locale), words.text)
        self.forecast.goal.show_parts(*words[:5])

    def show_waterfall(self, fall: Waterfall, span: tuple[date, date]) -> None:
        """Show what changed between two recorded days, in amounts of the main currency."""
        shown = worded_waterfall(fall, span, self._locale)
        words = speech(fall, span, self._locale)
        self.waterfall.show_picture(Picture(draw_fall, shown, words, tips(fall, self._locale), self.fall.title.text()))

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show the diagnosis, the gravest first."""
        while len(self._lines) < len(findings):
            line = FindingLine(self._theme, f"funnel-finding-{len(self._lines)}")
            line.clicked.connect(lambda _checked=False, line=line: self.finding_asked.emit(line.finding))
            self._lines.append(line)
            self.diagnosis.column.addWidget(line)
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(findings))
            if at < len(findings):
                line.show_finding(findings[at])

    @Slot()
    def retranslate(self) -> None:
        """Word what does not come with values."""
        self.setAccessibleName(self.tr("Funnel"))
        self.diagnosis.set_heading(self.tr("Diagnosis of the funnel"))
        self.fall.set_heading(self.tr("Changes in amount"))
        self.waterfall.setAccessibleName(self.tr("Waterfall of amounts; arrows walk, Enter shows the deals behind"))
        self.sheet.setAccessibleName(self.tr("Funnel and stage figures; arrows walk, Enter shows the deals behind"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the board on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
            return
        super().keyPressEvent(event)

    @override
    def minimumSizeHint(self) -> QSize:
        """Keep the window free to become low: the waterfall goes then."""
        return QSize(600, 400)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the waterfall out of a window too low for both charts."""
        super().resizeEvent(event)
        self.fall.setVisible(self.height() >= BOTH)

    def _on_figure(self, key: str) -> None:
        self.figure_asked.emit(self._kinds.get(key, "open"), self.cards[key].text())

    def _lay_out(self) -> None:
        self._table.column.addWidget(self.sheet, 1)
        figures = QHBoxLayout()
        figures.setSpacing(10)
        for card in self.cards.values():
            figures.addWidget(card)
        self.left = QVBoxLayout()
        self.left.setSpacing(10)
        self.left.addLayout(figures)
        self.left.addWidget(self._table, 3)
        self.fall.column.addWidget(self.waterfall, 1)
        self.fall.column.setSpacing(2)
        self.left.addWidget(self.fall, 1)
        row = QHBoxLayout()
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addLayout(self.left, 1)
        row.addWidget(self._side())
        whole = QVBoxLayout(self)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.toolbar)
        whole.addLayout(row, 1)

    def _side(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.diagnosis)
        column.addWidget(self.forecast, 1)
        side = QScrollArea()
        side.setObjectName("funnel-side")
        side.setFrameShape(QScrollArea.Shape.NoFrame)
        side.setWidgetResizable(True)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setWidget(right)
        side.setFixedWidth(SIDE)
        return side
