"""Make the program's own font, "Funnel Sans SC", from Noto Sans CJK SC (SIL Open Font License).

Why an own font: a PDF writer stores some common characters as look-alike Kangxi radicals (U+2F6C for U+76EE, and so on)
when the font maps both to one glyph, and a search in the printed page then finds nothing. A subset without the radical
and compatibility blocks, under a name no system font has, prints searchable text, and looks alike on every machine.

Run: python scripts/make_fonts.py FOLDER_OF_NOTO_TTC
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"
FAMILY = "Funnel Sans SC"
SC = 2
"""Which face of the collections is the Simplified Chinese one."""

EXCLUDED = (range(0x2E80, 0x2FE0), range(0xF900, 0xFB00), range(0x2F800, 0x2FA20))
"""CJK and Kangxi radicals, compatibility ideographs: never mapped, so never written into a PDF."""

LATIN_AND_SIGNS = (
    *(range(0x20, 0x7F), range(0xA0, 0x180), range(0x2010, 0x2060), range(0x20A0, 0x20C0), range(0x2150, 0x2190)),
    *(range(0x2190, 0x2200), range(0x2200, 0x2270), range(0x2295, 0x229A), range(0x2460, 0x2500)),
    *(range(0x2500, 0x2600), range(0x2600, 0x2610), range(0x2713, 0x2719), range(0x3000, 0x3040)),
    *(range(0xFE30, 0xFE50), range(0xFF00, 0xFFF0)),
)
"""Latin-1, what Noto CJK has of Latin Extended-A, punctuation, currency, arrows, mathematics, enclosed numbers, shapes,
CJK punctuation."""

FEATURES = ["kern", "mark", "mkmk"]
"""No ligatures: a PDF would lose the "fi" of "Qualification" for every search."""
UNUSED_TABLES = ["VORG", "vhea", "vmtx", "BASE"]


def table_characters() -> set[int]:
    """Return the code points of `characters.txt`: the standard table of 8105, and names beyond it."""
    lines = (FONTS / "characters.txt").read_text(encoding="utf-8").splitlines()
    return {ord(char) for line in lines if not line.startswith("#") for char in line}


ENCODINGS = (("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF)), ("big5", range(0xA4, 0xC6), range(0x40, 0xFF)))
"""GB2312 (6763 characters, kana, Greek, Cyrillic) and the common half of Big5: some customers write traditional."""


def encoded() -> Iterator[int]:
    """Yield every code point of the two older standards."""
    for encoding, leads, trails in ENCODINGS:
        for lead in leads:
            for trail in trails:
                char = bytes((lead, trail)).decode(encoding, errors="ignore")
                if len(char) == 1 and ord(char) > 0x7F:
                    yield ord(char)


def wanted() -> set[int]:
    """Return every code point the font is to map."""
    signs = {point for points in LATIN_AND_SIGNS for point in points}
    everything = signs | table_characters() | set(encoded())
    return {point for point in everything if not any(point in block for block in EXCLUDED)}


def cut(font: TTFont) -> None:
    """Leave only the wanted characters and horizontal layout, without hints."""
    options = subset.Options(layout_features=FEATURES, hinting=False, name_IDs=[*range(15)], name_languages=[0x409])
    options.drop_tables += UNUSED_TABLES
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted())
    cutter.subset(font)


def rename(font: TTFont, weight: str) -> None:
    """Give the font a name of its own; the copyright and licence lines stay."""
    postscript = f"{FAMILY.replace(' ', '')}-{weight}"
    names = {1: FAMILY, 2: weight, 3: f"1.0;{postscript}", 4: f"{FAMILY} {weight}", 6: postscript}
    font["name"].names = [record for record in font["name"].names if record.nameID != 7]
    for record in font["name"].names:
        record.string = names.get(record.nameID, record.string)
    top = font["CFF "].cff
    top.fontNames[0] = postscript
    top.topDictIndex[0].FullName = f"{FAMILY} {weight}"
    top.topDictIndex[0].FamilyName = FAMILY


def main(source: Path) -> int:
    """Write both weights."""
    for weight in ("Regular", "Bold"):
        font = TTFont(source / f"NotoSansCJK-{weight}.ttc", fontNumber=SC, recalcTimestamp=False)
        cut(font)
        rename(font, weight)
        target = FONTS / f"FunnelSansSC-{weight}.otf"
        font.save(target)
        print(f"{target.name}: {target.stat().st_size / 1e6:.1f} MB, {len(font.getBestCmap())} characters")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: make_fonts.py FOLDER_OF_NOTO_TTC")
    sys.exit(main(Path(sys.argv[1])))
