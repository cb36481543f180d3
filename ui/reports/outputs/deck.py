"""A deck of our own layout: 16:9, one title, one line of subtitle, one foot; fonts named for Latin and Chinese.

It stands on python-pptx's template, of which only the title-only layout is kept.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ui.reports.blocks import Document

if TYPE_CHECKING:
    from pptx.presentation import Presentation
    from pptx.slide import Slide
    from pptx.text.text import TextFrame

WIDTH, HEIGHT, SIDE, TOP, BOTTOM = 13.333, 7.5, 0.5, 1.3, 6.95
"""Of the slide, its white sides, and where its body begins and ends, in inches."""

LATIN, CHINESE = "Arial", "Microsoft YaHei"
INK, SOFT, LINE, FILL = "111111", "555555", "BBBBBB", "F1F1F1"
_NOT_OURS = {"thumbnail", "extended-properties", "printerSettings"}
_FONTS = re.compile(rb'(<a:latin typeface=")[^"]*("[^>]*/><a:ea typeface=")[^"]*(")')


def new_deck(document: Document) -> "Presentation":
    """Return an empty deck named and dated as the document is."""
    import pptx
    from pptx.util import Inches

    deck = pptx.Presentation()
    deck.slide_width, deck.slide_height = Inches(WIDTH), Inches(HEIGHT)
    _keep_one_layout(deck)
    _make_own(deck)
    about = deck.core_properties
    about.title, about.author, about.last_modified_by = document.title, "Funnel Desktop", "Funnel Desktop"
    about.subject = about.keywords = about.comments = ""
    day = datetime.fromisoformat(document.day) if document.day else datetime(2000, 1, 1)  # noqa: DTZ001 - days have no zone
    about.created = about.modified = day
    return deck


def add_slide(deck: "Presentation", document: Document, title: str, note: str = "") -> "Slide":
    """Add a slide with its title and the document's own subtitle, day and number."""
    from pptx.util import Inches

    slide = deck.slides.add_slide(deck.slide_layouts[0])
    head = slide.shapes.title
    if head is not None:
        place(head, SIDE, 0.3, WIDTH - 2 * SIDE - 2.6, 0.55)
        write(head.text_frame, [title or document.head.title], 24, bold=True)
    said = " · ".join(part for part in (document.head.title, document.head.subtitle, note) if part and part != title)
    texts = (
        (said, SIDE, 0.83, WIDTH - 2 * SIDE - 2.6, "left", 11),
        (document.head.right, WIDTH - SIDE - 2.5, 0.42, 2.5, "right", 13),
        (str(len(deck.slides)), WIDTH - SIDE - 1.5, 7.05, 1.5, "right", 10),
        (document.foot.text, SIDE, 7.05, WIDTH - 2 * SIDE - 1.6, "left", 9),
    )
    for text, left, top, width, align, size in texts:
        box = slide.shapes.add_textbox(Inches(left), Inches(top), Inches(width), Inches(0.32))
        write(box.text_frame, [text], size, color=SOFT, align=align)
    rule = slide.shapes.add_connector(1, Inches(SIDE), Inches(1.17), Inches(WIDTH - SIDE), Inches(1.17))
    rule.line.color.rgb = color_of(INK)
    return slide


def place(shape: Any, left: float, top: float, width: float, height: float) -> None:
    """Put a shape at a place in inches."""
    from pptx.util import Inches

    shape.left, shape.top, shape.width, shape.height = Inches(left), Inches(top), Inches(width), Inches(height)


def write(
    frame: "TextFrame", lines: Sequence[str], size: float, *, bold: bool = False, color: str = INK, align: str = "left"
) -> None:
    """Add lines to a text frame without margins, fonts named for both scripts."""
    from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
    from pptx.util import Pt

    frame.word_wrap = True
    frame.vertical_anchor = MSO_ANCHOR.TOP
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    for line in lines:
        first = frame.paragraphs[0]
        paragraph = frame.add_paragraph() if first.runs else first
        paragraph.alignment = PP_ALIGN.RIGHT if align == "right" else PP_ALIGN.LEFT
        run = paragraph.add_run()
        run.text = clean(line)
        run.font.size, run.font.bold = Pt(size), bold
        run.font.color.rgb = color_of(color)
        name_fonts(run.font)


def name_fonts(font: Any) -> None:
    """Name the fonts of a run or a chart: one for Latin letters, one for Chinese characters."""
    from pptx.oxml.ns import qn

    font.name = LATIN
    properties = font._rPr  # noqa: SLF001 - python-pptx has no name for the East Asian font
    found = properties.find(qn("a:ea"))
    if found is None:
        found = properties.makeelement(qn("a:ea"), {})
        properties.find(qn("a:latin")).addnext(found)
    found.set("typeface", CHINESE)


def color_of(color: str) -> Any:
    """Return "RRGGBB" as python-pptx wants it."""
    from pptx.dml.color import RGBColor

    return RGBColor.from_string(color)


def clean(text: str) -> str:
    """Return a text without what XML cannot hold."""
    return "".join(
        letter for letter in text if letter in "\t\n" or (ord(letter) >= 32 and ord(letter) not in (0xFFFE, 0xFFFF))
    )


def _make_own(deck: "Presentation") -> None:
    """Name our fonts in the theme; take out what the template says of itself, its picture among it."""
    package = deck.part.package
    for part in package.iter_parts():
        if part.partname.startswith("/ppt/theme/"):
            part.blob = _FONTS.sub(rb"\g<1>%s\g<2>%s\g<3>" % (LATIN.encode(), CHINESE.encode()), part.blob)
    for holder in (package, deck.part):
        rels = holder._rels  # noqa: SLF001 - python-pptx has no other way to what hangs on a package
        for key in [key for key, rel in rels.items() if rel.reltype.rpartition("/")[2] in _NOT_OURS]:
            rels.pop(key)


def _keep_one_layout(deck: "Presentation") -> None:
    """Keep "Title Only", fitted to the wide slide; what the template brings besides it goes."""
    layouts = deck.slide_layouts
    kept = layouts[5]
    for layout in [layout for layout in layouts if layout is not kept]:
        layouts.remove(layout)
    for holder in [*kept.placeholders, *deck.slide_master.placeholders]:
        if holder.placeholder_format.type == 1:  # the title
            place(holder, SIDE, 0.3, WIDTH - 2 * SIDE, 0.55)
        else:
            holder.element.getparent().remove(holder.element)
