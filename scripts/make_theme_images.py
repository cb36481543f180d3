"""Make the few pictures a style sheet can only take from files: chevrons and ticks, once per mode.

Run after changing the tokens or the icons: `python scripts/make_theme_images.py`.
"""

from PySide6.QtGui import QColor, QGuiApplication

from funnel_desktop.paths import resource
from ui.common.theme.icons import icon_pixmap
from ui.common.theme.tokens import DARK, LIGHT


def main() -> None:
    """Write every picture at one and two pixels a unit."""
    app = QGuiApplication(["make-theme-images", "-platform", "offscreen"])
    for mode, tokens in (("light", LIGHT), ("dark", DARK)):
        for name, color in (("chevron-up", tokens.text2), ("chevron-down", tokens.text2), ("check", tokens.on_accent)):
            for ratio, suffix in ((1.0, ""), (2.0, "@2x")):
                path = resource("theme", f"{name}-{mode}{suffix}.png")
                icon_pixmap(name, QColor(color), 12, ratio).save(str(path))
    app.quit()


if __name__ == "__main__":
    main()
