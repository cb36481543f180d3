"""Who helped to win: a button that names them, and a menu of the people in which several can be ticked."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from funnel_desktop.domain.move_view import ContactChoice
from ui.common.theme.icons import paint_icon
from ui.milestones.kit import Kit

_SHOWN = 3


class TickMenu(QMenu):
    """A menu that stays open while entries are ticked, by click, Space or Enter; Esc closes it."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick what is clicked and stay."""
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable():
            action.toggle()
            return
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick the entry the keys are at and stay."""
        action = self.activeAction()
        keys = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if action is not None and action.isCheckable() and Qt.Key(event.key()) in keys:
            action.toggle()
            return
        super().keyPressEvent(event)


class HelpersField(QPushButton):
    """`edited` after every tick; `helped()` are the contacts ticked, in the order offered."""

    edited = Signal()

    def __init__(self, kit: Kit, people: Sequence[ContactChoice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("won-helped")
        self.setProperty("kind", "field")
        self._kit = kit
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choices = TickMenu(self)
        self.choices.setObjectName("won-helped-menu")
        self._entries: dict[str, QAction] = {}
        self._names = {person.id: person.name for person in people}
        for person in people:
            text = " ".join(part for part in (person.name, person.title) if part)
            entry = self.choices.addAction(text.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setData(person.id)
            entry.toggled.connect(self._on_toggled)
            self._entries[person.id] = entry
        self.clicked.connect(self._on_clicked)
        kit.theme.changed.connect(self.update)
        self.setEnabled(bool(people))
        self.tell()

    def helped(self) -> tuple[str, ...]:
        """Return the ids of those who helped."""
        return tuple(key for key, entry in self._entries.items() if entry.isChecked())

    def tick(self, contact_id: str) -> None:
        """Tick a person as the user would."""
        self._entries[contact_id].setChecked(True)

    @Slot()
    def tell(self) -> None:
        """Name those who helped on the button."""
        names = [self._names[key] for key in self.helped()]
        more = "…" if len(names) > _SHOWN else ""
        nobody = self.tr("Nobody ticked yet") if self._entries else self.tr("Nobody is known in this deal")
        self.setText(self._kit.locale.formats.listed(names[:_SHOWN]) + more if names else nobody)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign of a choice at the right."""
        super().paintEvent(event)
        painter = QPainter(self)
        at = QPointF(self.width() - 20, self.height() / 2 - 6)
        paint_icon(painter, "chevron-down", at, 12, self._kit.theme.color("text2"))

    @Slot()
    def _on_clicked(self) -> None:
        self.choices.setMinimumWidth(self.width())
        self.choices.popup(self.mapToGlobal(self.rect().bottomLeft()))

    @Slot()
    def _on_toggled(self) -> None:
        self.tell()
        self.edited.emit()
