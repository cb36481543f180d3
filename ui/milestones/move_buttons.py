"""The dialog's last row: a note, the day the move happened, and the buttons. A forced move is never filled."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from ui.common.theme.marks import paint_mark
from ui.common.widgets.date_edit import DateEdit
from ui.common.widgets.push_button import PushButton
from ui.common.widgets.text_label import TextLabel
from ui.milestones.kit import Kit

_FLAG = 16


class MoveButtons(QFrame):
    """Cancel, move, move anyway; the owner words them."""

    cancelled = Signal()
    moved = Signal()
    forced = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setProperty("kind", "chrome")
        self.setFixedHeight(47)
        self._note = TextLabel(kit.theme, 12, role="text2", parent=self)
        self._note.setObjectName("move-note")
        self._note.set_elided(True)
        self._note_text = ""
        self.keep = QCheckBox(self)
        self.keep.setObjectName("move-keep-adjustment")
        self.keep.hide()
        self._day_label = TextLabel(kit.theme, 12, role="text2", parent=self)
        self.day = DateEdit(kit.locale, kit.theme, "move-day", kit.today, past=True, parent=self)
        self.day.setFixedWidth(118)
        self.day.set_day(kit.today)
        self.cancel = self._button("move-cancel", "")
        self.accept = self._button("move-accept", "primary")
        self.anyway = self._button("move-anyway", "forced")
        self._lay_out()
        self.cancel.clicked.connect(self.cancelled)
        self.accept.clicked.connect(self.moved)
        self.anyway.clicked.connect(self.forced)
        kit.theme.changed.connect(self._recolor)
        kit.locale.changed.connect(self.retranslate)
        self._recolor()
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 9, 18, 8)
        row.setSpacing(8)
        row.addWidget(self._note, 1)
        row.addWidget(self.keep)
        for widget in (self._day_label, self.day, self.cancel, self.accept, self.anyway):
            row.addWidget(widget)

    @Slot()
    def retranslate(self) -> None:
        """Word what is the same in every dialog."""
        self.cancel.setText(self.tr("Cancel"))
        self._day_label.setText(self.tr("Day"))
        self.day.setAccessibleName(self.tr("Day the move happened"))

    def set_note(self, note: str) -> None:
        """Say what the buttons mean."""
        self._note_text = note
        self.say("")

    def say(self, problem: str) -> None:
        """Say what is wrong in place of the note; "" brings the note back."""
        self._note.setText(problem or self._note_text)
        self._note.set_role("danger" if problem else "text2")

    def show_day(self, *, shown: bool) -> None:
        """Show the day, or leave it to a form that has its own."""
        self._day_label.setVisible(shown)
        self.day.setVisible(shown)

    def follow_in_tab_order(self, before: QWidget) -> None:
        """Let Tab come here after a widget, in the order the row is read."""
        for first, second in pairwise((before, self.keep, self.day, self.cancel, self.accept, self.anyway)):
            QWidget.setTabOrder(first, second)

    def _button(self, name: str, kind: str) -> PushButton:
        button = PushButton(name, kind, self)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        return button

    @Slot()
    def _recolor(self) -> None:
        self.anyway.setIcon(QIcon(self._flag()))
        self.anyway.setIconSize(QSize(_FLAG, 12))

    def _flag(self) -> QPixmap:
        """Return the flag with some room behind it, which a button's style does not give."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(_FLAG * ratio), round(12 * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_mark(painter, "debt", 0, 0, 12, self._kit.theme.color("claim"))
        painter.end()
        return pixmap

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hair line above."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, self.width(), 1, self._kit.theme.color("border"))
