"""Every screen becomes a picture without a display, in its language and colours; the file is only looked at."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from funnel_desktop.bootstrap import open_app
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.errors import StorageError
from scripts.screenshots import GAP, PAIRS, side_by_side
from ui.common.theme.tokens import DARK, LIGHT
from ui.shell.actions import SPECS
from ui.shell.render import render_screens

SIZE = QSize(1366, 740)


@pytest.fixture
def busy_file(file: Path, clock: FixedClock, new_id: Callable[[], str]) -> Path:
    app = open_app(file, clock=clock, new_id=new_id)
    for stage in range(1, 9):
        app.deals.add(DealDraft(f"沧澜{stage}号高炉变频改造", "沧澜钢铁", stage * 1_000_000_00, stage=stage))
    app.file.close(back_up=False)
    return file


@pytest.mark.parametrize(("mode", "window"), [("light", LIGHT.window), ("dark", DARK.window)])
def test_every_screen_is_drawn(qapp: QApplication, busy_file: Path, tmp_path: Path, mode: str, window: str) -> None:
    before = hashlib.sha256(busy_file.read_bytes()).digest()
    made = list(render_screens(busy_file, tmp_path / "out", languages=["zh_CN"], sizes=[SIZE], modes=[mode]))
    pages = [spec.id for spec in SPECS if spec.group == "page" and spec.id != "page-board"]
    assert len(pages) > 8
    names = ["welcome", "board-1366", "funnel", *pages, "deal", "checklist", "new-deal", "settings", "import"]
    assert [path.stem for path in made] == [*(f"{name}-zh_CN-{mode}" for name in names), "funnel-page-zh_CN"]
    pictures = {path.stem.split("-zh")[0]: QImage(str(path)) for path in made if path.suffix == ".png"}
    assert not any(picture.isNull() for picture in pictures.values())
    assert pictures["board-1366"].size() == SIZE
    assert pictures["welcome"].pixelColor(5, 5) == QColor(window)
    assert len(set(map(len, (bytes(p.constBits()) for p in pictures.values())))) > 1
    assert made[-1].read_bytes().startswith(b"%PDF")
    assert hashlib.sha256(busy_file.read_bytes()).digest() == before
    assert not busy_file.with_name("test.funnel.lock").exists()
    assert QCoreApplication.translate("Actions", "Undo") == "Undo"  # no language is left behind
    assert qapp.topLevelWidgets() is not None


def test_a_file_that_cannot_be_opened_leaves_no_pictures(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp
    (tmp_path / "bad.funnel").write_bytes(b"")
    with pytest.raises(StorageError, match=r"file\.empty"):
        list(render_screens(tmp_path / "bad.funnel", tmp_path / "out"))
    assert not (tmp_path / "out").exists()


def test_a_screen_stands_beside_its_drawing(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp
    for name, color in (("left", "red"), ("right", "blue")):
        picture = QImage(40, 20, QImage.Format.Format_RGB32)
        picture.fill(QColor(color))
        picture.save(str(tmp_path / f"{name}.png"))
    both = QImage(str(side_by_side(tmp_path / "left.png", tmp_path / "right.png", tmp_path / "both.png")))
    assert both.width() == 80 + GAP
    assert both.pixelColor(5, 5).name() == "#ff0000"
    assert both.pixelColor(40 + GAP + 5, 5).name() == "#0000ff"
    assert len(PAIRS) == 9
