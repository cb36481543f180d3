"""On what day a deal was expected, as recorded day by day: the baselines of forecasts (method, "Forecast").

A day is settled by what stood at its end; a deal that was undone away does not exist until it is back.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple


class ExpectedEdit(NamedTuple):
    """One journalled edit of a deal or of its closing. `day` is the recorded day (ISO).

    `what` is "deal" (it was made or altered), "gone" (deleted, or its making undone), "lost" (its loss was recorded) or
    "open" (its closing was taken back); `expected_on` is that of the deal after the edit, "" = none.
    """

    deal_id: str
    day: str
    what: str
    expected_on: str = ""


@dataclass(frozen=True, slots=True)
class ExpectedPast:
    """One deal's expected days: `days[i]` is the recorded day from whose end `expected[i]` held; None = not there.

    `at_loss` is what was expected when the loss that stands was recorded.
    """

    days: tuple[str, ...]
    expected: tuple[str | None, ...]
    at_loss: str = ""

    def baseline(self, eve: str) -> str:
        """Return the day expected at the end of the eve; of a later arrival, at the end of its first day.

        "" = no day was expected, or the deal never was there at a day's end.
        """
        at = bisect_right(self.days, eve) - 1
        if at >= 0 and self.expected[at] is not None:
            return self.expected[at] or ""
        return next((found for found in self.expected[at + 1 :] if found is not None), "")

    def within(self, first: str, last: str) -> bool:
        """Tell whether a day of [first, last] was ever expected."""
        return any(first <= day <= last for day in (*self.expected, self.at_loss) if day)


def expected_pasts(edits: Iterable[ExpectedEdit], until: str = "") -> Mapping[str, ExpectedPast]:
    """Return the past of every deal from edits in the journal's order; `until` leaves out what was recorded later."""
    days: dict[str, dict[str, str | None]] = {}
    losses: dict[str, str] = {}
    latest = ""
    for edit in edits:
        # A clock that was set back must not turn the order of the journal round.
        latest = max(latest, edit.day)
        if until and latest > until:
            break
        told = days.setdefault(edit.deal_id, {})
        if edit.what == "deal":
            told[latest] = edit.expected_on
        elif edit.what == "gone":
            told[latest] = None
        elif edit.what == "lost":
            losses[edit.deal_id] = next(reversed(told.values()), "") or ""
        else:
            losses.pop(edit.deal_id, None)
    return {
        deal_id: ExpectedPast(tuple(told), tuple(told.values()), losses.get(deal_id, ""))
        for deal_id, told in days.items()
    }
