"""What the deal dialog needs of its surroundings beside the deals themselves."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from funnel_desktop.domain.playbook import Playbook
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale


@dataclass(frozen=True, slots=True)
class Desk:
    """Language, colours, and the file's present day, main currency and playbook (asked anew for every dialog)."""

    locale: UiLocale
    theme: Theme
    today: Callable[[], date]
    currency: Callable[[], str]
    playbook: "Callable[[], Playbook]"
