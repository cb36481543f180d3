"""The theme in force: tokens of light or dark, the palette and style sheet made of them, and word when they change."""

import re
from typing import Literal

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QStyleFactory

from funnel_desktop.paths import resource
from ui.common.theme.icons import icon
from ui.common.theme.tokens import DARK, LIGHT, Tokens

Mode = Literal["light", "dark", "system"]

AIR = 5
"""Between an icon and the word after it, in px."""

_SIZE = re.compile(r"font-size: (\d+)px")
_PLACE = re.compile(r"@(\w+)")
_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Highlight: "accent_tint",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "claim",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border_strong",
    QPalette.ColorRole.Shadow: "border_strong",
}


def _blend(front: str, back: str, share: float) -> str:
    """Return the flat colour that `front` laid over `back` at this opacity gives."""
    one, other = QColor(front), QColor(back)
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(f * share + b * (1 - share)) for f, b in pairs)).name()


class Theme(QObject):
    """Light, dark or as the system has it; widgets ask it for colours by role and listen to `changed`."""

    changed = Signal()

    def __init__(self, mode: Mode = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode: Mode = mode
        self._app: QApplication | None = None
        self._dark = mode == "dark"
        self._colors: dict[str, QColor] = {}
        self._scale = 1.0

    @property
    def scale(self) -> float:
        """By how much texts of dialogs, lists, fields and menus are larger than drawn (cards keep their size)."""
        return self._scale

    def px(self, size: int) -> int:
        """Return a text's size in pixels, scaled."""
        return round(size * self._scale)

    def set_scale(self, scale: float) -> None:
        """Make those texts larger or smaller, at once."""
        if scale != self._scale:
            self._scale = scale
            self._dress()
            self.changed.emit()

    @property
    def mode(self) -> Mode:
        """What the user chose."""
        return self._mode

    @property
    def dark(self) -> bool:
        """Whether the dark tokens are in force."""
        return self._dark

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return DARK if self._dark else LIGHT

    def color(self, name: str) -> QColor:
        """Return a token of the colours in force."""
        found = self._colors.get(name)
        if found is None:
            found = self._colors[name] = QColor(getattr(self.tokens, name))
        return found

    def icon(self, name: str, role: str = "text2", size: int = 16) -> QIcon:
        """Return a line icon in a token's colour, dimmed when its control is off."""
        return icon(name, self.color(role), size, disabled=self.color("border"))

    def put_icon(self, button: QAbstractButton, name: str, role: str = "text2", size: int = 16) -> None:
        """Give a button an icon before its word, with the air between them that styles leave out."""
        made = icon(name, self.color(role), size, disabled=self.color("border"), air=AIR)
        button.setIcon(made)
        button.setIconSize(QSize(size + AIR, size))

    def set_mode(self, mode: Mode) -> None:
        """Follow the user's choice."""
        self._mode = mode
        if self._app is not None:
            hints = self._app.styleHints()
            schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}
            hints.setColorScheme(schemes[mode])
        self._follow()

    def apply(self, app: QApplication) -> None:
        """Dress the whole application, now and whenever the choice or the system's scheme changes."""
        self._app = app
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._dark = self._wanted()
        self._colors.clear()
        if self._mode != "system":
            self.set_mode(self._mode)
        self._dress()

    def palette(self) -> QPalette:
        """Return the palette of the colours in force."""
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self.color(name))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text3"))
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Button):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("sunken"))
        return palette

    def style_sheet(self) -> str:
        """Return the application's one style sheet with the tokens put in."""
        names = set(Tokens._fields)
        values = {name: getattr(self.tokens, name) for name in names}
        values["scroll"] = _blend(values["border_strong"], values["window"], 0.45)
        for name in ("chevron-up", "chevron-down", "check"):
            picture = resource("theme", f"{name}-{'dark' if self._dark else 'light'}.png")
            values[name.replace("-", "_")] = picture.as_posix()
        template = resource("theme", "style.qss").read_text("utf-8")
        sheet = _PLACE.sub(lambda found: values[found.group(1)], template)
        return _SIZE.sub(lambda found: f"font-size: {self.px(int(found.group(1)))}px", sheet)

    def _wanted(self) -> bool:
        if self._mode != "system" or self._app is None:
            return self._mode == "dark"
        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    @Slot()
    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted == self._dark:
            return
        self._dark = wanted
        self._colors.clear()
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        if self._app is not None:
            self._app.setPalette(self.palette())
            self._app.setStyleSheet(self.style_sheet())
