"""From the health of deals and funnel to the lines of the page, and the filters that narrow them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from typing import NamedTuple

from funnel_desktop.domain.health import ACT, CARE, Finding
from funnel_desktop.domain.health_check import CODES
from funnel_desktop.domain.week_list import HealthRow
from ui.common.finding_words import finding_line, finding_mark, finding_short, item_name
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.ui_locale import UiLocale
from ui.common.widgets.tag import TagText
from ui.today.lines import Head, HealthLine, Line, Marked, Told
from ui.today.rules import WELL
from ui.today.week_words import DOT, word

LEVELS = {"all": 0, "care": CARE, "act": ACT}
"""What the choice of gravity lets through: at least this level; "all" also deals without a finding."""

KINDS = {
    "ahead": QT_TRANSLATE_NOOP("Today", "Ahead of the customer"),
    "behind": QT_TRANSLATE_NOOP("Today", "Behind the customer"),
    "no_next": QT_TRANSLATE_NOOP("Today", "No next action"),
    "next_late": QT_TRANSLATE_NOOP("Today", "Next action overdue"),
    "expected_past": QT_TRANSLATE_NOOP("Today", "Expected day past"),
    "window": QT_TRANSLATE_NOOP("Today", "Influence window closing"),
    "window_closed": QT_TRANSLATE_NOOP("Today", "Influence window closed"),
    "no_progress": QT_TRANSLATE_NOOP("Today", "No progress"),
    "stale": QT_TRANSLATE_NOOP("Today", "Longer than usual"),
    "contact_late": QT_TRANSLATE_NOOP("Today", "Contact rhythm missed"),
    "debt": QT_TRANSLATE_NOOP("Today", "Debt"),
    "put_off": QT_TRANSLATE_NOOP("Today", "Expected day put off"),
    "one_source": QT_TRANSLATE_NOOP("Today", "One source alone"),
    "coach_untested": QT_TRANSLATE_NOOP("Today", "Coach untested"),
}
"""The names of the findings in the filter, in the order of the rules."""


class Sieve(NamedTuple):
    """What is to be shown: a level's key, a finding's code ("" = any), and words of name or customer."""

    level: str = "care"
    code: str = ""
    text: str = ""

    def lets(self, row: HealthRow) -> bool:
        """Tell whether a deal is shown."""
        card, least = row.card, LEVELS[self.level]
        if not all(part in f"{card.name} {card.customer}".casefold() for part in self.text.casefold().split()):
            return False
        if self.code:
            return any(each.code == self.code and each.level >= least for each in row.health.findings)
        return row.health.level >= least


def health_lines(rows: Sequence[HealthRow], ills: Sequence[Finding], sieve: Sieve, locale: UiLocale) -> list[Line]:
    """Return the funnel's illnesses (while nothing is searched for), then the deals by state, in the order given."""
    found: list[Line] = []
    if rows and not sieve.code and not sieve.text:
        found.append(_funnel(ills, locale))
    shown = [row for row in rows if sieve.lets(row)]
    for state in dict.fromkeys(row.state for row in shown):
        mine = [row for row in shown if row.state == state]
        found.append(Head(state, "", locale.words.state_name(state), "", locale.formats.count_deals(len(mine))))
        found += [_deal(row, sieve, locale) for row in mine]
    return found


def kind_counts(rows: Iterable[HealthRow]) -> list[tuple[str, int]]:
    """Return each finding with the number of deals that have it, those nobody has left out."""
    counts = Counter(finding.code for row in rows for finding in row.health.findings)
    return [(code, counts[code]) for code in CODES if counts[code]]


def title_words(rows: Sequence[HealthRow], locale: UiLocale) -> str:
    """Return how many deals are looked at and how many must be acted on."""
    act = sum(row.health.level == ACT for row in rows)
    text = word(QT_TRANSLATE_NOOP("Today", "{deals} looked at, act now on {act}"))
    return text.format(deals=locale.formats.count_deals(len(rows)), act=act)


def _funnel(ills: Sequence[Finding], locale: UiLocale) -> HealthLine:
    return HealthLine(
        "", word(QT_TRANSLATE_NOOP("Today", "The funnel")), max(1, len(ills)), partial(_tell_funnel, ills, locale)
    )


def _tell_funnel(ills: Sequence[Finding], locale: UiLocale) -> Told:
    both = word(QT_TRANSLATE_NOOP("Today", "{name}: {sentence}"))
    told = tuple(
        _told(ill, both.format(name=finding_short(ill, locale), sentence=finding_line(ill, locale))) for ill in ills
    )
    well = Marked("won", "accent", word(WELL))
    return Told(word(QT_TRANSLATE_NOOP("Today", "all open deals together")), "", TagText(""), told or (well,))


def _deal(row: HealthRow, sieve: Sieve, locale: UiLocale) -> HealthLine:
    lines = max(1, len(row.health.findings))
    return HealthLine(row.card.id, row.card.name, lines, partial(_tell_deal, row, sieve, locale))


def _tell_deal(row: HealthRow, sieve: Sieve, locale: UiLocale) -> Told:
    card, findings = row.card, row.health.findings
    # What was asked for stands first, the others stay: a deal is judged whole.
    ranked = sorted(findings, key=lambda finding: finding.code != sieve.code) if sieve.code else findings
    healthy = Marked("won", "accent", word(QT_TRANSLATE_NOOP("Today", "Nothing found")))
    return Told(
        below=DOT.join(part for part in (card.customer, locale.formats.money(card.amount, card.currency)) if part),
        step=item_name(row.health.step.key, locale),
        tag=TagText(f"{card.stage} {locale.words.stage_short(card.stage)}", row.state),
        findings=tuple(_told(finding, finding_line(finding, locale)) for finding in ranked) or (healthy,),
    )


def _told(finding: Finding, text: str) -> Marked:
    mark, role = finding_mark(finding)
    return Marked(mark, role, text, bold=finding.level == ACT)
