"""One import from the chosen file to the committed change; reading, planning and writing run in the background thread.

The mapping is kept here as it was last chosen; what is still being planned for an older choice is called off, so that
two quick choices are both heard. Nothing is written before the dialog is accepted.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.errors import FunnelError
from ui.common.editor import Editor
from ui.common.file_names import with_format
from ui.common.prompter import Prompter
from ui.common.row_problems import problem_text
from ui.common.tasks import IsCancelled, Report, Task, TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.transfer.import_dialog import ImportDialog
from ui.transfer.import_view_controller import ImportWork, view_of

if TYPE_CHECKING:
    from funnel_desktop.services.importer import Importer
    from funnel_desktop.services.importing.mapping import ColumnMapping
    from funnel_desktop.services.importing.plan import ImportPlan
    from funnel_desktop.services.importing.table import Table

Look = tuple[UiLocale, Theme]
Remap = Callable[["Table", "ColumnMapping"], "ColumnMapping"]


class ImportController(QObject):
    """`ended` when the dialog has closed, or the file could not be read."""

    ended = Signal()

    def __init__(
        self, importer: "Importer", editor: Editor, prompter: Prompter, tasks: TaskRunner, look: Look, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._importer, self._editor, self._prompter, self._tasks = importer, editor, prompter, tasks
        self._locale, self._theme = look
        self._window = parent
        self._work: ImportWork | None = None
        self._task: Task | None = None
        self.dialog: ImportDialog | None = None

    def begin(self, path: Path) -> None:
        """Open the dialog and read the file for it."""
        from funnel_desktop.services.importing.table import ReadOptions

        dialog = ImportDialog(self._locale, self._theme, path.name, self._window)
        self.dialog, self._path, self._options = dialog, path, ReadOptions()
        dialog.choices.option_chosen.connect(self._on_option)
        dialog.choices.order_chosen.connect(self._on_order)
        dialog.choices.unit_chosen.connect(self._on_unit)
        dialog.choices.decimal_chosen.connect(self._on_decimal)
        dialog.table.field_chosen.connect(self._on_field)
        dialog.words.chosen.connect(self._on_word)
        dialog.words.confirmed.connect(self._on_confirmed)
        dialog.rejects.save_wanted.connect(self._on_save_wanted)
        dialog.submitted.connect(self._on_submitted)
        dialog.stop_wanted.connect(self._on_stop)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        self._read(self._options)

    def _read(self, options: Any) -> None:
        self._start(partial(self._read_job, options), self._on_planned)

    def _read_job(self, options: Any, report: Report, is_cancelled: IsCancelled) -> ImportWork:
        table = self._importer.read(self._path, options, is_cancelled=is_cancelled)
        known = self._work
        same = known is not None and known.table.headers == table.headers
        mapping = known.mapping if known is not None and same else self._importer.guess(table)
        return self._plan_job(ImportWork(options, table, mapping, None), report, is_cancelled)

    def _plan_job(self, work: ImportWork, report: Report, is_cancelled: IsCancelled) -> ImportWork:
        if work.mapping.index_of("name") is None:
            return replace(work, plan=None)
        plan = self._importer.plan(
            work.table, work.mapping, self._path.name, on_progress=report, is_cancelled=is_cancelled
        )
        return replace(work, plan=plan)

    def _start(self, job: Callable[[Report, IsCancelled], Any], then: Callable[[Any], None]) -> None:
        """Start a job in place of the one before, whose end is not heard any more."""
        if self._task is not None:
            self._task.cancel()
            self._task.disconnect(self)
        task = self._tasks.start(job)
        task.done.connect(then)
        task.failed.connect(self._on_failed)
        task.progressed.connect(self._on_progress)
        self._task = task
        if self.dialog is not None and not self._editor.busy:
            self.dialog.set_reading()

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        if self.dialog is not None:
            self.dialog.show_progress(done, total)

    def _on_planned(self, work: ImportWork) -> None:
        self._task = None
        self._work, self._options = work, work.options
        if self.dialog is not None:
            self.dialog.show_view(view_of(self._path.name, work))

    def _remap(self, change: Remap) -> None:
        """Plan again with another mapping."""
        if self._work is not None:
            self._work = replace(self._work, mapping=change(self._work.table, self._work.mapping))
            self._start(partial(self._plan_job, self._work), self._on_planned)

    @Slot(str, object)
    def _on_option(self, name: str, value: Any) -> None:
        self._options = replace(self._options, **{name: value})
        self._read(self._options)

    @Slot(int, str)
    def _on_field(self, column: int, name: str) -> None:
        from funnel_desktop.services.importing.mapping import assign

        self._remap(lambda table, mapping: assign(table, mapping, column, name, self._importer.stage_names()))

    @Slot(str, str)
    def _on_word(self, word: str, target: str) -> None:
        from funnel_desktop.services.importing.mapping import with_target

        self._remap(lambda _table, mapping: with_target(mapping, word, target))

    @Slot()
    def _on_confirmed(self) -> None:
        from funnel_desktop.services.importing.mapping import with_guesses

        self._remap(lambda _table, mapping: with_guesses(mapping))

    @Slot(object)
    def _on_order(self, order: str) -> None:
        from funnel_desktop.services.importing.mapping import with_evidence, with_order

        self._remap(lambda table, mapping: with_order(mapping, order) if order else with_evidence(table, mapping))

    @Slot(object)
    def _on_unit(self, unit: int) -> None:
        from funnel_desktop.services.importing.mapping import with_unit

        self._remap(lambda _table, mapping: with_unit(mapping, unit))

    @Slot(object)
    def _on_decimal(self, mark: str) -> None:
        from funnel_desktop.services.importing.mapping import with_decimal

        self._remap(lambda _table, mapping: with_decimal(mapping, mark))

    @Slot()
    def _on_save_wanted(self) -> None:
        name = self.tr("{file} rejected").format(file=self._path.stem) + ".csv"
        self._prompter.save_path(self.tr("Save rejected rows"), name, "CSV (*.csv)", self._save_rejected)

    def _save_rejected(self, chosen: str) -> None:
        from funnel_desktop.services.exporting.rejects import save_rejected

        if self._work is None or self._work.plan is None:
            return
        titles = self.tr("Row"), self.tr("Reason")
        try:
            headers, rejected = self._work.table.headers, self._work.plan.rejected
            save_rejected(with_format(Path(chosen), ".csv"), headers, titles, rejected, problem_text)
        except FunnelError as error:
            self._prompter.error(error)

    @Slot()
    def _on_submitted(self) -> None:
        if self._work is None or self._work.plan is None or self.dialog is None or self._task is not None:
            return
        self._editor.busy = True
        self.dialog.set_writing()
        self._start(partial(self._write_job, self._work.plan), self._on_written)

    def _write_job(self, plan: "ImportPlan", report: Report, is_cancelled: IsCancelled) -> Change | None:
        return self._importer.commit(plan, on_progress=report, is_cancelled=is_cancelled)

    @Slot()
    def _on_stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_written(self, change: Change | None) -> None:
        """Tell the change, also where the word to stop came after the file had been written: undo takes it back."""
        self._task = None
        self._editor.busy = False
        if self.dialog is not None:
            self.dialog.accept()
        if change is not None:
            self._editor.announce(change, self)

    def _on_failed(self, error: object) -> None:
        from funnel_desktop.services.importing.table import Cancelled

        self._task = None
        self._editor.busy = False
        if self.dialog is not None and (self._work is None or isinstance(error, Cancelled)):
            self.dialog.give_up()
        elif self.dialog is not None and self._work is not None:
            self._options = self._work.options
            self.dialog.show_view(view_of(self._path.name, self._work))
        if isinstance(error, FunnelError):
            self._prompter.error(error)
        elif isinstance(error, BaseException) and not isinstance(error, Cancelled):
            raise error

    @Slot()
    def _on_finished(self) -> None:
        self.dialog, self._work = None, None
        if self._task is not None:
            self._task.cancel()
            self._task.disconnect(self)
            self._task = None
        self.ended.emit()
