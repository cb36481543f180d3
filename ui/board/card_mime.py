"""Cards on their way by drag: the ordered ids as mime data of our own type, meant for this process alone."""

import json
import os

from PySide6.QtCore import QByteArray, QMimeData

CARDS = "application/x-funnel-cards"


def encode(ids: tuple[str, ...]) -> QMimeData:
    """Return mime data that carries card ids in order."""
    mime = QMimeData()
    mime.setData(CARDS, QByteArray(json.dumps([os.getpid(), *ids]).encode()))
    return mime


def decode(mime: QMimeData) -> tuple[str, ...]:
    """Return the ids; nothing for foreign data, and nothing for cards of another window's file."""
    if not mime.hasFormat(CARDS):
        return ()
    try:
        values = json.loads(bytes(mime.data(CARDS).data()))
    except ValueError:
        return ()
    if not isinstance(values, list) or values[:1] != [os.getpid()]:
        return ()
    return tuple(value for value in values[1:] if isinstance(value, str))
