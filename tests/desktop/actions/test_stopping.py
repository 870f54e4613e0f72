"""Long work that is stopped leaves nothing half done, wherever it was.

Each kind of work is stopped at its first look whether to go on, then at its second, its fourth …
until it comes through; after each time the book, the folder it writes to and the place it takes
from are as they were, or whole pieces further.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from db import engine
from db.backup import state_of
from db.domain import long_work
from db.domain.catalogue import TitleDraft
from db.domain.errors import AppError
from db.domain.periods import month
from db.domain.person_papers import Label
from db.engine import Book
from desktop.actions import (
    backups,
    books,
    catalogue,
    handing_in,
    merging,
    people,
    receiving,
    reports,
    rosters,
    scanning,
    tables,
    undoing,
)
from desktop.actions.drawing import draw_person_papers
from tests import builders
from tests.helpers.sites import Sites

ROSTER = "Họ và tên,Giới tính,Năm sinh\n" + "".join(
    f"{name} {number},Nữ,{1960 + number}\n"
    for number in range(12)
    for name in ("Đinh Thị Bĕch", "Rơ Châm H'Uyên")
)


class StopsAt(long_work.Watch):
    """Somebody asks for the end just before the look with this number."""

    def __init__(self, at: int) -> None:
        super().__init__()
        self.at, self.looks = at, 0

    @property
    def stopping(self) -> bool:
        self.looks += 1
        return self.looks > self.at and not self.closed


@dataclass(frozen=True)
class Tried:
    """How often work was stopped, and what it gave when it came through."""

    stops: int
    result: object


def stopped_everywhere(work: Callable[[], object], unharmed: Callable[[], object]) -> Tried:
    """Stop at ever later looks until the work comes through; ``unharmed`` must be what it was."""
    before, at, stops = unharmed(), 0, 0
    while True:
        with long_work.watched(StopsAt(at)):
            try:
                return Tried(stops, work())
            except AppError as error:
                assert error.code == "stopped"
        assert unharmed() == before, f"stopped at look {at}"
        at, stops = max(1, 2 * at), stops + 1


@pytest.fixture(autouse=True)
def many_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small books are asked about as often as large ones."""
    monkeypatch.setattr(engine, "_ASK_EVERY", 500)


@pytest.fixture
def sites(tmp_path: Path) -> Iterator[Sites]:
    made = Sites(tmp_path / "sites")
    yield made
    made.close()


def state(book: Book) -> str:
    with book.read() as connection:
        return state_of(connection)


