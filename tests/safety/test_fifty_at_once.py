"""Fifty processes on one book at the same moment: one window, and no act lost or torn."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from db.domain.errors import AppError
from desktop.actions import books, checking, people
from desktop.instance import Instance
from tests import builders

FIFTY = 50
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks")


def at_once(act: Callable[[int], str]) -> list[str]:
    """What fifty children say, all let go at the same moment; each waits for the others' end."""
    gate, heard, done = os.pipe(), os.pipe(), os.pipe()
    children = []
    for number in range(FIFTY):
        child = os.fork()
        if child == 0:
            os.close(gate[1])
            os.close(done[1])
            said = "failed"
            try:
                os.read(gate[0], 1)
                said = act(number)
            finally:
                os.write(heard[1], f"{said}\n".encode())
                os.read(done[0], 1)
                os._exit(0)
        children.append(child)
    os.close(gate[1])
    os.close(heard[1])
    lines = ""
    while lines.count("\n") < FIFTY and (piece := os.read(heard[0], 65536)):
        lines += piece.decode()
    os.close(done[1])
    for child in children:
        os.waitpid(child, 0)
    for one in (gate[0], heard[0], done[0]):
        os.close(one)
    return lines.split()


def test_one_of_fifty_windows_opens(tmp_path: Path) -> None:
    said = at_once(lambda number: "mine" if Instance(tmp_path).claim() else "second")
    assert sorted(said) == ["mine"] + ["second"] * (FIFTY - 1)


def test_fifty_writers_lose_nothing(tmp_path: Path) -> None:
    books.close(builders.house(tmp_path / "house"))

    def write(number: int) -> str:
        try:
            book = books.open_book(tmp_path / "house", None)
            builders.person(book, f"Đinh Người {number}")
            books.close(book)
        except AppError as error:
            return error.code
        return ",".join(["written", *(one.code for one in book.notices)])

    said = at_once(write)
    assert set(said) <= {"written", "book_busy"} and "written" in said
    book = books.open_book(tmp_path / "house", None)
    assert len(people.listing(book)) == said.count("written")
    assert checking.check(book, full=True) == ()
    with book.read() as connection:
        assert connection.exec_driver_sql("SELECT max(forked) FROM origin").scalar_one() == 0
    books.close(book)
