"""What a file says of itself, and the signature under it.

The manifest names everything that the file holds (ranges, root over the entry ids, digest of the
columns) and whom it is for: so one signature covers all, and a file re-sealed for somebody else is
seen to be meant for another. The signed bytes are kept as they came; nothing is encoded anew.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.sync.container import FileKind
from db.sync.signing import Party

DIGEST_BYTES = 32


@dataclass(frozen=True)
class VectorItem:
    """One tip that the sender holds: ``from_seq`` .. ``to_seq``, ``id`` that of the last."""

    origin: bytes
    scope: bytes
    from_seq: int
    to_seq: int
    id: bytes


@dataclass(frozen=True)
class Forerunner:
    """A file sent since the last acknowledged one, so that a receiver can name what is missing."""

    number: int
    name: str


@dataclass(frozen=True)
class Range:
    """A chain of entries in the file. ``prev``: id of the entry before the first."""

    scope: bytes
    origin: bytes
    from_seq: int
    to_seq: int
    prev: bytes


@dataclass(frozen=True)
class FileFacts:
    """What the sender says beside the entries.

    Attributes:
        number: of this file among the sender's. day: when it was written, YYYY-MM-DD, by a clock
            that may be wrong. name: the sender's house or commune. program: its version.
        schema: number of the newest field known to the sender (information only).
        roster: version of the list of devices that the sender holds.
        scopes: what the vector speaks of. vector: every tip the sender holds in these.
        part: (1, 1), or which of how many files that each stand for themselves.
        file_id: 16 random bytes, made by ``pack`` where empty.
    """

    kind: FileKind
    number: int
    day: str
    name: str
    program: str
    schema: int = 0
    roster: int = 0
    scopes: tuple[bytes, ...] = ()
    vector: tuple[VectorItem, ...] = ()
    forerunners: tuple[Forerunner, ...] = ()
    part: tuple[int, int] = (1, 1)
    file_id: bytes = b""


@dataclass(frozen=True)
class Manifest:
    """The facts, the sender, and what the columns hold.

    Attributes:
        recipients: fingerprints of all who were meant. ranges: in the order of first appearance.
        root: over the ids of all entries in the order of the file.
        columns_bytes, columns_digest: of the columns before packing.
    """

    facts: FileFacts
    sender: Party
    recipients: tuple[bytes, ...]
    ranges: tuple[Range, ...]
    entries: int
    root: bytes
    columns_bytes: int
    columns_digest: bytes


@dataclass(frozen=True)
class SignedManifest:
    """The bytes that were signed, as they came; kept in the book to be verified again."""

    body: bytes
    signature: bytes
