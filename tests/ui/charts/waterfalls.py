"""Waterfalls for tests and pictures: the drawn one of the mockup, an empty one, extremes."""

from datetime import date

from funnel_desktop.domain.day_end import GAINS, KINDS
from funnel_desktop.domain.waterfall import Bar, Waterfall

SPAN = date(2026, 8, 24), date(2026, 11, 23)
WAN = 10_000 * 100


def fall(start: int, currency: str = "CNY", unit: int = WAN, **amounts: int) -> Waterfall:
    bars = tuple(Bar(kind, amounts.get(kind, 0) * unit, ("d",) if kind in amounts else ()) for kind in KINDS)
    end = start * unit + sum(bar.amount if bar.kind in GAINS else -bar.amount for bar in bars)
    return Waterfall(currency, start * unit, end, bars, 39 if start else 0, 41 if end else 0)


DRAWN = fall(34_946, new=4_210, grown=860, shrunk=540, won=3_120, lost=1_180, parked=310, resumed=330)
NOTHING = fall(0)
FROM_NOTHING = fall(0, new=800, grown=20)
EVERYTHING = fall(500, new=90, reopened=90, resumed=90, grown=90, shrunk=90, won=90, lost=90, parked=90, removed=90)
ONE_YUAN = fall(1, unit=100, new=1)
HUGE = fall(100_000_000_000, unit=100, new=7_000_000_000, lost=90_000_000_000)
ALL = {
    "drawn": DRAWN, "nothing": NOTHING, "from-nothing": FROM_NOTHING, "everything": EVERYTHING, "one": ONE_YUAN,
    "huge": HUGE,
}  # fmt: skip
