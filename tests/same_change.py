"""Compares changes apart from their ids: drag, key and menu must make equal ones."""

import re
from typing import Any

from funnel_desktop.domain.change import Change

_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")


def without_ids(change: Change, *known: str) -> tuple[Any, ...]:
    """Return a change as a value in which every new id is a number by its order; `known` ids stay as they are.

    Positions in the journal differ between files and are left out.
    """
    numbers: dict[str, str] = {}

    def stand_in(match: re.Match[str]) -> str:
        found = match.group()
        return found if found in known else numbers.setdefault(found, f"id{len(numbers)}")

    edits = tuple(_ID.sub(stand_in, repr(edit)) for edit in change.edits)
    return change.kind, dict(change.params), change.happened_on, change.source, edits
