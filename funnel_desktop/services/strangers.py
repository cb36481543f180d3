"""Refuses contacts that are nobody of a deal's customer: what they said would be evidence of something else."""

from collections.abc import Iterable

from funnel_desktop.domain.entities import Contact
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.storage.entity_queries import among
from funnel_desktop.storage.store import Store


def refuse_strangers(store: Store, facts: DealFacts, named: Iterable[tuple[str, str]]) -> None:
    """Refuse the first contact that is neither in the deal nor one of its customer's people.

    `named` are pairs of a form's field and a contact's id. Raises DomainError "move.contact_foreign" (name, deal) with
    that field.
    """
    own = {contact.id for contact in facts.contacts}
    others = [(field, key) for field, key in named if key not in own]
    known = (
        {contact.id: contact for contact in among(store.connection, Contact, "id", {key for _, key in others})}
        if others
        else {}
    )
    for field, key in others:
        contact = known.get(key)
        if contact is None or contact.customer_id != facts.deal.customer_id:
            name = contact.name if contact else key
            raise DomainError("move.contact_foreign", field=field, name=name, deal=facts.deal.name)
