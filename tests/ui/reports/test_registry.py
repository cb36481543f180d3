"""A new report is one file and one line: it appears in the menu, on the command line and in every format."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.errors import DomainError, InputError
from tests.ui.recording import RecordingPrompter
from tests.ui.reports.fixture_report import FIXTURE, FIXTURE_OF_DEAL
from tests.ui.reports.test_pdf import text_of
from ui.cli.main import main
from ui.common.editor import Editor
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.reports import registry
from ui.reports.preview_dialog import PreviewDialog
from ui.reports.report import ReportAsk
from ui.shell.main_window import MainWindow
from ui.shell.reports_wiring import ReportsWiring


@pytest.fixture(autouse=True)
def one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "REPORTS", (*registry.REPORTS, FIXTURE, FIXTURE_OF_DEAL))


def test_keys_are_kebab_case_and_each_its_own() -> None:
    keys = [report.key for report in registry.REPORTS]
    assert len(set(keys)) == len(keys)
    assert all(key == key.lower() and key.replace("-", "").isalnum() for key in keys)


def test_it_is_in_the_menu_and_opens_its_preview(
    app: App, editor: Editor, prompter: RecordingPrompter, locale: UiLocale, theme: Theme, qtbot: QtBot
) -> None:
    app.deals.add(DealDraft(name="一号泵站", customer_name="甲公司"))
    (deal_id,) = app.board.opening(1).cards[0][:1]
    window, tasks, chosen = MainWindow(locale, theme), TaskRunner(), [""]
    qtbot.addWidget(window)
    window.show()
    wiring = ReportsWiring(app, window, (editor, prompter), (locale, theme, tasks), lambda: chosen[0])
    window.menu.report.aboutToShow.emit()
    assert enabled(window) == {"report-funnel-page": True, "report-fixture": True, "report-fixture-deal": False}
    chosen[0] = deal_id.id
    window.menu.report.aboutToShow.emit()
    assert enabled(window)["report-fixture-deal"]
    next(action for action in window.menu.report.actions() if action.objectName() == "report-fixture-deal").trigger()
    dialog = window.findChild(PreviewDialog)
    assert dialog is not None
    assert dialog.pages.document.head.subtitle == "一号泵站"
    assert len(dialog.pages) == 2
    dialog.close()
    tasks.close()
    wiring.preview("no-such")
    assert [error.code for error in prompter.errors] == ["report.unknown"]


def enabled(window: MainWindow) -> dict[str, bool]:
    found = [
        action for action in window.menu.report.actions() if action.objectName().startswith(("report-fi", "report-fu"))
    ]
    return {action.objectName(): action.isEnabled() for action in found}


def test_the_command_line_writes_it(app: App, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    app.deals.add(DealDraft(name="一号泵站", customer_name="甲公司"))
    file = app.file.path
    app.close()
    out = tmp_path / "out.pdf"
    words = ["report", str(file), "--pdf", str(out), "--lang", "zh_CN"]
    assert main([*words, "--report", "fixture"]) == 0
    text = text_of(out)
    assert all(word in text for word in ("夹具报告", "图中的字", "正文里的话", "1,234万", file.stem))
    reader = PdfReader(out)
    assert len(reader.pages) == 2
    assert not any(page.images for page in reader.pages)
    more = [part for key in ("pptx", "xlsx", "png", "svg") for part in (f"--{key}", str(tmp_path / f"out.{key}"))]
    assert main([*words[:2], *more, "--report", "fixture"]) == 0
    assert all((tmp_path / f"out.{key}").stat().st_size > 1000 for key in ("pptx", "xlsx", "png", "svg"))
    assert main([*words, "--report", "fixture-deal", "--deal", "泵站"]) == 0
    assert "一号泵站" in text_of(out)
    capsys.readouterr()
    for more, said in (
        (["--report", "no-such"], "funnel-page"),
        (["--report", "fixture-deal"], "--deal"),
        (["--report", "fixture-deal", "--deal", "无此项目"], "无此项目"),
    ):
        assert main([*words, *more]) == 1
        told = capsys.readouterr().err
        assert said in told
        assert told.count("\n") == 1


def test_an_unknown_report_names_the_known_ones() -> None:
    with pytest.raises(InputError) as caught:
        registry.report_of("x")
    assert "fixture" in str(caught.value.params["keys"])


def test_an_open_deal_has_no_post_mortem_yet(app: App) -> None:
    (report,) = [each for each in registry.REPORTS if each.key == "post-mortem"]
    (deal,) = app.deals.add(DealDraft("Fans")).deal_ids()
    with pytest.raises(DomainError, match=r"review\.open"):
        report.make(app, ReportAsk(deal))
