"""Filling in the tools of a deal: one sheet a tool and deal, opened prefilled, saved as one change."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.entities import ToolSheet
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.tool_forms import (
    ToolForm,
    checked_values,
    prefilled,
    sheet_values,
)
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.services.tool_book import all_forms
from funnel_desktop.storage import playbook_rows
from funnel_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class SheetView:
    """A sheet as its form shows it.

    `values` are what was saved, and where nothing was, what the deal says; `given` is what the deal says now.
    `people` are names by contact id, of those of the deal.
    """

    form: ToolForm
    deal_id: str
    deal_name: str
    currency: str
    values: Mapping[str, str]
    given: Mapping[str, str]
    people: Mapping[str, str]
    saved: bool


class ToolSheets:
    """The sheets of one file; what writes returns the recorded change."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        self._store = store
        self._recorder = Recorder(store, clock, new_id)

    def forms(self) -> tuple[ToolForm, ...]:
        """Return every tool there is, in the order of the stages."""
        return all_forms(self._store.playbook, playbook_rows.overrides(self._store.connection))

    def open(self, deal_id: str, tool: str) -> SheetView:
        """Return a deal's sheet of a tool. Raises DomainError "deal.gone", "sheet.tool"."""
        form = self._form(tool)
        (facts,) = self._recorder.facts([deal_id])
        given = prefilled(form, facts)
        saved = _sheet(facts, tool) is not None
        return SheetView(
            form=form,
            deal_id=deal_id,
            deal_name=facts.deal.name,
            currency=facts.deal.currency,
            values={key: text for key, text in given.items() if text} | sheet_values(facts, tool),
            given=given,
            people={contact.id: contact.name for contact in facts.contacts},
            saved=saved,
        )

    def save(self, deal_id: str, tool: str, values: Mapping[str, str]) -> Change | None:
        """Keep what is filled in; None where nothing changes.

        Raises DomainError as `tool_forms.checked_values` does, "deal.gone", "sheet.tool".
        """
        form = self._form(tool)
        (facts,) = self._recorder.facts([deal_id])
        before = _sheet(facts, tool)
        known = {contact.id for contact in facts.contacts} | {*sheet_values(facts, tool).values()}
        kept = checked_values(form, values, known)
        if before is None:
            after = ToolSheet(self._recorder.new_id(), deal_id, tool, kept)
        else:
            after = replace(before, values=kept)
        return None if after == before else self._record("sheet.saved", facts, Edit(before, after))

    def clear(self, deal_id: str, tool: str) -> Change | None:
        """Take a deal's sheet away; undo brings it back. None where there is none."""
        (facts,) = self._recorder.facts([deal_id])
        sheet = _sheet(facts, tool)
        return None if sheet is None else self._record("sheet.deleted", facts, Edit(sheet, None))

    def _form(self, tool: str) -> ToolForm:
        found = next((form for form in self.forms() if form.key == tool), None)
        if found is None:
            raise DomainError("sheet.tool", tool=tool)
        return found

    def _record(self, kind: str, facts: DealFacts, edit: Edit) -> Change:
        sheet = edit.entity
        tool = sheet.tool if isinstance(sheet, ToolSheet) else ""
        return self._recorder.record(kind, {"name": facts.deal.name, "tool": tool}, (edit,))


def _sheet(facts: DealFacts, tool: str) -> ToolSheet | None:
    return next((sheet for sheet in facts.sheets if sheet.tool == tool), None)
