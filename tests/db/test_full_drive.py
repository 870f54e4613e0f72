"""A drive without room for the book's side files: told as what it is, not as a broken drive."""

from __future__ import annotations

import resource
import shutil
from collections import namedtuple
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from db.domain.errors import AppError
from db.engine import Book
from desktop.actions import books, people

Usage = namedtuple("Usage", "total used free")


@contextmanager
def nothing_grows() -> Iterator[None]:
    """No file of this process can be made larger, as on a drive without room."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize(
    ("free", "code"), [(0, "book_disk_full"), (10**9, "disk_error")], ids=["full", "broken"]
)
def test_a_book_that_a_full_drive_keeps_shut_says_so(
    book: Book, monkeypatch: pytest.MonkeyPatch, free: int, code: str
) -> None:
    folder: Path = book.folder
    books.close(book)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**9, 10**9 - free, free))
    with nothing_grows(), pytest.raises(AppError) as refused:
        books.open_book(folder, None)
    assert refused.value.code == code
    monkeypatch.undo()
    opened = books.open_book(folder, None)
    assert people.listing(opened) == ()
    books.close(opened)
