"""The derived table of cards: its columns, and what its rows were made with. Nothing that makes them is imported."""

import hashlib
import sqlite3

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.playbook import Playbook

MAKING = 3
"""Counts up whenever derived rows are made otherwise than before: older files have theirs made anew."""

CARD_COLUMNS = ", ".join(f'"{name}"' for name in Card._fields)
"""The columns of the table in the order of the fields."""


def structure(playbook: Playbook) -> object:
    """Return what evidence, debts and pips depend on: the milestones that bind, and the indicators."""
    return tuple((each.key, each.stage, each.added) for each in playbook.milestones), playbook.indicators


def fingerprint(playbook: Playbook) -> str:
    """Return what the derived rows depend on as one word: our making, a playbook's rates, milestones, indicators."""
    parts = MAKING, playbook.rates, structure(playbook)
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def is_current(conn: sqlite3.Connection, playbook: Playbook) -> bool:
    """Tell whether the derived rows were made with this playbook."""
    return conn.execute("SELECT playbook FROM derived_from").fetchall() == [(fingerprint(playbook),)]
