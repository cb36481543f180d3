"""The controls by which one of a list is chosen: a person of the deal, a verdict about what was said."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from funnel_desktop.domain.coach import VERDICTS
from funnel_desktop.domain.errors import DomainError
from ui.common.widgets.segmented import Segment, Segmented
from ui.deals.desk import Desk

UNKNOWN = "unknown"


class ContactControl:
    """One of the people, or nobody ("" or None as it was given)."""

    def __init__(self, name: str, people: Mapping[str, str], parent: QWidget) -> None:
        self.widget = QComboBox(parent)
        self.widget.setObjectName(name)
        self.widget.addItem("–", "")
        for key, text in people.items():
            self.widget.addItem(text, key)
        self._nobody: str | None = None

    def get(self) -> str | None:
        """Return the contact's id."""
        return str(self.widget.currentData()) or self._nobody

    def put(self, value: object) -> None:
        """Choose a contact; an unknown one stays as it is."""
        self._nobody = "" if value == "" else None
        key = str(value or "")
        if self.widget.findData(key) < 0:
            self.widget.addItem("?", key)
        self.widget.setCurrentIndex(self.widget.findData(key))

    def problem(self) -> DomainError | None:
        """Return nothing: it is always one of the list."""
        return None


class VerdictControl:
    """Not judged, true, false."""

    def __init__(self, desk: Desk, name: str, parent: QWidget) -> None:
        tones = {"": "neutral", "true": "accent", "false": "danger"}
        self.widget = Segmented(
            desk.theme, name, [Segment(key or UNKNOWN, tone=tones[key]) for key in VERDICTS], parent
        )
        self.widget.set_texts(
            [
                QCoreApplication.translate("PartForms", "Not judged yet"),
                QCoreApplication.translate("PartForms", "True"),
                QCoreApplication.translate("PartForms", "False"),
            ]
        )

    def get(self) -> str:
        """Return the verdict, "" for none."""
        value = self.widget.value()
        return "" if value == UNKNOWN else value

    def put(self, value: object) -> None:
        """Show a verdict."""
        self.widget.set_value(str(value) or UNKNOWN)

    def problem(self) -> DomainError | None:
        """Return nothing: it is always one of the three."""
        return None
