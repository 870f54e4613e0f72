"""What a process did to its drive, read back from the log that ``drive.c`` wrote."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

_HEAD = struct.Struct("<cIQII")

OPENED, WRITTEN, RESIZED, SYNCED, FOLDER_SYNCED = "O", "W", "T", "S", "Y"
UNLINKED, RENAMED, FOLDER_MADE, FOLDER_GONE, MARKED, STRANGE = "D", "R", "K", "k", "M", "X"
TRUNCATED_ON_OPEN, MADE_NEW = 1, 2


@dataclass(frozen=True, slots=True)
class Record:
    """One change; which facts it has depends on ``what`` (see log_record in ``drive.c``)."""

    what: str
    handle: int
    number: int
    first: bytes
    second: bytes

    @property
    def path(self) -> str:
        return self.first.decode()


def read(log: Path) -> list[Record]:
    """All records, in the order in which they happened.

    Raises:
        ValueError: the process did something that cannot be played again.
    """
    raw = log.read_bytes()
    at, found = 0, []
    while at < len(raw):
        what, handle, number, size, other = _HEAD.unpack_from(raw, at)
        at += _HEAD.size
        first, second = raw[at : at + size], raw[at + size : at + size + other]
        at += size + other
        record = Record(what.decode(), handle, number, first, second)
        if record.what == STRANGE:
            raise ValueError(f"not in the model: {record.path}")
        found.append(record)
    return found
