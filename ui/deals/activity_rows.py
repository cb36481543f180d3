"""Activities as rows: what is planned, the next first; what was done, the latest first."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.entities import Activity
from ui.common.activity_icons import ACTIVITY_ICONS
from ui.common.ui_locale import UiLocale
from ui.deals.row import Row


def activity_rows(panel: DealPanel, locale: UiLocale) -> list[Row]:
    """Return the offer to add one, the planned ones with a button that ticks them, and the done ones."""
    planned = [activity for activity in panel.facts.activities if activity.done_on is None]
    done = [activity for activity in panel.facts.activities if activity.done_on is not None]
    planned.sort(key=lambda activity: (activity.planned_on or panel.today, activity.id))
    done.sort(key=lambda activity: (activity.done_on or panel.today, activity.id), reverse=True)
    rows = [Row("add", QCoreApplication.translate("DealRows", "Plan or log an activity…"), subject="add-activity")]
    rows.append(Row("head", QCoreApplication.translate("DealRows", "Planned")))
    rows += [activity_row(panel, activity, locale) for activity in planned]
    if not planned:
        rows.append(
            Row("note", QCoreApplication.translate("DealRows", "Nothing is planned: the deal has no next action."))
        )
    if done:
        rows.append(Row("head", QCoreApplication.translate("DealRows", "Done")))
    return [*rows, *(activity_row(panel, activity, locale) for activity in done)]


def activity_row(panel: DealPanel, activity: Activity, locale: UiLocale) -> Row:
    """Return one activity."""
    day = activity.done_on or activity.planned_on
    kind = locale.words.activity_kind(activity.kind)
    people = locale.formats.listed([panel.names[key] for key in activity.contact_ids if key in panel.names])
    parts = [kind if activity.text else "", people, minutes_text(activity.minutes)]
    badge, when = ("", "") if activity.done_on or day is None else _due((day - panel.today).days, locale)
    following = panel.facts.next_action
    return Row(
        "item",
        activity.text or kind,
        " · ".join(part for part in parts if part),
        subject="activity",
        key=activity.id,
        icon=ACTIVITY_ICONS.get(activity.kind, "check"),
        aside="" if day is None else locale.formats.day_short(day),
        bold=following is not None and following.id == activity.id,
        badge=badge,
        suffix=when,
        suffix_role="danger" if badge == "overdue" else "accent",
        action="" if activity.done_on else QCoreApplication.translate("DealRows", "Done"),
        spoken=_next_words(following, activity),
    )


def _due(days: int, locale: UiLocale) -> tuple[str, str]:
    """Return the mark of a planned activity as the board has it, and its words: late, today, or none."""
    if days < 0:
        return "overdue", locale.formats.late(-days)
    if days == 0:
        return "today", QCoreApplication.translate("DealRows", "today")
    return "later", ""


def _next_words(following: Activity | None, activity: Activity) -> str:
    if following is None or following.id != activity.id:
        return ""
    return QCoreApplication.translate("DealRows", "next action")


def minutes_text(minutes: int | None) -> str:
    """Return the time spent: "40 min"; "" where none was noted."""
    return "" if minutes is None else QCoreApplication.translate("DealRows", "{n} min").format(n=minutes)
