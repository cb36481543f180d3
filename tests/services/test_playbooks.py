"""The user's own playbook through its use cases: edits, resets at any depth, files in and out, refusals with places."""

from datetime import date
from math import nan
from pathlib import Path

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.errors import FunnelError
from funnel_desktop.services.words import load_words

ZH, EN = "zh_CN", "en"


def words(app: App, language: str = EN):  # type: ignore[no-untyped-def]  # a Words, as the program makes it
    return load_words(language, app.overrides())


def test_words_are_laid_over_and_reset(app: App) -> None:
    books = app.playbooks
    texts = {"stage.s1.name.en": "Qualify", "milestone.m1a.questions.en": ["Why?"], "indicator.i1.name.en": "Pain"}
    books.save(texts)
    said = words(app)
    assert (said.stage_name(1), said.questions("m1a"), said.indicator("i1")) == ("Qualify", ("Why?",), "Pain")
    assert words(app, ZH).stage_name(1) == "项目立项"
    assert books.value("stage.s1.name.en") == "Qualify"
    assert books.value("stage.s1.name.zh_CN") == "项目立项"
    books.reset("stage.s1.name.en")
    assert words(app).stage_name(1) == load_words(EN).stage_name(1)
    books.reset("stage.s1.")
    assert app.overrides().values == {}
    app.history.undo()
    assert set(app.overrides().values) == {"milestone.m1a.questions.en", "indicator.i1.name.en"}


def test_what_is_as_shipped_is_no_change(app: App) -> None:
    shipped = app.playbooks.value("milestone.m3a.criterion.en")
    assert app.playbooks.save({"milestone.m3a.criterion.en": shipped}).seq == 0


def test_a_milestone_is_added_ordered_retired_and_taken_out(app: App) -> None:
    books = app.playbooks
    books.add_milestone(3, {ZH: "样机试用", EN: "Trial unit"}, {ZH: "用过了", EN: ""})
    key = app.playbook.milestone_keys(3)[-1]
    assert words(app).milestone(key) == "Trial unit"
    books.order(3, [key, "m3a", "m3b"])
    assert app.playbook.milestone_keys(3) == (key, "m3a", "m3b")
    books.retire("m3a")
    assert (app.playbook.milestone_keys(3), books.retired()) == ((key, "m3b"), ("m3a",))
    books.retire("m3a", retired=False)
    assert books.retired() == ()
    books.reset(f"milestone.{key}.")
    assert app.playbook.milestone_keys(3) == ("m3a", "m3b")
    assert words(app).milestone(key) == "Trial unit"
    books.reset("")
    assert app.overrides().values == {}


REFUSED: dict[str, dict[str, object]] = {
    "playbook.unknown": {"milestone.m9z.name.en": "x"},
    "playbook.text": {"stage.s1.name.en": " "},
    "playbook.lines": {"stage.s1.actions.en": "one"},
    "playbook.long": {"stage.s1.aim.en": "x" * 2001},
    "playbook.whole": {"stage.s1.rate": 101},
    "playbook.flag": {"milestone.m1a.retired": 1},
    "playbook.keys": {"stage.s1.milestones": ["m1a", "m1a"]},
    "playbook.rule": {"milestone.m1a.rules": [{"name": "activity_exists"}]},
    "playbook.rates_fall": {"stage.s4.rate": 12},
    "playbook.last_milestone": {"milestone.m1a.retired": True, "milestone.m1b.retired": True},
    "playbook.language": {"milestone.x1.stage": 2, "milestone.x1.name.en": "Mine"},
}


@pytest.mark.parametrize(
    ("target", "value", "code"),
    [
        ("stage.s1.colour", 1, "playbook.unknown"),
        ("stage.s9.rate", 1, "playbook.unknown"),
        ("stage.s1.rate.en", "1", "playbook.unknown"),
        ("stage.s1", 1, "playbook.unknown"),
        ("milestone.m1a.stage", 9, "playbook.whole"),
        ("milestone.m1a.rules", "activity_exists", "playbook.rule"),
        ("milestone.m1a.rules", [{"name": "magic"}], "playbook.rule"),
        ("milestone.m1a.rules", [{"name": "fields_filled", "fields": ["nonsense"]}], "playbook.rule"),
        ("milestone.m1a.rules", [{"name": "fields_filled", "fields": [3]}], "playbook.rule"),
        ("milestone.m1a.rules", [{"name": "activity_exists", "kinds": []}], "playbook.rule"),
        (
            "milestone.m1a.rules",
            [{"name": "activity_exists", "kinds": ["demo"], "on": date(2026, 1, 1)}],
            "playbook.rule",
        ),
        ("milestone.m1a.rules", [{"name": "role_attitudes", "role": "technical", "mean_above": "x"}], "playbook.rule"),
        ("milestone.m1a.rules", [{"name": "role_attitudes", "role": "technical", "any_min": nan}], "playbook.rule"),
        ("milestone.m1a.rules", [{"name": "contact_exists", "role": "coach", "attitude_min": True}], "playbook.rule"),
        ("milestone.m1a.stage", 3.0, "playbook.whole"),
        ("stage.s8.rate", 99, "playbook.whole"),
        ("stage.s1.rate", True, "playbook.whole"),
        ("stage.s1.tools", "visit_plan", "playbook.keys"),
        ("stage.s1.name.en", 5, "playbook.text"),
    ],
)
def test_every_type_is_held_to(target: str, value: object, code: str, app: App) -> None:
    with pytest.raises(FunnelError) as refused:
        app.playbooks.save({target: value})
    assert (refused.value.code, refused.value.params["place"]) == (code, target)


