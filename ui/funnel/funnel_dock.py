"""Where the funnel stands: folded to a rail, floating over the last columns, or docked in a wide window.

It lives at the right end of the board's row. Below 1600 px it is the rail, and F9 lays the panel over the board (as a
child of the row, raised; nothing reflows). From 1600 px the panel itself is docked; F9 folds it to the rail and back.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.funnel_view import FunnelView
from ui.charts.funnel_words import view_shares
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.funnel import funnel_panel
from ui.funnel.funnel_panel import FunnelPanel
from ui.funnel.funnel_rail import FunnelRail, RailFigures

WIDE = 1600
MOST = 16_777_215
"""Qt's own word for "no limit"."""


class FunnelDock(QWidget):
    """Rail and panel; `stage_clicked` carries the stage 1…8 to filter by, `arranged` tells of another place or size."""

    stage_clicked = Signal(int)
    measure_chosen = Signal(str)
    arranged = Signal()

    def __init__(
        self, locale: UiLocale, theme: Theme, tasks: TaskRunner | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("funnel-dock")
        self._locale = locale
        self._view: FunnelView | None = None
        self._open = {True: True, False: False}
        self.rail = FunnelRail(locale, theme)
        self.panel = FunnelPanel(locale, theme, tasks, self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.rail)
        self._row.setAlignment(self.rail, Qt.AlignmentFlag.AlignRight)
        self.rail.clicked.connect(self.toggle)
        self.panel.fold_requested.connect(self.fold)
        self.panel.stage_clicked.connect(self.stage_clicked)
        self.panel.measure_chosen.connect(self.measure_chosen)
        locale.changed.connect(self._show_figures)
        self._watched: QWidget | None = None
        self._arrange()

    @property
    def is_wide(self) -> bool:
        """Whether the window has room for a docked panel."""
        return self.window().width() >= WIDE

    @property
    def is_open(self) -> bool:
        """Whether the panel is to be seen, floating or docked."""
        return self._open[self.is_wide]

    def set_view(self, view: FunnelView) -> None:
        """Show other values on rail and panel."""
        self._view = view
        self.panel.set_view(view)
        self._show_figures()

    @Slot()
    def toggle(self) -> None:
        """Unfold or fold (F9, a click on the rail)."""
        self._open[self.is_wide] = not self.is_open
        self._arrange()
        if self.is_open:
            self.panel.chart.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def fold(self) -> None:
        """Fold the panel away (Esc, its button)."""
        if self.is_open:
            self.toggle()

    def set_short(self, height: int) -> None:
        """Keep a docked panel to a height, chart and legend alone; 0 = all the height there is."""
        docked = self.is_wide and self.is_open
        self.panel.set_short(short=bool(height) and docked)
        self.setMaximumHeight(height if height and docked else MOST)

    @Slot()
    def give_way(self) -> None:
        """Fold the panel if it lies over the columns: a drag has begun."""
        if not self.is_wide:
            self.fold()

    @override
    def event(self, event: QEvent) -> bool:
        """Follow the size of the row it is put into."""
        if event.type() in {QEvent.Type.ParentChange, QEvent.Type.Show}:
            self._watch()
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Place the panel anew when the row changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return False

    def _watch(self) -> None:
        parent = self.parentWidget()
        if parent is self._watched:
            return
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = parent
        if parent is not None:
            parent.installEventFilter(self)
        self._arrange()

    def _arrange(self) -> None:
        wide, shown, panel = self.is_wide, self.is_open, self.panel
        row = self.parentWidget()
        docked = wide and shown
        self.rail.setVisible(not docked)
        self.rail.setChecked(shown)
        panel.floats = not wide
        self.setFixedWidth(funnel_panel.DOCKED if docked else self.rail.width())
        if docked:
            if panel.parentWidget() is not self or self._row.indexOf(panel) < 0:
                self._row.addWidget(panel)
            panel.setFixedWidth(funnel_panel.DOCKED)
        else:
            self._row.removeWidget(panel)
            panel.setParent(row if row is not None else self)
            panel.setFixedWidth(funnel_panel.FLOATING)
        panel.setVisible(shown)
        if shown and not docked and row is not None:
            panel.setGeometry(row.width() - self.width() - panel.width(), 0, panel.width(), row.height())
            panel.raise_()
        self.arranged.emit()

    @Slot()
    def _show_figures(self) -> None:
        view = self._view
        if view is not None:
            formats = self._locale.formats
            weighted = formats.main_number(view.weighted, view.currency)
            proved = formats.main_number(view.proved, view.currency)
            unit = formats.main_unit(view.currency)
            self.rail.set_figures(RailFigures(view_shares(view), weighted, proved, unit))
