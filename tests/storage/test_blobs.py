"""The bytes of documents: kept once with their change, gone with a change that fails, and found when they rot."""

from hashlib import sha256

import pytest

from funnel_desktop.domain.entities import Deal
from funnel_desktop.domain.errors import StorageBug
from funnel_desktop.storage import blobs
from funnel_desktop.storage.integrity import check
from funnel_desktop.storage.store import Store
from tests.storage.changes import Changes
from tests.values import TODAY

CONTENT = b"a proposal, second version"
DIGEST = sha256(CONTENT).hexdigest()


def test_bytes_come_and_stay_with_a_change(store: Store, changes: Changes) -> None:
    first, second = (Deal(changes.new_id(), name, TODAY) for name in "ab")
    store.apply(changes.added(first), documents={DIGEST: CONTENT})
    store.apply(changes.added(second), documents={DIGEST: CONTENT})
    assert blobs.take(store.connection, DIGEST) == CONTENT
    assert blobs.take(store.connection, "ab") is None
    assert check(store.connection, store.playbook) == []


def test_a_change_that_fails_leaves_no_bytes(store: Store, changes: Changes) -> None:
    deal = Deal(changes.new_id(), "not in the file", TODAY)
    with pytest.raises(StorageBug):
        store.apply(changes.make("deal.deleted", deal, None), documents={DIGEST: CONTENT})
    assert blobs.take(store.connection, DIGEST) is None


def test_bytes_that_are_not_theirs_any_more_are_found(store: Store, changes: Changes) -> None:
    store.apply(changes.added(Deal(changes.new_id(), "a", TODAY)), documents={DIGEST: CONTENT})
    store.connection.execute("UPDATE blob SET bytes = x'00'")
    assert [(problem.code, problem.params) for problem in check(store.connection, store.playbook)] == [
        ("check.blob", {"sha256": DIGEST})
    ]
