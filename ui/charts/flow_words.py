"""Words the flow figures: a `FlowView` and a language become the values that figures draw, and what regions say."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.closed_deals import LossCause, WinShare
from funnel_desktop.domain.endings import LEVERS, Velocity
from funnel_desktop.domain.flow_view import FlowView
from funnel_desktop.domain.funnel_table import Deals
from funnel_desktop.domain.playbook import STATES
from funnel_desktop.domain.starving import Starving
from ui.charts.flow_values import BarList, BarPart, BarRow, LeakMap, LeakRow, StockChart, StockPanel
from ui.charts.funnel_words import NO_FIGURE, percent
from ui.common.ui_locale import UiLocale

translate = QCoreApplication.translate

MOST = 10
"""So many sources, industries or rivals are named; the rest stand together."""

REST = "\x1frest"
"""The key of those that stand together."""


class Section(NamedTuple):
    """One chart: its values, what is said of each region, the whole in words, the deals behind each region."""

    values: object
    tips: Mapping[str, str]
    speech: str
    deals: Mapping[str, Deals]


def lever_name(lever: str) -> str:
    """Return the name of a lever, "" the velocity as it is."""
    return {
        "": translate("FlowWords", "Now"),
        "deals": translate("FlowWords", "+10 % deals"),
        "amount": translate("FlowWords", "+10 % mean amount"),
        "rate": translate("FlowWords", "+10 % win rate"),
        "cycle": translate("FlowWords", "−10 % cycle"),
    }[lever]


def velocity_section(found: Velocity | None, view: FlowView, locale: UiLocale) -> Section:
    """Return velocity now and what each lever would give."""
    if found is None:
        return Section(BarList(()), {}, "", {})
    values = {lever: found.with_lever(lever) for lever in ("", *LEVERS)}
    longest = max(1, *values.values())
    base, rows, tips = values[""], [], {}
    for lever, value in values.items():
        day = translate("FlowWords", "{money}/day").format(money=locale.formats.money(value, view.currency))
        more = locale.formats.money(value - base, view.currency)
        parts = (BarPart(base / longest, "funnel"), BarPart((value - base) / longest, "accent"))
        rows.append(BarRow(lever or "now", lever_name(lever), parts, day, f"+{more}" if lever and value > base else ""))
        tips[lever or "now"] = f"{lever_name(lever)}: {day}"
    per_day = translate("FlowWords", "gain a day")
    deals = dict.fromkeys(tips, view.open_deals)
    return Section(BarList(tuple(rows), per_day), tips, "; ".join(tips.values()), deals)


def velocity_formula(found: Velocity | None, currency: str, locale: UiLocale) -> str:
    """Return the arithmetic of the velocity in one line, or why there is none."""
    if found is None:
        return translate(
            "FlowWords", "Velocity needs open deals with amounts, and a win begun in stage 1 within 365 days."
        )
    text = translate("FlowWords", "{amount} in {deals} × win rate {rate} ({won}/{closed}) ÷ {days}, last 365 days")
    return text.format(
        amount=locale.formats.money(found.amount, currency),
        deals=locale.formats.count_deals(found.deals),
        rate=percent(found.rate, locale),
        won=found.rate[0],
        closed=found.rate[1],
        days=locale.formats.days(round(found.cycle)),
    )


def share_name(dimension: str, key: str, locale: UiLocale) -> str:
    """Return the name of one value of a dimension."""
    if dimension == "state":
        return locale.words.state_name(key)
    if key == REST:
        return translate("FlowWords", "all others")
    if key:
        return key
    return (
        translate("FlowWords", "no rival named") if dimension == "competitor" else translate("FlowWords", "not stated")
    )


def win_rate_section(view: FlowView, dimension: str, locale: UiLocale) -> Section:
    """Return the win rates by a dimension, held against the whole."""
    shares = _together(view.win_shares.get(dimension, ()))
    rows, tips, deals = [], {}, {}
    for share in shares:
        name = share_name(dimension, share.key, locale)
        ratio = (share.won, share.closed)
        look = share.key if dimension == "state" else "accent"
        key = share.key or "none"
        text = percent(ratio, locale)
        note = f"{share.won}/{share.closed}"
        if share.is_small:
            note = translate("FlowWords", "{ratio} · few").format(ratio=note)
        rows.append(BarRow(key, name, (BarPart(share.won / share.closed, look),), text, note, share.is_small))
        tip = translate("FlowWords", "{name}: {won} won of {closed} closed, {share}")
        tips[key] = tip.format(name=name, won=share.won, closed=share.closed, share=text)
        deals[key] = share.ids
    mark = view.win_rate[0] / view.win_rate[1] if view.win_rate else 0.0
    whole = translate("FlowWords", "all {share}").format(share=percent(view.win_rate, locale))
    values = BarList(tuple(rows), translate("FlowWords", "won/closed"), mark, whole)
    return Section(values, tips, "; ".join(tips.values()), deals)


def cause_name(cause: str) -> str:
    """Return the name of a cause of a loss."""
    return {
        "competitor": translate("FlowWords", "To a competitor"),
        "no_decision": translate("FlowWords", "No decision"),
        "other": translate("FlowWords", "Another reason"),
    }[cause]


def loss_section(view: FlowView, locale: UiLocale) -> Section:
    """Return why deals were lost, by the state they were lost in, and to whom."""
    longest = max((cause.count for cause in view.causes), default=1)
    rows = [_cause_row(cause, longest, view, locale) for cause in view.causes]
    tips = {row.key: f"{row.label}: {row.value}, {row.note}" for row in rows}
    deals: dict[str, Deals] = {cause.cause: cause.ids for cause in view.causes}
    if view.rivals:
        rows.append(BarRow("", translate("FlowWords", "Lost to"), (), ""))
    for name, ids in view.rivals[:MOST]:
        key, label = f"rival:{name}", name or translate("FlowWords", "rival not named")
        count = locale.formats.count_deals(len(ids))
        rows.append(BarRow(key, label, (BarPart(len(ids) / longest, "danger"),), count))
        tips[key] = translate("FlowWords", "lost to {name}: {deals}").format(name=label, deals=count)
        deals[key] = ids
    values = BarList(tuple(rows), translate("FlowWords", "amount lost"))
    return Section(values, tips, "; ".join(tips.values()), deals)


def _cause_row(cause: LossCause, longest: int, view: FlowView, locale: UiLocale) -> BarRow:
    name = locale.words.state_name
    parts = tuple(
        BarPart(count / longest, state, (f"{name(state)} {count}", str(count)))
        for state, count in zip(STATES, cause.by_state, strict=True)
        if count
    )
    known = cause.count > cause.unknown
    amount = locale.formats.money(cause.amount if known else None, view.currency)
    return BarRow(cause.cause, cause_name(cause.cause), parts, locale.formats.count_deals(cause.count), amount)


def leak_section(view: FlowView, states: Mapping[int, str], locale: UiLocale) -> Section:
    """Return how often each milestone was waived before losses and before wins."""
    rows, tips, deals = [], {}, {}
    for leak in view.leaks:
        name = locale.words.milestone(leak.key)
        lost, won = (f"{side[0]}/{side[1]}" if side else NO_FIGURE for side in (leak.lost, leak.won))
        rows.append(
            LeakRow(
                leak.key,
                leak.stage,
                states[leak.stage],
                translate("FlowWords", "{name} (few)").format(name=name) if leak.is_small else name,
                leak.lost[0] / leak.lost[1] if leak.lost else None,
                leak.won[0] / leak.won[1] if leak.won else None,
                lost,
                won,
                leak.is_small,
            )
        )
        tip = translate("FlowWords", "{name}: waived before {lost} losses and {won} wins that passed the stage")
        tips[leak.key] = tip.format(name=name, lost=lost, won=won)
        deals[leak.key] = (*leak.lost_ids, *leak.won_ids)
    values = LeakMap(
        tuple(rows),
        translate("FlowWords", "waived milestone"),
        translate("FlowWords", "before losses"),
        translate("FlowWords", "before wins"),
    )
    return Section(values, tips, "; ".join(tips.values()), deals)


def stock_section(view: FlowView, states: Mapping[int, str], locale: UiLocale) -> Section:
    """Return the stocks of the eight stages over the months."""
    trend, panels, tips, deals = view.trend, [], {}, {}
    for line in trend.lines:
        values, name = trend.of(line.stage), locale.words.stage_short(line.stage)
        key = f"stock:{line.stage}"
        flow = translate("FlowWords", "+{entered} −{left}").format(entered=line.entered, left=line.left)
        panels.append(StockPanel(key, line.stage, states[line.stage], name, values, str(line.end), flow))
        tip = translate("FlowWords", "{stage} {name}: {start} + {entered} entered − {left} left = {end}")
        tips[key] = tip.format(
            stage=line.stage, name=name, start=line.start, entered=line.entered, left=line.left, end=line.end
        )
        deals[key] = line.deals
    top = max((max(panel.values) for panel in panels), default=0)
    ends = [locale.formats.month(trend.days[0]), locale.formats.month(trend.days[-1])]
    return Section(StockChart(tuple(panels), top, *ends), tips, "; ".join(tips.values()), deals)


def dry_words(found: Starving | None, locale: UiLocale) -> str:
    """Return the early warning of a dry funnel with its arithmetic, or that there is none."""
    if found is None:
        return translate("FlowWords", "At the present pace of search the funnel does not run dry within a year.")
    text = translate(
        "FlowWords",
        "At the present pace the funnel is empty from {day}: {coming} deals a week come in, {going} go out, "
        "{supply} are on hand (last {weeks} weeks).",
    )
    number = locale.formats.number
    return text.format(
        day=locale.formats.day(found.empty_on),
        coming=number(float(found.coming), 1),
        going=number(float(found.going), 1),
        supply=number(float(found.supply), 0),
        weeks=found.counted.weeks,
    )


def _together(shares: Sequence[WinShare]) -> tuple[WinShare, ...]:
    """Return the most frequent, and the rest as one."""
    if len(shares) <= MOST + 1:
        return tuple(shares)
    rest = shares[MOST:]
    # A deal against two rivals stands with both; together it counts once.
    won = dict.fromkeys(deal for share in rest for deal in share.ids[: share.won])
    closed = won | dict.fromkeys(deal for share in rest for deal in share.ids)
    return (*shares[:MOST], WinShare(REST, len(won), len(closed), tuple(closed)))
