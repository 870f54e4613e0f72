"""Figures of library points, of the catalogue and of buildings open into records that add up."""

from __future__ import annotations

import pytest

from db.domain.catalogue import BoxDraft, TitleDraft
from db.domain.facilities import Criteria, Facility
from db.domain.figure_codes import codes
from db.domain.houses import HouseKind
from db.domain.library_points import Checked, Item, PointDraft, PointMonth
from db.engine import Book
from desktop.actions import catalogue, facilities, figures, library, library_points
from tests import builders
from tests.helpers.commune import Commune

YEAR = ("2026-01-01", "2026-12-31")
OPENED = tuple(code for code in codes() if code.startswith(("library.", "facilities")))


@pytest.fixture(scope="module")
def commune(tmp_path_factory: pytest.TempPathFactory) -> Commune:
    """A house with a catalogue, and a commune with points that told their months."""
    made = Commune(tmp_path_factory.mktemp("network"))
    village = made.village("Nhà văn hóa làng Jro")
    _a_house(village)
    made.receive(village)
    book = made.book
    school = PointDraft("Thư viện Y-Bluĭ", HouseKind.SCHOOL_LIBRARY, titles=40, copies=90)
    point = library_points.save(book, school).created[0]
    seen = (Checked(Item.READING, True), Checked(Item.COMPUTERS, True, 4))
    library_points.check(book, point, seen)
    post = library_points.save(book, PointDraft("Bưu điện", HouseKind.POST_OFFICE_POINT)).created[0]
    library_points.check(book, post, (Checked(Item.LENDING, True),))
    library_points.write_month(book, post, PointMonth("2026-05", 44))
    library_points.write_month(book, post, PointMonth("2025-05", 7))
    facilities.set_criteria(book, Criteria(200, 80))
    return made


def _a_house(book: Book) -> None:
    gongs = catalogue.write_titles(book, [TitleDraft("Cồng chiêng"), TitleDraft("Bơ", copies=3)])
    catalogue.label_copies(book, gongs.created[0], ["TV-1", "TV-2"])
    box = catalogue.save_box(book, BoxDraft("Hộp số 1", copies=40)).created[0]
    catalogue.send_box(book, box, "Trường Krông", "2026-09-10")
    catalogue.bring_box_home(book, box, "2026-10-10", 31)
    film = catalogue.add_resource(book, "Phim", opened="2026-03-01").created[0]
    library.count_readers(book, None, 12, "2026-11-20", resource=film)
    person = builders.person(book, "Siu H'Ƀia")
    library.lend(book, person, ["TV-1", "Bơ"], "2026-10-01", "2026-10-15")
    facilities.describe(book, Facility(210, 90))


@pytest.mark.parametrize("code", OPENED)
def test_the_records_add_up_to_the_figure(commune: Commune, code: str) -> None:
    found = figures.explain(commune.book, code, *YEAR)
    assert found.value == figures.figures(commune.book, *YEAR).value(code)
    added = sum(one.value for one in found.records)
    assert added == found.value or (code == "library.borrowers" and added > found.value)


def test_nothing_of_the_made_year_is_left_out(commune: Commune) -> None:
    found = {one.code: one.value for one in figures.figures(commune.book, *YEAR).figures}
    wanted = {
        "library.points": 2,
        "library.points.school.digital": 1,
        "library.points.service": 2,
        "library.visits": 56,
        "library.visits.provisional": 44,
        "library.titles": 2,
        "library.copies": 5,
        "library.stock.copies": 90,
        "library.boxes.loans": 31,
        "facilities.met": 1,
    }
    assert {code: found[code] for code in wanted} == wanted


def test_a_told_month_is_named_by_its_point(commune: Commune) -> None:
    found = figures.explain(commune.book, "library.visits.provisional", *YEAR)
    assert [(one.day, one.what, one.value, one.told) for one in found.records] == [
        ("2026-05-01", "Bưu điện", 44, True)
    ]
