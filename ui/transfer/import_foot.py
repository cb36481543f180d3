"""The foot of the import: what would happen in figures, how far the work has come, and the two buttons."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.text_label import TextLabel
from ui.transfer.import_view import Counts

IDLE, READING, WRITING, STOPPING = "idle", "reading", "writing", "stopping"
_ROLES = (("new", "accent"), ("changed", "text"), ("same", "text"), ("rejected", "danger"))


class ImportFoot(QFrame):
    """`accepted` and `cancelled` by button; `set_state` says what goes on."""

    accepted = Signal()
    cancelled = Signal()

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chrome")
        self._locale = locale
        self._counts: Counts | None = None
        self._state, self._share = READING, 0
        self.bar = QProgressBar(self)
        self.bar.setObjectName("import-progress")
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 100)
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        self._names = [TextLabel(theme, 12, role="text2", parent=self) for _ in _ROLES]
        self._figures = [TextLabel(theme, 15, bold=True, parent=self) for _ in _ROLES]
        self._note = TextLabel(theme, 12, role="text2", parent=self)
        self._note.set_elided(True)
        self.cancel = self._button("import-cancel", "default", self.cancelled.emit)
        self.accept = self._button("import-accept", "primary", self.accepted.emit)
        self.accept.setDefault(True)
        self._lay_out()

    @property
    def state(self) -> str:
        """What goes on."""
        return self._state

    def show_counts(self, counts: Counts | None) -> None:
        """Show what the import would do; None = it cannot be said yet."""
        self._counts = counts
        self.retranslate()

    def set_state(self, state: str, share: int = 0) -> None:
        """Say what goes on, and how far it has come in percent."""
        self._state, self._share = state, share
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything in the language in force."""
        state, counts = self._state, self._counts
        names = (self.tr("New"), self.tr("Changed"), self.tr("The same"), self.tr("Rejected"))
        for at, (_, role) in enumerate(_ROLES):
            count = counts[at] if counts else 0
            self._names[at].setText(names[at])
            self._figures[at].setText(self._locale.formats.number(count) if counts else "–")
            self._figures[at].set_role(role if count else "text3")
            self._figures[at].setAccessibleName(f"{names[at]} {count}")
        self._note.setText(self._sentence())
        wanting = state == IDLE and counts is None
        self._note.set_role("claim" if wanting else "text2")
        self._note.set_bold(wanting)
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel"))
        self.accept.setText(self.tr("Import"))
        self.accept.setAccessibleName(self.tr("Import"))
        self.cancel.setEnabled(state != STOPPING)
        self.accept.setEnabled(state == IDLE and counts is not None and counts.new + counts.changed > 0)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setVisible(state != IDLE)
        self.bar.setValue(self._share)

    def _sentence(self) -> str:
        share = self._locale.formats.percent(self._share / 100)
        if self._state == READING:
            return self.tr("Reading… {share}").format(share=share)
        if self._state == WRITING:
            return self.tr("Importing… {share}").format(share=share)
        if self._state == STOPPING:
            return self.tr("Stopping; the file stays as it was.")
        if self._counts is None:
            return self.tr("Say which column is the name of the deal.")
        if not self._counts.new + self._counts.changed:
            return self.tr("There is nothing to import.")
        return self.tr("Nothing is written before Import, and the whole import can be undone in one step.")

    def _button(self, name: str, kind: str, then: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        button.clicked.connect(then)
        return button

    def _lay_out(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(6)
        for name, figure in zip(self._names, self._figures, strict=True):
            figures.addWidget(name)
            figures.addWidget(figure)
            figures.addSpacing(14)
        figures.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(18, 6, 18, 12)
        row.setSpacing(8)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addLayout(figures)
        left.addWidget(self._note)
        row.addLayout(left, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(row)
