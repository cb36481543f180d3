"""The user's own playbook in the whole window: words, limits and rates change on the board at once, and back."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import create_app
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.deal_draft import DealDraft
from tests.values import NOW, SETTINGS, counting_ids
from ui.shell.shell import Shell


def _file(path: Path) -> Path:
    app = create_app(path, SETTINGS, clock=FixedClock(NOW), new_id=counting_ids(500_000))
    for name in ("风机", "水泵"):
        app.deals.add(DealDraft(name, amount=100_000, stage=3))
    app.playbooks.save({"stage.s1.short.zh_CN": "甄别", "stage.s1.short.en": "Qualify"})
    app.file.close(back_up=False)
    return path


def test_the_board_follows_the_playbook(make_shell: Callable[[], Shell], tmp_path: Path, qtbot: QtBot) -> None:
    path, shell = _file(tmp_path / "own.funnel"), make_shell()
    shell.start(str(path))
    shell.window.show()
    workspace = shell.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: workspace.is_wired and workspace.is_loaded)
    heads = {stage: head for group in workspace._view._heads.groups for stage, head in group.heads.items()}
    assert shell.locale.words.stage_short(1) == "甄别"
    shell.window.actions_table["page-playbook"].trigger()
    books = workspace.app.playbooks
    workspace._editor.run(
        lambda: books.save({"stage.s2.rate": 24, "stage.s3.limit_deals": 1, "stage.s3.limit_hours": 5})
    )
    qtbot.waitUntil(lambda: [card.claimed_rate for card in workspace._view.columns[3].cards.cards] == [24, 24])
    assert "软上限" in heads[3].accessibleName()
    assert workspace._view.playbook.rates[2] == 24
    workspace._editor.run(lambda: books.save({"stage.s3.name.zh_CN": "共创", "stage.s3.name.en": "Together"}))
    assert "共创" in heads[3].accessibleName()
    for _ in range(2):
        workspace._editor.undo()
    qtbot.waitUntil(lambda: [card.claimed_rate for card in workspace._view.columns[3].cards.cards] == [20, 20])
    assert "软上限" not in heads[3].accessibleName()
    shell.window.actions_table["page-board"].trigger()
    shell.close_quietly()
    assert shell.locale.words.stage_short(1) == "项目立项"
