"""From the file to the board and after every change: real storage, real thread, real signals."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.entities import Customer
from funnel_desktop.domain.move_answers import LostForm, MoveAnswers, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.ui.board.cards import draft
from ui.board.board_controller import MOST_SINGLE, BoardController
from ui.board.filter_bar import FilterBar
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor

DAY = date(2026, 11, 23)


def part(controller: BoardController, name: str) -> QWidget:
    found = controller._view.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def names(controller: BoardController) -> dict[int, list[str]]:
    columns = controller._view.columns
    return {stage: [one.name for one in view.cards.cards] for stage, view in columns.items() if view.cards.cards}


def test_first_cards_then_all(controller: BoardController, qtbot: QtBot) -> None:
    expected = {1: ["井下排水泵站"], 3: ["高炉变频改造", "烟气风机"]}
    assert names(controller) == expected
    assert not controller._view.columns[3].cards.whole
    with qtbot.waitSignal(controller.loaded):
        controller.load()
    assert names(controller) == expected
    assert controller._view.columns[3].cards.whole


def test_a_new_deal_appears_and_gets_the_keys(loaded: BoardController, editor: Editor, app: App) -> None:
    change = editor.run(lambda: app.deals.add(draft("新泵站", "川岳矿业", 2)))
    assert change is not None
    assert names(loaded)[2] == ["新泵站"]
    assert loaded._view.selection.ids() == tuple(change.deal_ids())
    editor.undo()
    assert 2 not in names(loaded)


def test_a_move_and_a_loss_follow_the_file(loaded: BoardController, editor: Editor, app: App) -> None:
    first = loaded._view.columns[1].cards.cards[0]
    request = MoveRequest((first.id,), MoveKind.STAGE, 4)
    editor.run(lambda: app.moves.commit(request, MoveAnswers(DAY, reason="客户催得急")))
    assert names(loaded)[4] == [first.name]
    assert 1 not in names(loaded)
    lost = MoveAnswers(DAY, lost=LostForm(DAY, "no_decision", "预算取消"))
    editor.run(lambda: app.moves.commit(MoveRequest((first.id,), MoveKind.LOST), lost))
    assert 4 not in names(loaded)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape])
def test_search_gives_the_keys_to_what_it_found(loaded: BoardController, qtbot: QtBot, key: Qt.Key) -> None:
    window = loaded._view.window()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    loaded._bar.search.setText("烟气风机")
    assert names(loaded) == {3: ["烟气风机"]}
    qtbot.keyClick(loaded._bar.search, key)
    stage, card = loaded._view.selection.current()
    assert stage == (1 if key == Qt.Key.Key_Escape else 3)
    assert card != ""


def test_the_keys_follow_a_card_that_a_dialog_moved(
    loaded: BoardController, editor: Editor, app: App, qtbot: QtBot
) -> None:
    view = loaded._view
    first = view.columns[3].cards.cards[0]
    view.focus_card(first.id)
    dialog = QWidget()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    editor.run(lambda: app.moves.commit(MoveRequest((first.id,), MoveKind.STAGE, 5), MoveAnswers(DAY, reason="催得急")))
    assert view.window().focusWidget() is view.columns[5]
    assert view.selection.current() == (5, first.id)
    assert view.selection.ids() == (first.id,)


def test_heads_follow_too(loaded: BoardController, editor: Editor, app: App) -> None:
    head = part(loaded, "header-3")
    assert "2 单" in head.accessibleName()
    third = loaded._view.columns[3].cards.cards[0]
    editor.run(lambda: app.deals.delete([third.id]))
    assert "1 单" in head.accessibleName()


@pytest.mark.parametrize("query", ["高炉", "gaolu", "glbp", "沧澜", "canglan", "GAOLU"])
def test_search_by_characters_pinyin_and_initials(loaded: BoardController, bar: FilterBar, query: str) -> None:
    bar.search.setText(query)
    assert names(loaded) == {3: ["高炉变频改造"]}
    assert not loaded._view.columns[3].cards.whole
    loaded._view.filter_cleared.emit()
    assert sum(map(len, names(loaded).values())) == 3
    assert loaded._view.columns[3].cards.whole


def test_a_search_with_nothing_found_says_so(loaded: BoardController, bar: FilterBar) -> None:
    bar.search.setText("镇样")
    assert names(loaded) == {}
    assert loaded._view._empties.filtered == ("镇样", 3)


def test_what_is_new_is_found_at_once(loaded: BoardController, bar: FilterBar, editor: Editor, app: App) -> None:
    bar.search.setText("xin")
    assert names(loaded) == {}
    editor.run(lambda: app.deals.add(draft("新泵站", "川岳矿业", 2)))
    assert names(loaded) == {2: ["新泵站"]}


def test_filters_and_the_funnels_stage(loaded: BoardController, bar: FilterBar) -> None:
    loaded.set_stage(1)
    assert list(names(loaded)) == [1]
    loaded.set_stage(None)
    bar.chips["overdue"].setChecked(True)
    assert names(loaded) == {}
    bar.clear()
    assert sum(map(len, names(loaded).values())) == 3


def test_a_customers_new_name_reaches_its_cards(loaded: BoardController, bus: ChangeBus, app: App) -> None:
    first = loaded._view.columns[1].cards.cards[0]
    old = app.deals.detail(first.id).customer
    assert isinstance(old, Customer)
    edit = Edit(old, replace(old, name="川岳矿业集团"))
    change = Change("c-1", "customer.edited", {}, DAY, datetime(2026, 11, 23, tzinfo=UTC), "user", (edit,))
    bus.committed.emit(app.store.apply(change), None)
    assert loaded._view.columns[1].cards.cards[0].customer == "川岳矿业集团"


def test_what_changes_while_loading_is_not_lost(
    controller: BoardController, editor: Editor, app: App, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(controller.searchable):
        controller.load()
        editor.run(lambda: app.deals.add(draft("新泵站", "川岳矿业", 2)))
    assert names(controller)[2] == ["新泵站"]
    controller._bar.search.setText("新泵站")
    assert names(controller) == {2: ["新泵站"]}


def test_a_large_change_reads_everything_again(
    loaded: BoardController, bus: ChangeBus, app: App, new_id: Callable[[], str], qtbot: QtBot
) -> None:
    first = app.deals.detail(loaded._view.columns[1].cards.cards[0].id).deal
    edits = tuple(
        Edit(None, replace(first, id=new_id(), name=f"导入{n}", customer_id=None)) for n in range(MOST_SINGLE + 1)
    )
    change = Change("c-1", "deals.imported", {}, DAY, datetime(2026, 11, 23, tzinfo=UTC), "user", edits)
    with qtbot.waitSignal(loaded.searchable):
        bus.committed.emit(app.store.apply(change), None)
    assert len(names(loaded)[1]) == MOST_SINGLE + 2


def test_settings_bring_new_figures(loaded: BoardController, editor: Editor, app: App) -> None:
    editor.run(lambda: app.settings.set("currency", "USD"))
    group = part(loaded, "group-funnel")
    assert "US$" in group.accessibleName()


def test_a_new_quarter_starts_without_the_deals_won_before(
    loaded: BoardController, editor: Editor, app: App, clock: FixedClock, qtbot: QtBot
) -> None:
    first = loaded._view.columns[1].cards.cards[0]
    answers = MoveAnswers(DAY, won=WonForm(DAY, "HT-1"), reason="直接签约")
    editor.run(lambda: app.moves.commit(MoveRequest((first.id,), MoveKind.WON), answers))
    assert names(loaded)[8] == [first.name]
    clock.instant = datetime(2027, 1, 4, 2, tzinfo=UTC)
    with qtbot.waitSignal(loaded.loaded):
        loaded.refresh_day()
    assert 8 not in names(loaded)


def test_a_failing_load_is_told(controller: BoardController, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise OSError("gone")

    monkeypatch.setattr(controller._board, "reader", broken)
    with qtbot.waitSignal(controller.failed) as told:
        controller.load()
    assert isinstance(told.args[0], OSError)


def test_closing_while_loading_says_nothing_more(controller: BoardController, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(controller.loaded, wait=50):
        controller.load()
        controller.close()
