"""A real mouse on a real window: drag a card, tick what is done, accept; it is in the next column and in the file."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from funnel_desktop.bootstrap import open_app
from funnel_desktop.domain.clock import SystemClock
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.ids import new_uuid7
from tests.e2e.mouse.desk import desk, missing_programs

NAME = "沧澜3号高炉变频改造"


@pytest.fixture
def deal(file: Path) -> str:
    app = open_app(file, clock=SystemClock(), new_id=new_uuid7)
    change = app.deals.add(DealDraft(NAME, "沧澜钢铁", 1_280_0000_00))
    app.deals.add(DealDraft("轧线主传动国产化改造", "北屹重工", 3_200_0000_00, stage=2))
    app.file.close(back_up=False)
    (deal_id,) = change.deal_ids()
    return deal_id


@pytest.mark.mouse
@pytest.mark.timeout(120)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Xvfb is a Linux screen")
def test_drag_tick_accept(file: Path, deal: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    assert missing_programs() == [], "make test-setup installs them"
    with desk(file, tmp_path_factory.mktemp("home")) as hands:
        start = hands.until("card", name=NAME)
        assert start["column"] == "column-1"
        hands.drag(start, hands.until("widget", name="column-2"))
        for key in ("m1a", "m1b"):
            cell = f"milestone-{key}-state-done"
            hands.click(hands.until("widget", name=cell))
            hands.until("widget", name=cell, fits=lambda answer: bool(answer and answer["checked"]))
        hands.click(hands.until("widget", name="move-accept", fits=lambda answer: bool(answer and answer["enabled"])))
        hands.until("card", name=NAME, fits=in_column("column-2"))
    app = open_app(file, clock=SystemClock(), new_id=new_uuid7)
    facts = app.deals.detail(deal)
    app.file.close(back_up=False)
    assert facts.deal.stage == 2
    assert {check.key: check.state for check in facts.milestone_checks} == {"m1a": "done", "m1b": "done"}


def in_column(column: str) -> Callable[[object], bool]:
    return lambda answer: isinstance(answer, dict) and answer["column"] == column
