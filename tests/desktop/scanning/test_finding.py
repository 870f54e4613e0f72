"""Pages are found in whatever way they lie, and where none is the reason says what to do."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from db.domain.scans import ReadPage, Seen
from db.domain.sheet_places import corner_marks
from desktop.scanning import reading
from desktop.scanning.corners import find_marks, seat
from desktop.scanning.reading import read_file
from tests.helpers.sheet_ink import Picture
from tests.helpers.sheet_photos import TESTS_FROM, Photo, Spoil, photo

SEED = TESTS_FROM + 40


@pytest.fixture
def made() -> Photo:
    return photo(SEED, Spoil.SCAN)


def shown(made: Photo) -> Picture:
    picture = cv2.imdecode(np.frombuffer(made.jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    return picture


def read(picture: Picture, folder: Path, kind: str = "jpg") -> list[ReadPage]:
    file = folder / f"a.{kind}"
    cv2.imwrite(str(file), picture)
    return read_file(str(file))


def marks(page: ReadPage) -> list[Seen]:
    return [row.mark for row in page.rows]


def as_signed(made: Photo) -> list[Seen]:
    return [Seen.PRESENT if row.present else Seen.ABSENT for row in made.rows]


@pytest.mark.parametrize("degrees", range(0, 360, 45))
def test_any_rotation_is_read(degrees: int, made: Photo, tmp_path: Path) -> None:
    flat = shown(made)
    high, wide = flat.shape[:2]
    side = int(np.hypot(high, wide)) + 20
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 1.0)
    turn[0, 2] += (side - wide) / 2
    turn[1, 2] += (side - high) / 2
    turned = cv2.warpAffine(flat, turn, (side, side), borderValue=(90, 110, 120))
    (page,) = read(turned.astype(np.uint8), tmp_path)
    assert page.problem is None
    assert set(marks(page)) <= {Seen.PRESENT, Seen.ABSENT, Seen.UNSURE}
    assert sum(a is b for a, b in zip(marks(page), as_signed(made), strict=True)) == len(made.rows)


def test_two_sheets_in_one_picture_are_two_pages(made: Photo, tmp_path: Path) -> None:
    other = photo(SEED + 1, Spoil.SCAN)
    one, two = shown(made), shown(other)
    high = max(one.shape[0], two.shape[0]) + 60
    table = np.full((high, one.shape[1] + two.shape[1] + 90, 3), (70, 90, 110), np.uint8)
    table[30 : 30 + one.shape[0], 30 : 30 + one.shape[1]] = one
    table[30 : 30 + two.shape[0], 60 + one.shape[1] : 60 + one.shape[1] + two.shape[1]] = two
    pages = read(table, tmp_path)
    by_print = {page.code.print_id: page for page in pages if page.code is not None}
    assert set(by_print) == {made.print_id, other.print_id}
    for sheet in (made, other):
        page = by_print[sheet.print_id]
        assert page.problem is None
        for row, true in zip(marks(page), as_signed(sheet), strict=True):
            assert row in (true, Seen.UNSURE)


@pytest.mark.parametrize("hidden", [(0,), (1,), (2,), (3,), (0, 1), (0, 3)])
def test_hidden_corners_are_made_up_for(
    hidden: tuple[int, ...], made: Photo, tmp_path: Path
) -> None:
    """Two of the four may be covered by a thumb: the QR stands for one of them."""
    (page,) = read(_covered(made, hidden), tmp_path)
    assert page.problem is None
    for row, true in zip(marks(page), as_signed(made), strict=True):
        assert row in (true, Seen.UNSURE)


def _covered(made: Photo, hidden: tuple[int, ...]) -> NDArray[np.uint8]:
    """A clean page whose corner marks are covered."""
    picture = shown(made)
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY).astype(np.uint8)
    page = seat(find_marks(grey))
    assert page is not None
    for number in hidden:
        box = corner_marks(made.paper)[number]
        ends = [(box.x - 1, box.y - 1), (box.x + box.w + 1, box.y - 1),
                (box.x + box.w + 1, box.y + box.h + 1), (box.x - 1, box.y + box.h + 1)]  # fmt: skip
        seen = cv2.perspectiveTransform(np.array([ends]), page.to_picture)[0]
        cv2.fillPoly(picture, [seen.astype(np.int32)], (120, 150, 190))
    return picture.astype(np.uint8)


def _wood() -> Picture:
    chance = np.random.default_rng(SEED)
    coarse = chance.integers(60, 160, (40, 30, 3)).astype(np.uint8)
    return cv2.resize(coarse, (1800, 2400), interpolation=cv2.INTER_CUBIC).astype(np.uint8)


def test_a_picture_without_a_sheet_says_so(tmp_path: Path) -> None:
    (page,) = read(_wood(), tmp_path)
    assert page.problem == "scan_no_sheet"


def test_a_dark_picture_asks_for_light(tmp_path: Path) -> None:
    (page,) = read((_wood() // 4).astype(np.uint8), tmp_path)
    assert page.problem == "scan_dark"


def test_a_sheet_far_away_asks_to_come_nearer(made: Photo, tmp_path: Path) -> None:
    small = cv2.resize(shown(made), None, fx=0.3, fy=0.3, interpolation=cv2.INTER_AREA)
    table = _wood()
    table[400 : 400 + small.shape[0], 400 : 400 + small.shape[1]] = small
    (page,) = read(table, tmp_path)
    assert page.problem in ("scan_far", "scan_no_code")


def test_half_a_sheet_asks_for_its_corners(made: Photo, tmp_path: Path) -> None:
    (page,) = read(_covered(made, (0, 1, 3)), tmp_path)
    assert page.problem == "scan_corners"


def test_no_sheet_is_refused_before_any_row_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What takes time is setting a page straight: grass and gravel never come so far."""
    calls: list[str] = []
    monkeypatch.setattr(reading, "seated", lambda *_: calls.append("seated"))
    monkeypatch.setattr(reading, "row_inks", lambda *_: calls.append("rows"))
    chance = np.random.default_rng(SEED)
    gravel = chance.integers(0, 255, (2400, 1800), np.uint8)
    (page,) = read(cv2.GaussianBlur(gravel, (0, 0), 3).astype(np.uint8), tmp_path)
    assert page.problem == "scan_no_sheet"
    assert calls == []


