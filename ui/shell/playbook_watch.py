"""The open file's playbook followed through the window: its words in every text, its rates in every view.

An edit of it, or a deal closed that counts in the own record, may alter it under all cards at once.
"""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from funnel_desktop.services.words import load_words
from ui.common.change_bus import ChangeBus
from ui.common.ui_locale import UiLocale

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App
    from funnel_desktop.domain.change import Change
    from funnel_desktop.domain.playbook import Playbook


class Follower(Protocol):
    """Reckons with a playbook that may change."""

    def set_playbook(self, playbook: "Playbook") -> None:
        """Reckon with another playbook from now on."""


class PlaybookWatch(QObject):
    """Tells followers when the playbook has changed, and speaks the file's own words until `close`."""

    def __init__(self, app: "App", locale: UiLocale, bus: ChangeBus, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self._locale = app, locale
        self._seen = app.playbook
        self._followers: tuple[Follower, ...] = ()
        bus.committed.connect(self._on_committed)
        if app.overrides().rows:
            self._speak()

    def follow(self, *followers: Follower) -> None:
        """Give these the new playbook after every change that altered it."""
        self._followers = followers

    def close(self) -> None:
        """Speak the shipped words again."""
        if self._app.overrides().rows:
            self._locale.use_words(load_words)

    def _speak(self) -> None:
        overrides = self._app.overrides()
        self._locale.use_words(lambda language: load_words(language, overrides))

    def _on_committed(self, change: "Change", _initiator: object) -> None:
        # An edit has come, so its entities are there; before the first paint they are not.
        from funnel_desktop.domain.method_records import PlaybookOverride

        playbook = self._app.playbook
        if playbook != self._seen:
            self._seen = playbook
            for follower in self._followers:
                follower.set_playbook(playbook)
        if change.touches(PlaybookOverride):
            self._speak()
