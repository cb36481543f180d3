"""What a sample deal can show for itself at each move: answers for milestones and indicators, each said by someone."""

from collections.abc import Iterator, Sequence

from funnel_desktop.domain.move_answers import Answer, DealAnswers
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.services.sampling.portfolio import Portfolio, SampleDeal
from funnel_desktop.services.sampling.scribe import Scribe

SAYS = {
    "m1a": "user",
    "m2a": "user",
    "m2b": "coach",
    "m3a": "technical",
    "m3b": "coach",
    "m4a": "technical",
    "m4b": "technical",
    "m5a": "technical",
    "m5b": "technical",
    "m6a": "executive",
    "m6b": "executive",
    "m7a": "purchasing",
    "m7b": "executive",
    "m8a": "purchasing",
    "i1": "user",
    "i2": "coach",
    "i3": "technical",
    "i4": "technical",
    "i5": "purchasing",
    "i6": "executive",
    "i7": "purchasing",
    "i8": "purchasing",
}
"""The role whose contact stands behind a milestone or indicator; what is not named here is our own decision."""


class Evidence:
    """The evidence of one deal, told once: a key answered before is not answered again."""

    def __init__(self, portfolio: Portfolio, playbook: Playbook, scribe: Scribe, deal: SampleDeal, number: int) -> None:
        self._variants = portfolio.texts["evidence"]
        self._playbook = playbook
        self._scribe = scribe
        self._deal = deal
        self._number = number
        self._told: set[str] = set()

    def on_leaving(self, target: int, ago: int) -> DealAnswers:
        """Return what is true on a move up to a column: the milestones below it, the indicators below it."""
        keys = [key for number in range(1, target) for key in self._playbook.milestone_keys(number)]
        kept = [key for key in keys if key not in self._deal.waived]
        return DealAnswers(self._answers(kept, ago), self._answers(self._indicators(target - 1), ago))

    def here(self, ago: int) -> DealAnswers:
        """Return what has come true where the deal stands now."""
        keys = [*self._deal.na, *self._deal.done]
        return DealAnswers(self._answers(keys, ago), self._answers(self._indicators(8), ago))

    def taken_back(self) -> DealAnswers:
        """Return what proved false on the way back."""
        return DealAnswers({key: Answer("withdrawn", text=self._deal.back) for key in self._deal.withdrawn})

    def reason(self, stage: int, target: int) -> str:
        """Return the waiver for what a move leaves behind, "" where nothing is."""
        return "; ".join(dict.fromkeys(self._waivers(range(stage, target))))

    def _waivers(self, stages: Sequence[int]) -> Iterator[str]:
        for number in stages:
            for key in self._playbook.milestone_keys(number):
                if key in self._deal.waived:
                    yield self._deal.waived[key]

    def _indicators(self, upto: int) -> list[str]:
        return [*self._playbook.indicators[: min(upto, self._deal.believed)]]

    def _answers(self, keys: Sequence[str], ago: int) -> dict[str, Answer]:
        """Return what is newly true; each dates from some days before, but not from before the deal began."""
        fresh = [key for key in keys if key not in self._told]
        self._told.update(fresh)
        began = self._deal.stands[0].ago
        return {key: self._answer(key, min(ago + 3 * nth % 7, began)) for nth, key in enumerate(fresh)}

    def _answer(self, key: str, ago: int) -> Answer:
        day = self._scribe.day(ago)
        if key in self._deal.na:
            return Answer("na", day, text=self._deal.na[key])
        variants = self._variants[key]
        text = self._deal.evidence.get(key) or variants[self._number % len(variants)]
        who = self._scribe.who(self._deal, SAYS[key]) if key in SAYS else None
        return Answer("done", day, who, text)
