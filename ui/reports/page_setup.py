"""The paper a report is laid out for: size, orientation, grey or colour. Lengths in CSS px (96 to the inch)."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize

PaperName = Literal["A3", "A4", "Letter"]
PAPERS: tuple[PaperName, ...] = ("A3", "A4", "Letter")

_IDS = {"A3": QPageSize.PageSizeId.A3, "A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
_PX_PER_POINT = 96 / 72
TOP, SIDE, BOTTOM = 24.0, 38.0, 18.0
"""The white margins of the page (6.3, 10 and 4.8 mm): what office printers can reach."""


def paper_of(name: str) -> PaperName:
    """Return the paper of a name, A4 for one that nobody knows."""
    return next((paper for paper in PAPERS if paper == name), "A4")


@dataclass(frozen=True, slots=True)
class PageSetup:
    """One choice of paper."""

    paper: PaperName = "A4"
    landscape: bool = True
    greyscale: bool = True

    def page_layout(self) -> QPageLayout:
        """Return it for a paged device; the margins are the engine's own affair."""
        sides = QPageLayout.Orientation
        orientation = sides.Landscape if self.landscape else sides.Portrait
        layout = QPageLayout(QPageSize(_IDS[self.paper]), orientation, QMarginsF(0, 0, 0, 0))
        layout.setMode(QPageLayout.Mode.FullPageMode)
        return layout

    @property
    def width(self) -> float:
        """The width of the sheet."""
        return self.page_layout().fullRect(QPageLayout.Unit.Point).width() * _PX_PER_POINT

    @property
    def height(self) -> float:
        """The height of the sheet."""
        return self.page_layout().fullRect(QPageLayout.Unit.Point).height() * _PX_PER_POINT

    @property
    def body_width(self) -> float:
        """The width between the margins."""
        return self.width - 2 * SIDE
