"""What all sample stories share: the use cases they go through, and the order of the cards in each column."""

from dataclasses import dataclass, field
from datetime import date

from funnel_desktop.domain.moving import Place
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.services.deals import Deals
from funnel_desktop.services.moves import Moves
from funnel_desktop.services.sampling.portfolio import Portfolio, SampleDeal
from funnel_desktop.services.sampling.scribe import Scribe


@dataclass(slots=True)
class World:
    """The use cases, the scribe, the quarter's first day, and deals by name: those at their last place, all begun."""

    portfolio: Portfolio
    playbook: Playbook
    deals: Deals
    moves: Moves
    scribe: Scribe
    quarter_start: date
    settled: dict[str, str] = field(default_factory=dict)
    begun: dict[str, str] = field(default_factory=dict)

    def place(self, deal: SampleDeal) -> Place:
        """Return the place among the deals that already stand in the column for good, in the table's order."""
        column = [other.name for other in self.portfolio.deals if other.stage == deal.stage and other.on_board]
        if deal.name not in column:
            return Place()
        at = column.index(deal.name)
        below = [self.settled[name] for name in column[:at] if name in self.settled]
        above = [self.settled[name] for name in column[at + 1 :] if name in self.settled]
        return Place(after=below[-1]) if below else Place(before=above[0] if above else None)
