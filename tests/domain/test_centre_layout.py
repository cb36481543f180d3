"""The map of a buying centre: whoever reports to whom, nothing overlaps and no line crosses a box or a label."""

from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.domain.centre import DECIDES, INFLUENCES, USES, MapLine, MapPerson, Measures, Rect, level_of
from funnel_desktop.domain.centre_layout import draw_centre

WIDTHS = st.sampled_from([300.0, 498.0, 700.0, 1040.0])


@st.composite
def centres(draw: st.DrawFn) -> list[MapPerson]:
    count = draw(st.integers(0, 30))
    ids = [f"c{number:02d}" for number in range(count)]
    bosses = st.one_of(st.none(), st.sampled_from(ids)) if ids else st.none()
    return [MapPerson(each, draw(st.integers(0, 2)), draw(st.integers(0, 5)), draw(bosses)) for each in ids]


@st.composite
def hierarchies(draw: st.DrawFn) -> list[MapPerson]:
    """Everybody reports to someone named before: large, deep and unlike any drawn by hand."""
    count = draw(st.integers(20, 30))
    return [
        MapPerson(f"c{n:02d}", draw(st.integers(0, 2)), 3, f"c{draw(st.integers(0, n - 1)):02d}" if n else None)
        for n in range(count)
    ]


def touch(one: Rect, other: Rect) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom


def segments(line: MapLine) -> list[Rect]:
    found = []
    for (x1, y1), (x2, y2) in pairwise(line.points):
        assert x1 == x2 or y1 == y2, "lines are orthogonal"
        found.append(Rect(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1)))
    return found


def meets(segment: Rect, area: Rect) -> bool:
    """Tell whether a segment runs through the inside of an area."""
    slack = 0.01
    return (
        segment.x < area.right - slack
        and segment.right > area.x + slack
        and segment.y < area.bottom - slack
        and segment.bottom > area.y + slack
    )


def check(people: list[MapPerson], width: float) -> None:
    drawn = draw_centre(people, Measures(width))
    assert sorted(box.id for box in drawn.boxes) == [person.id for person in people]
    for one, other in combinations(drawn.boxes, 2):
        assert not touch(one.rect, other.rect), (one, other)
    labels = [level.label for level in drawn.levels] + [level.hint for level in drawn.levels if level.hint]
    for box in drawn.boxes:
        assert box.rect.x >= 0
        assert box.rect.right <= width
        assert box.rect.bottom <= drawn.height
        assert box.rect.width > 60
        assert not any(touch(box.rect, label) for label in labels)
    known = {person.id for person in people}
    wanted = {(p.boss, p.id) for p in people if p.boss in known and p.boss != p.id}
    assert {(line.boss, line.person) for line in drawn.lines} == wanted
    for line in drawn.lines:
        for segment in segments(line):
            assert segment.x >= 0
            assert segment.right <= width
            assert segment.y >= 0
            assert segment.bottom <= drawn.height
            for box in drawn.boxes:
                assert not meets(segment, box.rect), (line, box)
            for label in labels:
                assert not meets(segment, label), (line, label)
    ends_meet(drawn.lines)


def ends_meet(lines: tuple[MapLine, ...]) -> None:
    """Lines of different bosses never run along each other."""
    for one, other in combinations(lines, 2):
        if one.boss == other.boss or {one.boss, one.person} == {other.boss, other.person}:
            continue
        for a in segments(one):
            for b in segments(other):
                along_x = a.height == b.height == 0 and a.y == b.y and min(a.right, b.right) - max(a.x, b.x) > 0.01
                along_y = a.width == b.width == 0 and a.x == b.x and min(a.bottom, b.bottom) - max(a.y, b.y) > 0.01
                assert True not in (along_x, along_y), (one, other)


@settings(max_examples=60, deadline=None)
@given(centres(), WIDTHS)
def test_no_boxes_overlap_and_no_line_crosses_a_label(people: list[MapPerson], width: float) -> None:
    check(people, width)


@settings(max_examples=20, deadline=None)
@given(hierarchies(), WIDTHS)
def test_large_hierarchies_hold_too(people: list[MapPerson], width: float) -> None:
    check(people, width)


def test_levels_follow_the_roles() -> None:
    assert level_of(("user", "executive")) == DECIDES
    assert level_of(("purchasing",)) == level_of(("coach", "technical")) == INFLUENCES
    assert level_of(("coach", "user")) == level_of(()) == USES


def test_a_small_centre_is_drawn_as_one_would_by_hand() -> None:
    people = [
        MapPerson("he", DECIDES, 5),
        MapPerson("li", DECIDES, 4, "he"),
        MapPerson("wang", INFLUENCES, 4, "li"),
        MapPerson("liu", INFLUENCES, 2, "li"),
        MapPerson("zhao", USES, 3, "wang"),
    ]
    drawn = draw_centre(people, Measures(498))
    assert [box.id for box in drawn.boxes] == ["he", "li", "wang", "liu", "zhao"]
    assert {line.person: line.influence for line in drawn.lines} == {"li": 4, "wang": 4, "liu": 2, "zhao": 3}
    assert len({box.rect.y for box in drawn.boxes}) == 3
    direct = next(line for line in drawn.lines if line.person == "li")
    assert len(direct.points) == 2


def test_arrow_keys_walk_rows_and_columns() -> None:
    people = [MapPerson(key, level) for key, level in (("a", 0), ("b", 0), ("c", 1), ("d", 2), ("e", 2))]
    drawn = draw_centre(people, Measures(498))
    assert drawn.step("a", 1, 0) == "b"
    assert drawn.step("b", 1, 0) == "b"
    assert drawn.step("b", -1, 0) == "a"
    assert drawn.step("a", 0, 1) == "c"
    assert drawn.step("c", 0, 1) == "d"
    assert drawn.step("e", 0, 1) == "e"
    assert drawn.step("nobody", 0, 1) == "a"
    assert draw_centre([], Measures(498)).step("", 1, 0) == ""
    box = drawn.boxes[0].rect
    assert drawn.at(box.x + 1, box.y + 1) == drawn.boxes[0]
    assert drawn.at(-5, -5) is None


def test_a_level_nobody_stands_on_says_so() -> None:
    drawn = draw_centre([MapPerson("coach", USES)], Measures(498))
    assert [level.hint is not None for level in drawn.levels] == [True, True, False]
