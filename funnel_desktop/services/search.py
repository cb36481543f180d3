"""Search as one types: over deal, customer and contacts, in characters, full pinyin and initials, surnames too.

Everything is in memory: a text and a spelling per deal, looked through with `in` (the fastest there is for one or two
Chinese characters); a longer query looks only through what the shorter one found. Names are spelled on the first query
in Latin letters only, so that a search in characters waits for nothing; a loader thread may ask for it beforehand.
"""

from collections.abc import Iterable, Mapping, Sequence

from funnel_desktop.domain.card import Card
from funnel_desktop.services.pinyin import MARK, Speller, fold, initials, the_speller


class SearchIndex:
    """What can be found; `build` once, `update` after a change, `match` at every keystroke."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}
        self.build(())

    def build(self, cards: Iterable[Card]) -> None:
        """Take these cards and forget all others."""
        self._ids: list[str] = []
        self._texts: list[str] = []
        self._spelled: list[str] = []
        self._at: dict[str, int] = {}
        self._unspelled: set[int] = set()
        self._last: tuple[str, Sequence[int]] | None = None
        for card in cards:
            self._take(card)

    def update(self, cards: Mapping[str, Card | None]) -> None:
        """Take changed cards by id; None = it has gone."""
        self._last = None
        for deal_id, card in cards.items():
            if card is not None:
                self._take(card)
            elif deal_id in self._at:
                at = self._at.pop(deal_id)
                self._texts[at] = self._spelled[at] = ""
                self._unspelled.discard(at)

    def match(self, query: str) -> set[str] | None:
        """Return the ids of the deals in which every word of the query is found, None for an empty query."""
        wanted = fold(query).strip()
        if not wanted:
            self._last = None
            return None
        found: Sequence[int] = range(len(self._texts))
        if self._last is not None and wanted.startswith(self._last[0]):
            found = self._last[1]
        for word in wanted.split():
            found = self._having(word, found)
        self._last = (wanted, found)
        return set(map(self._ids.__getitem__, found))

    def spell(self) -> Speller:
        """Spell every name that has not been spelled yet (some microseconds a deal, in whatever thread asks)."""
        speller = the_speller()
        for at in self._unspelled:
            name, customer, *people = self._texts[at].split(MARK)
            parts = [speller.spell(name), self._customer(speller, customer), *map(speller.spell_person, people)]
            self._spelled[at] = MARK.join(parts)
        self._unspelled = set()
        return speller

    def _take(self, card: Card) -> None:
        text = fold(MARK.join((card.name, card.customer, card.contacts.replace("\n", MARK))))
        at = self._at.setdefault(card.id, len(self._ids))
        if at == len(self._ids):
            self._ids.append(card.id)
            self._texts.append(text)
            self._spelled.append("")
        else:
            self._texts[at] = text
        self._unspelled.add(at)

    def _customer(self, speller: Speller, name: str) -> str:
        """Return the spellings of a customer, which may have many deals."""
        found = self._known.get(name)
        if found is None:
            found = self._known[name] = speller.spell(name)
        return found

    def _having(self, word: str, among: Sequence[int]) -> Sequence[int]:
        """Return the places that have a word: as it is, or a Latin one as initials or pinyin however it is cut."""
        if not (word.isascii() and word.isalnum()):
            return _places(self._texts, [word], among)
        speller = self.spell()
        return _places(self._spelled, [initials(word), *speller.cuts(word)], among)


def _places(texts: Sequence[str], needles: Sequence[str], among: Sequence[int]) -> Sequence[int]:
    """Return the places of the texts that hold one of at most three needles, in order."""
    # Written out, since this runs once per deal and keystroke; a needle looked for twice costs less than a loop.
    one, two, three = [*needles, needles[-1], needles[-1]][:3]
    pairs = enumerate(texts) if len(among) == len(texts) else ((at, texts[at]) for at in among)
    if one == two:
        return [at for at, text in pairs if one in text]
    if two == three:
        return [at for at, text in pairs if one in text or two in text]
    return [at for at, text in pairs if one in text or two in text or three in text]
