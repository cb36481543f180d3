"""Today and the week: the deals that deserve it, what is planned, and the hours; the order is the user's to change."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.health import ACT
from funnel_desktop.domain.playbook import STATES
from funnel_desktop.domain.week_list import Group, Span, end_of, groups
from funnel_desktop.services.health import ORDER_KEY, Health
from funnel_desktop.services.hours import Hours, HoursView
from funnel_desktop.services.settings import Settings
from funnel_desktop.storage import hours_queries
from funnel_desktop.storage.store import Store


class Appointment(NamedTuple):
    """Something planned and not done: `on` an ISO day, `who` the names of those it is with."""

    id: str
    deal_id: str
    deal: str
    kind: str
    text: str
    on: str
    who: tuple[str, ...]


class WeekView(NamedTuple):
    """What page Today shows; `last` is the last day of the span (ISO), `due` what is planned up to it or overdue.

    `act` counts all deals that must be acted on; `actions` are the ids of the next actions by deal, of deals in the
    groups.
    """

    today: str
    last: str
    span: Span
    order: tuple[str, ...]
    groups: tuple[Group, ...]
    due: tuple[Appointment, ...]
    hours: HoursView
    actions: Mapping[str, str]
    act: int


class Week:
    """Looks at the week of one file; only the order is written here."""

    def __init__(self, store: Store, health: Health, hours: Hours, settings: Settings) -> None:
        self._store = store
        self._health, self._hours, self._settings = health, hours, settings

    def view(self, span: Span = "week") -> WeekView:
        """Return the deals that deserve today or this week, with what is planned and the hours."""
        rows, order, hours = self._health.rows(), self._health.order(), self._hours.view()
        day = self._health.ground().today
        shares = hours.plan.shares if hours.plan else ()
        last = end_of(span, day)
        chosen = groups(rows, order, shares, span, day)
        return WeekView(
            today=day.isoformat(),
            last=last.isoformat(),
            span=span,
            order=order,
            groups=chosen,
            due=self._due(day, last),
            hours=hours,
            act=sum(row.health.level == ACT for row in rows),
            actions=self._health.next_actions(row.card.id for group in chosen for row in group.picks),
        )

    def set_order(self, order: Sequence[str]) -> Change:
        """Work the three states in another order. Raises DomainError "today.order" unless each is named once."""
        if sorted(order) != sorted(STATES):
            raise DomainError("today.order", order=",".join(order))
        return self._settings.set(ORDER_KEY, ",".join(order))

    def _due(self, day: date, last: date) -> tuple[Appointment, ...]:
        names = self._health.ground().names
        found = hours_queries.planned(self._store.connection, day, last)
        return tuple(
            Appointment(
                id=each.id,
                deal_id=each.deal_id,
                deal=each.deal,
                kind=each.kind,
                text=each.text,
                on=each.on,
                who=tuple(names[key] for key in json.loads(each.contact_ids) if key in names),
            )
            for each in found
        )
