import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.change import Change
from funnel_desktop.domain.deal_draft import DealDraft
from tests.ui.recording import RecordingPrompter
from ui.charts.chart_files import leave_picture
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.tasks import IsCancelled, Report, TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.reports.outputs.reading import sketches
from ui.reports.preview_dialog import PreviewDialog
from ui.reports.report_controller import ReportController


@pytest.fixture
def committed(bus: ChangeBus) -> list[Change]:
    found: list[Change] = []
    bus.committed.connect(lambda change, _initiator: found.append(change))
    return found


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.close()


@pytest.fixture
def controller(
    app: App,
    editor: Editor,
    prompter: RecordingPrompter,
    locale: UiLocale,
    theme: Theme,
    tasks: TaskRunner,
    window: QWidget,
) -> ReportController:
    app.deals.add(DealDraft(name="一号泵站", customer_name="甲公司", amount=1_000_000_00, currency="CNY"))
    return ReportController(app, editor, prompter, (locale, theme, tasks), window)


def open_preview(controller: ReportController, window: QWidget) -> PreviewDialog:
    controller.preview("funnel-page")
    found = window.findChild(PreviewDialog)
    assert found is not None
    return found


def test_the_preview_is_there_before_the_library_that_draws_it(
    controller: ReportController, tasks: TaskRunner, window: QWidget, qtbot: QtBot
) -> None:
    held = threading.Event()

    def hold(_report: Report, _is_cancelled: IsCancelled) -> None:
        held.wait(20)

    tasks.start(hold)
    dialog = open_preview(controller, window)
    qtbot.waitExposed(dialog)
    buttons = [found for name in ("preview-print", "preview-pdf") if (found := dialog.findChild(QPushButton, name))]
    empty = dialog.grab().toImage()
    assert not dialog.is_ready
    assert [button.isEnabled() for button in buttons] == [False, False]
    held.set()
    qtbot.waitUntil(lambda: dialog.is_ready, timeout=20_000)
    assert [button.isEnabled() for button in buttons] == [True, True]
    assert dialog.grab().toImage() != empty
    dialog.reject()


def test_saving_writes_the_file_and_notes_it(
    controller: ReportController, prompter: RecordingPrompter, committed: list[Change], app: App, tmp_path: Path
) -> None:
    assert app.reports.funnel_page().since == ""
    prompter.path = str(tmp_path / "out")
    controller.save_pdf("funnel-page")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert [change.kind for change in committed] == ["pack.printed"]
    assert app.reports.funnel_page().since == "2026-11-23"


def test_what_cannot_be_saved_is_said_and_not_noted(
    controller: ReportController, prompter: RecordingPrompter, committed: list[Change], tmp_path: Path
) -> None:
    prompter.path = str(tmp_path / "missing" / "out.pdf")
    controller.save_pdf("funnel-page")
    assert [error.code for error in prompter.errors] == ["pdf.not_written"]
    assert committed == []


def test_the_preview_saves_what_it_shows_and_closes(
    controller: ReportController, prompter: RecordingPrompter, committed: list[Change], window: QWidget, tmp_path: Path
) -> None:
    dialog = open_preview(controller, window)
    controller.preview("funnel-page")
    assert len(window.findChildren(PreviewDialog)) == 1
    prompter.path = str(tmp_path / "out.pdf")
    dialog.save_wanted.emit("pdf", dialog.pages)
    assert (tmp_path / "out.pdf").exists()
    assert [change.kind for change in committed] == ["pack.printed"]
    assert not dialog.isVisible()


def test_slides_and_tables_are_saved_without_counting_as_a_print(
    controller: ReportController, prompter: RecordingPrompter, committed: list[Change], window: QWidget, tmp_path: Path
) -> None:
    dialog = open_preview(controller, window)
    for key in ("pptx", "xlsx", "svg"):
        prompter.path = str(tmp_path / "out")
        dialog.save_wanted.emit(key, dialog.pages)
        assert (tmp_path / f"out.{key}").exists()
    dialog.copy_wanted.emit(sketches(dialog.pages.document.blocks, greyscale=True)[0])
    assert QGuiApplication.clipboard().mimeData().hasImage()
    leave_picture()
    assert QGuiApplication.clipboard().mimeData().formats() == ["application/x-qt-image"]
    assert committed == []
    assert dialog.isVisible()
    dialog.reject()


def test_printing_paints_the_chosen_pages_and_notes_it(
    controller: ReportController, committed: list[Change], window: QWidget, tmp_path: Path
) -> None:
    dialog = open_preview(controller, window)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert controller.print_on(printer, dialog.pages)
    assert (tmp_path / "printed.pdf").stat().st_size > 10_000
    assert [change.kind for change in committed] == ["pack.printed"]


def test_a_printer_that_takes_nothing_is_said(
    controller: ReportController,
    prompter: RecordingPrompter,
    committed: list[Change],
    window: QWidget,
    tmp_path: Path,
) -> None:
    dialog = open_preview(controller, window)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "missing" / "printed.pdf"))
    assert not controller.print_on(printer, dialog.pages)
    assert [error.code for error in prompter.errors] == ["print.failed"]
    assert committed == []
    dialog.reject()


def test_print_opens_the_systems_dialog(controller: ReportController, window: QWidget) -> None:
    dialog = open_preview(controller, window)
    dialog.print_wanted.emit(dialog.pages)
    chooser = dialog.findChild(QDialog, "print-dialog")
    assert chooser is not None
    chooser.reject()
    dialog.reject()


def test_the_next_preview_keeps_the_paper(controller: ReportController, window: QWidget, qtbot: QtBot) -> None:
    dialog = open_preview(controller, window)
    dialog._turn.choose("portrait")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    again = open_preview(controller, window)
    assert not again.setup.landscape
    again.reject()
