"""What was expected on an eve, of later arrivals on their first day, and at the loss."""

from funnel_desktop.domain.expected_past import ExpectedEdit, ExpectedPast, expected_pasts


def past(*edits: tuple[str, str, str], until: str = "") -> ExpectedPast:
    return expected_pasts([ExpectedEdit("d", *edit) for edit in edits], until)["d"]


def test_the_eve_sees_what_stood_at_its_end() -> None:
    found = past(
        ("2026-06-01", "deal", "2026-11-01"),
        ("2026-09-30", "deal", "2026-10-15"),
        ("2026-09-30", "deal", "2026-12-01"),
        ("2026-10-02", "deal", ""),
    )
    assert found.baseline("2026-09-29") == "2026-11-01"
    assert found.baseline("2026-09-30") == "2026-12-01"
    assert found.baseline("2026-10-02") == ""


def test_a_later_arrival_has_its_first_day() -> None:
    found = past(("2026-10-05", "deal", "2026-10-20"), ("2026-10-05", "deal", "2026-11-20"), ("2026-10-06", "deal", ""))
    assert found.baseline("2026-09-30") == "2026-11-20"


def test_what_was_undone_away_was_not_there() -> None:
    found = past(("2026-09-01", "deal", "2026-10-20"), ("2026-09-02", "gone", ""), ("2026-10-06", "deal", "2026-12-01"))
    assert found.baseline("2026-09-30") == "2026-12-01"
    assert found.baseline("2026-09-01") == "2026-10-20"
    assert past(("2026-09-01", "gone", "")).baseline("2026-09-30") == ""


def test_the_loss_keeps_what_was_expected_then() -> None:
    lost = (("2026-09-01", "deal", "2026-10-20"), ("2026-09-05", "lost", ""), ("2026-09-06", "deal", "2027-01-01"))
    assert past(*lost).at_loss == "2026-10-20"
    assert past(*lost, ("2026-09-07", "open", "")).at_loss == ""
    assert past(*lost).within("2026-10-01", "2026-12-31")
    assert not past(*lost).within("2026-11-01", "2026-12-31")


def test_later_days_can_be_left_out_and_a_clock_set_back_keeps_the_order() -> None:
    edits = (("2026-09-05", "deal", "2026-10-20"), ("2026-09-01", "deal", "2026-10-21"), ("2026-09-09", "deal", ""))
    assert past(*edits, until="2026-09-05").days == ("2026-09-05",)
    assert past(*edits, until="2026-09-05").baseline("2026-09-30") == "2026-10-21"
