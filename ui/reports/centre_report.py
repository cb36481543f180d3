"""The buying centre of one deal on one page: the map, the rules it breaks, and what its marks mean."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.deal_panel import DealPanel
from ui.charts.centre_faces import CentreValues, CentreWindow, centre_values, fitted, warning_words
from ui.charts.chart_style import ChartStyle
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Block, Document, FigureBlock, Footer, Gap, Heading, PageHead, Text
from ui.reports.engine import HEAD_HEIGHT
from ui.reports.page_setup import BOTTOM, TOP, PageSetup
from ui.reports.report import Make, Report, ReportAsk

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from funnel_desktop.bootstrap import App

translate = QCoreApplication.translate

_FOOT, _HEADING, _LINE, _GAP = 34.0, 34.0, 30.0, 14.0


def _make(app: "App", ask: ReportAsk) -> Make:
    return partial(centre_document, app.deal_room.panel(ask.deal_id))


CENTRE_MAP = Report("centre-map", lambda: translate("CentreReport", "Buying centre of the deal"), "deal", _make)


def centre_document(panel: DealPanel, locale: UiLocale, setup: PageSetup) -> Document:
    """Return the page; the map is drawn as small as it takes to leave room for what is said under it."""
    values = centre_values(panel, locale)
    warnings = [warning_words(warning, panel.names, locale) for warning in panel.warnings]
    room = setup.height - TOP - BOTTOM - HEAD_HEIGHT - _FOOT - _HEADING - _GAP - _LINE * max(1, len(warnings))
    window = fitted(values, setup.body_width, room)
    speech = ". ".join(face.speech for face in values.faces.values())
    empty = translate("CentreReport", "Nobody is known yet on the customer's side.")
    said: tuple[Block, ...] = tuple(Text(f"{words.title} {words.reason}", 10.5) for words in warnings)
    if not said:
        said = (Text(translate("CentreReport", "No rule of the buying centre is broken."), 10.5),)
    blocks: tuple[Block, ...] = (
        FigureBlock(partial(_draw, values, window), window.height, speech or empty, width=setup.body_width),
        Gap(_GAP),
        Heading(translate("CentreReport", "What the map says")),
        *said,
    )
    name = panel.facts.deal.name
    title = f"{translate('CentreReport', 'Buying centre')} {name}"
    return Document(title, panel.today.isoformat(), _head(panel, locale), blocks, Footer(_legend()))


def _draw(values: CentreValues, window: CentreWindow, figure: "Figure", style: ChartStyle) -> None:
    from ui.charts.figures.centre import draw_centre_map

    draw_centre_map(figure, values, window, style)


def _head(panel: DealPanel, locale: UiLocale) -> PageHead:
    count = len(panel.facts.people)
    met = sum(part.contact_id in panel.met for part in panel.facts.people)
    facts = translate("CentreReport", "{met} of {count} met").format(met=met, count=count) if count else ""
    customer = panel.facts.customer.name if panel.facts.customer else ""
    stage = f"{panel.standing.s} {locale.words.stage_name(panel.standing.s)}"
    subtitle = " · ".join(part for part in (panel.facts.deal.name, customer, stage, facts) if part)
    page = translate("CentreReport", "Page {page} of {pages}")
    return PageHead(translate("CentreReport", "Buying centre"), subtitle, locale.formats.day(panel.today), page)


def _legend() -> str:
    return translate(
        "CentreReport",
        "squares right = for us · discs left = against · dashed = not met · heavy box = coach · "
        "bar, line width = influence",
    )
