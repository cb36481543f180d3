"""The figures of the column headers, summed from the stages' totals; pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from funnel_desktop.domain.limits import StageLimit
from funnel_desktop.domain.totals import StageTotal

NO_LIMIT = StageLimit()


@dataclass(frozen=True, slots=True)
class HeaderFigures:
    """One stage: open deals, parked beside them, sums in the main currency in minor units.

    `others` are the sums in further currencies. `claimed_share` is the bar's length against the largest stage and
    `proved_share` the part of the sum that stands here by proof (0…1), None where there is no sum. `limit` is soft.
    """

    stage: int
    count: int = 0
    parked: int = 0
    unknown: int = 0
    amount: int = 0
    others: tuple[tuple[str, int], ...] = ()
    claimed_share: float = 0.0
    proved_share: float | None = None
    limit: StageLimit = NO_LIMIT


def header_figures(totals: Iterable[StageTotal], stages: Sequence[int], currency: str) -> dict[int, HeaderFigures]:
    """Return the figures of every stage. Currencies are never added up (method): only the main one makes the bar."""
    by_stage: dict[int, list[StageTotal]] = {stage: [] for stage in stages}
    for total in totals:
        by_stage[total.stage].append(total)
    main = {stage: next((row for row in rows if row.currency == currency), None) for stage, rows in by_stage.items()}
    largest = max((row.amount for row in main.values() if row), default=0)
    return {stage: _figures(stage, by_stage[stage], main[stage], largest) for stage in stages}


def _figures(stage: int, rows: Sequence[StageTotal], main: StageTotal | None, largest: int) -> HeaderFigures:
    amount = main.amount if main else 0
    return HeaderFigures(
        stage=stage,
        count=sum(row.count for row in rows),
        parked=sum(row.parked for row in rows),
        unknown=sum(row.unknown for row in rows),
        amount=amount,
        others=tuple((row.currency, row.amount) for row in rows if row is not main and row.amount),
        claimed_share=amount / largest if largest else 0.0,
        proved_share=main.at_proof / amount if main and amount else None,
    )
