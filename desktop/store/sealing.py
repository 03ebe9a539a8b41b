"""What makes an edit behind the program's back show: each fact is chained to the one before it by a hash."""

import json
import secrets
from collections.abc import Sequence
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


def chained(previous: bytes, fact: Sequence[object]) -> bytes:
    """Return the hash of a fact: over the one before it and the fact's columns as stored, the hash left out."""
    return sha256(previous + canonical(fact).encode("ascii")).digest()
