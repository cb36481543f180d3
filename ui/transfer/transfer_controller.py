"""Bringing spreadsheets in and taking deals out: reading, planning and writing run in the background thread."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.errors import FunnelError, InputError
from ui.common.editor import Editor
from ui.common.error_text import sentence
from ui.common.prompter import Prompter
from ui.common.row_problems import problem_text
from ui.common.tasks import IsCancelled, Report, Task, TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.transfer.field_labels import FIELDS
from ui.transfer.import_dialog import ImportDialog
from ui.transfer.import_view import Counts, ImportView

if TYPE_CHECKING:
    from funnel_desktop.services.exporter import Exporter
    from funnel_desktop.services.importer import Importer
    from funnel_desktop.services.importing.mapping import ColumnMapping
    from funnel_desktop.services.importing.plan import ImportPlan
    from funnel_desktop.services.importing.table import Table

    Planned = tuple[Table, ColumnMapping, ImportPlan | None]
    """No plan: no column is the deal's name yet, so the user is to say which one is."""

PREVIEW_ROWS = 20
MOST_PROBLEMS = 500
FORMATS = "*.xlsx *.csv"


class TransferController(QObject):
    """One import at a time; the dialog shows its plan, and nothing is written before it is accepted."""

    def __init__(
        self,
        services: "tuple[Importer, Exporter]",
        editor: Editor,
        prompter: Prompter,
        tasks: TaskRunner,
        look: tuple[UiLocale, Theme],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._importer, self._exporter = services
        self._editor, self._prompter, self._tasks = editor, prompter, tasks
        self._locale, self._theme = look
        self._window = parent
        self._path = Path()
        self._table: Table | None = None
        self._mapping: ColumnMapping | None = None
        self._plan: ImportPlan | None = None
        self._dialog: ImportDialog | None = None
        self._writing: Task | None = None

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that is open, if one is."""
        return self._dialog

    def import_file(self, path: str) -> None:
        """Read a spreadsheet and show what its import would do."""
        if self._dialog is not None:
            return
        self._path = Path(path)
        self._run(self._read, self._on_planned)

    def export(self) -> None:
        """Ask for a place and write every deal there."""
        filters = self.tr("Spreadsheets ({patterns})").format(patterns=FORMATS)
        self._prompter.save_path(self.tr("Export deals"), self.tr("Deals") + ".xlsx", filters, self._export_to)

    def _export_to(self, path: str) -> None:
        language = self._locale.language
        self._run(lambda _report, _stop: self._exporter.write(Path(path), language), self._on_exported)

    def _on_exported(self, _count: object) -> None:
        """Nothing to show: the file is where it was asked for."""

    def _run(self, job: Callable[[Report, IsCancelled], Any], then: Callable[[Any], None]) -> Task:
        task = self._tasks.start(job)
        task.done.connect(then)
        task.failed.connect(self._on_failed)
        return task

    def _read(self, report: Report, is_cancelled: IsCancelled) -> "Planned":
        table = self._importer.read(self._path, is_cancelled=is_cancelled)
        return self._planned(table, self._importer.guess(table), report, is_cancelled)

    def _planned(
        self, table: "Table", mapping: "ColumnMapping", report: Report, is_cancelled: IsCancelled
    ) -> "Planned":
        source = self._path.name
        if mapping.index_of("name") is None:
            return table, mapping, None
        plan = self._importer.plan(table, mapping, source, on_progress=report, is_cancelled=is_cancelled)
        return table, mapping, plan

    def _on_planned(self, found: "Planned") -> None:
        self._table, self._mapping, self._plan = found
        view = self._view(*found)
        if self._dialog is not None:
            self._dialog.show_view(view)
            return
        self._dialog = ImportDialog(self._locale, self._theme, view, self._window)
        self._dialog.field_chosen.connect(self._on_field)
        self._dialog.target_chosen.connect(self._on_target)
        self._dialog.submitted.connect(self._on_submitted)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    def _on_field(self, column: int, name: str) -> None:
        from funnel_desktop.services.importer import stage_names
        from funnel_desktop.services.importing.mapping import assign

        if self._table is not None and self._mapping is not None:
            self._replan(assign(self._table, self._mapping, column, name, stage_names()))

    def _on_target(self, word: str, target: str) -> None:
        from funnel_desktop.services.importing.mapping import with_target

        if self._mapping is not None:
            self._replan(with_target(self._mapping, word, target))

    def _replan(self, mapping: "ColumnMapping") -> None:
        if self._table is not None:
            self._run(partial(self._planned, self._table, mapping), self._on_planned)

    def _on_submitted(self) -> None:
        if self._plan is None or self._dialog is None:
            return
        self._editor.busy = True
        plan = self._plan
        self._writing = self._run(
            lambda _report, stop: self._importer.commit(plan, is_cancelled=stop), self._on_written
        )
        self._dialog.set_busy(0, 1)

    def _on_written(self, change: Change | None) -> None:
        self._editor.busy = False
        self._writing = None
        if self._dialog is not None:
            self._dialog.accept()
        if change is not None:
            self._editor.announce(change, self)

    def _on_finished(self, _result: int) -> None:
        self._dialog = None
        if self._writing is not None:
            self._writing.cancel()

    def _on_failed(self, error: object) -> None:
        from funnel_desktop.services.importing.table import Cancelled

        self._editor.busy = False
        self._writing = None
        if isinstance(error, Cancelled):
            return
        if self._dialog is not None and self._table is not None and self._mapping is not None:
            self._dialog.show_view(self._view(self._table, self._mapping, self._plan))
        if isinstance(error, FunnelError):
            self._prompter.error(error)
        elif isinstance(error, BaseException):
            raise error

    def _view(self, table: "Table", mapping: "ColumnMapping", plan: "ImportPlan | None") -> ImportView:
        how = (
            table.kind.upper(),
            table.encoding,
            table.sheet,
            self.tr("headers in row {row}").format(row=table.header_row),
        )
        return ImportView(
            source=self._path.name,
            how=tuple(part for part in how if part),
            headers=table.headers,
            rows=tuple(tuple("" if c is None else str(c) for c in row) for row in table.rows[:PREVIEW_ROWS]),
            fields=tuple(FIELDS),
            chosen=tuple(column.field for column in mapping.columns),
            words=tuple(mapping.targets.items()),
            counts=Counts(plan.new, len(plan.changed), plan.same, len(plan.rejected)) if plan else Counts(0, 0, 0, 0),
            problems=self._problems(plan),
        )

    def _problems(self, plan: "ImportPlan | None") -> tuple[str, ...]:
        if plan is None:
            error = sentence(InputError("import.no_name_column", name=self._path.name), self._locale.formats)
            return (f"{error.what} {error.todo}".strip(),)
        text = self.tr("Row {row}: {reason}")
        return tuple(text.format(row=r.number, reason=problem_text(r)) for r in plan.rejected[:MOST_PROBLEMS])
