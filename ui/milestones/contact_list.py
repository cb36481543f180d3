"""The people who may have said it: one model of the deal's known contacts, shared by all boxes of the dialog."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget
from typing_extensions import override

from funnel_desktop.domain.move_view import ContactChoice
from ui.common.theme.icons import paint_icon
from ui.milestones.kit import Kit

_ID = int(Qt.ItemDataRole.UserRole)


class ContactModel(QStandardItemModel):
    """Nobody first, then the contacts; the id is in the user role."""

    def __init__(self, kit: Kit, contacts: Sequence[ContactChoice]) -> None:
        super().__init__()
        self._kit = kit
        self.theme = kit.theme
        self._contacts = tuple(contacts)
        nobody = QStandardItem("")
        nobody.setData("", _ID)
        self.appendRow(nobody)
        for contact in self._contacts:
            item = QStandardItem(self.wording(contact.id))
            item.setData(contact.id, _ID)
            self.appendRow(item)
        kit.locale.changed.connect(self._reword)

    def wording(self, contact_id: str | None) -> str:
        """Return a contact as name and post, or name and role; "" for nobody."""
        contact = next((own for own in self._contacts if own.id == contact_id), None)
        if contact is None:
            return ""
        part = contact.title or self._kit.locale.formats.listed([self._kit.locale.words.role(r) for r in contact.roles])
        return f"{contact.name} · {part}" if part else contact.name

    @Slot()
    def _reword(self) -> None:
        for row, contact in enumerate(self._contacts, start=1):
            self.item(row).setText(self.wording(contact.id))


class ContactCombo(QComboBox):
    """Chooses one of the known contacts or nobody."""

    chosen = Signal()

    def __init__(self, people: ContactModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("extent", "row")
        self.setModel(people)
        self._theme = people.theme
        self._face = QFont(self.font())
        self._face.setPixelSize(12)
        self.setFixedHeight(24)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._on_activated)
        self.currentTextChanged.connect(self._explain)
        self._explain(self.currentText())

    @Slot(str)
    def _explain(self, name: str) -> None:
        """Say the whole name in the tooltip: the field may be too narrow for it."""
        self.setToolTip(html.escape(name))

    def contact_id(self) -> str | None:
        """Return the id of the chosen contact, None for nobody."""
        return self.currentData(_ID) or None

    def set_contact(self, contact_id: str | None) -> None:
        """Choose a contact; one who is not known any more shows as nobody."""
        self.setCurrentIndex(max(0, self.findData(contact_id or "", _ID)))

    @override
    def sizeHint(self) -> QSize:
        """Return the width of the drawings: the name of nobody widens a row."""
        return QSize(126, 24)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return a width that still shows a short name."""
        return QSize(72, 24)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, person and name; the arrow only under the mouse, where there is no room to waste."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(color("accent" if self.hasFocus() else "border_strong"), width))
        painter.setBrush(color("surface"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 5, 5)
        paint_icon(painter, "person", QPointF(7, 5.5), 13, color("text3"))
        room = self.width() - 32
        if self.hasFocus() or self.underMouse():
            room -= 12
            paint_icon(painter, "chevron-down", QPointF(self.width() - 18, 7), 11, color("text2"))
        painter.setFont(self._face)
        painter.setPen(color("text"))
        text = painter.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(25, 0, room + 2, 24), int(Qt.AlignmentFlag.AlignVCenter), text)

    @Slot()
    def _on_activated(self) -> None:
        self.chosen.emit()
