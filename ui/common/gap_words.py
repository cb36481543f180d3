"""What the two positions of a deal say, in the method's words: how it stands, and what to do next.

Source: method, table of the three diagnoses. One place for card lists, pages and paper.
"""

from PySide6.QtCore import QCoreApplication

from ui.common.formats import MINUS
from ui.common.ui_locale import UiLocale

translate = QCoreApplication.translate


def gap_mark(gap: int) -> str:
    """Return the status mark of a gap, "" in step."""
    return "" if gap == 0 else "ahead" if gap > 0 else "behind"


def gap_short(gap: int) -> str:
    """Return "+1 ahead", "−2 behind" or "in step"."""
    if gap == 0:
        return translate("GapWords", "in step")
    if gap > 0:
        return translate("GapWords", "+{n} ahead").format(n=gap)
    return translate("GapWords", "{minus}{n} behind").format(minus=MINUS, n=-gap)


def gap_says(gap: int) -> str:
    """Return the diagnosis."""
    if gap == 0:
        return translate("GapWords", "In step: go on with the milestones of this step.")
    if gap > 0:
        return translate("GapWords", "We do work the customer has not asked for; the forecast is too high.")
    return translate("GapWords", "The customer is moving without us, probably with a competitor.")


def gap_next(gap: int, missing: int | None, milestone: str, locale: UiLocale, keys: tuple[str, ...]) -> str:
    """Return what to do next; `missing` is the number of the customer's next indicator, of which `keys` has the keys.

    `milestone` is the key of our own first open milestone of this step, "" where all are settled.
    """
    words = locale.words
    if gap > 0 and missing is not None:
        text = translate("GapWords", "Go back for the missing sign: {name}")
        return text.format(name=words.indicator(keys[missing - 1]))
    if gap < 0 and milestone:
        return translate("GapWords", 'Catch up with "{name}", or give up').format(name=words.milestone(milestone))
    if gap < 0:
        return translate("GapWords", "Our step is done: move on, or give up")
    if milestone:
        return translate("GapWords", 'Go on with "{name}"').format(name=words.milestone(milestone))
    return translate("GapWords", "Our step is done: wait for the customer's sign, or help it along")
