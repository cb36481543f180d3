"""Search in characters, pinyin, initials and surname readings, as one types."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.services.pinyin import fold, the_speller
from funnel_desktop.services.search import SearchIndex
from tests.domain.cards import card

BLAST = card("blast", name="沧澜3号高炉变频改造", customer="沧澜钢铁", contacts="王工\n单小明")
BANK = card("bank", name="冷站节能改造", customer="重庆银行长寿支行", contacts="曾总")
ABB = card("abb", name="ABB Motor 西安项目", customer="ＡＢＢ（西安）", contacts="Anna Schmidt")
CHIMNEY = card("chimney", name="烟囱除尘", customer="安徽铝业", contacts="仇工\n解工\n欧阳华")


@pytest.fixture
def index() -> SearchIndex:
    found = SearchIndex()
    found.build([BLAST, BANK, ABB, CHIMNEY])
    return found


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("高炉", {"blast"}),
        ("改造", {"blast", "bank"}),
        ("gaolu", {"blast"}),
        ("gaol", {"blast"}),
        ("GaoLu", {"blast"}),
        ("glbp", {"blast"}),
        ("cl3hgl", {"blast"}),
        ("3haogaolu", {"blast"}),
        ("canglan", {"blast"}),
        ("canglan wang", {"blast"}),
        ("wang canglan", {"blast"}),
        ("canglan gaizao 高", {"blast"}),
        ("canglan yinhang", set()),
        ("chongqing", {"bank"}),
        ("yinhang", {"bank"}),
        ("changshou", {"bank"}),
        ("cqyh", {"bank"}),
        ("shanxiaoming", {"blast"}),
        ("danxiaoming", {"blast"}),
        ("zeng", {"bank"}),
        ("qiugong", {"chimney"}),
        ("xiegong", {"chimney"}),
        ("ouyanghua", {"chimney"}),
        ("oyh", {"chimney"}),
        ("lvye", {"chimney"}),
        ("anhui", {"chimney"}),
        ("xian", {"abb"}),
        ("abb", {"abb"}),
        ("ＡＢＢ", {"abb"}),
        ("schmidt", {"abb"}),
        ("otor", {"abb"}),
        ("3号", {"blast"}),
        ("（西安）", {"abb"}),
        ("o", {"abb", "chimney"}),
        ("nothing", set()),
        ("水泵", set()),
    ],
)
def test_what_is_found(index: SearchIndex, query: str, ids: set[str]) -> None:
    assert index.match(query) == ids


def test_pinyin_is_found_where_syllables_begin(index: SearchIndex) -> None:
    """ "an" is a syllable of 西安 and 安徽, not the middle of cang or lan."""
    assert index.match("an") == {"abb", "chimney"}
    assert index.match("ang") == set()
    assert index.match("aolu") == set()


def test_no_query_is_no_filter(index: SearchIndex) -> None:
    assert index.match("") is None
    assert index.match("  ") is None


def test_typing_on_and_back_finds_the_same_as_typing_afresh(index: SearchIndex) -> None:
    for word in ("gaolu", "chongqing", "改造", "canglan 高炉", "abb motor"):
        fresh = SearchIndex()
        fresh.build([BLAST, BANK, ABB, CHIMNEY])
        typed = [word[:end] for end in range(1, len(word) + 1)]
        for text in (*typed, *reversed(typed)):
            fresh.match("")
            assert index.match(text) == fresh.match(text)


def test_changed_new_and_gone_cards(index: SearchIndex) -> None:
    assert index.match("gaolu") == {"blast"}
    index.update({"blast": BLAST._replace(name="水泵站"), "new": BANK._replace(id="new", name="高炉"), "bank": None})
    assert index.match("gaolu") == {"new"}
    assert index.match("shuibeng") == {"blast"}
    assert index.match("chongqing") == {"new"}
    index.update({"bank": None, "never": None})
    index.update({"bank": BANK})
    assert index.match("改造") == {"bank"}
    index.build([ABB])
    assert index.match("改造") == set()
    assert index.match("motor") == {"abb"}


def test_the_result_is_the_callers_own(index: SearchIndex) -> None:
    found = index.match("改造")
    assert found is not None
    found.clear()
    assert index.match("改造") == {"blast", "bank"}


names = st.text("高炉变频改造循环水泵站3ABb 西安", min_size=1, max_size=8)


@settings(deadline=None)
@given(st.lists(names, min_size=1, max_size=6), names)
def test_characters_are_found_wherever_they_stand(deals: list[str], query: str) -> None:
    index = SearchIndex()
    index.build([card(str(number), name=name, customer="", contacts="") for number, name in enumerate(deals)])
    words = fold(query).split()
    plain = {str(at) for at, name in enumerate(deals) if all(word in fold(name) for word in words)}
    found = index.match(query)
    assert (found is None) == (not words)
    if found is not None:
        latin = any(word.isascii() for word in words)
        assert found >= plain if latin else found == plain


@settings(deadline=None)
@given(st.text("高炉变频改造循环水泵站3 西安", min_size=1, max_size=8))
def test_a_name_is_found_by_its_own_pinyin_and_initials(name: str) -> None:
    index = SearchIndex()
    index.build([card("d", name=name, customer="", contacts="")])
    usual, letters, *_ = the_speller().spell(fold(name)).split("\x1f")
    for word in usual.lower().split():
        assert index.match(word[:3]) == {"d"}
    for word in "".join(chr(ord(letter) - 128) for letter in letters).split():
        assert index.match(word) == {"d"}


def test_queries_are_cut_into_syllables() -> None:
    speller = the_speller()
    assert speller.cuts("xian") == ["Xian", "XiAn"]
    assert speller.cuts("gaol") == ["GaoL", "GaOL"]
    assert speller.cuts("g") == []
    assert speller.cuts("3hao") == ["3Hao", "3HaO"]
    assert speller.cuts("zzz") == []
    assert len(speller.cuts("xianxianxian")) == 2
