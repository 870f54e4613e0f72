"""What a commune alone writes is made anew alike: houses, laptops, targets, what was taken back."""

from __future__ import annotations

import random
from pathlib import Path

from db.commands import report_heads, sheet_photos
from db.domain.facilities import Criteria
from db.domain.houses import HouseKind
from db.domain.library_points import Checked, Item, PointDraft, PointMonth
from db.domain.people import Consent, Purpose
from db.domain.plan_tasks import TaskState
from db.domain.provisional import Counts, ProvisionalDraft, Source
from db.domain.scans import Seen
from db.domain.sheet_photos import PhotoPage
from desktop.actions import (
    facilities,
    laptops,
    library_points,
    merging,
    people,
    plan_tasks,
    provisional,
    receiving,
    splitting,
    targets,
    undoing,
    unit_names,
)
from tests import builders
from tests.db.log.rebuilding import made_anew, rows_of
from tests.db.log.test_rebuild import OF_A_COMMUNE
from tests.helpers.commune import Commune


def test_a_commune_with_every_kind_of_act_is_made_anew_alike(tmp_path: Path) -> None:
    commune = Commune(tmp_path)
    _a_house_whose_file_was_taken_back(commune)
    _targets(commune)
    _quick_figures(commune)
    _library_points(commune)
    _tasks(commune)
    commune.village("Nhà văn hóa làng Hven")
    merging.merge(commune.book, "Nhà văn hóa làng Hven", "Nhà văn hóa làng Jro", "2026-11-01")
    splitting.split(commune.book, "Nhà văn hóa làng Jro", "Làng Ktu", "2026-12-01", "Làng Jro Anh")
    facilities.set_criteria(commune.book, Criteria(200, 80))
    unit_names.rename_commune(commune.book, "Đak Pơ mới", "Gia Lai", "2025-07-01", boundary=True)
    unit, _ = plan_tasks.units(commune.book)[0]
    unit_names.rename_unit(commune.book, unit, "Làng Jro Hven", "2025-07-01")
    report_heads.set_text(commune.book, "thanks.first", "Xã cảm ơn {house}.")

    before = rows_of(commune.book)
    for seed in (4, 5):
        assert made_anew(commune.book, random.Random(seed)) == before
    assert {table for table in OF_A_COMMUNE if not before[table]} == set()
    commune.close()


def test_mergers_of_a_commune_are_made_anew_alike(tmp_path: Path) -> None:
    """Which house a scope counts with follows from the mergers, in whichever order they came."""
    commune = Commune(tmp_path)
    for name in ("Làng Jro", "Làng Hven", "Làng Bến"):
        commune.village(name)
    merging.merge(commune.book, "Làng Bến", "Làng Hven", "2026-10-01")
    merging.merge(commune.book, "Làng Hven", "Làng Jro", "2026-11-01", "Làng Jro Hven")

    def wholes() -> list[tuple[int, int | None]]:
        with commune.book.read() as connection:
            rows = connection.exec_driver_sql("SELECT scope_no, whole_no FROM scope").fetchall()
        return [(no, whole) for no, whole in rows]

    before = wholes()
    assert len({whole for _, whole in before if whole is not None}) == 1
    for seed in range(3):
        made_anew(commune.book, random.Random(seed))
        assert wholes() == before


def _a_house_whose_file_was_taken_back(commune: Commune) -> None:
    house = commune.village("Nhà văn hóa làng Jro")
    persons = [builders.person(house, name) for name in ("Đinh Bĕch", "Ksor Ñun")]
    people.set_consents(house, persons, [Consent(Purpose.COMMUNE, True)])
    commune.receive(house)
    club = builders.club(house)
    builders.members(house, club, *persons)
    builders.marks(house, builders.meeting(house, club), present=persons)
    people.merge(house, *persons)
    commune.receive(house)
    for _ in range(2):
        mistake = receiving.received(commune.book)[0].id
        receiving.take_back(commune.book, mistake)
        receiving.count_again(commune.book, mistake)
    receiving.take_back(commune.book, mistake)
    commune.village("Nhà rông làng Bến")
    first, second = laptops.listing(commune.book)
    laptops.compare(commune.book, first.id)
    laptops.retire(commune.book, second.id)


def _targets(commune: Commune) -> None:
    targets.take_plan(commune.book)
    for row in targets.progress(commune.book, 2026):
        for place in row.places:
            targets.answer(commune.book, row.target.id, place.unit, True, "đã xem")
            targets.give(commune.book, row.target.id, 2026, [(place.unit, 240)])
    targets.set_baseline(commune.book, row.target.id, 2025, 900)
    targets.remove(commune.book, row.target.id)
    undoing.undo(commune.book)


def _quick_figures(commune: Commune) -> None:
    counts = Counts(meetings=4, visits=90, female=50)
    draft = ProvisionalDraft("2026-11", Source.PHONE, counts, told_by="Rơ Châm Phiơ̆")
    provisional.add(commune.book, "Nhà văn hóa làng Jro", draft)
    other = ProvisionalDraft("2026-10", Source.WRITTEN, Counts(visits=12))
    provisional.add(commune.book, "Nhà văn hóa làng Krong", other, new_house=True)
    provisional.remove(commune.book, provisional.listing(commune.book)[-1].id)
    pages = [PhotoPage("7W3K9D2M4XQ1", page, 2, (Seen.PRESENT, Seen.UNSURE)) for page in (1, 2)]
    made = sheet_photos.wait(commune.book, pages).created
    sheet_photos.name_sheet(commune.book, made[:1], "Nhà văn hóa làng Jro", "2026-11-15", "Chiêng")
    sheet_photos.drop(commune.book, made[1:])


def _library_points(commune: Commune) -> None:
    draft = PointDraft("Thư viện Trường Y-Bluĭ", HouseKind.SCHOOL_LIBRARY, keeper="Siu H'Ƀia")
    point = library_points.save(commune.book, draft).created[0]
    library_points.check(commune.book, point, (Checked(Item.COMPUTERS, True, 4),))
    library_points.write_month(commune.book, point, PointMonth("2026-05", 40))
    library_points.remove(commune.book, point)
    undoing.undo(commune.book)


def _tasks(commune: Commune) -> None:
    plan_tasks.take_plan(commune.book)
    first, second, *_ = plan_tasks.tasks(commune.book)
    plan_tasks.set_state(commune.book, first.id, TaskState.DONE, "2026-11-05", "đã tập huấn")
    plan_tasks.remove(commune.book, second.id)
    unit, _ = plan_tasks.units(commune.book)[0]
    plan_tasks.inspect(commune.book, unit, "2026-10-02", "UBND xã", ["Loa hỏng"])
    plan_tasks.set_fixed(commune.book, plan_tasks.inspections(commune.book)[0].findings[0].id)
