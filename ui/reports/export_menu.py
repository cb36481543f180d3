"""What can be done with a report besides printing: every format it can be saved in, and its charts to copy."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.charts.chart_files import Sketch
from ui.reports.outputs.formats import OUTPUTS, output_title


class ExportMenu(QMenu):
    """`save_wanted` carries a format's key, `copy_wanted` the `Sketch` to put on the clipboard."""

    save_wanted = Signal(str)
    copy_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("preview-export-menu")

    def fill(self, charts: Sequence[Sketch]) -> None:
        """Offer the formats, those of charts only where there are charts, and every chart to copy."""
        self.clear()
        for output in OUTPUTS:
            action = self.addAction(f"{output_title(output.key)}…")
            action.setObjectName(f"export-{output.key}")
            action.setEnabled(bool(charts) or not output.of_charts)
            action.triggered.connect(partial(self._save, output.key))
        self.addSeparator()
        for at, chart in enumerate(charts, start=1):
            words = self.tr('Copy the chart "{title}"').format(title=chart.title)
            action = self.addAction(words.replace("&", "&&"))
            action.setObjectName(f"copy-chart-{at}")
            action.triggered.connect(partial(self._copy, chart))

    def _save(self, key: str, *_checked: bool) -> None:
        self.save_wanted.emit(key)

    def _copy(self, chart: Sketch, *_checked: bool) -> None:
        self.copy_wanted.emit(chart)
