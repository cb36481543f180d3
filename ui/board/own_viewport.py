"""A viewport for an item view that is made in Python, and else like Qt's own.

Asked for one not made in Python, Qt for Python first makes every class that it might be: 15 ms of a start.
"""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give_viewport(view: QAbstractScrollArea) -> None:
    """Put it in the place of the view's own; call it before anything else is set up."""
    pane = QWidget()
    pane.setObjectName("qt_scrollarea_viewport")
    pane.setBackgroundRole(QPalette.ColorRole.Base)
    pane.setAutoFillBackground(True)
    view.setViewport(pane)
