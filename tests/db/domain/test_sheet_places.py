"""Where a sheet's rows, marks and QR stand."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.grid_places import MOST, grid_cell, grid_layout
from db.domain.sheet_places import (
    BLANK_ROWS,
    GRID,
    LARGE_GRID,
    LARGE_ROW,
    LARGE_WITH_NOTE,
    LARGE_WITHOUT_NOTE,
    LEAST_BLANK_ROWS,
    MARK,
    QR_QUIET,
    ROW,
    SHORT_GRID,
    SIZES,
    WITH_NOTE,
    WITHOUT_NOTE,
    blank_rows_that_fit,
    corner_marks,
    first_row,
    grid_days,
    layout_number,
    paginate,
    places,
    qr_box,
    row_boxes,
    rows_of,
    spread,
)
from db.domain.sheets import ACROSS, DEFAULT_COLUMNS, UPRIGHT, Box, Column, Paper

papers = pytest.mark.parametrize("paper", UPRIGHT)


def apart(one: Box, other: Box, white: float = 0.0) -> bool:
    """At least ``white`` mm lie between two boxes."""
    return (
        one.x + one.w + white <= other.x + 1e-6
        or other.x + other.w + white <= one.x + 1e-6
        or one.y + one.h + white <= other.y + 1e-6
        or other.y + other.h + white <= one.y + 1e-6
    )


@given(st.integers(0, 30_000), st.sampled_from(UPRIGHT))
def test_every_row_has_a_page_and_no_page_too_many_rows(rows: int, paper: Paper) -> None:
    size, pages = SIZES[paper], paginate(rows, paper)
    assert sum(pages) == rows
    assert pages[0] <= size.first_rows
    assert all(count <= size.next_rows for count in pages[1:])


@given(st.integers(0, 3_000), st.sampled_from(UPRIGHT))
def test_the_last_page_has_room_for_the_foot_and_no_orphan(rows: int, paper: Paper) -> None:
    size, pages = SIZES[paper], paginate(rows, paper)
    full = size.first_rows if len(pages) == 1 else size.next_rows
    assert pages[-1] <= full - size.foot_rows
    assert len(pages) == 1 or pages[-1] >= 3


def test_a_thousand_pages_are_a_thousand_pages() -> None:
    assert len(paginate(20 + 998 * 25 + 14, Paper.A4)) == 1000


@papers
def test_full_pages_end_above_the_qr_and_its_quiet_zone(paper: Paper) -> None:
    size = SIZES[paper]
    lowest = max(
        first_row(paper, page) + rows * ROW
        for page, rows in ((1, size.first_rows), (2, size.next_rows))
    )
    assert lowest <= qr_box(paper).y - QR_QUIET


@papers
def test_corner_marks_are_34_points_and_12_mm_from_every_edge(paper: Paper) -> None:
    size = SIZES[paper]
    for mark in corner_marks(paper):
        assert mark.w == mark.h == pytest.approx(34 / 72 * 25.4)
        assert mark.x >= 12 - 1e-6
        assert mark.y >= 12 - 1e-6
        assert size.width - mark.x - mark.w >= 12 - 1e-6
        assert size.height - mark.y - mark.h >= 12 - 1e-6


@papers
def test_marks_qr_and_table_keep_white_between_them(paper: Paper) -> None:
    size = SIZES[paper]
    module = MARK / 6
    table = Box(
        size.left,
        size.next_head,
        size.right - size.left,
        size.head + size.next_rows * ROW,
    )
    for mark in corner_marks(paper):
        assert apart(mark, table, module)
        assert apart(mark, qr_box(paper), QR_QUIET)


@papers
@pytest.mark.parametrize("layout", [WITH_NOTE, WITHOUT_NOTE])
def test_tick_box_and_signature_of_a_row_are_beside_each_other(paper: Paper, layout: int) -> None:
    for row in places("P", paper, layout, ["a", "b", None]).rows:
        assert apart(row.tick, row.signature)
        assert row.signature.y < row.tick.y < row.tick.y + row.tick.h < row.signature.y + ROW
        assert row.signature.x + row.signature.w <= SIZES[paper].right + 1e-6


def test_rows_of_a_page_follow_each_other_without_gap() -> None:
    rows = places("P", Paper.A4, WITH_NOTE, [str(number) for number in range(60)]).rows
    for one, other in pairwise(rows):
        if one.page == other.page:
            assert other.signature.y - one.signature.y == pytest.approx(ROW)


def test_rows_are_high_enough_for_a_thumbprint() -> None:
    assert ROW >= 9


def test_places_need_only_what_the_print_recorded() -> None:
    persons = ["a", "b", None]
    layout = places("P", Paper.A5, WITHOUT_NOTE, persons)
    assert [row.person_id for row in layout.rows] == persons
    assert (layout.print_id, layout.layout, layout.pages) == ("P", WITHOUT_NOTE, 1)


def test_the_note_column_alone_decides_the_layout_number() -> None:
    private = (*DEFAULT_COLUMNS, Column.PHONE, Column.ETHNIC_GROUP)
    assert layout_number(private) == layout_number(DEFAULT_COLUMNS) == WITH_NOTE
    assert layout_number((Column.BIRTH,)) == WITHOUT_NOTE


large = pytest.mark.parametrize("layout", [LARGE_WITH_NOTE, LARGE_WITHOUT_NOTE])


@papers
@large
def test_large_rows_fill_the_same_pages_as_the_others(paper: Paper, layout: int) -> None:
    many, few = rows_of(paper, WITH_NOTE), rows_of(paper, layout)
    assert few.first * few.height == pytest.approx(many.first * many.height)
    assert few.next * few.height == pytest.approx(many.next * many.height)
    assert few.foot * few.height == pytest.approx(many.foot * many.height)


@papers
@large
def test_a_thumb_has_fifteen_millimetres(paper: Paper, layout: int) -> None:
    _, cell = row_boxes(paper, layout, 2, 3)
    assert LARGE_ROW > 15
    assert cell.h == LARGE_ROW
    assert cell.y == pytest.approx(first_row(paper, 2) + 3 * LARGE_ROW)


def test_large_rows_are_another_layout_with_the_columns_where_they_were() -> None:
    assert layout_number(DEFAULT_COLUMNS, large=True) == LARGE_WITH_NOTE
    assert layout_number((), large=True) == LARGE_WITHOUT_NOTE
    for ordinary, high in ((WITH_NOTE, LARGE_WITH_NOTE), (WITHOUT_NOTE, LARGE_WITHOUT_NOTE)):
        for one, other in zip(
            row_boxes(Paper.A4, ordinary, 1, 0), row_boxes(Paper.A4, high, 1, 0), strict=True
        ):
            assert (one.x, one.w) == (other.x, other.w)


@given(
    st.integers(1, 400),
    st.sampled_from([(Paper.A4, 1), (Paper.A4, 3), (Paper.A5, 2), (Paper.A4_ACROSS, 25)]),
)
def test_blank_rows_are_fewer_only_where_that_spares_a_page(
    people: int, kind: tuple[Paper, int]
) -> None:
    room = rows_of(*kind)
    blank = blank_rows_that_fit(people, room)
    pages = {count: len(spread(people + count, room)) for count in range(2, BLANK_ROWS + 1)}
    assert LEAST_BLANK_ROWS <= blank <= BLANK_ROWS
    assert pages[blank] == min(pages.values())
    assert blank == BLANK_ROWS or pages[blank + 1] > pages[blank]


@pytest.mark.parametrize(("paper", "rows"), [(Paper.A4, 15), (Paper.A5, 5)])
def test_a_sheet_of_nobody_is_a_page_of_blank_rows(paper: Paper, rows: int) -> None:
    """A village feast has no list: all who come write themselves."""
    room = rows_of(paper, WITH_NOTE)
    assert blank_rows_that_fit(0, room) == rows
    assert spread(rows, room) == (rows,)


def test_a_club_of_thirteen_stands_on_one_page() -> None:
    room = rows_of(Paper.A4, WITH_NOTE)
    assert [blank_rows_that_fit(people, room) for people in range(9, 16)] == [5, 5, 4, 3, 2, 5, 5]


def test_a_grid_of_eight_with_two_blank_rows_is_one_page() -> None:
    """Below a grid stand no counts, so its foot takes two rows and not five."""
    room = rows_of(Paper.A4_ACROSS, grid_layout(12, large=False))
    assert (room.foot, blank_rows_that_fit(8, room)) == (2, 2)
    assert paginate(10, Paper.A4_ACROSS, grid_layout(12, large=False)) == (10,)


@pytest.mark.parametrize("base", [GRID, LARGE_GRID, SHORT_GRID])
def test_a_grid_that_was_printed_before_keeps_its_pages_and_places(base: int) -> None:
    """A photo of one comes months later: its number still says which rows stand on which page."""
    before = {GRID: (7, 3), LARGE_GRID: (7, 3), SHORT_GRID: (10,)}
    for paper in UPRIGHT:
        for days in range(1, MOST[paper] + 1):
            layout = base + days
            assert grid_days(layout) == days
            box, cell = grid_cell(ACROSS[paper], layout, 1, 2, days - 1)
            assert cell.h == (LARGE_ROW if base == LARGE_GRID else ROW)
            assert cell.y == first_row(ACROSS[paper], 1) + 2 * cell.h
            assert box.y > cell.y and box.y + box.h < cell.y + cell.h
    assert paginate(10, Paper.A4_ACROSS, base + 4) == before[base]


def test_every_layout_that_is_printed_has_a_number_of_two_figures() -> None:
    """More the QR does not hold."""
    printed = [
        grid_layout(days, large)
        for days in range(1, max(MOST.values()) + 1)
        for large in (False, True)
    ]
    assert len(set(printed)) == len(printed) and max(printed) <= 99
