"""The evidence of a deal as rows: this step's milestones, those before with their debts, then the customer's signs."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.move_view import CheckRow
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.standing import SETTLED
from ui.common.ui_locale import UiLocale
from ui.deals.belief_rows import belief_rows, beliefs, link_words, state_words
from ui.deals.row import Row

MARKS = {"done": "done", "na": "na"}


def evidence_rows(panel: DealPanel, playbook: Playbook, locale: UiLocale, unfolded: Collection[str] = ()) -> list[Row]:
    """Return all of it; what is owed can be made up for with the row's button. `unfolded` keys show their ledger."""
    rows: list[Row] = []
    for group in panel.groups:
        here = group.stage == panel.facts.deal.stage
        suffix = QCoreApplication.translate("DealRows", "· this step") if here else ""
        name = locale.words.stage_name(group.stage)
        rows.append(Row("head", name, suffix=suffix, number=group.stage, state=playbook.state_of(group.stage)))
        rows += [milestone_row(panel, check, locale) for check in group.rows]
    found: list[Row] = []
    for row in (*rows, *_indicator_rows(panel, locale)):
        found.append(row)
        found += belief_rows(panel, row.key, locale) if row.key and row.key in unfolded else []
    return found


def milestone_row(panel: DealPanel, check: CheckRow, locale: UiLocale) -> Row:
    """Return a milestone with what is known of it."""
    base = Row(
        "item",
        locale.words.milestone(check.key),
        subject="milestone",
        key=check.key,
        mark=MARKS.get(check.state, "open"),
        bold=True,
        spoken=state_words(check.state),
        tag=_data() if check.proof and check.proof.satisfied else "",
        right=_count(panel, check.key),
    )
    if check.key in panel.standing.debt:
        return _debt_row(base, panel, check, locale)
    if check.state in SETTLED:
        return replace(base, detail=_evidence(panel, check, locale))
    if check.state == "withdrawn":
        return replace(base, suffix=state_words("withdrawn"), suffix_role="danger", detail=check.text)
    taken = check.stage < panel.facts.deal.taken_over
    unchecked = QCoreApplication.translate("DealRows", "not checked") if taken else ""
    return replace(base, suffix=unchecked, detail=locale.words.criterion(check.key))


def debts(panel: DealPanel) -> list[CheckRow]:
    """Return the milestones that are owed, the latest step first."""
    return [check for group in panel.groups for check in group.rows if check.key in panel.standing.debt]


def _debt_row(base: Row, panel: DealPanel, check: CheckRow, locale: UiLocale) -> Row:
    waiver = panel.waivers.get(check.key)
    words = (
        QCoreApplication.translate("DealRows", "waived") if waiver else QCoreApplication.translate("DealRows", "owed")
    )
    if check.state == "withdrawn":
        words = state_words("withdrawn")
    parts = []
    if waiver is not None:
        owed = QCoreApplication.translate("DealRows", "owed for {days}")
        said = QCoreApplication.translate("DealRows", '"{reason}"').format(reason=waiver.reason)
        parts = [said if waiver.reason else "", locale.formats.day_short(waiver.on)]
        parts.append(owed.format(days=locale.formats.days((panel.today - waiver.on).days)))
    return replace(
        base,
        mark="debt",
        suffix=words,
        suffix_role="claim",
        detail=" · ".join(part for part in parts if part) or locale.words.criterion(check.key),
        action="" if panel.status != "open" else QCoreApplication.translate("DealRows", "Make up"),
        tag="",
    )


def _evidence(panel: DealPanel, check: CheckRow, locale: UiLocale) -> str:
    day = "" if check.happened_on is None else locale.formats.day_short(check.happened_on)
    who, shown = panel.names.get(check.contact_id or "", ""), link_words(panel, check.link)
    shown = "" if shown == check.text else shown
    return " · ".join(part for part in (day, check.text, who, shown, _old_name(check, locale)) if part)


def _old_name(check: CheckRow, locale: UiLocale) -> str:
    """Return the words it was checked under, if they have changed since (method: it keeps them)."""
    words = locale.words
    then = words.checked_as(check.key, check.wording)
    if then in {words.milestone(check.key), words.indicator(check.key)}:
        return ""
    return QCoreApplication.translate("DealRows", 'checked as "{name}"').format(name=then)


def _indicator_rows(panel: DealPanel, locale: UiLocale) -> Iterator[Row]:
    confirmed = QCoreApplication.translate("DealRows", "{n} of 8 without a gap").format(n=panel.standing.b)
    yield Row("head", QCoreApplication.translate("DealRows", "The customer's signs"), suffix=confirmed)
    for check in panel.indicators:
        wanted = panel.status == "open" and check.stage == panel.missing
        yield Row(
            "item",
            f"{check.stage} {locale.words.indicator(check.key)}",
            _evidence(panel, check, locale) if check.state in SETTLED else "",
            subject="indicator",
            key=check.key,
            mark=MARKS.get(check.state, "open"),
            spoken=state_words(check.state),
            suffix=state_words("withdrawn") if check.state == "withdrawn" else "",
            suffix_role="danger",
            right=_count(panel, check.key),
            action=QCoreApplication.translate("DealRows", "Confirm…") if wanted else "",
        )


def _count(panel: DealPanel, key: str) -> str:
    """Return how often something was believed of it, where more than once: the right arrow shows it."""
    count = len(beliefs(panel, key))
    return QCoreApplication.translate("DealRows", "{n} entries").format(n=count) if count > 1 else ""


def _data() -> str:
    return QCoreApplication.translate("DealRows", "Data")
