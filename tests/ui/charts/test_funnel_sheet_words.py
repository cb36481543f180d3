"""The words of the funnel's table: what each figure says in full, and what stands under the table."""

from dataclasses import replace

import pytest

from funnel_desktop.domain.funnel_table import StageRow, TableQuery
from funnel_desktop.domain.funnel_table_view import KeyFigures, TableView
from funnel_desktop.domain.pace import Pace
from funnel_desktop.domain.periods import named_period
from funnel_desktop.domain.spread import Spread
from funnel_desktop.domain.stage_figures import StageFigure
from tests.ui.funnel_values import STATES
from tests.values import TODAY
from ui.charts.funnel_sheet_words import Worded, table_words
from ui.common.ui_locale import UiLocale

QUERY = TableQuery(named_period("year", TODAY))
FLOW = StageFigure(inflow=9, outflow=5, lost=1, parked=1, stay=2, moved_back=1, stood=9, passed_on=4)
KEY = KeyFigures(0, 0, 0, None, None, None, "2026Q4", 0, None, {})


def row(stage: int, **given: object) -> StageRow:
    made = StageRow(
        stage, STATES[stage - 1], 100_0000_00, 60_0000_00, 3, 100_0000_00, 1, {"USD": 5_0000_00}, FLOW, (4, 9),
        Spread(7, 10, 20, 40), stage == 2,
    )  # fmt: skip
    return replace(made, **given)  # type: ignore[arg-type]  # fields of the row by name


def words(locale: UiLocale, *rows: StageRow, days: int = 10, below: int = 0, **asked: str) -> Worded:
    view = TableView(replace(QUERY, **asked), "CNY", rows, KEY, below)  # type: ignore[arg-type]  # as above
    return table_words(view, tuple(Pace(days, own=stage % 2 == 0) for stage in range(len(rows))), locale)


def test_every_figure_says_what_it_is(locale: UiLocale) -> None:
    shown = words(locale, row(1), row(2), below=4)
    tips = shown.tips
    assert tips["claimed:1"] == "1 项目立项：主张 ¥100万，证实 ¥60万，3 单 · 1 单金额未定 · +US$5万"
    assert tips["amount:1"] == tips["count:1"] == tips["proved:1"] == tips["claimed:1"]
    assert tips["stay:1"] == "1 项目立项：停留 2 单，其中退回 1 单"
    assert tips["loss_rate:1"] == tips["lost:1"] == "1 项目立项：流失 1 单"
    assert tips["passed_on:2"] == "2 初步接触：9 单中有 4 单往下走；漏斗里掉得最陡的一步"
    assert tips["stands:1"].endswith("四分之一不超过 10天，四分之三不超过 40天；你的中位 10天")
    assert tips["stands:2"].endswith("；手册允许 10天")
    assert "4 单从第 1 步以后开始" in shown.sheet.caption
    assert shown.sheet.caption.startswith("转化口径：逐步通过")


def test_marks_tell_cliff_small_samples_and_slowness(locale: UiLocale) -> None:
    shown = words(locale, row(1), row(2), row(3, conversion=(1, 2), stays=Spread(2, 5, 5, 5)))
    marks = [(cells.cells[2].mark, cells.cells[-1].mark) for cells in shown.sheet.rows]
    assert marks == [("", "slow"), ("cliff", "slow"), ("small", "small")]
    assert shown.sheet.rows[2].cells[-1].note == "n = 2"
    assert words(locale, row(1), days=30).sheet.rows[0].cells[-1].mark == ""


@pytest.mark.parametrize(("measure", "inside"), [("count", "100 单"), ("hours", "1.0 小时"), ("value", "¥60万")])
def test_a_bar_says_its_measure(measure: str, inside: str, locale: UiLocale) -> None:
    given = {} if measure == "value" else {"claimed": 100, "proved": 60}
    assert words(locale, row(1, **given), measure=measure).sheet.rows[0].inside == inside


def test_unknown_is_not_nought_and_nothing_is_a_dash(locale: UiLocale) -> None:
    unknown = row(1, unknown=3, amount=0)
    nothing = row(
        2, claimed=0, proved=0, count=0, unknown=0, flow=StageFigure(), conversion=None, stays=None, cliff=False
    )
    first, second = words(locale, unknown, nothing).sheet.rows
    assert first.cells[0].text == "¥ 未定"
    assert {cell.text for cell in second.cells} == {"—", "0"}
    assert all(not cell.kind for cell in second.cells)
