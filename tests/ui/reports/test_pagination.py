from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from ui.reports.pagination import Piece, Placed, SideBySide, paginate

HEIGHT = 100.0


def blank(height: float, *, keep: bool = False, header: Piece | None = None) -> Piece:
    return Piece(height, lambda _ink, _x, _y: None, keep, header)


def identities(pages: Sequence[Sequence[Placed]], headers: set[int]) -> list[int]:
    return [id(placed.piece) for page in pages for placed in page if id(placed.piece) not in headers]


heights = st.lists(st.floats(1, 60), max_size=40)


@given(heights=heights, keeps=st.lists(st.booleans(), min_size=40, max_size=40))
def test_a_run_keeps_every_piece_once_in_order_and_within_the_page(heights: list[float], keeps: list[bool]) -> None:
    pieces = [blank(height, keep=keep and height < 20) for height, keep in zip(heights, keeps, strict=False)]
    pages = paginate(pieces, HEIGHT)
    assert identities(pages, set()) == [id(piece) for piece in pieces]
    for page in pages:
        bottoms = [placed.y + placed.piece.height for placed in page]
        assert all(bottom <= HEIGHT + 0.02 for bottom in bottoms)
        assert [placed.y for placed in page][1:] == bottoms[:-1]
    assert all(pages) or pages == [[]]


@given(rows=st.lists(st.floats(5, 60), min_size=1, max_size=40), before=st.floats(1, 99))
def test_every_page_of_a_table_begins_with_its_heads(rows: list[float], before: float) -> None:
    head = blank(19.0, keep=True)
    pages = paginate([blank(before), head, *(blank(height, header=head) for height in rows)], HEIGHT)
    for number, page in enumerate(pages):
        if number or len(page) > 1:
            assert page[0 if number else 1].piece is head
            assert page[-1].piece is not head
    assert sum(len(page) for page in pages) == 1 + len(rows) + sum(p.piece is head for page in pages for p in page)


@given(left=heights, right=heights, before=st.floats(1, 99))
def test_columns_go_on_beside_each_other(left: list[float], right: list[float], before: float) -> None:
    one, two = tuple(map(blank, left)), tuple(map(blank, right))
    side = SideBySide(((0.0, one), (50.0, two)))
    pages = paginate([blank(before), side], HEIGHT)
    for column, pieces in ((0.0, one), (50.0, two)):
        wanted = {id(piece) for piece in pieces}
        placed = [p for page in pages for p in page if id(p.piece) in wanted]
        assert [id(p.piece) for p in placed] == [id(piece) for piece in pieces]
        assert {p.x for p in placed} <= {column}
    assert all(p.y + p.piece.height <= HEIGHT + 0.02 for page in pages for p in page)
    if side.height <= HEIGHT:
        assert len(pages) <= 2


def test_columns_that_fit_on_one_page_are_not_parted() -> None:
    side = SideBySide(((0.0, (blank(30), blank(30))), (50.0, (blank(20),))))
    pages = paginate([blank(50), side], HEIGHT)
    assert [len(page) for page in pages] == [1, 3]


def test_a_heading_does_not_end_a_page() -> None:
    heading = blank(20, keep=True)
    pages = paginate([blank(70), heading, blank(20)], HEIGHT)
    assert pages[1][0].piece is heading


def test_a_piece_higher_than_a_page_is_printed_all_the_same() -> None:
    pages = paginate([blank(20), blank(300), blank(20)], HEIGHT)
    assert [len(page) for page in pages] == [1, 1, 1]


def test_nothing_is_one_empty_page() -> None:
    assert paginate([], HEIGHT) == [[]]
