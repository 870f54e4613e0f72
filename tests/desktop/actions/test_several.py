"""The same done to several records is one act: one entry, one undo, all of it or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.domain.equipment import Condition
from db.domain.errors import AppError
from db.engine import Book
from desktop.actions import enrolment, equipment, plan_tasks, several, undoing
from tests import builders


@pytest.fixture
def store(tmp_path: Path) -> tuple[Book, list[str]]:
    book = builders.house(tmp_path / "book", actor="Lan")
    names = ("Bộ chiêng", "Ghế nhựa", "Loa kéo")
    return book, [equipment.add(book, name, 2).created[0] for name in names]


def test_several_are_removed_by_one_act_and_come_back_by_one_undo(
    store: tuple[Book, list[str]],
) -> None:
    book, items = store
    before = len(undoing.acts(book))
    several.each(book, "equipment.remove", equipment.remove, items[:2])
    assert [item.name for item in equipment.store(book).items] == ["Loa kéo"]
    assert len(undoing.acts(book)) == before + 1
    undoing.undo(book)
    assert len(equipment.store(book).items) == 3


def test_one_that_is_refused_leaves_all_as_they_were(store: tuple[Book, list[str]]) -> None:
    book, items = store
    borrower = builders.person(book, "Siu Y Blơ̆")
    equipment.lend(book, items[2], borrower, 1, "2026-11-30", "2026-11-22")
    with pytest.raises(AppError, match="still_lent"):
        several.each(book, "equipment.remove", equipment.remove, items)
    assert len(equipment.store(book).items) == 3


@pytest.fixture
def inspected(tmp_path: Path) -> tuple[Book, list[str]]:
    """A commune with an inspection of each of two houses that have a book."""
    commune = builders.commune(tmp_path / "commune")
    for number, name in enumerate(("Làng Jro", "Làng Jun")):
        house = builders.house(tmp_path / str(number), name)
        invitation, answer = tmp_path / f"{number}.moi", tmp_path / f"{number}.tra-loi"
        enrolment.invite(commune, name, invitation)
        enrolment.join(house, invitation, answer)
        enrolment.accept(commune, answer)
    for unit, _ in plan_tasks.units(commune):
        plan_tasks.inspect(commune, unit, "2026-10-02", "UBND xã", ["Chưa có bảng giờ mở cửa"])
    return commune, [one.id for one in plan_tasks.inspections(commune)]


def test_records_of_several_houses_are_removed_by_one_entry_for_each_house(
    inspected: tuple[Book, list[str]],
) -> None:
    book, ids = inspected
    before = len(undoing.acts(book))
    several.each(book, "inspections.remove", plan_tasks.remove_inspection, ids)
    assert plan_tasks.inspections(book) == ()
    assert len(undoing.acts(book)) == before + 2
    undoing.undo(book)
    undoing.undo(book)
    assert {one.id for one in plan_tasks.inspections(book)} == set(ids)


def test_of_several_houses_too_none_is_done_where_one_is_refused(
    inspected: tuple[Book, list[str]],
) -> None:
    book, ids = inspected
    nobody = "00000000-0000-7000-8000-000000000000"
    with pytest.raises(AppError, match="not_found"):
        several.each(book, "inspections.remove", plan_tasks.remove_inspection, [*ids, nobody])
    assert len(plan_tasks.inspections(book)) == 2


def test_facts_go_to_each_and_acts_afterwards_stand_alone(store: tuple[Book, list[str]]) -> None:
    book, items = store
    day = "2026-11-22"
    several.each(book, "equipment.check", equipment.check, items, Condition.WORN, day)
    assert {item.condition for item in equipment.store(book).items} == {Condition.WORN}
    equipment.check(book, items[0], Condition.GOOD, day)
    undoing.undo(book)
    assert {item.condition for item in equipment.store(book).items} == {Condition.WORN}


def test_a_loan_is_lent_on_and_one_written_by_mistake_goes(store: tuple[Book, list[str]]) -> None:
    book, items = store
    borrower = builders.person(book, "Siu Y Blơ̆")
    loan = equipment.lend(book, items[0], borrower, 2, "2026-11-30", "2026-11-22").created[0]
    equipment.renew(book, loan, "2026-12-15")
    assert equipment.store(book).out[0].due == "2026-12-15"
    with pytest.raises(AppError, match="due_before_loan"):
        equipment.renew(book, loan, "2026-11-01")
    equipment.remove_loan(book, loan)
    assert (equipment.store(book).out, equipment.store(book).items[0].out) == ((), 0)
    undoing.undo(book)
    assert len(equipment.store(book).out) == 1
