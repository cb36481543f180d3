"""What a file is by its bytes, where the reason lies outside them."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from funnel_desktop.domain.errors import InputError
from funnel_desktop.services.importing.sniffing import LARGEST, sniff


def code(path: Path) -> str:
    with pytest.raises(InputError) as refused:
        sniff(path)
    assert refused.value.params == {"name": path.name}
    return refused.value.code


def test_a_name_no_disk_can_hold_is_unreadable(tmp_path: Path) -> None:
    assert code(tmp_path / ("x" * 300)) == "import.unreadable"


def test_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    assert code(path) == "import.too_big"


def test_a_package_of_something_else_is_no_table(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    with ZipFile(path, "w") as package:
        package.writestr("word/document.xml", "<document/>")
    assert code(path) == "import.no_table"


@pytest.mark.parametrize(
    ("data", "kind"), [(b"\xef\xbb\xbf <TABLE>", "html"), (b"name,amount", "text"), (b"a\0,\0b\0", "text")]
)
def test_kinds(tmp_path: Path, data: bytes, kind: str) -> None:
    path = tmp_path / "f"
    path.write_bytes(data)
    assert sniff(path) == kind
