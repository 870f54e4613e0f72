"""A meeting's sheet printed by the book, signed by some, photographed: a file as a phone has it."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from db.domain.grid_places import grid_cell, grid_layout
from db.domain.sheets import Paper
from db.engine import Book
from desktop.actions import list_papers, meeting_papers, sheets
from desktop.actions.sheets import SheetChoices
from tests.helpers import sheet_ink, sheet_photos
from tests.helpers.sheet_ink import Sign
from tests.helpers.sheet_photos import TESTS_FROM, Flat, Spoil


def signed(
    book: Book,
    meeting: str,
    signs: Mapping[int, Sign],
    file: Path,
    spoil: Spoil = Spoil.EASY,
    *,
    open_date: bool = False,
) -> Path:
    """Page 1 of the meeting's sheet with these signs by row, as a picture file."""
    names = [file.name]
    return signed_pages(book, meeting, signs, file.parent, names, spoil, open_date=open_date)[0]


def signed_grid(
    book: Book,
    group: str,
    days: tuple[str, str],
    signs: Mapping[tuple[int, int], Sign],
    file: Path,
    spoil: Spoil = Spoil.EASY,
) -> Path:
    """Page 1 of the group's course grid for these days with signs by row and day, as a picture
    file: held upright, so that the sheet lies across it turned."""
    made = meeting_papers.readable(meeting_papers.course_grid(book, group, *days))
    pdf = list_papers.drawn(made).pdf
    meeting_papers.record_grid(book, group, made)
    layout = grid_layout(made.parts[0][1], made.large)
    page, chance = sheet_photos.printed(pdf, 1), random.Random(TESTS_FROM)
    for (row, day), sign in signs.items():
        box, cell = grid_cell(made.lies, layout, 1, row, day)
        sheet_ink.write(page, sign, box, cell, chance)
    turned = np.ascontiguousarray(np.rot90(page))
    flat = Flat(turned, made.print_ids[0], 1, (), made.lies, layout)
    file.write_bytes(sheet_photos.spoilt(flat, spoil, chance).jpeg)
    return file


def signed_pages(
    book: Book,
    meeting: str,
    signs: Mapping[int, Sign],
    folder: Path,
    names: Sequence[str],
    spoil: Spoil = Spoil.EASY,
    *,
    open_date: bool = False,
) -> list[Path]:
    """The first pages of one print of the meeting's sheet, a picture file with each name."""
    drawn = sheets.print_sheet(book, meeting, SheetChoices(open_date=open_date))
    chance = random.Random(TESTS_FROM)
    files = []
    for number, name in enumerate(names, start=1):
        page = sheet_photos.printed(drawn.pdf, number)
        for row, sign in signs.items():
            place = drawn.layout.rows[row]
            if place.page == number:
                sheet_ink.write(page, sign, place.tick, place.signature, chance)
        flat = Flat(page, drawn.layout.print_id, number, (), Paper.A4, drawn.layout.layout)
        files.append(folder / name)
        files[-1].write_bytes(sheet_photos.spoilt(flat, spoil, chance).jpeg)
    return files
