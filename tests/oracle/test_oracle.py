"""The program against the plain loops, on random histories made by the use cases, with undo, imports and deletions."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule
from typing_extensions import override

from funnel_desktop.bootstrap import App, open_app
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.deal_draft import DealPatch
from funnel_desktop.domain.move_answers import Answer, DealAnswers, MoveAnswers
from funnel_desktop.domain.moving import MoveKind
from funnel_desktop.services.sample import make_sample
from tests.oracle import plain, plain_flow
from tests.oracle.raw import Raw
from tests.services.past_work import PastWork
from tests.values import NOW, counting_ids

KEYS = ("m1a", "m1b", "m2a", "m2b", "m3a", "m3b", "i1", "i2", "i3")


def compare(app: App, start: date | None = None) -> None:
    """Compare every figure of a file today with the plain loops."""
    found: Any = app.figures.of(start=start)
    raw = Raw(app.file.path, app.board.today())
    first, last = date.fromisoformat(found["from"]), date.fromisoformat(found["to"])
    rates = plain.own_rates(raw)
    assert (found["rates"], found["record"]) == (rates, plain.record(raw))
    rows = plain.deal_rows(raw, rates)
    assert [{key: row[key] for key in own} for row, own in zip(found["deals"], rows, strict=True)] == rows
    for currency, figures in found["currencies"].items():
        own = [row for row in rows if row["currency"] == currency]
        assert figures["sum"] == plain.sums(own)
        columns = [{"stage": n, **plain.sums(row for row in own if row["s"] == n)} for n in range(1, 9)]
        assert figures["columns"] == columns
        assert figures["bars"] == plain.bars(own)
        assert figures["velocity"] == plain.velocity(raw, rows, currency)
    assert found["stages"] == plain_flow.stages(raw, first, last)
    assert found["stock"] == plain_flow.stock(raw, first, last)
    assert (found["win_rate"], found["cycle"]) == plain.endings(raw, first, last)
    for period in found["forecast"]:
        span = date.fromisoformat(period["from"]), date.fromisoformat(period["to"])
        compare_blocks(period["currencies"], plain_flow.forecast(raw, rows, *span), {row["id"]: row for row in rows})
    falls = plain_flow.waterfall(raw, first - timedelta(days=1), last)
    assert {key: fall for key, fall in found["waterfall"].items() if any(fall.values())} == {
        key: fall for key, fall in falls.items() if any(fall.values())
    }


def compare_blocks(found: Any, plain_ids: Any, rows: dict[str, Any]) -> None:
    """Compare the blocks of one period."""
    blocks = {
        currency: {key: block["ids"] for key, block in each["blocks"].items() if block["deals"]}
        for currency, each in found.items()
    }
    assert blocks == {currency: {key: sorted(ids) for key, ids in each.items()} for currency, each in plain_ids.items()}
    for each in found.values():
        hoped = {"amount": 0, "weighted": 0, "proved": 0}
        for key, block in each["blocks"].items():
            own = [rows[deal_id] for deal_id in block["ids"]]
            for name in hoped:
                assert block[name] == sum(row[name] or 0 for row in own)
                hoped[name] += block[name] if key in {"main_90", "main_50", "early"} else 0
        come = each["blocks"]["realised"]["amount"]
        assert (each["outlook"], each["proved_outlook"]) == (come + hoped["weighted"], come + hoped["proved"])


class Oracle(PastWork):
    """Works as `PastWork` does, expects days and proves stages too, and compares at the end.

    Rates are edited too; the plain loops know the shipped milestones only.
    """

    add_milestone = None  # type: ignore[assignment]  # no rule of this machine
    retire_milestone = None  # type: ignore[assignment]  # nor this

    @precondition(lambda self: self.ids())
    @rule(data=st.data(), days=st.sampled_from((None, -40, -1, 0, 0, 1, 20, 45, 100)))
    def expect(self, data: st.DataObject, days: int | None) -> None:
        day = None if days is None else self.today + timedelta(days=days)
        self.app.deals.edit(self._one(data), DealPatch(expected_on=day))

    @precondition(lambda self: self.ids())
    @rule(
        data=st.data(),
        said=st.dictionaries(st.sampled_from(KEYS), st.sampled_from(["done", "done", "na", "withdrawn"]), min_size=1),
    )
    def check_evidence(self, data: st.DataObject, said: dict[str, str]) -> None:
        answers = {key: Answer(state, text="x") for key, state in said.items()}
        deal_id = self._one(data)
        both = DealAnswers(
            {key: answer for key, answer in answers.items() if key.startswith("m")},
            {key: answer for key, answer in answers.items() if key.startswith("i")},
        )
        self._make(deal_id, MoveKind.CHECK, MoveAnswers(self.today, {deal_id: both}, reason="x"))

    @override
    def look_back(self) -> None:
        compare(self.app)
        compare(self.app, self.today - timedelta(days=9))


Oracle.TestCase.settings = settings(
    max_examples=12, stateful_step_count=25, deadline=None, suppress_health_check=[*HealthCheck]
)
TestOracle = Oracle.TestCase


def test_the_sample_agrees_with_the_plain_loops(tmp_path: Path) -> None:
    """Sixty deals over two years, with everything a salesperson does to them."""
    path = tmp_path / "sample.funnel"
    make_sample(path, FixedClock(NOW), counting_ids(1))
    app = open_app(path, clock=FixedClock(NOW), new_id=counting_ids(900_000))
    try:
        compare(app)
        compare(app, date(2026, 7, 1))
    finally:
        app.past.close()
        app.file.close(back_up=False)
