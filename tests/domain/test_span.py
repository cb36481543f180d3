"""Months and quarters, over the ends of years."""

from datetime import date

from funnel_desktop.domain.span import Span, month_of, months_from, quarter_of, quarters_before, quarters_from


def test_a_month_knows_its_last_day() -> None:
    assert month_of(date(2028, 2, 10)) == Span("2028-02", date(2028, 2, 1), date(2028, 2, 29))
    assert month_of(date(2026, 12, 31)).eve == date(2026, 11, 30)


def test_a_quarter_holds_its_ends_and_nothing_else() -> None:
    quarter = quarter_of(date(2026, 11, 23))
    assert quarter == Span("2026Q4", date(2026, 10, 1), date(2026, 12, 31))
    assert [quarter.holds(day) for day in ("2026-09-30", "2026-10-01", "2026-12-31", "2027-01-01", "")] == [
        False, True, True, False, False,
    ]  # fmt: skip


def test_runs_cross_the_year() -> None:
    day = date(2026, 11, 23)
    assert [span.key for span in months_from(day, 3)] == ["2026-11", "2026-12", "2027-01"]
    assert [span.key for span in quarters_from(day, 3)] == ["2026Q4", "2027Q1", "2027Q2"]
    assert [span.key for span in quarters_before(day, 4)] == ["2025Q4", "2026Q1", "2026Q2", "2026Q3"]
