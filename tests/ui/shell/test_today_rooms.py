"""The rooms Today and Health in a whole window: keys lead in and out, and the worker judges ahead."""

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.deal_draft import DealDraft
from ui.shell.shell import Shell

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("name", ["today", "health"])
def test_a_page_opens_by_its_command_and_leads_back(open_shell: Shell, name: str, qtbot: QtBot) -> None:
    window, workspace = open_shell.window, open_shell.workspace
    assert workspace is not None
    workspace.app.deals.add(DealDraft("Fans"))
    window.actions_table[f"page-{name}"].trigger()
    page = window.pages.currentWidget()
    assert page is not None
    assert page.objectName() == f"{name}-page"
    qtbot.waitUntil(lambda: "Fans" in {getattr(line, "name", "") for line in page.list.lines()})  # type: ignore[attr-defined]
    page.back_requested.emit()  # type: ignore[attr-defined]
    assert window.pages.currentWidget() is not page


def test_a_report_is_previewed_from_the_page(open_shell: Shell) -> None:
    window = open_shell.window
    for name, *report in (("today", "visit-list"), ("today", "hours"), ("health",)):
        window.actions_table[f"page-{name}"].trigger()
        page = window.pages.currentWidget()
        page.print_requested.emit(*report)  # type: ignore[union-attr]
        preview = window.findChild(QDialog, "print-preview")
        assert preview is not None
        preview.close()
        preview.setObjectName("")
