"""The coach record on a real file: noted, judged, undone; a reporting line that cannot be is refused."""

from dataclasses import replace

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.coach import Reliability, StatementDraft, reliability, statement_draft
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.part_drafts import PersonDraft
from tests.services.conftest import AddDeal
from tests.values import TODAY


@pytest.fixture
def deal(app: App, add: AddDeal) -> str:
    made = add(customer_name="瑞桓化工")
    app.people.add(made, PersonDraft("赵工", roles=("coach",), attitude=2))
    return made


def contact(app: App, deal: str, name: str = "赵工") -> str:
    return next(each.id for each in app.deals.detail(deal).contacts if each.name == name)


def test_a_statement_is_noted_judged_and_taken_back(app: App, deal: str) -> None:
    draft = StatementDraft(contact(app, deal), TODAY, "8 月停机检修")
    added = app.coaches.add(deal, draft)
    assert (added.kind, added.params["person"], added.params["text"]) == ("statement.added", "赵工", "8 月停机检修")
    (statement,) = app.deals.detail(deal).statements
    assert app.coaches.edit(statement.id, statement_draft(statement)) is None
    judged = app.coaches.edit(statement.id, replace(draft, verdict="true", note="停机通知"))
    assert judged is not None
    assert judged.kind == "statement.judged"
    assert reliability(app.deals.detail(deal).statements).right == 1
    edited = app.coaches.edit(statement.id, replace(draft, verdict="true", note="通知单"))
    assert edited is not None
    assert edited.kind == "statement.edited"
    assert app.coaches.delete(statement.id).kind == "statement.deleted"
    with pytest.raises(DomainError, match=r"statement\.gone"):
        app.coaches.get(statement.id)
    for _ in range(4):
        app.history.undo()
    assert app.deals.detail(deal).statements == ()


def test_who_said_something_stays_and_a_deleted_deal_takes_its_statements_along(app: App, deal: str) -> None:
    who = contact(app, deal)
    app.coaches.add(deal, StatementDraft(who, TODAY, "预算已批"))
    app.people.remove(app.deals.detail(deal).people[0].id)
    with pytest.raises(DomainError, match=r"contact\.in_use"):
        app.contacts.remove(who)
    app.deals.delete([deal])
    app.history.undo()
    assert [each.text for each in app.deals.detail(deal).statements] == ["预算已批"]


def test_a_reporting_line_is_set_and_a_circle_refused(app: App, deal: str) -> None:
    zhao = contact(app, deal)
    app.people.add(deal, PersonDraft("李总", roles=("executive",)))
    li = contact(app, deal, "李总")
    parts = {part.contact_id: part.id for part in app.deals.detail(deal).people}
    assert [each.name for each in app.people.superiors(deal, parts[zhao])] == ["李总"]
    app.people.edit(parts[zhao], replace(app.people.draft(parts[zhao]), reports_to=li))
    assert next(c for c in app.deals.detail(deal).contacts if c.id == zhao).reports_to == li
    with pytest.raises(DomainError) as caught:
        app.people.edit(parts[li], replace(app.people.draft(parts[li]), reports_to=zhao))
    assert (caught.value.code, caught.value.params["field"]) == ("person.circle", "reports_to")


def test_a_superior_of_another_customer_is_refused(app: App, deal: str, add: AddDeal) -> None:
    other = add("b", customer_name="乙厂")
    app.people.add(other, PersonDraft("外人"))
    stranger = contact(app, other, "外人")
    with pytest.raises(DomainError, match=r"person\.boss_foreign"):
        app.people.add(deal, PersonDraft("新人", reports_to=stranger))


def test_a_coach_tested_in_another_deal_is_tested_here_too(app: App, deal: str, add: AddDeal) -> None:
    other = add("b", customer_name="瑞桓化工")
    app.people.add(other, PersonDraft("赵工", roles=("coach",)))
    who = contact(app, deal)
    assert "coach_untested" in {warning.code for warning in app.deal_room.panel(deal).warnings}
    for verdict in ("true", "false", "true"):
        app.coaches.add(other, StatementDraft(who, TODAY, "预算已批", verdict, TODAY))
    app.coaches.add(deal, StatementDraft(who, TODAY, "明年招标"))
    panel = app.deal_room.panel(deal)
    assert panel.records == {who: Reliability(2, 3, 1)}
    assert "coach_untested" not in {warning.code for warning in panel.warnings}
