"""The sentences for refusals by the rules of the method: what is wrong, and what to do."""

from collections.abc import Mapping

from ui.common.mark import QT_TRANSLATE_NOOP

DEAL_ERRORS: Mapping[str, tuple[str, str]] = {
    "history.nothing_to_undo": (
        QT_TRANSLATE_NOOP("Errors", "There is nothing to undo."),
        "",
    ),
    "history.nothing_to_redo": (
        QT_TRANSLATE_NOOP("Errors", "There is nothing to redo."),
        "",
    ),
}