def test_a_streak_of_the_copier_through_the_marks_hides_nothing(
    made: Photo, tmp_path: Path
) -> None:
    picture = shown(made)
    x = round(picture.shape[1] * 0.12)
    cv2.line(picture, (x, 0), (x + 4, picture.shape[0]), (160, 160, 160), 3)
    (page,) = read(picture, tmp_path)
    assert page.problem is None


def test_a_page_of_which_only_the_foot_is_seen_is_never_read_one_row_off(tmp_path: Path) -> None:
    """The marks at its head lie outside the picture, and it is bent: its rows could be any."""
    file = tmp_path / "a.jpg"
    file.write_bytes(photo(7_000_014, Spoil.HARD).jpeg)
    (page,) = read_file(str(file))
    assert page.problem in ("scan_corners", "scan_not_flat")


def test_a_large_photo_from_afar_is_read_with_every_pixel(made: Photo, tmp_path: Path) -> None:
    """Half of its pixels, which are enough where the sheet fills the picture, are not enough."""
    sheet = shown(made)
    small = cv2.resize(
        sheet,
        None,
        fx=1500 / sheet.shape[0],
        fy=1500 / sheet.shape[0],
        interpolation=cv2.INTER_AREA,
    )
    table = np.full((5000, 3400, 3), 120, np.uint8)
    table[1500 : 1500 + small.shape[0], 900 : 900 + small.shape[1]] = small
    (page,) = read(table, tmp_path)
    assert page.problem is None
    assert marks(page) == marks(read(sheet, tmp_path)[0])
