"""A list of consents is read like a sheet: three answers in each row."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from db.domain.scans import Seen
from db.domain.sheet_places import CONSENTS
from db.domain.sheets import UPRIGHT, Box, Paper
from desktop.documents import consent_list
from desktop.scanning.reading import read_file
from tests.desktop.documents.made_lists import consents
from tests.helpers import sheet_ink, sheet_photos
from tests.helpers.consent_rows import consent_places
from tests.helpers.sheet_ink import Sign
from tests.helpers.sheet_photos import TESTS_FROM, Flat, Spoil

ANSWERS = (
    (Sign.TICK, Sign.SIGNATURE, Sign.NOTHING),
    (Sign.NOTHING, Sign.NOTHING, Sign.NOTHING),
    (Sign.SIGNED_AND_TICKED, Sign.NOTHING, Sign.CROSS),
    (Sign.THUMBPRINT, Sign.FILLED, Sign.TICK),
)


GUARDIANS = {Paper.A4: Sign.SIGNATURE, Paper.A5: Sign.THUMBPRINT}
"""How the guardian of the first row signs; the fourth row is a child's too, and nobody signs."""


def below_name(cell: Box) -> Box:
    """Where people sign in the guardian's cell."""
    return Box(cell.x + 3, cell.y + 5, cell.w - 6, cell.h - 7)


@pytest.mark.parametrize("paper", UPRIGHT)
@pytest.mark.parametrize("spoil", [Spoil.SCAN, Spoil.EASY, Spoil.MEDIUM])
def test_each_answer_is_read_for_itself(spoil: Spoil, paper: Paper, tmp_path: Path) -> None:
    made = replace(consents(6), paper=paper)
    page = sheet_photos.printed(consent_list.draw(made), 1)
    chance = random.Random(TESTS_FROM)
    persons = [*(row.person.person_id for row in made.rows), *(None,) * made.blank_rows]
    places = [place for place in consent_places(persons, made.lies) if place.page == 1]
    for place, signs in zip(places, ANSWERS, strict=False):
        for tick, signature, sign in zip(place.ticks, place.signatures, signs, strict=True):
            sheet_ink.write(page, sign, tick, signature, chance)
    first = places[0]
    sheet_ink.write(page, GUARDIANS[paper], first.ticks[0], below_name(first.guardian), chance)
    if paper is Paper.A5:
        page = np.ascontiguousarray(np.rot90(page))
    flat = Flat(page, made.print_id, 1, (), made.lies, CONSENTS)
    file = tmp_path / "a.jpg"
    file.write_bytes(sheet_photos.spoilt(flat, spoil, chance).jpeg)
    (read,) = read_file(str(file))
    assert read.problem is None
    assert read.code is not None
    assert (read.code.layout, len(read.rows)) == (CONSENTS, len(places))
    for number, row in enumerate(read.rows):
        signs = ANSWERS[number] if number < len(ANSWERS) else (Sign.NOTHING,) * 3
        for one, sign in zip(row.answers, signs, strict=True):
            right = Seen.ABSENT if sign is Sign.NOTHING else Seen.PRESENT
            assert one.mark in (right, Seen.UNSURE), (number, sign)
    for asked, row in zip(made.rows, read.rows, strict=False):
        assert row.guardian is not None
        if asked.child:
            right = Seen.PRESENT if asked is made.rows[0] else Seen.ABSENT
            assert row.guardian.mark is right
    sure = [one.mark is not Seen.UNSURE for row in read.rows for one in row.answers]
    # A page of three rows that a camera bent may be asked as a whole.
    least = 0.0 if (spoil, paper) == (Spoil.MEDIUM, Paper.A5) else 0.9
    assert sum(sure) >= least * len(sure)
