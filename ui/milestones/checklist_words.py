"""The words of the checklist dialog that differ by what is asked: title, buttons, note."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.moving import MoveKind


class DialogWords(NamedTuple):
    """Title, the button of a proved move, the button of a forced one, and the note beside them."""

    title: str
    accept: str
    anyway: str
    note: str


def of_dialog(kind: MoveKind, *, backward: bool) -> DialogWords:
    """Return the words for a kind of move in the present language."""
    translate = QCoreApplication.translate
    note = translate("ChecklistDialog", "Cancel changes nothing; undo at any time")
    later = translate("ChecklistDialog", "Cancel changes nothing; it can be undone at any time")
    if kind == MoveKind.WON:
        title = translate("ChecklistDialog", "Win the deal")
        anyway = translate("ChecklistDialog", "Won, and record a debt")
        return DialogWords(title, translate("ChecklistDialog", "Won"), anyway, later)
    if kind == MoveKind.CHECK:
        note = translate("ChecklistDialog", "Cancel changes nothing; the stage stays")
        title = translate("ChecklistDialog", "Check the evidence")
        return DialogWords(title, translate("ChecklistDialog", "Save"), "", note)
    if backward:
        title = translate("ChecklistDialog", "Move the deal back")
        return DialogWords(title, translate("ChecklistDialog", "Move back"), "", later)
    title = translate("ChecklistDialog", "Move the deal on")
    anyway = translate("ChecklistDialog", "Move anyway and record a debt")
    return DialogWords(title, translate("ChecklistDialog", "Move"), anyway, note)
