"""Every budget as a measure: which process is run for it, and what of its answer is which figure.

Budgets are those of docs/performance.md, held on the larger of the two usual sizes; a measure runs as often as it takes
for a median, at most for its time limit.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.children import run
from tests.bench.files import LARGE, MIDDLE, SIZES, SMALL, copy_of
from tests.bench.table import FRAME, Figure

Samples = dict[str, list[float]]

STARTS, RUNS, PAGES = 9, 28, 8
FIRST_PAINT, EMPTY = "tests.ui.shell.first_paint", "tests.bench.empty_window"


def starts() -> list[Figure]:
    """P1 and P2: processes of their own by turns, so that the machine's moods fall on all alike."""
    found: dict[object, list[float]] = {EMPTY: [], MIDDLE: [], LARGE: []}
    with TemporaryDirectory() as name:
        folder = Path(name)
        paths = {count: str(copy_of(count, folder)) for count in (MIDDLE, LARGE)}
        for count, path in paths.items():  # the first start of a copy warms the page cache
            run(FIRST_PAINT, path, str(folder / f"{count}.ini"))
        for _ in range(STARTS):
            found[EMPTY].append(run(EMPTY)["ms"])
            for count, path in paths.items():
                found[count].append(run(FIRST_PAINT, path, str(folder / f"{count}.ini"))["ms"])
    middle, large, empty = tuple(found[MIDDLE]), tuple(found[LARGE]), tuple(found[EMPTY])
    return [
        Figure("P1", "start to painted board, 10 000 deals ÷ empty window", middle, empty, 1.5, ratio=True),
        Figure("P2", "start at 100 000 ÷ at 10 000 deals", large, middle, 1.1, ratio=True),
    ]


def boards() -> list[Figure]:
    """P3 to P5, P7, P10 to P13: one session a size."""
    sessions = {count: run("tests.bench.board_session", str(count), str(RUNS), limit=240) for count in SIZES}
    figures = [figure for count in (MIDDLE, LARGE) for figure in _board(count, sessions[count])]
    return figures + _growth(sessions)


def _board(count: int, got: Samples) -> list[Figure]:
    size = f"{count:,}".replace(",", " ")
    commit, dialog = tuple(got["commit"]), tuple(got["empty_dialog"])

    def figure(key: str, what: str, name: str, budget: float, floor: tuple[float, ...] = ()) -> Figure:
        return Figure(key, f"{what}, {size}", tuple(got[name]), floor, budget)

    return [
        figure("P3", "drop → committed, journalled, painted; floor: a bare FULL commit", "drop", 8, commit),
        figure("P4", "a frame of scrolling one column", "scroll", 4),
        figure("P4", "a frame of scrolling all eight", "scroll8", FRAME),
        figure("P5", "keystroke in the search → painted", "search", FRAME if count == MIDDLE else 25),
        figure("P7", "the chart follows a move", "chart", 50),
        figure("P7", "first chart after the first paint", "first_chart", 900),
        figure("P10", "undo or redo of a move → painted; floor: a bare FULL commit", "turn", 8, commit),
        figure("P11", "milestone dialog → painted; floor: an empty QDialog", "checklist", 50, dialog),
        figure("P11", "deal panel → painted; floor: an empty QDialog", "deal_dialog", 50, dialog),
        figure("P12", "longest gap while loading", "loading", FRAME),
        figure("P12", "longest gap while backing up", "backup", FRAME),
    ]


def _growth(sessions: dict[int, Samples]) -> list[Figure]:
    """P13: medians at 100 000 against 1 000 deals; flat is up to twice, for what has no own budget at 100 000."""
    names = {"drop": "drop", "turn": "undo or redo", "scroll8": "scrolling", "checklist": "milestone dialog"}
    return [
        Figure(
            "P13",
            f"{what} at 100 000 ÷ at 1 000 deals",
            tuple(sessions[LARGE][name]),
            tuple(sessions[SMALL][name]),
            2,
            ratio=True,
        )
        for name, what in names.items()
    ]


def memory() -> list[Figure]:
    """P6: a full session in a process of its own."""
    figures = []
    for count, budget in ((MIDDLE, 110), (LARGE, 180)):
        got = run("tests.bench.memory", str(count), limit=240)
        size = f"{count:,}".replace(",", " ")
        figures += [
            Figure("P6", f"memory after a session without charts, {size}", tuple(got["bare"]), (), budget, "MB"),
            Figure("P6", f"memory with charts, {size}", tuple(got["whole"]), (), budget + 90, "MB"),
        ]
    return figures


def paper() -> list[Figure]:
    """P8, at 10 000 deals. Its writing stands in the GUI thread, so it is the gap of printing (P12) as well."""
    got = run("tests.bench.paper", str(MIDDLE), str(PAGES))
    floor = tuple(got["empty_page"])
    return [
        Figure("P8", "funnel page to PDF; floor: an empty page", tuple(got["page"]), floor, 150),
        Figure("P8", "reading the funnel page's values", tuple(got["read"]), (), 150),
    ]


def pages() -> list[Figure]:
    """P11: every page and the deal's own, at 1 000 deals."""
    got = run("tests.bench.pages", str(SMALL), str(PAGES), limit=240)
    return [
        Figure("P11", "any page → painted, the first time, 1 000", tuple(got["first"]), (), 300),
        Figure("P11", "any page → painted, again, 1 000", tuple(got["again"]), (), 300),
        Figure("P11", "a deal's page → painted, 1 000", tuple(got["deal"]), (), 50),
    ]


def spreadsheets() -> list[Figure]:
    """P9, P10 and P12 of imports."""
    csv, xlsx = (run("tests.bench.spreadsheets", kind, limit=300) for kind in ("csv", "xlsx"))
    floor = tuple(csv["floor"])
    return [
        Figure("P9", "CSV of 50 000 deals in; floor: executemany", tuple(csv["bring"]), floor, 3000),
        Figure("P9", "XLSX of 20 000 deals in; floor: executemany", tuple(xlsx["bring"]), tuple(xlsx["floor"]), 4000),
        Figure("P10", "undo of that CSV", tuple(csv["undo"]), floor, 3000),
        Figure("P10", "redo of that CSV", tuple(csv["redo"]), floor, 3000),
        Figure("P12", "longest gap while importing CSV", tuple(csv["bring_gap"]), (), 50),
    ]


MEASURES: Sequence[Callable[[], list[Figure]]] = (starts, boards, memory, paper, pages, spreadsheets)
