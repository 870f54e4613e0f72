"""Copies of the book: verified, sealed, kept by number, and the superfluous ones go."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from db import backup
from db import copies as listed
from db.copies import Copy
from db.domain.errors import AppError
from db.engine import Book
from desktop.actions import books, handing_in, people
from tests import builders
from tests.helpers.broken_packages import broken
from tests.helpers.sites import Sites

CANARY = "Đinh Hơbĭa Kơđŭng"
PHONE = "0912345678"
FIRST_DAY = date(2025, 1, 1)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = builders.house(tmp_path / "house")
    builders.person(made, "Đinh Thị Hmrơ̆")
    yield made
    books.close(made)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


def bytes_under(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def numbers(book: Book) -> list[int]:
    return [copy.number for copy in listed.copies(book.folder)]


def day_after(days: int) -> str:
    return (FIRST_DAY + timedelta(days)).isoformat()


def made_on(*days: str, reason: str = "daily") -> list[Copy]:
    """Copies made on these days in this order, the newest first as ``copies.copies`` gives them."""
    made = [Copy(Path(f"{n}.saoluu"), n, reason, day) for n, day in enumerate(days, 1)]
    return made[::-1]


def kept(found: list[Copy]) -> list[str]:
    gone = {copy.number for copy in backup.superfluous(found)}
    return [copy.day for copy in found if copy.number not in gone]


def test_a_copy_on_the_stick_is_one_file_named_for_people(book: Book, stick: Path) -> None:
    path = backup.backup(book, stick)
    assert [one.name for one in stick.iterdir()] == [path.name]
    assert path.name.startswith(f"so-lang_{book.keys.fixed.book_id[:8]}_")
    assert path.name.endswith("_000001.saoluu")


def test_a_copy_says_in_clear_only_what_it_is(book: Book, stick: Path) -> None:
    with zipfile.ZipFile(backup.backup(book, stick)) as archive:
        facts = json.loads(archive.read("manifest.json"))
        assert sorted(archive.namelist()) == [
            *("book.sqlite3", "keys.age", "manifest.json", "recovery.bin")
        ]
    assert sorted(facts) == [
        *("book_id", "day", "entries", "erased", "format", "kind", "sha256", "state")
    ]


def test_no_name_is_in_clear_in_any_byte_of_anything(tmp_path: Path) -> None:
    sites = Sites(tmp_path)
    village, commune = sites.village(), sites.commune()
    sites.enrol(village, commune)
    builders.person(village.book, CANARY, phone=PHONE)
    village.book.actor = CANARY
    builders.person(village.book, "Siu Ƀlưh", village=None)
    backup.keep(village.book, "daily")
    backup.backup(village.book, sites.stick)
    handing_in.hand_in(village.book, sites.stick)
    while_open = bytes_under(tmp_path)
    assert CANARY in [row.full_name for row in people.listing(village.book)]
    sites.close()
    everything = while_open + bytes_under(tmp_path)
    assert [word for word in (CANARY, "Hơbĭa", PHONE) if word.encode() in everything] == []


def test_each_copy_has_the_next_number_wherever_it_lies(book: Book, stick: Path) -> None:
    backup.keep(book, "daily")
    path = backup.backup(book, stick)
    backup.keep(book, "import")
    assert (numbers(book), path.name[-13:-7]) == ([3, 1], "000002")


def test_a_copy_leaves_nothing_else_behind(book: Book) -> None:
    path = backup.keep(book, "daily")
    assert list(path.parent.iterdir()) == [path]


def test_what_interrupted_copies_left_goes_in_time(book: Book) -> None:
    folder = book.folder / "backups"
    (folder / "working-000001").mkdir(parents=True)
    (folder / "working-000001" / "book.sqlite3").write_bytes(b"half")
    for _ in range(6):
        backup.keep(book, "daily")
    assert not (folder / "working-000001").exists()


def test_one_copy_a_day_is_enough(book: Book) -> None:
    first = backup.daily(book)
    builders.person(book)
    assert (first is not None, backup.daily(book), numbers(book)) == (True, None, [1])


def test_a_book_that_nobody_wrote_to_needs_no_new_copy(book: Book) -> None:
    path = backup.keep(book, "daily")
    path.rename(path.with_name(path.name.replace(path.name[-17:-7], "2025-01-01")))
    assert backup.daily(book) is None
    builders.person(book)
    assert backup.daily(book) is not None


def test_a_dead_clock_does_not_stop_the_copies(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "MUCH", 3)
    backup.daily(book)
    builders.person(book)
    assert backup.daily(book) is None
    builders.person(book)
    builders.person(book)
    assert backup.daily(book) is not None


def test_a_damaged_newest_copy_counts_as_none(book: Book) -> None:
    path = backup.keep(book, "daily")
    path.write_bytes(path.read_bytes()[:1000])
    assert backup.daily(book) is not None


def test_a_newest_copy_that_says_what_it_is_not_counts_as_none(book: Book) -> None:
    newest = backup.keep(book, "daily")
    whole = newest.read_bytes()
    for data in broken(whole):
        newest.write_bytes(data)
        assert backup.erased_in(newest) is None and backup.state_in(newest) is None
        assert backup.daily(book) is not None
        newest.write_bytes(whole)
        for copy in listed.copies(book.folder)[:-1]:
            copy.path.unlink()


def test_strangers_among_the_copies_are_left_alone(book: Book) -> None:
    folder = book.folder / "backups"
    folder.mkdir()
    names = ("ảnh.jpg", "000009-daily-2026-13-45.saoluu", "x.saoluu", "7-daily-2026-01-01.saoluu")
    for name in names:
        (folder / name).write_bytes(b"")
    backup.keep(book, "daily")
    assert numbers(book) == [1]
    assert {path.name for path in folder.iterdir()} > set(names)


def test_the_state_names_the_newest_by_number(book: Book) -> None:
    first = backup.keep(book, "daily")
    first.rename(first.with_name("000001-daily-2031-05-05.saoluu"))
    newest = backup.keep(book, "daily")
    assert listed.state(book.folder).last == newest.name[-17:-7]


def test_a_year_of_days_keeps_seven_days_four_weeks_twelve_months() -> None:
    found = made_on(*(day_after(n) for n in range(400)))
    days = kept(found)
    assert days[:7] == [day_after(n) for n in range(399, 392, -1)]
    assert len({day[:7] for day in days}) == 12
    assert 18 <= len(days) <= 7 + 4 + 12


def test_of_one_day_the_newest_stays_and_the_last_three_always() -> None:
    found = made_on("2026-01-01", *["2026-01-02"] * 5)
    assert kept(found) == ["2026-01-02"] * 3 + ["2026-01-01"]


def test_a_clock_that_went_wrong_for_a_day_pushes_nothing_out() -> None:
    days = [day_after(n) for n in range(6)]
    found = made_on(*days, "2093-01-01", day_after(6), day_after(7))
    assert kept(found)[:7] == [day_after(7), day_after(6), "2093-01-01", *days[:-5:-1]]


def test_a_clock_that_fell_back_does_not_make_the_newest_superfluous() -> None:
    found = made_on(*(day_after(n) for n in range(30)), *["2000-01-01"] * 4)
    assert kept(found)[:3] == ["2000-01-01"] * 3


def test_the_last_three_copies_before_migrations_stay() -> None:
    old = made_on(*["2024-01-01"] * 5, reason="migration")
    new = [
        Copy(copy.path, copy.number + 5, "daily", copy.day)
        for copy in made_on(*(day_after(n) for n in range(100)))
    ]
    gone = {copy.number for copy in backup.superfluous(new + old)}
    assert [copy.number for copy in old if copy.number not in gone] == [5, 4, 3]


def test_keeping_takes_the_superfluous_away(book: Book) -> None:
    for _ in range(5):
        backup.keep(book, "daily")
    assert numbers(book) == [5, 4, 3]


def test_a_restored_book_goes_on_above_the_copies_that_lie_there(book: Book) -> None:
    backup.keep(book, "daily")
    with book.write() as connection:
        connection.exec_driver_sql("DELETE FROM setting WHERE name = 'backup_number'")
    backup.keep(book, "daily")
    assert numbers(book) == [2, 1]


def test_a_copy_of_the_same_name_on_the_stick_is_left_alone(book: Book, stick: Path) -> None:
    first = backup.backup(book, stick)
    with book.write() as connection:
        connection.exec_driver_sql("DELETE FROM setting WHERE name = 'backup_number'")
    second = backup.backup(book, stick)
    assert sorted(stick.iterdir()) == [first, second]


def test_a_missing_stick_is_named_and_nothing_is_left(book: Book, tmp_path: Path) -> None:
    with pytest.raises(AppError) as caught:
        backup.backup(book, tmp_path / "no-usb")
    assert caught.value.code == "folder_missing"
    assert list((book.folder / "backups").iterdir()) == []
