"""What makes an edit behind the program's back show: each fact is chained to the one before it by a hash."""

import json
import secrets
from hashlib import sha256

START = bytes(32)
"""What the first fact is chained to."""

canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode
"""Writes a JSON value in the one form that is hashed: keys sorted, no blanks, ASCII only."""


def new_salt() -> bytes:
    """Return what makes the hash of one personal value say nothing about it once the salt is erased."""
    return secrets.token_bytes(16)


def sealed(salt: bytes, value: str) -> str:
    """Return the hash that a fact keeps of a personal value, given in its canonical form."""
    return sha256(salt + value.encode("ascii")).hexdigest()


def chained(
    previous: bytes,
    place: int, subject: str, version: int, op: str, at: int, recorded_at: int,
    own_id: str | None, seat: str | None, body: str,
) -> bytes:  # fmt: skip
    """Return the hash of a fact: over the one before it and all that the fact's row holds, as it is stored."""
    told = canonical([place, subject, version, op, at, recorded_at, own_id, seat, body])
    return sha256(previous + told.encode("ascii")).digest()
