"""The program's own beginning and its last resort: no display, an error that nobody expected."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from funnel_desktop.domain.errors import StorageError
from tests.arch.sources import ROOT
from tests.ui.shell.conftest import World
from ui.shell.outside import launch_another, real_world
from ui.shell.run import CrashReporter, has_screen
from ui.shell.shell import Shell


def raised(error: BaseException) -> BaseException:
    try:
        raise error
    except type(error) as caught:
        return caught


def test_an_unexpected_error_is_logged_and_told(
    make_shell: Callable[[], Shell], world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reporter = CrashReporter(real_world()._replace(logs=lambda: tmp_path / "logs"))
    reporter.shell = make_shell()
    error = raised(KeyError("沧澜钢铁"))
    reporter(type(error), error, error.__traceback__)
    (told,) = world.prompter.errors
    assert told.code == "program.defect"
    log = Path(str(told.params["log"])).read_text("utf-8")
    assert "KeyError" in log
    assert "沧澜" not in log
    assert "KeyError" in capsys.readouterr().err


@pytest.mark.usefixtures("capsys")
def test_a_coded_error_of_a_refresh_is_told_in_its_own_words(
    make_shell: Callable[[], Shell], world: World, tmp_path: Path
) -> None:
    reporter = CrashReporter(real_world()._replace(logs=lambda: tmp_path / "logs"))
    reporter.shell = make_shell()
    error = raised(StorageError("file.full", path="x"))
    reporter(type(error), error, error.__traceback__)
    assert world.prompter.codes == ["file.full"]
    assert len(list((tmp_path / "logs").iterdir())) == 1


def test_without_a_place_for_the_log_it_is_told_all_the_same(
    make_shell: Callable[[], Shell], world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "plain").touch()
    reporter = CrashReporter(real_world()._replace(logs=lambda: tmp_path / "plain" / "logs"))
    reporter.shell = make_shell()
    error = raised(ValueError("x"))
    reporter(type(error), error, error.__traceback__)
    assert [told.params["log"] for told in world.prompter.errors] == ["–"]
    assert "ValueError" in capsys.readouterr().err


def test_ctrl_c_is_no_defect(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reporter = CrashReporter(real_world()._replace(logs=lambda: tmp_path / "logs"))
    error = raised(KeyboardInterrupt())
    reporter(type(error), error, error.__traceback__)
    assert not (tmp_path / "logs").exists()
    assert "KeyboardInterrupt" in capsys.readouterr().err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_display_it_says_so_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert not has_screen()
    done = subprocess.run(
        [sys.executable, "main.py"], cwd=ROOT, capture_output=True, text=True, timeout=50, check=False
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "render" in done.stderr
    monkeypatch.setenv("DISPLAY", ":0")
    assert has_screen()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at the process list")
def test_another_file_is_opened_by_another_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = tmp_path / "told"
    script = tmp_path / "main.py"
    script.write_text(f"import sys, pathlib; pathlib.Path({str(told)!r}).write_text(sys.argv[1])\n")
    monkeypatch.setattr(sys, "argv", [str(script)])
    launch_another(Path("/d/甲.funnel"))
    for _ in range(2_000_000):
        if told.exists() and told.stat().st_size:
            break
        os.sched_yield()
    assert told.read_text() == "/d/甲.funnel"
