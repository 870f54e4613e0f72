"""The same done to several records is one act: one entry, one undo, all of it or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.domain.equipment import Condition
from db.domain.errors import AppError
from db.engine import Book
from desktop.actions import equipment, several, undoing
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
