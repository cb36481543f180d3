"""The archive's filters and figures agree with a plain loop on random portfolios."""

from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.archive import ArchiveFilter, ArchiveLine, archive_figures, years_of
from tests.domain.cards import card


@st.composite
def lines(draw: st.DrawFn) -> ArchiveLine:
    won = draw(st.booleans())
    made = card(
        draw(st.text("abc", min_size=3, max_size=6)),
        status="won" if won else "lost",
        amount=draw(st.one_of(st.none(), st.integers(0, 10**9))),
        currency=draw(st.sampled_from(["CNY", "CNY", "USD"])),
        began_on=f"{draw(st.integers(2023, 2024))}-03-01",
        closed_on=f"{draw(st.integers(2024, 2026))}-0{draw(st.integers(1, 9))}-15",
    )
    return ArchiveLine(made, "" if won else draw(st.sampled_from(["competitor", "no_decision", "other"])))


FILTERS = st.builds(
    ArchiveFilter,
    st.sampled_from(["", "won", "lost"]),
    st.sampled_from([None, 2024, 2025]),
    st.sampled_from(["", "competitor", "no_decision"]),
)


@given(st.lists(lines(), max_size=30), FILTERS)
def test_a_plain_loop_agrees(everything: list[ArchiveLine], choice: ArchiveFilter) -> None:
    shown = [line for line in everything if choice.shows(line)]
    plain = []
    for line in everything:
        if choice.outcome and line.card.status != choice.outcome:
            continue
        if choice.year and line.card.closed_on[:4] != str(choice.year):
            continue
        if choice.cause and (line.card.status == "won" or line.cause != choice.cause):
            continue
        plain.append(line)
    assert shown == plain
    figures = archive_figures(shown, "CNY")
    won = [line.card for line in plain if line.card.status == "won"]
    lost = [line.card for line in plain if line.card.status == "lost"]
    assert (figures.won, figures.lost, figures.count) == (len(won), len(lost), len(plain))
    assert figures.won_amount == sum(c.amount or 0 for c in won if c.currency == "CNY")
    assert figures.lost_amount == sum(c.amount or 0 for c in lost if c.currency == "CNY")
    dollars = [c for c in (*won, *lost) if c.currency == "USD" and c.amount is not None]
    both = [(w or 0, x or 0) for code, w, x in figures.others if code == "USD"]
    assert sum(w + x for w, x in both) == sum(c.amount or 0 for c in dollars)
    assert figures.unknown == sum(c.amount is None for c in (*won, *lost))
    assert figures.win_rate == (100 * len(won) / len(plain) if plain else None)
    assert years_of(shown) == tuple(sorted({int(c.closed_on[:4]) for c in (*won, *lost)}, reverse=True))


def test_it_took_the_days_between() -> None:
    line = ArchiveLine(card("a", status="won", began_on="2026-01-01", closed_on="2026-03-01"))
    assert (line.days, line.year) == (59, 2026)
