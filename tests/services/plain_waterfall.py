"""The waterfall a second time, by plain loops over what a raw reading of the file said at the end of every day.

It imports nothing of the program: the rules are written out once more from the method.
"""

import sqlite3
from datetime import date
from typing import NamedTuple

UP = ["new", "reopened", "resumed", "grown"]
DOWN = ["shrunk", "won", "lost", "parked", "removed"]


class Seen(NamedTuple):
    """One deal as it was seen at the end of a day."""

    fate: str
    amount: int | None
    currency: str
    came_closed: bool


Stock = dict[str, Seen]
Sums = dict[tuple[str, str], int]


def take_stock(conn: sqlite3.Connection, day: date) -> Stock:
    """Read every deal: won, lost, parked on this day, or open."""
    today, found = day.isoformat(), {}
    for deal, amount, currency, came in conn.execute("SELECT id, amount, currency, brought_in_closed FROM deal"):
        fate = "open"
        rests = conn.execute(
            "SELECT parked_on, wake_on FROM parking WHERE deal_id = ? AND ended_on IS NULL ORDER BY id DESC LIMIT 1",
            (deal,),
        ).fetchone()
        if rests and rests[0] <= today and today < rests[1]:
            fate = "parked"
        closed = conn.execute("SELECT outcome FROM closing WHERE deal_id = ?", (deal,)).fetchone()
        if closed:
            fate = closed[0]
        found[deal] = Seen(fate, amount, currency, bool(came))
    return found


def open_sum(stock: Stock, currency: str) -> int:
    """Add up what is open in a currency."""
    total = 0
    for seen in stock.values():
        if seen.fate == "open" and seen.currency == currency:
            total += seen.amount or 0
    return total


def add_up(days: list[Stock]) -> Sums:
    """Add up the comparisons of each day with its eve, per kind and currency."""
    sums: Sums = {}
    for number in range(1, len(days)):
        eve, now = days[number - 1], days[number]
        for deal in {**eve, **now}:
            for kind, currency, amount in moves(eve.get(deal), now.get(deal)):
                sums[kind, currency] = sums.get((kind, currency), 0) + amount
    return sums


def moves(one: Seen | None, two: Seen | None) -> list[tuple[str, str, int]]:
    """Say what a day did to a deal."""
    if two is None:
        return gone(one)
    found = []
    if one is None:
        if two.came_closed and two.fate in ("won", "lost"):
            return []
        found.append(("new", two.currency, two.amount or 0))
    elif one.fate == two.fate and two.fate != "open":
        return []
    else:
        found += into_open(one) + resized(one, two)
    if two.fate != "open":
        found.append((two.fate, two.currency, two.amount or 0))
    return found


def gone(one: Seen | None) -> list[tuple[str, str, int]]:
    if one is None or one.fate in ("won", "lost"):
        return []
    return [*into_open(one), ("removed", one.currency, one.amount or 0)]


def into_open(one: Seen) -> list[tuple[str, str, int]]:
    if one.fate == "parked":
        return [("resumed", one.currency, one.amount or 0)]
    if one.fate in ("won", "lost"):
        return [("reopened", one.currency, one.amount or 0)]
    return []


def resized(one: Seen, two: Seen) -> list[tuple[str, str, int]]:
    old, new = one.amount or 0, two.amount or 0
    if one.currency != two.currency:
        return [("shrunk", one.currency, old), ("grown", two.currency, new)]
    if new > old:
        return [("grown", two.currency, new - old)]
    return [("shrunk", two.currency, old - new)] if new < old else []
