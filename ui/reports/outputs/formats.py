"""Every format a report can be given away in: one writer each over the same pages; a new format is a line here."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.errors import InputError
from funnel_desktop.whole_file import put_whole
from ui.charts.chart_files import chart_png, chart_svg
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.reports.engine import Pages
from ui.reports.outputs.pptx import slides
from ui.reports.outputs.reading import sketches
from ui.reports.outputs.xlsx import workbook
from ui.reports.pdf import pdf_bytes


class Output(NamedTuple):
    """One format: `key` is its suffix without the dot and its name on the command line; `make` returns its files.

    There are several files only where each holds one chart.
    """

    key: str
    title: str
    make: Callable[[Pages], list[bytes]]
    of_charts: bool = False


def _pngs(pages: Pages) -> list[bytes]:
    return [chart_png(sketch) for sketch in sketches(pages.document.blocks, greyscale=pages.setup.greyscale)]


def _svgs(pages: Pages) -> list[bytes]:
    return [chart_svg(sketch) for sketch in sketches(pages.document.blocks, greyscale=pages.setup.greyscale)]


OUTPUTS = (
    Output("pdf", QT_TRANSLATE_NOOP("Outputs", "PDF"), lambda pages: [pdf_bytes(pages)]),
    Output("pptx", QT_TRANSLATE_NOOP("Outputs", "PowerPoint slides"), lambda pages: [slides(pages.document)]),
    Output("xlsx", QT_TRANSLATE_NOOP("Outputs", "Excel tables"), lambda pages: [workbook(pages.document)]),
    Output("png", QT_TRANSLATE_NOOP("Outputs", "Charts as PNG"), _pngs, of_charts=True),
    Output("svg", QT_TRANSLATE_NOOP("Outputs", "Charts as SVG"), _svgs, of_charts=True),
)
_BY_KEY = {output.key: output for output in OUTPUTS}


def output_title(key: str) -> str:
    """Return a format's name in the language in force."""
    return QCoreApplication.translate("Outputs", _BY_KEY[key].title)


def write_output(pages: Pages, key: str, path: Path) -> list[Path]:
    """Write a report in a format and return its files: the first at `path`, further charts at "name-2", "name-3"….

    Raises InputError report.no_chart (title), StorageError report.not_written or pdf.not_written (path, reason).
    """
    files = _BY_KEY[key].make(pages)
    if not files:
        raise InputError("report.no_chart", title=pages.document.head.title)
    paths = [path if at == 1 else path.with_stem(f"{path.stem}-{at}") for at in range(1, len(files) + 1)]
    for place, content in zip(paths, files, strict=True):
        put_whole(place, content, "pdf.not_written" if key == "pdf" else "report.not_written")
    return paths
