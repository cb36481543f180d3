"""The page Health: every open deal with the rules it breaks, each line with its figure and threshold; filterable."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.health import Finding
from funnel_desktop.domain.week_list import HealthRow
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.segmented import Segment, Segmented
from ui.common.widgets.text_label import TextLabel
from ui.today.health_delegate import HealthDelegate
from ui.today.health_words import KINDS, LEVELS, Sieve, health_lines, kind_counts, title_words
from ui.today.line_list import LineList
from ui.today.week_words import word


class HealthPage(QWidget):
    """Shows rows and illnesses through its filters; nothing is read anew for a filter."""

    print_requested = Signal()
    back_requested = Signal()

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("health-page")
        self._locale, self._theme = locale, theme
        self._rows: tuple[HealthRow, ...] = ()
        self._ills: tuple[Finding, ...] = ()
        self._title = TextLabel(theme, 18, bold=True, parent=self)
        self._count = TextLabel(theme, 13, role="text2", parent=self)
        self._count.set_elided(True)
        self.level = Segmented(theme, "health-level", tuple(Segment(key) for key in LEVELS), self)
        self.level.set_value("care")
        self.kind = QComboBox(self)
        self.kind.setObjectName("health-kind")
        self.search = QLineEdit(self)
        self.search.setObjectName("health-search")
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(180)
        self.print = QPushButton(self)
        self.print.setObjectName("health-print")
        self.print.setProperty("extent", "small")
        self.list = LineList(theme, "health-list", HealthDelegate(theme, self), {}, self)
        self._lay_out()
        self.level.chosen.connect(self._show)
        self.kind.currentIndexChanged.connect(self._show)
        self.search.textChanged.connect(self._show)
        self.print.clicked.connect(self.print_requested)
        self.retranslate()
        self.recolor()
        locale.changed.connect(self.retranslate)
        theme.changed.connect(self.recolor)

    def show_health(self, rows: Sequence[HealthRow], ills: Sequence[Finding]) -> None:
        """Show the deals in the order given, and what the funnel suffers from."""
        self._rows, self._ills = tuple(rows), tuple(ills)
        self._fill_kinds()
        self._show()

    def sieve(self) -> Sieve:
        """Return what the filters ask for."""
        return Sieve(self.level.value(), str(self.kind.currentData() or ""), self.search.text())

    def focus_search(self) -> None:
        """Give the search box the keys."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def retranslate(self) -> None:
        """Take the words of the present language."""
        title = word(QT_TRANSLATE_NOOP("Today", "Health"))
        self.setAccessibleName(title)
        self._title.setText(title)
        texts = (
            word(QT_TRANSLATE_NOOP("Today", "All")),
            word(QT_TRANSLATE_NOOP("Today", "Take care")),
            word(QT_TRANSLATE_NOOP("Today", "Act now")),
        )
        self.level.set_texts(texts, word(QT_TRANSLATE_NOOP("Today", "Gravity")))
        self.kind.setAccessibleName(word(QT_TRANSLATE_NOOP("Today", "Finding")))
        self.search.setPlaceholderText(word(QT_TRANSLATE_NOOP("Today", "Deal or customer")))
        self.search.setAccessibleName(self.search.placeholderText())
        self.print.setText(word(QT_TRANSLATE_NOOP("Today", "Print")))
        self.print.setAccessibleName(self.print.text())
        self.list.setAccessibleName(title)
        self._fill_kinds()
        self._show()

    def recolor(self) -> None:
        """Draw the icons in the colours in force."""
        self.print.setIcon(self._theme.icon("print", "text", 14))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self.back_requested.emit()
            return
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _fill_kinds(self) -> None:
        chosen = str(self.kind.currentData() or "")
        self.kind.blockSignals(True)
        self.kind.clear()
        self.kind.addItem(word(QT_TRANSLATE_NOOP("Today", "Every finding")), "")
        for code, count in kind_counts(self._rows):
            self.kind.addItem(f"{word(KINDS[code])} ({count})", code)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))
        self.kind.blockSignals(False)

    def _show(self) -> None:
        self._count.setText(title_words(self._rows, self._locale))
        nobody = QT_TRANSLATE_NOOP("Today", "No deal is found. Choose All, or clear the search with Esc.")
        if not self._rows:
            nobody = QT_TRANSLATE_NOOP(
                "Today", "No open deal yet. Q adds one in a line, Ctrl+I brings in a spreadsheet."
            )
        self.list.set_empty_text(word(nobody))
        self.list.show_lines(health_lines(self._rows, self._ills, self.sieve(), self._locale))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._count, 1)
        for widget in (self.level, self.kind, self.search, self.print):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.list, 1)
