"""The language switches at run time: words, formats, our texts and Qt's."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.services.words import load_words
from ui.common.ui_locale import UiLocale, system_language


def undo_text() -> str:
    return QCoreApplication.translate("Actions", "Undo")


def test_the_texts_follow_the_language(qtbot: QtBot, locale: UiLocale) -> None:
    assert undo_text() == "撤销"
    with qtbot.waitSignal(locale.changed):
        locale.set_language("en")
    assert undo_text() == "Undo"
    assert locale.words.stage_name(8) == load_words("en").stage_name(8)
    assert locale.formats.language == "en"
    with qtbot.waitSignal(locale.changed):
        locale.set_language("zh_CN")
    assert undo_text() == "撤销"


def test_qts_own_texts_are_translated_too(locale: UiLocale) -> None:
    assert locale.language == "zh_CN"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"


def test_the_same_or_an_unknown_language_changes_nothing(qtbot: QtBot, locale: UiLocale) -> None:
    with qtbot.assertNotEmitted(locale.changed):
        locale.set_language("zh_CN")
        locale.set_language("fr")
    assert locale.language == "zh_CN"


def test_without_a_choice_the_system_decides(qapp: QApplication) -> None:
    made = UiLocale(qapp, load_words)
    assert made.language == system_language()
    assert QLocale().name().startswith(made.language[:2])
    made.uninstall()
    made.setParent(None)
