"""The buying centre's box on the deal's page: as a map or as a list, with the broken rules and what the marks mean."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.charts.centre_faces import CentreValues, WarningWords
from ui.common.theme.theme import Theme
from ui.common.widgets.attitude_cells import CELLS_WIDTH, paint_cells
from ui.common.widgets.push_button import PushButton
from ui.common.widgets.segmented import Segment, Segmented
from ui.common.widgets.text_label import TextLabel
from ui.deals.centre_view import CentreView
from ui.deals.list_box import HEAD, line, spaced
from ui.deals.row_list import RowList
from ui.deals.warning_box import WarningBox


class PeopleBox(QFrame):
    """`wished(intent, key)` as the lists have it."""

    wished = Signal(str, str)

    def __init__(self, theme: Theme, name: str, rows: RowList, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "box")
        self._theme = theme
        self._title = TextLabel(theme, 13, bold=True, parent=self)
        self._figures = TextLabel(theme, 12, role="text2", parent=self)
        self._figures.set_elided(True)
        self.shape = Segmented(theme, f"{name}-shape", (Segment("map"), Segment("list")), self)
        self.add = PushButton("people-add", "flat", self)
        self.add.setProperty("extent", "small")
        self.print = QToolButton(self)
        self.print.setObjectName("people-print")
        self.print.setIconSize(QSize(14, 14))
        self.map = CentreView(theme, f"{name}-map", self)
        self._warnings = WarningBox(theme, f"{name}-warnings", self)
        self.legend = CentreLegend(theme, self)
        self._scroll = QScrollArea(self)
        self.stack = QStackedWidget(self)
        self._lay_out(rows)
        self.shape.set_value("map")
        self.shape.chosen.connect(self._on_shape)
        self.map.opened.connect(self._on_opened)
        self.map.removed.connect(self._on_removed)
        self.map.wants_sight.connect(self._on_sight)
        self.add.clicked.connect(self._on_add)
        self.print.clicked.connect(self._on_print)
        theme.changed.connect(self._recolor)
        self._recolor()

    def show_head(self, title: str, figures: str, texts: Sequence[str]) -> None:
        """Show heading and figures; `texts` word the two shapes, what is chosen by them, adding a person, printing."""
        self._title.setText(title)
        self._figures.setText(figures)
        self.shape.set_texts(texts[:2], texts[2])
        self.map.setAccessibleName(title)
        self._scroll.setAccessibleName(title)
        self.add.setText(texts[3])
        self.add.setAccessibleName(texts[3])
        self.print.setToolTip(texts[4])
        self.print.setAccessibleName(texts[4])

    def show_centre(self, values: CentreValues, warnings: Sequence[WarningWords], legend: Sequence[str]) -> None:
        """Show a buying centre with its broken rules."""
        self.map.show_values(values)
        self._warnings.show_warnings(warnings)
        self.legend.set_texts(legend)

    def _lay_out(self, rows: RowList) -> None:
        head = spaced(QHBoxLayout(), (12, 0, 12, 0), 10)
        head.addWidget(self._title)
        head.addWidget(self._figures, 1)
        head.addWidget(self.print)
        head.addWidget(self.add)
        head.addWidget(self.shape)
        self._title.setFixedHeight(HEAD)
        inner = QWidget(self._scroll)
        inner.setObjectName("centre-ground")
        column = spaced(QVBoxLayout(inner), (14, 8, 14, 10), 10)
        for part in (self.map, self._warnings, self.legend):
            column.addWidget(part)
        column.addStretch(1)
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setObjectName("centre-scroll")
        self.stack.addWidget(self._scroll)
        self.stack.addWidget(rows)
        body = spaced(QVBoxLayout(self), (1, 1, 1, 1), 0)
        body.addLayout(head)
        body.addWidget(line(self))
        body.addWidget(self.stack, 1)

    @Slot(str)
    def _on_shape(self, key: str) -> None:
        self.stack.setCurrentIndex(0 if key == "map" else 1)

    @Slot(str)
    def _on_opened(self, key: str) -> None:
        self.wished.emit("open-person", key)

    @Slot(str)
    def _on_removed(self, key: str) -> None:
        self.wished.emit("remove-person", key)

    @Slot()
    def _on_add(self) -> None:
        self.wished.emit("open-add-person", "")

    @Slot()
    def _on_print(self) -> None:
        self.wished.emit("print-centre", "")

    @Slot()
    def _recolor(self) -> None:
        self.print.setIcon(self._theme.icon("print", "text2", 14))

    @Slot(int, int)
    def _on_sight(self, top: int, height: int) -> None:
        self._scroll.ensureVisible(20, self.map.y() + top, 0, 0)
        self._scroll.ensureVisible(20, self.map.y() + top + height, 0, 0)


class CentreLegend(QWidget):
    """What cells, dashes and line widths mean, in one line; what has no room is left out from the end."""

    _ATTITUDES = (2, 0, -2)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts: tuple[str, ...] = ()
        theme.changed.connect(self.update)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Word it: for, neutral, against, not met, width."""
        self._texts = tuple(texts)
        self.setAccessibleName(", ".join(texts))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, 18)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint samples and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = QFont(self.font())
        face.setPixelSize(self._theme.px(11))
        painter.setFont(face)
        metrics = QFontMetrics(face)
        x = 0.0
        for at, text in enumerate(self._texts):
            sample = CELLS_WIDTH if at < len(self._ATTITUDES) else 18 if at == len(self._ATTITUDES) else 0
            width = sample + (5 if sample else 0) + metrics.horizontalAdvance(text)
            if x + width > self.width():
                return
            self._sample(painter, at, x)
            painter.setPen(self._theme.color("text3"))
            area = QRectF(
                x + width - metrics.horizontalAdvance(text), 0, metrics.horizontalAdvance(text) + 2, self.height()
            )
            painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine), text)
            x += width + 12

    def _sample(self, painter: QPainter, at: int, x: float) -> None:
        middle = self.height() / 2
        if at < len(self._ATTITUDES):
            paint_cells(painter, self._theme, QPointF(x, round(middle - 5)), self._ATTITUDES[at])
        elif at == len(self._ATTITUDES):
            pen = QPen(self._theme.color("border_strong"), 1)
            pen.setDashPattern([3, 2])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(x + 0.5, middle - 5.5, 17, 10), 3, 3)
