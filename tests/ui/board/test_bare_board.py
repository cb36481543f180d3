"""A board with little or nothing on it: an empty file, a filter that leaves nothing, a stage alone; and Esc."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.board.cards import card
from ui.board.board_controller import BoardController
from ui.board.board_view import BoardView
from ui.board.filter_bar import FilterBar


def part(board: QWidget, name: str) -> QWidget:
    found = board.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def stages(controller: BoardController) -> set[int]:
    return {stage for stage, view in controller._view.columns.items() if view.cards.cards}


def test_a_filter_that_leaves_nothing_is_named_and_the_heads_count_both(
    loaded: BoardController, bar: FilterBar
) -> None:
    bar.chips["overdue"].setChecked(True)
    nothing = part(loaded._view, "no-result")
    assert nothing.isVisibleTo(loaded._view)
    assert nothing.accessibleName() == "没有匹配「逾期」"
    assert "筛选后显示 0 / 2 单" in part(loaded._view, "header-3").toolTip()
    loaded._view.filter_cleared.emit()
    assert not nothing.isVisibleTo(loaded._view)
    assert "筛选" not in part(loaded._view, "header-3").toolTip()


def test_a_stage_alone_is_said_and_taken_away_where_it_is_said(
    loaded: BoardController, bar: FilterBar, qtbot: QtBot
) -> None:
    assert not bar.stage_chip.isVisibleTo(bar)
    loaded.set_stage(3)
    assert bar.stage_chip.isVisibleTo(bar)
    assert bar.stage_chip.text() == "3 方案设计"
    assert stages(loaded) == {3}
    qtbot.mouseClick(bar.stage_chip, Qt.MouseButton.LeftButton)
    assert not bar.stage_chip.isVisibleTo(bar)
    assert stages(loaded) == {1, 3}
    loaded.set_stage(1)
    loaded._view.filter_cleared.emit()
    assert not bar.stage_chip.isVisibleTo(bar)


def test_an_empty_file_invites_in_one_place_and_leads_on(board: BoardView, qtbot: QtBot) -> None:
    board.show_columns({stage: [] for stage in board.columns}, whole=True)
    steps = part(board, "first-steps")
    assert steps.isVisible()
    assert steps.width() == board.columns[1].card_width
    assert not part(board, "empty-1").isVisible()
    assert part(board, "empty-5").isVisible()
    ways = {"first-add": board.add_requested, "first-import": board.import_requested}
    for name, signal in {**ways, "first-sample": board.sample_requested}.items():
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(part(board, name), Qt.MouseButton.LeftButton)
    board.show_columns({2: [card("b1", stage=2)]}, whole=True)
    assert not steps.isVisible()
    assert part(board, "empty-1").isVisible()


def test_esc_held_on_after_a_drag_keeps_what_is_chosen(board: BoardView) -> None:
    board.focus_card("c1")
    view, none = board.columns[3], Qt.KeyboardModifier.NoModifier
    for again, left in ((True, ("c1",)), (False, ())):
        view.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, none, "", again))
        assert board.selection.ids() == left
