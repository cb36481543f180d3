"""The collector rests during large work, and afterwards is as it was before."""

import gc

import pytest

from funnel_desktop.quiet import undisturbed


def test_the_collector_rests_and_comes_back() -> None:
    assert gc.isenabled()
    with undisturbed():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_comes_back_after_a_failure() -> None:
    with pytest.raises(ValueError, match="x"), undisturbed():
        raise ValueError("x")
    assert gc.isenabled()


def test_where_it_is_off_it_stays_off() -> None:
    gc.disable()
    try:
        with undisturbed():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_was_made_is_not_looked_through_afterwards() -> None:
    with undisturbed():
        made = [[at] for at in range(1000)]
    looked_at = {id(each) for each in gc.get_objects()}
    assert not looked_at & {id(each) for each in made}
    gc.unfreeze()
    assert id(made) in {id(each) for each in gc.get_objects()}
