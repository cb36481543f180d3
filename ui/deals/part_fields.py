"""The fields of the small forms about a deal: activity, person, statement, competitor, file, link; one table each."""

from ui.common.mark import QT_TRANSLATE_NOOP
from ui.deals.deal_fields import FieldSpec

ACTIVITY = (
    FieldSpec("kind", QT_TRANSLATE_NOOP("DealFields", "Kind"), "kind", 0),
    FieldSpec("minutes", QT_TRANSLATE_NOOP("DealFields", "Minutes spent"), "minutes", 0, 1),
    FieldSpec("text", QT_TRANSLATE_NOOP("DealFields", "What"), "long", 1, wide=True, limit=4000),
    FieldSpec("planned_on", QT_TRANSLATE_NOOP("DealFields", "Planned for"), "day", 2),
    FieldSpec("done_on", QT_TRANSLATE_NOOP("DealFields", "Done on"), "past", 2, 1),
    FieldSpec("contact_ids", QT_TRANSLATE_NOOP("DealFields", "With whom"), "contacts", 3, wide=True),
    FieldSpec("promise", QT_TRANSLATE_NOOP("DealFields", "What we promised"), "text", 4, limit=500),
    FieldSpec("promised_us", QT_TRANSLATE_NOOP("DealFields", "What they promised us"), "text", 4, 1, limit=500),
)
PERSON = (
    FieldSpec("name", QT_TRANSLATE_NOOP("DealFields", "Full name"), "names", 0),
    FieldSpec("title", QT_TRANSLATE_NOOP("DealFields", "Post"), "text", 0, 1, limit=100),
    FieldSpec("department", QT_TRANSLATE_NOOP("DealFields", "Department"), "text", 1, limit=100),
    FieldSpec("phone", QT_TRANSLATE_NOOP("DealFields", "Phone"), "text", 1, 1, limit=100),
    FieldSpec("email", QT_TRANSLATE_NOOP("DealFields", "E-mail"), "text", 2, limit=100),
    FieldSpec("reports_to", QT_TRANSLATE_NOOP("DealFields", "Reports to"), "contact", 2, 1),
    FieldSpec("roles", QT_TRANSLATE_NOOP("DealFields", "Roles in the buying centre"), "roles", 3, wide=True),
    FieldSpec("influence", QT_TRANSLATE_NOOP("DealFields", "Influence (5 = decides)"), "influence", 4, wide=True),
    FieldSpec("attitude", QT_TRANSLATE_NOOP("DealFields", "Attitude towards us"), "attitude", 5, wide=True),
    FieldSpec("motive", QT_TRANSLATE_NOOP("DealFields", "Motive"), "long", 6, wide=True, limit=4000),
)
STATEMENT = (
    FieldSpec("contact_id", QT_TRANSLATE_NOOP("DealFields", "Who said it"), "contact", 0),
    FieldSpec("said_on", QT_TRANSLATE_NOOP("DealFields", "Said on"), "past", 0, 1),
    FieldSpec("text", QT_TRANSLATE_NOOP("DealFields", "What was said"), "long", 1, wide=True, limit=4000),
    FieldSpec("verdict", QT_TRANSLATE_NOOP("DealFields", "Did it prove true?"), "verdict", 2),
    FieldSpec("judged_on", QT_TRANSLATE_NOOP("DealFields", "Judged on"), "past", 2, 1),
    FieldSpec("note", QT_TRANSLATE_NOOP("DealFields", "By what one could tell"), "long", 3, wide=True, limit=4000),
)
COMPETITOR = (
    FieldSpec("name", QT_TRANSLATE_NOOP("DealFields", "Name"), "text", 0, wide=True),
    FieldSpec("note", QT_TRANSLATE_NOOP("DealFields", "Note"), "long", 1, wide=True, limit=4000),
)
DOCUMENT = (
    FieldSpec("name", QT_TRANSLATE_NOOP("DealFields", "Name"), "text", 0, wide=True),
    FieldSpec("kind", QT_TRANSLATE_NOOP("DealFields", "Kind"), "document", 1),
)
LINK = (
    FieldSpec("address", QT_TRANSLATE_NOOP("DealFields", "Address"), "text", 0, wide=True, limit=2000),
    FieldSpec("name", QT_TRANSLATE_NOOP("DealFields", "Name"), "text", 1),
    FieldSpec("kind", QT_TRANSLATE_NOOP("DealFields", "Kind"), "document", 1, 1),
)
