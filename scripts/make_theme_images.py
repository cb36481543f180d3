"""Make the few pictures a style sheet can only take from files: the chevrons of combo and spin boxes, once per mode.

Run after changing the tokens or the icons: `python scripts/make_theme_images.py`.
"""

from PySide6.QtGui import QColor, QGuiApplication

from funnel_desktop.paths import resource
from ui.common.theme.icons import icon_pixmap
from ui.common.theme.tokens import DARK, LIGHT


def main() -> None:
    """Write every chevron at one and two pixels a unit."""
    app = QGuiApplication(["make-theme-images", "-platform", "offscreen"])
    for mode, tokens in (("light", LIGHT), ("dark", DARK)):
        for way in ("up", "down"):
            for ratio, suffix in ((1.0, ""), (2.0, "@2x")):
                path = resource("theme", f"chevron-{way}-{mode}{suffix}.png")
                icon_pixmap(f"chevron-{way}", QColor(tokens.text2), 12, ratio).save(str(path))
    app.quit()


if __name__ == "__main__":
    main()
