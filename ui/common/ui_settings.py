"""What the machine keeps: language, theme, density, window geometry, last files; everything else lives in the file.

Typed attributes over `QSettings` in INI form. Raw values come back as text on some systems, so each is read by type.
"""

from PySide6.QtCore import QByteArray, QSettings

RECENT_LIMIT = 6


class UiSettings:
    """Typed access to the machine's settings; every write is stored at once."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def language(self) -> str:
        """Return "zh_CN", "en", or "" while the user follows the system."""
        return self._text("language")

    @language.setter
    def language(self, value: str) -> None:
        self._put("language", value)

    @property
    def theme(self) -> str:
        """Return "light", "dark" or "system"."""
        return self._text("theme") or "system"

    @theme.setter
    def theme(self, value: str) -> None:
        self._put("theme", value)

    @property
    def density(self) -> str:
        """Card height: "compact", "comfortable", or "" to go by the window's height."""
        return self._text("density")

    @density.setter
    def density(self, value: str) -> None:
        self._put("density", value)

    @property
    def size(self) -> str:
        """Text size: "small", "normal" or "large"."""
        return self._text("size") or "normal"

    @size.setter
    def size(self, value: str) -> None:
        self._put("size", value)

    @property
    def geometry(self) -> QByteArray:
        """The main window's place, as Qt packs it; empty at first start."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._put("geometry", value)

    @property
    def last_file(self) -> str:
        """The file to open at the next start; "" = none."""
        return self._text("last_file")

    @property
    def recent_files(self) -> tuple[str, ...]:
        """The files opened lately, the last one first."""
        return tuple(line for line in self._text("recent_files").split("\n") if line)

    def remember_file(self, path: str) -> None:
        """Make a file the last one and the first of the recent ones."""
        others = [known for known in self.recent_files if known != path]
        self._put("last_file", path)
        self._put("recent_files", "\n".join([path, *others][:RECENT_LIMIT]))

    def forget_file(self, path: str) -> None:
        """Drop a file that is gone."""
        self._put("recent_files", "\n".join(known for known in self.recent_files if known != path))
        if self.last_file == path:
            self._put("last_file", "")

    def sync(self) -> None:
        """Write everything to disk."""
        self._store.sync()

    def _text(self, key: str) -> str:
        value = self._store.value(key, "", type=str)
        return value if isinstance(value, str) else ""

    def _put(self, key: str, value: object) -> None:
        self._store.setValue(key, value)


def machine_settings() -> UiSettings:
    """Return the settings of this user on this machine."""
    scope = QSettings.Scope.UserScope
    return UiSettings(QSettings(QSettings.Format.IniFormat, scope, "FunnelDesktop", "FunnelDesktop"))
