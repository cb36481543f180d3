"""New ids: UUIDv7 as text, increasing within one process."""


def new_uuid7() -> str:
    """Return a new id. The library is imported on the first use, which is after the first paint."""
    from uuid6 import uuid7

    return str(uuid7())
