"""The controls that only the debrief has: the kind of visit, the minutes spent, the people met."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from funnel_desktop.domain.errors import DomainError
from ui.common.widgets.segmented import Segment, Segmented
from ui.common.widgets.typed_edit import TypedEdit
from ui.tools.controls import CellsControl, TypedControl
from ui.tools.debrief_rows import MetBoxes
from ui.tools.look import Look


class KindControl(CellsControl):
    """One of a few kinds side by side; one of them is always chosen."""

    def __init__(self, look: Look, words: Mapping[str, str], name: str, parent: QWidget) -> None:
        self.widget = Segmented(look.theme, name, [Segment(key, tone="neutral") for key in words], parent)
        self.widget.set_texts(list(words.values()))
        self.widget.set_value(next(iter(words)))


class MetControl:
    """Any number of people, ticked; the text is their ids with blanks between."""

    def __init__(self, people: Mapping[str, str], name: str, parent: QWidget) -> None:
        self.widget = MetBoxes(name, people, parent)

    def text(self) -> str:
        """Return the ids of those ticked."""
        return " ".join(self.widget.chosen())

    def put(self, text: str) -> None:
        """Tick these."""
        self.widget.choose(text.split())

    def problem(self) -> DomainError | None:
        """Return nothing: any choice will do."""
        return None

    def tell(self, changed: Callable[[], None]) -> None:
        """Call back when a tick is set or taken away."""
        self.widget.changed.connect(changed)


class MinutesEdit(TypedEdit):
    """Whole minutes; empty is not noted."""

    @override
    def read(self) -> None:
        """Read the text. Raises DomainError "activity.minutes_text" (text)."""
        text = self.text().strip()
        if text and not text.isdecimal():
            raise DomainError("activity.minutes_text", field=self.objectName(), text=text)


def minutes_control(look: Look, name: str, parent: QWidget) -> TypedControl:
    """Return the control of the time spent."""
    edit = MinutesEdit(look.locale, look.theme, name, parent)
    return TypedControl(edit, lambda: edit.text().strip(), edit.setText)
