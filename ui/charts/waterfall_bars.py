"""What a waterfall figure shows, without words or matplotlib: levels on a scale of 0…1, and where the scale begins.

A waterfall whose ends are far from nought is drawn on a cut axis, else no step would be seen; its first line says where
the axis starts (design, decision 16).
"""

from dataclasses import dataclass
from math import ceil, floor, log10

from funnel_desktop.domain.day_end import GAINS
from funnel_desktop.domain.waterfall import Waterfall

ALWAYS = ("new", "grown", "shrunk", "won", "lost", "parked")
"""Steps that have their place even when nothing of the kind has happened."""

CUT_BELOW = 0.4
"""The axis is cut when everything happens within this share of the highest level."""

HEADROOM, FOOTROOM = 0.06, 0.2
"""What is left free above the highest level and, on a cut axis, below the lowest: its column must still be seen."""


@dataclass(frozen=True, slots=True)
class WaterfallBar:
    """One column: `kind` "start", "end" or a step's; it reaches from `low` to `high` and leads on at `level` (0…1).

    `label` is its amount with its sign, `name` what stands under it; both are given in words.
    """

    kind: str
    low: float
    high: float
    level: float
    amount: int
    name: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the grid: its height (0…1), its amount in minor units, its label."""

    height: float
    amount: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class WaterfallBars:
    """Everything a waterfall figure shows. `head` is its first line, `tag` says that it balances.

    `empty` is the sentence that stands there instead where nothing was open and nothing moved ("" = draw it).
    """

    bars: tuple[WaterfallBar, ...]
    ticks: tuple[Tick, ...]
    base: int
    head: str = ""
    tag: str = ""
    empty: str = ""


def waterfall_bars(fall: Waterfall) -> WaterfallBars:
    """Return the columns of a waterfall and its axis, its words still missing."""
    steps = [bar for bar in fall.bars if bar.deal_ids or bar.kind in ALWAYS]
    level, spans = fall.start, [("start", 0, fall.start, fall.start, fall.start)]
    for bar in steps:
        after = level + (bar.amount if bar.kind in GAINS else -bar.amount)
        spans.append((bar.kind, min(level, after), max(level, after), after, bar.amount))
        level = after
    spans.append(("end", 0, fall.end, fall.end, fall.end))
    base, top = _axis([after for _, _, _, after, _ in spans])
    ticks = tuple(Tick(_share(amount, base, top), amount) for amount in _grid(base, top))
    bars = tuple(
        WaterfallBar(kind, _share(max(low, base), base, top), _share(high, base, top), _share(after, base, top), amount)
        for kind, low, high, after, amount in spans
    )
    return WaterfallBars(bars, ticks, base)


def _axis(levels: list[int]) -> tuple[int, int]:
    """Return the lowest and the highest amount of the axis, in minor units."""
    low, high = min(levels), max(levels)
    span = high - low
    if not span or span >= CUT_BELOW * high:
        return 0, high + round(HEADROOM * high) or 1
    step = _step(span)
    return max(0, int(floor((low - FOOTROOM * span) / step) * step)), high + round(HEADROOM * span)


def _grid(base: int, top: int) -> list[int]:
    """Return the round amounts above the base of the axis, two to five of them."""
    step = _step(top - base)
    first = base // step + 1
    return [amount * step for amount in range(first, ceil(top / step)) if amount * step <= top]


def _step(span: int) -> int:
    """Return a round distance (1, 2 or 5 times a power of ten) that fits two to five times into a span."""
    power = int(10 ** max(0, floor(log10(max(span, 1) / 2))))
    return max(power * factor for factor in (1, 2, 5) if power * factor * 2 <= max(span, 2))


def _share(amount: int, base: int, top: int) -> float:
    return (amount - base) / (top - base)
