"""Asks the person for places: where a new file shall be, which to open, which spreadsheet to import and into what."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.common.prompter import Prompter
from ui.shell.file_desk import SUFFIX

FUNNEL_FILES = "*.funnel"
TABLES = "*.xlsx *.csv *.txt *.tsv"


class Asking(QObject):
    """`chosen` carries a file to open or import; `place_chosen` a new file and the table to import into it."""

    chosen = Signal(str)
    place_chosen = Signal(str, str)

    def __init__(self, prompter: Prompter, documents: Callable[[], Path], parent: QObject) -> None:
        super().__init__(parent)
        self._prompter = prompter
        self._documents = documents

    def sample_path(self) -> Path:
        """Return where the sample is kept."""
        return self._documents() / (self.tr("Sample") + SUFFIX)

    def new_file(self) -> None:
        """Ask where a new file shall be."""
        suggested = self._documents() / (self.tr("My deals") + SUFFIX)
        self._prompter.save_path(self.tr("New file"), str(suggested), self._funnel_filter(), self._tell_place(""))

    def file(self) -> None:
        """Ask which file to open."""
        self._prompter.open_path(self.tr("Open file"), self._funnel_filter(), self.chosen.emit)

    def table(self) -> None:
        """Ask which spreadsheet to import."""
        tables = self.tr("Spreadsheets ({patterns})").format(patterns=TABLES)
        self._prompter.open_path(self.tr("Import a spreadsheet"), tables, self.chosen.emit)

    def place_for(self, table: str) -> None:
        """Ask for the new file that a spreadsheet shall be imported into."""
        suggested = self._documents() / f"{Path(table).stem}{SUFFIX}"
        title = self.tr("Import into a new file")
        self._prompter.save_path(title, str(suggested), self._funnel_filter(), self._tell_place(table))

    def _tell_place(self, table: str) -> Callable[[str], None]:
        return partial(self._on_place, table)

    def _on_place(self, table: str, place: str) -> None:
        self.place_chosen.emit(place, table)

    def _funnel_filter(self) -> str:
        return self.tr("Funnel files ({patterns})").format(patterns=FUNNEL_FILES)
