"""A file to a table, whatever its format: sniff the content, read the grid, find the table in it."""

from pathlib import Path

from funnel_desktop.domain.errors import InputError
from funnel_desktop.services.importing.csv_grid import read_csv
from funnel_desktop.services.importing.html_grid import read_html
from funnel_desktop.services.importing.layout import find_table
from funnel_desktop.services.importing.sniffing import sniff
from funnel_desktop.services.importing.table import IsCancelled, ReadOptions, Table
from funnel_desktop.services.importing.xlsx_sheet import read_xlsx


def read_table(path: Path, options: ReadOptions, is_cancelled: IsCancelled) -> Table:
    """Return the table of a CSV, TSV, XLSX or HTML file. Raises InputError with a code "import.…" and `name`."""
    kind = sniff(path)
    try:
        if kind == "xlsx":
            grid = read_xlsx(path, options, is_cancelled)
        elif kind == "html":
            grid = read_html(path, options)
        else:
            grid = read_csv(path, options, is_cancelled)
    except (OSError, MemoryError):
        raise InputError("import.unreadable", name=path.name) from None
    if not grid.rows:
        raise InputError("import.no_table", name=path.name)
    return find_table(grid, options.header_row)
