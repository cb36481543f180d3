"""Which addresses a document may point at, and which documents the program opens by itself."""

import re
from pathlib import PurePath

from funnel_desktop.domain.errors import DomainError

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
"""What a typed link may be; a file is chosen, never typed."""

PROGRAMS = frozenset(
    f".{suffix}"
    for group in (
        ("exe", "com", "scr", "msi", "jar", "app"),
        ("bat", "cmd", "ps1", "sh", "vbs", "vbe", "js", "jse", "wsf", "hta"),
        ("lnk", "url", "desktop", "reg"),
    )
    for suffix in group
)
"""Suffixes of what would run instead of being shown."""

_SCHEME = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]*):")
_HOST = re.compile(r"^(www\.)?[\w-]+(\.[\w-]+)+(/\S*)?$")
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]')


def checked_address(address: str) -> str:
    """Return a typed link in full: "example.com" becomes "https://example.com".

    Raises DomainError "attachment.address" (address) with its field for anything but http, https, mailto and tel.
    """
    text = address.strip()
    found = _SCHEME.match(text)
    if found is None and _HOST.match(text):
        return f"https://{text}"
    rest = text[found.end() :].strip("/") if found else ""
    if found is None or found.group(1).casefold() not in SCHEMES or not rest or re.search(r"\s", text):
        raise DomainError("attachment.address", field="address", address=text)
    return text


def is_web(link: str) -> bool:
    """Tell whether a stored link is one of the addresses above; any other is a path."""
    found = _SCHEME.match(link)
    return found is not None and found.group(1).casefold() in SCHEMES


def is_program(name: str) -> bool:
    """Tell whether opening a file of this name would run it."""
    return PurePath(name.rstrip(". ")).suffix.casefold() in PROGRAMS


def plain_name(name: str) -> str:
    """Return a name that every system takes for a file, never a path."""
    return _FORBIDDEN.sub("_", name).strip(". ")[-120:] or "document"
