"""From the command to paper: reads the report's values, shows the preview, prints or saves, notes what was printed."""

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from funnel_desktop.domain.errors import FunnelError, StorageError
from ui.common.editor import Editor
from ui.common.prompter import Prompter
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.reports.engine import Pages, lay_out, print_pages
from ui.reports.funnel_report import funnel_document
from ui.reports.page_setup import PageSetup
from ui.reports.pdf import write_pdf
from ui.reports.preview_dialog import PreviewDialog

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from funnel_desktop.domain.funnel_page import FunnelPage
    from funnel_desktop.services.reports import Reports

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class ReportController(QObject):
    """The funnel page's commands; only one preview is open at a time."""

    def __init__(
        self,
        reports: "Reports",
        editor: Editor,
        prompter: Prompter,
        look: tuple[UiLocale, Theme, TaskRunner],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reports, self._editor, self._prompter = reports, editor, prompter
        self._locale, self._theme, self._tasks = look
        self._window = parent
        self._setup = PageSetup()
        self._dialog: PreviewDialog | None = None

    @Slot()
    def preview(self) -> None:
        """Show the funnel page before it is printed (Ctrl+P)."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        page = self._read()
        if page is None:
            return
        make = partial(funnel_document, page, self._locale)
        dialog = PreviewDialog(self._locale, self._theme, make, self._setup, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.print_wanted.connect(self._on_print_wanted)
        dialog.pdf_wanted.connect(self._on_pdf_wanted)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.prepare(self._tasks)
        dialog.open()

    @Slot()
    def save_pdf(self) -> None:
        """Save the funnel page as a PDF without looking at it first."""
        page = self._read()
        if page is not None:
            self._on_pdf_wanted(lay_out(funnel_document(page, self._locale, self._setup), self._setup))

    @Slot(object)
    def _on_pdf_wanted(self, pages: Pages) -> None:
        document = pages.document
        name = _NOT_IN_NAMES.sub(" ", f"{document.head.title} {document.title} {document.day}.pdf")
        filters = self.tr("PDF files (*.pdf)")
        self._prompter.save_path(self.tr("Save the page as PDF"), name, filters, partial(self._save, pages))

    def _save(self, pages: Pages, chosen: str) -> None:
        path = Path(chosen)
        try:
            write_pdf(pages.document, pages.setup, path if path.suffix else path.with_suffix(".pdf"))
        except StorageError as error:
            self._prompter.error(error)
        else:
            self._note(pages)

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
        self._note(pages)
        return True

    def _note(self, pages: Pages) -> None:
        self._editor.run(partial(self._reports.printed, pages.document.title), self)
        if self._dialog is not None:
            self._dialog.accept()

    @Slot()
    def _on_finished(self) -> None:
        if self._dialog is not None:
            self._setup = self._dialog.setup
        self._dialog = None

    def _read(self) -> "FunnelPage | None":
        try:
            return self._reports.funnel_page()
        except FunnelError as error:
            self._prompter.error(error)
            return None
