"""The words above the list of people: each count is the length of its list."""

from __future__ import annotations

import pytest

from db.domain.people import Consent, PeopleCounts, PeopleFilter, Purpose
from db.engine import Book
from desktop.actions import people
from tests import builders

DAY = "2026-11-22"


def names(book: Book, only: PeopleFilter) -> list[str | None]:
    return [row.full_name for row in people.listing(book, on=DAY, only=only)]


def test_children_are_under_sixteen_by_the_one_rule_of_ages(book: Book) -> None:
    for name, birth in (
        ("Đã mười sáu", "2010-11"),
        ("Tháng sau mới mười sáu", "2010-12"),
        ("Chỉ biết năm", "2010"),
        ("Chỉ biết là trẻ em", "child"),
        ("Người lớn", "1986"),
        ("Không rõ", None),
    ):
        builders.person(book, name, birth=birth)
    assert set(names(book, PeopleFilter.CHILDREN)) == {
        "Tháng sau mới mười sáu",
        "Chỉ biết là trẻ em",
    }


def test_a_band_is_no_missing_year(book: Book) -> None:
    builders.person(book, "Không rõ", birth=None)
    builders.person(book, "Cao tuổi", birth="elderly")
    assert names(book, PeopleFilter.NO_BIRTH) == ["Không rõ"]


def test_who_was_asked_both_questions_is_asked(book: Book) -> None:
    asked, half = builders.person(book, "Đã hỏi"), builders.person(book, "Hỏi một nửa")
    builders.person(book, "Chưa hỏi")
    yes, no = Consent(Purpose.RECORD, True), Consent(Purpose.COMMUNE, False)
    people.set_consents(book, [asked], [yes, no])
    people.set_consents(book, [half], [yes])
    assert names(book, PeopleFilter.NOT_ASKED) == ["Chưa hỏi", "Hỏi một nửa"]


@pytest.mark.parametrize("only", list(PeopleFilter))
def test_a_count_is_the_length_of_its_list(book: Book, only: PeopleFilter) -> None:
    builders.crowd(book, 60)
    counts = people.counts(book, DAY)
    assert getattr(counts, only.value) == len(names(book, only))


def test_an_empty_book_counts_nobody(book: Book) -> None:
    assert people.counts(book, DAY) == PeopleCounts()


def test_search_and_filter_narrow_together(book: Book) -> None:
    builders.person(book, "Đinh Mai", birth="2014")
    builders.person(book, "Đinh Hrơh", birth="1969")
    found = people.listing(book, "dinh", on=DAY, only=PeopleFilter.CHILDREN)
    assert [row.full_name for row in found] == ["Đinh Mai"]
