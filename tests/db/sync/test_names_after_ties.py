"""What a house is called when a merger or a split that gave it its name is taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.domain.provisional import Counts, ProvisionalDraft, Source
from db.engine import Book
from desktop.actions import (
    enrolment,
    merging,
    plan_tasks,
    provisional,
    splitting,
    undoing,
    unit_names,
)
from tests import builders


@pytest.fixture
def commune(tmp_path: Path) -> Book:
    book = builders.commune(tmp_path / "commune")
    for name in ("Làng Jro", "Làng Jun", "Làng Kte"):
        enrolment.invite(book, name, tmp_path / f"{name}.solang")
    return book


def units(book: Book) -> list[str]:
    return sorted(name for _, name in plan_tasks.units(book))


def id_of(book: Book, name: str) -> str:
    return next(id_ for id_, known in plan_tasks.units(book) if known == name)


def test_the_name_of_before_a_merger_comes_back(commune: Book) -> None:
    made = merging.merge(commune, "Làng Jun", "Làng Jro", "2026-03-01", "Làng Jro Jun").created[0]
    merging.separate(commune, made)
    assert units(commune) == ["Làng Jro", "Làng Jun", "Làng Kte"]


def test_a_name_given_since_a_merger_stays(commune: Book) -> None:
    made = merging.merge(commune, "Làng Jun", "Làng Jro", "2026-03-01", "Làng Jro Jun").created[0]
    lasting = id_of(commune, "Làng Jro Jun")
    unit_names.rename_unit(commune, lasting, "Làng Hven", "2026-06-01")
    merging.separate(commune, made)

    assert units(commune) == ["Làng Hven", "Làng Jun", "Làng Kte"]
    names = [(one.name, one.from_day) for one in unit_names.of_unit(commune, lasting)]
    assert names == [("Làng Jro", None), ("Làng Hven", "2026-06-01")]


def test_mergers_are_taken_back_in_any_order(commune: Book) -> None:
    first = merging.merge(commune, "Làng Jun", "Làng Jro", "2026-03-01", "Làng Một").created[0]
    second = merging.merge(commune, "Làng Kte", "Làng Một", "2026-06-01", "Làng Hai").created[0]
    merging.separate(commune, first)
    assert units(commune) == ["Làng Hai", "Làng Jun"]
    merging.separate(commune, second)
    assert units(commune) == ["Làng Jro", "Làng Jun", "Làng Kte"]


def test_a_split_taken_back_is_forgotten_by_a_later_merger(commune: Book) -> None:
    split = splitting.split(commune, "Làng Jro", "Làng Mới", "2026-03-01", "Làng Cũ").created[0]
    merger = merging.merge(commune, "Làng Kte", "Làng Cũ", "2026-06-01", "Làng Hai").created[0]
    splitting.rejoin(commune, split)
    assert units(commune) == ["Làng Hai", "Làng Jun"]
    merging.separate(commune, merger)
    assert units(commune) == ["Làng Jro", "Làng Jun", "Làng Kte"]


def test_a_house_put_into_the_register_with_a_figure_says_by_whom(commune: Book) -> None:
    commune.actor = "Lan"
    told = ProvisionalDraft("2026-10", Source.PHONE, Counts(visits=12))
    provisional.add(commune, "Làng Bung", told, new_house=True)
    by = {act.row.command: act.row.who for act in reversed(undoing.acts(commune))}
    assert by["units.invite"] == by["provisional.add"] == "Lan"
