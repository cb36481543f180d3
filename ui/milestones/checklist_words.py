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
    tr = QCoreApplication.translate
    note = tr("ChecklistDialog", "Cancel changes nothing; undo at any time")
    if kind == MoveKind.WON:
        title = tr("ChecklistDialog", "Win the deal")
        return DialogWords(title, tr("ChecklistDialog", "Won"), tr("ChecklistDialog", "Won, and record a debt"), note)
    if kind == MoveKind.CHECK:
        note = tr("ChecklistDialog", "Cancel changes nothing; the stage stays")
        return DialogWords(tr("ChecklistDialog", "Check the evidence"), tr("ChecklistDialog", "Save"), "", note)
    if backward:
        return DialogWords(tr("ChecklistDialog", "Move the deal back"), tr("ChecklistDialog", "Move back"), "", note)
    anyway = tr("ChecklistDialog", "Move anyway and record a debt")
    return DialogWords(tr("ChecklistDialog", "Move the deal on"), tr("ChecklistDialog", "Move"), anyway, note)
