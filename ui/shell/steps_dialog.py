"""F1: the eight steps in three minutes, as the playbook tells them: both sides, milestones, what proves each."""

import html

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from funnel_desktop.domain.playbook import STATES, Playbook
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale

SIZE = QSize(780, 620)


class StepsDialog(QDialog):
    """A page to read; it owns no data but the playbook's words."""

    def __init__(self, playbook: Playbook, locale: UiLocale, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("steps-dialog")
        self.resize(SIZE)
        self._playbook = playbook
        self._locale = locale
        self._theme = theme
        self._text = QTextBrowser(self)
        self._text.setObjectName("steps-text")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setObjectName("steps-close")
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._text, 1)
        column.addWidget(self._buttons)
        self.retranslate()
        locale.changed.connect(self.retranslate)
        theme.changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Write the page in the language and colours in force."""
        self.setWindowTitle(self.tr("The eight steps in three minutes"))
        self._text.setAccessibleName(self.windowTitle())
        self._text.setHtml("".join([self._intro(), *(self._state(state) for state in STATES)]))

    def _intro(self) -> str:
        lines = (
            self.tr("The customer buys in eight steps of its own; we sell in eight that answer them one to one."),
            self.tr("A card moves on when the milestones of its step are done, and what proves them is written down."),
            self.tr("Filled means proved, outlined means claimed: in bars, dots and rails alike."),
            self.tr(
                "The mark with a number says how far the two sides are apart: up, we are ahead of the customer and the"
                " forecast is too high; down, the customer moves without us."
            ),
        )
        return f"<p style='font-size:15px'><b>{html.escape(lines[0])}</b></p>" + "".join(
            f"<p>{html.escape(line)}</p>" for line in lines[1:]
        )

    def _state(self, state: str) -> str:
        tokens = self._theme.tokens
        name = html.escape(self._locale.words.state_name(state))
        tint, ink = getattr(tokens, f"{state}_tint"), getattr(tokens, f"{state}_text")
        head = (
            f"<table width='100%' cellpadding='6' style='margin-top:10px'><tr><td bgcolor='{tint}'>"
            f"<b style='color:{ink}'>{name}</b></td></tr></table>"
        )
        numbers = [stage.number for stage in self._playbook.stages if stage.state == state]
        return head + "".join(self._step(number) for number in numbers)

    def _step(self, number: int) -> str:
        words, tokens = self._locale.words, self._theme.tokens
        stage = self._playbook.stage(number)
        milestones = "".join(
            f"<li><b>{html.escape(words.milestone(key))}</b> "
            f"<span style='color:{tokens.text2}'>{html.escape(words.criterion(key))}</span></li>"
            for key in self._playbook.milestone_keys(number)
        )
        customer = self.tr("Customer: {step}").format(step=words.customer_step(number))
        sign = self.tr("Its sign: {indicator}").format(indicator=words.indicator(stage.indicator))
        rate = self.tr("Completed: {rate}").format(rate=self._locale.formats.percent(stage.rate))
        return (
            f"<p style='margin-bottom:0'><b style='font-size:15px'>{number} {html.escape(words.stage_name(number))}</b>"
            f" &nbsp; <span style='color:{tokens.text2}'>{html.escape(rate)}</span></p>"
            f"<p style='margin:0;color:{tokens.text2}'>{html.escape(customer)}</p>"
            f"<p style='margin:0;color:{tokens.text2}'>{html.escape(sign)}</p><ul>{milestones}</ul>"
        )
