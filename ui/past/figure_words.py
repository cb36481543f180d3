"""Words the figures of a day of the past: what was in hand, and its quarter's forecast in blocks."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.forecast import BLOCKS
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.ui_locale import UiLocale
from ui.past.figures_strip import FigureCell
from ui.past.past_picture import PastPicture

NAMES = {
    "realised": QT_TRANSLATE_NOOP("PastFigures", "realised"),
    "main_90": QT_TRANSLATE_NOOP("PastFigures", "main ≥ 90%"),
    "main_50": QT_TRANSLATE_NOOP("PastFigures", "main 50–89%"),
    "early": QT_TRANSLATE_NOOP("PastFigures", "early"),
    "lost": QT_TRANSLATE_NOOP("PastFigures", "lost"),
    "delayed": QT_TRANSLATE_NOOP("PastFigures", "delayed"),
}


def figure_cells(picture: PastPicture, locale: UiLocale) -> tuple[FigureCell, ...]:
    """Return the figures of a day in the file's main currency of that day."""
    translate, formats, funnel = QCoreApplication.translate, locale.formats, picture.funnel
    money = [formats.money(minor, funnel.currency) for minor in (funnel.amount, funnel.weighted, funnel.proved)]
    names = (
        translate("PastFigures", "open"),
        translate("PastFigures", "amount"),
        translate("PastFigures", "weighted"),
        translate("PastFigures", "proved"),
    )
    figures = (formats.count_deals(funnel.count), *money)
    quarter = translate("PastFigures", "Forecast {quarter}").format(quarter=formats.quarter(picture.forecast.span.key))
    blocks = [
        FigureCell(
            translate("PastFigures", NAMES[key]),
            formats.money(picture.forecast.block(funnel.currency, key).amount, funnel.currency),
        )
        for key in BLOCKS
    ]
    hand = [FigureCell(name, figure) for name, figure in zip(names, figures, strict=True)]
    return (FigureCell(translate("PastFigures", "In hand"), head=True), *hand, FigureCell(quarter, head=True), *blocks)
