"""Turns coded errors into two sentences: what is wrong, and what to do. The tables (QT_TRANSLATE_NOOP) stand beside it.

Parameters are put in after translation; money and days among them are written by the locale's formats.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from funnel_desktop.domain.errors import FunnelError
from ui.common.error_table_deals import DEAL_ERRORS
from ui.common.error_table_files import FILE_ERRORS
from ui.common.error_table_hours import HOUR_ERRORS
from ui.common.error_table_keeping import KEEPING_ERRORS
from ui.common.error_table_parts import PART_ERRORS
from ui.common.error_table_people import PEOPLE_ERRORS
from ui.common.error_table_playbook import PLAYBOOK_ERRORS
from ui.common.error_table_transfer import TRANSFER_ERRORS
from ui.common.formats import Formats

ERRORS: Mapping[str, tuple[str, str]] = {
    **FILE_ERRORS,
    **DEAL_ERRORS,
    **PART_ERRORS,
    **TRANSFER_ERRORS,
    **KEEPING_ERRORS,
    **PEOPLE_ERRORS,
    **HOUR_ERRORS,
    **PLAYBOOK_ERRORS,
}
"""Every code with its two English sentences."""

INSTANT = re.compile(r"^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$")
"""How an instant is written where it was stored as text (the lock file's "since")."""


class ErrorText(NamedTuple):
    """What is wrong and what to do, in the user's language."""

    what: str
    todo: str

    @override
    def __str__(self) -> str:
        """Return both as one line; a full stop as wide as a character keeps its own distance."""
        between = "" if self.what.endswith(("。", "！", "？")) else " "
        return " ".join(f"{self.what}{between}{self.todo}".split())


def sentence(error: FunnelError, formats: Formats) -> ErrorText:
    """Return the sentences of an error; a code without one names itself, which a completeness test rules out."""
    what, todo = ERRORS.get(error.code, (error.code, ""))
    values = _Values({key: _written(value, formats) for key, value in error.params.items()})
    return ErrorText(
        *(QCoreApplication.translate("Errors", text).format_map(values) if text else "" for text in (what, todo))
    )


class _Values(dict[str, str]):
    """The parameters; one that is missing shows as a dash instead of breaking the sentence."""

    def __missing__(self, key: str) -> str:
        return "–"


def _written(value: object, formats: Formats) -> str:
    if isinstance(value, datetime):
        return f"{formats.day(value.astimezone().date())} {formats.time(value)}"
    if isinstance(value, date):
        return formats.day(value)
    if isinstance(value, str) and INSTANT.match(value):
        return _written(datetime.fromisoformat(value), formats)
    if isinstance(value, list | tuple):
        return formats.listed([str(item) for item in value])
    return str(value)
