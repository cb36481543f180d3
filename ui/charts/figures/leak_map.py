"""The leak map: for each milestone how often it was waived before losses (diamond) and before wins (ring)."""

from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from ui.charts.chart_style import ChartStyle
from ui.charts.figures.paint_renderer import text_width
from ui.charts.figures.sheet import Sheet
from ui.charts.figures.text_room import shortened
from ui.charts.flow_values import HEAD, LEAK_ROW, LeakMap, LeakRow

_TEXT, _SMALL, _GAP = 12.0, 11.0, 10.0
_LABEL_MOST = 0.42


def draw_leak_map(figure: Figure, values: LeakMap, style: ChartStyle) -> None:
    """Draw the map into an empty figure."""
    _Map(figure, values, style).draw()


class _Map:
    """One drawing: where names end, the scale runs, and the counts stand."""

    def __init__(self, figure: Figure, values: LeakMap, style: ChartStyle) -> None:
        self._width, height = (float(inches) * 72 for inches in figure.get_size_inches())
        self._sheet, self._values, self._style = Sheet(figure, height), values, style
        self._row = min(LEAK_ROW + 6, (height - HEAD) / max(1, len(values.rows)))
        rows = values.rows
        names = max((text_width(row.label, _TEXT) for row in rows), default=60.0) + 26
        self._names = min(names, self._width * _LABEL_MOST)
        self._won_right = self._width
        won = max([text_width(row.won_text, _SMALL) for row in rows] + [text_width(values.head_won, _SMALL)])
        lost = max([text_width(row.lost_text, _SMALL) for row in rows] + [text_width(values.head_lost, _SMALL) + 14])
        self._lost_right = self._won_right - won - 14 - _GAP
        self._left = self._names + 2 * _GAP
        self._right = max(self._left + 40, self._lost_right - lost - 2 * _GAP)
        figure.set_facecolor(style.surface)

    def draw(self) -> None:
        """Draw heads, scale and rows."""
        sheet, style, values, y = self._sheet, self._style, self._values, HEAD / 2
        faint, bottom = style.ink("text3"), HEAD + self._row * len(values.rows)
        sheet.text((0, y), _SMALL, values.head_milestone, ink=faint)
        sheet.text((self._left, y), _SMALL, values.ends[0], align="center", ink=faint)
        sheet.text((self._right + 4, y), _SMALL, values.ends[1], align="right", ink=faint)
        for right, words, draw in (
            (self._lost_right, values.head_lost, self._lost_mark),
            (self._won_right, values.head_won, self._won_mark),
        ):
            sheet.text((right, y), _SMALL, words, align="right", ink=faint)
            draw(right - text_width(words, _SMALL) - 8, y)
        for share in (0.0, 0.5, 1.0):
            x = self._at(share)
            sheet.line((x, x), (HEAD - 2, bottom), style.ink("border"), 0.8)
        for index, row in enumerate(values.rows):
            self._draw_row(row, HEAD + index * self._row)

    def _draw_row(self, row: LeakRow, top: float) -> None:
        sheet, style, middle = self._sheet, self._style, top + self._row / 2
        look = style.bars[row.state]
        sheet.box((0, middle - 8, 16, 16), look.claimed_face, look.claimed_edge, 0.6)
        sheet.text((8, middle), _SMALL, str(row.stage), align="center", bold=True, ink=style.text)
        ink = style.ink("text3") if row.faint else style.text
        sheet.text((24, middle), _TEXT, shortened(row.label, _TEXT, self._names - 24)[0], ink=ink)
        if row.lost is not None and row.won is not None:
            leaking = row.lost > row.won and not row.faint
            line = style.ink("danger") if leaking else style.ink("border_strong")
            sheet.line((self._at(row.won), self._at(row.lost)), (middle, middle), line, 2 if leaking else 1)
        if row.won is not None:
            self._won_mark(self._at(row.won), middle)
        if row.lost is not None:
            self._lost_mark(self._at(row.lost), middle)
        sheet.text((self._lost_right, middle), _SMALL, row.lost_text, align="right", ink=ink)
        sheet.text((self._won_right, middle), _SMALL, row.won_text, align="right", ink=ink)
        sheet.region(row.key, (0, top + 1, self._width, self._row - 2))

    def _at(self, share: float) -> float:
        return self._left + share * (self._right - self._left)

    def _lost_mark(self, x: float, y: float) -> None:
        red = self._style.ink("danger")
        self._sheet.add(Line2D([x], [y], marker="D", markersize=7, markerfacecolor=red, markeredgecolor=red))

    def _won_mark(self, x: float, y: float) -> None:
        jade = self._style.ink("accent")
        mark = Line2D([x], [y], marker="o", markersize=8, markeredgecolor=jade, markeredgewidth=2)
        mark.set_markerfacecolor(self._style.surface)
        self._sheet.add(mark)
