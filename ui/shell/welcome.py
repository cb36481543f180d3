"""The page of a start without a file: what the program is, three ways to begin, and why a file could not be opened."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.common.error_text import ErrorText
from ui.common.formats import LANGUAGES, language_name
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.segmented import Segment, Segmented
from ui.shell.drop_area import DropArea
from ui.shell.welcome_parts import WIDTH, Logo, Offer, Promise, StageStrip


class WelcomePage(QScrollArea):
    """Requests only: what they lead to is connected in the shell. `file_given` is a path dropped or chosen again."""

    import_requested = Signal()
    new_requested = Signal()
    sample_requested = Signal()
    file_given = Signal(str)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome-page")
        self.setWidgetResizable(True)
        self._locale = locale
        self._theme = theme
        self._page = QWidget(self)
        self._make_head()
        self._make_offers()
        self._make_foot()
        self._lay_out()
        self.retranslate()
        self.recolor()
        locale.changed.connect(self.retranslate)
        theme.changed.connect(self.recolor)

    def set_recent(self, paths: Sequence[str]) -> None:
        """List the files opened lately."""
        self._drop.set_recent(paths)

    def show_error(self, error: ErrorText | None) -> None:
        """Say why a file was not opened and what to do; None clears it."""
        self._error.setVisible(error is not None)
        if error is not None:
            self._what.setText(error.what)
            self._todo.setText(error.todo)
            self._error.setAccessibleName(str(error))

    def retranslate(self) -> None:
        """Write everything in the language in force."""
        self._title.setText(self.tr("Every deal: which step, and what proves it"))
        self._about.setText(
            self.tr("Eight steps, one by one with the customer. Choose how to begin; you can change it any time.")
        )
        self._import.set_texts(
            self.tr("Import a spreadsheet you have"),
            self.tr("Excel, CSV, other systems: preview first, undo in one step"),
            self.tr("Choose file…"),
        )
        self._new.set_texts(
            self.tr("New empty file"),
            self.tr("Name, customer and amount are enough for the first card"),
            self.tr("New…"),
        )
        self._sample.set_texts(
            self.tr("Look at the sample first"),
            self.tr("Some sixty invented deals; your own data is not touched"),
            self.tr("Open sample"),
        )
        promises = (
            self.tr("No network, no login"),
            self.tr("One file holds all your data: copy it to back it up"),
            self.tr("Undo any step, even after a restart"),
        )
        for promise, text in zip(self._promises, promises, strict=True):
            promise.set_text(text)
        self._keys.setText(self.tr("Ctrl+O open · Ctrl+N new · F1 the eight steps"))
        self._language.set_texts([language_name(language) for language in LANGUAGES], self.tr("Language"))
        self._colours.set_texts([self.tr("Light"), self.tr("Dark"), self.tr("As the system")], self.tr("Colours"))
        self._language.set_value(self._locale.language)
        self._strip.retranslate()

    def recolor(self) -> None:
        """Dress in the colours in force."""
        tokens = self._theme.tokens
        self._error.setStyleSheet(
            f"#welcome-error {{ background: {tokens.danger_tint}; border: 1px solid {tokens.danger_line};"
            " border-radius: 6px; }"
        )
        self._colours.set_value(self._theme.mode)
        for painted in self._page.findChildren(QWidget):
            painted.update()

    def _make_head(self) -> None:
        page = self._page
        self._logo = Logo(self._theme, page)
        self._title = _label(page, "hero")
        self._about = _label(page, "body")
        self._language = Segmented(self._theme, "welcome-language", [Segment(key) for key in LANGUAGES], page)
        self._language.chosen.connect(self.language_chosen)
        modes = [Segment(key) for key in ("light", "dark", "system")]
        self._colours = Segmented(self._theme, "welcome-theme", modes, page)
        self._colours.chosen.connect(self.theme_chosen)
        self._strip = StageStrip(self._locale, self._theme, page)

    def _make_offers(self) -> None:
        page = self._page
        self._error = QFrame(page)
        self._error.setObjectName("welcome-error")
        self._what = _label(self._error, "strong")
        self._todo = _label(self._error, "body")
        for label in (self._what, self._todo):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._error.hide()
        self._import = Offer("welcome-import", "table", self._theme, page, main=True)
        self._new = Offer("welcome-new", "plus", self._theme, page)
        self._sample = Offer("welcome-sample", "board", self._theme, page)
        self._import.button.clicked.connect(self.import_requested)
        self._new.button.clicked.connect(self.new_requested)
        self._sample.button.clicked.connect(self.sample_requested)
        self._drop = DropArea(self._locale, self._theme, page)
        self._drop.dropped.connect(self.file_given)
        self._drop.recent_chosen.connect(self.file_given)

    def _make_foot(self) -> None:
        self._promises = [Promise(icon, self._theme, self._page) for icon in ("shield", "folder", "undo")]
        self._keys = _label(self._page, "secondary")

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._error_box())
        column.addLayout(self._head_row())
        column.addSpacing(22)
        column.addWidget(self._strip)
        column.addSpacing(22)
        column.addLayout(self._offer_row())
        column.addSpacing(22)
        column.addLayout(self._foot_row())
        column.addStretch(1)
        row = QHBoxLayout(self._page)
        row.addStretch(1)
        row.addLayout(column)
        row.addStretch(1)
        self.setWidget(self._page)

    def _error_box(self) -> QFrame:
        column = QVBoxLayout(self._error)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(2)
        column.addWidget(self._what)
        column.addWidget(self._todo)
        self._error.setFixedWidth(WIDTH)
        holder = QFrame(self._page)
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 0, 0, 16)
        outer.addWidget(self._error)
        return holder

    def _head_row(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._about)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._logo)
        row.addLayout(words, 1)
        row.addWidget(self._language)
        row.addWidget(self._colours)
        return row

    def _offer_row(self) -> QHBoxLayout:
        offers = QVBoxLayout()
        offers.setSpacing(10)
        for offer in (self._import, self._new, self._sample):
            offers.addWidget(offer)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(offers, 1)
        row.addWidget(self._drop)
        return row

    def _foot_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(20)
        for promise in self._promises:
            row.addWidget(promise)
        row.addStretch(1)
        row.addWidget(self._keys)
        return row


def _label(parent: QWidget, role: str) -> QLabel:
    label = QLabel(parent)
    label.setProperty("role", role)
    return label
