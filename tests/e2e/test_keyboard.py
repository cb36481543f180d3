"""One deal from the first step to the contract with the keyboard alone: the mouse is never touched."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.e2e import records
from tests.e2e.hands import CTRL, Hands
from tests.e2e.world import World

NAME = "立磨主机节能改造"
SIGNED = (
    "山川水泥, 2960000.00 CNY, 2027-05-31, step 8",
    "begun 1 2026-11-23 2026-11-24",
    "forward 2 2026-11-24 2026-11-25",
    "forward 3 2026-11-25 2026-11-26",
    "forward 4 2026-11-26 2026-11-27",
    "forward 5 2026-11-27 2026-11-28",
    "forward 6 2026-11-28 2026-11-29",
    "forward 7 2026-11-29 2026-12-01",
    "forward 8 2026-12-01 2026-12-01",
    "m1a done 2026-11-24",
    "m1b done 2026-11-24 总经理批了",
    "m2a done 2026-11-25",
    "m2b done 2026-11-25",
    "m3a done 2026-11-26",
    "m3b done 2026-11-26",
    "m4a done 2026-11-27",
    "m4b done 2026-11-27",
    "m5a done 2026-11-28",
    "m5b done 2026-11-28",
    "m6a done 2026-11-29",
    "m6b done 2026-11-29",
    "m7a done 2026-12-01",
    "m7b done 2026-12-01",
    "m8a done 2026-12-01",
    "i1 done 2026-11-24",
    "i2 done 2026-11-25",
    "i3 done 2026-11-26",
    "i4 done 2026-11-27",
    "i5 done 2026-11-28",
    "i6 done 2026-11-29",
    "i7 done 2026-12-01",
    "i8 done 2026-12-01",
    "parked 2026-11-29 2026-12-20 2026-12-01 等集团批文",
    "won 2026-12-01 HT-2612-01 2960000.00",
)


@pytest.mark.timeout(120)
def test_from_the_first_step_to_the_contract(world: World, file: Path) -> None:
    hands = world.start(str(file))
    added(hands)
    for stage in range(1, 7):
        world.wake_on(23 + stage)
        moved_on(hands, stage)
    looked_at(hands)
    parked(hands)
    world.wake_on(31)
    resumed(hands)
    won(hands)
    world.end()
    assert records.is_sound(file)
    deals, _, journal = records.told(file, world.clock)
    assert deals == {NAME: SIGNED}
    kinds = [entry.kind for entry in journal if entry.source == "user"]
    assert kinds == [
        "file.created",
        "deal.added",
        "deal.edited",
        *["deal.moved"] * 6,
        "deal.parked",
        "deal.unparked",
        "deal.won",
    ]


def added(hands: Hands) -> None:
    """Write the deal in the line that Q opens; say in the dialog of F2 when it may be signed; undo that and redo it."""
    hands.press(Qt.Key.Key_Q)
    hands.until(lambda: hands.at("capture-line"))
    hands.write(f"{NAME}, 山川水泥, 300万")
    hands.press("enter")
    hands.card(NAME)
    hands.press("esc")
    hands.until(lambda: hands.at("column-1"))
    hands.press(Qt.Key.Key_F2)
    hands.until(lambda: hands.is_seen("deal-dialog"))
    hands.tab_to("deal-expected-on")
    hands.write("2027-05-31")
    hands.press("enter")
    hands.gone("deal-dialog")
    for key, day in ((Qt.Key.Key_Z, ""), (Qt.Key.Key_Y, "2027-05-31")):
        hands.press(key, CTRL)
        view, row = hands.card(NAME)
        assert view.cards.cards[row].expected_on == day


def moved_on(hands: Hands, stage: int) -> None:
    """Take the card one step on with everything proved, and the customer's sign with it."""
    hands.press(Qt.Key.Key_Right, CTRL)
    hands.until(lambda: hands.is_seen("checklist-dialog"))
    assert hands.at(f"milestone-m{stage}a-state"), "the keys begin at the first milestone that is missing"
    hands.press(Qt.Key.Key_D)
    answered(hands, f"m{stage}b")
    if stage == 1:
        hands.tab_to("milestone-m1b-evidence")
        hands.write("总经理批了")
    hands.tab_to(f"indicator-i{stage}")
    hands.press("space")
    hands.press(Qt.Key.Key_Return, CTRL)
    hands.gone("checklist-dialog")
    assert hands.stage(NAME) == stage + 1


def looked_at(hands: Hands) -> None:
    """Open the deal and its customer, and come back to the card from both."""
    for key, there in (("enter", "deal-page"), (Qt.Key.Key_C, "customers-page")):
        hands.press(key)
        hands.until(partial(hands.is_seen, there))
        hands.press("esc")
        hands.gone(there)
        assert hands.at("column-7")
        assert [card.name for card in hands.board.selection.cards()] == [NAME]


def parked(hands: Hands) -> None:
    """Let it rest until a day, with the reason."""
    hands.press(Qt.Key.Key_P)
    hands.until(lambda: hands.at("park-wake-on"))
    hands.write("2026-12-20")
    hands.tab_to("move-reason")
    hands.write("等集团批文")
    hands.press("enter")
    hands.gone("park-dialog")


def resumed(hands: Hands) -> None:
    """Wake it before its day by the card's menu, which the menu key opens."""
    hands.open_menu()
    hands.choose_in_menu("card-unpark")


def won(hands: Hands) -> None:
    """Sign: the last evidence, the contract's number and its amount."""
    hands.press(Qt.Key.Key_W)
    hands.until(lambda: hands.is_seen("checklist-dialog"))
    for key in ("m7a", "m7b", "m8a"):
        answered(hands, key)
    for key in ("i7", "i8"):
        hands.tab_to(f"indicator-{key}")
        hands.press("space")
    hands.tab_to("won-contract-no")
    hands.write("HT-2612-01")
    hands.press("tab")
    hands.press(Qt.Key.Key_A, CTRL)
    hands.write("296万")
    hands.press(Qt.Key.Key_Return, CTRL)
    hands.gone("checklist-dialog")
    hands.until(lambda: hands.stage(NAME) == 8)


def answered(hands: Hands, key: str) -> None:
    """Walk to a milestone's state and say that it is done."""
    hands.tab_to(f"milestone-{key}-state")
    hands.press(Qt.Key.Key_D)
