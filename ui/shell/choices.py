"""Language, colours and card height: chosen in the menu or at the start, in force at once, kept by the machine."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from ui.common.theme.theme import Mode, Theme
from ui.common.ui_locale import UiLocale
from ui.common.ui_settings import UiSettings

if TYPE_CHECKING:
    from ui.shell.actions import Actions

MODES = ("light", "dark", "system")
SCALES = {"small": 12 / 13, "normal": 1.0, "large": 15 / 13}
"""Text sizes: how much larger than drawn."""


def theme_mode(settings: UiSettings) -> Mode:
    """Return the colours the machine keeps; anything unknown counts as "system"."""
    return cast("Mode", settings.theme) if settings.theme in MODES else "system"


def text_scale(settings: UiSettings) -> float:
    """Return the scale of the text size the machine keeps; anything unknown counts as normal."""
    return SCALES.get(settings.size, 1.0)


class Choices(QObject):
    """Keeps the checked menu entries, the interface and the settings in step."""

    density_chosen = Signal(str)

    def __init__(
        self, actions: "Actions", settings: UiSettings, locale: UiLocale, theme: Theme, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._settings = settings
        self._locale = locale
        self._theme = theme
        actions.choose("language", locale.language)
        actions.choose("theme", theme.mode)
        actions.choose("density", settings.density or "auto")
        actions.choose("size", settings.size if settings.size in SCALES else "normal")
        actions.group("size").triggered.connect(self._on_size)
        actions.group("language").triggered.connect(self._on_language)
        actions.group("theme").triggered.connect(self._on_theme)
        actions.group("density").triggered.connect(self._on_density)

    def set_language(self, language: str) -> None:
        """Switch the language and keep it."""
        self._settings.language = language
        self._locale.set_language(language)
        self._actions.choose("language", self._locale.language)

    def set_theme(self, mode: str) -> None:
        """Switch the colours and keep them."""
        self._settings.theme = mode
        self._theme.set_mode(theme_mode(self._settings))
        self._actions.choose("theme", self._theme.mode)

    def _on_language(self, action: QAction) -> None:
        self.set_language(str(action.data()))

    def _on_theme(self, action: QAction) -> None:
        self.set_theme(str(action.data()))

    def _on_size(self, action: QAction) -> None:
        self._settings.size = str(action.data())
        self._theme.set_scale(text_scale(self._settings))

    def _on_density(self, action: QAction) -> None:
        density = str(action.data())
        self._settings.density = "" if density == "auto" else density
        self.density_chosen.emit(self._settings.density)
