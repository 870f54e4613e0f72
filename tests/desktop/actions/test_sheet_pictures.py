"""“Ảnh tờ ký”: the picture of a signed sheet kept as evidence, in the house that wants it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from db.domain.sheet_pictures import LARGEST
from db.engine import Book
from desktop.actions import attendance, people, scanning, sheet_pictures
from desktop.dialogs.sheet_pictures import SheetPicturesDialog
from desktop.screens.desk import Desk
from desktop.screens.meeting_acts import MeetingActs
from desktop.screens.scan import ScanScreen
from tests import builders
from tests.desktop.actions.test_consent_photos import signed_list
from tests.desktop.screens.conftest import Show, dialog, show  # noqa: F401 - a fixture
from tests.helpers.commune import Commune
from tests.helpers.sheet_ink import Sign
from tests.helpers.signed_sheets import signed, signed_grid

NAMES = ("Đinh Bĕch", "Siu H'Bia", "Nay Y Blŭk")


@pytest.fixture
def group(book: Book) -> str:
    return builders.club_of(book, NAMES)


@pytest.fixture
def meeting(book: Book, group: str) -> str:
    return builders.meeting(book, group, day="2026-11-22")


def kept(book: Book, photo: Path) -> list[scanning.ScannedPage]:
    pages = scanning.match(book, scanning.read([str(photo)]))
    scanning.apply(book, pages)
    sheet_pictures.keep(book, pages)
    return pages


def photo_of(book: Book, meeting: str, folder: Path) -> Path:
    """A phone's photo that says where it was taken."""
    file = signed(book, meeting, {0: Sign.CROSS}, folder / "a.jpg")
    picture = Image.open(file)
    exif = picture.getexif()
    exif[0x010F] = "Dien thoai"
    exif.get_ifd(0x8825)[1] = "N"
    picture.save(file, exif=exif, quality=92)
    return file


def test_it_is_small_and_says_nothing_of_the_place_it_was_taken(
    book: Book, meeting: str, tmp_path: Path
) -> None:
    kept(book, photo_of(book, meeting, tmp_path))
    (picture,) = sheet_pictures.of_meeting(book, meeting)
    assert len(picture.jpeg) < LARGEST / 2
    shown = Image.open(BytesIO(picture.jpeg))
    assert dict(shown.getexif()) == {}
    assert shown.size == (840, 1188)


def test_the_house_decides_in_the_window_and_finds_it_at_the_meeting(
    show: Show,  # noqa: F811
    book_desk: Desk,
    book: Book,
    meeting: str,
    tmp_path: Path,
) -> None:
    photo = photo_of(book, meeting, tmp_path)
    screen = show(ScanScreen(book_desk))
    assert not screen.keep.isChecked()
    screen.keep.setChecked(True)
    screen.read([photo])
    screen.take_in()
    MeetingActs(screen, book_desk).pictures(attendance.roll(book, meeting).meeting)
    shown = dialog(SheetPicturesDialog)
    assert shown.empty.isHidden()
    (number,) = shown.blocks
    shown.drop(number)
    assert sheet_pictures.of_meeting(book, meeting) == ()
    assert not shown.empty.isHidden()


def test_without_the_tick_nothing_is_kept(
    show: Show,  # noqa: F811
    book_desk: Desk,
    book: Book,
    meeting: str,
    tmp_path: Path,
) -> None:
    screen = show(ScanScreen(book_desk))
    screen.read([photo_of(book, meeting, tmp_path)])
    screen.take_in()
    assert sheet_pictures.of_meeting(book, meeting) == ()


def test_a_course_grid_is_evidence_of_every_day_that_was_marked(
    book: Book, group: str, tmp_path: Path
) -> None:
    days = [builders.meeting(book, group, day=f"2026-11-{day:02d}") for day in (1, 8, 15)]
    signs = {(0, 0): Sign.CROSS, (1, 1): Sign.TICK}
    kept(book, signed_grid(book, group, ("2026-11-01", "2026-11-30"), signs, tmp_path / "a.jpg"))
    found = [len(sheet_pictures.of_meeting(book, day)) for day in days]
    assert found == [1, 1, 0]


def test_a_list_of_consents_is_found_at_each_person(book: Book, tmp_path: Path) -> None:
    photo, persons = signed_list(book, tmp_path / "a.jpg")
    kept(book, photo)
    assert all(len(sheet_pictures.of_person(book, person)) == 1 for person in persons)


def test_whoever_is_erased_by_law_is_on_no_picture_any_more(
    book: Book, meeting: str, tmp_path: Path
) -> None:
    kept(book, photo_of(book, meeting, tmp_path))
    person = attendance.roll(book, meeting).rows[1].person_id
    people.erase(book, person)
    assert sheet_pictures.of_meeting(book, meeting) == ()


def test_it_stays_in_the_house(tmp_path: Path) -> None:
    commune = Commune(tmp_path)
    village = commune.village("Nhà văn hóa làng Jro")
    group = builders.club(village)
    for name in NAMES:
        builders.person(village, name, group=group)
    held = builders.meeting(village, group, day="2026-11-22")
    kept(village, photo_of(village, held, tmp_path))
    assert len(sheet_pictures.of_meeting(village, held)) == 1
    commune.receive(village)
    with commune.book.read() as connection:
        count = connection.exec_driver_sql("SELECT count(*) FROM sheet_picture").scalar_one()
    assert count == 0
    commune.close()
