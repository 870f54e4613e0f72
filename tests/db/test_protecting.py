"""Before a file comes in a copy holds everything; the newest one will do if it does."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from db import backup, protecting
from db.commands import papers
from db.copies import copies
from db.engine import Book
from db.log import settings
from db.log.registry import SPECS
from db.models.base import Model
from desktop.actions import backups, books, handing_in, people, receiving
from tests import builders
from tests.helpers.sites import Sites, take


def test_the_copy_of_the_morning_protects_the_first_import(book: Book) -> None:
    builders.person(book, "Đinh Thị Hmrơ̆")
    morning = backups.daily(book)
    assert protecting.protect(book, "import") == morning
    assert len(copies(book.folder)) == 1


def test_it_does_so_after_the_book_was_closed_and_opened_again(book: Book) -> None:
    builders.person(book)
    backups.daily(book)
    books.close(book)
    again = books.open_book(book.folder, None)
    protecting.protect(again, "import")
    assert len(copies(book.folder)) == 1
    books.close(again)


FROM_ENTRIES = {
    *("scope", "origin", "run", "ctx", "entity", "touch", "dangling", "conflict", "undone"),
    *("manifest", "writer", "marked_meeting", "sealed", "search_word"),
    *("meeting_count", "person_month", "stale_meeting", "stale_person"),
    *("reader_day", "loan_day", "borrower_month"),
    "kept_picture",
}
"""What changes with entries alone, which move the clock in the settings; a picture is kept by the
act that writes its figure."""


def test_every_table_that_no_entry_writes_is_looked_at() -> None:
    projected = {spec.table for spec in SPECS.values()}
    assert set(Model.metadata.tables) - projected - FROM_ENTRIES == set(backup.OF_ITS_OWN)


def _an_act(book: Book) -> None:
    builders.person(book, "Siu Ƀlưh")


def _another_who_writes(book: Book) -> None:
    with book.write() as connection:
        settings.put(connection, settings.ACTOR, b"Rah Lan")


def _a_file_that_waits(book: Book) -> None:
    with book.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO waiting_file (sha256, name, sender, body) VALUES (?,?,?,?)",
            (bytes(32), "so-1.solang", bytes(32), b"file"),
        )


def _a_paper_put_aside(book: Book) -> None:
    papers.put_aside(book, "Giấy mời", b"%PDF")


@pytest.mark.parametrize(
    "write", [_an_act, _another_who_writes, _a_file_that_waits, _a_paper_put_aside]
)
def test_whatever_was_written_since_calls_for_a_new_copy(
    book: Book, write: Callable[[Book], None]
) -> None:
    builders.person(book)
    backups.daily(book)
    write(book)
    protecting.protect(book, "import")
    assert [one.reason for one in copies(book.folder)] == ["import", "daily"]
    protecting.protect(book, "import")
    assert len(copies(book.folder)) == 2


def test_a_copy_with_one_wrong_byte_protects_nothing(book: Book) -> None:
    builders.person(book)
    morning = backup.keep(book, "daily")
    body = bytearray(morning.read_bytes())
    body[len(body) // 2] ^= 1
    morning.write_bytes(body)
    assert protecting.protect(book, "import") != morning


def test_a_copy_of_an_older_program_protects_nothing(book: Book) -> None:
    builders.person(book)
    morning = backup.keep(book, "daily")
    morning.write_bytes(morning.read_bytes().replace(b'"state": "', b'"stats": "'))
    assert protecting.protect(book, "import") != morning


def test_a_file_that_is_handed_in_calls_for_a_new_copy(tmp_path: Path) -> None:
    sites = Sites(tmp_path)
    village, commune = sites.village(), sites.commune()
    sites.enrol(village, commune)
    builders.person(village.book)
    backups.daily(village.book)
    handing_in.hand_in(village.book, sites.stick)
    protecting.protect(village.book, "import")
    assert [one.reason for one in copies(village.book.folder)] == ["import", "daily"]
    sites.close()


def test_an_import_that_went_wrong_is_undone_by_the_copy_of_the_morning(tmp_path: Path) -> None:
    """The first import of the day makes no copy; the second finds that the first came since.

    AC 27.
    """
    sites = Sites(tmp_path)
    village, commune = sites.village(), sites.commune()
    sites.enrol(village, commune)
    builders.person(village.book, "Đinh Bĕch")
    sites.trip(village, commune)
    backup.keep(commune.book, "daily")
    before = [row.id for row in people.listing(commune.book)]
    made = [one.number for one in copies(commune.folder)]
    builders.person(village.book, "Ksor Ñun")
    first = sites.file(village)
    assert first is not None
    take(commune, first)
    assert [one.number for one in copies(commune.folder)] == made
    copy = shutil.copy(copies(commune.folder)[0].path, tmp_path / "morning.saoluu")
    builders.person(village.book, "Rơ Châm Phiơ̆")
    second = sites.file(village)
    assert second is not None
    take(commune, second)
    assert [one.number for one in copies(commune.folder)][1:] == made
    commune.close()
    backups.restore(Path(copy), commune.folder, None)
    book = books.open_book(commune.folder, None)
    assert [row.id for row in people.listing(book)] == before
    assert len(receiving.houses(book)) == 1
    books.close(book)
    books.close(village.book)
