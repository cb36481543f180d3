"""The shared libraries Qt needs on Linux, found missing by trying; and the programs the tests need.

Trying means: the import, then the offscreen platform, then the xcb platform plugin. Each attempt names the next missing
soname. As root on an apt system the package is installed; otherwise the exact command is printed.
"""

import os
import re
import shutil
import sys
from pathlib import Path

from setup_steps.step import StepError, last_line, quietly, say

IMPORTS = "import PySide6.QtWidgets, PySide6.QtPrintSupport, PySide6.QtSvg"
OFFSCREEN = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication
QApplication([])
"""
XCB = """
import ctypes, pathlib, PySide6
from PySide6 import QtWidgets
ctypes.CDLL(str(pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"))
"""
TRIES = (IMPORTS, OFFSCREEN, XCB)

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libSM.so.6": "libsm6",
    "libICE.so.6": "libice6",
    "libcups.so.2": "libcups2",
    "libz.so.1": "zlib1g",
    "libstdc++.so.6": "libstdc++6",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
"""Debian's and Ubuntu's package for each soname Qt has been seen to ask for."""

TEST_PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool", "openbox": "openbox", "pdftotext": "poppler-utils"}

MISSING = re.compile(r"([\w+.-]+\.so(?:\.\d+)*): cannot open shared object file")


def ensure(python: Path, *, for_tests: bool) -> None:
    """Make Qt start on this Linux, and find the tests' programs; other systems need nothing."""
    if not sys.platform.startswith("linux"):
        return
    for attempt in TRIES:
        _until_it_works(python, attempt)
    if for_tests:
        absent = [package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None]
        if absent:
            _install(absent)


def _until_it_works(python: Path, attempt: str) -> None:
    asked: set[str] = set()
    while (tried := quietly([python, "-c", attempt])).returncode:
        match = MISSING.search(tried.stderr)
        if match is None:
            raise StepError(f"Qt does not start here: {last_line(tried.stderr)}")
        soname = match[1]
        package = PACKAGES.get(soname)
        if package is None or package in asked:
            raise StepError(
                f"Qt needs the shared library {soname}: install the package that brings it, then run again."
            )
        asked.add(package)
        _install([package])


def _install(packages: list[str]) -> None:
    command = f"apt-get install -y {' '.join(packages)}"
    if shutil.which("apt-get") is None:
        raise StepError(f"these packages (Debian's names) are missing, install their like here: {' '.join(packages)}")
    if os.geteuid() != 0:
        raise StepError(f"something is missing, type: sudo apt-get update && sudo {command}")
    say(command)
    environment = ["env", "DEBIAN_FRONTEND=noninteractive"]
    refreshed = quietly([*environment, "apt-get", "update", "-qq"])
    install = [*environment, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    installed = quietly(install)
    if installed.returncode:
        reason = last_line(installed.stderr or refreshed.stderr)
        raise StepError(f"{command} failed ({reason}); mend that, then run again.")
