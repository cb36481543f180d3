"""The post-mortem on the page of a closed deal and on paper: it writes itself, and goes when the deal is reopened."""

from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.domain.coach import StatementDraft
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import Answer, DealAnswers, LostForm, MoveAnswers, ParkForm, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.ui.deals.conftest import Room
from tests.ui.reports.test_pdf import text_of
from tests.values import TODAY
from ui.common.review_words import outcome_words
from ui.common.ui_locale import UiLocale
from ui.deals.deal_page import TABS
from ui.reports.page_setup import PageSetup
from ui.reports.pdf import write_pdf
from ui.reports.post_mortem_report import POST_MORTEM
from ui.reports.report import ReportAsk

REVIEW = TABS.index("review")


def lose(room: Room) -> None:
    wang = room.view().facts.contacts[0].id
    room.app.coaches.add(room.deal, StatementDraft(wang, TODAY, "预算已批", "false", TODAY, "计划处说没有"))
    false = DealAnswers({"m1a": Answer("withdrawn", TODAY, wang, "记错了厂")})
    room.app.moves.commit(MoveRequest((room.deal,), MoveKind.CHECK), MoveAnswers(TODAY, {room.deal: false}))
    park = ParkForm(date(2026, 12, 24), "等年度计划")
    room.app.moves.commit(MoveRequest((room.deal,), MoveKind.PARKED), MoveAnswers(TODAY, park=park))
    form = LostForm(TODAY, "competitor", "样板线晚了", "乙公司")
    room.app.moves.commit(MoveRequest((room.deal,), MoveKind.LOST), MoveAnswers(TODAY, lost=form))
    room.panel.wake()
    room.settle()


def lines(room: Room) -> list[str]:
    return [row.title for row in room.page.lists["review"].rows.rows]


def test_an_open_deal_has_no_review(room: Room) -> None:
    assert not room.page.tabs.bar.isTabVisible(REVIEW)
    assert lines(room) == []
    with pytest.raises(DomainError, match=r"review\.open"):
        POST_MORTEM.make(room.app, ReportAsk(room.deal))


def test_a_lost_deal_brings_its_review_forward(room: Room) -> None:
    lose(room)
    bar = room.page.tabs.bar
    assert bar.isTabVisible(REVIEW)
    assert bar.currentIndex() == REVIEW
    shown = lines(room)
    for title in ("丢给竞争对手", "怎样走过来", "一路留下未证", "搞定线人", "信过、却是假的", "分析项目", "预算已批"):
        assert title in shown
    assert "线人说过、后来证实为假的话：1 条。" in shown
    assert any(title.startswith("搁置至") for title in shown)
    room.app.moves.commit(MoveRequest((room.deal,), MoveKind.REOPEN), MoveAnswers(TODAY))
    room.panel.wake()
    room.settle()
    assert bar.currentIndex() == 0
    assert not bar.isTabVisible(REVIEW)


def test_a_deal_lost_twice_tells_both_ends(room: Room) -> None:
    lose(room)
    room.app.moves.commit(MoveRequest((room.deal,), MoveKind.REOPEN), MoveAnswers(TODAY))
    form = LostForm(TODAY, "no_decision", "项目停了")
    room.app.moves.commit(MoveRequest((room.deal,), MoveKind.LOST), MoveAnswers(TODAY, lost=form))
    review = room.view().review
    assert review is not None
    assert [step.kind for step in review.steps].count("lost") == 2


def test_the_review_is_printed(room: Room, locale: UiLocale, tmp_path: Path) -> None:
    lose(room)
    asked: list[tuple[str, str]] = []
    room.panel.outside_requested.connect(lambda wish, deal, _key: asked.append((wish, deal)))
    room.panel.carry_out("open-print-review", "")
    room.page.people.print.click()
    assert asked == [("open-print-review", room.deal), ("print-centre", room.deal)]
    setup = PageSetup()
    path = tmp_path / "review.pdf"
    write_pdf(POST_MORTEM.make(room.app, ReportAsk(room.deal))(locale, setup), setup, path)
    text = text_of(path).replace("\n", "")
    for said in ("丢给竞争对手", "样板线晚了", "线人还在谈", "记错了厂", "预算已批", "下次怎样改进"):
        assert said in text


def test_a_win_names_who_helped(room: Room, locale: UiLocale, tmp_path: Path) -> None:
    wang = room.view().facts.contacts[0]
    won = WonForm(TODAY, "HT-26", 3_000_000_000, (wang.id,))
    room.app.moves.commit(MoveRequest((room.deal,), MoveKind.WON), MoveAnswers(TODAY, reason="直接签约", won=won))
    title, how = outcome_words(room.view(), locale)
    assert title == "赢单"
    assert how == "2026-11-23 · HT-26 · ¥3,000万 · 王工帮了忙"
    setup = PageSetup(landscape=False)
    write_pdf(POST_MORTEM.make(room.app, ReportAsk(room.deal))(locale, setup), setup, tmp_path / "w.pdf")
    assert "王工帮了忙" in text_of(tmp_path / "w.pdf")
