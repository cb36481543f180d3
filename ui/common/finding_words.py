"""The sentence of a finding: which rule, this deal's own figure, and the threshold beside it; and its short form.

The core gives a code with values; every screen and page words it here, so that a finding reads alike everywhere.
"""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.health import ACT, Finding
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.ui_locale import UiLocale


class Wording(NamedTuple):
    """How a finding is told: its mark, in a few words, and in full."""

    mark: str
    short: str
    full: str


FINDINGS: Mapping[str, Wording] = {
    "ahead": Wording(
        "ahead",
        QT_TRANSLATE_NOOP("Findings", "Ahead {by}"),
        QT_TRANSLATE_NOOP("Findings", "{by} ahead of the customer, 0 is in step; go back for: {item}"),
    ),
    "behind": Wording(
        "behind",
        QT_TRANSLATE_NOOP("Findings", "Behind {by}"),
        QT_TRANSLATE_NOOP(
            "Findings",
            '{by} behind the customer, 0 is in step: it has reached "{item}" (step {b}), we stand at step {stage}',
        ),
    ),
    "no_next": Wording(
        "none",
        QT_TRANSLATE_NOOP("Findings", "Nothing planned"),
        QT_TRANSLATE_NOOP("Findings", "0 next actions planned, 1 is needed; work on: {item}"),
    ),
    "next_late": Wording(
        "overdue",
        QT_TRANSLATE_NOOP("Findings", "Next action {days} d late"),
        QT_TRANSLATE_NOOP("Findings", '"{text}" was planned for {day}, {days} days ago'),
    ),
    "expected_past": Wording(
        "overdue",
        QT_TRANSLATE_NOOP("Findings", "Expected day {days} d past"),
        QT_TRANSLATE_NOOP("Findings", "Expected on {day}, {days} days ago: sign it, move the day or close the deal"),
    ),
    "window": Wording(
        "later",
        QT_TRANSLATE_NOOP("Findings", "Tender in {left} working days"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "{left} working days to the tender on {day}, steps {stage} to 4 usually take {need}; last cheap chance: {item}",
        ),
    ),
    "window.last": Wording(
        "later",
        QT_TRANSLATE_NOOP("Findings", "Tender in {left} working days"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "{left} working days to the tender on {day}, step 4 usually takes {need}; last cheap chance: {item}",
        ),
    ),
    "window_closed": Wording(
        "overdue",
        QT_TRANSLATE_NOOP("Findings", "Tender out for {days} d"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "The tender came out on {day}, {days} days ago, and we stand at step {stage}, not past 4; not done: {item}",
        ),
    ),
    "no_progress": Wording(
        "overdue",
        QT_TRANSLATE_NOOP("Findings", "No progress for {days} d"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "No progress since {since}, {days} days; {priority} raises the alarm after {months} months; next: {item}",
        ),
    ),
    "stale": Wording(
        "later",
        QT_TRANSLATE_NOOP("Findings", "{days} working days here, usual {usual}"),
        QT_TRANSLATE_NOOP(
            "Findings", '{days} working days in "{step}", your own median of {finished} is {usual}; it hangs on: {item}'
        ),
    ),
    "stale.playbook": Wording(
        "later",
        QT_TRANSLATE_NOOP("Findings", "{days} working days here, allowed {usual}"),
        QT_TRANSLATE_NOOP(
            "Findings",
            '{days} working days in "{step}", the playbook allows {usual} (your own record: {finished} of 5); it hangs on: {item}',
        ),
    ),
    "contact_late": Wording(
        "later",
        QT_TRANSLATE_NOOP("Findings", "{days} d without contact"),
        QT_TRANSLATE_NOOP("Findings", "{days} days without contact, {priority} wants one every {limit}; last: {last}"),
    ),
    "debt": Wording(
        "debt",
        QT_TRANSLATE_NOOP("Findings", "Debt: {count}"),
        QT_TRANSLATE_NOOP("Findings", "Debt {count}, 0 is clean, the oldest since {since} ({days} days): {names}"),
    ),
    "put_off": Wording(
        "later",
        QT_TRANSLATE_NOOP("Findings", "Put off {times} times"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Expected day put off {times} times, {days} days in all, now {expected}; told from {limit} times on",
        ),
    ),
    "one_source": Wording(
        "open",
        QT_TRANSLATE_NOOP("Findings", "All evidence from {who} ({k} of {n})"),
        QT_TRANSLATE_NOOP(
            "Findings", "{k} of {n} pieces of evidence name a source, all of them {who}; {limit} people are needed"
        ),
    ),
    "coach_untested": Wording(
        "open",
        QT_TRANSLATE_NOOP("Findings", "Coach untested"),
        QT_TRANSLATE_NOOP("Findings", "Coach {who}: statements noted {statements}, judged 0, needed {limit}"),
    ),
    "dry_top": Wording(
        "overdue",
        QT_TRANSLATE_NOOP("Findings", "Dry at the top"),
        QT_TRANSLATE_NOOP(
            "Findings", "In {weeks} weeks {new} deals came into search and {left} left it; {stock} are there now"
        ),
    ),
    "jammed": Wording(
        "later",
        QT_TRANSLATE_NOOP("Findings", "Jammed in the middle"),
        QT_TRANSLATE_NOOP(
            "Findings", "{k} of {n} deals in the funnel stand more than twice their usual time, the limit is {limit}%"
        ),
    ),
    "unproved_best": Wording(
        "ahead",
        QT_TRANSLATE_NOOP("Findings", "Best few without evidence"),
        QT_TRANSLATE_NOOP("Findings", "{k} of {n} best few are not proved to be there, the limit is {limit}%"),
    ),
    "one_deal": Wording(
        "open",
        QT_TRANSLATE_NOOP("Findings", "All eggs in one deal"),
        QT_TRANSLATE_NOOP("Findings", "{name} holds {share}% of the weighted value, the limit is {limit}%"),
    ),
}
"""Every finding by its code; a code with a variant has one line more."""

