"""Two days side by side on a real file: spans, columns and chips that filter, days typed, currencies, the way out."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.deal_draft import DealDraft, DealPatch
from tests.services.conftest import move
from tests.services.test_waterfall import lost, won
from tests.values import NOW, TODAY
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.portfolio.compare_bar import CompareBar, eve_of
from ui.portfolio.compare_controller import CompareController
from ui.portfolio.compare_page import ComparePage

LATER = TODAY + timedelta(days=3)


def add(app: App, name: str, amount: int | None, currency: str = "CNY") -> str:
    (deal,) = app.deals.add(DealDraft(name, "北屹重工", amount, currency)).deal_ids()
    return deal


@pytest.fixture
def deals(app: App, clock: FixedClock) -> dict[str, str]:
    """Three deals on the first day; three days on one is won, one lost, one grown, one new, one moved on."""
    made = {name: add(app, name, amount) for name, amount in (("赢", 100_000_000), ("丢", 20_000_000), ("增", None))}
    made["走"] = add(app, "走", 30_000_000)
    clock.instant = NOW + timedelta(days=3)
    won(app, made["赢"], 110_000_000, LATER)
    lost(app, made["丢"], LATER)
    app.deals.edit(made["增"], DealPatch(amount=5_000_000))
    move(app, made["走"], 3, on=LATER)
    made["新"] = add(app, "新", 7_000_000)
    made["美元"] = add(app, "美元", 900_000, "USD")
    return made


Make = Callable[[], ComparePage]


@pytest.fixture
def make(app: App, editor: Editor, bus: ChangeBus, locale: UiLocale, theme: Theme) -> Iterator[Make]:
    made: list[ComparePage] = []

    def page() -> ComparePage:
        made.append(ComparePage(locale, theme, CompareBar(locale, theme, app.waterfall.today())))
        made[-1].resize(1366, 640)
        controller = CompareController(made[-1], app.waterfall, editor, bus)
        made[-1].show()
        controller.show()
        return made[-1]

    yield page
    for each in made:
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def rows(page: ComparePage) -> list[tuple[str, str, str]]:
    return [(row.cells[0].text, row.cells[1].text, row.cells[3].text) for row in page.table.rows.shown]


def chips(page: ComparePage) -> list[str]:
    return [chip.text() for chip in page.kinds._chips.values()]


@pytest.mark.usefixtures("deals")
def test_a_file_without_a_print_is_compared_by_the_quarter(make: Make) -> None:
    page = make()
    assert page.bar.ask() == ("quarter", date(2026, 9, 30), LATER)
    assert page.currency == "CNY"
    assert rows(page) == [
        ("赢单", "赢", "−¥110万"), ("丢单", "丢", "−¥20万"), ("新增", "赢", "+¥100万"), ("新增", "走", "+¥30万"),
        ("新增", "丢", "+¥20万"), ("新增", "新", "+¥7万"), ("新增", "增", "¥ 未定"),
        ("增额", "赢", "+¥10万"), ("增额", "增", "+¥5万"),
    ]  # fmt: skip
    assert chips(page) == ["全部 9", "赢单 1", "丢单 1", "新增 5", "增额 2"]


@pytest.mark.usefixtures("deals")
def test_two_days_typed_and_a_column_that_filters(make: Make) -> None:
    page = make()
    page.bar.first.setFocus()
    page.bar.first.selectAll()
    QTest.keyClicks(page.bar.first, TODAY.isoformat())
    QTest.keyClick(page.bar.first, Qt.Key.Key_Return)
    assert page.bar.spans.value() == ""
    assert chips(page) == ["全部 6", "赢单 1", "丢单 1", "新增 1", "推进 1", "增额 2"]
    moved = next(row for row in page.table.rows.shown if row.cells[0].text == "推进")
    assert moved.cells[2].text == "1 项目立项 → 3 方案设计"
    page.figure.region_clicked.emit("grown")
    assert [name for _, name, _ in rows(page)] == ["赢", "增"]
    page.figure.region_clicked.emit("grown")
    assert len(rows(page)) == 6
    page.figure.region_clicked.emit("parked")
    assert rows(page) == []
    page.figure.region_clicked.emit("end")
    assert len(rows(page)) == 6


@pytest.mark.usefixtures("deals")
def test_a_chip_filters_and_escape_lets_go_then_leaves(make: Make) -> None:
    page, left = make(), []
    page.left.connect(lambda: left.append(True))
    chip = page.findChild(QToolButton, "compare-kind-lost")
    assert chip is not None
    chip.click()
    assert [name for _, name, _ in rows(page)] == ["丢"]
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert len(rows(page)) == 9
    assert not left
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert left


def test_enter_opens_the_deal_of_a_line(make: Make, deals: dict[str, str]) -> None:
    page = make()
    opened: list[str] = []
    page.opened.connect(opened.append)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened == [deals["赢"]]


@pytest.mark.usefixtures("deals")
def test_another_currency_is_chosen_beside(make: Make) -> None:
    page = make()
    page.bar.currency_chosen.emit("USD")
    assert rows(page) == [("新增", "美元", "+US$9,000")]
    assert page.currency == "USD"


def test_since_the_last_print_and_after_a_change(app: App, make: Make, deals: dict[str, str], editor: Editor) -> None:
    app.reports.printed("周会")
    page = make()
    assert page.bar.spans.value() == "pack"
    assert rows(page) == []
    editor.run(lambda: app.deals.edit(deals["新"], DealPatch(amount=9_000_000)))
    assert rows(page) == [("增额", "新", "+¥2万")]


def test_an_empty_file_and_another_language(make: Make, locale: UiLocale) -> None:
    page = make()
    assert chips(page) == ["全部 0"]
    locale.set_language("en")
    assert chips(page) == ["All 0"]
    page.bar.spans.choose("week")
    assert page.bar.ask().first == TODAY - timedelta(days=7)


def test_the_eves_of_the_usual_spans() -> None:
    day = date(2027, 2, 3)
    assert [eve_of(span, day) for span in ("week", "month", "quarter", "year")] == [
        date(2027, 1, 27), date(2027, 1, 31), date(2026, 12, 31), date(2026, 12, 31),
    ]  # fmt: skip
