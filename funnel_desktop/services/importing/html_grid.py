"""An HTML page to a grid: the cells of its largest table (what many web systems call an Excel export)."""

import re
from html.parser import HTMLParser
from pathlib import Path

from typing_extensions import override

from funnel_desktop.services.importing.decoding import decode
from funnel_desktop.services.importing.table import Grid, ReadOptions, Row

_CHARSET = re.compile(rb"charset=[\"']?([\w-]+)", re.IGNORECASE)


def read_html(path: Path, options: ReadOptions) -> Grid:
    """Return the rows of the page's largest table; an encoding the page states is tried before guessing."""
    data = path.read_bytes()
    stated = _CHARSET.search(data[:4096])
    encoding = options.encoding or (stated[1].decode("ascii").lower() if stated else "")
    text, encoding = decode(data, "gb18030" if encoding in {"gb2312", "gbk"} else encoding, path.name)
    parser = _Tables()
    parser.feed(text)
    parser.close()
    rows = max(parser.tables, key=len, default=[])
    return Grid("html", rows, list(range(1, len(rows) + 1)), encoding=encoding)


class _Tables(HTMLParser):
    """Gathers rows of text; a cell spanning columns leaves the others empty, as a spreadsheet would."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[Row]] = []
        self._row: list[str] = []
        self._cell: list[str] | None = None

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self._end_row()
        elif tag in {"td", "th"}:
            self._end_cell()
            self._cell = []
            self._span = min(int(span), 100) if (span := dict(attrs).get("colspan") or "1").isdecimal() else 1
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th"}:
            self._end_cell()
        elif tag in {"tr", "table"}:
            self._end_row()

    @override
    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(data)

    def _end_cell(self) -> None:
        if self._cell is not None:
            self._row.append("".join(self._cell).strip())
            self._row.extend([""] * (self._span - 1))
            self._cell = None

    def _end_row(self) -> None:
        self._end_cell()
        if self._row and self.tables:
            self.tables[-1].append(tuple(self._row))
        self._row = []
