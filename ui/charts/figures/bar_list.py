"""Bars from nought under each other with the figure at their ends: nothing to look up, nothing to measure."""

from matplotlib.figure import Figure

from ui.charts.chart_style import ChartStyle
from ui.charts.figures.paint_renderer import text_width
from ui.charts.figures.sheet import Sheet
from ui.charts.figures.text_room import shortened
from ui.charts.flow_values import HEAD, BarList, BarPart, BarRow

_TEXT, _SMALL, _GAP = 12.0, 11.0, 8.0
_LABEL_MOST = 0.3
"""The names have at most this share of the width."""

_INSET = 6.0
_OVER_LINES = 2.5
"""Between lines and texts."""


def draw_bar_list(figure: Figure, values: BarList, style: ChartStyle) -> None:
    """Draw the bars into an empty figure; rows are as high as it allows."""
    _Bars(figure, values, style).draw()


class _Bars:
    """One drawing: where names end, bars begin and notes end."""

    def __init__(self, figure: Figure, values: BarList, style: ChartStyle) -> None:
        self._width, height = (float(inches) * 72 for inches in figure.get_size_inches())
        self._sheet, self._values, self._style = Sheet(figure, height), values, style
        self._row = (height - HEAD) / max(1, len(values.rows))
        rows = values.rows
        names = max((text_width(row.label, _TEXT) for row in rows), default=0.0)
        self._names = min(names, self._width * _LABEL_MOST)
        notes = [text_width(row.note, _SMALL) for row in rows] + [text_width(values.note_head, _SMALL)]
        ends = max((text_width(row.value, _TEXT, bold=True) for row in rows), default=0.0)
        self._left = self._names + _GAP
        self._room = max(30.0, self._width - self._left - ends - max(notes) - 3 * _GAP)
        figure.set_facecolor(style.surface)

    def draw(self) -> None:
        """Draw the line all are held against, then the rows."""
        sheet, style, values = self._sheet, self._style, self._values
        bottom = HEAD + self._row * len(values.rows)
        sheet.text((self._width, HEAD / 2), _SMALL, values.note_head, align="right", ink=style.ink("text3"))
        if values.rows:
            sheet.line((self._left, self._left), (HEAD - 2, bottom), style.ink("border_strong"), 1)
        for index, row in enumerate(values.rows):
            self._draw_row(row, HEAD + index * self._row)
        if values.mark > 0:
            at = self._left + values.mark * self._room
            sheet.line((at, at), (HEAD - 4, bottom), style.text, 1, dashed=True)
            words, wide = shortened(values.mark_text, _SMALL, self._room)
            centre = min(max(at, self._left + wide / 2), self._left + self._room)
            sheet.text((centre, HEAD / 2 - 2), _SMALL, words, align="center", ink=style.text2)

    def _draw_row(self, row: BarRow, top: float) -> None:
        sheet, style, middle = self._sheet, self._style, top + self._row / 2
        if not row.key:
            sheet.box((0, top, self._width, self._row - 2), style.surface)
            sheet.text((0, middle + 3), _SMALL, row.label, bold=True, ink=style.ink("text3"))
            return
        ink = style.ink("text3") if row.faint else style.text
        label = shortened(row.label, _TEXT, self._names + 1)[0]
        sheet.text((self._names, middle), _TEXT, label, align="right", ink=style.text2)
        at, high = self._left, min(16.0, self._row - _INSET)
        for part in row.parts:
            length = part.share * self._room
            self._part(part, (at, middle - high / 2, length, high), faint=row.faint)
            at += length
        if self._values.mark > 0:
            # The line that all are held against is not to run through a figure.
            wide = text_width(row.value, _TEXT, bold=True) + 4
            sheet.box((at + 4, middle - 8, wide, 16), style.surface).set_zorder(_OVER_LINES)
        sheet.text((at + 6, middle), _TEXT, row.value, bold=not row.faint, ink=ink)
        sheet.text((self._width, middle), _SMALL, row.note, align="right", ink=style.ink("text3"))
        sheet.region(row.key, (0, top + 1, self._width, self._row - 2))

    def _part(self, part: BarPart, rect: tuple[float, float, float, float], *, faint: bool) -> None:
        style, look = self._style, self._style.bars.get(part.look)
        if look is not None and not faint:
            self._sheet.bar(rect, look, style)
            self._write(part, rect)
        elif look is not None:
            self._sheet.box(rect, look.claimed_face, look.claimed_edge, style.edge_width)
        else:
            face = f"{part.look}_tint" if faint else part.look
            self._sheet.box(rect, style.ink(face), style.ink(part.look), style.edge_width)

    def _write(self, part: BarPart, rect: tuple[float, float, float, float]) -> None:
        """Write into a piece of a bar what has room there."""
        left, top, length, high = rect
        look = self._style.bars[part.look]
        for words in part.texts:
            wide = text_width(words, _SMALL) + 8
            if wide <= length - 4:
                self._sheet.box((left + (length - wide) / 2, top + 1, wide, high - 2), look.face)
                at = (left + length / 2, top + high / 2)
                self._sheet.text(at, _SMALL, words, align="center", ink=look.inside)
                return
