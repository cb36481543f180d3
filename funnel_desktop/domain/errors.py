"""Errors as codes with parameters; the sentences people read are made in `ui/common/error_text.py`."""

from collections.abc import Mapping


class FunnelError(Exception):
    """A refusal the user can do something about: a code, and the values its sentence needs."""

    def __init__(self, code: str, /, **params: object) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: Mapping[str, object] = params


class DomainError(FunnelError):
    """A rule of the method or of an entity says no. `field` in params names the field at fault, if one is."""


class StorageError(FunnelError):
    """The user's environment says no: busy, full, read-only, damaged, foreign or newer file."""


class StorageBug(Exception):  # noqa: N818 - a defect, told apart from the user-facing errors
    """Our own mistake inside storage (a stale edit, a broken constraint): a defect, never the user's fault."""


class InputError(FunnelError):
    """A file handed in (spreadsheet, playbook) cannot be used; `row` in params where one is at fault."""
