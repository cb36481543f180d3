"""What the file says of itself: title, owner, time zone, main currency, goal of the quarter. Each goes in when left."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QVBoxLayout, QWidget

from ui.common.error_text import sentence
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.money_edit import MoneyEdit
from ui.settings.setting_row import SettingRow
from ui.settings.values import FileValues
from ui.settings.words import WORDS, worded

CURRENCIES = ("CNY", "USD", "EUR", "GBP", "HKD", "JPY", "KRW", "SGD", "AUD", "INR", "RUB")
"""Offered; any other code of three letters may be typed."""


class FileSection(QWidget):
    """`changed` carries the key and the text of a setting; `goal` is told in minor units, "" = none."""

    changed = Signal(str, str)

    def __init__(self, locale: UiLocale, theme: Theme, zones: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._locale = locale
        self._values: FileValues | None = None
        self.title, self.owner = QLineEdit(self), QLineEdit(self)
        self.zone = self._combo(zones)
        self.currency = self._combo(CURRENCIES)
        self.goal = MoneyEdit(locale, theme, "setting-goal", self)
        self.controls: dict[str, QWidget] = {
            "title": self.title,
            "owner": self.owner,
            "time_zone": self.zone,
            "currency": self.currency,
            "goal": self.goal,
        }
        self.rows = {key: SettingRow(theme, key, control, self) for key, control in self.controls.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for key, control in self.controls.items():
            control.setObjectName(f"setting-{key.replace('_', '-')}")
            column.addWidget(self.rows[key])
        self.title.editingFinished.connect(self._on_title)
        self.owner.editingFinished.connect(self._on_owner)
        self.goal.editingFinished.connect(self._on_goal)
        self.goal.problem_changed.connect(self._on_problem)
        for combo in (self.zone, self.currency):
            combo.activated.connect(self._on_combo)
            line = combo.lineEdit()
            if line is not None:
                line.editingFinished.connect(self._on_combo)

    def show_values(self, values: FileValues) -> None:
        """Show what the file says; nothing is told by it."""
        self._values = values
        for key, row in self.rows.items():
            row.say("")
            row.control.blockSignals(True)
            self._put(key, values)
            row.control.blockSignals(False)
        self.retranslate()

    def say(self, key: str, problem: str) -> None:
        """Show why a setting was refused; what was typed stays."""
        self.rows["goal" if key.startswith("goal") else key].say(problem)

    def retranslate(self) -> None:
        """Take the words of the present language."""
        for key, row in self.rows.items():
            name, hint = WORDS[key]
            row.word(worded(name), worded(hint))
        if self._values is not None:
            quarter = self._locale.formats.quarter(self._values.quarter)
            self.rows["goal"].word(worded(WORDS["goal"][0]).format(quarter=quarter), worded(WORDS["goal"][1]))
        self._on_problem(self.goal.problem)

    def _put(self, key: str, values: FileValues) -> None:
        if key == "goal":
            self.goal.set_currency(values.currency)
            self.goal.set_minor(values.goal)
            self.goal.read_again()
        elif key in {"title", "owner"}:
            (self.title if key == "title" else self.owner).setText(getattr(values, key))
        else:
            (self.zone if key == "time_zone" else self.currency).setCurrentText(getattr(values, key))

    def _combo(self, offered: Sequence[str]) -> QComboBox:
        combo = QComboBox(self)
        combo.setEditable(True)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # As wide as the row says: measuring six hundred names would take longer than all the rest.
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(12)
        names = QStringListModel(list(offered), combo)
        combo.setModel(names)
        combo.setMaxVisibleItems(14)
        completer = QCompleter(names, combo)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        combo.setCompleter(completer)
        return combo

    def _tell(self, key: str, text: str) -> None:
        values = self._values
        if values is None or text.strip() == getattr(values, key):
            self.rows[key].say("")
            return
        self.changed.emit(key, text.strip())

    def _on_title(self) -> None:
        self._tell("title", self.title.text())

    def _on_owner(self) -> None:
        self._tell("owner", self.owner.text())

    def _on_combo(self) -> None:
        self._tell("time_zone", self.zone.currentText())
        self._tell("currency", self.currency.currentText().upper())

    def _on_goal(self) -> None:
        values = self._values
        if values is not None and self.goal.check() and self.goal.minor() != values.goal:
            minor = self.goal.minor()
            self.changed.emit(f"goal.{values.quarter}", "" if minor is None else str(minor))

    def _on_problem(self, problem: object) -> None:
        error = self.goal.problem if problem is not None else None
        self.rows["goal"].say("" if error is None else str(sentence(error, self._locale.formats)))
