"""What every part of a move's dialog is made with."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from funnel_desktop.domain.playbook import Playbook
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale


@dataclass(frozen=True, slots=True)
class Kit:
    """Language, colours, the method's structure and the file's own day.

    `tools` are the keys of the tools that serve a milestone, by its key; `open_tool(deal id, key)` opens one.
    """

    locale: UiLocale
    theme: Theme
    playbook: Playbook
    today: date
    tools: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    open_tool: Callable[[str, str], object] | None = None
