"""Writes what a deal's people and papers left behind: contacts, activities, documents, sheets. One change at a time.

There is no form for these yet, so they are recorded as edits of their deal, through the same recorder as every change.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.entities import (
    Activity,
    Attachment,
    Competitor,
    Contact,
    Customer,
    DealContact,
    Entity,
    ToolSheet,
)
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.services.sampling.portfolio import UNIT, Person, Portfolio, SampleDeal

MINUTES = {"call": 15, "visit": 120, "meeting": 90, "demo": 150, "reference": 240, "negotiation": 180}
PROMISING = frozenset({"s2", "s3", "s4", "demo", "s5", "s7"})
"""Where both sides promise something."""

MEETS = {
    "s2": ("user", "coach"),
    "s3": ("technical", "coach"),
    "s4": ("technical", "user"),
    "demo": ("technical",),
    "s5": ("technical", "purchasing"),
    "s6": ("executive",),
    "s7": ("purchasing", "executive"),
    "s8": ("purchasing",),
}
"""Whom one meets in what is done in a stage; else those who use it."""

INFLUENCE = {"executive": 5, "technical": 4}


class Scribe:
    """Records people and papers of sample deals; contacts are made once per customer."""

    def __init__(self, portfolio: Portfolio, recorder: Recorder, today: date) -> None:
        self._portfolio = portfolio
        self._recorder = recorder
        self._today = today
        self._contacts: dict[tuple[str, str], str] = {}
        self._without_boss: dict[str, list[Contact]] = {}

    def present(self) -> date:
        """Return the day that is being told."""
        return self._recorder.today()

    def day(self, ago: int) -> date:
        """Return the day that many days ago."""
        return self._today - timedelta(days=ago)

    def people(self, deal: SampleDeal) -> tuple[Person, ...]:
        """Return who is known in a deal: the further it is, the more."""
        everyone = self._portfolio.people[deal.customer]
        return everyone[: {1: 1, 2: 3}.get(deal.stage, len(everyone))]

    def who(self, deal: SampleDeal, role: str) -> str | None:
        """Return the contact of a deal in a role, as its main role if there is one such."""
        people = self.people(deal)
        found = next((p for p in people if p.roles[0] == role), next((p for p in people if role in p.roles), None))
        return None if found is None else self._contacts[deal.customer, found.name]

    def _met(self, deal: SampleDeal, roles: Sequence[str]) -> tuple[str, ...]:
        """Return the people of these roles who have been met at all, in the order of the table."""
        met = [person for person in self.people(deal) if person.name not in deal.unmet]
        return tuple(self._contacts[deal.customer, person.name] for person in met if {*roles} & {*person.roles})

    def introduce(self, deal: SampleDeal, deal_id: str) -> None:
        """Record the people of a deal, and what is known about the customer."""
        (facts,) = self._recorder.facts([deal_id])
        edits: list[Edit] = []
        customer = facts.customer
        if customer and not customer.industry:
            known = self._portfolio.customers[deal.customer]
            edits.append(Edit(customer, replace(customer, industry=known["industry"], region=known["region"])))
        for person in self.people(deal):
            edits += self._meet(deal, person, deal_id, customer)
        edits += self._lines(deal.customer)
        self._note(deal, ["contact"], edits)

    def _meet(self, deal: SampleDeal, person: Person, deal_id: str, customer: Customer | None) -> list[Edit]:
        key = (deal.customer, person.name)
        edits: list[Edit] = []
        if key not in self._contacts:
            self._contacts[key] = self._recorder.new_id()
            owner = customer.id if customer else None
            made = Contact(self._contacts[key], person.name, owner, person.title, person.department)
            edits.append(Edit(None, made))
            if person.roles[0] != "executive":
                self._without_boss.setdefault(deal.customer, []).append(made)
        part = DealContact(
            id=self._recorder.new_id(),
            deal_id=deal_id,
            contact_id=self._contacts[key],
            roles=person.roles,
            attitude=attitude(deal, person),
            influence=INFLUENCE.get(person.roles[0], 3),
            motive=person.motive if deal.stage >= 3 else "",
        )
        return [*edits, Edit(None, part)]

    def _lines(self, customer: str) -> list[Edit]:
        """Let everybody known report to the first executive, as soon as one is known."""
        heads = [head for head in self._portfolio.people[customer] if head.roles[0] == "executive"]
        boss = next((key for head in heads if (key := self._contacts.get((customer, head.name)))), None)
        below = self._without_boss.pop(customer, []) if boss else []
        return [Edit(contact, replace(contact, reports_to=boss)) for contact in below]

    def write_up(self, deal: SampleDeal, papers: Sequence[Entity]) -> None:
        """Record activities, documents and sheets of a deal in one change."""
        names = {Activity: "activity", Attachment: "attachment", ToolSheet: "sheet", Competitor: "competitor"}
        fields = sorted({name for paper in papers for kind, name in names.items() if isinstance(paper, kind)})
        self._note(deal, fields, [Edit(None, paper) for paper in papers])

    def activity(self, deal: SampleDeal, deal_id: str, key: str, ago: int) -> Activity:
        """Return an activity that was done; `key` is that of the table ("s2", "demo")."""
        kind, text = self._portfolio.texts["activities"][key]
        promises = self._portfolio.texts["promises"]["texts"]
        ours, theirs = promises[len(deal.name) % len(promises)] if key in PROMISING else ("", "")
        return Activity(
            id=self._recorder.new_id(),
            deal_id=deal_id,
            kind=kind,
            text=text,
            done_on=self.day(ago),
            minutes=MINUTES[kind],
            promise=ours,
            promised_us=theirs,
            contact_ids=self._met(deal, MEETS.get(key, ("user",))),
        )

    def plan(self, deal_id: str, kind: str, text: str, ahead: int) -> Activity:
        """Return an activity planned for a day ahead (below 0: overdue)."""
        return Activity(self._recorder.new_id(), deal_id, kind, text, planned_on=self.day(-ahead))

    def document(self, deal: SampleDeal, deal_id: str, kind: str, ago: int, no: str = "") -> Attachment:
        """Return a linked document; the proposal of a deal with evidence of its own bears that name."""
        texts, own = self._portfolio.texts["documents"], deal.evidence
        name = texts[kind].format(deal=deal.name, no=no)
        if kind == "proposal" and own.get("m3a", "").endswith(".pdf"):
            name = own["m3a"]
        folder = f"{texts['folder']}/{self._portfolio.customers[deal.customer]['name']}"
        return Attachment(self._recorder.new_id(), deal_id, kind, name, f"{folder}/{name}", added_on=self.day(ago))

    def sheet(self, deal: SampleDeal, deal_id: str, tool: str) -> ToolSheet:
        """Return a filled-in sheet; what the deal holds back stays empty."""
        words: dict[str, Any] = self._portfolio.texts["sheets"][tool]
        filled = {key: self._filled(deal, text) for key, text in words.items() if key not in deal.partly}
        return ToolSheet(self._recorder.new_id(), deal_id, tool, tuple(filled.items()))

    def rival(self, deal_id: str) -> Competitor:
        """Return the competitor of the comparison sheet."""
        words = self._portfolio.texts["sheets"]["competitor_comparison"]
        return Competitor(self._recorder.new_id(), deal_id, words["competitor"], words["strengths"])

    def _filled(self, deal: SampleDeal, text: str) -> str:
        share = text.removesuffix("%")
        if share != text and share.isdecimal():
            return str((deal.amount or 0) * UNIT // 100 * int(share) // 100)
        executives = [person.name for person in self.people(deal) if "executive" in person.roles]
        return text.format(executive=executives[0] if executives else "")

    def _note(self, deal: SampleDeal, fields: list[str], edits: Sequence[Edit]) -> None:
        if edits:
            self._recorder.record("deal.edited", {"name": deal.name, "fields": [*fields]}, edits)


def attitude(deal: SampleDeal, person: Person) -> int | None:
    """Return how a person stands to us: as the table says, else as the deal's milestones make it likely."""
    if person.name in deal.unmet:
        return None
    if person.name in deal.attitudes:
        return deal.attitudes[person.name]
    won_over = {"coach": (3, "m2b"), "technical": (5, "m4b"), "executive": (7, "m6b"), "user": (2, "m1a")}
    for role in person.roles:
        stage, key = won_over.get(role, (9, ""))
        if (deal.stage >= stage and key not in deal.waived) or key in deal.done:
            return 2 if role == "coach" and deal.stage >= 6 else 1
    return -1 if deal.lost and person.roles[0] == "purchasing" else 0
