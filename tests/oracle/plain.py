"""The method's definitions once more, in plain loops over the raw tables, without the program (see `raw`).

Written from method.md alone; where it and the program differ, one of them is wrong.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from tests.oracle.raw import Raw, Row, days_of

DAY = timedelta(days=1)
SETTLED = {"done", "na"}


def half_up(top: int, below: int) -> int:
    """Return top ÷ below rounded half up."""
    return (2 * top + below) // (2 * below)


def column_on(entries: list[Row], day: date) -> int | None:
    """Return the column a deal stands in at a day's end, None before it began or while it is closed."""
    found = None
    for entry in entries:
        if entry["entered_on"] <= day:
            found = entry
    if found is None or (found["left_on"] and found["left_on"] <= day):
        return None
    return int(found["stage"])


def rests_on(parkings: list[Row], day: date) -> bool:
    """Tell whether a deal is parked on a day."""
    for parking in parkings:
        end = parking["wake_on"]
        if parking["ended_on"] and parking["ended_on"] < end:
            end = parking["ended_on"]
        if parking["parked_on"] <= day < end:
            return True
    return False


def moves(entries: list[Row], today: date) -> list[tuple[date, set[int], int]]:
    """Return (day, columns it came into, column at the end) of each day on which a deal came into any column."""
    found = []
    for day in sorted({entry["entered_on"] for entry in entries if entry["entered_on"] <= today}):
        todays = [entry for entry in entries if entry["entered_on"] == day]
        earlier = [entry for entry in entries if entry["entered_on"] < day]
        before = None
        if earlier and (earlier[-1]["left_on"] is None or earlier[-1]["left_on"] >= day):
            before = earlier[-1]["stage"]
        first, after = todays[0]["stage"], todays[-1]["stage"]
        if before is not None:
            came = set(range(before + 1, after + 1))
        elif todays[0]["arrival"] == "taken_over":
            came = set(range(first + 1, after + 1))
        else:
            came = set(range(min(first, after), after + 1))
        if before != after:
            found.append((day, came, after))
    return found


def own_rates(raw: Raw) -> list[int]:
    """Return the rates used: the default worth twelve deals, the user's own closed deals beside it."""
    return [0, *(row["used"] for row in record(raw)), 100]


def record(raw: Raw) -> list[Row]:
    """Return default, won of closed and the rate used by completed stage 1…7."""
    found: list[Row] = []
    before = 0
    for completed in range(1, 8):
        closed = won = 0
        for deal in raw.deals:
            ending = raw.closings.get(deal["id"])
            if ending and not deal["brought_in_closed"] and _entered(raw.entries[deal["id"]], completed + 1):
                closed += 1
                won += ending["outcome"] == "won"
        default = raw.defaults[completed]
        before = max(before, half_up(12 * default + 100 * won, 12 + closed))
        found.append({"completed": completed, "default": default, "won": won, "closed": closed, "used": before})
    return found


def _entered(entries: list[Row], column: int) -> bool:
    """Tell whether a deal entered a column from below (by days' ends) or began there."""
    if entries and entries[0]["arrival"] == "begun" and entries[0]["stage"] == column:
        return True
    for day, came, after in moves(entries, date.max):
        first = next(entry["stage"] for entry in entries if entry["entered_on"] == day)
        opened = column in came and not any(
            entry["entered_on"] < day and (entry["left_on"] is None or entry["left_on"] >= day) for entry in entries
        )
        if after == column and column in came and not (opened and first >= column):
            return True
    return False


def deal_rows(raw: Raw, rates: list[int]) -> list[Row]:
    """Return the figures of every deal."""
    return [_deal(raw, deal, rates) for deal in raw.deals]


def _deal(raw: Raw, deal: Row, rates: list[int]) -> Row:
    ending, s = raw.closings.get(deal["id"]), deal["stage"]
    status = ending["outcome"] if ending else "open"
    milestones = {check["key"]: check["state"] for check in raw.milestones[deal["id"]]}
    indicators = {check["key"]: check["state"] for check in raw.indicators[deal["id"]]}
    k = b = 0
    for number in range(1, 9):
        if any(milestones.get(key) not in SETTLED for key in raw.keys[number - 1]):
            break
        k = number
    for number in range(1, 9):
        state = indicators.get(raw.signs[number - 1])
        if state not in SETTLED:
            break
        if state == "done":
            b = number
    claimed = max(0, min(100, rates[s - 1] + deal["adjustment"]))
    proved = min(claimed, rates[min(s - 1, k, b)])
    if ending:
        claimed = proved = 100 if status == "won" else 0
    amount = deal["amount"]
    weighted = None if amount is None else half_up(amount * claimed, 100)
    sure = None if amount is None else half_up(amount * proved, 100)
    parked = status == "open" and rests_on(raw.parkings[deal["id"]], raw.today)
    return {
        "id": deal["id"], "currency": deal["currency"], "amount": amount, "status": status, "parked": parked, "s": s,
        "completed_by_claim": 8 if status == "won" else s - 1, "k": k, "b": b,
        "gap": max(0, s - 1 - b) - max(0, b - s), "p": min(s, min(k, b) + 1),
        "ready": status == "open" and k >= s and b >= s,
        "state_by_claim": raw.states[s - 1], "state_by_proof": raw.states[max(b, 1) - 1],
        "debt": _debt(raw, deal, status, milestones), "claimed_rate": claimed, "proved_rate": proved,
        "weighted": weighted, "proved": sure, "risk": None if weighted is None or sure is None else weighted - sure,
        "days_in_stage": _days(raw, deal["id"], s) if status == "open" else None,
    }  # fmt: skip


