"""A choice of the funnel page as a word that a report's key can carry: "value.reached.open.every.year.2026-11-23"."""

from datetime import date

from funnel_desktop.domain.errors import InputError
from funnel_desktop.domain.funnel import SHAPES
from funnel_desktop.domain.funnel_table import MEASURES, POPULATIONS, TableQuery
from funnel_desktop.domain.periods import PERIODS, named_period
from funnel_desktop.domain.stage_figures import RULES

_WORDS = (MEASURES, SHAPES, POPULATIONS, RULES, PERIODS)


def written(words: tuple[str, str, str, str, str], day: date) -> str:
    """Return measure, shape, population, rule and period as one word, with the day they are seen as of."""
    return ".".join((*words, day.isoformat()))


def read(text: str, today: date) -> TableQuery:
    """Return what such a word asks for; "" asks for what the page shows first, a word without a day for today.

    Raises InputError report.part (part) for a word that is none, or a day that has not come.
    """
    if not text:
        return TableQuery(named_period(PERIODS[0], today))
    parts = text.split(".")
    chosen, rest = parts[: len(_WORDS)], parts[len(_WORDS) :]
    known = len(chosen) == len(_WORDS) and all(word in words for word, words in zip(chosen, _WORDS, strict=True))
    day = _day(rest[0]) if len(rest) == 1 else today
    if not known or len(rest) > 1 or day is None or day > today:
        raise InputError("report.part", part=text)
    measure, shape, population, rule, period = chosen
    return TableQuery(named_period(period, day), measure, shape, rule, population)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
