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
    "move.contact_foreign": (
        QT_TRANSLATE_NOOP("Errors", '{name} does not belong to the customer of "{deal}".'),
        QT_TRANSLATE_NOOP("Errors", "Choose one of that customer's people; nothing has been changed."),
    ),
    "person.boss_foreign": (
        QT_TRANSLATE_NOOP("Errors", "That superior does not belong to this customer."),
        QT_TRANSLATE_NOOP("Errors", "Choose one of this customer's people, or nobody."),
    ),
    "person.circle": (
        QT_TRANSLATE_NOOP("Errors", "{name} already reports to this person, directly or through others."),
        QT_TRANSLATE_NOOP("Errors", "Choose another superior, or change the other line first."),
    ),
    "statement.contact": (
        QT_TRANSLATE_NOOP("Errors", "Nobody of this deal is named."),
        QT_TRANSLATE_NOOP("Errors", "Choose who said it; add the person to the buying centre first if need be."),
    ),
    "statement.day_needed": (
        QT_TRANSLATE_NOOP("Errors", "The statement has no day."),
        QT_TRANSLATE_NOOP("Errors", "Type the day it was said."),
    ),
    "statement.future_day": (
        QT_TRANSLATE_NOOP("Errors", "{day} has not come yet."),
        QT_TRANSLATE_NOOP("Errors", "Type today or a day before."),
    ),
    "statement.gone": (
        QT_TRANSLATE_NOOP("Errors", "This statement is no longer in the file."),
        QT_TRANSLATE_NOOP("Errors", "It may have been taken away; undo brings it back."),
    ),
    "statement.judged_before": (
        QT_TRANSLATE_NOOP("Errors", "It cannot have been judged on {day}, before it was said on {said}."),
        QT_TRANSLATE_NOOP("Errors", "Type the day on which it turned out true or false."),
    ),
    "statement.text_needed": (
        QT_TRANSLATE_NOOP("Errors", "The statement says nothing."),
        QT_TRANSLATE_NOOP("Errors", "Write down what you were told, in the person's own words."),
    ),
    "statement.verdict": (
        QT_TRANSLATE_NOOP("Errors", "There is no such verdict."),
        QT_TRANSLATE_NOOP("Errors", "Choose true, false, or not judged yet."),
    ),
    "statement.verdict_needed": (
        QT_TRANSLATE_NOOP("Errors", "A day or a note of the verdict is written, but not the verdict."),
        QT_TRANSLATE_NOOP("Errors", "Choose true or false, or empty both fields."),
    ),
    "customer.name_taken": (
        QT_TRANSLATE_NOOP("Errors", "There is already a customer {name}."),
        QT_TRANSLATE_NOOP("Errors", "Use that one, or merge the two."),
    ),
}
