"""Titles as names of files."""

import pytest

from ui.common.file_names import file_name


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
