"""Search as one types: over deal, customer and contacts, in characters, full pinyin and initials, surnames too.

Everything is in memory: one folded text per deal, looked through with `in`; a longer query looks only through what the
shorter one found. Readings come from pypinyin's dictionary, character by character, and are asked for on the first
query in Latin letters only, so that a search in characters waits for nothing.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import product

from funnel_desktop.domain.card import Card

MARK = "\x1f"
"""Parts the texts of one deal; no query contains it."""

MOST_READINGS = 4
"""How many spellings of one name are kept: readings multiply, and rare ones are not typed."""


def fold(text: str) -> str:
    """Return a text without differences of case and width, as both sides of a search are compared."""
    return unicodedata.normalize("NFKC", text).casefold()


class SearchIndex:
    """What can be found; `build` once, `update` after a change, `match` at every keystroke."""

    def __init__(self) -> None:
        self._plain: dict[str, str] = {}
        self._spelled: dict[str, str] = {}
        self._sources: dict[str, tuple[str, str, str]] = {}
        self._last: tuple[str, set[str]] | None = None

    def build(self, cards: Iterable[Card]) -> None:
        """Take these cards and forget all others."""
        self._plain, self._spelled, self._sources, self._last = {}, {}, {}, None
        for card in cards:
            self._take(card)

    def update(self, cards: Mapping[str, Card | None]) -> None:
        """Take changed cards by id; None = it has gone."""
        self._last = None
        for deal_id, card in cards.items():
            self._spelled.pop(deal_id, None)
            if card is None:
                self._plain.pop(deal_id, None)
                self._sources.pop(deal_id, None)
            else:
                self._take(card)

    def match(self, query: str) -> set[str] | None:
        """Return the ids of the deals in which every word of the query is found, None for an empty query."""
        wanted = fold(query).strip()
        if not wanted:
            self._last = None
            return None
        narrower = self._last is not None and wanted.startswith(self._last[0])
        found = set(self._last[1]) if narrower and self._last else set(self._plain)
        for word in wanted.split():
            found = self._having(word, found)
        self._last = (wanted, found)
        return set(found)

    def _having(self, word: str, among: set[str]) -> set[str]:
        plain = self._plain
        found = {deal_id for deal_id in among if word in plain[deal_id]}
        if word.isascii() and word.isalpha():
            self._spell()
            spelled = self._spelled
            found |= {deal_id for deal_id in among if word in spelled[deal_id]}
        return found

    def _take(self, card: Card) -> None:
        self._plain[card.id] = fold(f"{card.name}{MARK}{card.customer}{MARK}{card.contacts}")
        self._sources[card.id] = (card.name, card.customer, card.contacts)

    def _spell(self) -> None:
        """Spell what has not been spelled yet."""
        for deal_id in self._plain.keys() - self._spelled.keys():
            name, customer, contacts = self._sources[deal_id]
            people = MARK.join(spelling(person) for person in contacts.split("\n") if person)
            self._spelled[deal_id] = f"{spelling(name)}{MARK}{spelling(customer)}{MARK}{people}"


@lru_cache(maxsize=200_000)
def spelling(text: str) -> str:
    """Return the spellings of a text: full pinyin and initials, each in its likely readings, parted by `MARK`."""
    characters = fold(text)
    choices = [_readings(character) for character in characters]
    found: dict[str, None] = {}
    for readings in _likely(choices):
        found["".join(readings)] = None
        found["".join(reading[:1] for reading in readings)] = None
    return MARK.join(found)


def _likely(choices: list[tuple[str, ...]]) -> Iterable[tuple[str, ...]]:
    """Yield the first reading of everything, then others of one character at a time; all of them for short names."""
    if len(choices) <= 3:
        yield from list(product(*choices))[: MOST_READINGS * 4]
        return
    first = tuple(readings[0] for readings in choices)
    yield first
    for at, readings in enumerate(choices):
        for other in readings[1:MOST_READINGS]:
            yield (*first[:at], other, *first[at + 1 :])


@lru_cache(maxsize=30_000)
def _readings(character: str) -> tuple[str, ...]:
    """Return the readings of one character without tones, those it has as a surname among them; itself without any."""
    if character.isascii():
        return (character,)
    from pypinyin.constants import PINYIN_DICT
    from pypinyin.contrib.tone_convert import to_normal

    tones = PINYIN_DICT.get(ord(character), "").split(",")
    return tuple(dict.fromkeys(to_normal(tone) for tone in tones if tone)) or (character,)
