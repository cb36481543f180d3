"""Sheets of the tools: prefilled from the deal, saved as one change, counted as evidence, refused in a sentence."""

from datetime import timedelta

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import MoveAnswers, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.part_drafts import PersonDraft
from funnel_desktop.domain.predicates import prove
from tests.services.conftest import AddDeal
from tests.values import TODAY

SAMPLES = {
    "text": "three pumps",
    "long_text": "first\nsecond",
    "number": "3.5",
    "money": "120000",
    "day": TODAY.isoformat(),
    "score": "4",
    "yes_no": "yes",
}


@pytest.fixture
def deal(app: App, add: AddDeal) -> str:
    made = add(
        "Fans",
        customer_name="North Steel",
        amount=5_000_000,
        expected_on=TODAY + timedelta(90),
        need="dust",
        industry="steel",
    )
    app.people.add(made, PersonDraft("Wang", roles=("technical", "coach"), attitude=1))
    app.people.add(made, PersonDraft("Li", roles=("executive", "purchasing"), attitude=0))
    return made


def filled(app: App, deal: str, tool: str) -> dict[str, str]:
    view = app.tool_sheets.open(deal, tool)
    person = next(iter(view.people))
    return {
        field.key: view.values.get(field.key)
        or (person if field.type == "person" else field.options[0] if field.options else SAMPLES[field.type])
        for field in view.form.fields
    }


def test_every_tool_has_eight_typed_fields_of_its_own_and_three_that_the_deal_fills_in(app: App, deal: str) -> None:
    forms = app.tool_sheets.forms()
    assert len(forms) == 16
    for form in forms:
        assert len(form.own) >= 8, form.key
        assert len({field.type for field in form.own}) >= 2, form.key
        given = app.tool_sheets.open(deal, form.key).given
        assert sum(bool(text) for text in given.values()) >= 3, form.key
        assert form.milestone in app.playbook.milestone_keys(form.stage), form.key


def test_a_won_deal_fills_its_contract_into_the_checklist(app: App, deal: str) -> None:
    answers = MoveAnswers(TODAY, reason="signed", won=WonForm(TODAY, "C-7", 4_900_000))
    app.moves.commit(MoveRequest((deal,), MoveKind.WON), answers)
    given = app.tool_sheets.open(deal, "contract_checklist").given
    assert given == {
        "customer": "North Steel",
        "deal": "Fans",
        "contract_no": "C-7",
        "contract_amount": "4900000",
        "signed_on": TODAY.isoformat(),
    }


def test_until_there_is_a_contract_its_amount_is_the_agreed_price(app: App, deal: str) -> None:
    assert app.tool_sheets.open(deal, "contract_checklist").given["contract_amount"] == "5000000"
    app.tool_sheets.save(deal, "agreed_terms", {"agreed_price": "4800000"})
    assert app.tool_sheets.open(deal, "contract_checklist").given["contract_amount"] == "4800000"


def test_every_tool_can_be_filled_in_saved_and_read_again(app: App, deal: str) -> None:
    for form in app.tool_sheets.forms():
        values = filled(app, deal, form.key)
        change = app.tool_sheets.save(deal, form.key, values)
        assert change is not None
        assert change.kind == "sheet.saved"
        view = app.tool_sheets.open(deal, form.key)
        assert view.saved
        assert view.values == values
        assert app.tool_sheets.save(deal, form.key, values) is None
    panel = app.deal_room.panel(deal)
    assert all(status.complete for status in panel.tools)
    assert [status.form.key for status in panel.tools] == [form.key for form in app.tool_sheets.forms()]


def test_saving_and_clearing_are_one_change_each_and_can_be_undone(app: App, deal: str) -> None:
    assert app.tool_sheets.clear(deal, "go_no_go") is None
    app.tool_sheets.save(deal, "go_no_go", {"access": "3"})
    app.tool_sheets.save(deal, "go_no_go", {"access": "5", "gone": "x"})
    view = app.tool_sheets.open(deal, "go_no_go")
    assert view.values == {**view.given, "access": "5"}
    assert app.tool_sheets.clear(deal, "go_no_go") is not None
    assert not app.tool_sheets.open(deal, "go_no_go").saved
    app.history.undo()
    app.history.undo()
    assert app.tool_sheets.open(deal, "go_no_go").values["access"] == "3"


def test_a_complete_information_checklist_proposes_its_milestone_and_ticks_nothing(app: App, deal: str) -> None:
    milestone = next(m for m in app.playbook.milestones if m.key == "m3b")
    before = prove(milestone, app.deals.detail(deal))
    assert before is not None
    assert not before.satisfied
    app.tool_sheets.save(deal, "information_checklist", filled(app, deal, "information_checklist"))
    facts = app.deals.detail(deal)
    after = prove(milestone, facts)
    assert after is not None
    assert after.satisfied
    assert facts.milestone_checks == ()


@pytest.mark.parametrize(
    ("tool", "key", "text", "code"),
    [
        ("project_analysis", "effort", "many", "sheet.number"),
        ("project_analysis", "effort", "NaN", "sheet.number"),
        ("project_analysis", "amount", "1.5", "sheet.money"),
        ("project_analysis", "amount", "-1", "sheet.money"),
        ("project_analysis", "expected_on", "soon", "sheet.day"),
        ("project_analysis", "our_fit", "6", "sheet.choice"),
        ("contract_checklist", "sealed", "perhaps", "sheet.choice"),
        ("go_no_go", "decision", "run", "sheet.choice"),
        ("agreed_terms", "agreed_by", "someone-else", "sheet.person"),
        ("project_analysis", "risks", "x" * 4001, "deal.text_long"),
    ],
)
def test_what_a_field_cannot_hold_is_refused_at_it(
    app: App, deal: str, tool: str, key: str, text: str, code: str
) -> None:
    with pytest.raises(DomainError) as refused:
        app.tool_sheets.save(deal, tool, {key: text})
    assert refused.value.code == code
    assert refused.value.params["field"] == key
    assert app.deals.detail(deal).sheets == ()


def test_a_person_who_left_the_deal_stays_where_the_sheet_named_it(app: App, deal: str) -> None:
    facts = app.deals.detail(deal)
    values = filled(app, deal, "agreed_terms") | {"agreed_by": facts.people[0].contact_id}
    app.tool_sheets.save(deal, "agreed_terms", values)
    app.people.remove(facts.people[0].id)
    assert app.tool_sheets.save(deal, "agreed_terms", values | {"warranty": "two years"}) is not None


def test_an_unknown_tool_is_refused(app: App, deal: str) -> None:
    with pytest.raises(DomainError) as refused:
        app.tool_sheets.open(deal, "gone")
    assert refused.value.code == "sheet.tool"
