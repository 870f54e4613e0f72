"""What stands under several records of one person is told once, the same everywhere."""

from __future__ import annotations

import pytest

from db.commands import scans
from db.domain.attendance import Status
from db.domain.meetings import Reason
from db.domain.people import Consent, GivenBy, Purpose
from db.engine import Book
from db.queries import list_papers
from db.queries.prints import statuses_of
from desktop.actions import drafts, groups, handing_in, meetings, people, report_photos
from tests import builders

DAY = "2026-11-22"
YES = Consent(Purpose.PHOTO, True, GivenBy.SELF)


@pytest.fixture
def two(book: Book) -> tuple[str, str]:
    """Two records of one person, not said to be one yet."""
    return builders.person(book, "Siu H’Lan"), builders.person(book, "Siu Hlan")


@pytest.mark.parametrize("came", [0, 1])
def test_who_came_by_one_record_came(book: Book, two: tuple[str, str], came: int) -> None:
    meeting = builders.meeting(book, builders.club(book), day=DAY)
    builders.marks(book, meeting, present=[two[came]], absent=[two[1 - came]])
    people.merge(book, *two)
    with book.read() as connection:
        marks = list_papers.marks(connection, [meeting])
        statuses = statuses_of(connection, meeting)
    assert list(marks.values()) == [Status.PRESENT]
    assert statuses == dict.fromkeys(two, Status.PRESENT)


def test_a_yes_to_a_photo_holds_for_every_record(book: Book, two: tuple[str, str]) -> None:
    meeting = builders.meeting(book, builders.club(book), day=DAY)
    builders.marks(book, meeting, present=[max(two)])
    people.set_consents(book, [min(two)], [YES])
    assert len(report_photos.unasked(book, DAY)) == 1
    people.merge(book, *two)
    assert report_photos.unasked(book, DAY) == ()


def test_a_no_to_a_photo_under_any_record_holds(book: Book, two: tuple[str, str]) -> None:
    meeting = builders.meeting(book, builders.club(book), day=DAY)
    builders.marks(book, meeting, present=two)
    people.set_consents(book, [min(two)], [YES])
    people.set_consents(book, [max(two)], [Consent(Purpose.PHOTO, False, GivenBy.SELF)])
    people.merge(book, *two)
    assert len(report_photos.unasked(book, DAY)) == 1
    meetings.call_off(book, [meeting], Reason.STORM, held=True)
    assert report_photos.unasked(book, DAY) == ()


def test_the_page_shows_what_holds_of_any_record(book: Book, two: tuple[str, str]) -> None:
    shown, other = sorted(two)
    people.set_consents(book, [other], [YES, Consent(Purpose.COMMUNE, False, GivenBy.SELF)])
    people.set_consents(book, [shown], [Consent(Purpose.COMMUNE, True, GivenBy.SELF)])
    people.merge(book, *two)
    expected = {Purpose.PHOTO: True, Purpose.COMMUNE: False}
    assert {one.purpose: one.given for one in people.detail(book, shown).consents} == expected
    # What is sealed for whom is decided record by record: no yes is left under any.
    with book.read() as connection:
        yes = connection.exec_driver_sql(
            "SELECT count(*) FROM consent WHERE purpose = 'commune' AND given = 1"
        ).scalar_one()
    assert yes == 0


def test_who_was_asked_under_any_record_was_asked(book: Book, two: tuple[str, str]) -> None:
    both = [Consent(one, True, GivenBy.SELF) for one in (Purpose.RECORD, Purpose.COMMUNE)]
    people.set_consents(book, [max(two)], both)
    assert people.counts(book).not_asked == 1
    people.merge(book, *two)
    assert people.counts(book).not_asked == 0


def test_a_yes_signed_on_paper_holds_for_every_record(book: Book, two: tuple[str, str]) -> None:
    no = Consent(Purpose.PHOTO, False, GivenBy.SELF)
    people.merge(book, *two)
    people.set_consents(book, [min(two)], [no])
    scans.apply_consents(book, [(min(two), Purpose.PHOTO)], {}, DAY)
    for record in two:
        assert [one.given for one in people.detail(book, record).consents] == [True]


def test_a_person_without_a_yes_is_counted_once(book: Book, two: tuple[str, str]) -> None:
    people.merge(book, *two)
    assert handing_in.pending(book).without_name == 1
    people.set_consents(book, [max(two)], [Consent(Purpose.COMMUNE, True, GivenBy.SELF)])
    assert handing_in.pending(book).without_name == 0


@pytest.mark.parametrize("seen", range(3))
def test_every_record_of_a_person_is_named_in_whatever_order_they_were_linked(
    book: Book, seen: int
) -> None:
    """One laptop said so of the first and the last, another of the second and the last."""
    ids = sorted(builders.person(book, name) for name in ("Siu H’Lan", "Siu Hlan", "Siu Lan"))
    people.merge(book, ids[0], ids[2])
    people.merge(book, ids[1], ids[2])
    others = [one for one in ids if one != ids[seen]]
    assert sorted(one.row.id for one in people.detail(book, ids[seen]).linked) == others
    assert sorted(one.row.id for one in people.merged(book)) == ids[1:]


def test_what_was_begun_of_every_record_goes_with_the_name(book: Book) -> None:
    ids = sorted(builders.person(book, name) for name in ("Siu H’Lan", "Siu Hlan", "Siu Lan"))
    people.merge(book, ids[0], ids[2])
    people.merge(book, ids[1], ids[2])
    name = people.detail(book, ids[1]).draft.full_name
    drafts.keep(book, drafts.Draft("PersonForm", "x", "Thêm người", {"name": name}, {}, DAY, True))
    people.erase(book, ids[0])
    assert drafts.find(book, "PersonForm", "x") is None


def test_who_left_by_one_record_stands_in_a_group_where_the_other_does(
    book: Book, two: tuple[str, str]
) -> None:
    club = builders.club(book)
    last = builders.person(book, "Siu Jun", group=club)
    builders.members(book, club, *two)
    groups.end_member(book, club, max(two), DAY)
    people.merge(book, *two)
    found = [one.person_id for one in groups.members(book, club, DAY)]
    assert found == [min(two), last]
