"""The bytes of documents, each once, under their SHA-256 (design, decision 5)."""

import sqlite3
from collections.abc import Iterator, Mapping
from hashlib import sha256

Blobs = Mapping[str, bytes]
"""Bytes by the SHA-256 of them, in lower-case hexadecimal."""


def keep(conn: sqlite3.Connection, blobs: Blobs) -> None:
    """Put bytes into the file inside the caller's transaction; those that are there already stay."""
    conn.executemany("INSERT OR IGNORE INTO blob (sha256, bytes) VALUES (?, ?)", blobs.items())


def take(conn: sqlite3.Connection, digest: str) -> bytes | None:
    """Return the bytes of a hash, None where the file does not hold them."""
    row = conn.execute("SELECT bytes FROM blob WHERE sha256 = ?", (digest,)).fetchone()
    return None if row is None else bytes(row[0])


def altered(conn: sqlite3.Connection) -> Iterator[str]:
    """Yield the hashes whose bytes are not what they were."""
    for digest, content in conn.execute("SELECT sha256, bytes FROM blob"):
        if sha256(content).hexdigest() != digest:
            yield str(digest)
