"""One entry as a file carries it: with its id, and as a skeleton where law erased its payload."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b

from db.log.entry import Entry

HASH_BYTES = 32


@dataclass(frozen=True, slots=True)
class Row:
    """An entry and its id.

    Attributes:
        erased: empty, or the BLAKE2b-256 of a payload that was erased; ``entry.payload`` is empty
            then, and the id still holds. Whether the erasing was right is the roster's question:
            anybody who passes an entry on could leave its payload out.
    """

    entry: Entry
    id: bytes
    erased: bytes = b""


def payload_hash(payload: bytes) -> bytes:
    """The hash under which a payload enters the id of its entry."""
    return blake2b(payload, digest_size=HASH_BYTES).digest()
