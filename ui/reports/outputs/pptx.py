"""A document as slides: charts and tables PowerPoint's own, no pictures.

A page of the report begins a slide. What follows goes on below as long as there is room, else on a slide of its own
heading.
"""

import io
from dataclasses import dataclass, field
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.reports.blocks import Block, Document, FigureBlock, Heading, KpiRow, PageBreak, Table, Text
from ui.reports.outputs.deck import BOTTOM, LINE, SIDE, SOFT, TOP, WIDTH, add_slide, color_of, new_deck, write
from ui.reports.outputs.reading import chart_data, flat
from ui.reports.outputs.slide_chart import add_chart
from ui.reports.outputs.slide_table import LINE_HEIGHT, add_table, breadth, column_widths, height_of, parted

if TYPE_CHECKING:
    from pptx.presentation import Presentation
    from pptx.slide import Slide

_BODY = WIDTH - 2 * SIDE
_CHART_LEAST, _ROW_LEAST, _KPI_HEIGHT, _SUBHEADING, _GAP = 3.2, 1.2, 1.05, 0.32, 0.16
_KPI_NOTE, _KPI_SIDE = 10.0, 0.12


def slides(document: Document) -> bytes:
    """Return the document as a PPTX file; it has one slide at least."""
    deck = new_deck(document)
    writer = _Writer(deck, document)
    for block in flat(document.blocks):
        writer.add(block)
    if not len(deck.slides):
        add_slide(deck, document, document.head.title)
    stream = io.BytesIO()
    deck.save(stream)
    return stream.getvalue()


@dataclass
class _Writer:
    """Fills slides; `title` is that of the next one to be begun, or of the one being filled."""

    deck: "Presentation"
    document: Document
    title: str = ""
    note: str = ""
    slide: "Slide | None" = None
    y: float = field(default=TOP)

    def add(self, block: Block) -> None:
        data = chart_data(block)
        if isinstance(block, PageBreak):
            self.slide, self.title, self.note = None, "", ""
        elif isinstance(block, Heading):
            self._heading(block)
        elif isinstance(block, Table):
            self._table(block)
        elif isinstance(block, KpiRow):
            self._kpis(block)
        elif isinstance(block, Text):
            self._text(block.text, 12)
        elif data is not None:
            top = self._room(_CHART_LEAST)
            words = block.alternative if isinstance(block, FigureBlock) else self.title
            add_chart(self._shown(), data, (SIDE, top, _BODY, BOTTOM - top), words)
            self.y = BOTTOM
        elif isinstance(block, FigureBlock):
            self._text(block.alternative, 12)

    def _heading(self, heading: Heading) -> None:
        if self.slide is None or self.y + _SUBHEADING + _ROW_LEAST > BOTTOM:
            self.slide, self.title, self.note = None, heading.text, heading.note
            return
        from pptx.util import Inches

        box = self.slide.shapes.add_textbox(Inches(SIDE), Inches(self.y), Inches(_BODY), Inches(_SUBHEADING))
        write(box.text_frame, ["  ".join(part for part in (heading.text, heading.note) if part)], 14, bold=True)
        self.y += _SUBHEADING

    def _text(self, text: str, size: float) -> None:
        from pptx.util import Inches

        height = 0.24 * ceil(len(text) * size / 72 / _BODY) if text else 0.0
        if not height:
            return
        top = self._room(height)
        box = self._shown().shapes.add_textbox(Inches(SIDE), Inches(top), Inches(_BODY), Inches(height))
        write(box.text_frame, text.splitlines() or [""], size)
        self.y = top + height + _GAP

    def _table(self, table: Table) -> None:
        widths = column_widths(table)
        top = self._room(min(max(_ROW_LEAST, height_of(table, table.rows[:1], widths)), BOTTOM - TOP))
        for at, rows in enumerate(parted(table, widths, BOTTOM - top, BOTTOM - TOP)):
            start = top if at == 0 else self._fresh()
            add_table(self._shown(), table, rows, widths, start)
            self.y = start + height_of(table, rows, widths) + _GAP

    def _kpis(self, block: KpiRow) -> None:
        from pptx.util import Inches

        width = _BODY / len(block.cells)
        lines = max(ceil(breadth(kpi.note, _KPI_NOTE) / (width - 2 * _KPI_SIDE)) for kpi in block.cells)
        height = _KPI_HEIGHT + LINE_HEIGHT * max(0, lines - 1)
        top = self._room(height)
        for at, kpi in enumerate(block.cells):
            left = SIDE + at * width
            box = self._shown().shapes.add_textbox(Inches(left), Inches(top), Inches(width), Inches(height))
            box.line.color.rgb = color_of(LINE)
            write(box.text_frame, [kpi.label], 11, color=SOFT)
            write(box.text_frame, [kpi.value], 26, bold=True)
            write(box.text_frame, [kpi.note], _KPI_NOTE, color=SOFT)
            frame = box.text_frame
            frame.margin_left = frame.margin_right = frame.margin_top = Inches(_KPI_SIDE)
        self.y = top + height + _GAP

    def _room(self, height: float) -> float:
        """Return where something of a height may begin, on a new slide if this one has no room for it."""
        return self.y if self.slide is not None and self.y + height <= BOTTOM else self._fresh()

    def _fresh(self) -> float:
        more = self.slide is not None
        title = QCoreApplication.translate("Outputs", "{title} (continued)").format(title=self.title)
        self.slide = add_slide(self.deck, self.document, title if more and self.title else self.title, self.note)
        self.y = TOP
        return TOP

    def _shown(self) -> "Slide":
        if self.slide is None:
            self._fresh()
        assert self.slide is not None  # noqa: S101 - _fresh has made it
        return self.slide
