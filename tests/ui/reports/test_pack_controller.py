"""One key: the first time it asks what the pack holds, then it shows it; printed packs come back as they were."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.pack import PackChoice
from tests.ui.recording import RecordingPrompter
from ui.common.editor import Editor
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.segmented import Segmented
from ui.reports.pack_controller import KEY, PackController
from ui.reports.pack_dialog import PackDialog
from ui.reports.pack_list_dialog import PackListDialog
from ui.reports.preview_dialog import PreviewDialog
from ui.reports.report_controller import ReportController


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def shown() -> list[str]:
    return []


@pytest.fixture
def opened() -> list[QUrl]:
    return []


@pytest.fixture
def controller(
    app: App,
    editor: Editor,
    prompter: RecordingPrompter,
    locale: UiLocale,
    theme: Theme,
    window: QWidget,
    shown: list[str],
    opened: list[QUrl],
) -> Iterator[PackController]:
    for name, customer in (("一号泵站", "甲公司"), ("二号泵站", "甲公司"), ("风机", "乙公司")):
        app.deals.add(DealDraft(name, customer, 1_000_00))
    outside = (shown.append, opened.append)
    made = PackController(app, (editor, prompter), (locale, theme), outside, window)
    yield made
    made.close()


def press(dialog: QWidget, name: str) -> None:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    found.click()


def choose(dialog: QWidget, name: str, key: str) -> None:
    found = dialog.findChild(Segmented, name)
    assert found is not None
    found.choose(key)


def dialog_of(window: QWidget) -> PackDialog:
    found = [dialog for dialog in window.findChildren(PackDialog) if dialog.isVisible()]
    assert found
    return found[0]


def test_the_first_time_it_asks_then_it_shows(
    controller: PackController, window: QWidget, shown: list[str], app: App
) -> None:
    controller.print_pack()
    assert shown == []
    dialog = dialog_of(window)
    section = dialog.findChild(QCheckBox, "pack-section-board")
    assert section is not None
    section.setChecked(False)
    choose(dialog, "pack-version", "own")
    choose(dialog, "pack-paper", "A3")
    choose(dialog, "pack-orientation", "portrait")
    choose(dialog, "pack-colours", "colour")
    press(dialog, "pack-preview")
    assert shown == [KEY]
    kept = app.packs.choice()
    assert (kept.version, kept.paper, kept.landscape, kept.greyscale) == ("own", "A3", False, False)
    assert "board" not in kept.sections
    assert len(kept.deal_ids) == 3
    controller.print_pack()
    assert shown == [KEY, KEY]


def test_a_choice_that_cannot_be_printed_leaves_the_dialog_open(
    controller: PackController, window: QWidget, prompter: RecordingPrompter, shown: list[str], app: App
) -> None:
    controller.choose()
    dialog = dialog_of(window)
    choose(dialog, "pack-version", "customer")
    assert not any(box.isEnabled() for box in dialog.findChildren(QCheckBox))
    press(dialog, "pack-preview")
    assert [error.code for error in prompter.errors] == ["pack.one_customer"]
    assert dialog.isVisible()
    assert not app.packs.is_chosen()
    assert shown == []
    press(dialog, "pack-cancel")


def test_deals_are_found_by_typing(controller: PackController, window: QWidget) -> None:
    controller.choose()
    dialog = dialog_of(window)
    search, deals = dialog.findChild(QLineEdit, "pack-search"), dialog.findChild(QListWidget, "pack-deals")
    assert search is not None
    assert deals is not None
    search.setText("乙公")
    assert [deals.item(row).isHidden() for row in range(deals.count())].count(False) == 1
    dialog.reject()


def test_printed_packs_come_back_as_they_were(
    controller: PackController,
    window: QWidget,
    prompter: RecordingPrompter,
    app: App,
    opened: list[QUrl],
    tmp_path: Path,
) -> None:
    controller.show_kept()
    (empty,) = window.findChildren(PackListDialog)
    assert any(label.isVisible() and label.text() for label in empty.findChildren(QLabel))
    press(empty, "pack-close")
    app.packs.keep("周会", b"%PDF first", PackChoice())
    app.packs.keep("甲/乙: 周会", b"%PDF second", PackChoice("customer"))
    controller.show_kept()
    dialog = next(found for found in window.findChildren(PackListDialog) if found.isVisible())
    listed = dialog.findChild(QListWidget, "pack-list")
    assert listed is not None
    assert listed.count() == 2
    listed.setCurrentRow(1)
    prompter.path = str(tmp_path / "again")
    press(dialog, "pack-save")
    assert (tmp_path / "again.pdf").read_bytes() == b"%PDF first"
    listed.setCurrentRow(0)
    press(dialog, "pack-open")
    assert Path(opened[0].toLocalFile()).read_bytes() == b"%PDF second"
    prompter.path = str(tmp_path / "missing" / "x.pdf")
    press(dialog, "pack-save")
    assert [error.code for error in prompter.errors] == ["pdf.not_written"]
    controller.close()
    assert not Path(opened[0].toLocalFile()).exists()
    dialog.reject()


def test_saving_the_preview_keeps_its_bytes(
    app: App,
    editor: Editor,
    prompter: RecordingPrompter,
    locale: UiLocale,
    theme: Theme,
    window: QWidget,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    app.deals.add(DealDraft("一号泵站", "甲公司", 1_000_00))
    app.packs.choose(PackChoice(paper="Letter", landscape=False))
    tasks = TaskRunner()
    reports = ReportController(app, editor, prompter, (locale, theme, tasks), window)
    reports.preview(KEY)
    dialog = window.findChild(PreviewDialog)
    assert dialog is not None
    assert (dialog.setup.paper, dialog.setup.landscape) == ("Letter", False)
    qtbot.waitUntil(lambda: dialog.is_ready, timeout=20_000)
    prompter.path = str(tmp_path / "pack.pdf")
    dialog.save_wanted.emit("pdf", dialog.pages)
    (kept,) = app.packs.kept()
    assert app.packs.content(kept.id) == (tmp_path / "pack.pdf").read_bytes()
    tasks.close()
