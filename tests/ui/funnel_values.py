"""Values as the drawn page has them, an empty file's, and the most extreme ones a file can hold."""

from dataclasses import replace

from funnel_desktop.domain.funnel_page import FunnelPage, PageMovement, TopDeal
from funnel_desktop.domain.funnel_view import FunnelQuery, FunnelRow, FunnelView, Ratio, Unproved

WAN = 1_000_000
STATES = ("search",) * 2 + ("funnel",) * 3 + ("best",) * 3
Figures = tuple[int, int, int, Ratio | None]
"""Claimed and proved in 万元, deals, conversion."""

DRAWN: tuple[Figures, ...] = (
    (35196, 35196, 39, (71, 100)),
    (32610, 31630, 31, (64, 100)),
    (28430, 27980, 26, (77, 100)),
    (21500, 17680, 19, (67, 100)),
    (13800, 13180, 13, (60, 100)),
    (8540, 6340, 8, (75, 100)),
    (3850, 3110, 4, (89, 100)),
    (1680, 1680, 1, None),
)
NOTHING: tuple[Figures, ...] = ((0, 0, 0, None),) * 8
LONG = "超长名称的项目" * 28 + "abcd"


def view(figures: tuple[Figures, ...] = DRAWN, measure: str = "value", unit: int = WAN) -> FunnelView:
    """Return a funnel of these figures."""
    rows = tuple(
        FunnelRow(
            number, state, *_lengths(figure, measure, unit), figure[2], figure[0] * unit, figure[1] * unit, 0, figure[3]
        )
        for number, (state, figure) in enumerate(zip(STATES, figures, strict=True), start=1)
    )
    top = figures[0]
    return FunnelView(
        FunnelQuery(measure),
        "CNY",
        rows,
        count=top[2],
        parked=1,
        unknown=0,
        amount=top[0] * unit,
        weighted=10792 * unit if top[0] else 0,
        proved=9802 * unit if top[0] else 0,
        win_rate=(7, 23) if top[0] else None,
        cycle_days=214 if top[0] else None,
        cycle_of=(7, 7) if top[0] else None,
        worst=Unproved(4, 42, "d4", "轧线主传动国产化改造") if top[0] else None,
        behind=3 if top[0] else 0,
    )


def _lengths(figure: Figures, measure: str, unit: int) -> tuple[int, int]:
    return (figure[2], figure[2]) if measure == "count" else (figure[0] * unit, figure[1] * unit)


def page() -> FunnelPage:
    """Return a page like the drawn one, with every kind of movement."""
    moved = [
        PageMovement("won", "船厂空压站改造", "安渡造船", "CNY", 520 * WAN, None, 7, 8, note="HT-2611-08"),
        PageMovement("forward", "热连轧层流冷却泵", "沧澜钢铁", "CNY", 860 * WAN, None, 5, 6),
        PageMovement(
            "forward", "循环水泵站节能合同", "瑞桓化工", "CNY", 450 * WAN, None, 2, 3, waived=True, note="线人未定"
        ),
        PageMovement("back", "电厂脱硫增压风机", "龙汀电厂", "CNY", 960 * WAN, None, 6, 5),
        PageMovement("new", "井下排水泵站自动化", "川岳矿业", "USD", 880 * WAN),
        PageMovement("grown", "氯碱整流变压器成套", "瑞桓化工", "CNY", 1450 * WAN, 1300 * WAN),
        PageMovement("shrunk", "给水泵液耦改变频", "龙汀电厂", "CNY", 100 * WAN, 130 * WAN),
        PageMovement("lost", "矿山尾矿泵组", "川岳矿业", "CNY", None, None, 3, 3, cause="no_decision"),
        PageMovement("parked", "熔窑冷却风机改造", "盛垣玻璃", "CNY", 310 * WAN, until="2026-12-15"),
        PageMovement("resumed", "冷站节能改造", "穗禾食品", "CNY", 180 * WAN),
        PageMovement("reopened", "造纸真空泵系统", "金澍纸业", "CNY", 480 * WAN),
        PageMovement("removed", "密炼机主电机更换", "天戟轮胎", "CNY", 420 * WAN),
    ]
    deal = TopDeal(
        "输油泵橇三套", "九洮油田", "CNY", 1680 * WAN, 90, 1512 * WAN, 8, 7, 0, "o", 0, 6, "合同会签", "2026-11-25", 0
    )
    top = (
        deal,
        replace(deal, name="催化裂化主风机组", stage=6, b=4, gap=1, pips="do", debt=1, late=2),
        replace(
            deal, name="镇洋石化码头泵站总包", stage=3, b=8, gap=-2, pips="dn", amount=None, proved=None, next_on=""
        ),
    )
    return FunnelPage(
        title="华东区2026",
        owner="林",
        today="2026-11-23",
        since="2026-11-16",
        funnel=view(),
        won_quarter=3120 * WAN,
        goal=5000 * WAN,
        overdue=4,
        out_of_step=9,
        debts=3,
        movements=tuple(moved),
        top=top,
        weighted_before=10310 * WAN,
        more=2,
    )


def empty_page() -> FunnelPage:
    """Return the page of a file without a deal."""
    return FunnelPage("", "", "2026-11-23", "", view(NOTHING), 0, None, 0, 0, 0)


def extreme_page() -> FunnelPage:
    """Return a page of names of 200 characters and amounts of one yuan and of a hundred thousand million."""
    yuan, billions = 100, 100_000_000_000 * 100
    figures = ((100_000_000_000, 100_000_000_000, 99_999, (1, 1)), *((1, 1, 1, (1, 1)),) * 7)
    deal, moved = page().top[1], page().movements[0]
    return replace(
        page(),
        title=LONG,
        owner=LONG,
        funnel=view(figures, unit=100),
        won_quarter=billions,
        goal=billions,
        top=tuple(
            replace(deal, name=LONG, customer=LONG, next_text=LONG, amount=amount, proved=amount)
            for amount in (yuan, billions) * 5
        ),
        movements=tuple(
            replace(moved, name=LONG, customer=LONG, note=LONG, amount=amount) for amount in (yuan, billions) * 5
        ),
    )
