"""Print preview: the pages as they will be printed, the choice of paper, and the two ways onto it.

The dialog knows no service; it lays out the values it is given and says what is wanted.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.charts.figure_canvas import import_job
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.push_button import PushButton
from ui.common.widgets.segmented import Segment, Segmented
from ui.reports.blocks import Document
from ui.reports.engine import Pages, lay_out
from ui.reports.export_menu import ExportMenu
from ui.reports.outputs.reading import sketches
from ui.reports.page_setup import PAPERS, PageSetup, paper_of
from ui.reports.preview_sheet import PreviewSheet

MakeDocument = Callable[[PageSetup], Document]
"""Makes the document for a choice of paper (a report places its blocks by it)."""


class PreviewDialog(QDialog):
    """Shows a report; `print_wanted` carries the `Pages` on the screen, `save_wanted` a format and them."""

    print_wanted = Signal(object)
    save_wanted = Signal(str, object)
    copy_wanted = Signal(object)
    """The `Sketch` of a chart, for the clipboard."""

    def __init__(
        self, locale: UiLocale, theme: Theme, make: MakeDocument, setup: PageSetup, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("print-preview")
        self._make, self._setup = make, setup
        self._pages = lay_out(make(setup), setup)
        self._sheet = PreviewSheet(theme)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("preview-scroll")
        self._scroll.setWidget(self._sheet)
        self._scroll.setWidgetResizable(True)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._paper = Segmented(theme, "preview-paper", [Segment(name) for name in PAPERS])
        self._turn = Segmented(theme, "preview-orientation", [Segment("landscape"), Segment("portrait")])
        self._color = Segmented(theme, "preview-colours", [Segment("grey"), Segment("colour")])
        self._print = PushButton("preview-print", "primary")
        self._pdf, self._close = PushButton("preview-pdf"), PushButton("preview-close")
        self._export, self._menu = PushButton("preview-export"), ExportMenu(self)
        self._lay_out()
        locale.changed.connect(self.retranslate)
        self.retranslate()
        self.resize(1000, 720)

    @property
    def pages(self) -> Pages:
        """The layout on the screen, which is the layout that is printed."""
        return self._pages

    @property
    def is_ready(self) -> bool:
        """Whether the pages are to be seen, and may be printed."""
        return self._sheet.is_ready

    def prepare(self, tasks: TaskRunner) -> None:
        """Let the library that draws figures come in the background; until then the sheets say so."""
        self._set_ready(ready=False)
        tasks.start(import_job).done.connect(self._on_prepared)

    @property
    def setup(self) -> PageSetup:
        """The paper chosen."""
        return self._setup

    @Slot()
    def retranslate(self) -> None:
        """Word the dialog and make the pages again in the language in force."""
        self.setWindowTitle(self.tr("Print preview"))
        self._sheet.setAccessibleName(self.tr("Pages"))
        self._paper.set_texts(PAPERS, self.tr("Paper"))
        self._turn.set_texts((self.tr("Landscape"), self.tr("Portrait")), self.tr("Orientation"))
        self._color.set_texts((self.tr("Grey"), self.tr("Colour")), self.tr("Colours"))
        self._sheet.set_waiting(self.tr("Preparing the pages…"))
        self._print.setText(self.tr("Print…"))
        self._pdf.setText(self.tr("Save as PDF…"))
        self._close.setText(self.tr("Close"))
        self._export.setText(self.tr("Export…"))
        self._export.setAccessibleName(self.tr("Export"))
        self._renew()

    @override
    def sizeHint(self) -> QSize:
        """Ask for room to read a page."""
        return QSize(1000, 720)

    def _lay_out(self) -> None:
        self._print.clicked.connect(self._on_print)
        self._pdf.clicked.connect(self._on_pdf)
        self._export.clicked.connect(self._on_export)
        self._menu.save_wanted.connect(self._on_save)
        self._menu.copy_wanted.connect(self.copy_wanted)
        self._close.clicked.connect(self.reject)
        choices = ((self._paper, self._setup.paper), (self._turn, "landscape" if self._setup.landscape else "portrait"))
        bar = QHBoxLayout()
        bar.setContentsMargins(14, 8, 14, 8)
        bar.setSpacing(8)
        for segmented, value in (*choices, (self._color, "grey" if self._setup.greyscale else "colour")):
            segmented.set_value(value)
            segmented.chosen.connect(self._on_chosen)
            bar.addWidget(segmented)
        bar.addStretch(1)
        for button in (self._close, self._export, self._pdf, self._print):
            bar.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._scroll, 1)

    @Slot()
    def _on_prepared(self) -> None:
        self._set_ready(ready=True)

    def _set_ready(self, *, ready: bool) -> None:
        self._sheet.set_ready(ready=ready)
        for button in (self._print, self._pdf, self._export):
            button.setEnabled(ready)

    @Slot()
    def _on_chosen(self) -> None:
        paper = paper_of(self._paper.value())
        self._setup = PageSetup(paper, self._turn.value() == "landscape", self._color.value() == "grey")
        self._renew()

    def _renew(self) -> None:
        self._pages = lay_out(self._make(self._setup), self._setup)
        self._sheet.set_pages(self._pages)

    @Slot()
    def _on_print(self) -> None:
        self.print_wanted.emit(self._pages)

    @Slot()
    def _on_pdf(self) -> None:
        self._on_save("pdf")

    @Slot(str)
    def _on_save(self, key: str) -> None:
        self.save_wanted.emit(key, self._pages)

    @Slot()
    def _on_export(self) -> None:
        self._menu.fill(sketches(self._pages.document.blocks, greyscale=self._setup.greyscale))
        self._menu.popup(self._export.mapToGlobal(self._export.rect().bottomLeft()))
