"""Being nobody special for a moment: root may write anything, so file permissions prove nothing to it."""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_VERSION_3 = 0x20080522
_PASS_BY = 0b110  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH: what lets root pass by file permissions


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Data(ctypes.Structure):
    _fields_ = (("effective", ctypes.c_uint32), ("permitted", ctypes.c_uint32), ("inheritable", ctypes.c_uint32))


@contextmanager
def as_plain_user() -> Iterator[None]:
    """Run the block without root's power over file permissions; where we are not root there is nothing to do."""
    if sys.platform != "linux" or os.geteuid() != 0:
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    header, data = _Header(_VERSION_3, 0), (_Data * 2)()
    assert libc.capget(ctypes.byref(header), data) == 0
    whole = data[0].effective
    data[0].effective = whole & ~_PASS_BY
    assert libc.capset(ctypes.byref(header), data) == 0
    try:
        yield
    finally:
        data[0].effective = whole
        assert libc.capset(ctypes.byref(header), data) == 0
