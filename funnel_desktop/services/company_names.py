"""Which names mean the same company: without legal form, case, width and punctuation; in pinyin; with one slip.

Nothing is decided here, only proposed: two works of one house may differ in a single character, so names that differ
in a telling one alone (a number, a compass point) are never proposed.
"""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.customer_view import Likeness, Recognised
from funnel_desktop.domain.people import Customer
from funnel_desktop.paths import resource
from funnel_desktop.services.importing.identity import normal
from funnel_desktop.services.search import SearchIndex

MOST_LIKELY = 5
_SHORTEST = {True: 6, False: 4}
"""Characters a name needs before one slip in it is forgiven: Latin, others."""
_LOOSE = re.compile(r"[\W_]+")
_NO_CARD = Card("", 0, "", "", "", "", "", "", None, "", "", "", 0, 0, 0, 0, 0, None, None, "", "", "", "", "", "", "",
                "", "", 0)  # fmt: skip


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads(resource("people", "companies.toml").read_text("utf-8"))


def core(name: str) -> str:
    """Return what makes a company's name its own: no legal form, case, width, spaces or punctuation."""
    words = _LOOSE.sub(" ", normal(name)).strip()
    ending = _ending(words)
    while ending:
        words = words.removesuffix(ending).strip()
        ending = _ending(words)
    return words.replace(" ", "")


def _ending(words: str) -> str:
    """Return the legal form a name ends in; one in Latin letters must stand apart, and something must be left."""
    endings = _words()["endings"]
    for ending in endings if words not in endings else ():
        rest = words.removesuffix(ending)
        if rest != words and rest.strip() and (not ending.isascii() or rest.endswith(" ")):
            return str(ending)
    return ""


def search_card(key: str, name: str, about: str = "", contacts: Iterable[str] = ()) -> Card:
    """Return a customer as the search of the board takes it in: its name, what is said of it, its people."""
    return _NO_CARD._replace(id=key, name=name, customer=about, contacts="\n".join(contacts))


class CompanyNames:
    """The names of a file's customers, to recognise one as it is typed."""

    def __init__(self, customers: Iterable[Customer]) -> None:
        self._names = {customer.id: customer.name for customer in customers}
        self._exact = {normal(name): key for key, name in self._names.items()}
        self._cores: dict[str, list[str]] = defaultdict(list)
        for key, name in self._names.items():
            self._cores[core(name)].append(key)
        self._index = SearchIndex()
        self._index.build(search_card(key, name) for key, name in self._names.items())

    def name(self, customer_id: str) -> str:
        """Return a customer's name."""
        return self._names[customer_id]

    def exact(self, text: str) -> str:
        """Return the id of the customer of this very name, but for case and width; "" if there is none."""
        return self._exact.get(normal(text), "") if text.strip() else ""

    def recognise(self, text: str) -> Recognised:
        """Return which customer a typed name is (but for case and width), else whom it may mean, by id."""
        exact = self.exact(text)
        if exact or not text.strip():
            return Recognised(exact, ())
        own = core(text)
        found = dict.fromkeys(self._cores.get(own, ()))
        found.update(dict.fromkeys(self._slips(own)))
        within = sorted(self._index.match(text) or (), key=lambda key: (len(self._names[key]), self._names[key]))
        found.update(dict.fromkeys(within))
        longer = (key for name, keys in self._cores.items() if len(name) > 1 and own.startswith(name) for key in keys)
        found.update(dict.fromkeys(longer))
        return Recognised("", tuple(found)[:MOST_LIKELY])

    def _slips(self, own: str) -> Iterator[str]:
        if _may_slip(own):
            for name, keys in self._cores.items():
                if abs(len(name) - len(own)) <= 1 and is_slip(own, name):
                    yield from keys


def likely_duplicates(customers: Sequence[Customer]) -> tuple[Likeness, ...]:
    """Return the pairs that may be one customer, surest first, each pair once."""
    names = {customer.id: core(customer.name) for customer in customers}
    found: dict[frozenset[str], Likeness] = {}
    kinds = (("same", _same), ("pinyin", _spelled), ("typing", _slipped), ("longer", _longer))
    for reason, pairs in kinds:
        for pair in pairs(names):
            first, second = sorted(pair)
            found.setdefault(frozenset(pair), Likeness(first, second, reason))
    return tuple(found.values())


def is_slip(one: str, other: str) -> bool:
    """Tell whether one character put in, left out, exchanged or swapped parts two names, and no telling one."""
    if one == other:
        return False
    start = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    start = min(len(one), len(other)) if start is None else start
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    first, second = one[start : len(one) - end], other[start : len(other) - end]
    if any(character in _words()["telling"] for character in first + second):
        return False
    return (len(first) <= 1 and len(second) <= 1) or (len(first) == 2 and first == second[::-1])


def _may_slip(name: str) -> bool:
    return len(name) >= _SHORTEST[name.isascii()]


def _same(names: dict[str, str]) -> Iterator[tuple[str, str]]:
    by_core: dict[str, list[str]] = defaultdict(list)
    for key, name in names.items():
        by_core[name].append(key)
    for keys in by_core.values():
        for other in keys[1:]:
            yield keys[0], other


def _spelled(names: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield a name in Latin letters and the one whose full pinyin it is."""
    chinese = {key: name for key, name in names.items() if not name.isascii()}
    latin = {key: name for key, name in names.items() if name.isascii() and name.isalpha() and _may_slip(name)}
    if not (latin and chinese):
        return
    index = SearchIndex()
    index.build(search_card(key, name) for key, name in chinese.items())
    for key, name in latin.items():
        for other in index.match(name) or ():
            # Initials are found too, but say too little: a whole name has at least two letters a character.
            if len(chinese[other]) * 2 <= len(name):
                yield key, other


def _slipped(names: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield names one slip apart, found by what is left of each without one of its characters."""
    without: dict[str, list[str]] = defaultdict(list)
    for key, name in names.items():
        if _may_slip(name):
            for rest in {name, *(name[:at] + name[at + 1 :] for at in range(len(name)))}:
                without[rest].append(key)
    for keys in without.values():
        for at, first in enumerate(keys):
            for second in keys[at + 1 :]:
                if is_slip(names[first], names[second]):
                    yield first, second


def _longer(names: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield a name and the next longer ones that begin with it."""
    ordered = sorted(names.items(), key=lambda item: item[1])
    for at, (first, name) in enumerate(ordered):
        if not _may_slip(name):
            continue
        for second, other in ordered[at + 1 :]:
            if not other.startswith(name):
                break
            if other != name and not any(character in _words()["telling"] for character in other[len(name) :]):
                yield first, second