@pytest.mark.parametrize("code", REFUSED)
def test_what_cannot_be_is_refused_and_changes_nothing(code: str, app: App) -> None:
    with pytest.raises(FunnelError) as refused:
        app.playbooks.save(REFUSED[code])
    assert refused.value.code == code
    assert app.overrides().rows == ()


def test_the_contract_cannot_be_retired(app: App) -> None:
    app.playbooks.add_milestone(8, {ZH: "盖章", EN: "Sealed"}, {})
    with pytest.raises(FunnelError, match="contract"):
        app.playbooks.retire("m8a")


def test_a_file_goes_out_and_comes_in_again(app: App, tmp_path: Path) -> None:
    books, path = app.playbooks, tmp_path / "own.toml"
    books.save({"stage.s2.rate": 22, "stage.s2.name.en": 'The "first" talk', "stage.s2.name.zh_CN": "初谈"})
    books.add_milestone(3, {ZH: "样机", EN: "Trial"}, {ZH: "用过", EN: "Used"})
    books.save({"milestone.m3a.rules": [{"name": "activity_exists", "kinds": ["demo"]}]})
    before = app.overrides().values
    books.export(path)
    books.reset("")
    books.save({"stage.s5.allowed_days": 99})
    assert books.bring_in(path).kind == "playbook.imported"
    assert app.overrides().values == before
    app.history.undo()
    assert app.overrides().values == {"stage.s5.allowed_days": 99}


BROKEN = {
    "nonsense = ": ("playbook.toml", ""),
    "[stage.s1]\nrate = 10\nrate = 11\n": ("playbook.toml", ""),
    "[stage.s1]\ncolour = 1\n": ("playbook.unknown", "stage.s1.colour"),
    "[stages.s1]\nrate = 1\n": ("playbook.unknown", "stages"),
    "stage = 1\n": ("playbook.unknown", "stage"),
    "[stage]\ns1 = 1\n": ("playbook.unknown", "stage.s1"),
    "[stage.s1]\nrate = 'ten'\n": ("playbook.whole", "stage.s1.rate"),
    "[stage.s1.name]\nen = 'Qualify'\n": ("playbook.language", "stage.s1.name"),
    "[stage.s1.name.en]\nx = 1\n": ("playbook.unknown", "stage.s1.name.en"),
    "[milestone.X-1]\nstage = 1\n": ("playbook.unknown", "milestone.X-1.stage"),
}


@pytest.mark.parametrize("text", BROKEN)
def test_a_broken_file_names_the_place_and_changes_nothing(text: str, app: App, tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(text, encoding="utf-8")
    code, place = BROKEN[text]
    with pytest.raises(FunnelError) as refused:
        app.playbooks.bring_in(path)
    assert (refused.value.code, refused.value.params.get("place", "")) == (code, place)
    assert app.overrides().rows == ()


def test_a_file_that_is_not_text_or_not_there(app: App, tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    for data in (None, b"\xff\xfe\x00"):
        if data:
            path.write_bytes(data)
        with pytest.raises(FunnelError, match="unreadable"):
            app.playbooks.bring_in(path)
    with pytest.raises(FunnelError, match="folder"):
        app.playbooks.export(tmp_path / "none" / "own.toml")


def test_what_was_checked_keeps_its_words(app: App) -> None:
    app.playbooks.save({"milestone.m1a.name.en": "First words"})
    first = app.overrides().wordings["m1a"]
    app.playbooks.save({"milestone.m1a.name.en": "Second words"})
    said = words(app)
    assert said.checked_as("m1a", first) == "First words"
    assert said.checked_as("m1a", "") == load_words(EN).milestone("m1a")
    assert said.checked_as("m1a", app.overrides().wordings["m1a"]) == "Second words"
    assert said.checked_as("i1", "") == said.indicator("i1")
