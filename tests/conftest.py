"""Fixtures for everything without a screen: a clock that stands, ids that count, a file made once and copied."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from funnel_desktop.bootstrap import App, open_app
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.services.playbook import load_playbook
from funnel_desktop.storage.creation import create
from funnel_desktop.storage.store import Store
from tests.values import NOW, SETTINGS, counting_ids

# A busy machine makes nothing wrong: how long an example takes is for the bench to say.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")


@pytest.fixture
def clock() -> FixedClock:
    """A clock at 2026-11-23T02:00Z."""
    return FixedClock(NOW)


@pytest.fixture
def new_id() -> Callable[[], str]:
    """Ids that are the same in every run."""
    return counting_ids(1000)


@pytest.fixture(scope="session")
def playbook() -> Playbook:
    """The shipped playbook."""
    return load_playbook()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory, playbook: Playbook) -> Path:
    """An empty file, made once."""
    path = tmp_path_factory.mktemp("template") / "template.funnel"
    create(path, SETTINGS, playbook=playbook, clock=FixedClock(NOW), new_id=counting_ids())
    return path


@pytest.fixture
def file(template: Path, tmp_path: Path) -> Path:
    """A fresh file of its own, not open."""
    return Path(shutil.copy(template, tmp_path / "test.funnel"))


@pytest.fixture
def store(file: Path, playbook: Playbook) -> Iterator[Store]:
    """A fresh file, open."""
    opened = Store.open(file, playbook=playbook)
    yield opened
    opened.close()


@pytest.fixture
def app(file: Path, clock: FixedClock, new_id: Callable[[], str]) -> Iterator[App]:
    """A fresh file with all services on it, closed without a backup."""
    opened = open_app(file, clock=clock, new_id=new_id)
    yield opened
    opened.file.close(back_up=False)
