"""The meeting pack: what was chosen once, and the values that stand on its pages.

The customer's version is built of other values than the two inner ones: what a customer must not see is never read into
it, so that no page, file or metadata can tell it.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date

from funnel_desktop.domain.backward_plan import Plan
from funnel_desktop.domain.card import Card
from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.entities import Activity
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.forecast import Forecast
from funnel_desktop.domain.funnel_page import FunnelPage
from funnel_desktop.domain.health import Finding
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.standing import customer_stage
from funnel_desktop.domain.waterfall import Comparison
from funnel_desktop.domain.week_list import HealthRow

SECTIONS = ("cover", "funnel", "waterfall", "forecast", "board", "stalled", "help", "progress", "deals")
"""Every section, in the order they are printed."""

VERSIONS = ("own", "boss", "customer")
FOR_CUSTOMER = ("deals",)
"""The sections that have a form a customer may see."""


@dataclass(frozen=True, slots=True)
class PackChoice:
    """What is chosen once: for whom, which sections, which deals get a page, and the paper."""

    version: str = "boss"
    sections: tuple[str, ...] = SECTIONS
    deal_ids: tuple[str, ...] = ()
    paper: str = "A4"
    landscape: bool = True
    greyscale: bool = True

    @property
    def printed(self) -> tuple[str, ...]:
        """The sections that are printed, in their order: in the customer's version only what it may show."""
        kept = FOR_CUSTOMER if self.version == "customer" else SECTIONS
        return tuple(key for key in kept if key in self.sections or self.version == "customer")

    def as_text(self) -> str:
        """Return it as the file's setting keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False)


def choice_of(text: str) -> PackChoice:
    """Return the choice a setting holds; what is not understood is the default's."""
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        found = {}
    given = found if isinstance(found, dict) else {}
    base = PackChoice()
    sections, deals = (_texts(given.get(name)) for name in ("sections", "deal_ids"))
    return PackChoice(
        version=given["version"] if given.get("version") in VERSIONS else base.version,
        sections=tuple(key for key in SECTIONS if key in sections) or base.sections,
        deal_ids=deals,
        paper=str(given.get("paper", base.paper)),
        landscape=bool(given.get("landscape", base.landscape)),
        greyscale=bool(given.get("greyscale", base.greyscale)),
    )


def _texts(value: object) -> tuple[str, ...]:
    return tuple(text for text in value if isinstance(text, str)) if isinstance(value, list) else ()


@dataclass(frozen=True, slots=True)
class Work:
    """What went into a deal so far and what came of it: activities done, minutes, people met, the last of them."""

    done: int = 0
    minutes: int = 0
    met: int = 0
    last_on: date | None = None
    last_text: str = ""
    last_kind: str = ""


@dataclass(frozen=True, slots=True)
class PackValues:
    """Everything on the pages of a pack for the boss or oneself.

    `page` are the figures of the funnel page, compared with the last pack; `changes` is what happened since then (None:
    the first pack). `cards` are the board's, `rows` the health of every counted deal, `ills` that of the funnel. `help`
    is what is wanted and `work` what was done, by deal id; `panels` are the deals that get a page, `forecasts` those of
    this quarter and the next, `plans` the plans backwards from tender or signing, by deal id.
    """

    choice: PackChoice
    page: FunnelPage
    changes: Comparison | None
    cards: tuple[Card, ...]
    rows: tuple[HealthRow, ...]
    ills: tuple[Finding, ...]
    help: Mapping[str, str]
    work: Mapping[str, Work]
    panels: tuple[DealPanel, ...]
    forecasts: tuple[Forecast, ...] = ()
    plans: Mapping[str, Plan] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CustomerStep:
    """One of the customer's eight steps: whether it is confirmed, and the day it was."""

    number: int
    confirmed: bool
    on: date | None = None


@dataclass(frozen=True, slots=True)
class CustomerDeal:
    """What a customer may see of its deal: its own steps, the people at its side, what is planned together.

    `people` are (name, post, department), `plans` (day, kind of activity), `reached` the customer's stage b (method).
    """

    name: str
    steps: tuple[CustomerStep, ...]
    people: tuple[tuple[str, str, str], ...]
    plans: tuple[tuple[date, str], ...]
    expected_on: date | None
    reached: int


@dataclass(frozen=True, slots=True)
class CustomerPack:
    """The customer's version: one customer's deals, without money, notes, attitudes, roles or anything of ours."""

    choice: PackChoice
    customer: str
    today: date
    deals: tuple[CustomerDeal, ...]


def customer_deal(facts: DealFacts, playbook: Playbook) -> CustomerDeal:
    """Return what a customer may see of a deal.

    Whoever is our coach is not named at all: that we speak with that person is the secret. Tasks are ours alone.
    """
    checks = facts.indicators
    steps = []
    for number, key in enumerate(playbook.indicators, start=1):
        check = checks.get(key)
        done = check is not None and check.state == "done"
        steps.append(CustomerStep(number, done, check.happened_on if check is not None and done else None))
    coaches = {part.contact_id for part in facts.people if "coach" in part.roles}
    people = tuple((one.name, one.title, one.department) for one in facts.contacts if one.id not in coaches)
    coming = sorted(
        (each.planned_on, each.kind)
        for each in facts.activities
        if each.planned_on and not each.done_on and each.kind != "task" and not coaches & {*each.contact_ids}
    )
    reached = customer_stage(playbook, {key: check.state for key, check in checks.items()})
    return CustomerDeal(facts.deal.name, tuple(steps), people, tuple(coming), facts.deal.expected_on, reached)


def work_of(activities: Iterable[Activity]) -> dict[str, Work]:
    """Return what has been done for each deal, by its id."""
    done: dict[str, list[Activity]] = defaultdict(list)
    for activity in activities:
        if activity.done_on:
            done[activity.deal_id].append(activity)
    return {deal_id: _work(each) for deal_id, each in done.items()}


def _work(done: Sequence[Activity]) -> Work:
    last = max(done, key=lambda activity: (activity.done_on, activity.id))
    people = {contact for activity in done for contact in activity.contact_ids}
    minutes = sum(activity.minutes or 0 for activity in done)
    return Work(len(done), minutes, len(people), last.done_on, last.text, last.kind)
