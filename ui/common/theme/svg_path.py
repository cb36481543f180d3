"""A small reader of SVG shapes into painter paths, so that line icons need no QtSvg before first paint.

It knows what our own icons use: path (all commands, absolute and relative, but T), rect, circle and ellipse; no
transforms, no styles.
"""

import math
import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

_ELEMENT = re.compile(r"<(path|rect|circle|ellipse)\b([^>]*)>")
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_TOKEN = re.compile(r"([MmLlHhVvCcSsQqAaZz])|(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)")
_COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "A": 7, "Z": 0}

Numbers = list[float]


def shapes_path(svg: str) -> QPainterPath:
    """Return one outline of all shapes in an SVG text, in its own units."""
    path = QPainterPath()
    for kind, rest in _ELEMENT.findall(svg):
        attributes = dict(_ATTRIBUTE.findall(rest))
        if kind == "path":
            path.addPath(parse_path(attributes["d"]))
            continue
        number = {key: float(value) for key, value in attributes.items() if _TOKEN.fullmatch(value)}
        if kind == "rect":
            radius = number.get("rx", 0.0)
            box = QRectF(number["x"], number["y"], number["width"], number["height"])
            path.addRoundedRect(box, radius, radius)
        else:
            rx, ry = number.get("rx", number.get("r", 0.0)), number.get("ry", number.get("r", 0.0))
            path.addEllipse(QPointF(number["cx"], number["cy"]), rx, ry)
    return path


def parse_path(data: str) -> QPainterPath:
    """Return the painter path of an SVG path's `d` text."""
    pen = _Pen()
    for command, numbers in _commands(data):
        pen.take(command, numbers)
    return pen.path


def _commands(data: str) -> Iterator[tuple[str, Numbers]]:
    """Yield each command with exactly the numbers it takes; repeated groups come as commands of their own."""
    command = ""
    numbers: Numbers = []
    for letter, number in _TOKEN.findall(data):
        if letter:
            command, numbers = letter, []
            if letter in "Zz":
                yield letter, []
            continue
        numbers.append(float(number))
        if len(numbers) == _COUNTS[command.upper()]:
            yield command, numbers
            command, numbers = {"M": "L", "m": "l"}.get(command, command), []


class _Pen:
    """Follows the commands; relative ones are made absolute first."""

    def __init__(self) -> None:
        self.path = QPainterPath()
        self._handle: QPointF | None = None
        self._draw: dict[str, Callable[[Numbers], None]] = {
            "M": lambda n: self.path.moveTo(n[0], n[1]),
            "L": lambda n: self.path.lineTo(n[0], n[1]),
            "H": lambda n: self.path.lineTo(n[0], self._at().y()),
            "V": lambda n: self.path.lineTo(self._at().x(), n[0]),
            "Q": lambda n: self.path.quadTo(n[0], n[1], n[2], n[3]),
            "C": self._cubic,
            "S": self._smooth,
            "A": self._arc,
            "Z": lambda _: self.path.closeSubpath(),
        }

    def _at(self) -> QPointF:
        return self.path.currentPosition()

    def take(self, command: str, numbers: Numbers) -> None:
        """Draw one command."""
        kind = command.upper()
        if command != kind:
            numbers = self._absolute(kind, numbers)
        self._draw[kind](numbers)
        if kind not in "CS":
            self._handle = None

    def _absolute(self, kind: str, numbers: Numbers) -> Numbers:
        x, y = self._at().x(), self._at().y()
        if kind == "A":
            return [*numbers[:5], numbers[5] + x, numbers[6] + y]
        if kind in "HV":
            return [numbers[0] + (x if kind == "H" else y)]
        return [number + (y if odd % 2 else x) for odd, number in enumerate(numbers)]

    def _cubic(self, n: Numbers) -> None:
        self.path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5])
        self._handle = QPointF(n[2], n[3])

    def _smooth(self, n: Numbers) -> None:
        at = self._at()
        first = at if self._handle is None else at * 2 - self._handle
        self._cubic([first.x(), first.y(), *n])

    def _arc(self, n: Numbers) -> None:
        """Draw an unrotated elliptical arc (SVG appendix B.2.4, from end points to centre)."""
        rx, ry, _, large, sweep, x, y = n
        at = self._at()
        dx, dy = (at.x() - x) / 2 / rx, (at.y() - y) / 2 / ry
        grow = math.hypot(dx, dy)
        if grow > 1:
            rx, ry, dx, dy, grow = rx * grow, ry * grow, dx / grow, dy / grow, 1.0
        side = math.sqrt(max(0.0, 1 / (grow * grow) - 1)) * (-1 if large == sweep else 1)
        cx, cy = side * dy, -side * dx
        start = math.degrees(math.atan2(dy - cy, dx - cx))
        span = math.degrees(math.atan2(-dy - cy, -dx - cx)) - start
        span += 360 if sweep and span < 0 else -360 if not sweep and span > 0 else 0
        centre = QPointF((at.x() + x) / 2 + cx * rx, (at.y() + y) / 2 + cy * ry)
        box = QRectF(centre.x() - rx, centre.y() - ry, 2 * rx, 2 * ry)
        self.path.arcTo(box, -start, -span)
