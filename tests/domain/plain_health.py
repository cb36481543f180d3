"""The findings of a deal once more, by plain loops over days and rows: written from the method, not from the program.

It takes the stored rows of a deal and knows nothing of standings, stands or calendars of the program. Days are walked
one by one; a day is worked when it is a weekday that is not in `off`. Results are (level, figures) by code.
"""

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from funnel_desktop.domain.facts import DealFacts

Plain = dict[str, tuple[int, tuple[object, ...]]]
ONE = timedelta(days=1)
MILESTONES = [*([f"m{number}a", f"m{number}b"] for number in range(1, 8)), ["m8a"]]


def rests_on(facts: DealFacts, on: date) -> bool:
    for row in facts.parkings:
        end = row.wake_on
        if row.ended_on is not None and row.ended_on < end:
            end = row.ended_on
        if row.parked_on <= on < end:
            return True
    return False


def column_on(facts: DealFacts, on: date) -> int:
    """Return the column the deal stands in at the end of a day, 0 while it is closed or not yet begun."""
    here = 0
    for row in facts.entries:
        if row.entered_on <= on:
            here = row.stage
            if row.left_on is not None and row.left_on <= on:
                here = 0
    return here


def worked(on: date, off: Collection[date]) -> bool:
    return on.isoweekday() < 6 and on not in off


def stays(facts: DealFacts, off: Collection[date], today: date) -> list[tuple[int, int, bool]]:
    """Return (column, working days, finished) of each unbroken run of days in a column, up to before today."""
    runs: list[list[int]] = []
    on = min(row.entered_on for row in facts.entries)
    before = 0
    while on < today:
        here = column_on(facts, on)
        if here:
            if here != before:
                runs.append([here, 0])
            runs[-1][1] += worked(on, off) and not rests_on(facts, on)
        before = here
        on += ONE
    last = column_on(facts, today)
    if last and last != before:
        runs.append([last, 0])
    return [(run[0], run[1], not (last and place == len(runs) - 1)) for place, run in enumerate(runs)]


