"""The place on the welcome page where a file may be dropped; under it the files opened lately."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.common.theme.icons import paint_icon
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale

SUFFIXES = (".xlsx", ".csv", ".txt", ".funnel")
SHOWN = 4


class DropArea(QWidget):
    """Takes one local file: `dropped` carries its path, `recent_chosen` that of a file opened lately."""

    dropped = Signal(str)
    recent_chosen = Signal(str)

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("welcome-drop")
        self.setFixedWidth(392)
        self.setAcceptDrops(True)
        self._theme = theme
        self._hovered = False
        self._paths: tuple[str, ...] = ()
        self._title = self._label("section")
        self._about = self._label("secondary")
        self._recent_title = self._label("secondary")
        self._tags = [self._label("tag") for _ in SUFFIXES]
        self._recent = [self._link(index) for index in range(SHOWN)]
        self._lay_out()
        self.set_recent(())
        self.recolor()
        locale.changed.connect(self.retranslate)
        theme.changed.connect(self.recolor)

    def set_recent(self, paths: Sequence[str]) -> None:
        """List the files opened lately, the last one first."""
        self._paths = tuple(paths)[:SHOWN]
        for index, link in enumerate(self._recent):
            link.setVisible(index < len(self._paths))
            if index < len(self._paths):
                link.setText(Path(self._paths[index]).name)
                link.setToolTip(self._paths[index])
                link.setAccessibleName(Path(self._paths[index]).name)
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything in the language in force."""
        self._title.setText(self.tr("Drop a file here"))
        self._about.setText(self.tr("A spreadsheet is imported, a .funnel file is opened"))
        self._recent_title.setText(self.tr("Opened lately") if self._paths else self.tr("No file opened lately"))
        self.setAccessibleName(self._title.text())

    def recolor(self) -> None:
        """Dress in the colours in force."""
        tokens = self._theme.tokens
        for tag, suffix in zip(self._tags, SUFFIXES, strict=True):
            tag.setText(suffix)
            tag.setStyleSheet(
                f"font-size: 12px; padding: 0 6px; border-radius: 4px; background: {tokens.sunken};"
                f" color: {tokens.text2};"
            )
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashed edge and the folder."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.color("accent" if self._hovered else "border_strong"), 2 if self._hovered else 1.2)
        if not self._hovered:
            pen.setDashPattern([3, 2])
        else:
            painter.setBrush(self._theme.color("accent_tint"))
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        place = QPointF(self.width() / 2 - 17, self._title.y() - 42)
        paint_icon(painter, "folder", place, 34, self._theme.color("text2"), 1.0)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one local file."""
        if _path(event):
            event.acceptProposedAction()
            self._set_hovered(hovered=True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget the file that left again."""
        self._set_hovered(hovered=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which file was dropped."""
        self._set_hovered(hovered=False)
        path = _path(event)
        if path:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def _set_hovered(self, *, hovered: bool) -> None:
        self._hovered = hovered
        self.update()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 46, 12, 6)
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addSpacing(10)
        tags = QHBoxLayout()
        tags.setSpacing(6)
        tags.addStretch(1)
        for tag in self._tags:
            tags.addWidget(tag)
        tags.addStretch(1)
        column.addLayout(tags)
        column.addSpacing(10)
        column.addWidget(self._recent_title)
        for link in self._recent:
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _link(self, index: int) -> QPushButton:
        link = QPushButton(self)
        link.setObjectName(f"welcome-recent-{index}")
        link.setProperty("kind", "link")
        link.setProperty("index", index)
        link.clicked.connect(self._on_link)
        return link

    def _on_link(self) -> None:
        link = self.sender()
        if link is not None:
            self.recent_chosen.emit(self._paths[int(link.property("index"))])


def _path(event: QDropEvent) -> str:
    """Return the one local file a drop carries, or ""."""
    urls = event.mimeData().urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""
