"""Quick capture: a line to a new deal, known customers recognised while it is typed."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from funnel_desktop.domain.capture import Capture, parse_capture
from funnel_desktop.domain.change import Change
from funnel_desktop.domain.customer_view import Recognised
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.entities import Customer
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.money import to_minor
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.error_text import sentence
from ui.common.ui_locale import UiLocale
from ui.people.capture_bar import MOST, CaptureBar
from ui.people.capture_preview import Understood

if TYPE_CHECKING:
    from datetime import date

    from funnel_desktop.services.company_names import CompanyNames
    from funnel_desktop.services.customers import Customers
    from funnel_desktop.services.deals import Deals

NOBODY = Recognised("", ())


class CaptureController(QObject):
    """`details_requested` carries a `DealDraft` of what was understood, for the whole dialog."""

    details_requested = Signal(object)

    def __init__(
        self,
        bar: CaptureBar,
        services: "tuple[Deals, Customers, Callable[[], date]]",
        editor: Editor,
        bus: ChangeBus,
        locale: UiLocale,
    ) -> None:
        super().__init__(bar)
        self._bar, self._editor, self._locale = bar, editor, locale
        self._deals, self._customers, self._today = services
        self._names: CompanyNames | None = None
        self._found, self._whom = Capture(), NOBODY
        bar.typed.connect(self._on_typed)
        bar.submitted.connect(self._on_submitted)
        bar.picked.connect(self._on_picked)
        bar.details_requested.connect(self._on_details)
        locale.changed.connect(self._refresh)
        bus.committed.connect(self._on_committed)

    def open(self) -> None:
        """Show the line, ready for the next deal."""
        self._refresh()
        self._bar.open_bar()

    def _known(self) -> "CompanyNames":
        if self._names is None:
            self._names = self._customers.names()
        return self._names

    def _refresh(self) -> None:
        self._on_typed(self._bar.line.text())

    def _on_typed(self, text: str) -> None:
        names = self._known()
        self._found = parse_capture(text, self._today(), lambda word: bool(names.exact(word)))
        self._whom = names.recognise(self._found.customer)
        found, formats = self._found, self._locale.formats
        draft = self._draft()
        amount = formats.money(draft.amount, draft.currency) if draft.amount is not None else ""
        month = formats.month(found.expected_on) if found.expected_on else ""
        understood = Understood(found.name, draft.customer_name, bool(self._whom.exact), amount, month)
        problems = found.problems if text.strip() else ()
        problem = str(sentence(problems[0], formats)) if problems else ""
        likely = [names.name(key) for key in self._whom.likely[:MOST]]
        self._bar.show_understood(understood, problem, likely)

    def _draft(self) -> DealDraft:
        found, whom = self._found, self._whom
        currency = found.currency or self._deals.currency()
        return DealDraft(
            name=found.name,
            customer_name=self._known().name(whom.exact) if whom.exact else found.customer,
            amount=None if found.amount is None else to_minor(found.amount, currency),
            currency=currency,
            expected_on=found.expected_on,
            note=found.note,
        )

    def _on_picked(self, name: str) -> None:
        """Put a known name in the place of the one that was typed."""
        text, typed = self._bar.line.text(), self._found.customer
        at = text.rfind(typed)
        self._bar.line.setText(f"{text[:at]}{name}{text[at + len(typed) :]}")
        self._bar.line.setFocus()

    def _on_submitted(self) -> None:
        if not self._bar.line.text().strip():
            return
        if self._found.problems:
            self._bar.line.setFocus()
            return
        if self._editor.run(partial(self._add, self._draft()), self) is not None:
            self._bar.line.clear()
            self._bar.line.setFocus()

    def _add(self, draft: DealDraft) -> Change | None:
        """Add it; a refusal is told in the line, and what was typed stays."""
        try:
            return self._deals.add(draft)
        except DomainError as error:
            self._bar.error.say(str(sentence(error, self._locale.formats)))
            return None

    def _on_details(self) -> None:
        # What was typed stays in the line, for a dialog that is cancelled.
        self._bar.close_bar()
        self.details_requested.emit(self._draft())

    def _on_committed(self, change: Change, _initiator: object) -> None:
        if change.touches(Customer):
            self._names = None
            if self._bar.isVisible():
                self._refresh()
