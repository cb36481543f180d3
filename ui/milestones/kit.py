"""What every part of a move's dialog is made with."""

from dataclasses import dataclass
from datetime import date

from funnel_desktop.domain.playbook import Playbook
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale


@dataclass(frozen=True, slots=True)
class Kit:
    """Language, colours, the method's structure and the file's own day."""

    locale: UiLocale
    theme: Theme
    playbook: Playbook
    today: date
