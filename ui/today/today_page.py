"""The page Today: which deals deserve the week and why at the left; time and what is planned at the right."""

from functools import partial
from itertools import permutations
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.segmented import Segment, Segmented
from ui.common.widgets.text_label import TextLabel
from ui.today.deal_delegate import DealDelegate
from ui.today.inline_form import InlineForm
from ui.today.line_list import Deed, LineList
from ui.today.lines import DealLine, VisitLine
from ui.today.rules import ORDER_RULE
from ui.today.time_panel import TimePanel
from ui.today.visit_delegate import VisitDelegate
from ui.today.week_words import day_words, order_words, visit_lines, week_lines, word

if TYPE_CHECKING:
    from datetime import date

    from funnel_desktop.services.week import WeekView

SIDE = 344
_DEAL_DEEDS = {Qt.Key.Key_D: "note", Qt.Key.Key_Space: "note", Qt.Key.Key_P: "plan", Qt.Key.Key_T: "tool"}
_VISIT_DEEDS = {Qt.Key.Key_D: "done", Qt.Key.Key_Space: "done", Qt.Key.Key_M: "move", Qt.Key.Key_P: "plan"}


class TodayPage(QWidget):
    """Shows a `WeekView`; every wish leaves as a signal. `move_requested` carries a deal and a column (9: win it)."""

    tool_requested = Signal(str, str)
    move_requested = Signal(str, int)
    span_chosen = Signal(str)
    order_chosen = Signal(object)
    print_requested = Signal(str)
    health_requested = Signal()
    back_requested = Signal()

    def __init__(self, locale: UiLocale, theme: Theme, today: "date", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("today-page")
        self._locale, self._theme = locale, theme
        self._view: WeekView | None = None
        self._title = TextLabel(theme, 18, bold=True, parent=self)
        self._day = TextLabel(theme, 13, role="text2", parent=self)
        self._day.set_elided(True)
        self.span = Segmented(theme, "today-span", (Segment("week"), Segment("day")), self)
        self.span.set_value("week")
        self.order = self._button("today-order")
        self.order.setMenu(QMenu(self.order))
        self.print = self._button("today-print")
        self._rule = TextLabel(theme, 12, role="text2", parent=self)
        self._rule.setWordWrap(True)
        self.health = self._button("today-health")
        self.health.setProperty("kind", "link")
        self.list = LineList(theme, "today-deals", DealDelegate(theme, self), _DEAL_DEEDS, self)
        self.time = TimePanel(locale, theme, self)
        self._due = TextLabel(theme, 13, bold=True, parent=self)
        self._until = TextLabel(theme, 12, role="text3", parent=self)
        self.visits = LineList(theme, "today-visits", VisitDelegate(theme, self), _VISIT_DEEDS, self)
        self.form = InlineForm(locale, theme, today, self)
        self._keys = TextLabel(theme, 12, role="text3", parent=self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.recolor()
        locale.changed.connect(self.retranslate)
        theme.changed.connect(self.recolor)

    def show_week(self, view: "WeekView") -> None:
        """Show the week; what was chosen is chosen again."""
        self._view = view
        self._word()

    def retranslate(self) -> None:
        """Take the words of the present language."""
        self.setAccessibleName(word(QT_TRANSLATE_NOOP("Today", "Today")))
        week, day = word(QT_TRANSLATE_NOOP("Today", "This week")), word(QT_TRANSLATE_NOOP("Today", "Today"))
        self.span.set_texts((week, day), word(QT_TRANSLATE_NOOP("Today", "Span")))
        self.order.setText(word(QT_TRANSLATE_NOOP("Today", "Order…")))
        self.print.setText(word(QT_TRANSLATE_NOOP("Today", "Visit list")))
        for button in (self.order, self.print):
            button.setAccessibleName(button.text())
        self.list.setAccessibleName(word(QT_TRANSLATE_NOOP("Today", "Deals that deserve the week")))
        self.visits.setAccessibleName(word(QT_TRANSLATE_NOOP("Today", "Planned")))
        self._keys.setText(word(QT_TRANSLATE_NOOP("Today", "Enter opens · D done · P plan · M move · T tool")))
        self._rule.setText(word(ORDER_RULE))
        if self._view is not None:
            self._word()

    def recolor(self) -> None:
        """Draw the icons in the colours in force."""
        self.print.setIcon(self._theme.icon("print", "text", 14))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        """Let every wish leave as a signal."""
        self.span.chosen.connect(self.span_chosen)
        self.print.clicked.connect(partial(self.print_requested.emit, "visit-list"))
        self.time.print_requested.connect(partial(self.print_requested.emit, "hours"))
        self.health.clicked.connect(self.health_requested)
        for source in (self.list, self.visits):
            source.asked.connect(self._on_asked)

    def _word(self) -> None:
        view, locale = self._view, self._locale
        if view is None:
            return
        self.span.set_value(view.span)
        count = sum(len(group.picks) for group in view.groups)
        title = QT_TRANSLATE_NOOP("Today", "{deals} that deserve this week")
        if view.span == "day":
            title = QT_TRANSLATE_NOOP("Today", "{deals} that cannot wait today")
        if not any(group.total for group in view.groups):
            title = QT_TRANSLATE_NOOP("Today", "Today")
        self._title.setText(word(title).format(deals=locale.formats.count_deals(count)))
        day = word(QT_TRANSLATE_NOOP("Today", "{day}, {weekday} · week {week} · {order}"))
        self._day.setText(
            day.format(
                day=locale.formats.day_long(view.today),
                weekday=locale.formats.weekday(view.today),
                week=QDate.fromString(view.today, Qt.DateFormat.ISODate).weekNumber()[0],
                order=order_words(view.order),
            )
        )
        self.list.set_empty_text(
            word(QT_TRANSLATE_NOOP("Today", "No open deal yet. Q adds one in a line, Ctrl+I brings in a spreadsheet."))
        )
        self.visits.set_empty_text(
            word(QT_TRANSLATE_NOOP("Today", "Nothing is planned or overdue. P plans for the chosen deal."))
        )
        self.list.show_lines(week_lines(view, locale))
        self.visits.show_lines(visit_lines(view, locale))
        self.time.show_hours(view.hours, view.order)
        self._due.setText(word(QT_TRANSLATE_NOOP("Today", "Planned")))
        until = word(QT_TRANSLATE_NOOP("Today", "{count}, until {day}"))
        self._until.setText(until.format(count=len(view.due), day=day_words(view.last, locale)))
        self.health.setText(word(QT_TRANSLATE_NOOP("Today", "Health: act now on {act}…")).format(act=view.act))
        self.health.setAccessibleName(self.health.text())
        self._fill_orders(view.order)

    def _fill_orders(self, order: tuple[str, ...]) -> None:
        menu = self.order.menu()
        menu.clear()
        group = QActionGroup(menu)
        for number, states in enumerate(permutations(("best", "search", "funnel"))):
            action = QAction(order_words(states), menu)
            if number == 0:
                action.setText(word(QT_TRANSLATE_NOOP("Today", "{order} (the method)")).format(order=action.text()))
            action.setObjectName(f"today-order-{'-'.join(states)}")
            action.setCheckable(True)
            action.setChecked(states == order)
            action.triggered.connect(lambda *_, chosen=states: self.order_chosen.emit(chosen))
            group.addAction(action)
            menu.addAction(action)

    def _on_asked(self, deed: Deed) -> None:
        line, source = deed.line, self.sender()
        if not isinstance(line, DealLine | VisitLine) or not isinstance(source, LineList):
            return
        if deed.name == "tool":
            self._open_tool(line)
            return
        area = QRect(source.mapTo(self, QPoint(0, 0)) + deed.box.topLeft(), deed.box.size())
        planned = isinstance(line, DealLine) and not line.activity_id
        mode = {"note": "log" if planned else "done"}.get(deed.name, deed.name)
        target = line.deal_id if mode in {"log", "plan"} else line.activity_id
        if isinstance(line, DealLine):
            area.setLeft(area.left() + area.width() // 4)
        else:
            area.setLeft(area.right() - max(area.width(), 430))
        self.form.ask(mode, target, area, line.name if isinstance(line, DealLine) else line.title)

    def _open_tool(self, line: DealLine | VisitLine) -> None:
        """Ask for the tool of a deal's next step, or for the move where all is there for it."""
        if isinstance(line, DealLine) and line.move_to:
            self.move_requested.emit(line.deal_id, line.move_to)
        elif isinstance(line, DealLine) and line.tool:
            self.tool_requested.emit(line.deal_id, line.tool)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("extent", "small")
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._day, 1)
        for widget in (self.span, self.order, self.print):
            head.addWidget(widget)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(head)
        left.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self._rule, 1)
        foot.addWidget(self.health)
        left.addLayout(foot)
        right = QWidget(self)
        right.setFixedWidth(SIDE)
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        side.addWidget(self.time)
        side.addWidget(self._plans(), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 12)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(right)

    def _plans(self) -> QFrame:
        """Return the box of what is planned: its heading, the list, the keys that serve it."""
        box = QFrame(self)
        box.setProperty("kind", "box")
        self.visits.setStyleSheet("border: none")
        title = QHBoxLayout()
        title.setContentsMargins(13, 10, 13, 4)
        title.addWidget(self._due, 1)
        title.addWidget(self._until)
        self._keys.setContentsMargins(13, 2, 13, 8)
        column = QVBoxLayout(box)
        column.setContentsMargins(1, 0, 1, 1)
        column.setSpacing(0)
        column.addLayout(title)
        column.addWidget(self.visits, 1)
        column.addWidget(self._keys)
        return box
