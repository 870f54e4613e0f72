"""A meeting's sheet printed by the book, signed by some, photographed: a file as a phone has it."""

from __future__ import annotations

import random
from collections.abc import Mapping
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
    drawn = sheets.print_sheet(book, meeting)
    page = sheet_photos.printed(drawn.pdf, 1)
    chance = random.Random(TESTS_FROM)
    for row, sign in signs.items():
        place = drawn.layout.rows[row]
        sheet_ink.write(page, sign, place.tick, place.signature, chance)
    flat = Flat(page, drawn.layout.print_id, 1, (), Paper.A4, drawn.layout.layout)
    file.write_bytes(sheet_photos.spoilt(flat, spoil, chance).jpeg)
    return file
