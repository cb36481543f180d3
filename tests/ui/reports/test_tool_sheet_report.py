"""Tools on paper: what is filled in, blank forms with the numbers of the screen, and values of any length."""

import pytest
from PySide6.QtWidgets import QApplication

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.part_drafts import PersonDraft
from tests.values import TODAY
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Document, Form, FormItem, PageBreak, Table, Text
from ui.reports.engine import lay_out
from ui.reports.form_layout import form_pieces, form_rows, option_lines
from ui.reports.outputs.reading import flat
from ui.reports.page_setup import PageSetup
from ui.reports.registry import ask_of, report_of


@pytest.fixture
def deal(app: App) -> str:
    (made,) = app.deals.add(DealDraft("轧线主传动", "北屹重工", 3_200_000_000, need="国产化")).deal_ids()
    app.people.add(made, PersonDraft("王工", roles=("technical",)))
    return made


def document(app: App, deal: str, key: str, locale: UiLocale, setup: PageSetup | None = None) -> Document:
    make = report_of(key).make(app, ask_of(key, deal))
    return make(locale, setup or PageSetup())


def items(found: Document) -> dict[str, FormItem]:
    return {item.label: item for block in found.blocks if isinstance(block, Form) for item in block.items}


def test_a_filled_sheet_shows_every_value_as_people_write_it(app: App, deal: str, locale: UiLocale) -> None:
    wang = app.deals.detail(deal).contacts[0].id
    values = {"agreed_price": "3100000000", "agreed_by": wang, "scope": "两台\n含备件", "customer": "北屹重工"}
    app.tool_sheets.save(deal, "agreed_terms", values)
    shown = items(document(app, deal, "tool-sheet:agreed_terms", locale))
    assert shown["商定价格"].value == "¥31,000,000"
    assert shown["客户同意人"].value == "王工"
    assert shown["供货范围"].value == "两台\n含备件"
    assert [item.number for item in shown.values()] == list(range(1, 12))


def test_choices_scores_and_yes_or_no_are_boxes_with_the_chosen_one_filled(
    app: App, deal: str, locale: UiLocale
) -> None:
    app.tool_sheets.save(deal, "go_no_go", {"access": "4", "decision": "wait", "decided_on": TODAY.isoformat()})
    shown = items(document(app, deal, "tool-sheet:go_no_go", locale))
    assert [chosen for _, chosen in shown["接触得到"].options] == [False, False, False, True, False]
    assert shown["结论"].options == (("推进", False), ("暂缓", True), ("放弃", False))
    assert shown["决定日期"].value == "2026-11-23"
    app.tool_sheets.save(deal, "contract_checklist", {"sealed": "no"})
    assert items(document(app, deal, "tool-sheet:contract_checklist", locale))["签字盖章齐全"].options == (
        ("是", False),
        ("否", True),
    )


def test_a_blank_form_keeps_what_the_deal_says_and_offers_its_people(app: App, deal: str, locale: UiLocale) -> None:
    app.tool_sheets.save(deal, "solution_confirmation", {"scope": "两台"})
    shown = items(document(app, deal, "tool-form:solution_confirmation", locale))
    assert shown["客户"].value == "北屹重工"
    assert shown["供货范围"].value == ""
    assert shown["供货范围"].lines == 3
    assert shown["确认人"].options == (("王工", False),)


def test_without_a_part_it_is_every_sheet_begun_each_on_its_page(app: App, deal: str, locale: UiLocale) -> None:
    empty = document(app, deal, "tool-sheet", locale)
    assert [type(block) for block in empty.blocks] == [Text]
    for tool in ("go_no_go", "agreed_terms"):
        app.tool_sheets.save(deal, tool, {"customer": "x"})
    both = document(app, deal, "tool-sheet", locale)
    assert sum(isinstance(block, Form) for block in both.blocks) == 2
    assert sum(isinstance(block, PageBreak) for block in both.blocks) == 1
    assert len(lay_out(both, PageSetup())) == 2
    everything = document(app, deal, "tool-form", locale)
    assert sum(isinstance(block, Form) for block in everything.blocks) == 16


def test_an_unknown_tool_is_refused(app: App, deal: str) -> None:
    with pytest.raises(DomainError):
        report_of("tool-sheet:gone").make(app, ask_of("tool-sheet:gone", deal))


@pytest.fixture(params=[True, False])
def setup(request: pytest.FixtureRequest) -> PageSetup:
    return PageSetup(landscape=request.param)


def test_a_value_of_four_thousand_characters_goes_over_pages(
    app: App, deal: str, locale: UiLocale, setup: PageSetup
) -> None:
    app.tool_sheets.save(deal, "project_analysis", {"risks": "风险很大。" * 800, "scale": "规模" * 2000})
    pages = lay_out(document(app, deal, "tool-sheet:project_analysis", locale), setup)
    assert len(pages) > 2


def test_every_tool_prints_blank_on_one_page_of_a4_upright(app: App, deal: str, locale: UiLocale) -> None:
    for form in app.tool_sheets.forms():
        upright = PageSetup(landscape=False)
        assert len(lay_out(document(app, deal, f"tool-form:{form.key}", locale, upright), upright)) == 1, form.key


def test_rows_hold_two_narrow_fields_or_a_wide_one(qapp: QApplication) -> None:
    del qapp
    narrow, wide = FormItem(1, "a"), FormItem(2, "b", wide=True)
    assert form_rows([narrow, narrow, narrow, wide, narrow]) == [(narrow, narrow), (narrow,), (wide,), (narrow,)]
    tall = FormItem(3, "c", value="x\n" * 100, wide=True)
    assert len(form_pieces(Form((tall,)), 500.0, 400.0)) == 102


def test_many_options_break_into_lines(qapp: QApplication) -> None:
    del qapp
    names = tuple((f"person number {n}", False) for n in range(30))
    lines = option_lines(names, 500.0)
    assert [option for line in lines for option in line] == list(names)
    assert len(lines) > 3


def test_formats_without_forms_read_it_as_a_table(qapp: QApplication) -> None:
    del qapp
    form = Form((FormItem(1, "a", value="x"), FormItem(2, "b", options=(("yes", False), ("no", True)))))
    (table,) = flat((form,))
    assert isinstance(table, Table)
    assert [[cell.text for cell in row] for row in table.rows] == [["1", "a", "x"], ["2", "b", "no"]]
