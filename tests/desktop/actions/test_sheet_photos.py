"""A village's photo at the commune: it waits, counts, and is compared when the file has come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.domain.errors import AppError
from db.domain.provisional import Counts, ProvisionalDraft, Source
from db.domain.scans import ReadPage, Seen
from db.domain.scopes import private_scope
from db.domain.sheet_codes import SheetCode
from db.engine import Book
from desktop.actions import attendance, groups, provisional, scanning, sheet_photos, undoing
from tests import builders
from tests.helpers.commune import Commune
from tests.helpers.sheet_ink import Sign
from tests.helpers.sheet_photos import Spoil
from tests.helpers.signed_sheets import signed

HOUSE = "Nhà văn hóa làng Jro"
NAMES = ("Đinh Bĕch", "Siu H'Bia", "Nay Y Blŭk", "Rơ Châm Hmrơ̆")
SIGNS = {0: Sign.CROSS, 1: Sign.SIGNATURE, 2: Sign.NOTHING, 3: Sign.TICK}


@pytest.fixture
def commune(tmp_path: Path) -> Iterator[Commune]:
    made = Commune(tmp_path)
    yield made
    made.close()


class Signed:
    """A village's sheet, signed by three of four, on a photo at the commune."""

    def __init__(self, commune: Commune, folder: Path) -> None:
        self.commune = commune
        self.village = commune.village(HOUSE)
        group = builders.club(self.village)
        for name in NAMES:
            builders.person(self.village, name, group=group)
        self.meeting = builders.meeting(self.village, group, day="2026-11-15")
        roll = attendance.roll(self.village, self.meeting)
        self.people = [row.person_id for row in roll.rows]
        photo = signed(self.village, self.meeting, SIGNS, folder / "zalo.jpg", Spoil.SCAN)
        sheet_photos.wait(commune.book, scanning.read([str(photo)]))
        self.first = self.waiting().print_id

    def waiting(self) -> sheet_photos.WaitingSheet:
        (sheet,) = sheet_photos.listing(self.commune.book)
        return sheet


@pytest.fixture
def photographed(commune: Commune, tmp_path: Path) -> Signed:
    return Signed(commune, tmp_path)


def draft(visits: int) -> ProvisionalDraft:
    counts = Counts(meetings=1, visits=visits)
    return ProvisionalDraft("2026-11-15..2026-11-15", Source.PHOTO, counts, None, "Cồng chiêng")


def test_a_print_that_is_not_known_yet_waits_with_its_counts(
    photographed: Signed, tmp_path: Path
) -> None:
    sheet = photographed.waiting()
    assert (sheet.known, sheet.house_name) == (False, None)
    assert (sheet.count(Seen.PRESENT), sheet.count(Seen.UNSURE)) == (3, 0)
    # The same photo again is the same sheet.
    sheet_photos.wait(photographed.commune.book, scanning.read([str(tmp_path / "zalo.jpg")] * 2))
    assert len(photographed.waiting().pages) == 1


def test_named_by_the_clerk_it_counts_and_when_the_file_comes_rows_are_compared(
    photographed: Signed,
) -> None:
    book = photographed.commune.book
    sheet_photos.name_sheet(book, photographed.waiting(), HOUSE, draft(3))
    (figure,) = provisional.listing(book, "2026-11-22")
    assert (figure.house_name, figure.draft.source, figure.holds) == (HOUSE, Source.PHOTO, True)
    assert figure.draft.counts.visits == 3
    named = photographed.waiting()
    assert (named.house_name, named.day, named.known) == (HOUSE, "2026-11-15", False)
    first, second, third, _ = photographed.people
    builders.marks(
        photographed.village, photographed.meeting, present=[first, third], absent=[second]
    )
    photographed.commune.receive(photographed.village)
    sheet = photographed.waiting()
    assert sheet.known and sheet.house_name == HOUSE and sheet.day == "2026-11-15"
    told = [(one.row, one.seen, one.status and one.status.value) for one in sheet.differences]
    assert told == [
        (2, Seen.PRESENT, "absent"),
        (3, Seen.ABSENT, "present"),
        (4, Seen.PRESENT, None),
    ]
    (figure,) = provisional.listing(photographed.commune.book, "2026-11-22")
    assert (figure.holds, figure.difference) == (False, -1)


def test_a_sheet_is_taken_off_the_list_and_comes_back(photographed: Signed) -> None:
    book = photographed.commune.book
    sheet_photos.drop(book, photographed.waiting())
    assert sheet_photos.listing(book) == ()
    undoing.undo(book)
    assert photographed.waiting().count(Seen.PRESENT) == 3
    # It stands in the scope that the commune keeps for itself: no house gets it.
    with book.read() as connection:
        scopes = connection.exec_driver_sql(
            "SELECT DISTINCT s.id FROM sheet_photo p JOIN scope s USING (scope_no)"
        ).fetchall()
    assert scopes == [(private_scope(book.scope),)]


