"""The rows an import did not take in, as a spreadsheet to put right and bring in again: every column, then why not."""

from collections.abc import Callable, Sequence
from pathlib import Path

from funnel_desktop.services.exporting.rows import Value
from funnel_desktop.services.exporting.spreadsheet import write_whole
from funnel_desktop.services.importing.cleaning import plain
from funnel_desktop.services.importing.records import Rejected


def save_rejected(
    path: Path,
    headers: Sequence[str],
    titles: tuple[str, str],
    rejected: Sequence[Rejected],
    reason: Callable[[Rejected], str],
) -> None:
    """Write the rows; `titles` head the two columns at the end: the row's number in its spreadsheet, and the reason.

    What a spreadsheet program would run as a formula is written so that it does not. Raises like `write_whole`.
    """
    rows: list[list[Value]] = [[*(plain(cell) for cell in row.row), row.number, reason(row)] for row in rejected]
    write_whole(path, [*headers, *titles], rows)
