"""The sample shows every feature on its board, in its evidence and on its printed page, and adds up as drawn."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.entities import Activity, Closing, PrintedPack, StageEntry
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.predicates import prove
from funnel_desktop.services.board import Board, Opening
from funnel_desktop.services.files import OpenFile, open_file
from funnel_desktop.services.funnel import Funnel
from funnel_desktop.services.reports import Reports
from funnel_desktop.services.sample import make_sample
from funnel_desktop.services.settings import Settings
from funnel_desktop.storage import entity_queries, journal
from tests.values import NOW, counting_ids

MILLION = 1_000_000
"""Minor units in 10 000 yuan."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.funnel"
    make_sample(path, FixedClock(NOW), counting_ids())
    return path


@pytest.fixture(scope="module")
def file(sample: Path) -> Iterator[OpenFile]:
    from funnel_desktop.services.playbook import load_playbook

    opened = open_file(sample, playbook=load_playbook(), clock=FixedClock(NOW))
    yield opened
    opened.close(back_up=False)


@pytest.fixture(scope="module")
def opening(file: OpenFile) -> Opening:
    return Board(file.store, FixedClock(NOW)).opening()


@pytest.fixture(scope="module")
def cards(opening: Opening) -> dict[str, Card]:
    return {card.name: card for column in opening.cards for card in column}


def test_the_board_has_the_columns_of_the_drawing(opening: Opening) -> None:
    shown = [[card.name for card in column] for column in opening.cards]
    assert [len(column) for column in shown] == [9, 6, 8, 6, 5, 4, 3, 4]
    assert shown[2][:3] == ["沧澜3号高炉变频改造", "镇洋石化码头泵站总包", "焦炉煤气鼓风机变频"]
    assert shown[7] == ["输油泵橇三套", "船厂空压站改造", "热电厂给水泵群控", "矿井主通风机改造"]


def test_the_sums_are_those_of_the_drawing_with_the_own_record_counted_in(file: OpenFile) -> None:
    summary = Board(file.store, FixedClock(NOW)).summary()
    assert (summary.weighted, summary.proved) == (15_276_700_000, 14_262_700_000)
    assert (summary.won_quarter, summary.goal) == (3120 * MILLION, 5000 * MILLION)


def test_gaps_debts_and_marks_are_all_there(cards: dict[str, Card]) -> None:
    gaps = {name: card.gap for name, card in cards.items() if card.gap and card.status == "open"}
    assert gaps == {
        "云栖二期电解烟气风机": -1,
        "纸机传动系统升级": 1,
        "镇洋石化码头泵站总包": -2,
        "循环水泵站节能合同": 1,
        "轧线主传动国产化改造": 1,
        "矿浆输送泵站": -1,
        "污水厂鼓风机房": 2,
        "催化裂化主风机组": 1,
        "港口皮带机永磁直驱": 1,
    }
    owing = {name for name, card in cards.items() if card.debt}
    assert owing == {"循环水泵站节能合同", "轧线主传动国产化改造", "污水厂鼓风机房"}
    assert {name for name, card in cards.items() if card.ready} == {"沧澜3号高炉变频改造", "热网循环泵变频"}
    assert cards["污水厂鼓风机房"].pips == "nd"
    assert cards["干熄焦余热泵站"].amount is None
    assert {card.currency for card in cards.values()} == {"CNY", "USD"}
    assert {card.priority for card in cards.values()} == {"A", "B", "C"}
    assert cards["熔窑冷却风机改造"].parked_until == "2026-12-15"
    assert cards["船厂空压站改造"].contract_no == "HT-2611-08"


def test_next_actions_are_overdue_today_later_and_none(cards: dict[str, Card], opening: Opening) -> None:
    open_cards = [card for card in cards.values() if card.is_counted(opening.today)]
    states = Counter(
        "none" if not card.next_on else "overdue" if card.next_on < opening.today else "today"
        for card in open_cards
        if card.next_on <= opening.today
    )
    assert states == {"overdue": 4, "today": 5, "none": 2}


