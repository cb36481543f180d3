"""What the customers page shows: one row a customer, one customer in full, and what a merge would do. Pure values."""

from typing import NamedTuple

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.people import Contact, Customer


class CustomerRow(NamedTuple):
    """One customer of the list. Money in minor units of `currency`; `others` holds open sums in other currencies.

    `open` counts open deals (parked ones included), `unknown` those of them without an amount. `last_on` is the ISO day
    of the latest thing recorded on any of its deals, "" if nothing is.
    """

    id: str
    name: str
    industry: str
    region: str
    contacts: tuple[str, ...]
    open: int
    closed: int
    unknown: int
    amount: int
    currency: str
    others: tuple[tuple[str, int], ...]
    last_on: str


class CustomerDetail(NamedTuple):
    """One customer in full: its row, itself, its people by name, its deals (open ones first, by stage)."""

    row: CustomerRow
    customer: Customer
    contacts: tuple[Contact, ...]
    deals: tuple[Card, ...]


class MergeView(NamedTuple):
    """What merging would do: how many deals and contacts go over, and what the kept customer will be.

    `namesakes` are names of people both have: they stay two, since only a person knows whether they are one.
    """

    kept: Customer
    gone: Customer
    after: Customer
    deals: int
    contacts: int
    namesakes: tuple[str, ...]


class Likeness(NamedTuple):
    """Two customers that may be one. `reason`: "same" (but for form, case, width), "pinyin", "typing", "longer"."""

    first: str
    second: str
    reason: str


class Recognised(NamedTuple):
    """What a typed customer name may mean: the one it surely is, else those it is likely to be, best first."""

    exact: str
    likely: tuple[str, ...]
