"""What was believed of one milestone or sign, the latest first: what holds is bold, what held before is dimmed."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.checks import Check
from funnel_desktop.domain.ledger import LedgerView, document_id
from ui.common.theme.marks import paint_mark
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.text_label import TextLabel
from ui.tools.look import Look

MARKS = {
    "done": ("done", "accent"),
    "na": ("na", "text3"),
    "open": ("open", "border_strong"),
    "withdrawn": ("overdue", "danger"),
}


def state_words(state: str) -> str:
    """Return a state in the language in force."""
    words = {
        "done": QCoreApplication.translate("Ledger", "Done"),
        "open": QCoreApplication.translate("Ledger", "Not yet"),
        "na": QCoreApplication.translate("Ledger", "Not applicable"),
        "withdrawn": QCoreApplication.translate("Ledger", "Proved false"),
    }
    return words[state]


def belief_words(view: LedgerView, check: Check, locale: UiLocale) -> tuple[str, str]:
    """Return a belief as one line (state, day, who said it), and what shows it."""
    who = view.people.get(check.contact_id or "", "")
    said = QCoreApplication.translate("Ledger", "said by {who}").format(who=who) if who else ""
    data = QCoreApplication.translate("Ledger", "taken over from the data") if check.proof else ""
    head = (state_words(check.state), locale.formats.day(check.happened_on), said, data)
    document = document_id(check.link)
    name = view.documents.get(document, QCoreApplication.translate("Ledger", "a document taken away since"))
    shown = (check.text, name if document and name != check.text else "" if document else check.link)
    return " · ".join(part for part in head if part), " · ".join(part for part in shown if part)


class LedgerList(QWidget):
    """Shows the beliefs of a ledger."""

    def __init__(self, look: Look, view: LedgerView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ledger-beliefs")
        self.setAccessibleName(QCoreApplication.translate("Ledger", "What was believed"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for row in self._rows(look, view):
            column.addWidget(row)
        if not view.beliefs:
            none = TextLabel(look.theme, 12, role="text2", parent=self)
            none.setText(QCoreApplication.translate("Ledger", "Nothing has been said of it yet."))
            column.addWidget(none)

    def _rows(self, look: Look, view: LedgerView) -> Iterator[QWidget]:
        for at, check in enumerate(view.beliefs):
            head, shown = belief_words(view, check, look.locale)
            yield _Belief(look.theme, check.state, (head, shown), self, holds=at == 0)


class _Belief(QWidget):
    """One belief: its mark, and its two lines."""

    def __init__(self, theme: Theme, state: str, lines: tuple[str, str], parent: QWidget, *, holds: bool) -> None:
        super().__init__(parent)
        self._theme, (self._mark, self._role), self._holds = theme, MARKS[state], holds
        head = TextLabel(theme, 13, bold=holds, role="text" if holds else "text3", parent=self)
        head.setText(lines[0])
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(head)
        if lines[1]:
            shown = TextLabel(theme, 12, role="text2" if holds else "text3", parent=self)
            shown.setWordWrap(True)
            shown.setText(lines[1])
            words.addWidget(shown)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 0, 0, 0)
        row.addLayout(words, 1)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark of its state before it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QPointF(2, 4)
        color = self._theme.color(self._role if self._holds else "text3")
        paint_mark(painter, self._mark, place.x(), place.y(), 12, color)
