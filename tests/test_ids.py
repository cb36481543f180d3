"""Ids are UUIDv7 as text and increase."""

from uuid import UUID

from funnel_desktop.ids import new_uuid7


def test_ids_are_version_7_and_increase() -> None:
    made = [new_uuid7() for _ in range(200)]
    assert made == sorted(set(made))
    assert {UUID(each).version for each in made} == {7}
    assert all(str(UUID(each)) == each for each in made)
