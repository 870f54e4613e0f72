"""How large a house is, and whether that is enough for the commune."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.domain.errors import AppError
from db.domain.facilities import PRESETS, Criteria, Facility, Zone
from db.engine import Book
from desktop.actions import facilities, figures, receiving, undoing
from tests.helpers.commune import Commune

SIZE = Facility(210, 90, 500, "2026-11-20")


def values(book: Book) -> dict[str, int]:
    found = figures.figures(book, "2026-01-01", "2026-12-31").figures
    return {one.code: one.value for one in found if one.code.startswith("facilities")}


def test_a_house_says_how_large_it_is_and_says_it_anew(book: Book) -> None:
    facilities.describe(book, Facility(200, 60))
    facilities.describe(book, SIZE)
    own = facilities.own(book)
    assert own is not None
    assert (own.facility, own.meets) == (SIZE, None)
    undoing.undo(book)
    before = facilities.own(book)
    assert before is not None and before.facility is not None
    assert (before.facility.area, before.facility.seats) == (200, 60)


@pytest.mark.parametrize(
    ("zone", "met"), [(Zone.PLAIN, False), (Zone.MOUNTAIN, True), (Zone.HARDSHIP, True)]
)
def test_area_and_seats_both_have_to_be_enough(zone: Zone, met: bool) -> None:
    assert SIZE.meets(PRESETS[zone]) is met
    assert Facility(500, 40).meets(PRESETS[zone]) is False
    assert Facility(500, None).meets(PRESETS[zone]) is None


def test_criteria_go_to_the_houses_and_sizes_to_the_commune(tmp_path: Path) -> None:
    commune = Commune(tmp_path)
    large, small = commune.village("Làng Jro"), commune.village("Làng Krông")
    facilities.describe(large, SIZE)
    facilities.describe(small, Facility(80, 40))
    for village in (large, small):
        commune.receive(village)
    assert values(commune.book) == {"facilities": 2}

    facilities.set_criteria(commune.book, PRESETS[Zone.MOUNTAIN])
    assert values(commune.book) == {"facilities": 2, "facilities.met": 1}
    assert [row.meets for row in facilities.listing(commune.book)] == [True, False]
    replied = receiving.reply(commune.book, "Làng Krông", commune.stick)
    assert replied.path is not None
    receiving.take_in(small, [Path(replied.path)])
    own = facilities.own(small)
    assert own is not None
    assert own.meets is False
    commune.close()


def test_each_side_says_its_own(book: Book, commune_book: Book) -> None:
    with pytest.raises(AppError, match="commune_only"):
        facilities.set_criteria(book, Criteria(1, 1))
    with pytest.raises(AppError, match="house_only"):
        facilities.describe(commune_book, SIZE)
    with pytest.raises(AppError, match="bad_count"):
        facilities.describe(book, Facility(-1))
