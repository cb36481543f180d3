"""What the playbook page shows, as plain values: the tree's rows, and one node with its fields in both languages."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.common.mark import QT_TRANSLATE_NOOP

ONE_LINE = frozenset({"name", "short", "customer", "customer_short", "number"})
"""Fields that are one line high."""

LABELS: Mapping[str, str] = {
    "stage.name": QT_TRANSLATE_NOOP("PlaybookFields", "Our step"),
    "stage.short": QT_TRANSLATE_NOOP("PlaybookFields", "Our step, short (column head)"),
    "stage.customer": QT_TRANSLATE_NOOP("PlaybookFields", "What the customer does"),
    "stage.customer_short": QT_TRANSLATE_NOOP("PlaybookFields", "What the customer does, short"),
    "stage.aim": QT_TRANSLATE_NOOP("PlaybookFields", "What the step is for"),
    "stage.enter": QT_TRANSLATE_NOOP("PlaybookFields", "Enter when"),
    "stage.actions": QT_TRANSLATE_NOOP("PlaybookFields", "What to do (one a line)"),
    "stage.mistakes": QT_TRANSLATE_NOOP("PlaybookFields", "Typical mistakes (one a line)"),
    "stage.rate": QT_TRANSLATE_NOOP("PlaybookFields", "Success rate once the step is completed (%)"),
    "stage.allowed_days": QT_TRANSLATE_NOOP("PlaybookFields", "Allowed days, until five finished stays give your own"),
    "stage.limit_deals": QT_TRANSLATE_NOOP("PlaybookFields", "Soft limit: deals in the column (0 = none)"),
    "stage.limit_hours": QT_TRANSLATE_NOOP("PlaybookFields", "Soft limit: hours a week (0 = none)"),
    "stage.tools": QT_TRANSLATE_NOOP("PlaybookFields", "Tools (one a line)"),
    "milestone.name": QT_TRANSLATE_NOOP("PlaybookFields", "Milestone"),
    "milestone.criterion": QT_TRANSLATE_NOOP("PlaybookFields", "Success criterion, in one line"),
    "milestone.seen": QT_TRANSLATE_NOOP("PlaybookFields", "What must be seen, and by whom"),
    "milestone.why": QT_TRANSLATE_NOOP("PlaybookFields", "Why it matters"),
    "milestone.questions": QT_TRANSLATE_NOOP("PlaybookFields", "Questions before ticking it (one a line)"),
    "milestone.rules": QT_TRANSLATE_NOOP("PlaybookFields", "Checked by the data itself (one rule a line)"),
    "indicator.name": QT_TRANSLATE_NOOP("PlaybookFields", "The customer's sign"),
    "indicator.confirmed_by": QT_TRANSLATE_NOOP("PlaybookFields", "What counts as confirmation"),
    "indicator.said_by": QT_TRANSLATE_NOOP("PlaybookFields", "Who can say so"),
}
"""The label of every field by kind and name."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to edit: `target` without its language; one value, or one per language; `note` stands under it.

    `shipped` is what the method says where it differs, "" where it is the same or has nothing.
    """

    target: str
    values: tuple[str, ...]
    shipped: tuple[str, ...]
    changed: bool
    note: str = ""

    @property
    def name(self) -> str:
        """The last part of its target."""
        return self.target.rpartition(".")[2]

    @property
    def label(self) -> str:
        """Its label in the present language."""
        kind = self.target.split(".")[0]
        return QCoreApplication.translate("PlaybookFields", LABELS[f"{kind}.{self.name}"])

    @property
    def one_line(self) -> bool:
        """Whether it is one line high."""
        return self.name in ONE_LINE or (len(self.values) == 1 and self.name not in {"rules", "tools"})


@dataclass(frozen=True, slots=True)
class Node:
    """What is edited at once: a stage, a milestone or an indicator."""

    id: str
    title: str
    fields: tuple[Field, ...]

    @property
    def changed(self) -> bool:
        """Whether anything of it is not as the method has it."""
        return any(field.changed for field in self.fields)


@dataclass(frozen=True, slots=True)
class Branch:
    """A row of the tree: a node's id ("stage.s3"), its text, whether it is the user's own or out of use."""

    id: str
    text: str
    state: str = ""
    changed: bool = False
    retired: bool = False
    children: "tuple[Branch, ...]" = ()
