"""A fifth way of marking and photographing sheets: wild hands, thumbs, and a careful phone.

Made for checking only. People keep to their page's custom (``fifth_people``), with long ticks,
signatures underlined, prints that smear (``fifth_ink``, ``fifth_thumbs``). A quarter of the photos
are of a copy, some of those of an empty form that was copied first and then signed
(``fifth_copier``). The sheet is folded and lies on a table (``fifth_paper``) under a phone
(``fifth_camera``) that smooths, sharpens and sends its pictures on (``fifth_phone``).
"""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np

from db.domain.sheets import Box
from tests.helpers.fifth_camera import shot
from tests.helpers.fifth_copier import copier, photocopied, scanned
from tests.helpers.fifth_ink import Left
from tests.helpers.fifth_pens import Chance
from tests.helpers.fifth_people import signed, soil
from tests.helpers.sheet_ink import Picture, Written
from tests.helpers.sheet_photos import TESTS_FROM, Flat, Photo, Spoil, flat

__all__ = ["TESTS_FROM", "Spoil", "photo"]


def photo(seed: int, spoil: Spoil) -> Photo:
    """One page marked and photographed in the fifth way."""
    drawn = random.Random(f"fifth-{seed}-{spoil}")
    chance = np.random.default_rng(drawn.randrange(2**31))
    page = _on_paper(flat(drawn, _untouched), chance)
    copied = spoil is not Spoil.SCAN and chance.random() < 0.25
    form_first = copied and chance.random() < 0.25
    if form_first:
        page = replace(page, picture=copier(chance, page.picture)(page.picture))
    page, inks = signed(page, chance)
    if spoil is not Spoil.SCAN:
        soil(page.picture, chance)
    if copied and not form_first:
        page = photocopied(page, inks, chance)
    scan = spoil is Spoil.SCAN
    jpeg = scanned(page.picture, chance) if scan else shot(page.picture, spoil, chance)
    return Photo(jpeg, page.print_id, page.page, page.rows, page.paper, page.layout)


def _untouched(page: Picture, tick: Box, cell: Box, chance: random.Random) -> Written:
    """Nobody has signed yet: on a page of the fifth way all sign together, with the same pens."""
    return Written(Left.NOTHING)


def _on_paper(page: Flat, chance: Chance) -> Flat:
    """Printed on paper that is a little yellow or grey."""
    white = 1 - chance.uniform(0, [0.05, 0.03, 0.02])
    picture = (page.picture * white).astype(np.uint8)
    return replace(page, picture=picture, bare=picture)
