"""The services on deals and their people: what is changed by hand.

Each is built when it is first asked for, and imported then; `bootstrap.App` is made of them.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.storage.store import Store

if TYPE_CHECKING:
    from funnel_desktop.services.activities import Activities
    from funnel_desktop.services.attachments import Attachments
    from funnel_desktop.services.coaches import Coaches
    from funnel_desktop.services.competitors import Competitors
    from funnel_desktop.services.contacts import Contacts
    from funnel_desktop.services.customers import Customers
    from funnel_desktop.services.deal_room import DealRoom
    from funnel_desktop.services.deals import Deals
    from funnel_desktop.services.ledgers import Ledgers
    from funnel_desktop.services.moves import Moves
    from funnel_desktop.services.own_tools import OwnTools
    from funnel_desktop.services.people import People
    from funnel_desktop.services.plans import Plans
    from funnel_desktop.services.playbooks import Playbooks
    from funnel_desktop.services.tool_sheets import ToolSheets
    from funnel_desktop.services.visits import Visits


class DealServices:
    """What is done to deals, customers, people and their records."""

    store: Store
    clock: Clock
    new_id: NewId

    @cached_property
    def playbooks(self) -> "Playbooks":
        """The user's own playbook."""
        from funnel_desktop.services.playbooks import Playbooks

        return Playbooks(self.store, self.clock, self.new_id)

    @cached_property
    def deals(self) -> "Deals":
        """Adding, editing and deleting deals."""
        from funnel_desktop.services.deals import Deals

        return Deals(self.store, self.clock, self.new_id)

    @cached_property
    def customers(self) -> "Customers":
        """Customers: list, figures, merging."""
        from funnel_desktop.services.customers import Customers

        return Customers(self.store, self.clock, self.new_id)

    @cached_property
    def contacts(self) -> "Contacts":
        """The people of customers."""
        from funnel_desktop.services.contacts import Contacts

        return Contacts(self.store, self.clock, self.new_id)

    @cached_property
    def deal_room(self) -> "DealRoom":
        """One deal to look at, with its history."""
        from funnel_desktop.services.deal_room import DealRoom

        return DealRoom(self.store, self.clock)

    @cached_property
    def activities(self) -> "Activities":
        """What is planned and done for deals."""
        from funnel_desktop.services.activities import Activities

        return Activities(self.store, self.clock, self.new_id)

    @cached_property
    def people(self) -> "People":
        """The parts people play in deals."""
        from funnel_desktop.services.people import People

        return People(self.store, self.clock, self.new_id)

    @cached_property
    def coaches(self) -> "Coaches":
        """What coaches told us, and whether it proved true."""
        from funnel_desktop.services.coaches import Coaches

        return Coaches(self.store, self.clock, self.new_id)

    @cached_property
    def competitors(self) -> "Competitors":
        """Who else wants the deals."""
        from funnel_desktop.services.competitors import Competitors

        return Competitors(self.store, self.clock, self.new_id)

    @cached_property
    def attachments(self) -> "Attachments":
        """The documents of deals."""
        from funnel_desktop.services.attachments import Attachments

        return Attachments(self.store, self.clock, self.new_id)

    @cached_property
    def visits(self) -> "Visits":
        """Before and after a visit."""
        from funnel_desktop.services.visits import Visits

        return Visits(self.store, self.clock, self.new_id)

    @cached_property
    def own_tools(self) -> "OwnTools":
        """The user's own tools."""
        from funnel_desktop.services.own_tools import OwnTools

        return OwnTools(self.store, self.clock, self.new_id)

    @cached_property
    def plans(self) -> "Plans":
        """The plans backwards from tender or signing."""
        from funnel_desktop.services.plans import Plans

        return Plans(self.store, self.clock, self.new_id)

    @cached_property
    def ledgers(self) -> "Ledgers":
        """What was believed of each milestone and indicator."""
        from funnel_desktop.services.ledgers import Ledgers

        return Ledgers(self.store, self.moves, self.clock, self.new_id)

    @cached_property
    def tool_sheets(self) -> "ToolSheets":
        """The tools of the playbook, filled in deal by deal."""
        from funnel_desktop.services.tool_sheets import ToolSheets

        return ToolSheets(self.store, self.clock, self.new_id)

    @cached_property
    def moves(self) -> "Moves":
        """Moving deals: stages, won, lost, parked."""
        from funnel_desktop.services.moves import Moves

        return Moves(self.store, self.clock, self.new_id)
