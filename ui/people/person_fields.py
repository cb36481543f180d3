"""The fields of a customer and of a contact as tables; the dialog lays them out, the draft is made of them."""

from typing import NamedTuple

from ui.common.mark import QT_TRANSLATE_NOOP


class PersonField(NamedTuple):
    """One field: its name in the draft, its label, whether it takes several lines."""

    name: str
    label: str
    long: bool = False


CUSTOMER = (
    PersonField("name", QT_TRANSLATE_NOOP("People", "Customer's name")),
    PersonField("industry", QT_TRANSLATE_NOOP("People", "Industry")),
    PersonField("region", QT_TRANSLATE_NOOP("People", "Region")),
    PersonField("note", QT_TRANSLATE_NOOP("People", "Note"), long=True),
)
CONTACT = (
    PersonField("name", QT_TRANSLATE_NOOP("People", "Name")),
    PersonField("title", QT_TRANSLATE_NOOP("People", "Title")),
    PersonField("department", QT_TRANSLATE_NOOP("People", "Department")),
    PersonField("phone", QT_TRANSLATE_NOOP("People", "Phone")),
    PersonField("email", QT_TRANSLATE_NOOP("People", "E-mail")),
    PersonField("note", QT_TRANSLATE_NOOP("People", "Note"), long=True),
)

TITLES = {
    "customer-new": QT_TRANSLATE_NOOP("People", "New customer"),
    "customer": QT_TRANSLATE_NOOP("People", "Edit customer"),
    "contact-new": QT_TRANSLATE_NOOP("People", "New contact"),
    "contact": QT_TRANSLATE_NOOP("People", "Edit contact"),
}
