"""Where the table is within a sheet: title rows above it, one or two header rows, totals and footers below it."""

from collections import Counter
from collections.abc import Sequence

from funnel_desktop.services.importing.table import Cell, Grid, Note, Row, Table
from funnel_desktop.services.importing.vocabulary import fold, header_words, totals

JOINT = " / "
"""Between the two parts of a two-row header."""

_LOOK = 40


def find_table(grid: Grid, header_row: int = 0) -> Table:
    """Return the table of a grid; `header_row` (a row number) overrules the detection, 0 = find it."""
    at = _row_at(grid, header_row) if header_row else _header_at(grid.rows)
    headers: tuple[str, ...] = ()
    notes = list(grid.notes)
    start = at + 1
    if at < len(grid.rows):
        headers = tuple(_text(cell) for cell in grid.rows[at])
        if not header_row and start < len(grid.rows) and _is_second_header(grid.rows[at], grid.rows[start]):
            headers = _joined(grid.rows[at], grid.rows[start])
            start += 1
    headers = _trimmed(headers, grid.rows[start:])
    kept, numbers, left_out = _body(grid, start, len(headers))
    if left_out:
        notes.append(Note("import.left_out", {"rows": tuple(left_out)}))
    repeated = [header for header, count in Counter(filter(None, map(fold, headers))).items() if count > 1]
    if repeated:
        notes.append(Note("import.repeated_headers", {"names": tuple(repeated)}))
    number = grid.numbers[start - 1] if start and start <= len(grid.numbers) else 0
    return Table(
        kind=grid.kind,
        headers=headers,
        rows=kept,
        numbers=numbers,
        header_row=number,
        encoding=grid.encoding,
        delimiter=grid.delimiter,
        sheet=grid.sheet,
        sheets=grid.sheets,
        epoch_1904=grid.epoch_1904,
        notes=tuple(notes),
    )


def known_headers(row: Sequence[Cell]) -> int:
    """Return how many cells of a row are headers the import knows."""
    return sum(isinstance(cell, str) and base_header(cell) in header_words() for cell in row)


def base_header(text: str) -> str:
    """Return a header as it is looked up: folded; without a unit or currency in brackets unless it is known with it."""
    whole = fold(text)
    if whole in header_words():
        return whole
    return fold(whole.partition("(")[0]) if whole.endswith(")") else whole


def _text(cell: Cell) -> str:
    return "" if cell is None else " ".join(str(cell).split())


def _is_blank(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def _row_at(grid: Grid, header_row: int) -> int:
    return next((at for at, number in enumerate(grid.numbers) if number >= header_row), len(grid.rows))


def _header_at(rows: Sequence[Row]) -> int:
    """Return the row with the most known headers; none known: the first one as wide as the table."""
    seen = [(known_headers(row), -at) for at, row in enumerate(rows[:_LOOK])]
    best, place = max(seen, default=(0, 0))
    if best:
        return -place
    filled = [sum(not _is_blank(cell) for cell in row) for row in rows[:_LOOK]]
    return filled.index(max(filled)) if filled else 0


def _is_second_header(first: Row, second: Row) -> bool:
    """Tell whether a row continues the header above it: only words, half of them known, some under an empty cell."""
    filled = [cell for cell in second if not _is_blank(cell)]
    if not filled or not all(isinstance(cell, str) and not any(map(str.isdigit, cell)) for cell in filled):
        return False
    own = [cell for above, cell in zip(first, second, strict=False) if cell != above and not _is_blank(cell)]
    under_gap = any(_is_blank(above) and not _is_blank(cell) for above, cell in zip(first, second, strict=False))
    return under_gap and bool(own) and known_headers(own) * 2 >= len(own)


def _joined(first: Row, second: Row) -> tuple[str, ...]:
    headers: list[str] = []
    group = ""
    for above, below in zip(first, second, strict=False):
        group = _text(above) or group
        part = _text(below)
        if not part or part == group:
            headers.append(_text(above) or part)
        else:
            headers.append(f"{group}{JOINT}{part}" if group else part)
    return tuple(headers)


def _trimmed(headers: tuple[str, ...], rows: Sequence[Row]) -> tuple[str, ...]:
    """Return the headers as wide as the data; empty columns at the right end are cut off."""
    width = len(headers)
    for row in rows:
        if len(row) > width and not all(_is_blank(cell) for cell in row[width:]):
            width = len(row)
    headers += ("",) * (width - len(headers))
    while (
        headers and not headers[-1] and all(len(row) < len(headers) or _is_blank(row[len(headers) - 1]) for row in rows)
    ):
        headers = headers[:-1]
    return headers


def _body(grid: Grid, start: int, width: int) -> tuple[list[Row], list[int], list[int]]:
    """Return the data rows, all as wide as the headers, their numbers, and the numbers of rows left out as no data."""
    rows: list[Row] = []
    numbers: list[int] = []
    left_out: list[int] = []
    end = _footer_start(grid, start, width)
    filler = (None,) * width
    for at in range(start, len(grid.rows)):
        row = grid.rows[at]
        if not any(row) and all(map(_is_blank, row)):
            continue
        if at >= end or _is_total(row):
            left_out.append(grid.numbers[at])
            continue
        rows.append(row if len(row) == width else (*row, *filler)[:width])
        numbers.append(grid.numbers[at])
    return rows, numbers, left_out


def _footer_start(grid: Grid, start: int, width: int) -> int:
    """Return where the footer begins: rows with only their first cell filled, after a blank row, to the end."""
    end = len(grid.rows)
    if width < 4:
        return end
    at, first = end - 1, end
    while at >= start and all(map(_is_blank, grid.rows[at][1:])):
        if not all(map(_is_blank, grid.rows[at])):
            first = at
        at -= 1
    gap = grid.numbers[first] - grid.numbers[at] > 1 if first < end and at >= start else False
    return first if gap else end


def _is_total(row: Row) -> bool:
    """Tell whether a row sums up others: it begins with such a word, and all else in it are figures or nothing."""
    filled = [cell for cell in row if not _is_blank(cell)]
    if not filled or not isinstance(filled[0], str) or fold(filled[0]) not in totals():
        return False
    return all(not isinstance(cell, str) or any(map(str.isdigit, cell)) or cell.startswith("=") for cell in filled[1:])
