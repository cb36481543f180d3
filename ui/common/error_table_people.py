"""The sentences for refusals about customers, their people and the settings of a file: what is wrong, what to do."""

from collections.abc import Mapping

from ui.common.mark import QT_TRANSLATE_NOOP

PEOPLE_ERRORS: Mapping[str, tuple[str, str]] = {
    "contact.gone": (
        QT_TRANSLATE_NOOP("Errors", "This contact is no longer in the file."),
        QT_TRANSLATE_NOOP("Errors", "It may have been deleted; undo brings it back."),
    ),
    "contact.in_use": (
        QT_TRANSLATE_NOOP("Errors", "{name} is named in {deals} of your deals and cannot be deleted."),
        QT_TRANSLATE_NOOP("Errors", "What a person said stays evidence. Rename or annotate the contact instead."),
    ),
    "contact.name_needed": (
        QT_TRANSLATE_NOOP("Errors", "The contact has no name."),
        QT_TRANSLATE_NOOP("Errors", "Type a name, or what you call this person."),
    ),
    "customer.gone": (
        QT_TRANSLATE_NOOP("Errors", "This customer is no longer in the file."),
        QT_TRANSLATE_NOOP("Errors", "It may have been merged or deleted; undo brings it back."),
    ),
    "customer.in_use": (
        QT_TRANSLATE_NOOP("Errors", "{name} still has {deals} deals and {contacts} contacts and cannot be deleted."),
        QT_TRANSLATE_NOOP("Errors", "Merge it into another customer, or delete those first."),
    ),
    "customer.merge_self": (
        QT_TRANSLATE_NOOP("Errors", "A customer cannot be merged with itself."),
        QT_TRANSLATE_NOOP("Errors", "Choose another customer."),
    ),
    "customer.name_needed": (
        QT_TRANSLATE_NOOP("Errors", "The customer has no name."),
        QT_TRANSLATE_NOOP("Errors", "Type a name."),
    ),
    "customer.name_taken": (
        QT_TRANSLATE_NOOP("Errors", "There is already a customer {name}."),
        QT_TRANSLATE_NOOP("Errors", "Use that one, or merge the two."),
    ),
}
