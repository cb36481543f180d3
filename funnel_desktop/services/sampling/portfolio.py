"""The sample portfolio as data, in one language: `resources/samples/portfolio.toml`, translated by its English table.

Days count back from today; `next`, `expected` and wake days count forward. Amounts come in units of 10 000.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from typing import Any

from funnel_desktop.paths import resource

UNIT = 10_000 * 100
"""Minor units in one unit of the table."""

Tree = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Stand:
    """One stand in a column, entered that many days ago."""

    stage: int
    ago: int


@dataclass(frozen=True, slots=True)
class Person:
    """A person of a customer; the first role is the main one."""

    name: str
    title: str
    department: str
    roles: tuple[str, ...]
    motive: str = ""


@dataclass(frozen=True, slots=True)
class SampleDeal:
    """One deal of the table: field names and meanings are those of the file's comments."""

    name: str
    customer: str
    kind: str
    path: str
    amount: int | None = None
    amount_was: tuple[int, int] | None = None
    currency: str = "CNY"
    priority: str = ""
    expected: int | None = None
    b: int | None = None
    done: tuple[str, ...] = ()
    na: Mapping[str, str] = field(default_factory=dict)
    waived: Mapping[str, str] = field(default_factory=dict)
    withdrawn: tuple[str, ...] = ()
    back: str = ""
    doubt: tuple[str, int, str] | None = None
    parked: tuple[int, int, str] | None = None
    lost_before: tuple[int, int, str, str, str] | None = None
    won: Mapping[str, Any] = field(default_factory=dict)
    lost: tuple[Any, ...] | None = None
    next: tuple[str, int] | None = None
    plans: tuple[tuple[str, str, int], ...] = ()
    sheets: tuple[str, ...] = ()
    partly: tuple[str, ...] = ()
    evidence: Mapping[str, str] = field(default_factory=dict)
    attitudes: Mapping[str, int] = field(default_factory=dict)
    unmet: tuple[str, ...] = ()

    @property
    def stands(self) -> tuple[Stand, ...]:
        """The columns it stood in, in order."""
        return _stands(self.path)

    @property
    def stage(self) -> int:
        """The column it is in at the end."""
        return 8 if self.won else self.stands[-1].stage

    @property
    def on_board(self) -> bool:
        """Whether it is open, or won in the quarter that runs."""
        return not self.lost and (not self.won or bool(self.won.get("this_quarter")))

    @property
    def believed(self) -> int:
        """The furthest indicator ever confirmed; a doubted one is withdrawn later."""
        if self.doubt:
            return int(self.doubt[0][1:])
        if self.won:
            return 8
        return self.stage - 1 if self.b is None else self.b


@dataclass(frozen=True, slots=True)
class Portfolio:
    """The whole table in one language: `texts` holds needs, sources, evidence, activities, documents and sheets."""

    file: Tree
    customers: Mapping[str, Mapping[str, str]]
    people: Mapping[str, tuple[Person, ...]]
    deals: tuple[SampleDeal, ...]
    texts: Tree


@cache
def _stands(path: str) -> tuple[Stand, ...]:
    return tuple(Stand(*map(int, part.split(":"))) for part in path.split())


def load_portfolio(language: str) -> Portfolio:
    """Return the portfolio in Chinese for "zh_CN", in English for every other language."""
    tree = _read("portfolio.toml")
    if language != "zh_CN":
        table = _read("portfolio.en.toml")
        tree = _translated(tree, {**table["people"], **table["texts"]})
    people = {key: tuple(_person(row) for row in rows) for key, rows in tree["people"].items()}
    return Portfolio(tree["file"], tree["customers"], people, tuple(_deal(table) for table in tree["deals"]), tree)


def _read(name: str) -> dict[str, Any]:
    with resource("samples", name).open("rb") as file:
        return tomllib.load(file)


def _translated(value: Any, table: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {table.get(key, key): _translated(inner, table) for key, inner in value.items()}
    if isinstance(value, list):
        return [_translated(inner, table) for inner in value]
    return table.get(value, value) if isinstance(value, str) else value


def _person(row: list[str]) -> Person:
    name, title, department, roles, *motive = row
    return Person(name, title, department, tuple(roles.split()), *motive)


def _deal(table: Mapping[str, Any]) -> SampleDeal:
    known = {item.name for item in fields(SampleDeal)}
    return SampleDeal(**{key: _frozen(value) for key, value in table.items() if key in known})


def _frozen(value: Any) -> Any:
    return tuple(_frozen(inner) for inner in value) if isinstance(value, list) else value