def inside(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def filled(book: Book) -> str:
    """A club, its people and a season; the club's id."""
    club = builders.club(book)
    crowd = builders.crowd(book, 40, club)
    builders.season(book, [club], crowd, meetings_=20, marks_=400)
    return club


def test_a_list_is_taken_into_the_book_whole_or_not_at_all(book: Book, tmp_path: Path) -> None:
    file = tmp_path / "danh-sach.csv"
    file.write_text(ROSTER, encoding="utf-8")
    read = stopped_everywhere(lambda: rosters.read(file), lambda: state(book))
    reading = rosters.read(file)
    taken = stopped_everywhere(lambda: rosters.take_in(book, reading), lambda: state(book))
    assert read.stops > 2
    assert taken.stops > 3
    assert len(people.listing(book)) == 24
    back = stopped_everywhere(lambda: undoing.undo(book), lambda: state(book))
    assert back.stops > 1
    assert not people.listing(book)


def test_a_catalogue_is_taken_into_the_book_whole_or_not_at_all(book: Book) -> None:
    drafts = [TitleDraft(f"Sử thi Đăm Săn {number}") for number in range(12)]
    tried = stopped_everywhere(lambda: catalogue.write_titles(book, drafts), lambda: state(book))
    assert tried.stops > 3
    assert len(catalogue.titles(book)) == 12


def test_a_report_that_is_stopped_leaves_the_book_free_for_the_next_question(book: Book) -> None:
    filled(book)
    tried = stopped_everywhere(
        lambda: reports.report(book, month(2026, 11)), lambda: len(people.listing(book))
    )
    assert tried.stops > 3


def test_a_file_for_the_commune_is_on_the_stick_and_in_the_book_or_in_neither(
    sites: Sites,
) -> None:
    village, commune = sites.village(), sites.commune()
    sites.enrol(village, commune)
    filled(village.book)
    sent = len(handing_in.history(village.book))
    known = inside(sites.stick)

    def unharmed() -> tuple[int, set[str]]:
        return len(handing_in.history(village.book)) - sent, inside(sites.stick) - known

    tried = stopped_everywhere(lambda: handing_in.hand_in(village.book, sites.stick), unharmed)
    assert tried.stops > 3
    count, new = unharmed()
    assert (count, len(new)) == (1, 1)
    (taken,) = receiving.take_in(commune.book, [sites.stick / name for name in new])
    assert taken.marks == 400


def test_replies_that_were_saved_before_the_stop_stand_for_themselves(sites: Sites) -> None:
    commune = sites.commune()
    for number in range(3):
        village = sites.village(f"v{number}")
        sites.enrol(village, commune, f"Nhà văn hóa làng {number}")
    known = inside(sites.stick)
    watch = StopsAt(0)
    written = 0
    while True:
        watch = StopsAt(max(1, 2 * watch.at))
        with long_work.watched(watch):
            try:
                replies = receiving.reply_all(commune.book, sites.stick)
                break
            except AppError as error:
                assert error.code == "stopped"
        files = inside(sites.stick) - known
        assert all(name.endswith(".solang") for name in files)
        written = max(written, len(files))
    assert len(replies) == 3
    assert written > 0


def test_two_villages_merge_or_stay_two(sites: Sites) -> None:
    commune = sites.commune()
    for number in range(2):
        sites.enrol(sites.village(f"v{number}"), commune, f"Nhà văn hóa làng {number}")
    first, second = receiving.houses(commune.book)
    tried = stopped_everywhere(
        lambda: merging.merge(commune.book, first.id, second.id, "2026-11-22"),
        lambda: (state(commune.book), merging.listing(commune.book)),
    )
    assert tried.stops > 1
    assert len(merging.listing(commune.book)) == 1


def test_a_backup_is_whole_or_not_there(book: Book, tmp_path: Path) -> None:
    filled(book)
    out = tmp_path / "usb"
    out.mkdir()

    def unharmed() -> tuple[str, set[str], set[str]]:
        return state(book), inside(out), inside(book.folder / "backups")

    backups.daily(book)
    tried = stopped_everywhere(lambda: backups.backup(book, out), unharmed)
    assert tried.stops > 3
    (copy,) = inside(out)
    assert backups.look(out / copy).entries > 0


def test_an_older_book_comes_back_whole_or_the_present_one_stays(
    book: Book, tmp_path: Path
) -> None:
    filled(book)
    copy = backups.backup(book, tmp_path)
    builders.person(book, "Kpă Y Nguyên")
    books.close(book)
    data = book.folder
    keys = data.with_name(f"{data.name}.keys")

    def unharmed() -> tuple[set[str], int]:
        again = books.open_book(data, None)
        count = len(people.listing(again))
        books.close(again)
        return inside(data.parent), count

    tried = stopped_everywhere(lambda: backups.restore(copy, data, keys), unharmed)
    assert tried.stops > 2
    restored = books.open_book(data, None)
    assert len(people.listing(restored)) == 40
    books.close(restored)


def test_looking_for_copies_on_the_drives_can_be_stopped(book: Book, tmp_path: Path) -> None:
    backups.backup(book, tmp_path)
    tried = stopped_everywhere(
        lambda: backups.look_around([tmp_path]), lambda: len(people.listing(book))
    )
    assert tried.stops > 2
    assert isinstance(tried.result, tuple)
    assert len(tried.result) == 1


@pytest.mark.parametrize("ending", ["xlsx", "ods", "csv", "pdf"])
def test_a_list_is_saved_whole_or_the_file_of_before_stays(
    book: Book, tmp_path: Path, ending: str
) -> None:
    filled(book)
    table = tables.of_people(book)
    out = tmp_path / "out"
    out.mkdir()
    file = out / f"danh-sach.{ending}"
    file.write_bytes(b"before")
    tried = stopped_everywhere(
        lambda: tables.save(table, file), lambda: (file.read_bytes(), inside(out))
    )
    assert tried.stops > 3
    assert file.read_bytes() != b"before"
    assert inside(out) == {file.name}


def test_papers_for_many_can_be_stopped_at_every_page() -> None:
    labels = tuple(Label(builders.HOUSE, f"Bàn {number}") for number in range(400))
    tried = stopped_everywhere(lambda: draw_person_papers(labels), lambda: None)
    assert tried.stops > 2
    assert isinstance(tried.result, bytes)
    assert tried.result.startswith(b"%PDF")


def test_reading_pictures_can_be_stopped_between_two(tmp_path: Path) -> None:
    files = []
    for number in range(3):
        files.append(tmp_path / f"{number}.jpg")
        files[-1].write_bytes(b"no picture")
    tried = stopped_everywhere(
        lambda: scanning.read([str(file) for file in files]), lambda: inside(tmp_path)
    )
    assert tried.stops == 3
