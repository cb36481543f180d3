"""The user's own tools: made and changed by a form, brought in from a file, retired."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from funnel_desktop.domain.change import Change
from ui.tools.form_controller import FormController, Hands
from ui.tools.own_tool_dialog import OwnToolDialog

if TYPE_CHECKING:
    from funnel_desktop.services.own_tools import OwnTools


class OwnToolController(FormController):
    """Opens the form of a tool of one's own, or asks for a file of them."""

    def __init__(self, tools: "OwnTools", hands: Hands, window: QWidget) -> None:
        super().__init__(hands, window)
        self._tools = tools
        self._key = ""

    @Slot(str)
    def open(self, key: str = "") -> None:
        """Open a tool's definition; "" makes a new one."""
        self.begin(partial(self._make, key))

    @Slot()
    def bring_in(self) -> None:
        """Ask for a file of tools and take them over."""
        self.prompter.open_path(self.tr("Bring tools in"), self.tr("Tools (*.toml)"), self._take)

    @Slot(str)
    def retire(self, key: str) -> None:
        """Take a tool out of use."""
        self.editor.run(partial(self._tools.retire, key), self)

    @override
    def write(self, values: Any) -> Change | None:
        return self._tools.save(self._key, values)

    def _take(self, path: str) -> None:
        self.editor.run(partial(self._tools.bring_in, Path(path)), self)

    def _make(self, key: str) -> OwnToolDialog:
        definition = self._tools.definition(key) if key else None
        self._key = key
        return OwnToolDialog(self.look(), definition, self.window)
