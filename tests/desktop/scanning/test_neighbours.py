"""What a neighbour's hand leaves in a row is the neighbour's; what a row's own left is not lost."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from db.domain.scans import Seen
from db.domain.sheets import Box
from desktop.scanning.reading import read_file
from tests.helpers import fifth_photos
from tests.helpers.sheet_ink import DOTS, Picture, Sign, Written
from tests.helpers.sheet_photos import Spoil, flat

BLUE = (150, 60, 30)
Line = list[tuple[float, float]]
Draws = Callable[[Box, Box], list[Line]]


def read(
    draws: dict[int, Draws],
    folder: Path,
    width: float = 0.5,
    over: Callable[[Picture], None] = lambda _: None,
) -> list[Seen]:
    """The marks of a page on which only these rows have strokes (in mm of the page); ``over``: what
    else happens to it."""
    rows = iter(range(100))

    def write(picture: Picture, tick: Box, signature: Box, _: random.Random) -> Written:
        draw = draws.get(next(rows))
        for line in draw(tick, signature) if draw else ():
            places = np.round(np.array(line) * DOTS * 8).astype(np.int32)
            wide = max(1, round(width * DOTS))
            cv2.polylines(picture, [places], False, BLUE, wide, cv2.LINE_AA, 3)
        return Written(Sign.NOTHING)

    page = flat(random.Random(12), write)
    over(page.picture)
    file = folder / "page.png"
    cv2.imwrite(str(file), page.picture)
    (read_page,) = read_file(str(file))
    assert read_page.problem is None
    return [row.mark for row in read_page.rows]


def tick(length: float) -> Draws:
    """A tick whose long arm goes up to the right."""

    def draw(box: Box, _: Box) -> list[Line]:
        x, y = box.x + box.w / 2, box.y + box.h / 2
        return [[(x - 2, y - 1), (x, y + 1.5), (x + length * 0.55, y + 1.5 - length)]]

    return draw


def name(high: float, down: float = 0.0) -> Draws:
    """A wavy name so many mm high, ``down`` from the middle of its cell."""

    def draw(_: Box, cell: Box) -> list[Line]:
        middle = cell.y + cell.h / 2 + down
        xs = np.linspace(cell.x + 4, cell.x + cell.w - 6, 12)
        return [[(float(x), middle + (high / 2) * (-1) ** n) for n, x in enumerate(xs)]]

    return draw


@pytest.mark.parametrize("length", [6.0, 8.0, 10.0, 12.0])
def test_the_tail_of_a_tick_below_marks_nobody_above(length: float, tmp_path: Path) -> None:
    marks = read({3: tick(length)}, tmp_path)
    assert marks[3] is Seen.PRESENT
    assert marks[2] is Seen.ABSENT
    assert marks[4] is Seen.ABSENT


@pytest.mark.parametrize("width", [0.4, 1.3])
@pytest.mark.parametrize("aside", [3.0, 5.0])
def test_a_tail_that_reaches_the_head_of_the_row_above_is_asked(
    width: float, aside: float, tmp_path: Path
) -> None:
    def draw(box: Box, _: Box) -> list[Line]:
        x, y = box.x + box.w / 2, box.y + box.h / 2
        return [[(x - 3, y), (x, y + 3), (x + aside, y - 4), (x + 2.1 * aside, y - 12.5)]]

    marks = read({4: draw}, tmp_path, width)
    assert marks[3] in (Seen.UNSURE, Seen.ABSENT)
    assert marks[4] is Seen.PRESENT


def test_a_slash_that_starts_at_the_rule_is_a_mark(tmp_path: Path) -> None:
    def draw(_: Box, cell: Box) -> list[Line]:
        return [[(cell.x + 4, cell.y + cell.h + 0.8), (cell.x + 9, cell.y + 1)]]

    assert read({2: draw}, tmp_path)[1:4] == [Seen.ABSENT, Seen.PRESENT, Seen.ABSENT]


def test_two_ticks_that_touch_are_two(tmp_path: Path) -> None:
    marks = read({2: tick(6.0), 3: tick(11.0)}, tmp_path)
    assert marks[2:4] == [Seen.PRESENT, Seen.PRESENT]


def test_boxes_filled_one_below_the_other_are_no_streak(tmp_path: Path) -> None:
    def fill(box: Box, _: Box) -> list[Line]:
        ys = np.linspace(box.y, box.y + box.h, 12)
        return [[(box.x - 0.4, float(y)), (box.x + box.w + 0.4, float(y))] for y in ys]

    marks = read({1: fill, 2: fill, 3: fill, 4: fill}, tmp_path)
    assert marks[1:5] == [Seen.PRESENT] * 4


def test_a_loud_name_does_not_sign_for_its_neighbours(tmp_path: Path) -> None:
    marks = read({3: name(11.0)}, tmp_path)
    assert marks[3] is Seen.PRESENT
    assert Seen.PRESENT not in (marks[2], marks[4])


def test_two_names_that_touch_are_both_seen(tmp_path: Path) -> None:
    marks = read({2: name(8.0, down=1.2), 3: name(8.0, down=-1.2)}, tmp_path)
    assert Seen.ABSENT not in marks[2:4]


def test_a_line_under_a_name_above_is_asked_at_most(tmp_path: Path) -> None:
    def underlined(_: Box, cell: Box) -> list[Line]:
        y = cell.y + cell.h
        return [*name(6.0)(_, cell), [(cell.x + 3, y - 1.5), (cell.x + cell.w - 4, y + 1.8)]]

    marks = read({3: underlined}, tmp_path)
    assert marks[3] is Seen.PRESENT
    assert marks[4] is not Seen.PRESENT


def test_a_flourish_half_a_row_deep_signs_for_nobody_below(tmp_path: Path) -> None:
    def draw(_: Box, cell: Box) -> list[Line]:
        left, right, under = cell.x + 6, cell.x + cell.w - 3, cell.y + cell.h
        xs = np.linspace(left, right, 14)
        name = [(float(x), under - 5 + 2.5 * (-1) ** n) for n, x in enumerate(xs)]
        flourish = [(left, under + 5.4), (right, under - 1.5)]
        return [[*name, (right, under - 1.5)], flourish]

    marks = read({2: draw}, tmp_path, 0.8)
    assert marks[2] is Seen.PRESENT
    assert marks[3] in (Seen.UNSURE, Seen.ABSENT)


def test_a_flourish_whose_line_broke_signs_for_nobody_above(tmp_path: Path) -> None:
    """Of this page a copier broke the lines: in the eighth row lies the end of the ninth's name,
    which touches nothing of it."""
    file = tmp_path / "page.jpg"
    file.write_bytes(fifth_photos.photo(21_000_021, Spoil.MEDIUM).jpeg)
    (page,) = read_file(str(file))
    assert (page.rows[7].mark, page.rows[7].likely) == (Seen.UNSURE, Seen.ABSENT)
    assert page.rows[8].mark is Seen.PRESENT


def test_a_note_that_begins_before_its_column_signs_for_nobody(tmp_path: Path) -> None:
    """“phép”, written for somebody who was excused: the stem of the p stands over the rule."""

    def draw(_: Box, cell: Box) -> list[Line]:
        right, middle = cell.x + cell.w, cell.y + cell.h / 2
        bow = [(right - 1.2, middle - 1), (right + 1.5, middle), (right + 3, middle - 1)]
        return [[(right - 1.2, middle - 1.5), (right - 1.0, middle + 3)], bow]

    marks = read({4: draw}, tmp_path)
    assert marks[4] is not Seen.PRESENT
    assert {mark for at, mark in enumerate(marks) if at != 4} == {Seen.ABSENT}


def test_a_felt_tip_marks_nobody_above(tmp_path: Path) -> None:
    marks = read({3: tick(12.0)}, tmp_path, width=1.3)
    assert marks[2:5] == [Seen.ABSENT, Seen.PRESENT, Seen.ABSENT]


def test_a_ring_round_a_box_that_touches_the_tick_below_is_its_own(tmp_path: Path) -> None:
    def ring(box: Box, _: Box) -> list[Line]:
        x, y = box.x + box.w / 2, box.y + box.h / 2
        turns = np.linspace(0, 2 * np.pi, 40)
        return [[(x + 3.4 * float(np.cos(a)), y + 3.4 * float(np.sin(a))) for a in turns]]

    marks = read({2: ring, 3: tick(7.5)}, tmp_path)
    assert marks[2:4] == [Seen.PRESENT, Seen.PRESENT]


def test_a_cups_ring_over_boxes_and_names_signs_for_nobody(tmp_path: Path) -> None:
    def pale(picture: Picture) -> None:
        middle = round(132 * DOTS), round(110 * DOTS)
        ring = np.zeros(picture.shape[:2], np.uint8)
        cv2.circle(ring, middle, round(36 * DOTS), 255, round(2.4 * DOTS), cv2.LINE_AA)
        soft = cv2.GaussianBlur(ring, (0, 0), 0.4 * DOTS).astype(np.float32)[..., None] / 255
        picture[:] = (picture * (1 - 0.22 * soft)).astype(np.uint8)

    marks = read({2: tick(6.0)}, tmp_path, over=pale)
    assert marks[2] is Seen.PRESENT
    assert Seen.PRESENT not in marks[:2] + marks[3:]
