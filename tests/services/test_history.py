"""History: what the menu needs to know, and pages of the past (the line itself: tests/storage/test_journal.py)."""

from funnel_desktop.bootstrap import App


def test_the_state_names_what_would_be_taken_back(app: App) -> None:
    assert app.history.state() == (None, None)
    app.settings.set("owner", "甲")
    second = app.settings.set("owner", "乙")
    undone = app.history.undo()
    state = app.history.state()
    assert state.undo is not None
    assert state.redo is not None
    assert state.undo.params == {"key": "owner"}
    assert state.redo.id == undone.id
    assert (undone.undoes, undone.kind, undone.source) == (second.id, "setting.changed", "undo")
    assert undone.recorded_at == second.recorded_at


def test_pages_follow_each_other(app: App) -> None:
    made = [app.settings.set("owner", str(number)).seq for number in range(5)]
    first = app.history.page(limit=3)
    second = app.history.page(before_seq=first[-1].seq)
    assert [entry.seq for entry in first + second] == [*reversed(made), 1]
