"""A portfolio of any size for measuring: every fourth deal has walked its whole path, the others were taken over.

The same number makes the same portfolio. Names are Chinese and nearly all different, since texts that repeat would
flatter every cache. Beside the open deals there are one closed one in twenty, half of them won this quarter.
"""

from collections.abc import Iterator
from datetime import timedelta
from random import Random
from uuid import UUID

from funnel_desktop.domain.change import Change, Edit, Json
from funnel_desktop.domain.entities import (
    Activity,
    Closing,
    Contact,
    Customer,
    Deal,
    DealContact,
    Entity,
    MilestoneCheck,
    Parking,
    StageEntry,
)
from funnel_desktop.domain.ordering import rank_between
from funnel_desktop.domain.playbook import STAGES, Playbook
from tests.values import NOW, TODAY

BATCH = 5000
"""Deals a change."""

SHARES = (30, 22, 16, 12, 8, 6, 4, 2)
"""How the open deals are spread over the eight stages, in per cent."""

_PLACES = (
    "苏州无锡常州宁波温州绍兴嘉兴佛山东莞中山珠海青岛烟台潍坊洛阳襄阳"
    "株洲合肥芜湖南昌成都绵阳重庆西安沈阳大连长春天津唐山厦门泉州福州"
)
_WORDS = "恒力宏远金盛华泰瑞丰立方东海鼎新科达永兴博众精工天成联创正大嘉禾海川明珠长江太平洋中联三合同方力源德昌盛泰"
_TRADES = ("机械", "重工", "装备", "电气", "化工", "材料", "汽配", "铸造", "水务", "食品", "制药", "轴承")
_GOODS = (
    "空压机",
    "数控机床",
    "水泵",
    "减速机",
    "激光切割机",
    "工业机器人",
    "冷却塔",
    "变频器",
    "输送线",
    "换热器",
    "阀门",
    "注塑机",
)
_TASKS = ("改造", "新线", "扩产", "年度框架", "备件", "二期", "技改", "替换")
_SURNAMES, _GIVEN = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧单解仇",
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英",
)


class Portfolio:
    """`changes` yields the changes that put `count` open deals into an empty file."""

    def __init__(self, count: int, playbook: Playbook) -> None:
        self._count = count
        self._playbook = playbook
        self._random = Random(count)  # noqa: S311 - a portfolio, no secret
        self._ids = 0
        self._ranks: dict[int, str] = {}
        self._customers: list[tuple[Customer, Contact]] = []

    def changes(self) -> Iterator[Change]:
        """Yield the changes, each of at most `BATCH` deals with all that is theirs."""
        total = self._count + self._count // 20
        for first in range(0, total, BATCH):
            entities = [each for number in range(first, min(total, first + BATCH)) for each in self._deal(number)]
            # Its params are those of an import: it is the change kind that brings so much at once.
            params: dict[str, Json] = {"source": "bench", "new": min(BATCH, total - first), "changed": 0}
            edits = tuple(Edit(None, each) for each in entities)
            yield Change(self._id(), "deals.imported", params, TODAY, NOW, "import", edits)

    def _id(self) -> str:
        self._ids += 1
        return str(UUID(int=(0x0180_0000_0000 + self._ids) << 80 | 0x7 << 76 | 0x2 << 62))

    def _deal(self, number: int) -> Iterator[Entity]:
        """Yield one deal with its customer, where that is new, and everything that belongs to it."""
        random = self._random
        if number % 4 == 0 or not self._customers:
            yield from self._new_customer()
        customer, contact = random.choice(self._customers)
        closed = number >= self._count
        stage = 8 if closed else random.choices(STAGES, SHARES)[0]
        walked = number % 4 == 1
        ago = random.randrange(20, 400)
        self._ranks[stage] = rank_between(self._ranks.get(stage), None)
        deal = Deal(
            id=self._id(),
            name=f"{random.choice(_GOODS)}{random.choice(_TASKS)} {customer.name[2:4]}{number:05d}",
            began_on=TODAY - timedelta(ago),
            stage=stage,
            rank=self._ranks[stage],
            customer_id=customer.id,
            amount=None if random.random() < 0.08 else random.randrange(8, 900) * 1_000_000,
            expected_on=TODAY + timedelta(random.randrange(-20, 240)),
            priority=random.choice(("", "A", "B", "C")),
            taken_over=0 if walked else stage,
        )
        yield deal
        yield from self._path(deal, stage, ago, closed=closed)
        yield from self._around(deal, contact, number)
        if closed:
            yield self._closing(deal, number)
        elif number % 25 == 3:
            wake = TODAY + timedelta(random.randrange(1, 90))
            yield Parking(self._id(), deal.id, TODAY - timedelta(5), wake, "预算明年批")

    def _new_customer(self) -> Iterator[Entity]:
        random = self._random
        at, word = random.randrange(len(_PLACES) // 2) * 2, random.sample(_WORDS, 3)
        name = f"{_PLACES[at : at + 2]}{''.join(word)}{random.choice(_TRADES)}有限公司"
        customer = Customer(self._id(), name)
        person = random.choice(_SURNAMES) + "".join(random.sample(_GIVEN, 2))
        contact = Contact(self._id(), person, customer_id=customer.id)
        self._customers.append((customer, contact))
        yield customer
        yield contact

    def _path(self, deal: Deal, stage: int, ago: int, *, closed: bool) -> Iterator[Entity]:
        first = deal.taken_over or 1
        days = sorted(self._random.sample(range(1, max(ago, 12)), stage - first), reverse=True)
        starts = [TODAY - timedelta(day) for day in (ago, *days)]
        for nth, start in enumerate(starts):
            number, last = first + nth, nth == len(starts) - 1
            left = TODAY - timedelta(1) if last and closed else None if last else starts[nth + 1]
            arrival = "taken_over" if deal.taken_over else "begun" if nth == 0 else "forward"
            yield StageEntry(self._id(), deal.id, nth + 1, number, start, arrival, left)
            for key in self._playbook.milestone_keys(number)[: 1 if last and not closed else None]:
                yield MilestoneCheck(self._id(), deal.id, key, 1, "done", left or start, text="会议纪要")

    def _around(self, deal: Deal, contact: Contact, number: int) -> Iterator[Entity]:
        if number % 3 == 0:
            yield DealContact(self._id(), deal.id, contact.id, ("user",), 1)
        if number % 2 == 0:
            planned = TODAY + timedelta(self._random.randrange(-6, 30))
            yield Activity(self._id(), deal.id, "task", "回访", planned_on=planned)

    def _closing(self, deal: Deal, number: int) -> Closing:
        day = TODAY - timedelta(1)
        if number % 2:
            return Closing(self._id(), deal.id, "lost", day, 8, cause="competitor", reason="价格")
        return Closing(self._id(), deal.id, "won", day, 8, contract_no=f"HT-{number}", amount=deal.amount)
