"""The playbook of a day: overrides over the shipped one, whom an added milestone binds, whose words a check keeps."""

import json
from dataclasses import replace
from datetime import date

from funnel_desktop.domain.effective_playbook import laid_over, playbook_of
from funnel_desktop.domain.entities import PlaybookOverride, StageEntry
from funnel_desktop.domain.overrides import NONE, Overrides
from funnel_desktop.domain.playbook import DataRule
from funnel_desktop.domain.standing import debt, proved_stage
from tests.domain.world import PLAYBOOK, START, all_keys, day


def rows(*edits: tuple[str, object], on: date = START) -> list[PlaybookOverride]:
    """Return overrides in order; None resets a target."""
    return [
        PlaybookOverride(f"id{n:05d}", n, on, target, "" if value is None else json.dumps(value))
        for n, (target, value) in enumerate(edits, start=1)
    ]


def laid(*edits: tuple[str, object]) -> Overrides:
    """Return overrides of these edits."""
    return Overrides(rows(*edits))


def test_nothing_over_it_is_the_shipped_one() -> None:
    assert laid_over(PLAYBOOK, NONE) is PLAYBOOK
    assert playbook_of(PLAYBOOK).rates == PLAYBOOK.rates


def test_numbers_tools_and_rules_are_laid_over_and_reset() -> None:
    rules = [{"name": "activity_exists", "kinds": ["call"]}]
    made = laid_over(
        PLAYBOOK,
        laid(
            ("stage.s3.rate", 28),
            ("stage.s3.allowed_days", 9),
            ("stage.s3.limit_deals", 12),
            ("stage.s3.tools", ["visit_plan"]),
            ("milestone.m3a.rules", rules),
            ("stage.s4.rate", 35),
            ("stage.s4.rate", None),
            ("tool.mine.title.en", "passed by"),
        ),
    )
    third = made.stage(3)
    assert (third.rate, third.allowed_days, third.limit_deals, third.tools) == (28, 9, 12, ("visit_plan",))
    assert third.milestones[0].rules == (DataRule("activity_exists", {"kinds": ("call",)}),)
    assert made.stage(4) == PLAYBOOK.stage(4)


def test_the_own_record_moves_the_users_own_default() -> None:
    made = playbook_of(PLAYBOOK, laid(("stage.s5.rate", 40)), {5: (12, 5)})
    fifth = made.stage(5)
    assert (fifth.rate, fifth.used, fifth.won, fifth.closed) == (40, 41, 5, 12)
    assert (made.rates[5], made.defaults[5]) == (41, 40)


def test_milestones_are_added_ordered_and_retired() -> None:
    made = laid_over(
        PLAYBOOK,
        laid(("milestone.x1.stage", 3), ("stage.s3.milestones", ["x1", "m3b"]), ("milestone.m3a.retired", True)),
    )
    assert made.milestone_keys(3) == ("x1", "m3b")
    assert made.stage(3).milestones[0].added == "id00001"
    assert laid_over(PLAYBOOK, laid(("milestone.x1.stage", 3), ("milestone.x1.stage", None))) == PLAYBOOK


def test_a_retired_milestone_is_neither_debt_nor_gate() -> None:
    made = laid_over(PLAYBOOK, laid(("milestone.m1b.retired", True)))
    assert debt(made, {"m1a": "done"}, 2) == ()
    assert proved_stage(made, {"m1a": "done"}) == 1


def test_an_added_milestone_binds_who_had_not_left_its_stage() -> None:
    made = laid_over(PLAYBOOK, laid(("stage.s1.rate", 11), ("milestone.x1.stage", 2)))
    before = StageEntry("id00000", "d", 1, 2, day(0), "begun")
    above = StageEntry("id00001", "d", 2, 3, day(1), "forward")
    later = replace(above, id="id00009")
    assert "x1" in made.of_deal((before,)).milestone_keys(2)
    assert "x1" not in made.of_deal((before, above)).milestone_keys(2)
    assert "x1" in made.of_deal((before, later)).milestone_keys(2)
    # Moved back later, it had still left the stage upwards.
    assert "x1" not in made.of_deal((before, above, replace(before, id="id00010", nth=3))).milestone_keys(2)


def test_past_days_use_the_playbook_of_that_day() -> None:
    early, late = rows(("stage.s1.rate", 15), ("stage.s1.rate", 18))
    both = Overrides([replace(late, effective_on=day(5)), early])
    assert laid_over(PLAYBOOK, both).stage(1).rate == 18
    assert laid_over(PLAYBOOK, both.on(day(4))).stage(1).rate == 15


def test_a_check_keeps_the_words_it_was_made_under() -> None:
    said = laid(
        ("milestone.m1a.name.en", "Analysed well"),
        ("milestone.m1a.rules", []),
        ("milestone.m1a.name.en", "Analysed deeply"),
        ("indicator.i2.confirmed_by.en", "Paper"),
        ("indicator.i2.confirmed_by.en", None),
    )
    assert said.wordings == {"m1a": "id00003"}
    assert laid_over(PLAYBOOK, said).wordings == {"m1a": "id00003"}
    assert said.under("id00001").values == {"milestone.m1a.name.en": "Analysed well"}
    assert said.under("").values == {}
    assert said.once["indicator.i2.confirmed_by.en"] == "Paper"


def test_all_other_milestones_stay() -> None:
    made = laid_over(PLAYBOOK, laid(("milestone.x1.stage", 8)))
    assert [m.key for m in made.milestones] == [*all_keys(1, 8), "x1"]
