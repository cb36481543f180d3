"""Flow figures of a period: stage figures, stock, win rate, cycle, velocity, waterfall (method, definitions)."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.change import Json
from funnel_desktop.domain.endings import Ending, cycle, velocity, win_rate
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.stage_figures import Flow, Period, stage_figures
from funnel_desktop.domain.stocks import stock_trend
from funnel_desktop.domain.waterfall import Waterfall


def stage_rows(flows: Sequence[Flow], period: Period) -> list[Json]:
    """Return the eight stage figures, in deals; conversions as [passed, of how many], None without any."""
    rows: list[Json] = []
    for number, figure in enumerate(stage_figures(flows, period), start=1):
        row: dict[str, Json] = {"stage": number, **asdict(figure)}
        for rule in ("later", "every"):
            share = figure.conversion(rule)
            row[f"conversion_{rule}"] = None if share is None else [*share]
        rows.append(row)
    return rows


def begun_above(flows: Iterable[Flow], period: Period) -> int:
    """Return how many deals were begun above column 1 in the period: in no conversion of the columns below."""
    begun = [flow.entries[0] for flow in flows if flow.entries]
    return sum(
        entry.arrival == "begun" and entry.stage > 1 and period.start <= entry.entered_on <= period.end
        for entry in begun
    )


def stock_rows(flows: Iterable[Flow], period: Period) -> list[Json]:
    """Return the stock of the eight columns: start (the eve) + entered − left = end."""
    eve = period.start.fromordinal(period.start.toordinal() - 1)
    lines = stock_trend(flows, (eve, period.end)).lines
    return [
        {"stage": line.stage, "start": line.start, "entered": line.entered, "left": line.left, "end": line.end}
        for line in lines
    ]


def record_rows(playbook: Playbook) -> list[Json]:
    """Return the user's own record by completed stage 1…7: the default, won of closed, the rate used."""
    return [
        {"completed": at, "default": playbook.defaults[at], "won": stage.won, "closed": stage.closed, "used": used}
        for at, (stage, used) in enumerate(zip(playbook.stages, playbook.rates[1:], strict=True), start=1)
        if at < len(playbook.stages)
    ]


def ending_figures(ended: Sequence[Ending]) -> dict[str, Json]:
    """Return win rate and cycle of the deals closed in the period."""
    rate, took = win_rate(ended), cycle(ended)
    days = 0 if took is None else int(took.days * took.counted)
    return {
        "win_rate": None if rate is None else {"won": rate[0], "closed": rate[1]},
        "cycle": None if took is None else {"days": days, "counted": took.counted, "won": took.won, "mean": took.mean},
    }


def velocity_figures(counted: Iterable[Card], year: Sequence[Ending], currency: str) -> dict[str, Json] | None:
    """Return the velocity in one currency, from the deals closed in the last 365 days; None where it cannot be."""
    amounts = [card.amount for card in counted if card.currency == currency and card.amount is not None]
    found = velocity(amounts, win_rate(year), cycle(year))
    return None if found is None else {"deals": found.deals, "amount": found.amount, "per_day": found.per_day}


def waterfall_figures(fall: Waterfall) -> dict[str, Json]:
    """Return one currency's way from the eve of the period to its end."""
    row: dict[str, Json] = {"start": fall.start, "end": fall.end}
    return row | {bar.kind: bar.amount for bar in fall.bars}
