"""What the command line says: results on stdout, a refusal as one line on stderr."""

import sys

from funnel_desktop.domain.errors import FunnelError
from ui.common.error_text import sentence
from ui.common.ui_locale import UiLocale


class Console:
    """Speaks the language it is given."""

    def __init__(self, locale: UiLocale) -> None:
        self.locale = locale

    def say(self, text: str) -> None:
        """Print one line of the result."""
        print(text)

    def refuse(self, error: FunnelError) -> int:
        """Say what is wrong and what to do, in one line; return the exit code of the input's fault."""
        print(sentence(error, self.locale.formats), file=sys.stderr)
        return 1
