"""The tools of a deal as rows: those of this step first, then the others in order, each with how far it is."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.tool_forms import ToolStatus
from ui.common.ui_locale import UiLocale
from ui.deals.row import Row


def tool_rows(panel: DealPanel, playbook: Playbook, locale: UiLocale) -> list[Row]:
    """Return the offers around a visit, then each step's tools; a complete sheet is filled, any other outlined."""
    here = panel.facts.deal.stage
    stages = sorted({status.form.stage for status in panel.tools}, key=lambda stage: (stage != here, stage))
    rows = [
        Row("add", QCoreApplication.translate("DealRows", "Print the visit brief…"), subject="brief", icon="print"),
        Row("add", QCoreApplication.translate("DealRows", "Log a visit…"), subject="debrief", icon="place"),
    ]
    for stage in stages:
        suffix = QCoreApplication.translate("DealRows", "· this step") if stage == here else ""
        rows.append(
            Row("head", locale.words.stage_name(stage), suffix=suffix, number=stage, state=playbook.state_of(stage))
        )
        rows += [_tool_row(status, locale) for status in panel.tools if status.form.stage == stage]
    return [
        *rows,
        Row("head", QCoreApplication.translate("DealRows", "Tools of your own")),
        Row("add", QCoreApplication.translate("DealRows", "Make a tool…"), subject="new-tool"),
        Row(
            "add",
            QCoreApplication.translate("DealRows", "Bring tools in from a file…"),
            subject="tool-file",
            icon="upload",
        ),
    ]


def _tool_row(status: ToolStatus, locale: UiLocale) -> Row:
    words = locale.words.tool(status.form.key)
    if status.begun:
        filled = QCoreApplication.translate("DealRows", "{n} of {total}").format(n=status.filled, total=status.total)
    else:
        filled = QCoreApplication.translate("DealRows", "blank")
    return Row(
        "item",
        words.title,
        words.purpose,
        subject="tool" if status.form.titles is None else "own-tool",
        key=status.form.key,
        mark="done" if status.complete else "open",
        bold=status.begun,
        right=filled,
        right_role="accent" if status.complete else "text2" if status.begun else "text3",
    )
