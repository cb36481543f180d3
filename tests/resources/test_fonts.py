"""The program's own font shows every character the program writes, and prints text that can be searched."""

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from funnel_desktop.paths import resource

WEIGHTS = ("Regular", "Bold")
ROOT = resource().parent
WRITTEN = (".toml", ".ts", ".md", ".csv")

PRINT = """
import sys
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPainter, QPdfWriter
app = QGuiApplication(sys.argv)
families = [QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(path)) for path in sys.argv[3:]]
assert families == [["Funnel Sans SC"]] * 2, families
writer = QPdfWriter(sys.argv[1])
painter = QPainter(writer)
for bold in (False, True):
    font = QFont("Funnel Sans SC", 14)
    font.setBold(bold)
    painter.setFont(font)
    painter.drawText(100, 2000 if bold else 1000, sys.argv[2])
painter.end()
"""
SAMPLE = "项目立项 方案设计 目标 镕喆堃燚 ¥1,280万 Qualification"


def font_path(weight: str) -> Path:
    return resource("fonts", f"FunnelSansSC-{weight}.otf")


@cache
def mapped(weight: str) -> frozenset[int]:
    with TTFont(font_path(weight), lazy=True) as font:
        return frozenset(font.getBestCmap())


def written_characters() -> dict[str, str]:
    """Return every character of the shipped texts, with the first file that has it."""
    found: dict[str, str] = {}
    for path in (*sorted(resource().rglob("*")), *sorted((ROOT / "docs").glob("user-guide.*"))):
        if path.suffix in WRITTEN and path.is_file():
            for char in path.read_text(encoding="utf-8"):
                found.setdefault(char, path.name)
    return found


@pytest.mark.parametrize("weight", WEIGHTS)
def test_no_glyph_is_missing_for_what_the_program_writes(weight: str) -> None:
    have, written = mapped(weight), written_characters()
    assert {"项", "立", "A"} <= written.keys(), "the playbook and the guides were not read"
    assert {char: name for char, name in written.items() if char.isprintable() and ord(char) not in have} == {}


@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_standard_table_and_rare_names_are_there(weight: str) -> None:
    lines = resource("fonts", "characters.txt").read_text(encoding="utf-8").splitlines()
    table = "".join(lines[2 : lines.index("")])
    assert len(set(table)) == len(table) == 8105
    assert {"镕", "喆", "堃", "燚"} <= set(table)
    wanted = {*table, "㐂", "臺", "→", "▲", "●", "✓", "−", "é", "‖"}
    assert {char for char in wanted if ord(char) not in mapped(weight)} == set()


@pytest.mark.parametrize("weight", WEIGHTS)
def test_no_radical_or_compatibility_character_is_mapped(weight: str) -> None:
    """A radical sharing a glyph with the character is what makes a printed page unsearchable (performance notes)."""
    assert [hex(point) for point in mapped(weight) if 0x2E80 <= point < 0x2FE0 or 0xF900 <= point < 0xFB00] == []


@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_font_has_a_name_of_its_own_and_keeps_its_licence(weight: str) -> None:
    with TTFont(font_path(weight), lazy=True) as font:
        names = {number: font["name"].getDebugName(number) for number in (0, 1, 2, 4, 6, 13)}
        postscript = font["CFF "].cff.fontNames[0]
    assert names[1] == "Funnel Sans SC"
    assert (names[2], names[4], names[6]) == (weight, f"Funnel Sans SC {weight}", f"FunnelSansSC-{weight}")
    assert postscript == f"FunnelSansSC-{weight}"
    assert "Adobe" in names[0]
    assert "SIL Open Font License" in names[13]
    licence = resource("fonts", "OFL.txt").read_text(encoding="utf-8")
    assert "Reserved Font Name 'Source'" in licence
    assert "PERMISSION & CONDITIONS" in licence
    assert font_path(weight).stat().st_size < 7_000_000


@pytest.mark.skipif(sys.platform != "linux", reason="fontconfig decides on Linux only")
def test_a_page_printed_without_any_system_font_can_be_searched(tmp_path: Path) -> None:
    pdftotext = shutil.which("pdftotext")
    assert pdftotext, "poppler-utils is needed to read printed pages"
    (tmp_path / "fonts.conf").write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
        f"<fontconfig><dir>{tmp_path}/none</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>",
        encoding="utf-8",
    )
    env = {**os.environ, "FONTCONFIG_FILE": str(tmp_path / "fonts.conf"), "QT_QPA_PLATFORM": "offscreen"}
    page = tmp_path / "page.pdf"
    fonts = [str(font_path(weight)) for weight in WEIGHTS]
    subprocess.run([sys.executable, "-c", PRINT, str(page), SAMPLE, *fonts], env=env, check=True, timeout=30)
    text = subprocess.run([pdftotext, str(page), "-"], check=True, capture_output=True, timeout=30).stdout.decode()
    assert text.count(SAMPLE) == 2
