"""What a ``.solang`` file is, told without opening what is sealed in it."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from db import files
from db.sync import limits
from db.sync.container import FileKind, unframe


class Sort(StrEnum):
    """What a person does with it."""

    HAND_IN = "hand_in"
    REPLY = "reply"
    INVITATION = "invitation"
    ANSWER = "answer"


_SORTS = {
    FileKind.DELTA: Sort.HAND_IN,
    FileKind.SNAPSHOT: Sort.HAND_IN,
    FileKind.ACK: Sort.REPLY,
    FileKind.INVITE: Sort.INVITATION,
    FileKind.ANSWER: Sort.ANSWER,
}


def sort_of(path: Path) -> Sort:
    """What the file is.

    Raises:
        AppError: ``file_not_ours``, ``file_cut``, ``file_altered``, ``file_newer`` …; those of
            reading files.
    """
    framed = unframe(files.read_limited(path, limits.MAX_FILE_BYTES))
    return _SORTS[framed.header.kind]
