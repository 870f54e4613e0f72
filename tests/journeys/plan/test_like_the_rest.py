"""Everything of units, figures, targets and the book corner is handed in or carried by the reply,
is found by the search, and is taken back by one undo, on both sides."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest

from db.domain.catalogue import BoxDraft, CopyState, TitleDraft
from db.domain.equipment import Condition
from db.domain.facilities import Criteria, Facility
from db.domain.found import FoundKind
from db.domain.houses import HouseKind
from db.domain.library import Reader
from db.domain.library_points import Checked, Item, PointDraft, PointMonth
from db.domain.plan_tasks import TaskDraft, TaskState
from db.domain.programmes import Programme
from db.domain.report_heads import HeadSort, ReportHead
from db.domain.targets import TargetDraft, TargetRule
from db.engine import Book
from desktop.actions import (
    catalogue,
    equipment,
    everywhere,
    facilities,
    library,
    library_points,
    plan_tasks,
    programmes,
    report_heads,
    targets,
    undoing,
    unit_names,
)
from tests import builders
from tests.helpers.sites import HOUSE, Site, Sites, house_scope, same_book

TODAY = date(2026, 11, 22)
Does = Callable[[Book], object]


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Sites, Site, Site]]:
    made = Sites(tmp_path)
    village, commune = made.village(), made.commune()
    made.enrol(village, commune)
    person = builders.person(village.book, "Siu Ñun")
    builders.meeting(village.book, builders.club(village.book))
    assert person
    made.trip(village, commune)
    yield made, village, commune
    made.close()


def _first(book: Book, table: str) -> str:
    """The id of the newest record of a table."""
    with book.read() as connection:
        uuid = connection.exec_driver_sql(
            f"SELECT e.uuid FROM {table} t JOIN entity e USING (eid_no) ORDER BY t.eid_no DESC"
        ).fetchone()
    assert uuid is not None
    return bytes(uuid[0]).hex()


def _meeting(book: Book) -> str:
    return _first(book, "meeting")


def _unit(book: Book) -> str:
    return plan_tasks.units(book)[0][0]


OF_A_HOUSE: Mapping[str, Does] = {
    "reader_visit": lambda book: library.count_readers(book, Reader.GIRL, day="2026-11-20"),
    "book": lambda book: catalogue.write_titles(book, [TitleDraft("Đất rừng", "978-1")]),
    "book_copy": lambda book: catalogue.label_copies(
        book, catalogue.titles(book)[0].id, ["SL-1", "SL-2"]
    ),
    "book_copy ": lambda book: catalogue.set_state(
        book, catalogue.titles(book)[0].copies[0].id, CopyState.LOST
    ),
    "loan": lambda book: library.lend(book, _first(book, "person"), ["Tấm Cám"], "2026-11-20"),
    "book_box": lambda book: catalogue.save_box(book, BoxDraft("Hộp số 1", 10, 20)),
    "box_stay": lambda book: catalogue.send_box(
        book, catalogue.boxes(book)[0].id, "Trường tiểu học", "2026-11-01", 20
    ),
    "digital_resource": lambda book: catalogue.add_resource(book, "Kho truyện", "https://vi.du"),
    "equipment": lambda book: equipment.add(book, "Bộ chiêng", 12),
    "equipment ": lambda book: equipment.check(
        book, equipment.store(book).items[0].id, next(iter(Condition)), "2026-11-20"
    ),
    "equipment_loan": lambda book: equipment.lend(
        book,
        equipment.store(book).items[0].id,
        _first(book, "person"),
        2,
        "2026-12-01",
        "2026-11-20",
    ),
    "facility": lambda book: facilities.describe(book, Facility(200, 80, 400, "2026-11-01")),
    "meeting_programme": lambda book: programmes.set_programmes(
        book, _meeting(book), {Programme.READING}
    ),
    "paper_head": lambda book: report_heads.set_head(book, ReportHead(plan="Kế hoạch số 1")),
}
"""What a house writes, by the table in which it shows (a space more: another act of the same)."""

OF_THE_COMMUNE: Mapping[str, Does] = {
    "dated_name": lambda book: unit_names.rename_unit(book, _unit(book), "Làng Jro", "2026-01-01"),
    "commune": lambda book: unit_names.set_village_word(book, "làng"),
    "target": lambda book: targets.add(
        book, TargetDraft("X1", "Lượt bạn đọc", TargetRule.GROWTH, 2030, "library.visits", 100, 150)
    ),
    "target ": lambda book: targets.set_baseline(book, _first(book, "target"), 2025, 900),
    "target_share": lambda book: targets.give(
        book, _first(book, "target"), 2026, [(_unit(book), 240)]
    ),
    "target_answer": lambda book: targets.answer(
        book, _first(book, "target"), _unit(book), True, "đã xem"
    ),
    "task": lambda book: plan_tasks.add(book, TaskDraft("III.9", "Mở lớp chiêng", "VH-XH", None)),
    "task ": lambda book: plan_tasks.set_state(
        book, _first(book, "task"), TaskState.DONE, "2026-11-05"
    ),
    "inspection": lambda book: plan_tasks.inspect(
        book, _unit(book), "2026-10-02", "UBND xã", ["Loa hỏng"]
    ),
    "finding": lambda book: plan_tasks.set_fixed(book, _first(book, "finding"), "2026-11-01"),
    "library_point": lambda book: library_points.save(
        book, PointDraft("Thư viện Trường Y-Bluĭ", HouseKind.SCHOOL_LIBRARY)
    ),
    "point_check": lambda book: library_points.check(
        book, _first(book, "library_point"), (Checked(Item.COMPUTERS, True, 4),)
    ),
    "point_month": lambda book: library_points.write_month(
        book, _first(book, "library_point"), PointMonth("2026-05", 40)
    ),
    "facility_criteria": lambda book: facilities.set_criteria(book, Criteria(200, 80)),
    "paper_head": lambda book: report_heads.set_head(
        book, ReportHead(plan="Kế hoạch số 1"), HeadSort.HOUSES
    ),
}
"""What the commune writes and the reply carries to the house."""

SOUGHT: Mapping[FoundKind, tuple[bool, str]] = {
    FoundKind.BOOK: (True, "dat rung"),
    FoundKind.BOX: (True, "hop so"),
    FoundKind.RESOURCE: (True, "kho truyen"),
    FoundKind.EQUIPMENT: (True, "chieng"),
    FoundKind.HOUSE: (False, "jro"),
    FoundKind.TARGET: (False, "luot ban doc"),
    FoundKind.TASK: (False, "lop chieng"),
    FoundKind.INSPECTION: (False, "jro"),
    FoundKind.POINT: (False, "y-blui"),
}
"""Where it is sought (True: at the house), and what somebody types without marks."""


def rows(site: Site, table: str) -> list[tuple[object, ...]]:
    """What a table shows, without local numbers."""
    with site.book.read() as connection:
        names = [
            row[1]
            for row in connection.exec_driver_sql(f"PRAGMA table_info({table})")
            if not str(row[1]).endswith("_no")
        ]
        found = connection.exec_driver_sql(f"SELECT {', '.join(names)} FROM {table}").fetchall()
    return sorted((tuple(row) for row in found), key=repr)


def standing(site: Site, table: str) -> list[tuple[object, ...]]:
    """The rows that are there; one taken back is empty."""
    return [row for row in rows(site, table) if any(value is not None for value in row)]


def not_found(book: Book, *, here: bool) -> list[FoundKind]:
    return [
        kind
        for kind, (at_the_house, typed) in SOUGHT.items()
        if at_the_house is here
        and kind not in {one.kind for one in everywhere.search(book, typed, TODAY)}
    ]


@pytest.mark.parametrize("at_the_house", [True, False], ids=["house", "commune"])
def test_each_is_carried_found_and_taken_back_on_both_sides(
    two: tuple[Sites, Site, Site], at_the_house: bool
) -> None:
    sites, village, commune = two
    acts = OF_A_HOUSE if at_the_house else OF_THE_COMMUNE
    writer, reader = (village, commune) if at_the_house else (commune, village)
    tables = sorted({name.strip() for name in acts})
    before = {table: standing(writer, table) for table in tables}
    for does in acts.values():
        does(writer.book)
    for table in tables:
        assert standing(writer, table) != before[table], table

    for _ in range(2):
        sites.trip(village, commune)
    for table in tables:
        assert standing(reader, table) == standing(writer, table), table
    assert not_found(writer.book, here=at_the_house) == []

    for name in reversed(list(acts)):
        assert undoing.undo(writer.book).count > 0, name
    for table in tables:
        assert standing(writer, table) == before[table], table
    for _ in range(2):
        sites.trip(village, commune)
    for table in tables:
        assert standing(reader, table) == standing(writer, table), table
    scope = house_scope(commune, HOUSE) if at_the_house else commune.book.scope
    assert same_book(village, commune, scope=scope)
