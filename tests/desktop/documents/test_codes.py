"""The squares that a photo is found by."""

from __future__ import annotations

import pytest
import zxingcpp

from db.domain.sheet_codes import SheetCode, parse_qr
from db.domain.sheet_places import MARK, QR_QUIET, SIZES, corner_marks, qr_box
from db.domain.sheets import UPRIGHT, Box, Paper
from desktop.documents.codes import ARUCO
from desktop.documents.sign_in_sheet import draw
from tests.desktop.documents.made import PRINT_ID, ink, picture, sheet

DICT_4X4_50 = ((181, 50), (15, 154), (51, 45), (153, 70))
"""The first four as OpenCV has them (predefined_dictionaries.hpp): bits row by row, 1 white."""


def test_corner_marks_are_those_of_opencv() -> None:
    for rows, (high, low) in zip(ARUCO, DICT_4X4_50, strict=True):
        inner = "".join(row[1:5] for row in rows[1:5])
        assert inner == f"{high:08b}{low:08b}".replace("0", "#").replace("1", ".")
        border = rows[0] + rows[5] + "".join(row[0] + row[5] for row in rows)
        assert set(border) == {"#"}


@pytest.mark.parametrize("paper", UPRIGHT)
def test_the_qr_of_each_page_says_which_rows_stand_there(paper: Paper) -> None:
    drawn = draw(sheet(60, paper=paper))
    for page in range(1, drawn.layout.pages + 1):
        codes = zxingcpp.read_barcodes(picture(drawn.pdf, page))
        rows = sum(row.page == page for row in drawn.layout.rows)
        assert [parse_qr(code.text) for code in codes] == [SheetCode(PRINT_ID, page, 1, rows)]


def test_the_qr_is_read_at_the_least_resolution_that_scanning_takes() -> None:
    small = picture(draw(sheet()).pdf, dots_per_mm=1800 / 297)
    assert len(zxingcpp.read_barcodes(small)) == 1


def test_the_qr_is_of_level_m_without_names() -> None:
    (code,) = zxingcpp.read_barcodes(picture(draw(sheet()).pdf))
    assert code.ec_level == "M"
    assert code.text.isascii()


@pytest.mark.parametrize("paper", UPRIGHT)
@pytest.mark.parametrize("page", [1, 2])
def test_marks_stand_in_their_corners_with_white_round_them(paper: Paper, page: int) -> None:
    image = picture(draw(sheet(40, paper=paper)).pdf, page)
    cell = MARK / 6
    for mark, rows in zip(corner_marks(paper), ARUCO, strict=True):
        for y, row in enumerate(rows):
            for x, black in enumerate(row):
                middle = Box(mark.x + x * cell + 0.5, mark.y + y * cell + 0.5, cell - 1, cell - 1)
                assert ink(image, middle) == (1 if black == "#" else 0)
        black_cells = "".join(rows).count("#") / 36
        around = (MARK + 2 * cell) ** 2
        assert ink(image, mark, cell) == pytest.approx(black_cells * MARK**2 / around, abs=0.01)


@pytest.mark.parametrize("paper", UPRIGHT)
def test_the_quiet_zone_of_the_qr_is_white(paper: Paper) -> None:
    image = picture(draw(sheet(40, paper=paper)).pdf)
    box, quiet = qr_box(paper), QR_QUIET - 0.3
    for strip in (
        Box(box.x - quiet, box.y - quiet, box.w + 2 * quiet, quiet - 0.2),
        Box(box.x - quiet, box.y - quiet, quiet - 0.2, box.h + quiet),
        Box(box.x + box.w + 0.2, box.y - quiet, quiet - 0.2, box.h + quiet),
    ):
        assert ink(image, strip) == 0
    assert box.y + box.h <= SIZES[paper].bottom
