"""Breaks pieces into pages: pure arithmetic on heights, the same for every device.

A piece is never parted. A piece that is kept with the next does not end a page; a piece with a `header` that begins a
page is preceded by it (the heads of a table). Parts that stand side by side go on each in its own column.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ui.reports.ink import Ink

Paint = Callable[[Ink, float, float], None]
"""Paints a piece with its top left corner at (x, y)."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Something of a known height that stays in one place."""

    height: float
    paint: Paint
    keep: bool = False
    header: "Piece | None" = None


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Columns of pieces, each at its own distance from the left."""

    parts: tuple[tuple[float, tuple[Piece, ...]], ...]

    @property
    def height(self) -> float:
        """The height of the tallest column."""
        return max((sum(piece.height for piece in pieces) for _, pieces in self.parts), default=0.0)


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins a page; a page that has just begun is not left empty for it."""


Item = Piece | SideBySide | NewPage


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece on a page, at px from the body's top left corner."""

    piece: Piece
    x: float
    y: float


def paginate(items: Sequence[Item], height: float) -> list[list[Placed]]:
    """Return the pages; there is always one. Only a piece that is higher than a page sticks out of it."""
    pages = _Pages(height)
    run: list[Piece] = []
    for item in items:
        if isinstance(item, Piece):
            run.append(item)
            continue
        pages.add_run(tuple(run))
        run.clear()
        if isinstance(item, SideBySide):
            pages.add_columns(item)
        else:
            pages.begin_page()
    pages.add_run(tuple(run))
    return [page for page in pages.done if page] or [[]]


class _Pages:
    def __init__(self, height: float) -> None:
        self._height = height
        self._y = 0.0
        self.done: list[list[Placed]] = [[]]

    def add_run(self, pieces: tuple[Piece, ...]) -> None:
        self._flow(SideBySide(((0.0, pieces),)))

    def add_columns(self, item: SideBySide) -> None:
        room = self._height - self._y
        if self._y > 0 and room < item.height <= self._height:
            self._break()
        self._flow(item)

    def begin_page(self) -> None:
        self._break()

    def _flow(self, item: SideBySide) -> None:
        rest = item
        while True:
            bottom = self._y
            queues = []
            for x, pieces in rest.parts:
                taken, end = _fill(pieces, self._height - self._y, fresh=self._y == 0)
                self.done[-1] += [Placed(piece, x, self._y + y) for piece, y in taken]
                bottom = max(bottom, self._y + end)
                queues.append((x, pieces[_used(taken, pieces) :]))
            self._y = bottom
            if not any(pieces for _, pieces in queues):
                return
            rest = SideBySide(tuple(queues))
            self._break()

    def _break(self) -> None:
        if self.done[-1]:
            self.done.append([])
        self._y = 0.0


def _fill(pieces: tuple[Piece, ...], room: float, *, fresh: bool) -> tuple[list[tuple[Piece, float]], float]:
    """Return the pieces that go into a room with their heights in it, a repeated header first, and the end."""
    taken: list[tuple[Piece, float]] = []
    y = 0.0
    if pieces and pieces[0].header is not None:
        taken.append((pieces[0].header, 0.0))
        y = pieces[0].header.height
    at = 0
    while at < len(pieces):
        end = _chain_end(pieces, at)
        if y + sum(piece.height for piece in pieces[at:end]) > room + 0.01:
            if not (fresh and at == 0):
                break
            end = at + 1  # a chain that no page holds is parted, or nothing would ever be printed
        for piece in pieces[at:end]:
            taken.append((piece, y))
            y += piece.height
        at = end
    return (taken, y) if at else ([], 0.0)


def _chain_end(pieces: tuple[Piece, ...], at: int) -> int:
    end = at + 1
    while end < len(pieces) and pieces[end - 1].keep:
        end += 1
    return end


def _used(taken: list[tuple[Piece, float]], pieces: tuple[Piece, ...]) -> int:
    repeated = bool(taken) and bool(pieces) and taken[0][0] is pieces[0].header
    return len(taken) - repeated
