"""The commune's network of library points: what stands, what each offers, months it was told."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.domain.errors import AppError
from db.domain.houses import HouseKind
from db.domain.library_points import Area, Checked, Item, PointDraft, PointMonth, PointRow
from db.engine import Book
from desktop.actions import figures, library_points, receiving, targets, undoing
from tests.helpers.commune import Commune

SCHOOL = PointDraft(
    "Thư viện Trường Tiểu học Yang Bắc",
    HouseKind.SCHOOL_LIBRARY,
    owner="Trường Tiểu học Yang Bắc",
    opened="2015-09-05",
    keeper="Rơ Châm H'Blin",
    titles=420,
    copies=1_300,
)
POST = PointDraft("Điểm bưu điện - văn hóa xã", HouseKind.POST_OFFICE_POINT, copies=200)


def year(book: Book) -> dict[str, int]:
    found = figures.figures(book, "2026-01-01", "2026-12-31")
    return {figure.code: figure.value for figure in found.figures}


def shown(book: Book, id_: str) -> PointRow:
    """One point as the list shows it."""
    return next(row for row in library_points.listing(book) if row.id == id_)


def test_points_are_counted_by_kind_with_their_stock(commune_book: Book) -> None:
    library_points.save(commune_book, SCHOOL)
    library_points.save(commune_book, POST)

    found = year(commune_book)
    assert found["library.points"] == 2
    assert found["library.points.school_library"] == 1
    assert found["library.points.post_office_point"] == 1
    assert found["library.points.private_library"] == 0
    assert (found["library.stock.titles"], found["library.stock.copies"]) == (420, 1_500)


def test_a_point_is_counted_while_it_is_open(commune_book: Book) -> None:
    point = library_points.save(commune_book, SCHOOL).created[0]
    closed = PointDraft(SCHOOL.name, SCHOOL.kind, opened="2015-09-05", closed="2026-06-01")
    library_points.save(commune_book, closed, point)

    before = figures.figures(commune_book, "2026-01-01", "2026-05-31")
    after = figures.figures(commune_book, "2026-01-01", "2026-12-31")
    assert (before.value("library.points"), after.value("library.points")) == (1, 0)


def test_a_list_is_unanswered_until_somebody_has_looked(commune_book: Book) -> None:
    point = library_points.save(commune_book, SCHOOL).created[0]
    assert shown(commune_book, point).has(Area.SERVICE) is None

    library_points.check(commune_book, point, (Checked(Item.LENDING, False),))
    assert shown(commune_book, point).has(Area.SERVICE) is False

    seen = (Checked(Item.READING, True), Checked(Item.COMPUTERS, True, 4, "máy cũ", "2026-11-20"))
    library_points.check(commune_book, point, seen)
    row = shown(commune_book, point)
    assert (row.has(Area.SERVICE), row.has(Area.DIGITAL)) == (True, True)
    assert [one.item for one in row.checks] == [Item.READING, Item.LENDING, Item.COMPUTERS]
    assert row.checks[-1] == seen[-1]


def test_the_lists_answer_t1_and_t2_for_school_libraries_only(commune_book: Book) -> None:
    targets.take_plan(commune_book)
    school = library_points.save(commune_book, SCHOOL).created[0]
    other = PointDraft("Thư viện Trường THCS Y-Bluĭ", HouseKind.SCHOOL_LIBRARY)
    library_points.save(commune_book, other)
    post = library_points.save(commune_book, POST).created[0]
    for point in (school, post):
        library_points.check(commune_book, point, (Checked(Item.READING, True),))

    found = {one.target.draft.code: one for one in targets.progress(commune_book, 2026)}
    assert [(place.name, place.yes) for place in found["T1"].places] == [
        (other.name, None),
        (SCHOOL.name, True),
    ]
    assert (found["T1"].reached, found["T2"].reached) == (1, 0)


def test_a_month_told_stands_among_the_readers_and_apart(commune_book: Book) -> None:
    point = library_points.save(commune_book, POST).created[0]
    library_points.write_month(commune_book, point, PointMonth("2026-05", 40))
    library_points.write_month(commune_book, point, PointMonth("2026-05", 44, loans=6))
    library_points.write_month(commune_book, point, PointMonth("2026-06", 10))

    found = year(commune_book)
    assert (found["library.visits"], found["library.visits.provisional"]) == (54, 54)
    may = figures.figures(commune_book, "2026-05-01", "2026-05-31")
    assert may.value("library.visits") == 44
    (row,) = library_points.listing(commune_book, 2026)
    assert row.visits == 54
    assert [told.month for told in library_points.months(commune_book, point)] == [
        "2026-06",
        "2026-05",
    ]


@pytest.mark.parametrize("month", ["2026", "2026-Q1", "2026-13", "05/2026"])
def test_only_a_month_can_be_told(commune_book: Book, month: str) -> None:
    point = library_points.save(commune_book, POST).created[0]
    with pytest.raises(AppError, match="bad_period"):
        library_points.write_month(commune_book, point, PointMonth(month, 1))


def test_a_point_goes_and_comes_back(commune_book: Book) -> None:
    point = library_points.save(commune_book, SCHOOL).created[0]
    library_points.remove(commune_book, point)
    assert library_points.listing(commune_book) == ()
    undoing.undo(commune_book)
    assert shown(commune_book, point).draft == SCHOOL


def test_a_village_keeps_no_register_of_points(book: Book) -> None:
    with pytest.raises(AppError, match="commune_only"):
        library_points.save(book, SCHOOL)


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (PointDraft("  ", HouseKind.SCHOOL_LIBRARY), "name_missing"),
        (PointDraft("x" * 301, HouseKind.SCHOOL_LIBRARY), "name_too_long"),
        (PointDraft("Thư viện", HouseKind.SCHOOL_LIBRARY, opened="5/9/2015"), "bad_day"),
        (PointDraft("Thư viện", HouseKind.SCHOOL_LIBRARY, copies=-1), "bad_count"),
    ],
)
def test_what_is_unclear_is_not_written(commune_book: Book, draft: PointDraft, code: str) -> None:
    with pytest.raises(AppError, match=code):
        library_points.save(commune_book, draft)
    assert library_points.listing(commune_book) == ()


def test_who_keeps_a_point_stays_at_the_commune(tmp_path: Path) -> None:
    commune = Commune(tmp_path)
    village = commune.village("Làng Jro")
    library_points.save(commune.book, SCHOOL)
    replied = receiving.reply(commune.book, "Làng Jro", commune.stick)
    assert replied.path is not None
    receiving.take_in(village, [Path(replied.path)])

    with village.read() as connection:
        rows = connection.exec_driver_sql("SELECT name, keeper FROM library_point").fetchall()
    assert [tuple(row) for row in rows] == [(SCHOOL.name, None)]
    (own,) = library_points.listing(commune.book)
    assert own.draft.keeper == SCHOOL.keeper
    commune.close()
