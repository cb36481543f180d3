"""The small forms of a deal and their use cases: activity, person, competitor, document; each refusal at its field."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from funnel_desktop.domain.addresses import is_web
from funnel_desktop.domain.change import Change
from funnel_desktop.domain.coach import StatementDraft, statement_draft
from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.part_drafts import ActivityDraft, CompetitorDraft, DocumentDraft, PersonDraft
from ui.common.editor import Editor
from ui.common.prompter import Prompter
from ui.deals.desk import Desk
from ui.deals.part_fields import ACTIVITY, COMPETITOR, DOCUMENT, LINK, PERSON, STATEMENT
from ui.deals.part_form import FormTask, PartForm

if TYPE_CHECKING:
    from funnel_desktop.services.activities import Activities
    from funnel_desktop.services.attachments import Attachments
    from funnel_desktop.services.coaches import Coaches
    from funnel_desktop.services.competitors import Competitors
    from funnel_desktop.services.people import People
    from funnel_desktop.services.tool_sheets import ToolSheets

Values = Mapping[str, Any]
Save = Callable[[Values], Change | None]


@dataclass(frozen=True, slots=True)
class PartServices:
    """The use cases of a deal's parts."""

    activities: "Activities"
    people: "People"
    competitors: "Competitors"
    attachments: "Attachments"
    sheets: "ToolSheets"
    coaches: "Coaches"


