"""The board's keys as commands; pure but for Qt's key codes. Menu entries carry the same commands."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import Qt


class Deed(StrEnum):
    """What can be done on the board without a mouse."""

    STAGE = "stage"
    STEP = "step"
    ORDER = "order"
    PARK = "park"
    UNPARK = "unpark"
    LOST = "lost"
    WON = "won"
    REOPEN = "reopen"
    OPEN = "open"
    EDIT = "edit"
    CUSTOMER = "customer"
    NEW = "new"
    DELETE = "delete"
    TOGGLE = "toggle"
    SELECT_ALL = "select_all"
    COLUMN = "column"
    GO_STAGE = "go_stage"
    CLEAR = "clear"


class Command(NamedTuple):
    """A deed and its number: the stage (1…8), the direction (−1, 1), or for ORDER −2 top, −1 up, 1 down, 2 bottom."""

    deed: Deed
    value: int = 0


_NONE, _CTRL, _ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)

_KEYS: dict[tuple[int, Qt.KeyboardModifier], Command] = {
    (Qt.Key.Key_Left, _NONE): Command(Deed.COLUMN, -1),
    (Qt.Key.Key_Right, _NONE): Command(Deed.COLUMN, 1),
    (Qt.Key.Key_Left, _CTRL): Command(Deed.STEP, -1),
    (Qt.Key.Key_Right, _CTRL): Command(Deed.STEP, 1),
    (Qt.Key.Key_Up, _ALT): Command(Deed.ORDER, -1),
    (Qt.Key.Key_Down, _ALT): Command(Deed.ORDER, 1),
    (Qt.Key.Key_Home, _ALT): Command(Deed.ORDER, -2),
    (Qt.Key.Key_End, _ALT): Command(Deed.ORDER, 2),
    (Qt.Key.Key_Return, _NONE): Command(Deed.OPEN),
    (Qt.Key.Key_Enter, _NONE): Command(Deed.OPEN),
    (Qt.Key.Key_F2, _NONE): Command(Deed.EDIT),
    (Qt.Key.Key_C, _NONE): Command(Deed.CUSTOMER),
    (Qt.Key.Key_N, _NONE): Command(Deed.NEW),
    (Qt.Key.Key_P, _NONE): Command(Deed.PARK),
    (Qt.Key.Key_L, _NONE): Command(Deed.LOST),
    (Qt.Key.Key_W, _NONE): Command(Deed.WON),
    (Qt.Key.Key_Delete, _NONE): Command(Deed.DELETE),
    (Qt.Key.Key_A, _CTRL): Command(Deed.SELECT_ALL),
    (Qt.Key.Key_Space, _NONE): Command(Deed.TOGGLE),
    (Qt.Key.Key_Escape, _NONE): Command(Deed.CLEAR),
}


def command_for(key: int, modifiers: Qt.KeyboardModifier) -> Command | None:
    """Return what a key means: digits move to that stage, Ctrl and a digit go to that column."""
    held = modifiers & ~Qt.KeyboardModifier.KeypadModifier
    if Qt.Key.Key_1 <= key <= Qt.Key.Key_8 and held in (_NONE, _CTRL):
        return Command(Deed.STAGE if held == _NONE else Deed.GO_STAGE, key - Qt.Key.Key_1 + 1)
    return _KEYS.get((key, held))
