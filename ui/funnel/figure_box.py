"""A box with one figure: heading, a line of arithmetic or definition, the chart, or why there is nothing to draw."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.charts.figure_view import Draw, FigureView, Picture
from ui.charts.flow_words import Section
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.widgets.box import Box
from ui.common.widgets.text_label import TextLabel


class FigureBox(Box):
    """Shows a `Section`; `asked` carries the name of a region (title, note, deals) whose deals are wanted."""

    asked = Signal(str, str, object)

    def __init__(
        self, theme: Theme, name: str, draw: Draw, tasks: TaskRunner | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, f"{name}-box", parent=parent)
        self._draw = draw
        self._section: Section | None = None
        self.line = TextLabel(theme, 12, role="text2", parent=self)
        self.line.setWordWrap(True)
        self.figure = FigureView(theme, name, tasks, height=60)
        self.figure.region_clicked.connect(self._on_region)
        self.empty = TextLabel(theme, 12, role="text3", parent=self)
        self.empty.setWordWrap(True)
        for widget in (self.line, self.figure, self.empty):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def show_section(self, section: Section, height: float, *, line: str = "", empty: str = "") -> None:
        """Show a chart `height` px high, or the words of `empty` where it has nothing to show."""
        self._section = section
        bare = not section.deals
        self.line.setText(line)
        self.line.setVisible(bool(line))
        self.empty.setText(empty)
        self.empty.setVisible(bare)
        self.figure.setVisible(not bare)
        self.figure.setFixedHeight(round(height))
        self.figure.setAccessibleName(self.title.text())
        picture = Picture(self._draw, section.values, section.speech, section.tips, self.title.text())
        self.figure.show_picture(None if bare else picture)

    def _on_region(self, name: str) -> None:
        if self._section is not None:
            self.asked.emit(self.title.text(), self._section.tips.get(name, ""), self._section.deals.get(name, ()))