ESTIMATED = QT_TRANSLATE_NOOP("Findings", "{sentence} (holidays estimated)")
NEVER = QT_TRANSLATE_NOOP("Findings", "never")
MOVE_ON = QT_TRANSLATE_NOOP("Findings", "move on")
_DAYS = frozenset({"day", "since", "last", "expected"})
_CLAIMS = frozenset({"ahead", "debt"})


def finding_mark(finding: Finding) -> tuple[str, str]:
    """Return the mark of a finding and its colour token: violet for claims, red for what must be acted on."""
    mark = FINDINGS[_variant(finding)].mark
    if mark in _CLAIMS:
        return mark, "claim"
    return mark, "danger" if finding.level == ACT else "text3"


def finding_short(finding: Finding, locale: UiLocale) -> str:
    """Return a finding in a few words."""
    return _fill(FINDINGS[_variant(finding)].short, finding, locale)


def finding_line(finding: Finding, locale: UiLocale) -> str:
    """Return a finding in full: the rule, the figure and the threshold."""
    sentence = _fill(FINDINGS[_variant(finding)].full, finding, locale)
    return _word(ESTIMATED).format(sentence=sentence) if finding.params.get("estimated") else sentence


def item_name(key: str, locale: UiLocale) -> str:
    """Return the name of a milestone or an indicator by its key; "" is moving on."""
    if not key:
        return _word(MOVE_ON)
    name = locale.words.indicator(key)
    return name if name != key else locale.words.milestone(key)


def _variant(finding: Finding) -> str:
    if finding.code == "stale" and not finding.params["own"]:
        return "stale.playbook"
    if finding.code == "window" and finding.params["stage"] == 4:
        return "window.last"
    return finding.code


def _fill(text: str, finding: Finding, locale: UiLocale) -> str:
    values: dict[str, object] = {}
    for name, value in finding.params.items():
        if name in _DAYS:
            values[name] = locale.formats.day(str(value)) or _word(NEVER)
        elif name == "item":
            values[name] = item_name(str(value), locale)
        else:
            values[name] = value
    if "keys" in values:
        keys = finding.keys("keys")
        values |= {"count": len(keys), "names": locale.formats.listed([item_name(key, locale) for key in keys])}
    if "stage" in values:
        values["step"] = locale.words.stage_short(finding.number("stage"))
    if finding.code == "next_late" and not values["text"]:
        values["text"] = locale.words.activity_kind(finding.text("kind"))
    return _word(text).format_map(values)


def _word(text: str) -> str:
    return QCoreApplication.translate("Findings", text)
