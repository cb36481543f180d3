"""What cards show, and what they say."""

import pytest

from tests.ui.board.cards import TODAY, card, parked, won
from ui.board.card_face import FaceMaker, days_between, stay_level
from ui.board.card_speech import gap_words, spoken
from ui.common.ui_locale import UiLocale

pytestmark = pytest.mark.usefixtures("locale")


@pytest.mark.parametrize(
    ("next_on", "mark", "text"),
    [
        ("", "none", "无"),
        ("2026-11-20", "overdue", "逾3天"),
        (TODAY, "today", "今天"),
        ("2026-11-26", "later", "11-26"),
    ],
)
def test_next_action_has_four_states(maker: FaceMaker, next_on: str, mark: str, text: str) -> None:
    face = maker.face(card("a", next_on=next_on))
    assert (face.next_mark, face.next_text) == (mark, text)


@pytest.mark.parametrize(("days", "level"), [(0, 1), (30, 1), (31, 2), (60, 2), (61, 3)])
def test_stay_is_judged_against_the_usual_one(days: int, level: int) -> None:
    assert stay_level(days, 30) == level
    assert stay_level(days, 0) == 1


def test_days_are_calendar_days_and_never_negative() -> None:
    assert days_between("2026-10-31", "2026-11-02") == 2
    assert days_between("2026-11-02", "2026-10-31") == 0
    assert days_between("", "2026-10-31") == 0


def test_an_unknown_amount_is_not_zero(maker: FaceMaker) -> None:
    face = maker.face(card("a", amount=None))
    assert (face.amount, face.amount_known) == ("¥ 未定", False)
    assert maker.face(card("a")).amount == "¥128万"


def test_parked_and_won_have_their_own_last_line(maker: FaceMaker) -> None:
    resting, done = maker.face(parked("a")), maker.face(won("b"))
    assert (resting.state, resting.line) == ("parked", ("", "搁置至 12-15"))
    assert (done.state, done.line, done.contract) == ("won", ("已签约", "11-18"), "HT-2611-08")


def test_a_parking_that_is_over_is_none(maker: FaceMaker) -> None:
    assert maker.face(parked("a", parked_until=TODAY)).state == "normal"


def test_ready_and_gap(maker: FaceMaker) -> None:
    assert maker.face(card("a", k=3, b=3)).ready
    assert maker.face(card("a", b=0)).gap == 2
    assert maker.face(card("a", b=5)).gap == -2


def test_everything_painted_is_spoken(maker: FaceMaker) -> None:
    text = spoken(maker, card("a", debt=2, b=0, next_on="2026-11-20", next_text="送评审议程"))
    for part in ("项目a", "沧澜钢铁", "¥128万", "优先级 A", "里程碑完成 1/2", "超前客户 2 步", "债务 2 项"):
        assert part in text
    assert "在这一步 22天" in text
    assert "下一步 逾3天 送评审议程" in text
    assert "可推进" in spoken(maker, card("a", k=3, b=3))
    assert "没有下一步行动" in spoken(maker, card("a", priority=""))
    assert "已签约 11-18 HT-2611-08" in spoken(maker, won("b"))
    assert "里程碑" not in spoken(maker, won("b"))


def test_gap_in_words(locale: UiLocale) -> None:
    assert [gap_words(gap) for gap in (1, 0, -2)] == ["超前客户 1 步", "同步", "落后客户 2 步"]
    locale.set_language("en")
    assert gap_words(-2) == "behind the customer by 2"