def test_losses_have_every_cause_and_evidence_every_state(file: OpenFile) -> None:
    conn = file.store.connection
    closings = entity_queries.every(conn, Closing)
    assert {closing.cause for closing in closings if closing.outcome == "lost"} == {
        "competitor",
        "no_decision",
        "other",
    }
    assert sum(closing.outcome == "won" for closing in closings) == 7
    facts = entity_queries.facts(conn, [deal_id for (deal_id,) in conn.execute("SELECT id FROM deal")])
    states = {check.state for each in facts.values() for check in each.milestone_checks}
    assert states == {"done", "na", "withdrawn"}
    assert any(check.state == "withdrawn" for each in facts.values() for check in each.indicator_checks)
    entries = entity_queries.every(conn, StageEntry)
    assert {entry.arrival for entry in entries} == {"begun", "forward", "back", "reopened"}
    waived = [entry for entry in entries if entry.waived]
    assert len(waived) >= 6
    assert all(entry.waiver for entry in waived)
    activities = entity_queries.every(conn, Activity)
    assert {each.kind for each in activities} >= {
        "visit",
        "call",
        "demo",
        "reference",
        "negotiation",
        "meeting",
        "task",
    }


def test_nothing_is_dated_in_the_future_or_recorded_out_of_order(file: OpenFile) -> None:
    entries = journal.entries(file.store.connection, limit=10_000)
    recorded = [entry.recorded_at for entry in reversed(entries)]
    assert recorded == sorted(recorded)
    assert recorded[-1] <= NOW
    assert (NOW - recorded[0]).days > 600
    assert all(entry.happened_on <= date(2026, 11, 23) for entry in entries)


def test_every_data_rule_holds_for_some_deal_and_fails_for_some(file: OpenFile, playbook: Playbook) -> None:
    conn = file.store.connection
    facts = entity_queries.facts(conn, [deal_id for (deal_id,) in conn.execute("SELECT id FROM deal")])
    for milestone in playbook.milestones:
        if milestone.rules:
            found = {proof.satisfied for each in facts.values() if (proof := prove(milestone, each))}
            assert found == {True, False}, milestone.key


def test_the_star_deal_is_the_one_of_the_dialog(file: OpenFile, cards: dict[str, Card], playbook: Playbook) -> None:
    deal_id = cards["沧澜3号高炉变频改造"].id
    facts = entity_queries.facts(file.store.connection, [deal_id])[deal_id]
    leaning = next(milestone for milestone in playbook.milestones if milestone.key == "m4b")
    proof = prove(leaning, facts)
    assert proof is not None
    assert not proof.satisfied
    assert proof.params["people"] == (("王镕", 0), ("陈立新", 1), ("刘燚", -1))
    assert facts.milestones["m3a"].text == "高炉变频方案书 V3.pdf"
    assert [sheet.tool for sheet in facts.sheets].count("information_checklist") == 1


def test_much_has_changed_since_an_earlier_print(file: OpenFile) -> None:
    conn = file.store.connection
    (pack,) = entity_queries.every(conn, PrintedPack)
    assert pack.printed_on == date(2026, 11, 16)
    kinds = {change.kind for change in journal.since(conn, pack.journal_seq)}
    assert kinds >= {"deal.won", "deal.lost", "deal.parked", "deal.moved", "deal.added", "deal.edited", "pack.printed"}
    clock, new_id = FixedClock(NOW), counting_ids(900_000)
    parts = Board(file.store, clock), Funnel(file.store, clock), Settings(file.store, clock, new_id)
    page = Reports(file.store, parts, clock, new_id).funnel_page()
    assert page.since == "2026-11-16"
    assert page.weighted_before not in {None, page.funnel.rows[0].weighted}
    assert {movement.kind for movement in page.movements} >= {"won", "lost", "forward", "back", "new"}
