"""Read pictures of signed sheets: find the page, set it straight, judge its rows.

Everything that keeps a picture from being read has a code with a sentence that says what to do
(light, distance, corners); a picture that is no sheet is refused before the costly steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import cv2
import numpy as np

from db.domain.errors import AppError
from db.domain.scans import Judgement, ReadPage, ReadRow, Seen
from db.domain.sheet_cells import cells_of, lies_on
from db.domain.sheet_codes import SheetCode
from db.domain.sheet_places import CONSENTS, LARGE_WITHOUT_NOTE, WITH_NOTE, rows_of
from db.domain.threads import aside
from desktop.scanning.codes import code_on, codes_in
from desktop.scanning.corners import Found, find_marks, seat
from desktop.scanning.cuts import page_picture, row_picture
from desktop.scanning.guardians import guardian_of
from desktop.scanning.judging import judge
from desktop.scanning.pictures import (
    LEAST_LONG_SIDE,
    LEAST_SHORT_SIDE,
    Grey,
    Picture,
    open_pictures,
)
from desktop.scanning.seats import LEAST_SHARE, Strip, Table, seated
from desktop.scanning.strokes import row_inks

LEAST_DOTS = 3.0
"""Pixels a millimetre of the page; a pen's line is 0.3 mm and must leave a pixel. Of 735 rows of
tuning pages made smaller, to 3.1, none was wrong."""

CLOSER = frozenset({"scan_far", "scan_no_code", "scan_corners"})
"""What may be better with every pixel of a large photo."""

BRIGHT_SHARE, DARK = 95, 70
"""Where even the brightest twentieth of a picture is darker than this, of 255, light is what lacks:
paper in a dim room has 90 and more. By judgement."""

LEAST_BLACK = 0.14
"""Contrast of the printed outline of a box. Pages looked at had
0.5 to 0.7; the limit itself is set by judgement."""

MOST_LOST = 0.34
"""Share of rows whose box was not found: more, and the page is folded, covered or not ours."""

MOST_LOOSE = 4.0
"""Millimetres that the rows of a page with two marks may lie off, less than half a row: beyond
that it is not sure which row is which (one hard page was read one off)."""

BEYOND = 0.75
"""A box found above the first or below the last row: the rows would be read one off."""


@aside
def read_file(path: str, pictures: bool = True) -> list[ReadPage]:
    """Every page of a file; a file that cannot be opened is one page with a problem.

    Args:
        pictures: whether the straight page and the cut-outs are wanted.
    """
    # Two cores are shared with the window; OpenCV would take all there are.
    cv2.setNumThreads(1)
    read: list[ReadPage] = []
    try:
        for place, picture in enumerate(open_pictures(path), 1):
            pages = read_picture(picture, path, place, pictures)
            if picture.halved and any(page.problem in CLOSER for page in pages):
                (picture,) = open_pictures(path, whole=True)
                pages = read_picture(picture, path, place, pictures)
            read += pages
    except AppError as error:
        read.append(ReadPage(path, len(read) + 1, problem=error.code, facts=dict(error.facts)))
    return read


@aside
def read_picture(
    shown: Picture, path: str, place: int = 1, pictures: bool = True
) -> list[ReadPage]:
    """The page of one picture, or the pages where several lie side by side."""
    grey = shown.grey

    def refused(problem: str, code: SheetCode | None = None, **facts: Any) -> ReadPage:
        return ReadPage(path, place, code, problem=problem, facts={"path": path, **facts})

    long, short = max(grey.shape), min(grey.shape)
    if long < LEAST_LONG_SIDE:
        return [refused("scan_too_small", pixels=long, least=LEAST_LONG_SIDE)]
    if short < LEAST_SHORT_SIDE:
        return [refused("scan_too_small", pixels=short, least=LEAST_SHORT_SIDE)]
    read = []
    for page, problem, code in _found(grey):
        if page is not None and code is not None:
            problem = problem or ("scan_far" if page.dots < LEAST_DOTS else _unfit(code, page))
        if problem is not None or page is None or code is None:
            read.append(refused(problem or "scan_no_code", code))
        else:
            read.append(_read_rows(shown, page, code, path, place, pictures))
    return read


_Found = tuple[Found | None, str | None, SheetCode | None]


def _found(grey: Grey) -> list[_Found]:
    """Each page with its code, or why there is none."""
    marks = find_marks(grey)
    page = seat(marks)
    twice = any(len(each) > 1 for each in marks.values())
    if page is not None and not twice:
        code = code_on(grey, page) or next(iter(codes_in(grey)), None)
        return [(page, None if code else "scan_no_code", code)]
    codes = codes_in(grey)
    if codes and (page is None or len(codes) > 1):
        marks = marks or find_marks(grey, thorough=True)
        pages = [(seat(marks, corners), code) for code, corners in codes.items()]
        missing = "scan_two_sheets" if len(codes) > 1 else "scan_corners"
        return [(each, None if each else missing, code) for each, code in pages]
    if page is not None:
        code = code_on(grey, page) or next(iter(codes), None)
        return [(page, None if code else "scan_no_code", code)]
    return [(None, _why_none(grey, len(marks)), None)]


def _why_none(grey: Grey, marks: int) -> str:
    """What keeps the page from being found, so that the next photo is better."""
    if marks > 1:
        return "scan_corners"
    return (
        "scan_dark"
        if float(np.percentile(grey[::8, ::8], BRIGHT_SHARE)) < DARK
        else "scan_no_sheet"
    )


def _unfit(code: SheetCode, page: Found) -> str | None:
    """A code that no sheet of this paper can have."""
    if not cells_of(code.layout):
        return "scan_newer"
    if not lies_on(code.layout, page.paper):
        return "scan_altered"
    rows = rows_of(page.paper, code.layout)
    most = rows.first if code.page == 1 else rows.next
    return None if code.rows <= most else "scan_altered"


def _read_rows(
    shown: Picture, page: Found, code: SheetCode, path: str, place: int, pictures: bool
) -> ReadPage:
    facts = {"path": path}
    columns = cells_of(code.layout)
    judged: list[list[Judgement]] = []
    strips = []
    several = not WITH_NOTE <= code.layout <= LARGE_WITHOUT_NOTE
    for column in range(columns):
        table = Table(page.paper, code.layout, code.page, code.rows, column)
        strip = seated(shown, page, table)
        problem = _unseated(strip, code, page)
        if problem is not None:
            return ReadPage(path, place, code, page.paper, problem=problem, facts=facts)
        judged.append([judge(ink) for ink in row_inks(strip, table)])
        strips.append(strip)
    rows = []
    for index, answers in enumerate(zip(*judged, strict=True)):
        said = _together(answers)
        cut = None
        if pictures and (said.mark is not Seen.ABSENT or several):
            cut = row_picture(shown.grey, page, table, index, strips[0].shift(index))
        signed = (
            guardian_of(shown.grey, page, code.page, index, strips[-1])
            if code.layout == CONSENTS
            else None
        )
        many = answers if several else ()
        rows.append(ReadRow(said.mark, said.confidence, cut, many, signed, said.likely))
    whole = page_picture(shown.grey, page) if pictures else None
    return ReadPage(path, place, code, page.paper, tuple(rows), facts=facts, picture=whole)


def _unseated(strip: Strip, code: SheetCode, page: Found) -> str | None:
    """Why the rows of a strip cannot be trusted at all."""
    if code.rows and strip.black < LEAST_BLACK:
        return "scan_blurred"
    lost = int((strip.found < LEAST_SHARE).sum())
    if lost > MOST_LOST * max(1, code.rows) or strip.beyond > BEYOND:
        return "scan_not_flat"
    if page.loose and np.abs(strip.lower).max(initial=0) > MOST_LOOSE:
        return "scan_corners"
    return None


def _together(answers: Sequence[Judgement]) -> Judgement:
    """What a row says in all: unsure where one column is."""
    for mark in (Seen.UNSURE, Seen.PRESENT, Seen.ABSENT):
        of_mark = [one for one in answers if one.mark is mark]
        if of_mark:
            least = min(of_mark, key=lambda one: one.confidence)
            if mark is not Seen.UNSURE:
                return least
            return replace(least, likely=_likely([one.best for one in answers]))
    raise ValueError("a row without a column")


def _likely(best: Sequence[Seen | None]) -> Seen | None:
    """What a row seems to say: a mark in one column is enough."""
    if Seen.PRESENT in best:
        return Seen.PRESENT
    return None if None in best else Seen.ABSENT
