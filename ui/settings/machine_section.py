"""What this machine keeps: language, colours, card height, text size; each a choice side by side."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.common.formats import LANGUAGES, language_name
from ui.common.theme.theme import Theme
from ui.common.widgets.segmented import Segment, Segmented
from ui.settings.setting_row import SettingRow
from ui.settings.values import MachineValues
from ui.settings.words import CHOICES, WORDS, worded

KEYS = ("language", "theme", "density", "size")


class MachineSection(QWidget):
    """`chosen` carries the setting's key and the key of the choice."""

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        options = {"language": LANGUAGES, **{key: tuple(value for value, _ in CHOICES[key]) for key in CHOICES}}
        self.controls = {
            key: Segmented(theme, f"setting-{key}", [Segment(value) for value in options[key]], self) for key in KEYS
        }
        self.rows = {key: SettingRow(theme, key, control, self) for key, control in self.controls.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for key, control in self.controls.items():
            control.chosen.connect(self._on_chosen)
            column.addWidget(self.rows[key])

    def show_values(self, values: MachineValues) -> None:
        """Show the choices in force."""
        for key, control in self.controls.items():
            control.set_value(getattr(values, key))

    def retranslate(self) -> None:
        """Take the words of the present language; languages name themselves."""
        for key, row in self.rows.items():
            name, hint = WORDS[key]
            row.word(worded(name), worded(hint))
        self.controls["language"].set_texts(
            [language_name(language) for language in LANGUAGES], worded(WORDS["language"][0])
        )
        for key, choices in CHOICES.items():
            self.controls[key].set_texts([worded(text) for _, text in choices], worded(WORDS[key][0]))

    def _on_chosen(self, value: str) -> None:
        key = self.sender().objectName().removeprefix("setting-")
        self.chosen.emit(key, value)
