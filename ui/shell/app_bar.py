"""The bar at the top, 42 px: menu, page tabs, what the page puts in (the board: search and filters), commands."""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.shell.actions import BAR, ICONS, Actions
from ui.shell.rule import Rule

HEIGHT = 42

TABS = ("board", "funnel", "today", "people")
"""The pages with a tab, from left to right; their words, icons and keys are those of the command "page-…"."""


class AppBar(QWidget):
    """The top bar. Only pages that exist have a tab."""

    def __init__(self, actions: Actions, locale: UiLocale, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("app-bar")
        self.setFixedHeight(HEIGHT)
        self._actions = actions
        self._theme = theme
        self.menu_button = self._tool("menu-button")
        self.tabs = {page: self._tab(page) for page in TABS}
        self.add_button = QPushButton(self)
        self.add_button.setObjectName("new-deal-button")
        self.add_button.setProperty("extent", "small")
        self.add_button.clicked.connect(actions["deal-capture"].trigger)
        self._layout = self._row()
        self.retranslate()
        self.recolor()
        locale.changed.connect(self.retranslate)
        theme.changed.connect(self.recolor)

    def set_menu(self, menu: QMenu) -> None:
        """Hang the main menu under the three bars."""
        self.menu_button.setMenu(menu)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def set_page_tools(self, tools: QWidget) -> None:
        """Place the page's own tools (search box and filters) after the tabs; they take the free room."""
        self._layout.insertWidget(1 + len(TABS), tools, 1)
        self._layout.setStretch(2 + len(TABS), 0)

    def retranslate(self) -> None:
        """Put the texts into the language in force."""
        self.menu_button.setAccessibleName(self.tr("Main menu"))
        self.menu_button.setToolTip(self.tr("Main menu"))
        for page, tab in self.tabs.items():
            tab.setText(self._actions[f"page-{page}"].text())
            tab.setAccessibleName(tab.text())
        self.add_button.setText(self.tr("New deal"))
        self.add_button.setAccessibleName(self.tr("New deal"))
        self.add_button.setToolTip(self._actions["deal-capture"].toolTip())
        for button in self.findChildren(QToolButton):
            action = button.defaultAction()
            if action is not None:
                button.setAccessibleName(action.text())

    def recolor(self) -> None:
        """Draw the icons in the colours in force."""
        self.menu_button.setIcon(self._theme.icon("menu"))
        for page, tab in self.tabs.items():
            name = ICONS[f"page-{page}"]
            self._theme.put_icon(tab, name, "accent" if tab.isChecked() else "text2")
        self._theme.put_icon(self.add_button, "plus", "text", 14)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chrome and the line under it."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("chrome"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), self._theme.color("border"))

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 1)
        row.setSpacing(6)
        row.addWidget(self.menu_button)
        for tab in self.tabs.values():
            row.addWidget(tab)
        row.addStretch(1)
        row.addWidget(self.add_button)
        row.addWidget(Rule(self._theme, 18, self))
        for name in BAR:
            button = self._tool(f"{name}-button")
            button.setDefaultAction(self._actions[name])
            row.addWidget(button)
        return row

    def _tab(self, page: str) -> QToolButton:
        """Return the tab of a page; it follows the command that shows the page."""
        tab, action = self._tool(f"tab-{page}"), self._actions[f"page-{page}"]
        tab.setProperty("kind", "tab")
        tab.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        tab.setCheckable(True)
        tab.setChecked(action.isChecked())
        tab.setAutoExclusive(True)
        tab.clicked.connect(action.trigger)
        action.toggled.connect(partial(_follow, tab))
        tab.toggled.connect(self.recolor)
        return tab

    def _tool(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIconSize(QSize(16, 16))
        button.setMinimumSize(28, 28)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


def _follow(tab: QToolButton, checked: bool) -> None:  # noqa: FBT001 - a Qt slot
    """Check or uncheck a tab; for a page without one none stays checked, which Qt's exclusive buttons do not allow."""
    tab.setAutoExclusive(False)
    tab.setChecked(checked)
    tab.setAutoExclusive(True)
