"""Paints figures and the legend's samples on a page; matplotlib is imported on first use."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.charts.chart_style import ChartStyle, print_style
from ui.charts.funnel_bars import FunnelLayout, page_layout
from ui.reports.blocks import FigureBlock, FunnelFigure
from ui.reports.faces import Face

FIGURE_HEIGHT = 278.0
_NAME, _DETAIL, _HEAD = Face(10.5, bold=True), Face(8.5), Face(9)


def paint_funnel(painter: QPainter, block: FunnelFigure, width: float) -> None:
    """Paint the funnel with its top left corner at the painter's origin."""
    from ui.charts.figures.funnel import draw_funnel
    from ui.charts.figures.paint_renderer import paint_figure
    from ui.charts.figures.sheet import new_figure

    layout = funnel_layout(block, width)
    figure = new_figure(layout.width, layout.height)
    draw_funnel(figure, block.bars, layout, block.style)
    paint_figure(figure, painter)


def paint_drawing(painter: QPainter, block: FigureBlock, size: tuple[float, float], *, greyscale: bool) -> None:
    """Paint any figure, so many px wide and high, with its top left corner at the painter's origin."""
    from ui.charts.figures.paint_renderer import paint_figure
    from ui.charts.figures.sheet import new_figure

    figure = new_figure(*size)
    block.draw(figure, print_style(greyscale=greyscale))
    paint_figure(figure, painter)


def funnel_layout(block: FunnelFigure, width: float) -> FunnelLayout:
    """Return where things are, by how wide the block's texts are."""
    bars = block.bars.bars
    names = max(max(_NAME.width(bar.name), _DETAIL.width(bar.detail)) for bar in bars)
    heads = [_HEAD.width(head) for head in block.bars.head_figures]
    figures = tuple(max(head, *(_NAME.width(bar.figures[at]) for bar in bars)) for at, head in enumerate(heads))
    return page_layout(width, max(names, _HEAD.width(block.bars.head_names)), figures)


def paint_sample(painter: QPainter, box: QRectF, sample: str, style: ChartStyle) -> bool:
    """Paint the sample of a state's bar, or of a claimed one ("claimed"); False if it is the name of neither."""
    look = style.bars.get("funnel" if sample == "claimed" else sample)
    if look is None:
        return False
    claimed = sample == "claimed"
    painter.save()
    painter.fillRect(box, QColor(look.claimed_face if claimed else look.face))
    if not claimed and look.pattern != "solid":
        painter.setClipRect(box)
        dots = look.pattern == "dots"
        cap = Qt.PenCapStyle.RoundCap if dots else Qt.PenCapStyle.FlatCap
        width = 2 * style.dot_radius if dots else style.line_width
        painter.setPen(QPen(QColor(look.ink), width, Qt.PenStyle.SolidLine, cap))
        painter.drawLines(_dots(box) if dots else _lines(box))
        painter.setClipping(False)
    painter.setPen(QPen(QColor(look.claimed_edge if claimed else look.edge), style.edge_width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    painter.restore()
    return True


def _lines(box: QRectF) -> list[QLineF]:
    starts = range(int(-box.height()), int(box.width()), 7)
    corner = box.bottomLeft()
    side = box.height()
    return [QLineF(corner + QPointF(at, 0), corner + QPointF(at + side, -side)) for at in starts]


def _dots(box: QRectF) -> list[QLineF]:
    places = [(x, y) for y in (2.0, 4.5, 7.0) for x in range(2 if y != 4.5 else 4, int(box.width()), 5)]
    return [QLineF(box.left() + x, box.top() + y, box.left() + x + 0.01, box.top() + y) for x, y in places]
