"""Titles as names of files."""

from pathlib import Path

import pytest

from ui.common.file_names import file_name, with_ending, with_format


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("周会 2026-11-23.pdf", "周会 2026-11-23.pdf"),
        ("甲/乙: 一期?\n.pdf", "甲 乙  一期 .pdf"),
        ('..\\"C:\\*"', ".. C"),
        ("///", ""),
    ],
)
def test_what_no_file_can_be_called_becomes_a_space(text: str, name: str) -> None:
    assert file_name(text) == name


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("周会", "周会.pdf"),
        ("plan v1.2", "plan v1.2.pdf"),
        ("a.pdf", "a.pdf"),
        ("A.PDF", "A.PDF"),
        ("a.pptx", "a.pptx.pdf"),
    ],
)
def test_an_ending_that_was_left_away_is_added(tmp_path: Path, typed: str, written: str) -> None:
    assert with_ending(tmp_path / typed, ".pdf") == tmp_path / written


def test_what_nobody_was_asked_about_is_not_written_over(tmp_path: Path) -> None:
    for name in ("plan.pdf", "plan (2).pdf"):
        (tmp_path / name).touch()
    assert with_ending(tmp_path / "plan", ".pdf") == tmp_path / "plan (3).pdf"
    assert with_ending(tmp_path / "plan.pdf", ".pdf") == tmp_path / "plan.pdf"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("退回.csv", "退回.csv"),
        ("退回.xlsx", "退回.xlsx"),
        ("deals 2026.11", "deals 2026.11.csv"),
        ("deals", "deals.csv"),
    ],
)
def test_an_ending_in_letters_names_the_format(tmp_path: Path, typed: str, written: str) -> None:
    assert with_format(tmp_path / typed, ".csv") == tmp_path / written
