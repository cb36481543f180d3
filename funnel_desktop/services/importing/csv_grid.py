"""Text with delimiters to a grid: the delimiter is the one under which the rows agree best."""

import csv
import io
from collections import Counter
from pathlib import Path

from funnel_desktop.domain.errors import InputError
from funnel_desktop.services.importing.decoding import decode
from funnel_desktop.services.importing.table import Cancelled, Grid, IsCancelled, ReadOptions, Row
from funnel_desktop.services.importing.vocabulary import fold, header_words

DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_ROWS = 60
_LIMIT_ROWS = 300_000


def read_csv(path: Path, options: ReadOptions, is_cancelled: IsCancelled) -> Grid:
    """Return every row of a text file. Raises InputError "import.encoding", "import.quotes" or "import.too_many_rows"."""
    text, encoding = decode(path.read_bytes(), options.encoding, path.name)
    text = text.removeprefix("\ufeff")
    first, _, rest = text.partition("\n")
    stated = first.strip().casefold().strip('"')
    delimiter = options.delimiter
    if stated.startswith("sep=") and len(stated) == 5:
        delimiter, text = delimiter or first.strip().strip('"')[4], rest
    delimiter = delimiter or guess_delimiter(text)
    rows = _rows(text, delimiter, path.name, is_cancelled)
    return Grid("csv", rows, list(range(1, len(rows) + 1)), encoding=encoding, delimiter=delimiter)


def guess_delimiter(text: str) -> str:
    """Return the delimiter under which the most rows have the same width and the most headers are known."""
    best, best_score = ",", (0, 0.0)
    for delimiter in DELIMITERS:
        score = _score(text, delimiter)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _score(text: str, delimiter: str) -> tuple[int, float]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[list[str]] = []
    try:
        for row in reader:
            rows.append(row)
            if len(rows) >= _SAMPLE_ROWS:
                break
    except csv.Error:
        return 0, 0.0
    widths = Counter(len(row) for row in rows if row)
    if not widths:
        return 0, 0.0
    width, count = max(widths.items(), key=lambda item: (item[0] > 1, item[1], item[0]))
    known = max(sum(fold(cell) in header_words() for cell in row) for row in rows)
    return (known if width > 1 else 0), (count / len(rows) + width / 1000 if width > 1 else 0.0)


def _rows(text: str, delimiter: str, name: str, is_cancelled: IsCancelled) -> list[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[Row] = []
    try:
        for row in reader:
            rows.append(tuple(row))
            if not len(rows) % 1000 and is_cancelled():
                raise Cancelled
            if len(rows) > _LIMIT_ROWS:
                raise InputError("import.too_many_rows", name=name, limit=_LIMIT_ROWS)
    except csv.Error:
        raise InputError("import.quotes", name=name, row=len(rows) + 1) from None
    return rows
