"""The archive: every closed deal with how it ended, filters over it, and what they leave adds up to. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from funnel_desktop.domain.card import Card


@dataclass(frozen=True, slots=True)
class ArchiveLine:
    """One closed deal.

    `cause`, `competitor` and `reason` are those of a lost one ("" where it was won), `helped` the names of those who
    helped to win it.
    """

    card: Card
    cause: str = ""
    competitor: str = ""
    reason: str = ""
    helped: tuple[str, ...] = ()

    @property
    def year(self) -> int:
        """The year it was closed in."""
        return int(self.card.closed_on[:4])

    @property
    def days(self) -> int:
        """Calendar days from its beginning to its end."""
        ended, began = date.fromisoformat(self.card.closed_on), date.fromisoformat(self.card.began_on)
        return max(0, (ended - began).days)


@dataclass(frozen=True, slots=True)
class ArchiveFilter:
    """What is asked for; "" and None pass everything. A cause leaves lost deals alone."""

    outcome: str = ""
    year: int | None = None
    cause: str = ""

    def shows(self, line: ArchiveLine) -> bool:
        """Tell whether a line passes."""
        return (
            self.outcome in {"", line.card.status}
            and self.year in {None, line.year}
            and (not self.cause or self.cause == line.cause)
        )


@dataclass(frozen=True, slots=True)
class ArchiveFigures:
    """Sums in minor units of the main currency, in `others` those of every other one, won before lost.

    `unknown` deals have no amount and are in no sum. The win rate is won ÷ (won + lost) in per cent (method, "Win
    rate"), None where none is closed.
    """

    won: int = 0
    lost: int = 0
    won_amount: int = 0
    lost_amount: int = 0
    unknown: int = 0
    others: tuple[tuple[str, int, int], ...] = ()

    @property
    def count(self) -> int:
        """How many deals there are."""
        return self.won + self.lost

    @property
    def win_rate(self) -> float | None:
        """The win rate in per cent."""
        return 100 * self.won / self.count if self.count else None


def archive_figures(lines: Iterable[ArchiveLine], currency: str) -> ArchiveFigures:
    """Return what some closed deals add up to."""
    sums: dict[str, dict[str, int]] = defaultdict(lambda: {"won": 0, "lost": 0})
    counts = {"won": 0, "lost": 0}
    unknown = 0
    for line in lines:
        counts[line.card.status] += 1
        if line.card.amount is None:
            unknown += 1
        else:
            sums[line.card.currency][line.card.status] += line.card.amount
    main = sums.pop(currency, {"won": 0, "lost": 0})
    others = tuple(sorted((code, pair["won"], pair["lost"]) for code, pair in sums.items()))
    return ArchiveFigures(counts["won"], counts["lost"], main["won"], main["lost"], unknown, others)


def years_of(lines: Sequence[ArchiveLine]) -> tuple[int, ...]:
    """Return the years in which deals were closed, the latest first."""
    return tuple(sorted({line.year for line in lines}, reverse=True))
