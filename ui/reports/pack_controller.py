"""The meeting pack's commands: print it with one key, choose what is in it, bring back those that were printed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtWidgets import QWidget

from funnel_desktop.domain.errors import FunnelError
from funnel_desktop.domain.pack import PackChoice
from funnel_desktop.whole_file import put_whole
from ui.common.editor import Editor
from ui.common.file_names import file_name, with_ending
from ui.common.prompter import Prompter
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.reports.pack_dialog import PackDeal, PackDialog
from ui.reports.pack_list_dialog import KeptPack, PackListDialog

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App
    from funnel_desktop.domain.records import PrintedPack

KEY = "meeting-pack"


class PackController(QObject):
    """`preview` shows a report by its key; `open_url` shows a file in the program that the system has for it."""

    def __init__(
        self,
        app: "App",
        hands: tuple[Editor, Prompter],
        look: tuple[UiLocale, Theme],
        outside: tuple[Callable[[str], None], Callable[[QUrl], object]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._app, self._window = app, parent
        self._editor, self._prompter = hands
        self._locale, self._theme = look
        self._preview, self._open_url = outside
        self._folder: TemporaryDirectory[str] | None = None

    @Slot()
    def print_pack(self) -> None:
        """Show the pack as it was chosen; the first time ask for the choice."""
        if self._app.packs.is_chosen():
            self._preview(KEY)
        else:
            self.choose()

    @Slot()
    def choose(self) -> None:
        """Ask what the pack holds."""
        cards = [card for chunk in self._app.board.load(self._app.store.connection) for card in chunk]
        cards.sort(key=lambda card: (-card.stage, -(card.proved or 0), card.id))
        deals = [PackDeal(card.id, self._label(card.stage, card.name, card.customer)) for card in cards]
        dialog = PackDialog(self._locale, self._theme, self._app.packs.choice(), deals, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(partial(self._on_chosen, dialog))
        dialog.open()

    @Slot()
    def show_kept(self) -> None:
        """List the packs that were printed."""
        packs = [_line(pack) for pack in self._app.packs.kept()]
        dialog = PackListDialog(self._locale, packs, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open_wanted.connect(self._on_open)
        dialog.save_wanted.connect(self._on_save)
        dialog.open()

    def close(self) -> None:
        """Remove the copies that were opened outside."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _label(self, stage: int, name: str, customer: str) -> str:
        short = f"{stage} {self._locale.words.stage_short(stage)}"
        return " · ".join(part for part in (short, name, customer) if part)

    def _on_chosen(self, dialog: PackDialog, choice: PackChoice) -> None:
        try:
            self._app.packs.check(choice)
        except FunnelError as error:
            self._prompter.error(error)
            return
        self._editor.run(partial(self._app.packs.choose, choice), self)
        dialog.accept()
        self._preview(KEY)

    @Slot(str)
    def _on_open(self, pack_id: str) -> None:
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="funnel-packs-", ignore_cleanup_errors=True)
        path = Path(self._folder.name) / f"{pack_id}.pdf"
        if self._write(pack_id, path):
            self._open_url(QUrl.fromLocalFile(str(path)))

    @Slot(str)
    def _on_save(self, pack_id: str) -> None:
        pack = next((pack for pack in self._app.packs.kept() if pack.id == pack_id), None)
        name = f"{pack.title} {pack.printed_on.isoformat()}.pdf" if pack is not None else "pack.pdf"
        save = partial(self._save_to, pack_id)
        self._prompter.save_path(self.tr("Save the printed pack"), file_name(name), self.tr("PDF files (*.pdf)"), save)

    def _save_to(self, pack_id: str, chosen: str) -> None:
        self._write(pack_id, with_ending(Path(chosen), ".pdf"))

    def _write(self, pack_id: str, path: Path) -> bool:
        try:
            put_whole(path, self._app.packs.content(pack_id), "pdf.not_written")
        except FunnelError as error:
            self._prompter.error(error)
            return False
        return True


def _line(pack: "PrintedPack") -> KeptPack:
    return KeptPack(pack.id, pack.printed_on.isoformat(), pack.title, dict(pack.extra).get("version", ""), pack.size)
