"""Flows, forecast and waterfall once more in plain loops, day by day (see `plain`)."""

from datetime import date
from typing import Any

from tests.oracle.plain import DAY, column_on, moves, rests_on
from tests.oracle.raw import Raw, Row, days_of

KINDS = ("new", "reopened", "resumed", "grown", "shrunk", "won", "lost", "parked", "removed")


def stages(raw: Raw, first: date, last: date) -> list[Row]:
    """Return the eight stage figures of a period, judged today."""
    names = ("inflow", "outflow", "lost", "parked", "stay", "moved_back", "stood", "passed_on")
    found: list[Row] = [{"stage": n, **dict.fromkeys(names, 0)} for n in range(1, 9)]
    for deal in raw.deals:
        came = moves(raw.entries[deal["id"]], raw.today)
        for n in range(1, 9):
            at = next((i for i, (day, into, _) in enumerate(came) if n in into and first <= day <= last), None)
            if at is not None:
                _judge(raw, deal["id"], found[n - 1], came[at:])
    for row in found:
        row["conversion_later"] = [row["outflow"], row["inflow"]] if row["inflow"] else None
        row["conversion_every"] = [row["passed_on"], row["stood"]] if row["stood"] else None
    return found


def _judge(raw: Raw, deal_id: str, row: Row, came: list[tuple[date, set[int], int]]) -> None:
    """Count one deal in a column, from its first inflow on."""
    n, entries, ending = row["stage"], raw.entries[deal_id], raw.closings.get(deal_id)
    outcome = ending["outcome"] if ending else ""
    row["inflow"] += 1
    if outcome == "won" or any(after > n for _, _, after in came):
        row["outflow"] += 1
    elif outcome == "lost":
        row["lost"] += 1
    elif rests_on(raw.parkings[deal_id], raw.today):
        row["parked"] += 1
    else:
        row["stay"] += 1
        row["moved_back"] += came[-1][2] < n
    here = next((day for day in days_of(came[0][0], raw.today) if column_on(entries, day) == n), None)
    if here is not None:
        row["stood"] += 1
        onward = any(column_on(entries, day) == n + 1 for day in days_of(here + DAY, raw.today))
        row["passed_on"] += outcome == "won" if n == 8 else onward


def stock(raw: Raw, first: date, last: date) -> list[Row]:
    """Return start + entered − left = end of each column."""
    found = [{"stage": n, "start": 0, "entered": 0, "left": 0, "end": 0} for n in range(1, 9)]
    for deal in raw.deals:
        entries = raw.entries[deal["id"]]
        stood = column_on(entries, first - DAY)
        if stood:
            found[stood - 1]["start"] += 1
        for day in days_of(first, last):
            now = column_on(entries, day)
            if now != stood:
                if stood:
                    found[stood - 1]["left"] += 1
                if now:
                    found[now - 1]["entered"] += 1
            stood = now
        if stood:
            found[stood - 1]["end"] += 1
    return found


def forecast(raw: Raw, rows: list[Row], first: date, last: date) -> dict[str, Any]:
    """Return the ids in each block of a period, by currency."""
    found: dict[str, dict[str, list[str]]] = {}
    losses = raw.snapshots[-1][1]["at_loss"] if raw.snapshots else {}
    for deal, row in zip(raw.deals, rows, strict=True):
        ending, block = raw.closings.get(deal["id"]), ""
        dates = {deal["expected_on"], baseline(raw, deal["id"], first - DAY)}
        if row["status"] == "lost" and deal["id"] in losses:
            dates.add(losses[deal["id"]].get("expected_on"))
        belongs = any(day and first <= day <= last for day in dates)
        expected = deal["expected_on"]
        if ending and row["status"] == "won":
            block = "realised" if first <= ending["closed_on"] <= last else ""
        elif not belongs:
            block = "undated" if row["status"] == "open" and not expected else ""
        elif row["status"] == "lost":
            block = "lost"
        elif row["parked"] or not expected or expected < raw.today or not first <= expected <= last:
            block = "delayed"
        else:
            rate = row["claimed_rate"]
            block = "main_90" if rate >= 90 else "main_50" if rate >= 50 else "early"
        if block:
            found.setdefault(row["currency"], {}).setdefault(block, []).append(deal["id"])
    return found


def baseline(raw: Raw, deal_id: str, eve: date) -> date | None:
    """Return the day expected at the end of the eve; of a later arrival, at the end of its first day."""
    before = [state["deal"] for day, state in raw.snapshots if day <= eve]
    later = [state["deal"] for day, state in raw.snapshots if day > eve]
    for deals in (*before[-1:], *later):
        if deal_id in deals:
            day: date | None = deals[deal_id].get("expected_on")
            return day
    return None


def waterfall(raw: Raw, first: date, last: date) -> dict[str, Row]:
    """Return each currency's way from the end of `first` to the end of `last`, day by day."""
    before = _ends(raw, first)
    steps: list[_Step] = [
        ("start", currency, amount) for status, amount, currency, _ in before.values() if status == "open"
    ]
    for day in days_of(first + DAY, last):
        after = _ends(raw, day)
        for deal_id in {*before, *after}:
            steps += _steps(before.get(deal_id), after.get(deal_id))
        before = after
    steps += [("end", currency, amount) for status, amount, currency, _ in before.values() if status == "open"]
    found: dict[str, Row] = {}
    for kind, currency, amount in steps:
        row = found.setdefault(currency, dict.fromkeys(("start", *KINDS, "end"), 0))
        row[kind] += amount or 0
    return found


_End = tuple[str, int | None, str, bool]
_Step = tuple[str, str, int | None]
CLOSED = {"won", "lost"}


def _ends(raw: Raw, day: date) -> dict[str, _End]:
    """Return (status, amount, currency, brought in closed) of every deal at the end of a day, as recorded then."""
    states = [state for own, state in raw.snapshots if own <= day]
    if not states:
        return {}
    state, found = states[-1], {}
    closings = {row["deal_id"]: row["outcome"] for row in state["closing"].values()}
    for key, deal in state["deal"].items():
        parkings = [row for row in state["parking"].values() if row["deal_id"] == key]
        rests = any(
            row["parked_on"] <= day < min(row["wake_on"], row.get("ended_on") or row["wake_on"]) for row in parkings
        )
        status = closings.get(key) or ("parked" if rests else "open")
        found[key] = (status, deal.get("amount"), deal.get("currency", "CNY"), bool(deal.get("brought_in_closed")))
    return found


def _steps(old: _End | None, new: _End | None) -> list[_Step]:
    """Return what a day did: into the open, grown or shrunk there, out of the open."""
    if old is None and new is not None:
        return [] if new[3] and new[0] in CLOSED else [("new", new[2], new[1]), *_out(new)]
    if old is None:
        return []
    came: list[_Step] = []
    if old[0] != "open":
        came = [("resumed" if old[0] == "parked" else "reopened", old[2], old[1])]
    if new is None:
        return [] if old[0] in CLOSED else [*came, ("removed", old[2], old[1])]
    if old[0] == new[0] != "open":
        return []
    change = (new[1] or 0) - (old[1] or 0)
    grown: list[_Step] = [("grown" if change > 0 else "shrunk", new[2], abs(change))]
    if old[2] != new[2]:
        grown = [("shrunk", old[2], old[1]), ("grown", new[2], new[1])]
    return [*came, *grown, *_out(new)]


def _out(new: _End) -> list[_Step]:
    return [] if new[0] == "open" else [(new[0], new[2], new[1])]