def _debt(raw: Raw, deal: Row, status: str, milestones: dict[str, str]) -> list[str]:
    if deal["brought_in_closed"]:
        return []
    owed = []
    for number in range(1, 9 if status == "won" else deal["stage"]):
        for key in raw.keys[number - 1]:
            state = milestones.get(key)
            if state in SETTLED or (number < deal["taken_over"] and state != "withdrawn"):
                continue
            owed.append(key)
    return owed


def _days(raw: Raw, deal_id: str, stage: int) -> int:
    """Count the days since it came into its column, those it rested left out."""
    since = raw.today
    while column_on(raw.entries[deal_id], since - DAY) == stage:
        since -= DAY
    return sum(not rests_on(raw.parkings[deal_id], day) for day in days_of(since, raw.today - DAY))


def sums(rows: Iterable[Row]) -> Row:
    """Return the sums of open deals that do not rest."""
    found: Row = dict.fromkeys(("count", "unknown", "amount", "weighted", "proved", "at_proof", "risk", "parked"), 0)
    for row in rows:
        if row["status"] != "open":
            continue
        if row["parked"]:
            found["parked"] += 1
            continue
        found["count"] += 1
        if row["amount"] is None:
            found["unknown"] += 1
            continue
        for key in ("amount", "weighted", "proved", "risk"):
            found[key] += row[key]
        if row["p"] == row["s"]:
            found["at_proof"] += row["amount"]
    return found


def bars(rows: Iterable[Row]) -> Row:
    """Return claimed and proved bars of both shapes."""
    counted = [row for row in rows if row["status"] == "open" and not row["parked"]]
    found: Row = {}
    for shape in ("reached", "stock"):
        found[shape] = {}
        for measure in ("count", "value", "weighted"):
            claimed, proved = [0] * 8, [0] * 8
            for n in range(1, 9):
                for row in counted:
                    sizes = {"count": (1, 1), "value": (row["amount"] or 0,) * 2,
                             "weighted": (row["weighted"] or 0, row["proved"] or 0)}[measure]  # fmt: skip
                    if row["s"] == n or (shape == "reached" and row["s"] > n):
                        claimed[n - 1] += sizes[0]
                    if row["p"] == n or (shape == "reached" and row["p"] > n):
                        proved[n - 1] += sizes[1]
            found[shape][measure] = {"claimed": claimed, "proved": proved}
    return found


def endings(raw: Raw, first: date, last: date) -> tuple[Any, Any]:
    """Return win rate and cycle of the deals closed in a period."""
    closed = [row for row in raw.closings.values() if first <= row["closed_on"] <= last]
    won = [row for row in closed if row["outcome"] == "won"]
    days = []
    for row in won:
        entry = raw.entries[row["deal_id"]][0] if raw.entries[row["deal_id"]] else None
        if entry and entry["stage"] == 1 and entry["arrival"] == "begun":
            days.append(max(1, (row["closed_on"] - entry["entered_on"]).days))
    rate = {"won": len(won), "closed": len(closed)} if closed else None
    took = None
    if days:
        took = {"days": sum(days), "counted": len(days), "won": len(won), "mean": half_up(sum(days), len(days))}
    return rate, took


def velocity(raw: Raw, rows: Iterable[Row], currency: str) -> Row | None:
    """Return Σ open known amounts × win rate ÷ mean cycle, of the last 365 days."""
    rate, took = endings(raw, raw.today - 364 * DAY, raw.today)
    known = [row["amount"] for row in rows if row["status"] == "open" and not row["parked"]
             and row["currency"] == currency and row["amount"] is not None]  # fmt: skip
    if rate is None or took is None or not known:
        return None
    per_day = half_up(sum(known) * rate["won"] * took["counted"], rate["closed"] * took["days"])
    return {"deals": len(known), "amount": sum(known), "per_day": per_day}
