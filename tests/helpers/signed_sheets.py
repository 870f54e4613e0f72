"""A meeting's sheet printed by the book, signed by some, photographed: a file as a phone has it."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from pathlib import Path

from db.domain.sheets import Paper
from db.engine import Book
from desktop.actions import sheets
from tests.helpers import sheet_ink, sheet_photos
from tests.helpers.sheet_ink import Sign
from tests.helpers.sheet_photos import TESTS_FROM, Flat, Spoil


def signed(
    book: Book, meeting: str, signs: Mapping[int, Sign], file: Path, spoil: Spoil = Spoil.EASY
) -> Path:
    """Page 1 of the meeting's sheet with these signs by row, as a picture file."""
    return signed_pages(book, meeting, signs, file.parent, [file.name], spoil)[0]


def signed_pages(
    book: Book,
    meeting: str,
    signs: Mapping[int, Sign],
    folder: Path,
    names: Sequence[str],
    spoil: Spoil = Spoil.EASY,
) -> list[Path]:
    """The first pages of one print of the meeting's sheet, a picture file with each name."""
    drawn = sheets.print_sheet(book, meeting)
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
