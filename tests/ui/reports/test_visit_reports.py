"""The visit brief is one page whatever a deal holds; the debrief's paper has the numbers of its screen."""

from datetime import timedelta

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.coach import StatementDraft
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.debrief import numbers
from funnel_desktop.domain.move_answers import Answer, DealAnswers, MoveAnswers
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.part_drafts import ActivityDraft, PersonDraft
from tests.values import TODAY
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Block, Columns, Document, Form, Heading, KpiRow, Table, Text
from ui.reports.engine import lay_out
from ui.reports.page_setup import PageSetup
from ui.reports.registry import ask_of, report_of


@pytest.fixture
def deal(app: App) -> str:
    (made,) = app.deals.add(DealDraft("轧线主传动", "北屹重工", 3_200_000_000)).deal_ids()
    return made


def document(app: App, deal: str, key: str, locale: UiLocale, setup: PageSetup | None = None) -> Document:
    return report_of(key).make(app, ask_of(key, deal))(locale, setup or PageSetup())


def flat(blocks: tuple[Block, ...]) -> list[Block]:
    found: list[Block] = []
    for block in blocks:
        inner = [each for part in block.parts for each in flat(part.blocks)] if isinstance(block, Columns) else [block]
        found += inner
    return found


def cells(found: Document) -> list[str]:
    rows = [row for block in flat(found.blocks) if isinstance(block, Table) for row in block.rows]
    return [text for row in rows for cell in row for text in (cell.text, cell.note) if text]


def crowd(app: App, deal: str) -> None:
    """Give the deal more of everything than the page holds."""
    long = "很长的一段话" * 60
    for number in range(30):
        app.people.add(deal, PersonDraft(f"张工{number}", "总工程师", roles=("technical", "coach"), influence=3))
    wang = app.deals.detail(deal).contacts[0].id
    for number in range(6):
        promised = ActivityDraft("visit", long, done_on=TODAY, promise=long[:500], promised_us=long[:500])
        app.activities.add(deal, promised)
        app.coaches.add(deal, StatementDraft(wang, TODAY, long[:300] + str(number)))
    app.activities.add(deal, ActivityDraft("meeting", long, planned_on=TODAY + timedelta(2)))
    app.tool_sheets.save(deal, "visit_plan", {"questions": long})
    app.moves.commit(MoveRequest((deal,), MoveKind.STAGE, 7), MoveAnswers(TODAY, reason="because"))


def test_an_empty_deal_says_what_is_not_known(app: App, deal: str, locale: UiLocale) -> None:
    found = document(app, deal, "visit-brief", locale)
    texts = [block.text for block in flat(found.blocks) if isinstance(block, Text)]
    assert texts == ["客户那边还一个人都不认识：先弄清谁说了算。", "没有记下承诺。", "没有待核实的话。"]
    headings = [block.text for block in flat(found.blocks) if isinstance(block, Heading)]
    assert [heading[0] for heading in headings] == list("123456")
    assert "分析项目" in cells(found)


def test_the_brief_names_people_promises_and_statements(app: App, deal: str, locale: UiLocale) -> None:
    app.people.add(deal, PersonDraft("王工", "总工程师", roles=("technical", "coach"), attitude=1))
    wang = app.deals.detail(deal).contacts[0].id
    held = ActivityDraft("visit", "看现场", done_on=TODAY, contact_ids=(wang,), promise="送图纸", promised_us="约处长")
    app.activities.add(deal, held)
    app.coaches.add(deal, StatementDraft(wang, TODAY, "八月停机"))
    found = document(app, deal, "visit-brief", locale)
    assert {"王工", "总工程师", "支持", "见过", "送图纸", "约处长", "八月停机"} <= set(cells(found))


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("landscape", [True, False])
@pytest.mark.parametrize("key", ["visit-brief", "visit-form"])
def test_the_brief_is_one_page_whatever_a_deal_holds(
    app: App, deal: str, locale: UiLocale, key: str, landscape: bool, language: str
) -> None:
    crowd(app, deal)
    locale.set_language(language)
    setup = PageSetup(landscape=landscape)
    assert len(lay_out(document(app, deal, key, locale, setup), setup)) == 1


@pytest.mark.parametrize(("keys", "words"), [(("i1", "i2", "i3", "i4"), "客户超前 3"), ((), "同步")])
def test_the_brief_says_where_both_sides_stand(
    app: App, deal: str, locale: UiLocale, keys: tuple[str, ...], words: str
) -> None:
    answers = MoveAnswers(TODAY, {deal: DealAnswers({}, {key: Answer("done") for key in keys})})
    app.moves.commit(MoveRequest((deal,), MoveKind.CHECK), answers)
    (figures,) = [block for block in document(app, deal, "visit-brief", locale).blocks if isinstance(block, KpiRow)]
    assert figures.cells[0].note == words


def test_the_debriefs_paper_has_the_numbers_of_its_screen(app: App, deal: str, locale: UiLocale) -> None:
    app.people.add(deal, PersonDraft("王工", "总工程师"))
    found = document(app, deal, "debrief-form", locale)
    items = [item for block in found.blocks if isinstance(block, Form) for item in block.items]
    view = app.visits.view(deal)
    assert [item.number for item in items] == [field.number for field in numbers(view)]
    labels = [item.label for item in items]
    assert labels[:7] == ["方式", "日期", "分钟", "见到的人", "经过", "我方承诺", "对方承诺"]
    assert labels[7:] == ["分析项目", "立项通过", *labels[9:11], "王工", "下一步", "日期"]
    assert [word for word, _ in items[0].options][:2] == ["拜访", "会议"]
    assert len(items[11].options) == 5


def test_thirty_people_take_the_debrief_to_a_second_page(app: App, deal: str, locale: UiLocale) -> None:
    crowd(app, deal)
    upright = PageSetup(landscape=False)
    assert len(lay_out(document(app, deal, "debrief-form", locale, upright), upright)) == 2
