"""Search box and filters of the board, placed by the shell into its top bar: text, chips with counts, a filter menu."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from funnel_desktop.domain.playbook import STATES
from ui.board.board_filter import SIDES, BoardFilter, FilterCounts
from ui.board.clear_chip import ClearChip
from ui.board.filter_chip import FilterChip
from ui.board.search_box import SearchBox
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale

PRIORITIES = ("A", "B", "C")
CHIPS = (("overdue", "overdue"), ("out_of_step", "ahead"), ("debt", "debt"))


class FilterBar(QWidget):
    """`text_changed` carries what is searched for, `filter_changed` a `BoardFilter`, `left` gives the keys away."""

    text_changed = Signal(str)
    filter_changed = Signal(object)
    left = Signal()

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter-bar")
        self._locale, self._theme = locale, theme
        self._stage: int | None = None
        self._counts = FilterCounts()
        self.search = SearchBox(theme, self)
        self.chips = {key: FilterChip(key, mark, theme, self) for key, mark in CHIPS}
        self.stage_chip = ClearChip("chip-stage", theme, self)
        self.stage_chip.clicked.connect(self._on_stage_chip)
        self._menu = QMenu(self)
        self._states = {key: self._check(f"filter-state-{key}") for key in STATES}
        self._menu.addSeparator()
        self._priorities = {key: self._check(f"filter-priority-{key.lower()}") for key in PRIORITIES}
        self._menu.addSeparator()
        self._sides = {key: self._check(f"filter-side-{key.replace('_', '-')}") for key in SIDES}
        self._menu.addSeparator()
        self._clear = self._menu.addAction("")
        self._clear.setObjectName("filter-clear")
        self._clear.triggered.connect(self.clear)
        self._button = self._make_button()
        self._lay_out()
        self.search.textChanged.connect(self.text_changed)
        self.search.cleared.connect(self.clear)
        self.search.left.connect(self.left)
        for chip in self.chips.values():
            chip.toggled.connect(self._tell)
        locale.changed.connect(self.retranslate)
        theme.changed.connect(self._recolor)
        self.retranslate()
        self._recolor()

    @property
    def text(self) -> str:
        """What is searched for."""
        return self.search.text()

    @property
    def choice(self) -> BoardFilter:
        """What is picked."""
        return BoardFilter(
            states=frozenset(key for key, action in self._states.items() if action.isChecked()),
            priorities=frozenset(key for key, action in self._priorities.items() if action.isChecked()),
            overdue=self.chips["overdue"].isChecked(),
            out_of_step=self.chips["out_of_step"].isChecked(),
            debt=self.chips["debt"].isChecked(),
            stage=self._stage,
            sides=frozenset(key for key, action in self._sides.items() if action.isChecked()),
        )

    @property
    def described(self) -> str:
        """What is searched and filtered for, in words."""
        words = [self.text.strip()] if self.text.strip() else []
        words += [chip.text() for chip in self.chips.values() if chip.isChecked()]
        words += [entry.text() for entry in self._entries() if entry.isChecked()]
        return " · ".join([*words, self._stage_words()] if self._stage else words)

    def set_counts(self, counts: FilterCounts) -> None:
        """Show how many cards each chip would leave."""
        self._counts = counts
        self._show_chips()

    def set_stage(self, stage: int | None) -> None:
        """Leave one stage alone, or all again."""
        if stage != self._stage:
            self._stage = stage
            self._tell()

    def clear(self) -> None:
        """Show everything again, with one telling."""
        before = self.choice
        self._stage = None
        for chip in self.chips.values():
            chip.blockSignals(True)
            chip.setChecked(False)
            chip.blockSignals(False)
        for action in self._entries():
            action.blockSignals(True)
            action.setChecked(False)
            action.blockSignals(False)
        self.search.clear()
        if before.active:
            self._tell()

    def focus_search(self) -> None:
        """Give the search box the keys (Ctrl+K)."""
        self.search.take_keys()

    def retranslate(self) -> None:
        """Take the words of the present language."""
        self.setAccessibleName(self.tr("Search and filters"))
        self.search.set_texts(self.tr("Name / pinyin / customer / contact"), self.tr("Search deals"))
        self._button.setText(self.tr("Filter"))
        self._button.setAccessibleName(self.tr("Filter"))
        self._clear.setText(self.tr("Clear all filters"))
        for key, action in self._states.items():
            action.setText(self._locale.words.state_name(key))
        for key, action in self._priorities.items():
            action.setText(self.tr("Priority {letter}").format(letter=key))
        self._show_chips()

    def _entries(self) -> Iterable[QAction]:
        return (*self._states.values(), *self._priorities.values(), *self._sides.values())

    def _check(self, name: str) -> QAction:
        action = self._menu.addAction("")
        action.setObjectName(name)
        action.setCheckable(True)
        action.toggled.connect(self._tell)
        return action

    def _make_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("filter-button")
        button.setProperty("kind", "plainchip")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self._menu)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.search, 100)
        row.addSpacing(4)
        for chip in self.chips.values():
            row.addWidget(chip)
        row.addWidget(self._button)
        row.addWidget(self.stage_chip)
        row.addStretch(1)  # what the search box, at its widest, leaves over

    def _show_chips(self) -> None:
        words = {"overdue": self.tr("Overdue"), "out_of_step": self.tr("Out of step"), "debt": self.tr("Debt")}
        for key, chip in self.chips.items():
            chip.show_count(words[key], getattr(self._counts, key))
        sides = {"ahead": self.tr("Ahead {n}"), "behind": self.tr("Behind {n}"), "in_step": self.tr("In step {n}")}
        for key, action in self._sides.items():
            action.setText(sides[key].format(n=getattr(self._counts, key)))
        stage = self._stage_words()
        self.stage_chip.show_words(stage, self.tr("Only stage {stage}; show all stages").format(stage=stage))

    def _stage_words(self) -> str:
        return f"{self._stage} {self._locale.words.stage_short(self._stage)}" if self._stage else ""

    def _on_stage_chip(self) -> None:
        self.set_stage(None)

    def _tell(self) -> None:
        self._recolor()
        self._show_chips()
        self.filter_changed.emit(self.choice)

    def _recolor(self) -> None:
        choice = self.choice
        on = bool(choice.states or choice.priorities or choice.stage or choice.sides)
        self._theme.put_icon(self._button, "filter", "accent" if on else "text2", 14)
