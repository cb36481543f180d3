"""Make `tests/storage/files/v<N>.funnel`: a small file of the present schema, kept for ever to prove that it opens.

Run it once when a schema is released; a stored file is never made again. `python scripts/make_stored_sample.py`
"""

import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from uuid import UUID

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from funnel_desktop.bootstrap import App, create_app  # noqa: E402 - the project's root must be on the path first
from funnel_desktop.domain.change import Change, Edit  # noqa: E402
from funnel_desktop.domain.clock import FixedClock  # noqa: E402
from funnel_desktop.domain.entities import (  # noqa: E402
    Activity,
    Attachment,
    Closing,
    CoachStatement,
    Competitor,
    Contact,
    Customer,
    Deal,
    DealContact,
    Entity,
    IndicatorCheck,
    MilestoneCheck,
    Parking,
    PlaybookOverride,
    PrintedPack,
    StageEntry,
    ToolSheet,
    WeekPlan,
)
from funnel_desktop.storage.schema_gate import VERSION  # noqa: E402

NOW = datetime(2026, 11, 23, 2, tzinfo=UTC)
DAY = date(2026, 11, 23)


def ids() -> Callable[[], str]:
    """Return a maker of ids that are the same in every run."""
    numbers = count(1)
    return lambda: str(UUID(int=(0x0190_0000_0000 + next(numbers)) << 80 | 0x7 << 76 | 0x2 << 62))


def rows() -> list[Entity]:
    """Return at least one entity of every type."""
    week = timedelta(7)
    return [
        Customer("c1", "合肥水泵厂", "泵", "安徽", "老客户"),
        Contact("p1", "王工", "c1", "总工", "技术部", "138", "w@example.com"),
        Contact("p2", "李总", "c1", reports_to="p1"),
        Deal("d1", "产线改造", DAY, 3, "i", "c1", 128_000_000, expected_on=DAY + week, priority="A", taken_over=2),
        Deal("d2", "备件", DAY, 8, "j", "c1", 5_000_000, "USD"),
        DealContact("dc1", "d1", "p1", ("technical", "coach"), 1, 4, "省电"),
        MilestoneCheck("m1", "d1", "m3a", 1, "done", DAY, "p1", "方案第二版", "https://example.com"),
        IndicatorCheck("i1", "d1", "i1", 1, "done", DAY),
        StageEntry("e1", "d1", 1, 3, DAY, "taken_over"),
        StageEntry("e2", "d2", 1, 8, DAY, "begun", DAY, "签得快", ("m8a",)),
        Closing("x2", "d2", "won", DAY, 8, "HT-1", 5_000_000),
        Parking("k1", "d1", DAY, DAY + week, "等预算"),
        Activity("a1", "d1", "task", "打电话", DAY + week, None, 30, ("p1", "p2")),
        Attachment("t1", "d1", "proposal", "方案.pdf", "方案.pdf", "ab", 12, DAY),
        Competitor("v1", "d1", "乙公司", "报价低"),
        ToolSheet("s1", "d1", "contract_checklist", (("number", "HT-1"),)),
        CoachStatement("cs1", "d1", "p1", DAY, "八月停机", "true", DAY, "看了停机单"),
        WeekPlan("wp1", DAY, 2400, (30, 30, 40)),
        PlaybookOverride("po1", 1, DAY, "stage.s5.allowed_days", "40"),
    ]


def fill(app: App) -> None:
    """Put the rows in, change one, undo that, print once: so the journal has entries of every state."""
    entities = rows()
    deal = next(entity for entity in entities if isinstance(entity, Deal))
    renamed = Deal(**{**{name: getattr(deal, name) for name in Deal.__slots__}, "name": "产线改造二期"})
    printed = PrintedPack("pp1", DAY, 2, "funnel", "漏斗", (("page", "1"),))
    works = (
        ("deals.imported", tuple(Edit(None, entity) for entity in entities)),
        ("deal.edited", (Edit(deal, renamed),)),
        ("pack.printed", (Edit(None, printed),)),
    )
    for kind, edits in works:
        app.store.apply(Change(app.new_id(), kind, {"name": "样品"}, DAY, NOW, "user", edits))
    app.history.undo()


def main() -> None:
    """Write the file, unless it is there already."""
    path = ROOT / "tests" / "storage" / "files" / f"v{VERSION}.funnel"
    if path.exists():
        sys.exit(f"{path} is there already; a stored file is never made again")
    path.parent.mkdir(exist_ok=True)
    app = create_app(path, {"title": "样品", "owner": "林"}, clock=FixedClock(NOW), new_id=ids())
    fill(app)
    app.file.close(back_up=False)
    print(path)


if __name__ == "__main__":
    main()
