"""`make screenshots`: draws the sample's screens offscreen into out/screenshots/, each beside its drawing if there.

The drawings are the pictures of ../shared/mockups; without that folder only the screens themselves are made. A PDF page
is compared too where poppler's pdftoppm is installed.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

DRAWINGS = ROOT.parent / "shared" / "mockups"
OUT = ROOT / "out" / "screenshots"
GAP = 24
PAIRS = {
    "board-1366-zh_CN-light": "board-light-1366",
    "board-1920-en-dark": "board-dark-1920",
    "funnel-zh_CN-light": "board-dock-1366",
    "checklist-zh_CN-light": "dialog-zh",
    "welcome-zh_CN-light": "welcome-zh",
    "funnel-page-zh_CN": "print-a4",
    "page-today-zh_CN-light": "today-zh",
    "page-funnel-zh_CN-light": "funnel-zh",
    "deal-zh_CN-light": "deal-panel-zh",
}
"""Our picture and the drawing it follows."""


def main() -> int:
    """Make all pictures and say where they are."""
    from PySide6.QtWidgets import QApplication

    from funnel_desktop.domain.clock import SystemClock
    from funnel_desktop.ids import new_uuid7
    from funnel_desktop.services.sample import make_sample
    from ui.common.formats import LANGUAGES
    from ui.shell.render import render_screens

    app = QApplication(sys.argv[:1])
    screens = OUT / "screens"
    shutil.rmtree(OUT, ignore_errors=True)
    screens.mkdir(parents=True)
    for language in LANGUAGES:
        sample = OUT / f"sample-{language}.funnel"
        make_sample(sample, SystemClock(), new_uuid7, language)
        for path in render_screens(sample, screens, languages=[language]):
            print(path.relative_to(ROOT))
    rasterise(screens / "funnel-page-zh_CN.pdf")
    for ours, drawing in PAIRS.items():
        if (screens / f"{ours}.png").exists() and (DRAWINGS / f"{drawing}.png").exists():
            beside = side_by_side(DRAWINGS / f"{drawing}.png", screens / f"{ours}.png", OUT / f"{drawing}.png")
            print(beside.relative_to(ROOT))
    app.quit()
    return 0


def rasterise(page: Path) -> None:
    """Turn the first page of a PDF into a picture beside it, where pdftoppm is installed."""
    if shutil.which("pdftoppm"):
        command = ["pdftoppm", "-png", "-singlefile", "-r", "96", str(page), str(page.with_suffix(""))]
        subprocess.run(command, check=True)


def side_by_side(left: Path, right: Path, target: Path) -> Path:
    """Put the drawing at the left and ours at the right into one picture."""
    from PySide6.QtGui import QColor, QImage, QPainter

    pictures = [QImage(str(left)), QImage(str(right))]
    width = sum(picture.width() for picture in pictures) + GAP
    both = QImage(width, max(picture.height() for picture in pictures), QImage.Format.Format_RGB32)
    both.fill(QColor("#808080"))
    painter = QPainter(both)
    painter.drawImage(0, 0, pictures[0])
    painter.drawImage(pictures[0].width() + GAP, both.height() - pictures[1].height(), pictures[1])
    painter.end()
    both.save(str(target))
    return target


if __name__ == "__main__":
    sys.exit(main())
