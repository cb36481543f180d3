"""What a file really is, by its first bytes; its name is not believed (an HTML table named .xls is common)."""

from pathlib import Path
from zipfile import BadZipFile, ZipFile

from funnel_desktop.domain.errors import InputError

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LARGEST = 200 * 1024 * 1024
"""Files above this are no list of deals."""
_FOREIGN = (
    b"SQLite format 3\0",
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x7fELF",
    b"MZ",
    b"Rar!",
    b"7z\xbc",
    b"{\\rtf",
)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_HTML = (b"<html", b"<!doctype html", b"<table", b"<meta", b"<head", b"<body")


def sniff(path: Path) -> str:
    """Return "xlsx", "html" or "text".

    Raises InputError "import.missing", "import.folder", "import.unreadable", "import.empty", "import.too_big",
    "import.legacy_xls", "import.encrypted" or "import.no_table", each with `name`.
    """
    name = path.name
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise InputError("import.folder", name=name)
        with path.open("rb") as file:
            head = file.read(4096)
    except FileNotFoundError:
        raise InputError("import.missing", name=name) from None
    except OSError:
        raise InputError("import.unreadable", name=name) from None
    if not size:
        raise InputError("import.empty", name=name)
    if size > LARGEST:
        raise InputError("import.too_big", name=name)
    return _kind(path, head)


def _kind(path: Path, head: bytes) -> str:
    if head.startswith(b"PK\x03\x04"):
        return _zip_kind(path)
    if head.startswith(OLE):
        encrypted = "EncryptedPackage".encode("utf-16-le") in path.read_bytes()
        raise InputError("import.encrypted" if encrypted else "import.legacy_xls", name=path.name)
    if head.startswith(_FOREIGN):
        raise InputError("import.no_table", name=path.name)
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith(_HTML):
        return "html"
    if start.startswith(b"<?xml"):
        raise InputError("import.legacy_xls", name=path.name)
    if b"\0" in head and not head.startswith(_UTF16) and head[1::2].count(0) < len(head) // 4:
        raise InputError("import.no_table", name=path.name)
    return "text"


def _zip_kind(path: Path) -> str:
    try:
        with ZipFile(path) as archive:
            if "xl/workbook.xml" in archive.namelist():
                return "xlsx"
    except (BadZipFile, OSError, ValueError):
        raise InputError("import.damaged", name=path.name) from None
    raise InputError("import.no_table", name=path.name)
