"""Bytes to text: what can be proved goes before what is guessed, and nothing is left out silently."""

import codecs

import pytest

from funnel_desktop.domain.errors import InputError
from funnel_desktop.services.importing.decoding import decode

CHINESE = "项目名称,客户名称\n华东钢铁风机,华东钢铁\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (CHINESE.encode(), "utf-8"),
        (codecs.BOM_UTF8 + CHINESE.encode(), "utf-8-sig"),
        (codecs.BOM_UTF16_LE + CHINESE.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + CHINESE.encode("utf-16-be"), "utf-16"),
        (CHINESE.encode("gb18030"), "gb18030"),
    ],
)
def test_chinese_in_every_encoding(data: bytes, encoding: str) -> None:
    text, found = decode(data, "", "deals.csv")
    assert (text.removeprefix("\ufeff"), found) == (CHINESE, encoding)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_text_without_a_mark_is_told_by_its_zeros(encoding: str) -> None:
    assert decode("Deal name,Amount\n".encode(encoding), "", "x") == ("Deal name,Amount\n", encoding)


def test_western_accents_stand_alone() -> None:
    assert decode("Käufer,Größe €\n".encode("cp1252"), "", "x") == ("Käufer,Größe €\n", "cp1252")


def test_what_is_neither_is_left_to_a_detector() -> None:
    text = "Název,Zákazník\nNová síť a trať,Šťastný a syn\nVyšší výkon čerpadla,Vodárna Žďár nad Sázavou\n" * 5
    found, _ = decode(text.encode("cp1250"), "", "x")
    assert found == text


@pytest.mark.parametrize(
    ("data", "encoding", "said"),
    [
        (codecs.BOM_UTF8 + b"\xff\xfe\xfd", "", "utf-8-sig"),
        (b"a\0b\0\0\xd8", "", "utf-16-le"),
        (CHINESE.encode("gb18030"), "utf-8", "utf-8"),
        (b"name", "klingon", "klingon"),
        (b"name", "hex", "hex"),
    ],
)
def test_what_does_not_fit_is_refused_by_name(data: bytes, encoding: str, said: str) -> None:
    with pytest.raises(InputError) as refused:
        decode(data, encoding, "deals.csv")
    assert refused.value.code == "import.encoding"
    assert refused.value.params == {"name": "deals.csv", "encoding": said}


def test_noise_is_no_text() -> None:
    noise = bytes((number * 73 + number // 7 * 31) % 256 or 1 for number in range(4000))
    with pytest.raises(InputError) as refused:
        decode(noise, "", "x")
    assert refused.value.params["encoding"] == ""
