"""The archive on a real file: search in pinyin, filters, sums and win rate, reopening, keys, both languages."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.move_answers import DealAnswers, LostForm, MoveAnswers, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.values import TODAY
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.text_label import TextLabel
from ui.portfolio.archive_controller import ArchiveController
from ui.portfolio.archive_page import ArchivePage


def lose(app: App, name: str, cause: str, amount: int | None = None, rival: str = "") -> str:
    (deal,) = app.deals.add(DealDraft(name, "北屹重工", amount)).deal_ids()
    form = LostForm(TODAY, cause, "说不清", rival)
    app.moves.commit(MoveRequest((deal,), MoveKind.LOST), MoveAnswers(TODAY, lost=form))
    return deal


def win(app: App, name: str, amount: int | None, currency: str = "CNY", contact: str = "王工") -> str:
    draft = DealDraft(name, "沧澜钢铁", amount, contact_name=contact, currency=currency)
    (deal,) = app.deals.add(draft).deal_ids()
    helper = app.deals.detail(deal).contacts[0].id
    won = DealAnswers(won=WonForm(TODAY, "HT-1", None, (helper,)))
    app.moves.commit(MoveRequest((deal,), MoveKind.WON), MoveAnswers(TODAY, {deal: won}, reason="直接签约"))
    return deal


@pytest.fixture
def page(app: App, editor: Editor, bus: ChangeBus, locale: UiLocale, theme: Theme) -> Iterator[ArchivePage]:
    made = ArchivePage(locale, theme)
    made.resize(1366, 620)
    controller = ArchiveController(made, app.archive, editor, bus)
    made.show()
    controller.show()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def deals(app: App) -> dict[str, str]:
    return {
        "高炉变频": win(app, "高炉变频", 80_000_000),
        "出口泵组": win(app, "出口泵组", 5_000_000, "USD"),
        "水厂泵站": lose(app, "水厂泵站", "no_decision", 30_000_000),
        "轧机电机": lose(app, "轧机电机", "competitor", None, "博兰传动"),
    }


def names(page: ArchivePage) -> set[str]:
    return {row.cells[1].text for row in page.table.rows.shown}


def figures(page: ArchivePage) -> str:
    return " ".join(label.text() for label in page.head.findChildren(TextLabel))


def test_an_empty_archive_says_what_it_is_for(page: ArchivePage) -> None:
    assert names(page) == set()
    assert not page.reopen.isEnabled()
    assert "赢单率 —（0/0）" in figures(page)


def test_all_closed_deals_with_their_sums(deals: dict[str, str], page: ArchivePage) -> None:
    assert names(page) == set(deals)
    assert figures(page) == "归档 赢单 2：¥80万 + US$5万 · 丢单 2：¥30万 · 赢单率 50%（2/4） · 金额未定 1 单"
    why = {row.key: row.cells[4].text for row in page.table.rows.shown}
    assert why[deals["高炉变频"]] == "王工帮了忙"
    assert why[deals["轧机电机"]] == "丢给竞争对手 · 博兰传动"


def test_search_in_pinyin_and_by_competitor(deals: dict[str, str], page: ArchivePage) -> None:
    assert deals
    page.search.setText("glbp")
    assert names(page) == {"高炉变频"}
    page.search.setText("博兰")
    assert names(page) == {"轧机电机"}
    page.search.setText("没有这个")
    assert names(page) == set()
    assert page.table.key == ""
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert names(page) == set(deals)


def test_filters_narrow_each_other(deals: dict[str, str], page: ArchivePage) -> None:
    assert deals
    page.outcome.choose("lost")
    assert names(page) == {"水厂泵站", "轧机电机"}
    page.cause.setCurrentIndex(page.cause.findData("competitor"))
    assert names(page) == {"轧机电机"}
    page.outcome.choose("won")
    assert names(page) == set()
    page.cause.setCurrentIndex(0)
    page.year.setCurrentIndex(page.year.findData(2026))
    assert names(page) == {"高炉变频", "出口泵组"}


def test_reopening_takes_it_out_and_undo_brings_it_back(
    deals: dict[str, str], page: ArchivePage, app: App, editor: Editor
) -> None:
    controller = page.findChild(ArchiveController)
    assert controller is not None
    controller.move_requested.connect(lambda request: editor.run(lambda: app.moves.commit(request, MoveAnswers(TODAY))))
    page.search.setText("水厂")
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_R)
    page.search.clear()
    assert names(page) == set(deals) - {"水厂泵站"}
    assert app.deals.detail(deals["水厂泵站"]).closing is None
    editor.undo()
    assert names(page) == set(deals)


def test_the_ways_out(deals: dict[str, str], page: ArchivePage) -> None:
    said: list[str] = []
    page.opened.connect(lambda key: said.append(f"open {key}"))
    page.printed.connect(lambda key: said.append(f"print {key}"))
    page.left.connect(lambda: said.append("left"))
    page.search.setText("高炉")
    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    page.open.click()
    page.print.click()
    page.search.clear()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    key = deals["高炉变频"]
    assert said == [f"open {key}", f"open {key}", f"print {key}", "left"]


def test_it_speaks_both_languages_and_keeps_what_is_chosen(
    deals: dict[str, str], page: ArchivePage, locale: UiLocale, theme: Theme
) -> None:
    assert deals
    page.cause.setCurrentIndex(page.cause.findData("no_decision"))
    locale.set_language("en")
    theme.set_mode("dark")
    assert page.cause.currentText() == "No decision"
    assert "win rate 0% (0 of 1)" in figures(page)
    assert not page.grab().isNull()
