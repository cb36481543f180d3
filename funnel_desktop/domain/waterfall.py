"""The waterfall between two recorded days, per currency: the sum of day-by-day comparisons, to the cent (method).

start + new + reopened + resumed + grown − shrunk − won − lost − parked − removed = end. Beside it the list of what
happened to each deal, with the same amounts, and what moved on or back between the two days.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from funnel_desktop.domain.day_end import GAINS, KINDS, Held, day_end, steps, watched_days

MOVES = ("forward", "back")
"""Kinds of lines that are no step of the waterfall: the column alone is another one."""

Changes = Sequence[tuple[date, Held]]
"""A deal's states at the ends of the days that changed it, in order of the days."""


@dataclass(frozen=True, slots=True)
class Line:
    """What happened to one deal: `kind` of `KINDS` or `MOVES`, `amount` summed over the days it happened on.

    Amounts in minor units, None = unknown; `day` the last of those days. The columns and `before` are those at the two
    ends; 0 and None where the deal was not there.
    """

    kind: str
    deal_id: str
    name: str
    customer_id: str
    currency: str
    amount: int | None
    day: date
    from_stage: int = 0
    to_stage: int = 0
    before: int | None = None
    customer: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """All steps of a kind: their amount (≥ 0) and the deals behind it, those of unknown amount among them."""

    kind: str
    amount: int
    deal_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Waterfall:
    """One currency's way from the open amount of one day to that of another; `bars` in the order of `KINDS`."""

    currency: str
    start: int
    end: int
    bars: tuple[Bar, ...]
    start_count: int = 0
    end_count: int = 0

    @property
    def rest(self) -> int:
        """What the identity lacks: 0, or it is a defect."""
        moved = sum(bar.amount if bar.kind in GAINS else -bar.amount for bar in self.bars)
        return self.start + moved - self.end


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two days side by side; `falls` in order of the currencies, `lines` the most telling and the biggest first."""

    first: date
    last: date
    falls: tuple[Waterfall, ...]
    lines: tuple[Line, ...]

    def fall(self, currency: str) -> Waterfall:
        """Return the waterfall of a currency, an empty one if no deal is in it."""
        found = next((fall for fall in self.falls if fall.currency == currency), None)
        return found or Waterfall(currency, 0, 0, tuple(Bar(kind, 0, ()) for kind in KINDS))


@dataclass(slots=True)
class _Sums:
    """The two ends of a currency while they are added up."""

    start: int = 0
    end: int = 0
    start_count: int = 0
    end_count: int = 0


LINE_ORDER = ("won", "lost", "new", "reopened", "forward", "back", "grown", "shrunk", "parked", "resumed", "removed")


def compare_days(held: Mapping[str, Held], changes: Mapping[str, Changes], first: date, last: date) -> Comparison:
    """Return what happened between the ends of two recorded days.

    `held` is every deal at the first, `changes` what those days made of it; a deal that came later is in `changes`
    alone. A change on `first` itself happened after the beginning of the comparison (since a printed pack).
    """
    sums: dict[str, _Sums] = {}
    lines: list[Line] = []
    for deal_id in {**held, **changes}:
        way = _Way(held.get(deal_id, Held()), changes.get(deal_id, ()), first, last)
        _count(sums, way.start, first, at_end=False)
        _count(sums, way.end, last, at_end=True)
        if way.changes or way.start.parkings:
            # To all others, and they are the most, nothing can have happened.
            lines += [*_walk(way), *_moved(way)]
    for line in lines:
        sums.setdefault(line.currency, _Sums())
    lines.sort(key=lambda line: (LINE_ORDER.index(line.kind), -(line.amount or 0), line.deal_id))
    return Comparison(
        first, last, tuple(_fall(currency, sums[currency], lines) for currency in sorted(sums)), tuple(lines)
    )


def _count(sums: dict[str, _Sums], held: Held, day: date, *, at_end: bool) -> None:
    found = day_end(held, day)
    if found is None or found.status != "open":
        return
    cell = sums.setdefault(found.currency, _Sums())
    if at_end:
        cell.end, cell.end_count = cell.end + (found.amount or 0), cell.end_count + 1
    else:
        cell.start, cell.start_count = cell.start + (found.amount or 0), cell.start_count + 1


@dataclass(frozen=True, slots=True)
class _Way:
    """One deal at the two ends and in between."""

    start: Held
    changes: Changes
    first: date
    last: date

    @property
    def end(self) -> Held:
        """What it is at the last day."""
        return self.changes[-1][1] if self.changes else self.start

    def line(self, kind: str, currency: str, amount: int | None, day: date) -> Line:
        """Return a line of this deal, by the name it had last."""
        start, end = self.start.deal, self.end.deal
        known = next(held.deal for held in (*(held for _, held in reversed(self.changes)), self.start) if held.deal)
        return Line(
            kind=kind,
            deal_id=known.id,
            name=known.name,
            customer_id=known.customer_id or "",
            currency=currency,
            amount=amount,
            day=day,
            from_stage=start.stage if start else 0,
            to_stage=end.stage if end else 0,
            before=start.amount if start else None,
        )


def _walk(way: _Way) -> list[Line]:
    """Return a line for each kind of step and currency a deal went through, day by day."""
    states, held, before = dict(way.changes), way.start, day_end(way.start, way.first)
    found: dict[tuple[str, str], tuple[int | None, date]] = {}
    for day in watched_days(way.changes, way.start, way.first, way.last):
        held = states.get(day, held)
        after = day_end(held, day)
        for step in steps(before, after):
            known, _ = found.get((step.kind, step.currency), (None, day))
            found[step.kind, step.currency] = _added(known, step.amount), day
        before = after
    return [way.line(kind, currency, amount, day) for (kind, currency), (amount, day) in found.items()]


def _moved(way: _Way) -> list[Line]:
    """Return the line of a deal that is in hand at both ends, in another column."""
    start, end = way.start.deal, way.end.deal
    if start is None or end is None or way.start.closing or way.end.closing or start.stage == end.stage:
        return []
    kind = "forward" if end.stage > start.stage else "back"
    return [way.line(kind, end.currency, end.amount, way.changes[-1][0])]


def _added(one: int | None, two: int | None) -> int | None:
    return two if one is None else one if two is None else one + two


def _fall(currency: str, cell: _Sums, lines: Sequence[Line]) -> Waterfall:
    mine = [line for line in lines if line.currency == currency]
    bars = []
    for kind in KINDS:
        behind = [line for line in mine if line.kind == kind]
        bars.append(Bar(kind, sum(line.amount or 0 for line in behind), tuple(line.deal_id for line in behind)))
    return Waterfall(currency, cell.start, cell.end, tuple(bars), cell.start_count, cell.end_count)
