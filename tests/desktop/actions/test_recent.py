"""What was opened lately: few, the newest first, and nothing that is gone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from db.domain.found import FoundKind
from db.engine import Book
from desktop.actions import books, groups, people, recent
from desktop.dialogs.find_everywhere import title
from tests import builders

TODAY = date(2026, 11, 22)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = builders.house(tmp_path / "so")
    yield made
    books.close(made)


def titles(book: Book) -> list[str]:
    return [title(found) for found in recent.listing(book, TODAY)]


def test_the_newest_stands_first_and_each_only_once(book: Book, tmp_path: Path) -> None:
    group = builders.club(book)
    person = builders.person(book, "Rơ Châm Hyin")
    meeting = builders.meeting(book, group)
    file = tmp_path / "Danh sách làng Klăh.xlsx"
    file.write_bytes(b"x")
    recent.note(book, FoundKind.PERSON, person)
    recent.note(book, FoundKind.GROUP, group)
    recent.note(book, FoundKind.MEETING, meeting)
    recent.note(book, FoundKind.FILE, str(file))
    recent.note(book, FoundKind.PERSON, person)
    assert titles(book) == [
        "Rơ Châm Hyin",
        "Danh sách làng Klăh.xlsx",
        "CLB Cồng chiêng, Chủ nhật 22/11/2026",
        "CLB Cồng chiêng",
    ]


def test_what_was_removed_erased_or_deleted_is_not_shown(book: Book, tmp_path: Path) -> None:
    gone, erased = builders.person(book, "Đinh Bĕch"), builders.person(book, "Siu Y Blơ̆")
    group = builders.club(book)
    for kind, key in (
        (FoundKind.PERSON, gone),
        (FoundKind.PERSON, erased),
        (FoundKind.GROUP, group),
        (FoundKind.FILE, str(tmp_path / "khong-con.xlsx")),
    ):
        recent.note(book, kind, key)
    people.remove(book, [gone])
    people.erase(book, erased)
    groups.remove(book, group)
    assert recent.listing(book, TODAY) == ()
    people.bring_back(book, [gone])
    assert titles(book) == ["Đinh Bĕch"]


def test_only_a_few_are_kept_also_for_the_next_start(book: Book) -> None:
    for number in range(recent.MOST + 3):
        recent.note(book, FoundKind.PERSON, builders.person(book, f"Người số {number}"))
    books.close(book)
    again = books.open_book(book.folder, None)
    assert titles(again) == [f"Người số {number}" for number in range(10, 2, -1)]
    books.close(again)
