"""The column headers in words, from their figures."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.board.header_figures import HeaderFigures
from ui.board.header_painter import HeaderTexts
from ui.common.formats import Formats

if TYPE_CHECKING:
    from funnel_desktop.services.words import Words


def header_texts(
    figures: HeaderFigures, words: "Words", formats: Formats, currency: str, shown: int | None = None
) -> HeaderTexts:
    """Return what one header shows; `shown` is how many of its deals a filter leaves (None: there is none)."""
    stage = figures.stage
    proved = ""
    if figures.proved_share is not None:
        share = formats.percent(figures.proved_share * 100)
        proved = QCoreApplication.translate("BoardHeader", "proved {share}").format(share=share)
    return HeaderTexts(
        number=str(stage),
        name=words.stage_short(stage),
        parked=str(figures.parked) if figures.parked else "",
        count=_count(figures, shown),
        step=words.customer_step(stage),
        sum=_sum_words([figures], formats, currency),
        proved=proved,
        claimed_share=figures.claimed_share,
        proved_share=figures.claimed_share * (figures.proved_share or 0.0),
    )


def header_speech(
    figures: HeaderFigures, words: "Words", formats: Formats, currency: str, shown: int | None = None
) -> tuple[str, str]:
    """Return the accessible name of a column's head and the lines of its tooltip."""
    stage = figures.stage
    texts = header_texts(figures, words, formats, currency)
    customer = QCoreApplication.translate("BoardHeader", "Customer: {step}").format(step=texts.step)
    lines = [f"{stage} {words.stage_name(stage)}", customer, _sum_line(figures, formats, currency)]
    if shown is not None:
        line = QCoreApplication.translate("BoardHeader", "{n} of {all} shown by the filter")
        lines.append(line.format(n=shown, all=figures.count))
    if texts.proved:
        lines.append(texts.proved)
    if figures.parked:
        lines.append(QCoreApplication.translate("BoardHeader", "{n} parked").format(n=figures.parked))
    lines += _over(figures, formats)
    if figures.unknown:
        lines.append(QCoreApplication.translate("BoardHeader", "{n} without an amount").format(n=figures.unknown))
    return formats.listed(lines), "\n".join(lines)


def _count(figures: HeaderFigures, shown: int | None) -> str:
    """Return how many there are, of how many a filter shows; over a soft limit with it ("7 > 6")."""
    limit = figures.limit
    count = str(figures.count) if shown is None else f"{shown}/{figures.count}"
    if limit.too_many(figures.count):
        count = f"{count} > {limit.deals}"
    # Both at once must leave the step's name some room.
    return f"{count.replace(' ', '')} {-(-limit.minutes // 60)}h>{limit.hours}h" if limit.too_long else count


def _over(figures: HeaderFigures, formats: Formats) -> list[str]:
    """Return what is over the user's soft limits in words."""
    limit, lines = figures.limit, []
    if limit.too_many(figures.count):
        text = QCoreApplication.translate("BoardHeader", "over your soft limit: {n} deals, {limit} wanted at most")
        lines.append(text.format(n=figures.count, limit=limit.deals))
    if limit.too_long:
        text = QCoreApplication.translate("BoardHeader", "over your soft limit: {n} h this week, {limit} h wanted")
        lines.append(text.format(n=formats.number(limit.minutes / 60, 1), limit=limit.hours))
    return lines


def band_sums(figures: Sequence[HeaderFigures], formats: Formats, currency: str) -> str:
    """Return count and sum of a state's columns."""
    count = formats.count_deals(sum(one.count for one in figures))
    if _all_unknown(figures):
        return f"{count} · {formats.money(None, currency)}"
    return f"{count} · {formats.money(sum(one.amount for one in figures), currency)}"


def _all_unknown(figures: Sequence[HeaderFigures]) -> bool:
    """Tell whether there are deals and no amount of any of them is known: their sum is unknown too, not nought."""
    count = sum(one.count for one in figures)
    return count > 0 and count == sum(one.unknown for one in figures)


def _sum_words(figures: Sequence[HeaderFigures], formats: Formats, currency: str) -> str:
    """Return the sum of some stages in short."""
    if _all_unknown(figures):
        count = formats.count_deals(sum(one.count for one in figures))
        return f"{formats.money(None, currency)} · {count}"
    return formats.money(sum(one.amount for one in figures), currency)


def _sum_line(figures: HeaderFigures, formats: Formats, currency: str) -> str:
    sums = [formats.money_plain(None if _all_unknown([figures]) else figures.amount, currency)]
    sums += [f"+{formats.money_plain(amount, other)}" for other, amount in figures.others]
    return f"{formats.count_deals(figures.count)} · {' '.join(sums)}"
