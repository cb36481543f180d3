"""Page Health: a figure on every line, filters that narrow without reading anew, a line that follows a change."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.part_drafts import ActivityDraft
from tests.ui.recording import RecordingPrompter
from tests.values import TODAY
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.today.health_controller import HealthController
from ui.today.health_page import HealthPage
from ui.today.lines import Head, HealthLine

pytestmark = pytest.mark.gui


@pytest.fixture
def health(
    app: App, bus: ChangeBus, prompter: RecordingPrompter, look: tuple[UiLocale, Theme], qtbot: QtBot
) -> Iterator[HealthController]:
    page = HealthPage(*look)
    qtbot.addWidget(page)
    page.resize(1366, 690)
    made = HealthController(page, (app.health, app.board.today), prompter, bus)
    page.show()
    made.show()
    yield made
    made.close()


def names(health: HealthController) -> list[str]:
    return [line.name for line in health.page.list.lines() if isinstance(line, HealthLine)]


def findings(health: HealthController, name: str) -> list[str]:
    lines = [line for line in health.page.list.lines() if isinstance(line, HealthLine) and line.name == name]
    return [finding.text for line in lines for finding in line.told.findings]


@pytest.mark.usefixtures("deals")
def test_deals_stand_by_state_with_why_on_every_line(health: HealthController) -> None:
    assert names(health) == ["The funnel", "Best drive", "Late pump", "Bare fan"]
    heads = [line.state for line in health.page.list.lines() if isinstance(line, Head)]
    assert heads == ["best", "search", "funnel"]
    assert '"ask for the list" was planned for 20 Nov 2026, 3 days ago' in findings(health, "Late pump")
    assert "0 next actions planned, 1 is needed; work on: A problem or a need is raised" in findings(health, "Bare fan")
    assert any(text.startswith("Best few without evidence: 1 of 1") for text in findings(health, "The funnel"))


def test_a_change_changes_the_line(
    deals: dict[str, str], health: HealthController, app: App, editor: Editor, qtbot: QtBot
) -> None:
    editor.run(lambda: app.activities.add(deals["bare"], ActivityDraft("visit", "go", planned_on=TODAY)))
    qtbot.waitUntil(lambda: not any("next actions" in text for text in findings(health, "Bare fan")))
    editor.undo()
    qtbot.waitUntil(lambda: any("next actions" in text for text in findings(health, "Bare fan")))


@pytest.mark.usefixtures("deals")
def test_filters_narrow_and_escape_widens(health: HealthController, qtbot: QtBot) -> None:
    page = health.page
    page.kind.setCurrentIndex(page.kind.findData("no_next"))
    assert names(health) == ["Bare fan"]
    assert findings(health, "Bare fan")[0].startswith("0 next actions")
    page.kind.setCurrentIndex(0)
    qtbot.keyClicks(page.search, "mill")
    assert names(health) == ["Late pump"]
    with qtbot.assertNotEmitted(page.back_requested):
        qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(names(health)) == 4
    with qtbot.waitSignal(page.back_requested):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    page.level.set_value("all")
    page.level.chosen.emit("all")
    assert len(names(health)) == 4


def test_enter_opens_the_deal(deals: dict[str, str], health: HealthController, qtbot: QtBot) -> None:
    page = health.page
    page.focus_search()
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    page.list.choose(deals["bare"])
    with qtbot.waitSignal(page.list.opened) as opened:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert opened.args == [deals["bare"]]


def test_an_empty_file_is_honest_and_both_languages_are_spoken(health: HealthController, locale: UiLocale) -> None:
    assert names(health) == []
    assert not health.page.list.grab().isNull()
    locale.set_language("zh_CN")
    assert health.page.print.text() == "打印"


@pytest.mark.usefixtures("deals")
def test_a_file_in_order_says_so(health: HealthController, theme: Theme) -> None:
    health.page.show_health((), ())
    assert names(health) == []
    theme.set_mode("dark")
    assert not health.page.grab().isNull()
    theme.set_mode("light")


@pytest.mark.usefixtures("deals")
def test_a_page_left_open_follows_the_day(health: HealthController, clock: FixedClock) -> None:
    clock.instant += timedelta(days=1)
    health._on_minute()
    assert any("4 days ago" in text for text in findings(health, "Late pump"))
