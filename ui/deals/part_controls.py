"""The controls that only the small forms have: kinds, minutes, roles, attitude, influence."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.part_drafts import ACTIVITY_KINDS, ATTACHMENT_KINDS, ATTITUDES, INFLUENCES, ROLES
from ui.common.formats import MINUS
from ui.common.widgets.date_edit import DateEdit
from ui.common.widgets.name_box import NameBox
from ui.common.widgets.segmented import Segment, Segmented
from ui.common.widgets.typed_edit import TypedEdit
from ui.deals.choice_controls import UNKNOWN, ContactControl, VerdictControl
from ui.deals.deal_fields import FieldSpec
from ui.deals.desk import Desk
from ui.deals.field_widgets import FieldControl, make_control

COLUMNS = 4
PERSON = 168
"""How wide a name may be beside its tick."""


class MinutesEdit(TypedEdit):
    """Whole minutes; empty = not noted."""

    def __init__(self, desk: Desk, name: str, parent: QWidget) -> None:
        super().__init__(desk.locale, desk.theme, name, parent)
        self.minutes: int | None = None

    @override
    def read(self) -> None:
        """Read the text. Raises DomainError "activity.minutes_text" (text)."""
        text = self.text().strip().replace(MINUS, "-")
        self.minutes = None
        if text:
            try:
                self.minutes = int(text)
            except ValueError as error:
                raise DomainError("activity.minutes_text", field="minutes", text=self.text().strip()) from error


class MinutesControl:
    """Time spent."""

    def __init__(self, desk: Desk, name: str, parent: QWidget) -> None:
        self.widget = MinutesEdit(desk, name, parent)

    def get(self) -> int | None:
        """Return the minutes, None where none are noted."""
        return self.widget.minutes

    def put(self, value: object) -> None:
        """Show minutes."""
        self.widget.setText("" if value is None else str(value))

    def problem(self) -> DomainError | None:
        """Return why the text is no number."""
        return self.widget.problem


class PastControl:
    """A day gone by: "11-24" is the last one."""

    def __init__(self, desk: Desk, name: str, parent: QWidget) -> None:
        self.widget = DateEdit(desk.locale, desk.theme, name, desk.today(), past=True, parent=parent)

    def get(self) -> date | None:
        """Return the day, None for none."""
        return self.widget.day()

    def put(self, value: object) -> None:
        """Show a day."""
        self.widget.set_day(cast("date | None", value))

    def problem(self) -> DomainError | None:
        """Return why the text is no day."""
        return self.widget.problem


class KindControl:
    """One of a few kinds, named by the playbook's words."""

    def __init__(self, name: str, keys: Sequence[str], word: Callable[[str], str], parent: QWidget) -> None:
        self.widget = QComboBox(parent)
        self.widget.setObjectName(name)
        for key in keys:
            self.widget.addItem(word(key), key)

    def get(self) -> str:
        """Return the key."""
        return str(self.widget.currentData())

    def put(self, value: object) -> None:
        """Choose a key; one that is not offered is added."""
        if self.widget.findData(value) < 0:
            self.widget.addItem(str(value), value)
        self.widget.setCurrentIndex(self.widget.findData(value))

    def problem(self) -> DomainError | None:
        """Return nothing: it is always one of the list."""
        return None


class ScaleControl:
    """A number of a scale side by side, or unknown."""

    def __init__(self, desk: Desk, name: str, steps: Mapping[int, str], parent: QWidget) -> None:
        segments = [Segment(UNKNOWN, tone="neutral"), *(Segment(str(step), tone=_tone(step)) for step in steps)]
        self.widget = Segmented(desk.theme, name, segments, parent)
        unknown = QCoreApplication.translate("PartForms", "Unknown")
        self.widget.set_texts([unknown, *steps.values()])

    def get(self) -> int | None:
        """Return the number, None for unknown."""
        value = self.widget.value()
        return None if value in {UNKNOWN, ""} else int(value)

    def put(self, value: object) -> None:
        """Show a number."""
        self.widget.set_value(UNKNOWN if value is None else str(value))

    def problem(self) -> DomainError | None:
        """Return nothing: it is always one of the scale."""
        return None


class ManyControl:
    """Any number of a list, ticked; keys and their words."""

    def __init__(self, name: str, choices: Mapping[str, str], parent: QWidget, columns: int = COLUMNS) -> None:
        self.widget = QWidget(parent)
        self.widget.setObjectName(name)
        grid = QGridLayout(self.widget)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(14)
        self._boxes: dict[str, NameBox] = {}
        self._others: tuple[str, ...] = ()
        for at, (key, text) in enumerate(choices.items()):
            box = NameBox(text, PERSON, self.widget)
            box.setObjectName(f"{name}-{at}")
            self._boxes[key] = box
            grid.addWidget(box, at // columns, at % columns)
        grid.setColumnStretch(columns, 1)
        if self._boxes:
            self.widget.setFocusProxy(next(iter(self._boxes.values())))

    def get(self) -> tuple[str, ...]:
        """Return the ticked keys; those that are not offered stay."""
        return (*(key for key, box in self._boxes.items() if box.isChecked()), *self._others)

    def put(self, value: object) -> None:
        """Tick these keys."""
        keys = cast("tuple[str, ...]", value)
        self._others = tuple(key for key in keys if key not in self._boxes)
        for key, box in self._boxes.items():
            box.setChecked(key in keys)

    def problem(self) -> DomainError | None:
        """Return nothing: any choice will do."""
        return None


def make_part_control(
    spec: FieldSpec, desk: Desk, names: Sequence[str], people: Mapping[str, str], parent: QWidget
) -> FieldControl:
    """Return the control of a field of a small form; `people` are names by contact id."""
    name, words = f"part-{spec.name.replace('_', '-')}", desk.locale.words
    makers: dict[str, Callable[[], FieldControl]] = {
        "kind": lambda: KindControl(name, ACTIVITY_KINDS, words.activity_kind, parent),
        "document": lambda: KindControl(name, ATTACHMENT_KINDS, words.attachment_kind, parent),
        "minutes": lambda: MinutesControl(desk, name, parent),
        "past": lambda: PastControl(desk, name, parent),
        "roles": lambda: ManyControl(name, {key: words.role(key) for key in ROLES}, parent, len(ROLES)),
        "contacts": lambda: ManyControl(name, people, parent),
        "contact": lambda: ContactControl(name, people, parent),
        "verdict": lambda: VerdictControl(desk, name, parent),
        "attitude": lambda: ScaleControl(desk, name, {step: words.attitude(step) for step in ATTITUDES}, parent),
        "influence": lambda: ScaleControl(desk, name, {step: str(step) for step in INFLUENCES}, parent),
    }
    made = makers.get(spec.kind)
    if made is not None:
        return made()
    control = make_control(spec, desk, names, parent)
    control.widget.setObjectName(name)
    return control


def _tone(step: int) -> str:
    return "danger" if step < 0 else "accent" if step > 0 else "neutral"
