"""What every form of this room is made with."""

from dataclasses import dataclass
from datetime import date

from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale


@dataclass(frozen=True, slots=True)
class Look:
    """Language, colours and the file's own day."""

    locale: UiLocale
    theme: Theme
    today: date
