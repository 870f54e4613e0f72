"""The registry of figures."""

from __future__ import annotations

import pytest

from db.domain.figure_codes import codes, figure, spec_of
from db.domain.figures import Unit
from db.domain.library import Reader
from db.engine import Book
from desktop.actions import figures, library
from desktop.figure_words import figure_name
from tests import builders


def test_every_code_stands_once_and_has_a_name() -> None:
    assert len(set(codes())) == len(codes())
    names = [figure_name(code) for code in codes()]
    assert all(names) and len(set(names)) == len(names)


def test_a_part_has_the_unit_of_its_whole() -> None:
    assert figure("library.visits.purpose.study", 3).unit is Unit.VISITS
    assert figure("persons.female", 3).unit is Unit.PERSONS
    assert spec_of("library.loans.overdue").code == "library.loans.overdue"


def test_nobody_makes_a_figure_that_is_not_registered() -> None:
    for code in ("visit", "visits.of", "meetings.female", "library"):
        with pytest.raises(KeyError):
            figure(code, 1)


def test_the_codes_first_released_keep_their_units() -> None:
    released = {"groups.club": "groups", "members": "persons", "meetings": "meetings"}
    released |= {"visits": "visits", "visits.minority": "visits", "persons.child": "persons"}
    assert {code: spec_of(code).unit.value for code in released} == released


def test_all_figures_of_a_book_are_registered(book: Book) -> None:
    group = builders.club(book)
    meeting = builders.meeting(book, group, day="2026-11-22")
    builders.marks(book, meeting, present=[builders.person(book, group=group)])
    library.count_readers(book, Reader.GIRL, day="2026-11-22")

    found = figures.figures(book, "2026-11-01", "2026-11-30").figures
    assert [one.unit for one in found] == [spec_of(one.code).unit for one in found]
    always = {"groups.club", "members", "meetings", "visits", "persons", "library.visits"}
    assert {spec_of(one.code).code for one in found} >= always
