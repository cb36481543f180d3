"""The column headers in words, from their figures."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.board.header_figures import HeaderFigures
from ui.board.header_painter import HeaderTexts
from ui.common.formats import Formats

if TYPE_CHECKING:
    from funnel_desktop.services.words import Words


def header_texts(figures: HeaderFigures, words: "Words", formats: Formats, currency: str) -> HeaderTexts:
    """Return what one header shows."""
    stage = figures.stage
    proved = ""
    if figures.proved_share is not None:
        share = formats.percent(figures.proved_share * 100)
        proved = QCoreApplication.translate("BoardHeader", "proved {share}").format(share=share)
    return HeaderTexts(
        number=str(stage),
        name=words.stage_short(stage),
        parked=str(figures.parked) if figures.parked else "",
        count=str(figures.count),
        step=words.customer_step(stage),
        sum=formats.money(figures.amount, currency),
        proved=proved,
        claimed_share=figures.claimed_share,
        proved_share=figures.claimed_share * (figures.proved_share or 0.0),
    )


def header_speech(figures: HeaderFigures, words: "Words", formats: Formats, currency: str) -> tuple[str, str]:
    """Return the accessible name of a column's head and the lines of its tooltip."""
    stage = figures.stage
    texts = header_texts(figures, words, formats, currency)
    customer = QCoreApplication.translate("BoardHeader", "Customer: {step}").format(step=texts.step)
    lines = [f"{stage} {words.stage_name(stage)}", customer, _sum_line(figures, formats, currency)]
    if texts.proved:
        lines.append(texts.proved)
    if figures.parked:
        lines.append(QCoreApplication.translate("BoardHeader", "{n} parked").format(n=figures.parked))
    if figures.unknown:
        lines.append(QCoreApplication.translate("BoardHeader", "{n} without an amount").format(n=figures.unknown))
    return formats.listed(lines), "\n".join(lines)


def band_sums(figures: Sequence[HeaderFigures], formats: Formats, currency: str) -> str:
    """Return count and sum of a state's columns."""
    count = formats.count_deals(sum(one.count for one in figures))
    return f"{count} · {formats.money(sum(one.amount for one in figures), currency)}"


def _sum_line(figures: HeaderFigures, formats: Formats, currency: str) -> str:
    sums = [formats.money_plain(figures.amount, currency)]
    sums += [f"+{formats.money_plain(amount, other)}" for other, amount in figures.others]
    return f"{formats.count_deals(figures.count)} · {' '.join(sums)}"
