"""What the coaches of the sample told us, and how it was tested later (method: "The coach must be tested")."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from funnel_desktop.domain.coach import StatementDraft
from funnel_desktop.domain.entities import CoachStatement
from funnel_desktop.services.coaches import Coaches
from funnel_desktop.services.sampling.past import Step
from funnel_desktop.services.sampling.portfolio import SampleDeal, Stand
from funnel_desktop.services.sampling.scribe import Scribe

Said = Sequence[str]
"""What was said, its verdict ("true", "false", "" = not judged), and what proved it."""

FIRST = 2
"""The stage in which a coach is won."""


class Whispers:
    """Two statements a deal that has a coach, out of the table; the further the deal has come, the more are judged."""

    def __init__(self, coaches: Coaches, scribe: Scribe, table: Sequence[Said]) -> None:
        self._coaches, self._scribe, self._table = coaches, scribe, table
        self._kept: dict[tuple[str, int], CoachStatement] = {}

    def steps(self, deal: SampleDeal, number: int, deal_ids: dict[str, str]) -> Iterator[Step]:
        """Yield when each was said, and when it was judged; a deal is known by its name once it has begun."""
        later = [stand for stand in deal.stands if stand.stage > FIRST and stand.ago > 0]
        if not later or "m2b" in deal.waived or not deal.on_board:
            return
        for nth, stand in enumerate(later[:2]):
            said = self._table[(number + nth) % len(self._table)]
            yield stand.ago, partial(self._say, deal, nth, said[0], deal_ids)
            if said[1] and stand != deal.stands[-1]:
                yield self._after(deal, stand), partial(self._judge, deal, nth, said)

    def _after(self, deal: SampleDeal, stand: Stand) -> int:
        """Return how many days ago the deal left a stand."""
        stands = deal.stands
        return stands[stands.index(stand) + 1].ago

    def _say(self, deal: SampleDeal, nth: int, text: str, deal_ids: dict[str, str]) -> None:
        coach = self._scribe.who(deal, "coach")
        if coach:
            draft = StatementDraft(coach, self._scribe.present(), text)
            change = self._coaches.add(deal_ids[deal.name], draft)
            made = [edit.after for edit in change.edits if isinstance(edit.after, CoachStatement)]
            self._kept[deal.name, nth] = made[0]

    def _judge(self, deal: SampleDeal, nth: int, said: Said) -> None:
        kept = self._kept.get((deal.name, nth))
        if kept is not None:
            draft = StatementDraft(kept.contact_id, kept.said_on, kept.text)
            judged = replace(draft, verdict=said[1], judged_on=self._scribe.present(), note=said[2])
            self._coaches.edit(kept.id, judged)
