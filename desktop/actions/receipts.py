"""What is read over the telephone of a file: both sides work it out from the file's own bytes."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from db import files
from db.domain.errors import AppError
from db.engine import Book
from db.sync import limits


def check_number(path: Path) -> str:
    """Eight digits in two groups, equal on both sides for the same file and no other (one in a
    hundred million by chance): a copy that was cut or mixed up is found by telephone.

    Raises:
        AppError: those of reading a file.
    """
    data = files.read_limited(path, limits.MAX_FILE_BYTES)
    number = int.from_bytes(sha256(data).digest()[:8], "big") % 100_000_000
    return f"{number // 10_000:04d} {number % 10_000:04d}"


def check_numbers(_: Book, paths: Sequence[Path]) -> tuple[str, ...]:
    """Of each of these files; empty where one cannot be read, which its verdict tells."""
    return tuple(_readable(path) for path in paths)


def _readable(path: Path) -> str:
    try:
        return check_number(path)
    except AppError:
        return ""
