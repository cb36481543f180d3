"""The language of the interface, the method's words in it and how it writes figures; it switches at run time.

It installs the program's own translations and Qt's (`qtbase`) on the application it is given, then says `changed`;
every visible widget answers with its `retranslate()`. The words come from a loader, since reading them is a service.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from funnel_desktop.paths import resource
from ui.common.formats import LANGUAGES, Formats

if TYPE_CHECKING:
    from funnel_desktop.services.words import Words


class UiLocale(QObject):
    """Language, words and formats of the running interface."""

    changed = Signal()

    def __init__(self, app: QCoreApplication, words_for: "Callable[[str], Words]", language: str = "") -> None:
        super().__init__(app)
        self._app = app
        self._words_for = words_for
        self.words = words_for(LANGUAGES[0])
        self._translators: list[QTranslator] = []
        self._install(language if language in LANGUAGES else system_language())

    def set_language(self, language: str) -> None:
        """Switch to "zh_CN" or "en" and tell everybody; the present language is left as it is."""
        if language in LANGUAGES and language != self.language:
            self._install(language)
            self.changed.emit()

    def use_words(self, words_for: "Callable[[str], Words]") -> None:
        """Take the method's words from elsewhere (a file's own playbook) and tell everybody if any may differ."""
        self._words_for = words_for
        self.words = words_for(self.language)
        self.changed.emit()

    def uninstall(self) -> None:
        """Take the translations off the application again (a test's or a page printer's end)."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []

    def _install(self, language: str) -> None:
        self.language = language
        self.words = self._words_for(language)
        self.formats = Formats(language)
        QLocale.setDefault(QLocale(language))
        self.uninstall()
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        places = ((f"qtbase_{language}", qt_folder), (f"app_{language}", str(resource("i18n"))))
        for name, folder in places:
            translator = QTranslator(self)
            if translator.load(name, folder):
                self._app.installTranslator(translator)
                self._translators.append(translator)


def system_language() -> str:
    """Return the language of the list that the system prefers; Chinese if it speaks neither."""
    for name in QLocale.system().uiLanguages():
        for language in LANGUAGES:
            if name.startswith(language[:2]):
                return language
    return LANGUAGES[0]
