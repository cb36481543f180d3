"""The one report engine: lays a document out for a choice of paper and paints its pages on any painter or paged device.

Preview, printer and PDF get the same pages from the same layout; only the painter differs.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPagedPaintDevice, QPainter

from ui.reports.block_layout import legend_item_width, paint_legend_item, pieces_of
from ui.reports.blocks import Document
from ui.reports.faces import Face
from ui.reports.ink import RULE, TEXT2, Ink
from ui.reports.page_setup import BOTTOM, SIDE, TOP, PageSetup
from ui.reports.pagination import Item, Placed, paginate

HEAD_HEIGHT, FOOT_LINE = 52.0, 13.0
_TITLE, _SUB, _DAY, _FOOT = Face(18, bold=True), Face(10), Face(13, bold=True), Face(9)
_PX_PER_INCH = 96


@dataclass(frozen=True, slots=True)
class Pages:
    """A document laid out; `len` is the number of pages."""

    document: Document
    setup: PageSetup
    pages: tuple[tuple[Placed, ...], ...]

    def __len__(self) -> int:
        return len(self.pages)


def lay_out(document: Document, setup: PageSetup) -> Pages:
    """Break a document into pages."""
    width = setup.body_width
    room = setup.height - TOP - BOTTOM - HEAD_HEIGHT - _foot_height(document, width)
    items: list[Item] = []
    for block in document.blocks:
        items += pieces_of(block, width, room)
    return Pages(document, setup, tuple(tuple(page) for page in paginate(items, room)))


def paint_page(pages: Pages, number: int, painter: QPainter) -> None:
    """Paint page 0… with the sheet's top left corner at the painter's origin, one unit a CSS px."""
    ink = Ink(painter, greyscale=pages.setup.greyscale)
    _paint_head(ink, pages, number)
    for placed in pages.pages[number]:
        placed.piece.paint(ink, SIDE + placed.x, TOP + HEAD_HEIGHT + placed.y)
    _paint_foot(ink, pages)


def print_pages(pages: Pages, device: QPagedPaintDevice, numbers: range | None = None) -> bool:
    """Paint the pages (all, or these) on a paged device set up by the caller; False if it cannot be painted on."""
    device.setPageLayout(pages.setup.page_layout())
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = device.logicalDpiX() / _PX_PER_INCH
    wanted = range(len(pages)) if numbers is None else numbers
    for number in wanted:
        if number != wanted[0]:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        paint_page(pages, number, painter)
        painter.restore()
    return painter.end()


def _paint_head(ink: Ink, pages: Pages, number: int) -> None:
    head, width = pages.document.head, pages.setup.body_width
    page_text = head.page_text.format(page=number + 1, pages=len(pages))
    side = max(_DAY.width(head.right), _SUB.width(page_text)) + 1
    room = width - side - 16
    ink.in_box(QRectF(SIDE, TOP, room, 24), head.title, _TITLE)
    ink.in_box(QRectF(SIDE, TOP + 24, room, 14), head.subtitle, _SUB, TEXT2)
    right = SIDE + width - side
    ink.in_box(QRectF(right, TOP + 6, side, 18), head.right, _DAY, align="right")
    ink.in_box(QRectF(right, TOP + 24, side, 14), page_text, _SUB, TEXT2, "right")
    ink.rule(SIDE, TOP + 44, width, 1.5, RULE)


def _legend_width(document: Document) -> float:
    return sum(legend_item_width(item) - 9 for item in document.foot.legend)


def _foot_parts(document: Document, width: float) -> tuple[tuple[str, ...], bool]:
    """Return the foot's lines, and whether the legend stands beside the last of them."""
    lines = _FOOT.wrap(document.foot.text, width)
    beside = len(lines) == 1 and _FOOT.width(lines[0]) + 16 + _legend_width(document) <= width
    return lines, beside


def _foot_height(document: Document, width: float) -> float:
    lines, beside = _foot_parts(document, width)
    return 12 + FOOT_LINE * (len(lines) + (0 if beside else 1))


def _paint_foot(ink: Ink, pages: Pages) -> None:
    document, width = pages.document, pages.setup.body_width
    lines, beside = _foot_parts(document, width)
    top = pages.setup.height - BOTTOM - _foot_height(document, width) + 8
    ink.rule(SIDE, top, width, 0.7, "#999999")
    for at, line in enumerate(lines):
        ink.in_box(QRectF(SIDE, top + 4 + at * FOOT_LINE, width, FOOT_LINE), line, _FOOT, TEXT2)
    x = SIDE + width - _legend_width(document) if beside else SIDE
    y = top + 4 + (0 if beside else FOOT_LINE * len(lines))
    for item in document.foot.legend:
        paint_legend_item(ink, item, (x, y), None)
        x += legend_item_width(item) - 9
