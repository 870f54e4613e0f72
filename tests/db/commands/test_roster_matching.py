"""Rows of a roster find the people who were in the book before it, and nobody twice."""

from __future__ import annotations

from dataclasses import replace

from db.commands import rosters
from db.domain.births import parse_birth
from db.domain.people import Gender, PersonDraft
from db.domain.rosters import RosterPerson, RosterReading
from db.engine import Book
from desktop.actions import people, undoing
from tests import builders


def reading(*drafts: PersonDraft, row: int | None = None) -> RosterReading:
    found = tuple(
        RosterPerson(row or number, draft) for number, draft in enumerate(drafts, start=2)
    )
    return RosterReading((), found, (), (1,))


HROH = PersonDraft("Đinh Hrơh", Gender.MALE, parse_birth("1969"), village="Làng Jro")


def test_the_same_list_again_adds_nobody(book: Book) -> None:
    homonyms = (HROH, replace(HROH, birth=parse_birth("1990")), replace(HROH, birth=None))
    assert rosters.take_in(book, reading(*homonyms)).added == 3
    again = rosters.take_in(book, reading(*homonyms))
    assert (again.added, again.matched) == (0, 3)


def test_two_equal_rows_of_one_file_are_two_people(book: Book) -> None:
    assert rosters.take_in(book, reading(HROH, HROH)).added == 2
    assert rosters.take_in(book, reading(HROH, HROH)).added == 0


def test_two_people_side_by_side_on_one_line_are_matched_apart(book: Book) -> None:
    builders.person(book, "Đinh Hrơh", gender=Gender.MALE, birth="1969")
    other = PersonDraft("Siu H’Mơ̆k", Gender.FEMALE)
    taken = rosters.take_in(book, reading(HROH, other, row=5))
    assert (taken.matched, taken.added) == (1, 1)


def test_a_match_fills_what_is_empty_and_tells_what_differs(book: Book) -> None:
    person = builders.person(
        book, "Đinh Hrơh", gender=Gender.MALE, birth="1969", phone="0912345678"
    )
    finer = replace(HROH, birth=parse_birth("1969-03"), phone="0987654321", usual_name="Ama Lan")
    taken = rosters.take_in(book, reading(finer))
    draft = people.detail(book, person).draft
    assert (str(draft.birth), draft.usual_name) == ("1969-03", "Ama Lan")
    assert draft.phone == "0912345678"
    assert [problem.code for problem in taken.problems] == ["differs"]


def test_among_several_alike_a_row_equal_to_none_is_added_and_told(book: Book) -> None:
    for village in ("Làng Jro", "Làng Bến"):
        builders.person(book, "Đinh Hrơh", gender=Gender.MALE, birth="1969", village=village)
    taken = rosters.take_in(book, reading(replace(HROH, village=None)))
    assert taken.added == 1
    assert [problem.code for problem in taken.problems] == ["several_alike"]


def test_a_dry_run_counts_the_same_and_writes_nothing(book: Book) -> None:
    tried = rosters.take_in(book, reading(HROH), dry_run=True)
    assert tried.added == 1 and len(people.listing(book)) == 0


def test_a_roster_is_one_act_and_one_undo(book: Book) -> None:
    group = builders.club(book)
    rosters.take_in(book, reading(HROH, replace(HROH, full_name="Đinh Bĕch")), group)
    undoing.undo(book)
    assert len(people.listing(book)) == 0


def test_a_cell_without_end_is_left_empty_and_told(book: Book) -> None:
    taken = rosters.take_in(book, reading(replace(HROH, village="Jro " * 200, notes="khéo tay")))
    assert (taken.added, [problem.code for problem in taken.problems]) == (1, ["cell_too_long"])
    (row,) = people.listing(book)
    assert row.village is None and people.detail(book, row.id).draft.notes == "khéo tay"
