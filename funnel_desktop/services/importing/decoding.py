"""Bytes to text: BOM, then strict UTF-8, then strict GB18030, then a detector; never with characters left out.

Order and reasons: a detector alone takes a short GBK file for Korean and German text for Polish, so what can be proved
goes first. GB18030 accepts almost any bytes, hence it must also look like Chinese: western text in code page 1252 has
single accented letters between plain ones.
"""

import codecs
import re

from funnel_desktop.domain.errors import InputError

ENCODINGS = ("utf-8", "gb18030", "utf-16", "big5", "cp1252", "shift_jis", "cp949", "cp1250", "cp1251")
"""What the user is offered to choose from."""

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_UNDEFINED = b"\x81\x8d\x8f\x90\x9d"
_HIGH = re.compile(rb"[\x80-\xff]+")
_COMMON = re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")


def decode(data: bytes, encoding: str, name: str) -> tuple[str, str]:
    """Return the text and the name of its encoding; `encoding` "" = find out.

    Raises InputError "import.encoding" (name, encoding) if a chosen one does not fit, or none does.
    """
    if encoding:
        try:
            return data.decode(encoding), encoding
        except (UnicodeError, LookupError):
            raise InputError("import.encoding", name=name, encoding=encoding) from None
    for bom, found in _BOMS:
        if data.startswith(bom):
            return _strict(data, found, name), found
    return _guessed(data, name)


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeError:
        raise InputError("import.encoding", name=name, encoding=encoding) from None


def _guessed(data: bytes, name: str) -> tuple[str, str]:
    if b"\0" in data[:4096]:
        wide = "utf-16-le" if data[1:4096:2].count(0) > data[0:4096:2].count(0) else "utf-16-be"
        return _strict(data, wide, name), wide
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeError:
        pass
    if _is_western(data):
        return data.decode("cp1252"), "cp1252"
    try:
        text = data.decode("gb18030")
    except UnicodeError:
        return _detected(data, name)
    return (text, "gb18030") if _looks_chinese(text) else _detected(data, name)


def _is_western(data: bytes) -> bool:
    """Tell whether high bytes mostly stand alone, as accents do (Chinese ones come in pairs), and all mean something."""
    runs = _HIGH.findall(data)
    if any(byte in _UNDEFINED for run in runs for byte in run):
        return False
    letters = sum(character.isalpha() for run in runs for character in run.decode("cp1252"))
    alone = sum(len(run) == 1 for run in runs)
    return alone * 2 > len(runs) and letters * 2 > sum(map(len, runs))


def _looks_chinese(text: str) -> bool:
    strange = [character for character in text if ord(character) > 127]
    return len(_COMMON.findall(text)) >= len(strange) * 0.8


def _detected(data: bytes, name: str) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None:
        raise InputError("import.encoding", name=name, encoding="")
    return str(best), best.encoding
