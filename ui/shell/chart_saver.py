"""Saves a chart from the screen where the person wants it: as a picture, or as lines and text."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from funnel_desktop.domain.errors import FunnelError
from ui.common.file_names import file_name, with_ending

if TYPE_CHECKING:
    from ui.charts.chart_files import Sketch
    from ui.shell.rooms import House


class ChartSaver(QObject):
    """The room of charts that are given away: asks where, and writes the file whole or not at all."""

    def __init__(self, house: "House") -> None:
        super().__init__(house.window)
        self._prompter = house.prompter
        house.pages.made.connect(self.follow)

    @Slot(object)
    def follow(self, page: QWidget) -> None:
        """Save what the charts of a page are asked for."""
        from ui.charts.figure_view import FigureView

        for figure in page.findChildren(FigureView):
            figure.save_wanted.connect(self.save)

    @Slot(str, object)
    def save(self, key: str, sketch: "Sketch") -> None:
        """Ask where a chart is to go; `key` is "png" or "svg"."""
        name = file_name(sketch.title) or self.tr("chart")
        filters = f"{key.upper()} (*.{key})"
        self._prompter.save_path(self.tr("Save the chart"), f"{name}.{key}", filters, partial(self._write, key, sketch))

    def _write(self, key: str, sketch: "Sketch", chosen: str) -> None:
        from funnel_desktop.whole_file import put_whole
        from ui.charts.chart_files import chart_png, chart_svg

        make = chart_svg if key == "svg" else chart_png
        try:
            put_whole(with_ending(Path(chosen), f".{key}"), make(sketch))
        except FunnelError as error:
            self._prompter.error(error)
