"""Labels: plain text always, shortened with the whole in the tooltip, wrapped, and the line that says what is wrong."""

from pytestqt.qtbot import QtBot

from ui.common.theme.theme import Theme
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.text_label import TextLabel


def test_markup_of_users_is_text(theme: Theme, qtbot: QtBot) -> None:
    label = TextLabel(theme, bold=True)
    qtbot.addWidget(label)
    label.setText("<b>x</b>" * 8)
    label.set_elided(True)
    label.resize(60, 20)
    label.grab()
    assert label.toolTip().startswith("&lt;b&gt;x")
    label.resize(2000, 20)
    label.grab()
    assert label.toolTip() == ""


def test_a_wrapped_label_grows_with_its_text(theme: Theme, qtbot: QtBot) -> None:
    label = TextLabel(theme, 12)
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.setText("word " * 60)
    assert label.heightForWidth(120) > label.heightForWidth(600) > 17
    assert label.minimumSizeHint().width() <= 24


def test_a_plain_label_is_as_high_as_its_line(theme: Theme, qtbot: QtBot) -> None:
    label = TextLabel(theme, 12, role="text2")
    qtbot.addWidget(label)
    label.setText("one line")
    label.setContentsMargins(0, 4, 0, 0)
    assert label.sizeHint().height() == 21
    assert label.heightForWidth(10) == -1


def test_role_and_weight_change_the_picture(theme: Theme, qtbot: QtBot) -> None:
    label = TextLabel(theme)
    qtbot.addWidget(label)
    label.setText("同步")
    label.resize(80, 20)
    plain = label.grab().toImage()
    label.set_role("danger")
    red = label.grab().toImage()
    label.set_bold(True)
    assert plain != red
    assert red != label.grab().toImage()
    assert label.role == "danger"


def test_the_line_that_says_what_is_wrong_takes_no_room_while_all_is_well(theme: Theme, qtbot: QtBot) -> None:
    error = FieldError(theme, "wake_on")
    qtbot.addWidget(error)
    assert error.objectName() == "wake-on-error"
    assert error.isHidden()
    error.say("The day is past.")
    assert not error.isHidden()
    assert error.accessibleName() == "The day is past."
    assert error.grab().toImage().pixelColor(6, 4) == theme.color("danger")
    error.say("")
    assert error.isHidden()
