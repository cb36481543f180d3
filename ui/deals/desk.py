"""What the deal dialog needs of its surroundings beside the deals themselves."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale


@dataclass(frozen=True, slots=True)
class Desk:
    """Language, colours, and the file's present day and main currency (asked anew for every dialog)."""

    locale: UiLocale
    theme: Theme
    today: Callable[[], date]
    currency: Callable[[], str]
