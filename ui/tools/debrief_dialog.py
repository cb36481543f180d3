"""After a visit, on one form and by keys alone: what happened, who was met, what is proved, who leans where, what next.

The fields have the numbers of the paper form (`domain.debrief.numbers`), so that a sheet filled in by hand is typed in
from top to bottom.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.debrief import KINDS, Debrief, DebriefView
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import Answer
from funnel_desktop.domain.part_drafts import ActivityDraft
from ui.common.error_text import sentence
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.text_label import TextLabel
from ui.reports.debrief_words import FieldWords, debrief_words, part_words
from ui.tools.controls import LineControl, LongControl, day_control
from ui.tools.debrief_controls import KindControl, MetControl, minutes_control
from ui.tools.debrief_rows import AttitudeRow, ProofRow
from ui.tools.form_dialog import FormDialog
from ui.tools.look import Look
from ui.tools.numbered_form import Item, Make, NumberedForm

HEIGHT = 700
WIDE = frozenset({"kind", "contact_ids", "text", "promise", "promised_us"})


class DebriefDialog(FormDialog):
    """`submitted(Debrief)`; attitudes are asked of those who were met."""

    def __init__(self, look: Look, view: DebriefView, parent: QWidget | None = None) -> None:
        super().__init__(look, "debrief", (self.tr("Log a visit"), view.deal_name), parent)
        self.resize(self.width(), HEIGHT)
        self._view = view
        self._fields = debrief_words(view, look.locale)
        self.visit = self._form("visit")
        self.proofs = {**self._proofs("milestone"), **self._proofs("indicator")}
        self.attitudes = {words.field.key: self._attitude(words) for words in self._of("attitude")}
        self.next = self._form("next")
        self._heads: dict[str, TextLabel] = {}
        self._error = FieldError(look.theme, "debrief", self)
        self._fill()
        self.lay_out(self._body())
        self._connect()
        self._on_met()
        self._opened = self.values()
        self.visit.take_keys()

    @property
    @override
    def dirty(self) -> bool:
        return not (self.visit.readable and self.next.readable) or self.values() != self._opened

    @override
    def values(self) -> Debrief:
        typed, coming = self.visit.texts(), self.next.texts()
        met = self._met()
        visit = ActivityDraft(
            kind=typed["kind"],
            text=typed["text"],
            done_on=_day(typed["done_on"]),
            minutes=int(typed["minutes"]) if typed["minutes"] else None,
            contact_ids=met,
            promise=typed["promise"],
            promised_us=typed["promised_us"],
        )
        seen = {key: row.attitude() for key, row in self.attitudes.items() if key in met}
        return Debrief(
            visit,
            self._view.planned.id if self._view.planned else "",
            self._answers(self._view.milestones),
            self._answers(self._view.indicators),
            {key: attitude for key, attitude in seen.items() if attitude is not None},
            coming["next_text"],
            _day(coming["next_on"]),
        )

    @override
    def check(self) -> bool:
        self._error.say("")
        coming = self.next.check()
        return self.visit.check() and coming

    @override
    def show_error(self, error: DomainError) -> bool:
        if not (self.visit.show_error(error) or self.next.show_error(error)):
            self._error.say(str(sentence(error, self.look.locale.formats)))
            key = str(error.params.get("field", ""))
            if key in self.proofs:
                self.proofs[key].text.setFocus()
        return True

    def _form(self, part: str) -> NumberedForm:
        fields = self._of(part)
        items = [
            Item(words.field.key, words.label, words.hint, self._maker(words.field.key), words.field.key in WIDE)
            for words in fields
        ]
        return NumberedForm(self.look, "debrief", items, self, first=fields[0].field.number)

    def _maker(self, key: str) -> Make:
        words, people = self.look.locale.words, {p.contact_id: p.name for p in self._view.people}
        kinds = {kind: words.activity_kind(kind) for kind in KINDS}
        makers: Mapping[str, Make] = {
            "kind": partial(KindControl, self.look, kinds),
            "done_on": partial(day_control, self.look, past=True),
            "minutes": partial(minutes_control, self.look),
            "contact_ids": partial(MetControl, people),
            "text": LongControl,
            "next_on": partial(day_control, self.look),
        }
        return makers.get(key, LineControl)

    def _proofs(self, part: str) -> dict[str, ProofRow]:
        people = {person.contact_id: person.name for person in self._view.people}
        return {
            words.field.key: ProofRow(
                f"debrief-{words.field.key}", (f"{words.field.number} {words.label}", words.hint), people, self
            )
            for words in self._of(part)
        }

    def _attitude(self, words: FieldWords) -> AttitudeRow:
        known = {person.contact_id: person.attitude for person in self._view.people}[words.field.key]
        text = (f"{words.field.number} {words.label}", words.hint)
        return AttitudeRow(self.look, f"debrief-person-{words.field.number}", text, known, self)

    def _of(self, part: str) -> list[FieldWords]:
        return [words for words in self._fields if words.field.part == part]

    def _fill(self) -> None:
        planned, today = self._view.planned, self._view.today
        self.visit.show_texts(
            {
                "kind": planned.kind if planned else KINDS[0],
                "done_on": (planned.planned_on if planned and planned.planned_on else today).isoformat(),
                "text": planned.text if planned else "",
            }
        )
        if planned:
            self.visit.show_texts({"contact_ids": " ".join(planned.contact_ids)})

    def _body(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.visit)
        rows: Iterable[tuple[str, list[QWidget]]] = (
            ("milestone", [self.proofs[key] for key in self._view.milestones]),
            ("indicator", [self.proofs[key] for key in self._view.indicators]),
            ("attitude", list(self.attitudes.values())),
            ("next", [self.next]),
        )
        for part, widgets in rows:
            if widgets:
                head = TextLabel(self.look.theme, 12, bold=True, role="text2", parent=self)
                head.setText(part_words(part))
                self._heads[part] = head
                column.addSpacing(6)
                column.addWidget(head)
                for widget in widgets:
                    column.addWidget(widget)
        column.addWidget(self._error)
        return column

    def _connect(self) -> None:
        self.visit.changed.connect(self._on_met)
        for row in self.proofs.values():
            row.changed.connect(self._on_proof)

    def _met(self) -> tuple[str, ...]:
        return tuple(key for key in self.visit.texts().get("contact_ids", "").split() if key)

    def _answers(self, keys: Sequence[str]) -> dict[str, Answer]:
        found = {key: self.proofs[key].answer() for key in keys}
        return {key: answer for key, answer in found.items() if answer is not None}

    @Slot()
    def _on_met(self) -> None:
        """Ask the attitude of those met; where one alone was met, it said what is proved."""
        met = self._met()
        for key, row in self.attitudes.items():
            row.setVisible(key in met)
        if "attitude" in self._heads:
            self._heads["attitude"].setVisible(bool(met))
        self._on_proof()

    @Slot()
    def _on_proof(self) -> None:
        met = self._met()
        if len(met) == 1:
            for row in self.proofs.values():
                row.suggest(met[0])


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
