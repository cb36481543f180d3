"""The warning that the funnel runs empty, with the day and the whole arithmetic: on the page Today and on paper alike."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.starving import Starving
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.ui_locale import UiLocale

TITLE = QT_TRANSLATE_NOOP("Starving", "At your pace the funnel is empty from {day}")
SUM = QT_TRANSLATE_NOOP(
    "Starving",
    "{weeks} weeks: {new} new in search × pace {pace} × {up} of {left} into the funnel = {coming} a week; {closed} closed = {going} a week. {inside} in the funnel + {searching} in search × {share} = {supply}, enough for {after} weeks.",
)


def starving_title(found: Starving, locale: UiLocale) -> str:
    """Return the warning with its day."""
    return QCoreApplication.translate("Starving", TITLE).format(day=locale.formats.day_long(found.empty_on))


def starving_sum(found: Starving, locale: UiLocale) -> str:
    """Return the arithmetic of the warning, every figure in it."""
    counted, number = found.counted, locale.formats.number
    share = counted.conversion or Fraction(0)
    return QCoreApplication.translate("Starving", SUM).format(
        weeks=counted.weeks,
        new=counted.new,
        pace=locale.formats.percent(float(counted.pace.factor * 100)),
        up=counted.up,
        left=counted.up + counted.lost,
        coming=number(float(found.coming), 2),
        closed=counted.closed,
        going=number(float(found.going), 2),
        inside=counted.in_funnel,
        searching=counted.in_search,
        share=locale.formats.percent(float(share * 100)),
        supply=number(float(found.supply), 1),
        after=number(float(found.supply / (found.going - found.coming)), 1),
    )
