"""One deal's part of a move, and what becomes of it: the values that the steps of `move_steps.py` take and give."""

from dataclasses import dataclass
from datetime import date

from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.checks import CheckDays, check_edits
from funnel_desktop.domain.clock import NewId
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.move_answers import DealAnswers, MoveAnswers
from funnel_desktop.domain.move_rules import missing_keys, stages_left, target_stage
from funnel_desktop.domain.moving import MoveRequest
from funnel_desktop.domain.playbook import Playbook


@dataclass(frozen=True, slots=True)
class MoveContext:
    """What every move needs: the playbook, the file's day, where ids come from."""

    playbook: Playbook
    today: date
    new_id: NewId


@dataclass(frozen=True, slots=True)
class Task:
    """Everything the plan of one deal needs; `rank` is its place in the target column."""

    context: MoveContext
    facts: DealFacts
    request: MoveRequest
    answers: MoveAnswers
    rank: str

    @property
    def mine(self) -> DealAnswers:
        """The answers for this deal."""
        return self.answers.deals.get(self.facts.deal.id, DealAnswers())

    @property
    def several(self) -> bool:
        """Whether the move has more deals than this one."""
        return len(self.request.deal_ids) > 1

    @property
    def target(self) -> int:
        """The column asked for."""
        return target_stage(self.facts, self.request)

    @property
    def reason(self) -> str:
        """The waiver or the why, without blanks around it."""
        return self.answers.reason.strip()

    def checks(self, day: date) -> tuple[Edit, ...]:
        """Return the checks its answers append, dated `day` where they name none."""
        days, wordings = CheckDays(day, self.context.today), self.context.playbook.wordings
        return check_edits(self.facts, self.mine, days, self.context.new_id, wordings)

    def missing(self, *, wins: bool) -> tuple[str, ...]:
        """Return the milestones a forward move leaves behind unproved."""
        left = stages_left(self.facts, self.target, wins=wins)
        return missing_keys(self.context.playbook, self.facts, self.mine, left)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one deal: the kind of change, its day, the edits, and the milestones left behind."""

    kind: str
    day: date
    edits: tuple[Edit, ...]
    waived: tuple[str, ...] = ()
