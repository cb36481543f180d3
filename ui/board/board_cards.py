"""All cards of the board in memory, stage by stage in their order, whatever the filter shows of them. Pure."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.playbook import STAGES
from ui.board.board_filter import BoardFilter, FilterCounts


class BoardCards:
    """Lists of cards by stage in order of (rank, id), and every card by its id."""

    def __init__(self, today: str = "") -> None:
        self._stages: dict[int, list[Card]] = {stage: [] for stage in STAGES}
        self._by_id: dict[str, Card] = {}
        self.today = today
        self.counts = FilterCounts()

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Card]:
        return iter(self._by_id.values())

    def add(self, cards: Sequence[Card]) -> None:
        """Take further cards, which come in order of stage and rank after all others."""
        for card in cards:
            self._stages[card.stage].append(card)
            self._by_id[card.id] = card
        self.counts = self.counts.with_all(cards, self.today)

    def count(self, today: str) -> None:
        """Count what is overdue, out of step and in debt on this day; updates keep `counts` true from here on."""
        self.today = today
        self.counts = FilterCounts().with_all(self, today)

    def update(self, fresh: Mapping[str, Card | None]) -> frozenset[int]:
        """Take over new values (None: no longer on the board); return the stages that look different now."""
        touched: set[int] = set()
        for card_id, card in fresh.items():
            old = self._by_id.pop(card_id, None)
            if old is not None:
                self.counts = self.counts.changed(old, self.today, -1)
                del self._stages[old.stage][self._row(old)]
                touched.add(old.stage)
            if card is not None:
                self.counts = self.counts.changed(card, self.today, 1)
                self._by_id[card_id] = card
                self._stages[card.stage].insert(self._row(card), card)
                touched.add(card.stage)
        return frozenset(touched)

    def of_customers(self, customer_ids: Collection[str]) -> frozenset[str]:
        """Return the ids of these customers' cards."""
        if not customer_ids:
            return frozenset()
        return frozenset(card.id for card in self._by_id.values() if card.customer_id in customer_ids)

    def column(self, stage: int) -> Sequence[Card]:
        """Return a stage's cards in order."""
        return self._stages[stage]

    def shown(
        self, stage: int, choice: BoardFilter, states: Mapping[int, str], found: Collection[str] | None, today: str
    ) -> Sequence[Card]:
        """Return a stage's cards that pass the filter and the search (`found` None: no search)."""
        if stage not in choice.stages(states):
            return []
        cards: Sequence[Card] = self._stages[stage]
        if found is not None:
            cards = [card for card in cards if card.id in found]
        if choice.priorities or choice.overdue or choice.out_of_step or choice.debt or choice.sides:
            cards = [card for card in cards if choice.shows(card, today)]
        return cards

    def _row(self, card: Card) -> int:
        return bisect_left(self._stages[card.stage], (card.rank, card.id), key=lambda one: (one.rank, one.id))
