"""Every way a deal can stand: bare, parked, won, lost, behind, ready; in both languages, on page and dock."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.move_answers import Answer, DealAnswers, LostForm, MoveAnswers, ParkForm, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.values import TODAY
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.deals.deal_dock import DealDock
from ui.deals.deal_page import DealPage
from ui.deals.deal_view import DealView
from ui.deals.panel_words import chips, diagnosis, figures, subtitle

MOVE = {"deal-move", "dock-move"}
WAKE = TODAY + timedelta(20)


def move(app: App, deal: str, request: MoveRequest, answers: MoveAnswers) -> None:
    assert request.deal_ids == (deal,)
    app.moves.commit(request, answers)


def bare(_app: App, _deal: str) -> None:
    """Leave it as it was begun."""


def parked(app: App, deal: str) -> None:
    park = MoveAnswers(TODAY, park=ParkForm(WAKE, "等预算"))
    move(app, deal, MoveRequest((deal,), MoveKind.PARKED), park)


def won(app: App, deal: str) -> None:
    answers = MoveAnswers(TODAY, reason="客户直接签了", won=WonForm(TODAY, "HT-1", 500_00))
    move(app, deal, MoveRequest((deal,), MoveKind.WON), answers)


def lost(app: App, deal: str) -> None:
    answers = MoveAnswers(TODAY, lost=LostForm(TODAY, "competitor", "价格高", "乙公司"))
    move(app, deal, MoveRequest((deal,), MoveKind.LOST), answers)


def checked(app: App, deal: str, milestones: tuple[str, ...], signs: tuple[str, ...]) -> None:
    done = Answer("done", TODAY)
    said = DealAnswers(dict.fromkeys(milestones, done), dict.fromkeys(signs, done))
    move(app, deal, MoveRequest((deal,), MoveKind.CHECK), MoveAnswers(TODAY, {deal: said}))


def behind(app: App, deal: str) -> None:
    checked(app, deal, (), ("i1", "i2", "i3"))


def ready(app: App, deal: str) -> None:
    checked(app, deal, ("m1a", "m1b"), ("i1",))


STATES = {
    bare: ("", "与客户同步", "推进…"),
    parked: ("搁置至 12-13", "与客户同步", "推进…"),
    won: ("赢单", "项目已结束", "重新打开"),
    lost: ("丢单", "项目已结束", "重新打开"),
    behind: ("−2 落后", "客户超前我们 2 步", "推进…"),
    ready: ("", "可推进", "推进…"),
}


@pytest.mark.parametrize("make", [DealPage, DealDock], ids=["page", "dock"])
@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_each_state_says_what_it_is(
    app: App,
    locale: UiLocale,
    theme: Theme,
    qtbot: QtBot,
    state: Callable[[App, str], None],
    make: Callable[..., DealView],
) -> None:
    (deal,) = app.deals.add(DealDraft("裸项目")).deal_ids()
    state(app, deal)
    view = make(locale, theme, app.playbook)
    qtbot.addWidget(view)
    panel = app.deal_room.panel(deal)
    view.show_panel(panel)
    view.show_history(app.deal_room.history(deal), more=True)
    view.resize(view.sizeHint().expandedTo(view.minimumSizeHint()))
    assert not view.grab().isNull()
    chip, heading, button = STATES[state]
    shown = [tag.text for tag in chips(panel, app.playbook, locale)]
    assert shown[0].endswith("项目立项") or state is won
    assert not chip or chip in shown
    assert diagnosis(panel, locale).heading == heading
    assert [made.text() for made in view.findChildren(QPushButton) if made.objectName() in MOVE] == [button]
    locale.set_language("en")
    every = [row for name in ("overview", "evidence", "people", "history") for row in view.lists[name].rows.rows]
    assert all("{" not in row.speech for row in every)
    view.show_panel(None)


def test_what_is_unknown_is_said_to_be_so(app: App, locale: UiLocale) -> None:
    (deal,) = app.deals.add(DealDraft("裸项目")).deal_ids()
    panel = app.deal_room.panel(deal)
    amount, _, weighted, expected = figures(panel, locale)
    assert (amount.value, weighted.value, expected.value) == ("¥ 未定", "¥ 未定", "–")
    assert subtitle(panel, locale).startswith("未填客户")
    assert panel.risk is None


def test_a_day_gone_by_is_marked(app: App, locale: UiLocale) -> None:
    (deal,) = app.deals.add(DealDraft("旧项目", expected_on=date(2026, 10, 1))).deal_ids()
    expected = figures(app.deal_room.panel(deal), locale)[3]
    assert (expected.value, expected.under, expected.claimed) == ("2026-10", "已过期", True)
