"""What comes from a phone and a scanner together: every kind of file, any order, any way up."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from db.domain.attendance import Status
from db.domain.scans import Seen
from db.engine import Book
from desktop.actions import attendance, scanning
from desktop.scanning.reading import read_file
from desktop.screens.desk import Desk
from desktop.screens.scan import ScanScreen
from tests import builders
from tests.desktop.screens.conftest import Show, show  # noqa: F401 - a fixture
from tests.helpers.heic import heic
from tests.helpers.meadow import meadow
from tests.helpers.sheet_ink import Sign
from tests.helpers.signed_sheets import signed, signed_pages

PEOPLE = 30


@pytest.fixture
def meeting(book: Book) -> str:
    group = builders.club(book)
    for number in range(PEOPLE):
        builders.person(book, f"Đinh Hrơh {number:02d}", group=group)
    return builders.meeting(book, group)


def grey(file: Path) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    whole = np.asarray(Image.open(file).convert("L"))
    return whole[: whole.shape[0] // 2 * 2, : whole.shape[1] // 2 * 2]


def came(book: Book, meeting: str) -> list[bool]:
    return [row.status is Status.PRESENT for row in attendance.roll(book, meeting).rows]


@pytest.mark.parametrize("turns", [0, 1])
def test_a_phones_heic_is_read_in_the_window(
    show: Show,  # noqa: F811
    book_desk: Desk,
    book: Book,
    meeting: str,
    tmp_path: Path,
    turns: int,
) -> None:
    photo = signed(book, meeting, {0: Sign.CROSS, 2: Sign.TICK}, tmp_path / "a.jpg")
    seen = np.rot90(grey(photo), -turns)
    file = tmp_path / "IMG_0042.HEIC"
    file.write_bytes(heic(np.ascontiguousarray(seen), turns))
    screen = show(ScanScreen(book_desk))
    screen.read([file])
    assert screen.problems.text.text() == ""
    screen.take_in()
    assert came(book, meeting)[:4] == [True, False, True, False]


def test_all_kinds_of_files_at_once_in_any_order(book: Book, meeting: str, tmp_path: Path) -> None:
    signs = {row: Sign.CROSS for row in range(0, PEOPLE, 2)}
    one, two = signed_pages(book, meeting, signs, tmp_path, ["1.jpg", "2.jpg"])
    Image.open(two).rotate(90, expand=True).save(tmp_path / "2.png")
    (tmp_path / "1.heic").write_bytes(heic(np.ascontiguousarray(np.rot90(grey(one), 2))))
    scans = [Image.open(file).convert("L") for file in (two, one)]
    scans[0].save(tmp_path / "scan.pdf", save_all=True, append_images=scans[1:], resolution=250)
    files = [tmp_path / name for name in ("scan.pdf", "2.png", "1.heic", "1.jpg")]
    pages = scanning.match(book, scanning.read([str(file) for file in files]))
    assert [page.page for page in pages if page.problem is None] == [2, 1, 2, 1, 1]
    assert [page.again for page in pages] == [False, False, True, True, True]
    scanning.apply(book, pages)
    assert came(book, meeting) == [row in signs for row in range(PEOPLE)]


def test_the_same_photo_twice_is_read_alike_and_the_second_counts_no_more(
    book: Book, meeting: str, tmp_path: Path
) -> None:
    photo = signed(book, meeting, {0: Sign.CROSS}, tmp_path / "a.jpg")
    first, second = scanning.match(book, scanning.read([str(photo), str(photo)]))
    assert (first.again, second.again) == (False, True)
    marks = [row.mark for row in second.rows]
    assert marks == [row.mark for row in first.rows]
    assert marks[:2] == [Seen.PRESENT, Seen.ABSENT]


def test_a_picture_that_is_no_sheet_is_refused(tmp_path: Path) -> None:
    """How long that takes is measured in tests.benchmarks.scanning."""
    file = tmp_path / "meadow.jpg"
    file.write_bytes(meadow(seed=7))
    (page,) = read_file(str(file))
    assert page.problem in ("scan_no_sheet", "scan_corners")