class PartController(QObject):
    """Owns at most one open form."""

    def __init__(self, services: PartServices, editor: Editor, prompter: Prompter, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._editor, self._prompter, self._desk = services, editor, prompter, desk
        self._window = window
        self._form: PartForm | None = None
        self._save: Save | None = None
        self._refused = False

    @property
    def form(self) -> QDialog | None:
        """The form that is open, if one is."""
        return self._form

    def add_activity(self, panel: DealPanel) -> None:
        """Plan or log something."""
        draft = ActivityDraft("visit", planned_on=panel.today)
        hint = self.tr("Done on a day, it is logged; else it is planned. The earliest planned one is the next action.")
        task = FormTask(self.tr("New activity"), hint, self.tr("Add"), ACTIVITY, asdict(draft), people=_people(panel))
        self._open(task, lambda values: self._services.activities.add(panel.facts.deal.id, ActivityDraft(**values)))

    def edit_activity(self, panel: DealPanel, key: str) -> None:
        """Change an activity."""
        activity = self._services.activities.get(key)
        draft = {name: getattr(activity, name) for name in asdict(ActivityDraft())}
        task = FormTask(self.tr("Activity"), "", self.tr("Save"), ACTIVITY, draft, people=_people(panel))
        self._open(task, lambda values: self._services.activities.edit(key, ActivityDraft(**values)))

    def add_person(self, panel: DealPanel) -> None:
        """Give a person a part in the deal."""
        known = [contact.name for contact in self._services.people.others(panel.facts.deal.id)]
        hint = (
            self.tr("Someone the customer is known by keeps what is known already; leave the rest empty.")
            if known
            else ""
        )
        values = asdict(PersonDraft(""))
        bosses = self._superiors(panel.facts.deal.id)
        task = FormTask(self.tr("New person"), hint, self.tr("Add"), PERSON, values, names=known, people=bosses)
        self._open(task, lambda given: self._services.people.add(panel.facts.deal.id, PersonDraft(**given)))

    def edit_person(self, panel: DealPanel, key: str) -> None:
        """Change a person and its part."""
        values = asdict(self._services.people.draft(key))
        hint = self.tr("Name, post, addresses and reporting line hold in every deal; the rest in this one.")
        bosses = self._superiors(panel.facts.deal.id, key)
        task = FormTask(self.tr("Person"), hint, self.tr("Save"), PERSON, values, people=bosses)
        self._open(task, lambda given: self._services.people.edit(key, PersonDraft(**given)))

    def add_statement(self, panel: DealPanel) -> None:
        """Note what somebody told us; a coach is offered first."""
        coaches = [part.contact_id for part in panel.facts.people if "coach" in part.roles]
        values = asdict(StatementDraft(coaches[0] if coaches else "", panel.today))
        hint = self.tr("A coach must be tested: note what you are told, and later whether it proved true.")
        task = FormTask(self.tr("What we were told"), hint, self.tr("Add"), STATEMENT, values, people=_people(panel))
        self._open(task, lambda v: self._services.coaches.add(panel.facts.deal.id, StatementDraft(**v)))

    def edit_statement(self, panel: DealPanel, key: str) -> None:
        """Change or judge what we were told."""
        values = asdict(statement_draft(self._services.coaches.get(key)))
        hint = self.tr("Judge it by what really happened, not by how it sounded.")
        task = FormTask(self.tr("What we were told"), hint, self.tr("Save"), STATEMENT, values, people=_people(panel))
        self._open(task, lambda given: self._services.coaches.edit(key, StatementDraft(**given)))

    def add_competitor(self, panel: DealPanel) -> None:
        """Name a competitor."""
        task = FormTask(self.tr("New competitor"), "", self.tr("Add"), COMPETITOR, asdict(CompetitorDraft("")))
        self._open(task, lambda v: self._services.competitors.add(panel.facts.deal.id, CompetitorDraft(**v)))

    def edit_competitor(self, _panel: DealPanel, key: str) -> None:
        """Change a competitor."""
        rival = self._services.competitors.get(key)
        values = asdict(CompetitorDraft(rival.name, rival.note))
        task = FormTask(self.tr("Competitor"), "", self.tr("Save"), COMPETITOR, values)
        self._open(task, lambda given: self._services.competitors.edit(key, CompetitorDraft(**given)))

    def add_link(self, panel: DealPanel) -> None:
        """Attach an address."""
        hint = self.tr("A web page, an e-mail address (mailto:) or a telephone number (tel:).")
        task = FormTask(self.tr("New link"), hint, self.tr("Attach"), LINK, asdict(DocumentDraft()))
        self._open(task, lambda v: self._services.attachments.add_link(panel.facts.deal.id, DocumentDraft(**v)))

    def add_file(self, panel: DealPanel) -> None:
        """Let a file be chosen, then named."""
        chosen = partial(self._name_file, panel.facts.deal.id)
        self._prompter.open_path(self.tr("Attach a file"), self.tr("All files (*)"), chosen)

    def rename_document(self, _panel: DealPanel, key: str) -> None:
        """Change a document's name and kind, of a link its address too."""
        document = self._services.attachments.get(key)
        web = is_web(document.link)
        values = asdict(DocumentDraft(document.name, document.kind, document.link if web else ""))
        task = FormTask(self.tr("Document"), "", self.tr("Save"), LINK if web else DOCUMENT, values)
        self._open(task, lambda given: self._services.attachments.edit(key, DocumentDraft(**given)))

    def _superiors(self, deal_id: str, own_part: str = "") -> dict[str, str]:
        return {contact.id: contact.name for contact in self._services.people.superiors(deal_id, own_part)}

    def _name_file(self, deal_id: str, path: str) -> None:
        file = Path(path)
        hint = self.tr("Up to 20 MB are copied into this file; a larger one is linked and must stay where it is.")
        values = asdict(DocumentDraft(file.name))
        task = FormTask(self.tr("Attach a file"), hint, self.tr("Attach"), DOCUMENT, values)
        self._open(task, lambda v: self._services.attachments.add_file(deal_id, file, DocumentDraft(**v)))

    def _open(self, task: FormTask, save: Save) -> None:
        if self._form is not None:
            return
        self._save = save
        self._form = PartForm(self._desk, task, self._window)
        self._form.submitted.connect(self._on_submitted)
        self._form.finished.connect(self._on_finished)
        self._form.open()

    @Slot(object)
    def _on_submitted(self, values: Values) -> None:
        self._refused = True
        self._editor.run(partial(self._attempt, values), self)
        if not self._refused and self._form is not None:
            self._form.accept()

    def _attempt(self, values: Values) -> Change | None:
        """Write; a refusal with a field of the form is shown at it, and everything typed stays."""
        if self._save is None:
            return None
        try:
            change = self._save(values)
        except DomainError as error:
            if self._form is None or not self._form.show_error(error):
                raise
            return None
        self._refused = False
        return change

    @Slot()
    def _on_finished(self) -> None:
        self._form = None
        self._save = None


def _people(panel: DealPanel) -> dict[str, str]:
    return {contact.id: contact.name for contact in panel.facts.contacts}
