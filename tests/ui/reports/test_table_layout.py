import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.reports.blocks import Cell, Column, Table
from ui.reports.table_layout import BODY, LINE, NOTE, PADDING, cell_lines, table_pieces, widths

pytestmark = pytest.mark.usefixtures("qapp")

columns = st.lists(st.tuples(st.floats(1, 3000), st.booleans()), min_size=1, max_size=16)


@given(columns=columns, total=st.floats(100, 1100))
def test_widths_fill_the_table(columns: list[tuple[float, bool]], total: float) -> None:
    naturals = [width for width, _ in columns]
    found = widths(naturals, [Column(wrap=wrap) for _, wrap in columns], total)
    assert sum(found) == pytest.approx(total, rel=1e-3)
    assert min(found) >= 0


def test_only_the_wrapping_column_gives_way() -> None:
    found = widths([50, 900, 60], [Column(), Column(wrap=True), Column()], 400)
    assert found == pytest.approx((50, 290, 60), abs=0.01)


def test_the_widest_gives_way_first() -> None:
    found = widths([80, 900], [Column(wrap=True), Column(wrap=True)], 400)
    assert found == pytest.approx((80, 320), abs=0.01)


@given(text=st.text(max_size=240), note=st.text(max_size=60), width=st.floats(30, 300))
def test_lines_hold_the_whole_text_and_no_line_is_too_wide(text: str, note: str, width: float) -> None:
    lines = cell_lines(Cell(text, note=note), width, 1000)
    shown = "".join(run.text for line in lines for run in line)
    assert shown.replace(" ", "") == "".join((text + " " + note).split())
    for line in lines:
        last = line[-1]
        assert last.x + last.face.width(last.text) <= max(width, 2 * last.face.px) + 1


def test_more_lines_than_a_page_holds_end_in_an_ellipsis() -> None:
    lines = cell_lines(Cell("项目立项" * 200), 60, 4)
    assert len(lines) == 4
    assert lines[-1][-1].text.endswith("…")


def test_rows_grow_with_their_names_and_stay_on_a_page() -> None:
    table = Table((Column(wrap=True), Column("万", "right")), ((Cell("长" * 200), Cell("1")), (Cell("短"), Cell("2"))))
    head, long, short = table_pieces(table, 200, 500)
    per_line = int((200 - PADDING * 2 - BODY.width("1")) / BODY.width("长"))
    assert long.height == pytest.approx(20 + LINE * (-(-200 // per_line) - 1))
    assert short.height == 20
    assert long.header is head
    (_, huge, _) = table_pieces(table, 200, 100)
    assert huge.height <= 100


def test_a_note_goes_beside_its_text_if_it_fits() -> None:
    beside = cell_lines(Cell("名称", note="客户"), 200, 9)
    below = cell_lines(Cell("名称", note="客户"), BODY.width("名称") + 4, 9)
    assert [[run.text for run in line] for line in beside] == [["名称", "客户"]]
    assert [[run.text for run in line] for line in below] == [["名称"], ["客户"]]
    assert below[1][0].face is NOTE
