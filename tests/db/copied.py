"""A house with one person, closed; a copy of it on the stick, and the code on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from db.domain.errors import AppError
from desktop.actions import backups, books, checking, people
from tests import builders


@dataclass(frozen=True)
class Laptop:
    """Where its things lie, and what can be done with them."""

    data: Path
    stick: Path
    copy: Path
    code: str

    @property
    def keys(self) -> Path:
        return self.data.with_name(f"{self.data.name}.keys")

    def names(self) -> list[str | None]:
        book = books.open_book(self.data, None)
        assert checking.check(book, full=True) == ()
        found = [row.full_name for row in people.listing(book)]
        books.close(book)
        return found

    def write(self, name: str) -> None:
        book = books.open_book(self.data, None)
        builders.person(book, name)
        books.close(book)

    def refuses(self, copy: Path, code: str | None = None) -> str:
        """The code with which a copy is refused here."""
        return refused(lambda: backups.restore(copy, self.data, None, code))

    def again(self) -> Path:
        """One more copy on the stick."""
        book = books.open_book(self.data, None)
        path = backups.backup(book, self.stick)
        books.close(book)
        return path


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def everything(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