def usual(histories: Sequence[DealFacts], off: Collection[date], today: date, column: int) -> tuple[int, bool, int]:
    """Return (days, own, number): the median of five finished stays or more, else five sevenths of ten days a step."""
    found: list[int] = []
    for facts in histories:
        for stage, days, finished in stays(facts, off, today):
            if finished and stage == column:
                found.append(days)
    found.sort()
    size = len(found)
    if size < 5:
        return int(10 * column * 5 / 7 + 0.5), False, size
    middle = found[size // 2] if size % 2 else (found[size // 2 - 1] + found[size // 2]) / 2
    return int(middle + 0.5), True, size


def states_of(checks: Sequence[object]) -> dict[str, str]:
    last: dict[str, str] = {}
    for check in checks:
        last[check.key] = check.state  # type: ignore[attr-defined]
    return last


def healthy(facts: DealFacts, peers: Sequence[DealFacts], off: Collection[date], today: date) -> Plain:
    """Return the findings of one deal."""
    if facts.closing is not None or rests_on(facts, today):
        return {}
    found: Plain = {}
    s = facts.deal.stage
    done = states_of(facts.milestone_checks)
    said = states_of(facts.indicator_checks)
    _two_sides(found, s, said)
    _owed(found, facts, s, done)
    _long(found, facts, peers, off, today)
    _quiet(found, facts, today)
    _days(found, facts, today)
    _tender(found, facts, peers, off, today)
    _people(found, facts)
    return found


def _two_sides(found: Plain, s: int, said: dict[str, str]) -> None:
    b = 0
    for number in range(1, 9):
        state = said.get(f"i{number}")
        if state == "done":
            b = number
        elif state != "na":
            break
    if b < s - 1:
        missing = next(f"i{n}" for n in range(1, 9) if said.get(f"i{n}") not in ("done", "na"))
        found["ahead"] = (3 if s - 1 - b > 1 else 2, (s - 1 - b, missing))
    if b > s:
        found["behind"] = (3, (b - s, f"i{b}"))


def _owed(found: Plain, facts: DealFacts, s: int, done: dict[str, str]) -> None:
    keys = []
    for number in range(1, s):
        for key in MILESTONES[number - 1]:
            old = number < facts.deal.taken_over and done.get(key) != "withdrawn"
            if done.get(key) not in {"done", "na"} and not old:
                keys += [key]
    if keys:
        found["debt"] = (2, (tuple(keys),))


def _long(found: Plain, facts: DealFacts, peers: Sequence[DealFacts], off: Collection[date], today: date) -> None:
    days = stays(facts, off, today)[-1][1]
    normal, own, number = usual(peers, off, today, facts.deal.stage)
    if days > normal:
        found["stale"] = (3 if days > 2 * normal else 1, (days, normal, own, number))


def _quiet(found: Plain, facts: DealFacts, today: date) -> None:
    rules = {"A": (7, 1), "B": (14, 2), "C": (30, 3)}
    if facts.deal.priority not in rules:
        return
    limit, months = rules[facts.deal.priority]
    woke = date(1900, 1, 1)
    for row in facts.parkings:
        end = row.wake_on if row.ended_on is None or row.ended_on > row.wake_on else row.ended_on
        if row.parked_on < end <= today:
            woke = max(woke, end)
    heard = [a.done_on for a in facts.activities if a.kind != "task" and a.done_on is not None and a.done_on <= today]
    silent = (today - max(woke, max(heard) if heard else facts.deal.began_on)).days
    if silent > limit:
        found["contact_late"] = (3 if silent > 2 * limit else 2, (silent, limit))
    _stuck(found, facts, max(woke, facts.deal.began_on), months, today)


def _stuck(found: Plain, facts: DealFacts, came_on: date, months: int, today: date) -> None:
    for entry in facts.entries:
        if entry.arrival != "back":
            came_on = max(came_on, entry.entered_on)
    for row in facts.milestone_checks:
        if row.state == "done":
            came_on = max(came_on, row.happened_on)
    for said in facts.indicator_checks:
        if said.state == "done":
            came_on = max(came_on, said.happened_on)
    alarm = _months_after(came_on, months)
    if today > alarm:
        found["no_progress"] = (3, (months, came_on.isoformat()))


def _months_after(day: date, months: int) -> date:
    year, month = day.year, day.month
    for _ in range(months):
        month += 1
        if month == 13:
            year, month = year + 1, 1
    for number in range(day.day, 0, -1):
        try:
            return date(year, month, number)
        except ValueError:
            continue
    raise AssertionError


def _days(found: Plain, facts: DealFacts, today: date) -> None:
    expected = facts.deal.expected_on
    if expected is not None and expected < today:
        found["expected_past"] = (3, ((today - expected).days,))
    plans = [each.planned_on for each in facts.activities if each.planned_on is not None and each.done_on is None]
    if not plans:
        found["no_next"] = (2, ())
    elif min(plans) < today:
        found["next_late"] = (3, ((today - min(plans)).days,))


def _tender(found: Plain, facts: DealFacts, peers: Sequence[DealFacts], off: Collection[date], today: date) -> None:
    tender = facts.deal.tender_on
    if tender is None or facts.deal.stage > 4:
        return
    if tender < today:
        found["window_closed"] = (3, ((today - tender).days,))
        return
    left, on = 0, today
    while on < tender:
        left += worked(on, off)
        on += ONE
    need = sum(usual(peers, off, today, number)[0] for number in range(facts.deal.stage, 5))
    if left < 2 * need:
        found["window"] = (3 if left < need else 2, (left, need))


def _people(found: Plain, facts: DealFacts) -> None:
    last: dict[str, tuple[str, str | None]] = {}
    for row in facts.milestone_checks:
        last[row.key] = row.state, row.contact_id
    for said in facts.indicator_checks:
        last[said.key] = said.state, said.contact_id
    held = [who for state, who in last.values() if state == "done"]
    names = [who for who in held if who]
    if len(names) > 1 and all(name == names[0] for name in names):
        found["one_source"] = (2, (len(names), len(held)))
    coaches = [person.contact_id for person in facts.people if "coach" in person.roles]
    if coaches:
        noted = [each for each in facts.statements if each.contact_id in coaches]
        if not any(each.verdict in ("true", "false") for each in noted):
            found["coach_untested"] = (2 if noted else 1, (len(noted),))
