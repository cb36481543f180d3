"""P8: the funnel page as a PDF, and an empty page of Qt's own writer (`python -m tests.bench.paper COUNT RUNS`)."""

import json
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QPainter, QPdfWriter

from tests.bench.desk import Desk
from tests.bench.files import copy_of
from tests.bench.stopwatch import calls
from ui.reports.funnel_report import funnel_document
from ui.reports.pdf import render_pdf


def empty_page(path: Path) -> None:
    """Write a page with nothing on it."""
    writer = QPdfWriter(str(path))
    writer.setResolution(1200)
    painter = QPainter(writer)
    painter.end()


def run(count: int, runs: int) -> dict[str, list[float]]:
    """Read the page's values and write it, again and again; the first of all is apart."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        desk = Desk(copy_of(count, folder), folder)
        app, locale = desk.workspace.app, desk.shell.locale
        found: dict[str, list[float]] = {"page": [], "read": [], "empty_page": []}
        for _ in range(runs + 1):
            found["empty_page"].append(calls(partial(empty_page, folder / "empty.pdf")))
            found["read"].append(calls(app.reports.funnel_page))
            page = app.reports.funnel_page()
            found["page"].append(
                calls(partial(render_pdf, partial(funnel_document, page), folder / "page.pdf", locale))
            )
        desk.close()
    first = found["page"][0]
    return {**{key: samples[1:] for key, samples in found.items()}, "first_page": [first]}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(int(sys.argv[1]), int(sys.argv[2]))))
