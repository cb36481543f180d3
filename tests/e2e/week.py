"""The days of a salesperson's week, each a few gestures on the window; what comes of them is compared in the test."""

import shutil
from pathlib import Path

from PySide6.QtCore import Qt

from tests.e2e.hands import CTRL, Hands
from tests.e2e.world import World
from ui.transfer.import_dialog import ImportDialog
from ui.transfer.import_foot import IDLE

SAMPLE = Path(__file__).parents[1] / "services/importing/files/cordyscrm_opportunity_zh.csv"

FURNACE, STATION = "沧澜3号高炉变频改造", "空压站改造"
ACME, NORDVIK, OBRIEN = "Acme 年度框架合同", "Nordvik Platform Upgrade", "O'Brien & Sons – renewal"


def monday(world: World, file: Path) -> Hands:
    """Bring in last year's spreadsheet; note one deal in a line and another in full."""
    table = Path(shutil.copy(SAMPLE, world.folder / "商机.csv"))
    hands = world.start(str(file))
    hands.press(Qt.Key.Key_I, CTRL)
    hands.choose_path(str(table))
    dialog = hands.the(ImportDialog, "import-dialog")
    hands.until(lambda: dialog.foot.state == IDLE)
    hands.click("import-accept")
    hands.gone("import-dialog")
    hands.card(ACME)
    hands.click("new-deal-button")
    hands.write(f"{STATION}, 安渡造船, 520万, 明年3月")
    hands.press("enter")
    hands.card(STATION)
    hands.press("esc")
    hands.press(Qt.Key.Key_D, CTRL)
    hands.fill("deal-name", FURNACE)
    hands.fill("deal-customer-name", "沧澜钢铁")
    hands.fill("deal-amount", "1280万")
    hands.fill("deal-expected-on", "2027-06-30")
    hands.fill("deal-need", "高炉鼓风机一年停机三次，每次损失约四十万元")
    hands.fill("deal-next-text", "约设备部看现场")
    hands.fill("deal-next-on", "11-24")
    hands.click("deal-accept")
    hands.card(FURNACE)
    return hands


def tuesday(world: World, hands: Hands) -> None:
    """Plan a visit and tick it off, note how long it took, and write down who was met there."""
    world.wake_on(24)
    hands.pick(FURNACE)
    hands.press("enter")
    hands.row("deal-page-activities", "计划或记录活动…")
    hands.choose("part-kind", "拜访")
    hands.fill("part-text", "看3号高炉鼓风机房")
    hands.click("part-accept")
    hands.gone("part-form")
    for title in ("约设备部看现场", "看3号高炉鼓风机房"):
        hands.row("deal-page-activities", title)
        hands.press("space")
    hands.row("deal-page-activities", "看3号高炉鼓风机房")
    hands.press("enter")
    hands.fill("part-minutes", "90")
    hands.click("part-accept")
    hands.gone("part-form")
    hands.click("people-add")
    hands.fill("part-name", "王建国")
    hands.fill("part-title", "设备部部长")
    hands.click("part-influence-3")
    hands.click("part-roles-4")
    hands.click("part-attitude-1")
    hands.click("part-accept")
    hands.gone("part-form")
    hands.press("esc")


def wednesday(world: World, hands: Hands) -> None:
    """Push two deals ahead of their customers, move one with everything proved, and drag one by mistake."""
    world.wake_on(25)
    hands.pick(OBRIEN, ACME)
    hands.press(Qt.Key.Key_6)
    hands.fill("move-reason", "年底前要报预测，材料下周补")
    hands.click("move-anyway")
    hands.until(lambda: hands.stage(ACME) == 6)
    hands.drag(FURNACE, 3)
    for key in ("m1a", "m2a", "m2b"):
        hands.click(f"milestone-{key}-proof")
    hands.click("milestone-m1b-state-done")
    hands.choose("milestone-m1b-who", "王建国")
    hands.fill("milestone-m1b-evidence", "立项评分 78 分，经理当面同意")
    for key in ("i1", "i2"):
        hands.click(f"indicator-{key}")
    hands.click("move-accept")
    hands.until(lambda: hands.stage(FURNACE) == 3)
    hands.drag(STATION, 2)
    hands.fill("move-reason", "手滑")
    hands.click("move-anyway")
    hands.until(lambda: hands.stage(STATION) == 2)


def thursday(world: World, hands: Hands) -> None:
    """Take the mistake back, and one step too many; then park one, lose one and win one."""
    world.wake_on(26)
    hands.press(Qt.Key.Key_Z, CTRL, times=2)
    assert (hands.stage(STATION), hands.stage(FURNACE)) == (1, 1)
    hands.press(Qt.Key.Key_Y, CTRL)
    assert (hands.stage(STATION), hands.stage(FURNACE)) == (1, 3)
    hands.pick(STATION)
    hands.press(Qt.Key.Key_P)
    hands.fill("park-wake-on", "2027-01-15")
    hands.fill("move-reason", "客户年度预算一月批复")
    hands.click("move-accept")
    hands.gone("park-dialog")
    hands.pick(OBRIEN)
    hands.press(Qt.Key.Key_L)
    hands.click("lost-cause-competitor")
    hands.fill("lost-competitor", "Celtic Systems")
    hands.fill("move-reason", "价格高百分之八")
    hands.click("move-accept")
    hands.until(lambda: hands.stage(OBRIEN) == 0)
    hands.pick(NORDVIK)
    hands.press(Qt.Key.Key_W)
    for key in ("m7a", "m7b", "m8a"):
        hands.click(f"milestone-{key}-state-done")
    hands.fill("won-contract-no", "HT-2611-26")
    hands.fill("won-amount", "11.8万")
    hands.click("move-accept")
    hands.until(lambda: hands.stage(NORDVIK) == 8)


def restarted(world: World) -> Hands:
    """Close the program for the night, start it again, take the win back and give it again."""
    world.end()
    hands = world.start()
    hands.press(Qt.Key.Key_Z, CTRL)
    assert hands.stage(NORDVIK) == 7
    hands.press(Qt.Key.Key_Y, CTRL)
    assert hands.stage(NORDVIK) == 8
    return hands


def friday(world: World, hands: Hands) -> Path:
    """Print the funnel page for the meeting, as a PDF."""
    world.wake_on(27)
    paper = world.folder / "漏斗周报.pdf"
    hands.press(Qt.Key.Key_P, CTRL)
    hands.click("pack-cancel")
    hands.window.actions_table["report-print"].trigger()
    hands.click("preview-pdf")
    hands.choose_path(str(paper))
    hands.gone("print-preview")
    return paper
