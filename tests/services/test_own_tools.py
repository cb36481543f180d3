"""Tools of the user's own: defined as data, brought in from a file, checked whole, kept with the playbook."""

from pathlib import Path
from typing import Any

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.errors import FunnelError
from funnel_desktop.services.words import load_words
from funnel_desktop.storage import playbook_rows
from tests.services.conftest import AddDeal

FILE = """
[tool.site_survey]
stage = 2
title = { zh_CN = "现场勘查表", en = "Site survey" }
purpose = { zh_CN = "看清现场", en = "See the site" }

[[tool.site_survey.fields]]
key = "customer"
type = "text"
from = "customer.name"
label = { zh_CN = "客户", en = "Customer" }

[[tool.site_survey.fields]]
key = "voltage"
type = "number"
label = { zh_CN = "电压", en = "Voltage" }
hint = { zh_CN = "千伏", en = "kV" }

[[tool.site_survey.fields]]
key = "state"
type = "choice"
label = { zh_CN = "状况", en = "State" }
options = [{ key = "ok", zh_CN = "正常", en = "Fine" }, { key = "bad", zh_CN = "不好", en = "Bad" }]
"""


def table(**given: Any) -> dict[str, Any]:
    words = {"zh_CN": "表", "en": "Form"}
    field = {"key": "a", "type": "text", "label": words}
    return {"stage": 3, "title": words, "fields": [field], **given}


def field(**given: Any) -> dict[str, Any]:
    return {"key": "a", "type": "text", "label": {"zh_CN": "甲", "en": "A"}, **given}


def test_a_file_of_tools_is_taken_over_and_filled_in(app: App, add: AddDeal, tmp_path: Path) -> None:
    path = tmp_path / "tools.toml"
    path.write_text(FILE, encoding="utf-8")
    change = app.own_tools.bring_in(path)
    assert change.kind == "tool.saved"
    deal = add("Fans", customer_name="North Steel")
    view = app.tool_sheets.open(deal, "site_survey")
    assert view.given == {"customer": "North Steel"}
    app.tool_sheets.save(deal, "site_survey", {"voltage": "10", "state": "ok"})
    (status,) = [each for each in app.deal_room.panel(deal).tools if each.form.key == "site_survey"]
    assert (status.filled, status.total, status.form.stage) == (2, 2, 2)
    words = load_words("en", playbook_rows.overrides(app.store.connection)).tool("site_survey")
    assert (words.title, words.purpose) == ("Site survey", "See the site")
    assert words.fields[2].options == (("ok", "Fine"), ("bad", "Bad"))
    assert words.fields[1].hint == "kV"


def test_a_tool_is_changed_retired_and_taken_back(app: App, add: AddDeal) -> None:
    app.own_tools.save("", table())
    (form,) = [each for each in app.tool_sheets.forms() if each.titles is not None]
    deal = add("Fans")
    app.tool_sheets.save(deal, form.key, {"a": "x"})
    app.own_tools.save(form.key, table(stage=5))
    assert app.own_tools.definition(form.key)["stage"] == 5
    app.own_tools.retire(form.key)
    assert all(each.titles is None for each in app.tool_sheets.forms())
    assert load_words("zh_CN", playbook_rows.overrides(app.store.connection)).tool(form.key).title == "表"
    with pytest.raises(FunnelError) as refused:
        app.own_tools.definition(form.key)
    assert refused.value.code == "sheet.tool"
    app.history.undo()
    assert app.tool_sheets.open(deal, form.key).values == {"a": "x"}


@pytest.mark.parametrize(
    ("key", "given", "code"),
    [
        ("Bad Key", table(), "tool.key"),
        ("go_no_go", table(), "tool.key"),
        ("mine", table(colour="red"), "tool.unknown"),
        ("mine", table(stage=9), "tool.stage"),
        ("mine", table(stage=True), "tool.stage"),
        ("mine", table(stage=3.0), "tool.stage"),
        ("mine", table(fields=[{**field(), "from": ["deal.name"]}]), "tool.source"),
        ("mine", table(title={"zh_CN": "表"}), "tool.language"),
        ("mine", table(purpose={"en": "why"}), "tool.language"),
        ("mine", table(fields=[]), "tool.fields"),
        ("mine", table(fields=["a"]), "tool.fields"),
        ("mine", table(fields=[field(), field()]), "tool.twice"),
        ("mine", table(fields=[field(key="1")]), "tool.key"),
        ("mine", table(fields=[field(type="colour")]), "tool.type"),
        ("mine", table(fields=[field(colour="red")]), "tool.unknown"),
        ("mine", table(fields=[{**field(), "from": "deal.secret"}]), "tool.source"),
        ("mine", table(fields=[field(label={"en": "A"})]), "tool.language"),
        ("mine", table(fields=[field(type="choice")]), "tool.options"),
        ("mine", table(fields=[field(options=[{"key": "x", "zh_CN": "甲", "en": "A"}])]), "tool.options"),
        ("mine", table(fields=[field(type="choice", options=[{"key": "x", "en": "A"}])]), "tool.language"),
    ],
)
def test_what_is_no_tool_is_refused_whole(app: App, key: str, given: dict[str, Any], code: str) -> None:
    with pytest.raises(FunnelError) as refused:
        app.own_tools.save(key, given)
    assert refused.value.code == code
    assert playbook_rows.overrides(app.store.connection).rows == ()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"[tool.x", "playbook.toml"),
        (b"\xff\xfe\x00", "playbook.unreadable"),
        (b"title = 1", "tool.none"),
        (b"[tool]\nx = 1", "tool.none"),
        (b"[tool.x]\nstage = 1", "tool.fields"),
    ],
)
def test_a_file_that_holds_no_tools_changes_nothing(app: App, tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "tools.toml"
    path.write_bytes(content)
    with pytest.raises(FunnelError) as refused:
        app.own_tools.bring_in(path)
    assert refused.value.code == code
    assert playbook_rows.overrides(app.store.connection).rows == ()


def test_the_methods_playbook_is_reset_without_the_users_tools(app: App) -> None:
    app.own_tools.save("mine", table())
    app.playbooks.save({"stage.s1.name.zh_CN": "立项了", "stage.s1.name.en": "Begun"})
    app.playbooks.reset("")
    assert app.own_tools.definition("mine")["stage"] == 3
