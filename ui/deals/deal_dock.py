"""The deal docked under the funnel in a wide window: head, chips, tabs with one list each, and the way on."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.playbook import Playbook
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.tag import TagRow
from ui.common.widgets.text_label import TextLabel
from ui.common.widgets.two_rails import PANEL, TwoRails
from ui.deals.deal_view import DealView
from ui.deals.diagnosis_box import DiagnosisBox
from ui.deals.list_box import TabBox, line, spaced
from ui.deals.panel_words import chips, figures, subtitle

WIDTH, HEAD = 376, 34
TABS = ("overview", "evidence", "people", "activities", "tools", "plan", "details", "history")


class DealDock(DealView):
    """`wished("page", "")` asks for the whole page, `wished("close", "")` puts it away."""

    def __init__(self, locale: UiLocale, theme: Theme, playbook: Playbook, parent: QWidget | None = None) -> None:
        super().__init__(locale, theme, playbook, "deal-dock", parent)
        self.setFixedWidth(WIDTH)
        self.lists.joined = True
        self.lists["documents"].hide()
        self.lists["review"].hide()
        self._title = TextLabel(theme, 13, bold=True, parent=self)
        self._whole, self._close = self._tool("deal-whole"), self._tool("deal-close")
        self._name = TextLabel(theme, 15, bold=True, parent=self)
        self._name.setWordWrap(True)
        self._under = TextLabel(theme, 12, role="text2", parent=self)
        self._under.set_elided(True)
        self._amount = TextLabel(theme, 18, bold=True, parent=self)
        self._rate = TextLabel(theme, 12, role="text2", parent=self)
        self._tags = TagRow(theme, self)
        self.rails = TwoRails(theme, [stage.state for stage in playbook.stages], PANEL, self)
        self.says = DiagnosisBox(theme, "dock-diagnosis", self, button=False)
        self.tabs = TabBox(
            "dock", [self._overview(), *(self.plan if name == "plan" else self.lists[name] for name in TABS[1:])], self
        )
        self.tabs.bar.currentChanged.connect(self.on_tab)
        self._hint = TextLabel(theme, 12, role="text2", parent=self)
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.move_on, self.edit = self._button("dock-move", "primary"), self._button("dock-edit")
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self._restyle()
        self.retranslate()

    @override
    def fill(self) -> None:
        """Show the head of the deal, or that none is chosen."""
        panel, locale = self.panel, self._locale
        self._pages.setCurrentIndex(0 if panel is None else 1)
        self._whole.setEnabled(panel is not None)
        if panel is None:
            return
        amount, rate, *_ = figures(panel, locale)
        self._name.setText(panel.facts.deal.name)
        self._under.setText(subtitle(panel, locale, short=True))
        self._amount.setText(amount.value)
        self._rate.setText(" · ".join(part for part in (f"{rate.label} {rate.value}", rate.under) if part))
        self._tags.show_tags(chips(panel, self._playbook, locale))
        self.show_positions(panel, self.rails, self.says)
        self.move_on.setText(self.tr("Reopen") if panel.status != "open" else self.tr("Move on…"))

    @override
    @Slot()
    def retranslate(self) -> None:
        """Word the dock in the present language."""
        self.setAccessibleName(self.tr("Deal"))
        self._title.setText(self.tr("Deal"))
        self._hint.setText(self.tr("Choose a card to see its deal here."))
        self.edit.setText(self.tr("Edit…"))
        for button, text in (
            (self._whole, self.tr("Show the deal as a page")),
            (self._close, self.tr("Close the deal")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)
        titles = (
            self.tr("Overview"),
            self.tr("Evidence"),
            self.tr("People"),
            self.tr("Activities"),
            self.tr("Tools"),
            self.tr("Plan"),
            self.tr("Details"),
            self.tr("History"),
        )
        self.tabs.show_titles(titles, self.tr("Parts of the deal"))
        super().retranslate()

    def take_keys(self) -> None:
        """Let the keys begin at the list in sight."""
        name = TABS[max(0, self.tabs.bar.currentIndex())]
        self.lists[name].setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the lines at the left and above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("chrome"))
        painter.fillRect(0, 0, 1, self.height(), self._theme.color("border"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("border"))
        painter.fillRect(0, HEAD, self.width(), 1, self._theme.color("border"))

    def _overview(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(14, 0, 14, 8)
        top.setSpacing(4)
        top.addWidget(self.rails)
        top.addWidget(self.says)
        column.addLayout(top)
        column.addWidget(line(part))
        column.addWidget(self.lists["overview"], 1)
        return part

    def _lay_out(self) -> None:
        head = spaced(QHBoxLayout(), (14, 0, 8, 0), 2)
        head.addWidget(self._title, 1)
        head.addWidget(self._whole)
        head.addWidget(self._close)
        self._title.setFixedHeight(HEAD + 1)
        figures_row = QHBoxLayout()
        figures_row.addWidget(self._amount)
        figures_row.addStretch(1)
        figures_row.addWidget(self._rate)
        about = spaced(QVBoxLayout(), (14, 8, 14, 6), 3)
        about.addWidget(self._name)
        about.addWidget(self._under)
        about.addLayout(figures_row)
        about.addWidget(self._tags)
        foot = spaced(QHBoxLayout(), (14, 8, 14, 8), 8)
        foot.addWidget(self.move_on, 1)
        foot.addWidget(self.edit, 1)
        shown = QWidget()
        body = spaced(QVBoxLayout(shown), (1, 0, 0, 0), 0)
        body.addLayout(about)
        body.addWidget(self.tabs, 1)
        body.addWidget(line(shown))
        body.addLayout(foot)
        self._pages.addWidget(self._hint)
        self._pages.addWidget(shown)
        column = spaced(QVBoxLayout(self), (0, 0, 0, 0), 0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        for button, wish in (
            (self._whole, "page"),
            (self._close, "close"),
            (self.move_on, "move"),
            (self.edit, "edit-deal"),
        ):
            button.setProperty("wish", wish)
            button.clicked.connect(self._on_button)
        self._theme.changed.connect(self._restyle)

    def _tool(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIconSize(QSize(14, 14))
        return button

    def _button(self, name: str, kind: str = "") -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        button.setProperty("extent", "small")
        button.setAutoDefault(False)
        return button

    @Slot()
    def _restyle(self) -> None:
        self._whole.setIcon(self._theme.icon("panel", "text2", 14))
        self._close.setIcon(self._theme.icon("close", "text2", 14))
        self.update()

    @Slot()
    def _on_button(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.wished.emit(str(sender.property("wish")), "")
