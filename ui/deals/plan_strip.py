"""The plan on one line: today, the stages as they follow each other, the tender and the signing."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from funnel_desktop.domain.backward_plan import Plan, Span
from funnel_desktop.domain.playbook import Playbook
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale

HEIGHT, BAR, TOP, SIDE = 62, 14, 24, 14


class PlanStrip(QWidget):
    """Shows one `Plan`; without days it takes no room."""

    def __init__(self, theme: Theme, locale: UiLocale, playbook: Playbook, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme, self._locale, self._playbook = theme, locale, playbook
        self._plan: Plan | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self._face = QFont(self.font())
        self._face.setPixelSize(11)
        theme.changed.connect(self.update)
        self.hide()

    @Slot(object)
    def show_plan(self, plan: Plan | None) -> None:
        """Show a plan."""
        self._plan = plan if plan is not None and plan.has_dates else None
        self.setVisible(self._plan is not None)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint stages in their states' colours, what is past hollow, and the days that matter as lines with words."""
        plan = self._plan
        if plan is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._face)
        first, last = min(plan.spans[0].start, plan.today), max(plan.spans[-1].end, plan.today)
        length = max(1, (last - first).days)
        scale = (self.width() - 2 * SIDE) / length

        def place(day: date) -> float:
            return SIDE + (day - first).days * scale

        for span in plan.spans:
            box = QRectF(place(span.start), TOP, (span.end - span.start).days * scale, BAR)
            self._paint_span(painter, span, box, past=span.end <= plan.today)
        today = self.tr("today")
        days = [(place(plan.today), today, "text", True)]
        if plan.tender_on is not None:
            tender = self.tr("tender {day}").format(day=self._locale.formats.day_short(plan.tender_on))
            days.append((place(plan.tender_on), f"≈ {tender}" if plan.guessed else tender, "danger", False))
        if plan.signing_on is not None:
            signing = self.tr("signing {day}").format(day=self._locale.formats.day_short(plan.signing_on))
            days.append((place(plan.signing_on), signing, "text2", False))
        for x, words, role, above in days:
            self._paint_day(painter, x, words, role, above=above)
        self.setAccessibleName(", ".join(words for _, words, _, _ in days))

    def _paint_span(self, painter: QPainter, span: Span, box: QRectF, *, past: bool) -> None:
        state, stage = self._playbook.state_of(span.stage), span.stage
        inner = box.adjusted(0.5, 0.5, -1.5, -0.5)
        painter.setPen(QPen(self._theme.color("danger" if past else state), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush if past else self._theme.color(f"{state}_tint"))
        painter.drawRoundedRect(inner, 3, 3)
        painter.setPen(self._theme.color("danger" if past else f"{state}_text"))
        if inner.width() > painter.fontMetrics().horizontalAdvance(str(stage)):
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignCenter), str(stage))

    def _paint_day(self, painter: QPainter, x: float, words: str, role: str, *, above: bool) -> None:
        color = self._theme.color(role)
        painter.setPen(QPen(color, 1.5))
        painter.drawLine(QPointF(x, TOP - 4), QPointF(x, TOP + BAR + 4))
        painter.setBrush(color)
        painter.setPen(Qt.PenStyle.NoPen)
        tip = TOP - 4 if above else TOP + BAR + 4
        turn = -4 if above else 4
        painter.drawPolygon(QPolygonF([QPointF(x - 3, tip + turn), QPointF(x + 3, tip + turn), QPointF(x, tip)]))
        width = painter.fontMetrics().horizontalAdvance(words)
        left = min(max(2.0, x - width / 2), self.width() - width - 2)
        painter.setPen(color)
        painter.drawText(QPointF(left, TOP - 10 if above else TOP + BAR + 20), words)
