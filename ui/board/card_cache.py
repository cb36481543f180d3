"""The last painted cards as pixmaps, capped: the oldest go first."""

from collections import OrderedDict
from collections.abc import Hashable

from PySide6.QtGui import QPixmap


class CardCache:
    """Keeps at most `most` pixmaps (a card of 156 × 86 is 54 kB at one pixel a unit)."""

    def __init__(self, most: int = 200) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, key: Hashable) -> QPixmap | None:
        """Return a painted card and keep it longer."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def put(self, key: Hashable, pixmap: QPixmap) -> None:
        """Keep a painted card."""
        self._kept[key] = pixmap
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)

    def clear(self) -> None:
        """Forget all: the theme, the language, the day or the fonts have changed."""
        self._kept.clear()
