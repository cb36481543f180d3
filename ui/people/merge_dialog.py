"""Making one customer of two: the other is chosen from a list, likely doubles first, and the effect is told before."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from funnel_desktop.domain.customer_view import CustomerRow, MergeView
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.text_label import TextLabel
from ui.people.faces import DOT, customer_face, worded
from ui.people.row_list import RowList

SIZE = (560, 560)
REASONS: Mapping[str, str] = {
    "same": QT_TRANSLATE_NOOP("People", "the same but for form, case or width"),
    "pinyin": QT_TRANSLATE_NOOP("People", "the same in pinyin"),
    "typing": QT_TRANSLATE_NOOP("People", "one character apart"),
    "longer": QT_TRANSLATE_NOOP("People", "begins alike"),
}


class MergeDialog(QDialog):
    """`picked` carries (kept, gone) to be previewed, `merged` the same to be done, `searched` the text typed."""

    picked = Signal(str, str)
    merged = Signal(str, str)
    searched = Signal(str)

    def __init__(self, locale: UiLocale, theme: Theme, own: CustomerRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("merge-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*SIZE)
        self._locale, self._own, self._swapped = locale, own, False
        self._view: MergeView | None = None
        self._title = TextLabel(theme, 15, bold=True, parent=self)
        self._title.set_elided(True)
        self._hint = TextLabel(theme, 12, role="text2", parent=self)
        self._hint.setWordWrap(True)
        self.search = QLineEdit(self)
        self.search.setObjectName("merge-search")
        self.search.textChanged.connect(self.searched)
        self.list = RowList(theme, "merge-list", self)
        self.list.chosen.connect(self._on_chosen)
        self._effects = [TextLabel(theme, 13, bold=not at, parent=self) for at in range(4)]
        for at, label in enumerate(self._effects):
            label.setWordWrap(True)
            label.setObjectName(f"merge-effect-{at}")
        self.swap = self._button("merge-swap", "", self._on_swap)
        self.cancel = self._button("merge-cancel", "", self.reject)
        self.accept_button = self._button("merge-accept", "primary", self._on_accept)
        self._lay_out()
        locale.changed.connect(self.retranslate)
        self.retranslate()
        self.show_preview(None)

    def show_choices(self, rows: Sequence[CustomerRow], reasons: Mapping[str, str]) -> None:
        """Offer these customers; `reasons` says by id why one is likely the same."""
        faces = []
        for row in rows:
            face = customer_face(row, self._locale)
            reason = reasons.get(row.id, "")
            faces.append(face._replace(below=f"{worded(REASONS[reason])}{DOT}{face.below}") if reason else face)
        self.list.show_rows(faces)
        if not self.list.key:
            self.show_preview(None)

    def show_preview(self, view: MergeView | None) -> None:
        """Tell what would happen; None: nobody is chosen."""
        self._view = view
        texts = self._told(view) if view else (self.tr("Choose the customer that is the same."), "", "", "")
        for label, text in zip(self._effects, texts, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        self.swap.setEnabled(view is not None)
        self.accept_button.setEnabled(view is not None)

    def retranslate(self) -> None:
        """Word the dialog in the present language."""
        self.setWindowTitle(self.tr("Merge customers"))
        self._title.setText(self.tr("Which customer is the same as {name}?").format(name=self._own.name))
        self._hint.setText(self.tr("Deals and contacts go over in one step; undo takes it back as a whole."))
        self.search.setPlaceholderText(self.tr("Name / pinyin"))
        self.search.setAccessibleName(self.tr("Search customers"))
        self.list.setAccessibleName(self.tr("Customers that may be the same"))
        self.list.set_empty_text(self.tr("No customer is found."))
        self.swap.setText(self.tr("Keep the other name"))
        self.cancel.setText(self.tr("Cancel"))
        self.accept_button.setText(self.tr("Merge"))
        self.show_preview(self._view)

    def _told(self, view: MergeView) -> tuple[str, str, str, str]:
        deals = self._locale.formats.count_deals(view.deals)
        went = self.tr("{deals} and {contacts} contacts go over to {name}.").format(
            deals=deals, contacts=view.contacts, name=view.kept.name
        )
        taken = [
            text
            for before, text in ((view.kept.industry, view.after.industry), (view.kept.region, view.after.region))
            if text and not before
        ]
        gained = self.tr("Taken over: {words}").format(words=self._locale.formats.listed(taken)) if taken else ""
        both = ""
        if view.namesakes:
            names = self._locale.formats.listed(view.namesakes)
            both = self.tr("Both know {names}: they stay two contacts, side by side.").format(names=names)
        head = self.tr('"{gone}" disappears, "{kept}" stays.').format(gone=view.gone.name, kept=view.kept.name)
        return head, went, gained, both

    def _pair(self) -> tuple[str, str]:
        pair = (self._own.id, self.list.key)
        return (pair[1], pair[0]) if self._swapped else pair

    def _on_chosen(self, _: str) -> None:
        self.picked.emit(*self._pair())

    def _on_swap(self) -> None:
        self._swapped = not self._swapped
        self.picked.emit(*self._pair())

    def _on_accept(self) -> None:
        self.merged.emit(*self._pair())

    def _button(self, name: str, kind: str, told: object) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        button.setAutoDefault(False)
        button.clicked.connect(told)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(8)
        for widget in (self._title, self._hint, self.search):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        for label in self._effects:
            column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.swap)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.accept_button)
        column.addLayout(row)
