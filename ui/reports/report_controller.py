"""From the command to paper: reads a report's values, shows the preview, prints or saves, notes what was printed."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from funnel_desktop.domain.errors import FunnelError, StorageError
from ui.charts.chart_files import Sketch, copy_chart
from ui.common.editor import Editor
from ui.common.file_names import file_name, with_ending
from ui.common.prompter import Prompter
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.reports.engine import Pages, lay_out, print_pages
from ui.reports.outputs.formats import output_title, write_output
from ui.reports.page_setup import PageSetup
from ui.reports.pdf import pdf_bytes
from ui.reports.preview_dialog import PreviewDialog
from ui.reports.registry import ask_of, report_of
from ui.reports.report import Make, Printed, Report, ReportAsk

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from funnel_desktop.bootstrap import App


class _Shown(NamedTuple):
    """A report whose values have been read."""

    report: Report
    ask: ReportAsk
    make: Make


class ReportController(QObject):
    """The commands of every report in the registry; only one preview is open at a time."""

    def __init__(
        self,
        app: "App",
        editor: Editor,
        prompter: Prompter,
        look: tuple[UiLocale, Theme, TaskRunner],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._app, self._editor, self._prompter = app, editor, prompter
        self._then: App | None = None
        self._locale, self._theme, self._tasks = look
        self._window = parent
        self._setup = PageSetup()
        self._dialog: PreviewDialog | None = None
        self._report: Report | None = None
        self._ask = ReportAsk()

    def look_at(self, then: "App | None") -> None:
        """Read reports from the file as it stood on a day; None: from today again. What is past is noted nowhere."""
        self._then = then

    def preview(self, key: str, deal_id: str = "") -> None:
        """Show a report before it is printed; `deal_id` for one that is about a deal."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        shown = self._read(key, deal_id)
        if shown is None:
            return
        make = partial(shown.make, self._locale)
        self._report = shown.report
        self._ask = shown.ask
        dialog = PreviewDialog(self._locale, self._theme, make, self._paper_of(shown.report), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.print_wanted.connect(self._on_print_wanted)
        dialog.save_wanted.connect(self._on_save_wanted)
        dialog.copy_wanted.connect(self._on_copy_wanted)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.prepare(self._tasks)
        dialog.open()

    def save_pdf(self, key: str, deal_id: str = "") -> None:
        """Save a report as a PDF without looking at it first."""
        shown = self._read(key, deal_id)
        if shown is not None:
            self._report, self._ask = shown.report, shown.ask
            paper = self._paper_of(shown.report)
            self._ask_where(shown.report, lay_out(shown.make(self._locale, paper), paper), "pdf")

    def _paper_of(self, report: Report) -> PageSetup:
        return report.paper(self._app) if report.paper is not None else self._setup

    @Slot(str, object)
    def _on_save_wanted(self, key: str, pages: Pages) -> None:
        if self._report is not None:
            self._ask_where(self._report, pages, key)

    @Slot(object)
    def _on_copy_wanted(self, chart: Sketch) -> None:
        copy_chart(chart)

    def _ask_where(self, report: Report, pages: Pages, key: str) -> None:
        document = pages.document
        name = file_name(f"{document.head.title} {document.title} {document.day}.{key}")
        filters = f"{output_title(key)} (*.{key})"
        save = partial(self._save, report, pages, key)
        self._prompter.save_path(self.tr("Save the report"), name, filters, save)

    def _save(self, report: Report, pages: Pages, key: str, chosen: str) -> None:
        try:
            write_output(pages, key, with_ending(Path(chosen), f".{key}"))
        except FunnelError as error:
            self._prompter.error(error)
        else:
            # Slides, tables and charts are drafts for others; a page on paper or as PDF is what the next compares with.
            if key == "pdf":
                self._note(report, pages)

    @Slot(object)
    def _on_print_wanted(self, pages: Pages) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(pages.setup.page_layout())
        printer.setFullPage(True)
        printer.setDocName(pages.document.title)
        printer.setFromTo(1, len(pages))
        dialog = QPrintDialog(printer, self._dialog or self._window)
        dialog.setObjectName("print-dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self.print_on, printer, pages))
        QDialog.open(dialog)  # QPrintDialog's own open() wants a slot by name

    def print_on(self, printer: "QPrinter", pages: Pages) -> bool:
        """Print the pages that the person chose on a printer; note it if it was done."""
        first, last = printer.fromPage() or 1, printer.toPage() or len(pages)
        if not print_pages(pages, printer, range(first - 1, min(last, len(pages)))):
            self._prompter.error(StorageError("print.failed", printer=printer.printerName()))
            return False
        self._note(self._report, pages)
        return True

    def _note(self, report: Report | None, pages: Pages) -> None:
        if report is not None and report.note is not None and self._then is None:
            printed = Printed(pages.document.title, self._ask, partial(pdf_bytes, pages))
            self._editor.run(partial(report.note, self._app, printed), self)
        if self._dialog is not None:
            self._dialog.accept()

    @Slot()
    def _on_finished(self) -> None:
        if self._dialog is not None and self._report is not None and self._report.paper is None:
            self._setup = self._dialog.setup
        self._dialog = None

    def _read(self, key: str, deal_id: str) -> _Shown | None:
        try:
            report = report_of(key)
            ask = ask_of(key, deal_id)
            return _Shown(report, ask, report.make(self._then or self._app, ask))
        except FunnelError as error:
            self._prompter.error(error)
            return None
