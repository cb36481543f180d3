"""By what a row is recognised next time: the file's own record id, else name, customer and the day it began.

The key is kept in the deal (`external_key`), so that a deal renamed here is still known. Amount, stage and dates to come
are no part of it: they are what changes.
"""

import re
import unicodedata
from uuid import UUID

from funnel_desktop.domain.entities import Deal
from funnel_desktop.services.importing.records import Record
from funnel_desktop.services.importing.vocabulary import fold

_SPACES = re.compile(r"\s+")
_ID, _NAMED = "id", "named"
_GLUE = "\x1f"


def normal(text: str) -> str:
    """Return a name as it is compared: no case, width or repeated spaces, no full stop at the end."""
    return _SPACES.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip(" .")


def base_of(name: str, customer: str) -> str:
    """Return what rows without a record id are first compared by."""
    return f"{normal(name)}{_GLUE}{normal(customer)}"


def record_base(record: Record) -> str:
    """Return the base of a row."""
    return base_of(record.values["name"], record.get("customer"))


def record_key(record: Record, scope: str) -> str:
    """Return the key of a row with a record id of its own, "" for one without; `scope` tells systems apart."""
    found = str(record.get("external_id"))
    return f"{_ID}{_GLUE}{scope}{_GLUE}{found}" if found else ""


def scope_of(header: str) -> str:
    """Return the scope of a record id: its column's header, so that deal 1 of two systems are two deals."""
    return fold(header)


def named_key(record: Record) -> str:
    """Return the key that a row without a record id leaves in its deal."""
    return f"{_NAMED}{_GLUE}{record_base(record)}"


def deal_bases(deal: Deal, customer: str) -> frozenset[str]:
    """Return the bases a deal answers to: the one it came under, and its name and customer now."""
    bases = {base_of(deal.name, customer)}
    if deal.external_key.startswith(_NAMED + _GLUE):
        bases.add(deal.external_key.removeprefix(_NAMED + _GLUE))
    return frozenset(bases)


def is_record_key(key: str) -> bool:
    """Tell whether a deal came with a record id."""
    return key.startswith(_ID + _GLUE)


def is_deal_id(text: str) -> bool:
    """Tell whether a text has the form of our own ids."""
    if len(text) != 36:
        return False
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False
