"""The page of one deal, for windows below 1600 px: head, two rails with what they say, and three boxes of lists."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.playbook import STAGES, Playbook
from funnel_desktop.domain.standing import SETTLED
from ui.charts.centre_faces import centre_values, legend_words, warning_words
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.two_rails import PAGE, TwoRails
from ui.deals.deal_view import DealView
from ui.deals.diagnosis_box import DiagnosisBox
from ui.deals.list_box import ListBox, TabBox, frame, spaced
from ui.deals.page_head import PageHead
from ui.deals.panel_words import chips, figures, subtitle
from ui.deals.people_box import PeopleBox
from ui.deals.people_rows import met_words

TRACK, SAY = 136, 290
TABS = ("activities", "history", "documents", "details", "tools", "plan", "review")


class DealPage(DealView):
    """`wished("back", "")` leads back to the board."""

    def __init__(self, locale: UiLocale, theme: Theme, playbook: Playbook, parent: QWidget | None = None) -> None:
        super().__init__(locale, theme, playbook, "deal-page", parent)
        self.head = PageHead(theme, self)
        self.head.wished.connect(self.wished)
        self.rails = TwoRails(theme, [stage.state for stage in playbook.stages], PAGE, self)
        self.says = DiagnosisBox(theme, "deal-diagnosis", self)
        self.says.asked.connect(self._on_asked)
        lists = self.lists
        self._evidence = ListBox(theme, "deal-evidence", lists["evidence"], self)
        self.people = PeopleBox(theme, "deal-centre", lists["people"], self)
        self.people.wished.connect(self.wished)
        self.tabs = TabBox("deal", [self.plan if name == "plan" else lists[name] for name in TABS], self)
        self.tabs.bar.currentChanged.connect(self.on_tab)
        lists["overview"].hide()
        self._reviewed = ("", False)
        self._lay_out()
        self.retranslate()

    @override
    def fill(self) -> None:
        """Show head, positions and the boxes' headings."""
        panel, locale = self.panel, self._locale
        if panel is None:
            return
        tags = chips(panel, self._playbook, locale)
        self.head.show_deal(panel.facts.deal.name, subtitle(panel, locale), tags, figures(panel, locale))
        self.head.move_on.setText(self.tr("Reopen") if panel.status != "open" else self.tr("Move on…"))
        self.show_positions(panel, self.rails, self.says)
        self._evidence.show_head(self.tr("Evidence"), self._counts(panel))
        self._show_people(panel)
        documents = len(panel.facts.attachments)
        titles = (
            self.tr("Activities"),
            self.tr("History"),
            self.tr("Documents {n}").format(n=documents) if documents else self.tr("Documents"),
            self.tr("Details"),
            self.tr("Tools"),
            self.tr("Plan"),
            self.tr("Review"),
        )
        self.tabs.show_titles(titles, self.tr("Parts of the deal"))
        self._show_review(panel)

    @override
    @Slot()
    def retranslate(self) -> None:
        """Word the page in the present language."""
        words = self._locale.words
        self.setAccessibleName(self.tr("Deal"))
        self.rails.set_steps(
            [(words.stage_name(n), words.stage_short(n)) for n in STAGES],
            [(words.customer_step(n), words.customer_short(n)) for n in STAGES],
        )
        self.head.back.setToolTip(self.tr("Back to the board (Esc)"))
        self.head.back.setAccessibleName(self.tr("Back to the board (Esc)"))
        self.head.edit.setToolTip(self.tr("Edit the deal (F2)"))
        self.head.edit.setAccessibleName(self.tr("Edit the deal (F2)"))
        self.head.brief.setText(self.tr("Visit brief"))
        self.head.brief.setToolTip(self.tr("Print what to know before a visit (Ctrl+B)"))
        self.head.debrief.setText(self.tr("Log a visit…"))
        self.head.debrief.setToolTip(self.tr("Log a visit (Ctrl+R)"))
        super().retranslate()

    def take_keys(self) -> None:
        """Let the keys begin at the evidence."""
        self.lists["evidence"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_people(self, panel: DealPanel) -> None:
        shapes = (
            self.tr("Map"),
            self.tr("List"),
            self.tr("How the buying centre is shown"),
            self.tr("Add…"),
            self.tr("Print the map…"),
        )
        self.people.show_head(self.tr("Buying centre"), met_words(panel), shapes)
        warnings = [warning_words(warning, panel.names, self._locale) for warning in panel.warnings]
        self.people.show_centre(centre_values(panel, self._locale), warnings, legend_words())

    def _show_review(self, panel: DealPanel) -> None:
        """Bring the post-mortem forward when a closed deal comes into sight; an open one has no such tab."""
        closed, bar, at = panel.review is not None, self.tabs.bar, TABS.index("review")
        stood = bar.currentIndex() == at
        if bar.isTabVisible(at) != closed:
            bar.setTabVisible(at, closed)
        shown = (panel.facts.deal.id, closed)
        if shown != self._reviewed and (closed or stood):
            bar.setCurrentIndex(at if closed else 0)
        self._reviewed = shown

    def _counts(self, panel: DealPanel) -> str:
        rows = [row for group in panel.groups for row in group.rows]
        done = sum(row.state in SETTLED for row in rows)
        owed = len(panel.standing.debt)
        parts = [self.tr("{n} done").format(n=done)]
        parts += [self.tr("{n} owed").format(n=owed)] if owed else []
        left = len(rows) - done - owed
        parts += [self.tr("{n} to do").format(n=left)] if left > 0 else []
        return " · ".join(parts)

    def _lay_out(self) -> None:
        track = frame("deal-track", self)
        track.setMinimumHeight(TRACK)
        row = spaced(QHBoxLayout(track), (14, 8, 14, 8), 14)
        self.says.setFixedWidth(SAY)
        divider = QFrame(track)
        divider.setProperty("kind", "upright")
        divider.setFixedWidth(1)
        row.addWidget(self.rails, 1)
        row.addWidget(divider)
        row.addWidget(self.says)
        tabs = frame("deal-more", self)
        inner = QVBoxLayout(tabs)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.tabs)
        boxes = QHBoxLayout()
        boxes.setSpacing(10)
        for box, share in ((self._evidence, 40), (self.people, 52), (tabs, 40)):
            boxes.addWidget(box, share)
        body = spaced(QVBoxLayout(), (12, 10, 12, 10), 10)
        body.addWidget(track)
        body.addLayout(boxes, 1)
        column = spaced(QVBoxLayout(self), (0, 0, 0, 0), 0)
        column.addWidget(self.head)
        column.addLayout(body, 1)

    @Slot()
    def _on_asked(self) -> None:
        self.wished.emit("check", "")