def test_a_house_has_no_waiting_list(book: Book) -> None:
    with pytest.raises(AppError, match="not_a_commune"):
        sheet_photos.wait(book, [ReadPage("a.jpg", 1, SheetCode("7W3K9D2M4XQ1", 1, 2, 0))])


def test_the_picture_waits_in_the_book_and_goes_with_the_sheet(
    photographed: Signed, tmp_path: Path
) -> None:
    book = photographed.commune.book
    sheet = photographed.waiting()
    assert sheet_photos.kept_pages(book) == {(sheet.print_id, 1)}
    picture = sheet_photos.picture(book, sheet.print_id, 1)
    assert picture is not None
    assert picture.startswith(b"\xff\xd8")
    sheet_photos.drop(book, sheet)
    undoing.undo(book)
    assert sheet_photos.picture(book, sheet.print_id, 1) == picture
    sheet_photos.drop(book, sheet)
    photo = signed(
        photographed.village, photographed.meeting, SIGNS, tmp_path / "b.jpg", Spoil.SCAN
    )
    sheet_photos.wait(book, scanning.read([str(photo)]))
    assert sheet_photos.picture(book, sheet.print_id, 1) is None


def test_naming_house_and_meeting_is_one_act(photographed: Signed) -> None:
    book = photographed.commune.book
    sheet = photographed.waiting()
    sheet_photos.name_sheet(book, sheet, HOUSE, draft(3))
    assert len(provisional.listing(book)) == 1
    undoing.undo(book)
    assert provisional.listing(book) == ()
    assert photographed.waiting().house is None


def test_the_files_own_count_takes_the_place_of_the_photos(photographed: Signed) -> None:
    village, book = photographed.village, photographed.commune.book
    sheet_photos.name_sheet(book, photographed.waiting(), HOUSE, draft(3))
    assert photographed.waiting().present is None
    builders.marks(village, photographed.meeting, present=photographed.people[:2])
    photographed.commune.receive(village)
    known = photographed.waiting()
    assert (known.known, known.present) == (True, 2)
    (figure,) = provisional.listing(book)
    assert not figure.holds


def _afternoon(photographed: Signed, folder: Path) -> sheet_photos.WaitingSheet:
    """Another sheet of the same group and day, signed by one; the photo of it waits too."""
    village, book = photographed.village, photographed.commune.book
    group = groups.listing(village)[0].id
    again = builders.meeting(village, group, day="2026-11-15", time="19:00")
    photo = signed(village, again, {0: Sign.CROSS}, folder / "chieu.jpg", Spoil.SCAN)
    sheet_photos.wait(book, scanning.read([str(photo)]))
    first = photographed.first
    return next(one for one in sheet_photos.listing(book) if one.print_id != first)


def test_two_sheets_of_one_day_and_the_same_words_are_two_figures(
    photographed: Signed, tmp_path: Path
) -> None:
    """Morning and afternoon of one group: neither takes the place of the other."""
    book = photographed.commune.book
    sheet_photos.name_sheet(book, photographed.waiting(), HOUSE, draft(3))
    afternoon = _afternoon(photographed, tmp_path)
    sheet_photos.name_sheet(book, afternoon, HOUSE, draft(1))
    told = sorted(one.draft.counts.visits or 0 for one in provisional.listing(book))
    assert told == [1, 3]
    # Counted again by a person: its own figure is mended, the other stays.
    sheet_photos.name_sheet(book, afternoon, HOUSE, draft(2))
    told = sorted(one.draft.counts.visits or 0 for one in provisional.listing(book))
    assert told == [2, 3]
    undoing.undo(book)
    told = sorted(one.draft.counts.visits or 0 for one in provisional.listing(book))
    assert told == [1, 3]


def test_what_was_told_of_a_meeting_gives_way_to_its_sheet_and_comes_instead_of_it(
    photographed: Signed,
) -> None:
    """The same meeting is never counted twice, whichever came first."""
    book = photographed.commune.book
    by_phone = replace(draft(5), source=Source.PHONE)
    provisional.add(book, HOUSE, by_phone)
    sheet_photos.name_sheet(book, photographed.waiting(), HOUSE, draft(3))
    assert [one.draft.counts.visits for one in provisional.listing(book)] == [3]
    provisional.add(book, HOUSE, by_phone)
    assert [one.draft.counts.visits for one in provisional.listing(book)] == [5]
