"""Names of companies: what is compared, whom a typed name may mean, which customers may be one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.people import Customer
from funnel_desktop.services.company_names import CompanyNames, core, is_slip, likely_duplicates


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("安渡造船有限公司", "安渡造船"),
        ("安渡造船（集团）股份有限公司", "安渡造船"),
        ("ＡＮＤＵ　Shipbuilding Co., Ltd.", "andushipbuilding"),
        ("Andu Shipbuilding Company Limited", "andushipbuilding"),
        ("Acme GmbH & Co. KG", "acme"),
        ("有限公司", "有限公司"),
        ("Texaco", "texaco"),
        ("Co", "co"),
        ("  ", ""),
    ],
)
def test_the_core_is_the_name_without_form_case_and_width(name: str, expected: str) -> None:
    assert core(name) == expected


@given(st.text(max_size=40))
def test_a_core_is_its_own_core(name: str) -> None:
    assert core(core(name)) == core(name) or core(name).isascii()


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("沧澜钢铁", "沧蓝钢铁", True),
        ("沧澜钢铁", "沧澜钢", True),
        ("andusteel", "anudsteel", True),
        ("第一机床厂", "第二机床厂", False),
        ("华东电厂", "华西电厂", False),
        ("沧澜钢铁", "沧澜钢铁", False),
        ("沧澜钢铁", "云栖铝业", False),
    ],
)
def test_one_slip_is_forgiven_but_never_in_a_telling_character(one: str, other: str, slip: bool) -> None:
    assert is_slip(one, other) is is_slip(other, one) is slip


def made(*names: str) -> list[Customer]:
    return [Customer(f"c{at}", name) for at, name in enumerate(names)]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("安渡造船", "安渡造船有限公司", "same"),
        ("Andu Steel", "ＡＮＤＵ STEEL Ltd.", "same"),
        ("沧澜钢铁", "Canglan Gangtie", "pinyin"),
        ("沧澜钢铁", "沧蓝钢铁", "typing"),
        ("安渡造船", "安渡造船重工", "longer"),
    ],
)
def test_likely_duplicates_are_proposed_with_their_reason(one: str, other: str, reason: str) -> None:
    (found,) = likely_duplicates(made(one, other, "毫不相干矿业"))
    assert (found.first, found.second, found.reason) == ("c0", "c1", reason)


def test_works_of_one_house_are_no_duplicates() -> None:
    assert likely_duplicates(made("云栖铝业", "云栖电厂", "第一机床厂", "第二机床厂", "沧澜钢铁", "沧澜钢铁二厂")) == ()


def test_a_pair_is_proposed_once() -> None:
    assert len(likely_duplicates(made("Andu Steel", "andu steel", "ANDU STEEL Co Ltd"))) == 2


@pytest.mark.parametrize(
    ("typed", "exact", "first"),
    [
        ("安渡造船", "c0", ""),
        (" 安渡造船 ", "c0", ""),
        ("安渡造船有限公司", "", "c0"),
        ("andu", "", "c0"),
        ("adzc", "", "c0"),
        ("安渡", "", "c0"),
        ("安度造船", "", "c0"),
        ("安渡造船厂", "", "c0"),
        ("沧澜", "", "c1"),
        ("Nobody", "", ""),
        ("   ", "", ""),
    ],
)
def test_a_customer_is_recognised_as_it_is_typed(typed: str, exact: str, first: str) -> None:
    names = CompanyNames(made("安渡造船", "沧澜钢铁", "云栖铝业"))
    found = names.recognise(typed)
    assert found.exact == exact
    assert (found.likely[0] if found.likely else "") == first
