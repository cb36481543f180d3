"""The page of the two positions on a real file: counts, sides, what to do next, sorting, keys, and the way out."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.move_answers import Answer, DealAnswers, MoveAnswers
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.values import TODAY
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.gap_words import gap_mark, gap_next, gap_says, gap_short
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.text_label import TextLabel
from ui.portfolio.positions_controller import PositionsController
from ui.portfolio.positions_page import PositionsPage


def put(app: App, name: str, stage: int, signs: int, amount: int | None = None) -> str:
    (deal,) = app.deals.add(DealDraft(name, "北屹重工", amount)).deal_ids()
    said = {f"i{n}": Answer("done", TODAY) for n in range(1, signs + 1)}
    answers = MoveAnswers(TODAY, {deal: DealAnswers({}, said)}, reason="等董事会")
    kind = MoveKind.CHECK if stage == 1 else MoveKind.STAGE
    app.moves.commit(MoveRequest((deal,), kind, stage), answers)
    return deal


@pytest.fixture
def page(app: App, editor: Editor, bus: ChangeBus, locale: UiLocale, theme: Theme) -> Iterator[PositionsPage]:
    made = PositionsPage(locale, theme, app.playbook.indicators)
    made.resize(1366, 620)
    controller = PositionsController(made, app.positions, editor, bus)
    made.show()
    controller.show()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def deals(app: App) -> dict[str, str]:
    return {
        "超前大": put(app, "超前大", 5, 1, 80_000_000),
        "超前小": put(app, "超前小", 3, 1, 10_000_000),
        "落后": put(app, "落后", 1, 3),
        "同步": put(app, "同步", 2, 1),
    }


def names(page: PositionsPage) -> list[str]:
    return [row.cells[1].text for row in page.table.rows.shown]


def words(page: PositionsPage) -> str:
    return " ".join(label.text() for label in page.findChildren(TextLabel) if label.isVisible())


def test_an_empty_page_says_that_all_is_well(page: PositionsPage) -> None:
    assert names(page) == []
    assert page.table.key == ""
    assert not page.check.isVisible()


def test_who_is_ahead_and_behind_and_what_to_do(
    deals: dict[str, str], page: PositionsPage, app: App, editor: Editor
) -> None:
    assert names(page) == ["超前大", "超前小", "落后"]
    shown = words(page)
    assert "同步 1 单" in shown
    assert "我们在做客户还没要的工作" in shown
    assert "回头补上缺的指标：提出预算或有财务计划" in shown
    assert "怎样算确认" in shown
    assert page.sides.findChildren(type(page.sides)) == []
    page.sides.choose("behind")
    assert names(page) == ["落后"]
    assert "赶上「分析项目」，否则放弃" in words(page)
    page.sides.choose("ahead")
    assert names(page) == ["超前大", "超前小"]
    editor.run(lambda: app.deals.delete([deals["超前大"]]))
    assert names(page) == ["超前小"]


def test_heads_sort_and_the_current_deal_stays(deals: dict[str, str], page: PositionsPage) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.key == deals["超前小"]
    heads = page.table.horizontalHeader()
    heads.setSortIndicator(6, Qt.SortOrder.AscendingOrder)
    assert names(page)[0] == "落后", "an unknown amount stands below every known one"
    assert page.table.key == deals["超前小"]
    heads.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    assert names(page) == sorted(names(page), reverse=True)


def test_the_ways_out(deals: dict[str, str], page: PositionsPage) -> None:
    said: list[object] = []
    controller = page.findChild(PositionsController)
    assert controller is not None
    controller.move_requested.connect(said.append)
    page.opened.connect(said.append)
    page.left.connect(lambda: said.append("left"))
    page.printed.connect(lambda: said.append("printed"))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    page.open.click()
    page.check.click()
    page.print.click()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    first = deals["超前大"]
    assert said == [first, first, MoveRequest((first,), MoveKind.CHECK), "printed", "left"]


def test_it_speaks_both_languages_and_stands_in_both_themes(
    deals: dict[str, str], page: PositionsPage, locale: UiLocale, theme: Theme
) -> None:
    assert deals
    locale.set_language("en")
    theme.set_mode("dark")
    assert "Go back for the missing sign" in words(page)
    assert not page.grab().isNull()


def test_every_diagnosis_has_its_words(locale: UiLocale, app: App) -> None:
    keys = app.playbook.indicators
    assert [gap_short(gap) for gap in (2, 0, -1)] == ["+2 超前", "同步", "−1 落后"]
    assert [gap_mark(gap) for gap in (2, 0, -1)] == ["ahead", "", "behind"]
    assert len({gap_says(gap) for gap in (1, 0, -1)}) == 3
    said = {gap_next(gap, 2, key, locale, keys) for gap in (1, 0, -1) for key in ("", "m1a")}
    assert len(said) == 5
