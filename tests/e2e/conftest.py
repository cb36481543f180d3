"""The stories share the screen of the interface tests: offscreen, with the program fonts, leaving nothing behind."""

from tests.ui.conftest import no_leaks, qapp

__all__ = ["no_leaks", "qapp"]
