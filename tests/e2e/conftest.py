"""The stories share the screen of the interface tests: offscreen, with the program fonts, leaving nothing behind."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.clock import FixedClock
from tests.e2e.world import World
from tests.ui.conftest import no_leaks, qapp
from ui.common.ui_settings import UiSettings

__all__ = ["no_leaks", "qapp"]


@pytest.fixture
def world(
    qtbot: QtBot,
    qapp: QApplication,
    clock: FixedClock,
    new_id: Callable[[], str],
    tmp_path: Path,
) -> Iterator[World]:
    """A machine with a person in front of it, in Chinese."""
    settings = UiSettings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    settings.language, settings.theme = "zh_CN", "light"
    made = World(qtbot, qapp, clock, new_id, settings, tmp_path)
    yield made
    made.end()
