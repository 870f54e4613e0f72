"""The fault report holds nothing about people, whatever went wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.domain.people import PersonDraft
from db.engine import Book
from desktop import faults
from desktop.actions import books, fault_report, people
from tests import builders


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = builders.house(tmp_path / "Đinh Thị Hmrơ̆" / "so", actor="Lan")
    draft = PersonDraft("Rơ Châm Hyin", phone="0912 345 678", village="Làng Klăh")
    people.add(made, draft)
    yield made
    books.close(made)


def fail(who: str) -> None:
    raise ValueError(f"không đọc được {who}, 0912 345 678")


def note_fault(book: Book) -> None:
    try:
        fail("Rơ Châm Hyin")
    except ValueError as error:
        assert faults.note(error, book.folder) is not None


def test_it_says_versions_numbers_and_where_the_program_failed(book: Book) -> None:
    note_fault(book)
    text = fault_report.of_book(book, ["light, 150 %"])
    assert "light, 150 %" in text
    assert "person: 1" in text
    assert "SQLAlchemy: " in text
    assert "ValueError" in text
    assert "test_fault_report.py:" in text


def test_nothing_of_it_is_about_people_or_their_machine(book: Book) -> None:
    note_fault(book)
    text = fault_report.of_book(book, [])
    for word in ("Hyin", "0912", "Klăh", "Lan", "Hmrơ̆", str(book.folder.parent), "không đọc được"):
        assert word not in text, word


@pytest.mark.parametrize(
    "line",
    [
        "  C:\\Users\\Đinh Thị Hmrơ̆\\solang\\desktop\\app.py:12 run",
        "  /home/lan.nguyen/work/desktop/app.py:12 run",
    ],
)
def test_a_place_is_told_from_the_program_on(line: str) -> None:
    assert fault_report.bare(line) == "  desktop/app.py:12 run"


def test_a_line_nobody_foresaw_is_left_out() -> None:
    assert fault_report.bare("Nguyễn Thị Lan 0912 345 678") == "…"
    assert fault_report.bare("builtins.ValueError") == "builtins.ValueError"


def test_it_is_saved_as_it_is(tmp_path: Path) -> None:
    file = fault_report.save("Sổ Làng\n", tmp_path / "bao-loi.txt")
    assert file.read_text(encoding="utf-8") == "Sổ Làng\n"


def test_it_is_there_where_no_book_is(tmp_path: Path) -> None:
    text = fault_report.report(tmp_path / "trống", None)
    assert "sổ: chưa có" in text
    assert text.endswith("không có\n")
