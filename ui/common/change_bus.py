"""The one announcement of the program: a change has been committed. Views answer by reading again what it touched."""

from PySide6.QtCore import QObject, Signal


class ChangeBus(QObject):
    """Carries every committed `Change` and the object that asked for it (None: undo, redo or a background job)."""

    committed = Signal(object, object)
