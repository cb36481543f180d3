"""Where cards go within a column: ranks for a place beside their neighbours, found by the index, not by reading all."""

from collections.abc import Sequence
from itertools import pairwise

from funnel_desktop.domain.moving import Place
from funnel_desktop.domain.ordering import ranks_between
from funnel_desktop.storage.board_queries import column_end, neighbour, rank_of
from funnel_desktop.storage.store import Store


def ranks_at(store: Store, stage: int, place: Place, ids: Sequence[str]) -> tuple[str, ...]:
    """Return rising ranks for these deals at a place of a column, in the order given.

    The deals themselves do not count as neighbours; a neighbour that has gone means the end of the column. Deals that
    stand at the place already, in this order, keep their ranks: dropping a card where it was is no work to undo.
    """
    conn = store.connection
    low, high = rank_of(conn, place.after, stage), rank_of(conn, place.before, stage)
    if low is not None:
        high = neighbour(conn, stage, low, ids, above=False)
    elif high is not None:
        low = neighbour(conn, stage, high, ids, above=True)
    else:
        low = column_end(conn, stage, ids)
    own = [rank for deal_id in ids if (rank := rank_of(conn, deal_id, stage)) is not None]
    line = [rank for rank in (low, *own, high) if rank is not None]
    if len(own) == len(ids) and all(one < two for one, two in pairwise(line)):
        return tuple(own)
    return ranks_between(low, high, len(ids))
