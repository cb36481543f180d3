"""Fixtures of the storage tests."""

from collections.abc import Callable

import pytest

from tests.storage.changes import Changes


@pytest.fixture
def changes(new_id: Callable[[], str]) -> Changes:
    """A maker of changes with fresh ids."""
    return Changes(new_id)
