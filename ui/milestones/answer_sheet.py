"""What has been answered in the dialog so far: plain values, one sheet a deal; nothing leaves it before *Move*.

Only what differs from what was known when the dialog opened is handed on, so that opening and accepting a dialog never
records checks nobody made.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from funnel_desktop.domain.move_answers import Answer, DealAnswers
from funnel_desktop.domain.move_view import CheckRow, DealMove
from funnel_desktop.domain.predicates import Proof
from funnel_desktop.domain.standing import SETTLED

TYPED_STATES = ("done", "open", "na", "withdrawn")


class DealSheet:
    """The answers for one deal; keys are those of milestones and indicators."""

    def __init__(self, deal: DealMove, today: date) -> None:
        self.deal = deal
        self._today = today
        rows = [row for group in deal.groups for row in group.rows]
        self._known = {row.key: _answer_of(row) for row in (*rows, *deal.indicators)}
        self._now = dict(self._known)
        self._said = {(key, answer.state): answer for key, answer in self._known.items()}
        self._milestones = tuple(row.key for row in rows)
        self._indicators = tuple(row.key for row in deal.indicators)

    def answer(self, key: str) -> Answer:
        """Return the present answer."""
        return self._now[key]

    def set_answer(self, key: str, answer: Answer) -> None:
        """Replace an answer."""
        self._now[key] = answer

    def set_state(self, key: str, state: str) -> Answer:
        """Choose a state and return the answer.

        What was said of that state before comes back, so that a slip loses nothing; what is done or withdrawn for the
        first time gets today as its day, which the user may alter.
        """
        present = self._now[key]
        self._said[key, present.state] = present
        fresh = Answer(state, None if state == "open" else self._today)
        self._now[key] = self._said.get((key, state), fresh)
        return self._now[key]

    def accept(self, key: str, proof: Proof) -> Answer:
        """Take over what the data proves; the check keeps the rule's name."""
        self.set_state(key, "done")
        self._now[key] = replace(self._now[key], proof=proof.rule)
        return self._now[key]

    def is_settled(self, key: str) -> bool:
        """Tell whether a milestone is done or not applicable, or an indicator confirmed."""
        return self._now[key].state in SETTLED

    def is_new(self, key: str) -> bool:
        """Tell whether this dialog changed the answer."""
        return self._now[key] != self._known[key]

    def progress(self, keys: Iterable[str] | None = None) -> tuple[int, int]:
        """Return how many of these milestones (default: all) are settled, and how many there are."""
        wanted = tuple(self._milestones if keys is None else keys)
        return sum(self.is_settled(key) for key in wanted), len(wanted)

    def changed(self) -> DealAnswers:
        """Return the answers that differ from what was known."""
        return DealAnswers(self._only_changed(self._milestones), self._only_changed(self._indicators))

    def _only_changed(self, keys: Iterable[str]) -> Mapping[str, Answer]:
        return {key: self._now[key] for key in keys if self.is_new(key)}


def _answer_of(row: CheckRow) -> Answer:
    state = row.state if row.state in TYPED_STATES else "open"
    return Answer(state, row.happened_on, row.contact_id, row.text, row.link)
