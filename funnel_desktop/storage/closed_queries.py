"""Closed deals with what can be learned from them, read in bulk."""

import sqlite3
from collections import defaultdict
from datetime import date

from funnel_desktop.domain.closed_deals import WON_ALL, ClosedDeal
from funnel_desktop.domain.entities import Closing, Competitor, Customer, Deal
from funnel_desktop.domain.stage_figures import Flow
from funnel_desktop.storage import entity_queries, flow_queries

_BETWEEN = "closed_on BETWEEN ? AND ? ORDER BY closed_on, deal_id"


def closed_between(conn: sqlite3.Connection, start: date, end: date) -> list[ClosedDeal]:
    """Return the deals closed on [start, end] in order of the day; the industry is the deal's, else its customer's."""
    closings = list(entity_queries.where(conn, Closing, _BETWEEN, (start.isoformat(), end.isoformat())))
    ids = [closing.deal_id for closing in closings]
    deals = {deal.id: deal for deal in entity_queries.among(conn, Deal, "id", ids)}
    wanted = {deal.customer_id for deal in deals.values() if deal.customer_id}
    industries = {each.id: each.industry for each in entity_queries.among(conn, Customer, "id", wanted)}
    named: dict[str, list[str]] = defaultdict(list)
    for competitor in entity_queries.among(conn, Competitor, "deal_id", ids):
        named[competitor.deal_id].append(competitor.name)
    flows = {flow.deal_id: flow for flow in flow_queries.flows_of(conn, ids)}
    return [
        _closed(closing, deal, industries.get(deal.customer_id or "", ""), named[deal.id], flows.get(deal.id))
        for closing in closings
        if (deal := deals.get(closing.deal_id))
    ]


def _closed(closing: Closing, deal: Deal, industry: str, named: list[str], flow: Flow | None) -> ClosedDeal:
    entries = flow.entries if flow else ()
    won = closing.outcome == "won"
    return ClosedDeal(
        deal.id,
        closing.outcome,
        closing.closed_on,
        closing.stage,
        WON_ALL if won else max((entry.stage for entry in entries), default=closing.stage),
        deal.source.strip(),
        deal.industry.strip() or industry.strip(),
        tuple(dict.fromkeys(name.strip() for name in (closing.competitor, *named) if name.strip())),
        closing.cause,
        deal.amount,
        deal.currency,
        deal.taken_over,
        deal.brought_in_closed,
        frozenset(key for entry in entries for key in entry.waived),
    )
