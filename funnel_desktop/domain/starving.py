"""When the funnel runs empty at the present pace of search (method: the top runs dry, income swings).

All of it is counted, nothing assumed. Over the last `weeks` weeks, *new* deals began in search, *up* went on from
search into the funnel, *lost* were lost in search, and *closed* left the funnel for good (won or lost from step 3
on). Then

    pace        = search hours a week lately ÷ search hours a week usually (1 where too few weeks have hours noted)
    coming      = new ÷ weeks × pace × up ÷ (up + lost)         deals a week into the funnel
    going       = closed ÷ weeks                                 deals a week out of it
    supply      = in the funnel now + in search now × up ÷ (up + lost)
    empty after = supply ÷ (going − coming) weeks

There is no date where nothing has gone, nothing has left search, or as much comes as goes.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

HORIZON = timedelta(days=365)
"""Only a date within a year is a warning."""

ENOUGH_WEEKS = 8
"""So many weeks must have hours noted before a change of pace is believed."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Minutes of search: in the last `lately` weeks, and in the `usually` weeks since hours are noted."""

    recent: int
    lately: int
    all: int
    usually: int

    @property
    def factor(self) -> Fraction:
        """How much of the usual time search gets lately; 1 where it cannot be said."""
        if self.usually < ENOUGH_WEEKS or not self.all:
            return Fraction(1)
        return Fraction(self.recent, self.lately) / Fraction(self.all, self.usually)


@dataclass(frozen=True, slots=True)
class SearchYear:
    """What was counted over `weeks` weeks, and what stands now: in search, and from step 3 on."""

    weeks: int
    new: int
    up: int
    lost: int
    closed: int
    in_search: int
    in_funnel: int
    pace: Pace

    @property
    def conversion(self) -> Fraction | None:
        """Of the deals that left search, the part that went into the funnel; None where none has left."""
        left = self.up + self.lost
        return Fraction(self.up, left) if left else None


@dataclass(frozen=True, slots=True)
class Starving:
    """The day the funnel is empty, and the figures it was reckoned from; rates are deals a week."""

    empty_on: date
    counted: SearchYear
    coming: Fraction
    going: Fraction
    supply: Fraction


def starving(counted: SearchYear, today: date) -> Starving | None:
    """Return when the funnel is empty at this pace, None where that is not within a year or cannot be said."""
    conversion = counted.conversion
    if conversion is None or not counted.closed:
        return None
    coming = Fraction(counted.new, counted.weeks) * counted.pace.factor * conversion
    going = Fraction(counted.closed, counted.weeks)
    supply = counted.in_funnel + counted.in_search * conversion
    if going <= coming:
        return None
    days = int(supply / (going - coming) * 7)
    if days > HORIZON.days:
        return None
    return Starving(today + timedelta(days=days), counted, coming, going, supply)
