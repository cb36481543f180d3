"""What this program is, its version, and on whose work it stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from funnel_desktop import __version__
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.shell.welcome_parts import Logo


class AboutDialog(QDialog):
    """A short page with the version."""

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about-dialog")
        self._name = QLabel(self)
        self._name.setProperty("role", "page")
        self._text = QLabel(self)
        self._text.setObjectName("about-text")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setObjectName("about-close")
        self._buttons.rejected.connect(self.reject)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Logo(theme, self))
        head.addWidget(self._name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addWidget(self._buttons)
        self.retranslate()
        locale.changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Write it in the language in force."""
        self.setWindowTitle(self.tr("About this program"))
        self._name.setText(self.tr("Sales Funnel {version}").format(version=__version__))
        lines = (
            self.tr("An eight-step board and funnel for one salesperson of industrial goods."),
            self.tr("It works without a network; your data is one file of your own."),
            self.tr("Made with Qt (LGPL), SQLite, matplotlib and the typeface Noto Sans CJK (OFL)."),
        )
        self._text.setText("\n".join(lines))
