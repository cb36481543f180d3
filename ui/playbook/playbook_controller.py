"""Keeps the playbook page true, and carries out what is asked on it: every save is one undoable change."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.errors import FunnelError
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.prompter import Prompter
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.playbook.add_dialog import AddDialog
from ui.playbook.node_maker import as_values, branches, node
from ui.playbook.playbook_page import PlaybookPage

if TYPE_CHECKING:
    from funnel_desktop.services.playbooks import Playbooks

FILES = "Playbook (*.toml)"


class PlaybookController(QObject):
    """Stands between the page and the playbook's use cases."""

    def __init__(
        self,
        page: PlaybookPage,
        books: "Playbooks",
        hands: tuple[Editor, Prompter, ChangeBus],
        look: tuple[UiLocale, Theme],
    ) -> None:
        super().__init__(page)
        self._page, self._books = page, books
        self._editor, self._prompter, bus = hands
        self._locale, self._theme = look
        self._node = "stage.s1"
        self.dialog: AddDialog | None = None
        self._commands: Mapping[str, Callable[[], object]] = {
            "add": self._add,
            "up": lambda: self._move(-1),
            "down": lambda: self._move(1),
            "retire": self._retire,
            "reset": lambda: self._run(lambda: books.reset(f"{self._node}.")),
            "import": self._import,
            "export": self._export,
            "reset-all": self._reset_all,
        }
        # Queued: what is chosen may be saved first, and then the tree is made anew.
        page.tree.chosen.connect(self._on_chosen, Qt.ConnectionType.QueuedConnection)
        page.form.saved.connect(self._on_saved)
        page.form.reset.connect(self._on_reset)
        page.commanded.connect(self._on_commanded)
        bus.committed.connect(self._on_committed)
        self._locale.changed.connect(self._on_words)

    def show(self) -> None:
        """Read the playbook and give the tree the keys."""
        self._read()
        self._page.tree.setFocus()

    def save_edited(self) -> bool:
        """Save what waits in the form; False if it was refused (and said at its field)."""
        form = self._page.form
        if not form.is_edited or form.node is None:
            return True
        return self._save({row.field.target: row.values for row in form.rows if row.is_edited})

    def _read(self) -> None:
        rows = branches(self._books, self._locale)
        ids = {row.id for row in rows} | {leaf.id for row in rows for leaf in row.children}
        self._node = self._node if self._node in ids else "stage.s1"
        count = len(self._books.overrides().values)
        figures = self.tr("{n} of your own").format(n=count) if count else self.tr("as the method has it")
        self._page.show_branches(rows, self._node, figures)
        self._show_node()

    def _show_node(self) -> None:
        key = self._node.split(".")[1]
        shown = node(self._books, self._node, self._locale)
        self._page.show_node(shown, retired=self._node.startswith("milestone.") and key in self._books.retired())

    @Slot(str)
    def _on_chosen(self, node_id: str) -> None:
        before, self._node = self._node, node_id
        if not self.save_edited():
            self._node = before
            self._page.tree.choose_silently(before)
        elif node_id != (self._page.form.node.id if self._page.form.node else ""):
            self._show_node()

    @Slot(str, dict)
    def _on_saved(self, _node: str, edited: dict[str, Sequence[str]]) -> None:
        self._save(edited)

    def _save(self, edited: Mapping[str, Sequence[str]]) -> bool:
        return self._run(lambda: self._books.save(as_values(edited)))

    def _run(self, use_case: Callable[[], Change]) -> bool:
        """Run a use case; a refusal that concerns a field in sight is said there, any other one in a box."""
        refused: list[FunnelError] = []

        def told() -> Change | None:
            try:
                return use_case()
            except FunnelError as error:
                refused.append(error)
                if not self._say(error):
                    raise
                return None

        self._editor.run(told, self)
        return not refused

    def _say(self, error: FunnelError) -> bool:
        from ui.common.error_text import sentence

        place = str(error.params.get("place", ""))
        if error.code == "playbook.rates_fall":
            place = f"stage.s{error.params['stage']}.rate"
        # A field of the form is called by its name, not by the path a playbook file has for it.
        named = FunnelError(error.code, **{**error.params, "place": self._page.form.label_at(place) or place})
        text = str(sentence(named, self._locale.formats))
        if self.dialog is not None:
            self.dialog.error.say(text)
            return True
        return bool(place) and self._page.form.show_error(place, text)

    @Slot(str)
    def _on_reset(self, target: str) -> None:
        self._run(lambda: self._books.reset(target))

    @Slot(str)
    def _on_commanded(self, name: str) -> None:
        if name in {"import", "export", "reset-all"} or self.save_edited():
            self._commands[name]()

    def _stage(self) -> int:
        kind, key = self._node.split(".")
        return self._books.stage_of(key) if kind == "milestone" else int(key[1:])

    def _add(self) -> None:
        words = self._locale.words
        names = [f"{number} {words.stage_name(number)}" for number in range(1, 9)]
        self.dialog = AddDialog(self._theme, names, self._stage(), self._page.window())
        self.dialog.accepted_with.connect(self._on_add)
        self.dialog.finished.connect(self._on_dialog_gone)
        self.dialog.open()

    @Slot(int, dict, dict)
    def _on_add(self, stage: int, names: dict[str, str], criteria: dict[str, str]) -> None:
        if self._run(lambda: self._books.add_milestone(stage, names, criteria)) and self.dialog is not None:
            self._node = f"milestone.{self._books.now().milestone_keys(stage)[-1]}"
            self.dialog.accept()
            self._read()

    @Slot()
    def _on_dialog_gone(self) -> None:
        self.dialog = None

    def _move(self, step: int) -> None:
        kind, key = self._node.split(".")
        if kind != "milestone" or key in self._books.retired():
            return
        keys = list(self._books.now().milestone_keys(self._stage()))
        at = keys.index(key)
        if 0 <= at + step < len(keys):
            keys.insert(at + step, keys.pop(at))
            self._run(lambda: self._books.order(self._stage(), keys))

    def _retire(self) -> None:
        kind, key = self._node.split(".")
        if kind == "milestone":
            self._run(lambda: self._books.retire(key, retired=key not in self._books.retired()))

    def _import(self) -> None:
        self._prompter.open_path(self.tr("Import a playbook"), FILES, self._on_import)

    def _on_import(self, path: str) -> None:
        self._run(lambda: self._books.bring_in(Path(path)))

    def _export(self) -> None:
        self._prompter.save_path(self.tr("Export the playbook"), "playbook.toml", FILES, self._on_export)

    def _on_export(self, path: str) -> None:
        try:
            self._books.export(Path(path))
        except FunnelError as error:
            self._prompter.error(error)

    def _reset_all(self) -> None:
        question = self.tr("Put everything back to the method?")
        detail = self.tr("Your own wording, rates, limits and milestones end today. It can be undone.")
        self._prompter.confirm(question, detail, self._on_reset_all, yes=self.tr("Back to the method"))

    def _on_reset_all(self) -> None:
        self._run(lambda: self._books.reset(""))

    @Slot(object, object)
    def _on_committed(self, _change: Change, initiator: object) -> None:
        if self._page.isVisible() and (initiator is self or not self._page.form.is_edited):
            self._read()

    @Slot()
    def _on_words(self) -> None:
        if self._page.isVisible() and not self._page.form.is_edited:
            self._read()
