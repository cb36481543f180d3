"""The sample file: a believable portfolio of two years, made through the ordinary use cases with a clock set back.

The same clock and language make the same portfolio, so its pictures and tests can be compared. The journal grows day by
day, as if someone had worked with the program all along: history, undo and "since the last print" all have content.
"""

from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.errors import StorageError
from funnel_desktop.domain.hours import PlanDraft
from funnel_desktop.services import files
from funnel_desktop.services.board import Board
from funnel_desktop.services.coaches import Coaches
from funnel_desktop.services.deals import Deals
from funnel_desktop.services.funnel import Funnel
from funnel_desktop.services.hours import Hours
from funnel_desktop.services.moves import Moves
from funnel_desktop.services.playbook import load_playbook
from funnel_desktop.services.playbooks import Playbooks
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.services.reports import Reports
from funnel_desktop.services.sampling.past import Past, Step
from funnel_desktop.services.sampling.portfolio import UNIT, Portfolio, load_portfolio
from funnel_desktop.services.sampling.scribe import Scribe
from funnel_desktop.services.sampling.teller import Teller
from funnel_desktop.services.sampling.whispers import Whispers
from funnel_desktop.services.sampling.world import World
from funnel_desktop.services.settings import Settings
from funnel_desktop.services.today import quarter_of
from funnel_desktop.storage import drafting
from funnel_desktop.storage.store import Store


class SampleCounts(NamedTuple):
    """What was made: numbers of deals by their present state (parked ones are open too)."""

    deals: int
    open: int
    parked: int
    won: int
    lost: int


def make_sample(path: Path, clock: Clock, new_id: NewId, language: str = "zh_CN") -> SampleCounts:
    """Make the sample file at a path, whole or not at all; its days end at the clock's today.

    `language` is "zh_CN" or "en". Raises StorageError file.exists, file.folder, file.full.
    """
    if path.exists():
        raise StorageError("file.exists", path=str(path))
    portfolio = load_portfolio(language)
    try:
        folder = TemporaryDirectory(dir=path.parent, prefix=".sample-")
    except OSError as error:
        raise StorageError("file.folder", path=str(path)) from error
    with folder as name:
        part = Path(name) / path.name
        _build(part, portfolio, Past(clock, portfolio.file["time_zone"]), new_id)
        drafting.publish(part, path)
    return _counts(portfolio)


def _build(path: Path, portfolio: Portfolio, past: Past, new_id: NewId) -> None:
    playbook, clock = load_playbook(), past.clock
    past.go_to(max(deal.stands[0].ago for deal in portfolio.deals) + 1)
    file = files.create(path, _settings(portfolio, past.today), playbook=playbook, clock=clock, new_id=new_id)
    try:
        drafting.begin(file.store)
        recorder = Recorder(file.store, clock, new_id)
        world = World(
            portfolio,
            playbook,
            Deals(file.store, clock, new_id),
            Moves(file.store, clock, new_id),
            Scribe(portfolio, recorder, past.today),
            quarter_of(past.today).start,
        )
        stories = [Teller(world, deal, number).steps() for number, deal in enumerate(portfolio.deals)]
        whispers = Whispers(Coaches(file.store, clock, new_id), world.scribe, portfolio.texts["coach"]["said"])
        stories += [whispers.steps(deal, number, world.begun) for number, deal in enumerate(portfolio.deals)]
        # An earlier print, so that "since the last print" has something to tell.
        parts = (
            Board(file.store, clock),
            Funnel(file.store, clock),
            Settings(file.store, clock, new_id),
        )
        reports = Reports(file.store, parts, clock, new_id)
        own = _own_ways(file.store, clock, new_id, portfolio)
        past.tell([*stories, own, [(portfolio.file["printed"], lambda: reports.printed(portfolio.file["pack"]))]])
    finally:
        file.close(back_up=False)


def _own_ways(store: Store, clock: Clock, new_id: NewId, portfolio: Portfolio) -> list[Step]:
    """Return when the salesperson set the hours of a week, and more room for the stage that takes longest."""
    table = portfolio.texts["own"]
    hours, books = Hours(store, clock, new_id), Playbooks(store, clock, new_id)
    search, funnel, best = table["shares"]
    plan = PlanDraft(table["minutes"], (search, funnel, best))
    return [
        (table["planned"], partial(hours.set_plan, plan)),
        (table["edited"], partial(books.save, {"stage.s3.allowed_days": table["allowed_days"]})),
    ]


def _settings(portfolio: Portfolio, today: date) -> dict[str, str]:
    file = portfolio.file
    return {
        "title": file["title"].format(year=today.year),
        "owner": file["owner"],
        "currency": file["currency"],
        "time_zone": file["time_zone"],
        f"goal.{quarter_of(today).key}": str(file["goal"] * UNIT),
    }


def _counts(portfolio: Portfolio) -> SampleCounts:
    deals = portfolio.deals
    won, lost = sum(bool(deal.won) for deal in deals), sum(bool(deal.lost) for deal in deals)
    parked = sum(bool(deal.parked) for deal in deals)
    return SampleCounts(len(deals), len(deals) - won - lost, parked, won, lost)
