"""Settings of the file: defaults, typed getters, journalled writes."""

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.services.settings import time_zones


def test_defaults_hold_where_the_file_is_silent(app: App) -> None:
    settings = app.settings
    assert (settings.title, settings.currency, settings.time_zone) == ("Test", "CNY", "Asia/Shanghai")
    assert (settings.get("backups.folder"), settings.goal("2026Q4"), settings.get("unheard of")) == ("", None, "")


def test_a_setting_is_written_changed_and_taken_away(app: App) -> None:
    for value, expected in (("500000000", 500_000_000), ("7", 7), ("", None)):
        change = app.settings.set("goal.2026Q4", value)
        assert change.kind == "setting.changed"
        assert app.settings.goal("2026Q4") == expected
    app.settings.set("title", "新名")
    app.settings.set("title", "")
    assert app.settings.title == ""


def test_what_changes_nothing_leaves_no_step_to_undo(app: App) -> None:
    before = app.history.state().undo
    for key, value in (("unheard of", ""), ("title", "Test"), ("currency", "CNY")):
        change = app.settings.set(key, value)
        assert (change.edits, change.seq) == ((), 0)
    assert app.history.state().undo == before


def test_a_setting_is_undone_and_done_again(app: App) -> None:
    app.settings.set("owner", "Wang")
    app.history.undo()
    assert app.settings.owner == "Lin"
    app.history.redo()
    assert app.settings.owner == "Wang"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("time_zone", "Mars/Olympus"),
        ("time_zone", ""),
        ("time_zone", "../etc/passwd"),
        ("currency", "yuan"),
        ("currency", ""),
        ("currency", "A1B"),
        ("goal.2026Q4", "many"),
        ("goal.2026Q4", "-5"),
        ("goal.2026Q4", "²"),
    ],
)
def test_nonsense_is_refused_with_the_field_at_fault(app: App, key: str, value: str) -> None:
    with pytest.raises(DomainError) as refused:
        app.settings.set(key, value)
    assert refused.value.params == {"field": key, "value": value}
    assert refused.value.code == f"setting.{key.partition('.')[0]}"
    assert app.history.state().undo is None


def test_every_zone_that_is_offered_can_be_set(app: App) -> None:
    zones = time_zones()
    assert {"Asia/Shanghai", "Europe/Berlin", "UTC"} <= set(zones)
    assert zones == sorted(zones)
    for zone in zones[::40]:
        app.settings.set("time_zone", zone)
        assert app.settings.time_zone == zone


@pytest.mark.parametrize(("key", "value"), [("title", "x" * 201), ("owner", "x" * 10_000)])
def test_a_text_that_is_too_long_is_refused(app: App, key: str, value: str) -> None:
    with pytest.raises(DomainError, match=r"deal\.text_long") as caught:
        app.settings.set(key, value)
    assert caught.value.params["field"] == key
    assert app.history.state().undo is None


def test_a_goal_beyond_reason_is_refused_and_spaces_are_cut(app: App) -> None:
    with pytest.raises(DomainError, match=r"setting\.goal"):
        app.settings.set("goal.2026Q4", "9" * 16)
    app.settings.set("title", "   ")
    assert app.settings.title == ""
