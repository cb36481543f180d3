"""What the import dialog shows and lets be set right: reading, days and amounts, stage words, left out, rejected."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.services.importing.samples import FILES
from tests.ui.recording import RecordingPrompter
from tests.ui.transfer.conftest import Opened, settled
from tests.ui.transfer.parts import cell, child, choose, texts
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.transfer.import_dialog import ImportDialog


@pytest.fixture
def messy(tmp_path: Path) -> Path:
    path = tmp_path / "messy.csv"
    path.write_text(
        "项目名称,金额,阶段,预计签约日期,负责人\n"
        "高炉,120,意向客户,03/05/2026,王工\n"
        "转炉,1.234,商务谈判,2026-12-01,王工\n"
        "=HYPERLINK(1),-5,商务谈判,2026-12-01,王工\n",
        encoding="utf-8",
    )
    return path


def reasons(dialog: ImportDialog) -> list[list[str]]:
    return texts(child(dialog, QTableWidget, "import-rejected"))


def test_another_encoding_reads_the_file_again(
    qtbot: QtBot, tmp_path: Path, opened: Opened, prompter: RecordingPrompter
) -> None:
    path = tmp_path / "gbk.csv"
    path.write_text("项目名称,客户\n高炉改造,沧澜钢铁\n", encoding="gb18030")
    dialog = opened(path)
    assert child(dialog, QComboBox, "import-encoding").currentText() == "自动：GB18030"
    choose(dialog, "import-encoding", "cp1252")
    settled(qtbot, dialog)
    assert cell(dialog.table, 1, 0).text() != "高炉改造"
    choose(dialog, "import-encoding", "utf-8")
    qtbot.waitUntil(lambda: prompter.codes == ["import.encoding"], timeout=20_000)
    assert child(dialog, QComboBox, "import-encoding").currentData() == "cp1252"
    choose(dialog, "import-encoding", "")
    settled(qtbot, dialog)
    assert cell(dialog.table, 1, 0).text() == "高炉改造"
    dialog.reject()


def test_delimiter_and_header_row_can_be_said(qtbot: QtBot, tmp_path: Path, opened: Opened) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("One,Two\nName;More,Amount\nPress;line,5\n", encoding="utf-8")
    dialog = opened(path)
    choose(dialog, "import-header-row", 2)
    settled(qtbot, dialog)
    assert [column.header for column in dialog.table._columns] == ["Name;More", "Amount"]
    choose(dialog, "import-delimiter", ";")
    settled(qtbot, dialog)
    assert [column.header for column in dialog.table._columns] == ["Name", "More,Amount"]
    dialog.reject()


def test_another_sheet_is_read(qtbot: QtBot, tmp_path: Path, opened: Opened) -> None:
    from openpyxl import Workbook

    book = Workbook()
    first, second = book.active, book.create_sheet("二月")
    assert first is not None
    for sheet, name in ((first, "高炉"), (second, "转炉")):
        sheet.append(["项目名称", "客户"])
        sheet.append([name, "沧澜钢铁"])
    book.save(tmp_path / "two.xlsx")
    dialog = opened(tmp_path / "two.xlsx")
    assert cell(dialog.table, 1, 0).text() == "高炉"
    assert not child(dialog, QComboBox, "import-encoding").isVisible()
    choose(dialog, "import-sheet", "二月")
    settled(qtbot, dialog)
    assert cell(dialog.table, 1, 0).text() == "转炉"
    dialog.reject()


def test_what_can_be_read_two_ways_is_asked_and_settled(qtbot: QtBot, opened: Opened, messy: Path) -> None:
    dialog = opened(messy)
    assert [row[:2] for row in reasons(dialog)] == [["2", "预计签约日期"], ["3", "金额"], ["4", "金额"]]
    assert child(dialog, QComboBox, "import-order").accessibleName() == "日在前还是月在前？"
    choose(dialog, "import-order", "dmy")
    choose(dialog, "import-decimal", ".")
    settled(qtbot, dialog)
    assert [row[0] for row in reasons(dialog)] == ["4"]
    assert child(dialog, QComboBox, "import-order").accessibleName() == "日期"
    choose(dialog, "import-order", "")
    settled(qtbot, dialog)
    assert [row[0] for row in reasons(dialog)] == ["2", "4"]
    choose(dialog, "import-unit", 10_000)
    settled(qtbot, dialog)
    assert child(dialog, QComboBox, "import-unit").currentText() == "万"
    dialog.reject()


def test_guessed_words_are_marked_until_settled(qtbot: QtBot, opened: Opened, messy: Path) -> None:
    dialog = opened(messy)
    confirm = child(dialog, QPushButton, "import-confirm-guesses")
    first = child(dialog, QComboBox, "import-word-1")
    assert (first.accessibleName(), confirm.isVisible()) == ("意向客户 (推测)", True)
    choose(dialog, "import-word-1", first.currentData())
    settled(qtbot, dialog)
    assert (first.accessibleName(), confirm.isVisible()) == ("意向客户", False)
    dialog.reject()
    dialog = opened(messy)
    child(dialog, QPushButton, "import-confirm-guesses").click()
    settled(qtbot, dialog)
    assert child(dialog, QComboBox, "import-word-1").accessibleName() == "意向客户"
    dialog.reject()


def test_columns_left_out_are_named_and_faint(opened: Opened, messy: Path, theme: Theme) -> None:
    dialog = opened(messy)
    assert dialog._left_out.text() == "不导入的列：负责人"
    assert cell(dialog.table, 1, 4).foreground().color() == theme.color("text3")
    assert cell(dialog.table, 2, 1).foreground().color() == theme.color("danger")
    states = [child(dialog, QComboBox, f"import-column-{at}").accessibleName() for at in (1, 5)]
    assert states == ["项目名称: 已识别", "负责人: 不导入"]
    dialog.reject()


def test_rows_that_are_no_deals_are_told(opened: Opened) -> None:
    dialog = opened(FILES / "merged_two_row_header.xlsx")
    assert dialog._notes.text() == "合计或表尾，不导入：第 7 行。"
    dialog.reject()


def test_rejected_rows_are_saved_with_their_reasons_and_no_formula(
    opened: Opened, messy: Path, tmp_path: Path, prompter: RecordingPrompter
) -> None:
    dialog = opened(messy)
    prompter.path = str(tmp_path / "again")
    child(dialog, QPushButton, "import-save-rejected").click()
    with (tmp_path / "again.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["项目名称", "金额", "阶段", "预计签约日期", "负责人", "行", "原因"]
    assert [(row[0], row[5], row[6]) for row in rows[2:]] == [
        ("转炉", "3", "金额里的「1.234」可以读成两种金额"),
        ("'=HYPERLINK(1)", "4", "金额里的金额「-5」是负数"),
    ]
    prompter.path = str(tmp_path / "absent" / "again.csv")
    child(dialog, QPushButton, "import-save-rejected").click()
    assert prompter.codes == ["export.not_written"]
    dialog.reject()


def test_it_follows_the_language_and_the_theme_while_open(
    opened: Opened, messy: Path, locale: UiLocale, theme: Theme
) -> None:
    dialog = opened(messy)
    locale.set_language("en")
    theme.set_mode("dark")
    assert dialog.windowTitle() == "Import a spreadsheet"
    assert child(dialog, QComboBox, "import-column-1").currentText() == "Deal name"
    assert reasons(dialog)[1][2] == '"1.234" in 金额 can be read as two amounts'
    assert child(dialog, QComboBox, "import-word-2").currentText().startswith("7 ")
    assert cell(dialog.table, 1, 4).foreground().color() == theme.color("text3")
    theme.set_mode("light")
    dialog.reject()


def test_the_wheel_changes_no_choice(opened: Opened, messy: Path) -> None:
    dialog = opened(messy)
    box = child(dialog, QComboBox, "import-column-1")
    before = box.currentIndex()
    place = QPointF(5, 5)
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
    QApplication.sendEvent(box, QWheelEvent(place, box.mapToGlobal(place), QPoint(0, -120), QPoint(0, -120), *none))
    assert box.currentIndex() == before
    dialog.reject()


def test_everything_a_hand_can_reach_has_a_name(opened: Opened, messy: Path) -> None:
    dialog = opened(messy)
    kinds = (QComboBox, QPushButton, QTableWidget)
    parts: list[QWidget] = [part for kind in kinds for part in dialog.findChildren(kind)]
    assert len(parts) > 14
    assert [part.objectName() for part in parts if not part.objectName() or not part.accessibleName()] == []
    dialog.reject()


def test_nothing_empty_is_shown_while_the_file_is_read(qtbot: QtBot, locale: UiLocale, theme: Theme) -> None:
    dialog = ImportDialog(locale, theme, "deals.csv")
    qtbot.addWidget(dialog)
    dialog.set_reading()
    dialog.show()
    shown = [box.objectName() for box in dialog.findChildren(QComboBox) if box.isVisible()]
    assert shown == []
    assert not dialog.rejects.isVisible()
    assert not dialog.words.isVisible()
    assert dialog.foot.cancel.isVisible()


def test_what_was_read_can_be_chosen(messy: Path, opened: Opened) -> None:
    dialog = opened(messy)
    assert child(dialog, QComboBox, "import-encoding").isVisible()
    assert dialog.rejects.isVisible()
    dialog.reject()
