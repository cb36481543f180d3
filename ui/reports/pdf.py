"""A document as a PDF: vectors and searchable text in the program's own font, the same bytes for the same page."""

import re
import uuid
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QUuid
from PySide6.QtGui import QFontDatabase, QPagedPaintDevice, QPdfWriter

from funnel_desktop.domain.errors import StorageError
from funnel_desktop.whole_file import put_whole
from ui.common.fonts import OWN_FAMILY, install_fonts
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Document
from ui.reports.engine import Pages, lay_out, print_pages
from ui.reports.page_setup import PageSetup
from ui.reports.report import Make

_RESOLUTION = 1200
_CREATOR = "Funnel Desktop"
_INFO_DATE = re.compile(rb"(/(?:Creation|Mod)Date \(D:)\d{14}[^)]*(\))")
_XMP_DATE = re.compile(rb"(xmp:\w+Date=\")(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)([^\"]*)(\")")


def render_pdf(make: Make, path: Path, locale: UiLocale, setup: PageSetup | None = None) -> None:
    """Make a report and write it to a PDF file; needs a QGuiApplication, no screen.

    Raises StorageError pdf.not_written (path, reason) and leaves an older file as it was.
    """
    need_fonts()
    paper = setup or PageSetup()
    write_pdf(make(locale, paper), paper, path)


def need_fonts() -> None:
    """Bring the program's own font where no window has done so."""
    if OWN_FAMILY not in QFontDatabase.families():
        install_fonts()


def write_pdf(document: Document, setup: PageSetup, path: Path) -> None:
    """Write any document to a PDF file. Raises StorageError pdf.not_written and leaves an older file as it was."""
    put_whole(path, pdf_bytes(lay_out(document, setup)), "pdf.not_written")


def pdf_bytes(pages: Pages) -> bytes:
    """Return the pages as a PDF. Raises StorageError pdf.not_written where Qt cannot paint them."""
    document = pages.document
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_1_6)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(document.title)
    writer.setCreator(_CREATOR)
    writer.setDocumentId(QUuid(str(uuid.uuid5(uuid.NAMESPACE_URL, f"{document.title}/{document.day}"))))
    painted = print_pages(pages, writer)
    del writer
    content = bytes(buffer.data().data())
    if not painted or not content:
        raise StorageError("pdf.not_written", path=document.title, reason="")
    return _dated(content, document.day)


def _dated(content: bytes, day: str) -> bytes:
    """Put the document's own day where Qt put the moment of writing; every byte stays in its place."""

    def info(found: re.Match[bytes]) -> bytes:
        stamp = day.replace("-", "").encode() + b"000000Z"
        return found[1] + stamp.ljust(len(found[0]) - len(found[1]) - 1) + found[2]

    def xmp(found: re.Match[bytes]) -> bytes:
        return found[1] + day.encode() + b"T00:00:00" + (b"Z" if not found[3] else b"+00:00") + found[4]

    return _XMP_DATE.sub(xmp, _INFO_DATE.sub(info, content))
