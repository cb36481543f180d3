"""When an open deal would be signed, if it is won: the model under the distribution of the forecast.

The method gives rates and the user's own stays; how both make a date is our model, stated on the screen (ADR 21):
a deal still has to stand out its present column and then each later one. How long, is drawn from the user's own
finished stands in that column (from five on), else it is the playbook's days; days already stood are not stood again.
It is signed when that is done, but not before the day the user expects; a parked deal starts on its wake day.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.pace import OWN_FROM
from funnel_desktop.domain.playbook import STAGES, Playbook

Stays = Mapping[int, int]
"""How many finished stands lasted so many days."""


def stays_of(playbook: Playbook, counts: Mapping[tuple[int, int], int]) -> tuple[Stays, ...]:
    """Return the stays of the eight columns from (stage, days) → how many: the user's own from five on."""
    own: dict[int, dict[int, int]] = {}
    for (number, days), count in counts.items():
        own.setdefault(number, {})[days] = count
    found: list[Stays] = []
    for stage in playbook.stages:
        stays = own.get(stage.number, {})
        found.append(stays if sum(stays.values()) >= OWN_FROM else {stage.allowed_days: 1})
    return tuple(found)


class ClosingOdds:
    """The chances of signing days for deals of one file, up to `horizon` days from today."""

    def __init__(self, stays: Sequence[Stays], today: date, horizon: int) -> None:
        self._stays = stays
        self._today = today
        self._later = _later(stays, horizon)

    def by(self, card: Card, ends: Sequence[date]) -> tuple[float, ...]:
        """Return the chance that a deal, if it is won, is signed by the end of each of these days (0…1)."""
        today = self._today.isoformat()
        start = date.fromisoformat(card.parked_until) if card.is_parked(today) else self._today
        rests = _rests(self._stays[card.stage - 1], card.days_in_stage(today))
        later = self._later[card.stage - 1]
        return tuple(
            0.0
            if card.expected_on > end.isoformat()
            else sum(chance * _at(later, (end - start).days - days) for days, chance in rests.items())
            for end in ends
        )


def _rests(stays: Stays, stood: int) -> dict[int, float]:
    """Return the chances of the days a deal still stands in its column, having stood there so long.

    One that has stood longer than any before it is one day from leaving: nothing is known of such a stay.
    """
    longer = {days - stood: count for days, count in stays.items() if days > stood} or {1: 1}
    whole = sum(longer.values())
    return {days: count / whole for days, count in longer.items()}


def _later(stays: Sequence[Stays], horizon: int) -> tuple[tuple[float, ...], ...]:
    """Return, for each column, the chance that all later columns together take at most 0, 1, … horizon days."""
    sums = [1.0] + [0.0] * horizon
    found = [_running(sums)]
    for number in reversed(STAGES[1:]):
        own, whole = stays[number - 1], sum(stays[number - 1].values())
        longer = [0.0] * (horizon + 1)
        for days, count in own.items():
            share = count / whole
            for at in range(days, horizon + 1):
                longer[at] += share * sums[at - days]
        sums = longer
        found.append(_running(sums))
    return tuple(reversed(found))


def _running(chances: Sequence[float]) -> tuple[float, ...]:
    total, found = 0.0, []
    for chance in chances:
        total += chance
        found.append(total)
    return tuple(found)


def _at(running: Sequence[float], days: int) -> float:
    return running[min(days, len(running) - 1)] if days >= 0 else 0.0
