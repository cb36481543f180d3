"""All column heads of the board: three state groups, their figures, and the column a drag is held over."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.domain.limits import StageLimit
from funnel_desktop.domain.playbook import STATES, Playbook
from funnel_desktop.domain.totals import StageTotal
from ui.board.board_fonts import BoardFonts
from ui.board.board_geometry import PAD_TOP, ColumnBox
from ui.board.group_header import GroupHeader
from ui.board.header_figures import NO_LIMIT, HeaderFigures, header_figures
from ui.board.header_words import band_sums, header_speech, header_texts
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale


class BoardHeads(QObject):
    """Owns the group headers; `dropped` carries a stage and the mime data let go over its head."""

    entered = Signal(int)
    dropped = Signal(int, object)
    clicked = Signal(int)

    def __init__(self, playbook: Playbook, locale: UiLocale, theme: Theme, board: QWidget) -> None:
        super().__init__(board)
        self._locale = locale
        self._figures = {stage.number: HeaderFigures(stage.number) for stage in playbook.stages}
        self._currency = "CNY"
        self._limits: Mapping[int, StageLimit] = {}
        self._shown: Mapping[int, int] | None = None
        self._target: tuple[int, tuple[str, str]] | None = None
        self.groups = tuple(
            GroupHeader(state, [stage.number for stage in playbook.stages if stage.state == state], theme, board)
            for state in STATES
        )
        for group in self.groups:
            for head in group.heads.values():
                head.entered.connect(self.entered)
                head.left.connect(self._on_left)
                head.dropped.connect(self.dropped)
                head.clicked.connect(self.clicked)

    @property
    def stage_groups(self) -> tuple[tuple[int, ...], ...]:
        """The stages of each state, in order."""
        return tuple(group.stages for group in self.groups)

    def place(self, boxes: Sequence[ColumnBox]) -> None:
        """Stand over the columns."""
        by_stage = {box.stage: box for box in boxes}
        for group in self.groups:
            group.place([by_stage[stage] for stage in group.stages], PAD_TOP)

    def set_fonts(self, fonts: BoardFonts) -> None:
        """Paint with these fonts."""
        for group in self.groups:
            group.set_fonts(fonts)

    def set_totals(self, totals: Iterable[StageTotal], currency: str) -> None:
        """Show these sums, `currency` being the file's main one; heads whose figures stay are left alone."""
        before, whole = self._figures, currency != self._currency
        self._currency = currency
        found = header_figures(totals, list(before), currency)
        self._figures = {stage: self._limited(figures) for stage, figures in found.items()}
        self._show([stage for stage, figures in self._figures.items() if whole or figures != before[stage]])

    def set_limits(self, limits: Mapping[int, StageLimit]) -> None:
        """Mark the heads that are over these soft limits."""
        if limits != self._limits:
            self._limits = limits
            self._figures = {stage: self._limited(figures) for stage, figures in self._figures.items()}
            self.show_texts()

    def _limited(self, figures: HeaderFigures) -> HeaderFigures:
        return replace(figures, limit=self._limits.get(figures.stage, NO_LIMIT))

    def set_shown(self, shown: Mapping[int, int] | None) -> None:
        """Count what a search or filter shows beside all there are ("1/9"); None: all are shown."""
        if shown != self._shown:
            self._shown = shown
            self.show_texts()

    def set_target(self, stage: int, words: tuple[str, str]) -> None:
        """Light up one column's head with what a drop there means; stage 0: none."""
        before = self._target[0] if self._target else 0
        self._target = (stage, words) if stage else None
        self._show([each for each in (before, stage) if each])

    def show_texts(self) -> None:
        """Write everything anew in the present language."""
        self._show(self._figures)

    def _show(self, stages: Collection[int]) -> None:
        words, formats = self._locale.words, self._locale.formats
        for group in self.groups:
            own = [stage for stage in group.stages if stage in stages]
            if own:
                sums = band_sums([self._figures[stage] for stage in group.stages], formats, self._currency)
                group.set_band(words.state_name(group.state).upper(), sums)
                self._show_group(group, own)

    def _show_group(self, group: GroupHeader, stages: Sequence[int]) -> None:
        words, formats = self._locale.words, self._locale.formats
        shown = self._shown or {}
        texts = {
            stage: header_texts(self._figures[stage], words, formats, self._currency, shown.get(stage))
            for stage in stages
        }
        if self._target and self._target[0] in texts:
            stage, (left, right) = self._target
            texts[stage] = replace(texts[stage], sum=left, proved=right, target=True)
        group.set_texts(texts)
        for stage in stages:
            name, tip = header_speech(self._figures[stage], words, formats, self._currency, shown.get(stage))
            group.describe(stage, name, tip)

    def _on_left(self, stage: int) -> None:
        if self._target and self._target[0] == stage:
            self.entered.emit(0)
