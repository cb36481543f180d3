"""The parts of an XLSX around its sheets: which sheets there are, the shared texts, which styles are days.

Read straight from the package's XML by expat, since one pass must give values, hidden rows, merged cells, errors and
formulas without a result, and fast. Guards come before parsing: number, size and ratio of the members as the archive
states them (Python's zipfile gives out no more than is stated), and no document type, so no entities.
"""

import re
import xml.parsers.expat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError  # noqa: N812 - an exception

from funnel_desktop.domain.errors import InputError
from funnel_desktop.services.importing.table import Cancelled, IsCancelled

_MEMBERS, _BYTES, _RATIO, _SMALL = 5_000, 500_000_000, 120, 20_000_000
_SECONDS = 60.0
_CHUNK = 1 << 16
_BUILT_IN_DAYS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_LITERALS = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_DAY_CODE = re.compile(r"[ydm]", re.IGNORECASE)

_DAMAGE = (
    *(xml.parsers.expat.ExpatError, BadZipFile, ZlibError, EOFError, OSError, RuntimeError),  # of the package
    *(ValueError, KeyError, OverflowError),  # of the handlers
)

Attributes = dict[str, str]


@dataclass(frozen=True, slots=True)
class SheetPart:
    """One sheet: its name, the member that holds it, whether it is hidden."""

    name: str
    member: str
    hidden: bool


class Watch:
    """Stops a parse that was called off or takes too long."""

    def __init__(self, name: str, is_cancelled: IsCancelled) -> None:
        self.name = name
        self._is_cancelled = is_cancelled
        self._end = monotonic() + _SECONDS

    def look(self) -> None:
        """Raise Cancelled, or InputError "import.too_big" when the time is up."""
        if self._is_cancelled():
            raise Cancelled
        if monotonic() > self._end:
            raise InputError("import.too_big", name=self.name)


class Book:
    """An open XLSX package; close it after use. Raises InputError "import.damaged" or "import.too_big"."""

    def __init__(self, path: Path, is_cancelled: IsCancelled) -> None:
        self.watch = Watch(path.name, is_cancelled)
        try:
            self._zip = ZipFile(path)
        except (BadZipFile, OSError, ValueError):
            raise InputError("import.damaged", name=path.name) from None
        try:
            self._guard(path.stat().st_size)
            self.epoch_1904 = False
            self.sheets = self._read_sheets()
            self.texts = self._read_texts()
            self.day_styles = self._read_day_styles()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._zip.close()

    def parse(
        self,
        member: str,
        start: Callable[[str, Attributes], None],
        end: Callable[[str], None],
        text: Callable[[str], None],
    ) -> None:
        """Feed one member to an expat parser; element names come as they are written, prefix and all.

        A number or attribute that a handler cannot do without and does not find makes the package a damaged one.
        """
        parser = xml.parsers.expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = start
        parser.EndElementHandler = end
        parser.CharacterDataHandler = text
        parser.StartDoctypeDeclHandler = self._refuse_doctype
        try:
            with self._zip.open(member) as file:
                while chunk := file.read(_CHUNK):
                    parser.Parse(chunk, False)
                    self.watch.look()
            parser.Parse(b"", True)
        except _DAMAGE:
            raise InputError("import.damaged", name=self.watch.name) from None

    def _refuse_doctype(self, *_: object) -> None:
        raise InputError("import.damaged", name=self.watch.name)

    def _guard(self, packed: int) -> None:
        members = self._zip.infolist()
        unpacked = sum(member.file_size for member in members)
        bomb = unpacked > _SMALL and unpacked > packed * _RATIO
        if len(members) > _MEMBERS or unpacked > _BYTES or bomb:
            raise InputError("import.too_big", name=self.watch.name)

    def _read_sheets(self) -> tuple[SheetPart, ...]:
        targets: dict[str, str] = {}
        found: list[tuple[str, str, bool]] = []

        def relation(tag: str, attributes: Attributes) -> None:
            if _local(tag) == "Relationship":
                targets[attributes.get("Id", "")] = attributes.get("Target", "")

        def sheet(tag: str, attributes: Attributes) -> None:
            if _local(tag) == "workbookPr":
                self.epoch_1904 = attributes.get("date1904", "0") in {"1", "true"}
            elif _local(tag) == "sheet":
                hidden = attributes.get("state", "visible") != "visible"
                link = next((value for name, value in attributes.items() if name.endswith(":id")), "")
                found.append((attributes.get("name", ""), link, hidden))

        if "xl/_rels/workbook.xml.rels" in self._zip.namelist():
            self.parse("xl/_rels/workbook.xml.rels", relation, _ignore, _ignore)
        self.parse("xl/workbook.xml", sheet, _ignore, _ignore)
        names = set(self._zip.namelist())
        parts = (SheetPart(name, _member(targets.get(link, "")), hidden) for name, link, hidden in found)
        return tuple(part for part in parts if part.member in names)

    def _read_texts(self) -> list[str]:
        if "xl/sharedStrings.xml" not in self._zip.namelist():
            return []
        texts: list[str] = []
        parts: list[str] = []
        state = {"t": False, "phonetic": False}

        def start(tag: str, _: Attributes) -> None:
            local = _local(tag)
            if local == "si":
                parts.clear()
            elif local == "rPh":
                state["phonetic"] = True
            state["t"] = local == "t" and not state["phonetic"]

        def end(tag: str) -> None:
            local = _local(tag)
            state["t"] = False
            if local == "si":
                texts.append("".join(parts))
            elif local == "rPh":
                state["phonetic"] = False

        self.parse("xl/sharedStrings.xml", start, end, lambda data: parts.append(data) if state["t"] else None)
        return texts

    def _read_day_styles(self) -> frozenset[str]:
        """Return the indices of the cell styles that show a number as a day."""
        if "xl/styles.xml" not in self._zip.namelist():
            return frozenset()
        own: dict[int, bool] = {}
        formats: list[int] = []
        inside = {"cellXfs": False}

        def start(tag: str, attributes: Attributes) -> None:
            local = _local(tag)
            if local == "numFmt":
                own[int(attributes["numFmtId"])] = is_day_format(attributes.get("formatCode", ""))
            elif local == "cellXfs":
                inside["cellXfs"] = True
            elif local == "xf" and inside["cellXfs"]:
                formats.append(int(attributes.get("numFmtId", "0")))

        def end(tag: str) -> None:
            if _local(tag) == "cellXfs":
                inside["cellXfs"] = False

        self.parse("xl/styles.xml", start, end, _ignore)
        return frozenset(str(at) for at, code in enumerate(formats) if own.get(code, code in _BUILT_IN_DAYS))


def is_day_format(code: str) -> bool:
    """Tell whether a number format shows a day: y, m or d outside quoted text, colours and conditions."""
    return bool(_DAY_CODE.search(_LITERALS.sub("", code.split(";", maxsplit=1)[0])))


def _local(tag: str) -> str:
    return tag.rpartition(":")[2]


def _member(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _ignore(*_: object) -> None:
    return None
