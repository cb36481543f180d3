"""Marks a literal in a table for translation; lupdate knows the mark by its name (Qt's own is typed as an object)."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name and both literals are lupdate's
    """Return the text as it is: it is looked up under `context` when it is shown."""
    return text
