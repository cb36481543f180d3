"""The places that appear under the columns during a drag: park, lost, won, put back. Nothing reflows for them."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from funnel_desktop.domain.moving import MoveKind, MoveRequest
from ui.board.board_fonts import BoardFonts
from ui.board.card_mime import CARDS, decode
from ui.board.drop_slot import LEFT
from ui.common.theme.icons import paint_icon
from ui.common.theme.theme import Theme

HEIGHT, SPACE = 60, 8


class DropZone(QWidget):
    """One zone; `kind` None is the one that puts back. It says what it would do and asks for it on a drop."""

    entered = Signal(str)
    requested = Signal(object)

    def __init__(self, kind: MoveKind | None, looks: tuple[str, str, str], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = kind
        self._icon, self._role, self._key = looks
        self._theme, self._fonts = theme, BoardFonts(self.font())
        self._title, self._hint = "", ""
        self._over = False
        self.setObjectName(f"drop-zone-{kind.value if kind else 'back'}")
        self.setAcceptDrops(True)

    def set_texts(self, title: str, hint: str) -> None:
        """Show what the zone is and what it means."""
        self._title, self._hint = title, hint
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
        self.update()

    def set_fonts(self, fonts: BoardFonts) -> None:
        """Paint with these fonts."""
        self._fonts = fonts

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CARDS):
            event.acceptProposedAction()
            self._light(over=True)
            self.entered.emit(f"{self._title} {self._hint}")

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(over=False)
        self.entered.emit("")

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._light(over=False)
        event.acceptProposedAction()
        ids = decode(event.mimeData())
        if self.kind is not None and ids:
            self.requested.emit(MoveRequest(ids, self.kind))

    def _light(self, *, over: bool) -> None:
        self._over = over
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        danger = self._role == "danger"
        tint = "danger_tint" if danger else "accent_tint"
        painter.setBrush(self._theme.color(tint if self._over else "surface"))
        pen = QPen(self._theme.color(self._role), 2 if self._over else 1.5 if self.kind else 1)
        if self.kind is not None and not self._over:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        word = "danger" if danger else "accent" if self._role == "accent" else "text"
        icon = word if word != "text" else "text2"
        paint_icon(painter, self._icon, QPointF(17, (self.height() - 20) / 2), 20, self._theme.color(icon))
        key_left = self._paint_key(painter)
        room = key_left - 54 - 6
        painter.setFont(self._fonts.name)
        painter.setPen(self._theme.color(word))
        painter.drawText(QRect(54, 11, room, 20), LEFT, self._title)
        painter.setFont(self._fonts.small)
        painter.setPen(self._theme.color("text2"))
        hint = self._fonts.small_metrics.elidedText(self._hint, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(54, 31, room, 18), LEFT, hint)
        painter.end()

    def _paint_key(self, painter: QPainter) -> int:
        width = self._fonts.caption_metrics.horizontalAdvance(self._key) + 10
        box = QRect(self.width() - 16 - width, (self.height() - 18) // 2, width, 18)
        painter.setFont(self._fonts.caption)
        painter.setBrush(self._theme.color("window"))
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(self._theme.color("text3"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)
        return box.left()


class DropZones(QWidget):
    """All zones in one row over the lowest pixels of the board."""

    hint = Signal(str)
    requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drop-zones")
        self._theme = theme
        self._zones = (
            DropZone(MoveKind.PARKED, ("pause", "border_strong", "P"), theme, self),
            DropZone(MoveKind.LOST, ("cross-circle", "danger", "L"), theme, self),
            DropZone(MoveKind.WON, ("check-circle", "accent", "W"), theme, self),
            DropZone(None, ("undo", "border", "Esc"), theme, self),
        )
        for zone in self._zones:
            zone.entered.connect(self.hint)
            zone.requested.connect(self.requested)
        self.hide()
        self.retranslate()

    def set_fonts(self, fonts: BoardFonts) -> None:
        """Paint with these fonts."""
        for zone in self._zones:
            zone.set_fonts(fonts)

    def retranslate(self) -> None:
        """Take the words of the present language."""
        texts = (
            (self.tr("Park…"), self.tr("until a known day; does not count as stalled")),
            (self.tr("Lost…"), self.tr("to a competitor or no decision; keeps its stage")),
            (self.tr("Won…"), self.tr("contract day, number and amount")),
            (self.tr("Put back"), self.tr("nothing changes")),
        )
        for zone, (title, hint) in zip(self._zones, texts, strict=True):
            zone.set_texts(title, hint)

    def place(self, area: QRect) -> None:
        """Cover the given part of the board; the way back is narrower than the others."""
        self.setGeometry(area)
        free = area.width() - SPACE * (len(self._zones) + 1)
        back = free * 3 // 16
        width = (free - back) // 3
        x = SPACE
        for zone in self._zones:
            own = back if zone.kind is None else width
            zone.setGeometry(x, SPACE, own, HEIGHT)
            x += own + SPACE

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("window"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("border"))
        painter.end()
