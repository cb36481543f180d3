"""The buying centre on the deal's page: the map by keys and mouse, its rules, the coach record and their forms."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit

from funnel_desktop.domain.centre import MapLine
from funnel_desktop.domain.centre_rules import CentreWarning
from funnel_desktop.domain.coach import StatementDraft
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.part_drafts import PersonDraft
from tests.ui.deals.conftest import Room
from tests.ui.recording import RecordingPrompter
from tests.values import TODAY
from ui.charts.centre_faces import centre_values, warning_words
from ui.common.editor import Editor
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.deals.centre_painter import corner_path, line_width
from ui.deals.part_form import PartForm
from ui.deals.people_rows import people_rows
from ui.deals.warning_box import WarningBox


def person(room: Room, name: str) -> str:
    return next(contact.id for contact in room.view().facts.contacts if contact.name == name)


def part(room: Room, name: str) -> str:
    wanted = person(room, name)
    return next(each.id for each in room.view().facts.people if each.contact_id == wanted)


def form(room: Room) -> PartForm:
    found = room.parts.form
    assert isinstance(found, PartForm)
    return found


def test_arrow_keys_walk_the_boxes_and_enter_edits(room: Room) -> None:
    view = room.page.people.map
    assert len(view.drawn.boxes) == 2
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.current == person(room, "李总")
    assert "李总" in view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current == person(room, "王工")
    assert "态度" not in view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert form(room).values()["name"] == "王工"
    form(room).reject()


def test_a_click_chooses_a_double_click_opens_and_del_takes_out(room: Room, editor: Editor) -> None:
    view = room.page.people.map
    box = view.drawn.boxes[1].rect
    middle = QPoint(round(box.x + 20), round(box.y + 20))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle)
    assert view.current == person(room, "王工")
    QTest.mouseMove(view, middle)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=middle)
    assert form(room).values()["name"] == "王工"
    form(room).reject()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    room.settle()
    assert [box.id for box in view.drawn.boxes] == [person(room, "李总")]
    editor.undo()
    room.settle()
    assert len(view.drawn.boxes) == 2


def test_the_tooltip_tells_all_of_a_person(room: Room) -> None:
    view = room.page.people.map
    box = view.drawn.boxes[0].rect
    at = QPoint(round(box.x + 5), round(box.y + 5))
    assert view.event(QHelpEvent(QHelpEvent.Type.ToolTip, at, view.mapToGlobal(at)))


def test_map_and_list_are_two_shapes_of_one_box(room: Room) -> None:
    people = room.page.people
    assert people.stack.currentIndex() == 0
    people.shape.choose("list")
    assert room.page.lists["people"].isVisible()
    people.shape.choose("map")
    assert people.map.isVisible()
    people.add.click()
    form(room).reject()


def test_the_rules_stand_under_the_map_and_follow_the_data(room: Room, locale: UiLocale) -> None:
    warnings = room.page.findChild(WarningBox, "deal-centre-warnings")
    assert warnings is not None
    assert warnings.isVisible()
    assert "没有发现反对者" in warnings.accessibleName()
    assert "线人还没经过检验：王工" in warnings.accessibleName()
    assert "只出自王工一人" in warnings.accessibleName()
    titles = [row.title for row in people_rows(room.view(), locale)]
    assert "再看一看" in titles
    room.app.coaches.add(room.deal, StatementDraft(person(room, "王工"), TODAY, "预算已批", "true", TODAY))
    room.panel.wake()
    room.settle()
    QApplication.processEvents()
    assert "线人还没经过检验" not in " ".join(
        warning_words(each, room.view().names, locale).title for each in room.view().warnings
    )


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_rule_has_its_words(locale: UiLocale, language: str) -> None:
    locale.set_language(language)
    for code in ("no_decider", "no_opponent", "gatekeeper", "single_source", "coach_untested"):
        for k, others in ((0, ()), (2, ("x",))):
            words = warning_words(CentreWarning(code, ("x",), others, k, k), {"x": "Li"}, locale)
            assert words.title
            assert "{" not in words.title + words.reason


def test_a_statement_is_noted_and_judged_by_the_form(room: Room, locale: UiLocale, editor: Editor) -> None:
    room.panel.carry_out("open-add-statement", "")
    said = form(room)
    assert said.values()["contact_id"] == person(room, "王工")
    QTest.keyClick(said.accept_button, Qt.Key.Key_Space)
    assert room.parts.form is said, "what was said is wanted"
    text = said.findChild(QPlainTextEdit, "part-text")
    assert text is not None
    text.setPlainText("8 月停机")
    said.accept_button.click()
    room.settle()
    (statement,) = room.view().facts.statements
    room.panel.carry_out("act-statement", statement.id)
    judged = form(room)
    judged.values()
    verdict = judged.findChild(type(room.page.people.shape), "part-verdict")
    assert verdict is not None
    verdict.choose("true")
    judged.accept_button.click()
    room.settle()
    rows = people_rows(room.view(), locale)
    head = next(row for row in rows if row.title == "线人记录")
    assert head.suffix == "1 次证实 1 次为真"
    noted = next(row for row in rows if row.subject == "statement")
    assert (noted.title, noted.mark, noted.action) == ("8 月停机", "done", "")
    room.panel.carry_out("remove-statement", statement.id)
    editor.undo()
    editor.undo()
    assert room.view().facts.statements[0].verdict == ""


def test_a_reporting_line_is_chosen_in_the_form_and_drawn(room: Room, prompter: RecordingPrompter) -> None:
    room.panel.carry_out("open-person", part(room, "王工"))
    boss = form(room).findChild(QComboBox, "part-reports-to")
    assert boss is not None
    boss.setCurrentIndex(boss.findText("李总"))
    form(room).accept_button.click()
    room.settle()
    (line,) = room.page.people.map.drawn.lines
    assert (line.boss, line.person, line.influence) == (person(room, "李总"), person(room, "王工"), 4)
    draft = room.app.people.draft(part(room, "李总"))
    with pytest.raises(DomainError, match=r"person\.circle"):
        room.app.people.edit(part(room, "李总"), replace(draft, reports_to=person(room, "王工")))
    assert not prompter.errors


def test_a_large_centre_is_painted_in_both_themes(room: Room, theme: Theme, locale: UiLocale) -> None:
    for number in range(14):
        roles = ("executive",) if number < 3 else ("technical",) if number < 8 else ("user",)
        room.app.people.add(room.deal, PersonDraft(f"张{number}", roles=roles, attitude=number % 5 - 2))
    room.panel.wake()
    room.settle()
    view = room.page.people.map
    assert len(centre_values(room.view(), locale).people) == 16
    for mode in ("dark", "light"):
        theme.set_mode(mode)
        image = QImage(view.size(), QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        view.render(painter, QPoint())
        painter.end()
        assert not image.isNull()
    view.setFocus()
    for _ in range(8):
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.drawn.box(view.current) == view.drawn.boxes[-1] or view.current


def test_lines_grow_with_influence_and_round_their_corners() -> None:
    assert [line_width(influence) for influence in (0, 1, 3, 5)] == [1, 1, 2, 3]
    path = corner_path(MapLine("a", "b", 1, ((0, 0), (0, 10), (20, 10), (20, 30))))
    assert path.currentPosition() == QPointF(20, 30)


def test_what_a_coach_said_in_other_deals_counts_here(room: Room, locale: UiLocale) -> None:
    (other,) = room.app.deals.add(DealDraft("二期", "北屹重工")).deal_ids()
    room.app.people.add(other, PersonDraft("王工", roles=("coach",)))
    wang = person(room, "王工")
    room.app.coaches.add(other, StatementDraft(wang, TODAY, "预算已批", "true", TODAY))
    rows = people_rows(room.view(), locale)
    assert "王工在所有项目中：1 次证实 1 次为真" in [row.title for row in rows]
    assert next(row for row in rows if row.title == "王工").detail.startswith("技术、线人 · 1 次证实 1 次为真")
