"""Small XLSX packages written part by part, so that a test says exactly what stands in them."""

from collections.abc import Mapping
from pathlib import Path
from zipfile import ZipFile

_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SHEET = '<sheet name="{name}" sheetId="{at}" r:id="rId{at}"/>'
_TARGET = '<Relationship Id="rId{at}" Target="worksheets/sheet{at}.xml"/>'


def workbook(path: Path, *sheets: str, names: tuple[str, ...] = (), parts: Mapping[str, str] | None = None) -> Path:
    """Write a package whose sheets have this XML within `<worksheet>`; `parts` adds or replaces whole members."""
    named = [names[at] if at < len(names) else f"Sheet{at + 1}" for at in range(len(sheets))]
    listed = "".join(_SHEET.format(name=name, at=at) for at, name in enumerate(named, start=1))
    members = {
        "xl/workbook.xml": f'<workbook xmlns:r="{_RELATIONS}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": "<Relationships>"
        + "".join(_TARGET.format(at=at) for at in range(1, len(sheets) + 1))
        + "</Relationships>",
    }
    members |= {f"xl/worksheets/sheet{at}.xml": f"<worksheet>{xml}</worksheet>" for at, xml in enumerate(sheets, 1)}
    with ZipFile(path, "w") as package:
        for name, text in (members | dict(parts or {})).items():
            package.writestr(name, text)
    return path


def row(*cells: str, **attributes: str) -> str:
    """Return a row of finished cells."""
    stated = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return f"<row{stated}>{''.join(cells)}</row>"


def text(value: str, at: str = "") -> str:
    """Return a cell with its text within it."""
    return cell(f"<is><t>{value}</t></is>", at, t="inlineStr")


def cell(inner: str, at: str = "", **attributes: str) -> str:
    """Return a cell with this XML in it."""
    stated = "".join(f' {name}="{value}"' for name, value in ({"r": at} if at else {}).items() | attributes.items())
    return f"<c{stated}>{inner}</c>"
