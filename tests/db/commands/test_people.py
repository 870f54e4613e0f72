"""What is done to people."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest

from db.domain.births import Birth, parse_birth
from db.domain.errors import AppError
from db.domain.ids import to_bytes
from db.domain.meetings import Reason
from db.domain.people import Consent, Gender, GivenBy, PersonDraft, Purpose, Standing
from db.engine import Book
from desktop.actions import attendance, books, checking, groups, meetings, people, undoing
from tests import builders

WHOLE = PersonDraft(
    "Đinh Thị Hmrơ̆",
    Gender.FEMALE,
    Birth(1955, 3, 2),
    "ba-na",
    "Làng Jro",
    "0912000111",
    "Bok Hmrơ̆",
    "con bà H’Lan",
    "Hmrơ̆ Đinh",
    "Nhà số 3",
    "Đinh Bŏk",
    "0912000222",
    "đau chân, ngồi ghế",
    Standing.VISITOR,
)


@pytest.mark.parametrize("name", builders.NAMES)
def test_a_name_typed_composed_or_apart_is_kept_composed(book: Book, name: str) -> None:
    made = people.add(book, PersonDraft(unicodedata.normalize("NFD", f"  {name}  ")))

    assert people.detail(book, made.created[0]).draft.full_name == name


def test_everything_a_form_says_is_read_back(book: Book) -> None:
    made = people.add(book, WHOLE)

    assert people.detail(book, made.created[0]).draft == WHOLE


def test_the_form_s_new_state_replaces_the_old_one(book: Book) -> None:
    person = people.add(book, WHOLE).created[0]
    bare = PersonDraft("Đinh Hmrơ̆")
    people.edit(book, person, bare)

    assert people.detail(book, person).draft == bare


def test_only_what_differs_is_written(book: Book) -> None:
    person = people.add(book, WHOLE).created[0]

    assert people.edit(book, person, WHOLE).entry is None
    assert people.edit(book, person, PersonDraft("Đinh Bŏk")).entry is not None


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (PersonDraft("  "), "name_missing"),
        (PersonDraft("\u200b\u200b"), "name_missing"),
        (PersonDraft("Đ" * 201), "name_too_long"),
        (PersonDraft("Đinh Bŏk", birth=Birth(1879)), "bad_birth"),
        (PersonDraft("Đinh Bŏk", birth=Birth(2101)), "bad_birth"),
        (PersonDraft("Đinh Bŏk", birth=Birth(1990, 2, 30)), "bad_birth"),
    ],
)
def test_what_cannot_be_a_person_is_refused(book: Book, draft: PersonDraft, code: str) -> None:
    with pytest.raises(AppError) as refused:
        people.add(book, draft)

    assert refused.value.code == code
    assert len(people.listing(book)) == 0


@pytest.mark.parametrize("birth", ["1986", "1986-03", "1986-03-12", "~1948", "~1948-03", "child"])
def test_a_birth_is_kept_as_far_as_it_is_known(book: Book, birth: str) -> None:
    person = builders.person(book, birth=birth)

    assert people.detail(book, person).draft.birth == parse_birth(birth)


def test_a_removed_person_can_be_brought_back(book: Book) -> None:
    person = builders.person(book)
    people.remove(book, [person])
    assert people.listing(book) == ()

    people.bring_back(book, [person])
    assert [row.id for row in people.listing(book)] == [person]


def test_of_two_records_of_one_person_one_stands_in_lists(book: Book) -> None:
    one, other = builders.person(book), builders.person(book)
    people.merge(book, one, other)

    assert [row.id for row in people.listing(book)] == [min(one, other)]
    people.unmerge(book, one, other)
    assert len(people.listing(book)) == 2


def test_three_records_of_one_person_are_one_whatever_the_order(book: Book) -> None:
    one, two, three = (builders.person(book) for _ in range(3))
    people.merge(book, three, two)
    people.merge(book, one, two)

    assert [row.id for row in people.listing(book)] == [min(one, two, three)]


def test_a_record_is_not_merged_with_itself(book: Book) -> None:
    person = builders.person(book)

    with pytest.raises(AppError) as refused:
        people.merge(book, person, person)
    assert refused.value.code == "same_record"


def test_two_records_merged_stand_on_the_roll_once(book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book))
    first, second = (builders.person(book, group="CLB Cồng chiêng") for _ in range(2))
    people.merge(book, first, second)

    (row,) = attendance.roll(book, meeting).rows
    assert (row.person_id, row.member) == (min(first, second), True)


def test_a_mark_of_the_record_that_is_hidden_stays_on_the_roll(book: Book) -> None:
    club = builders.club(book)
    first, second = (builders.person(book, group="CLB Cồng chiêng") for _ in range(2))
    meeting = builders.meeting(book, club)
    hidden = max(first, second)
    builders.marks(book, meeting, [hidden])
    people.merge(book, first, second)

    (row,) = attendance.roll(book, meeting).rows
    assert (row.person_id, row.status) == (hidden, "present")


def test_a_consent_withdrawn_is_an_answer_too(book: Book) -> None:
    person = builders.person(book)
    yes = Consent(Purpose.COMMUNE, True, GivenBy.GUARDIAN, "2026-11-01", "ký giấy")
    people.set_consents(book, [person], [yes])
    people.set_consents(book, [person], [Consent(Purpose.PHOTO, False, day="2026-11-02")])
    assert people.detail(book, person).consents[0] == yes

    no = Consent(Purpose.COMMUNE, False, GivenBy.GUARDIAN, "2026-11-03")
    people.set_consents(book, [person], [no])
    assert people.detail(book, person).consents[0] == no


@pytest.mark.parametrize("standing", [Standing.MOVED, Standing.DIED])
def test_who_died_or_moved_is_gone_from_lists(book: Book, standing: Standing) -> None:
    person = builders.person(book)
    people.set_standing(book, [person], standing, "2026-11-01")

    assert people.listing(book) == ()
    assert people.detail(book, person).draft.standing is standing


def test_an_unknown_id_is_said_so(book: Book) -> None:
    with pytest.raises(AppError) as refused:
        people.detail(book, "01a204e9-4fe9-7356-a5c8-22dd14e34d39")
    assert refused.value.code == "not_found"

    with pytest.raises(AppError) as refused:
        people.detail(book, "Đinh Bŏk")
    assert refused.value.code == "bad_id"


def test_undo_of_an_edit_puts_the_sealed_values_back(book: Book) -> None:
    person = people.add(book, WHOLE).created[0]
    people.edit(book, person, PersonDraft("Đinh Bŏk"))
    undoing.undo(book)

    assert people.detail(book, person).draft == WHOLE


def test_undo_of_adding_is_refused_once_the_person_was_marked(book: Book) -> None:
    club = builders.club(book)
    meeting = builders.meeting(book, club)
    person = people.add(book, PersonDraft("Đinh Bŏk"))
    builders.marks(book, meeting, [person.created[0]])

    with pytest.raises(AppError) as refused:
        undoing.undo(book, person.entry)
    assert refused.value.code == "undo_built_upon"
    assert len(people.listing(book)) == 1


def test_people_are_there_after_the_book_was_closed(book: Book) -> None:
    person = people.add(book, WHOLE).created[0]
    folder = book.folder
    books.close(book)

    again = books.open_book(folder, None)
    found = people.detail(again, person).draft
    books.close(again)
    assert found == WHOLE


def test_two_undos_take_back_two_acts_on_one_person(book: Book) -> None:
    """What was taken back since does not stand in the way of what was done before it."""
    person = people.add(book, WHOLE).created[0]
    for name in ("Đinh Bŏk", "Đinh Bŏk Hrơh"):
        people.edit(book, person, PersonDraft(name))
    for wanted in ("Đinh Bŏk", WHOLE.full_name):
        undoing.undo(book)
        assert people.detail(book, person).draft.full_name == wanted
    undoing.undo(book)
    assert len(people.listing(book)) == 0
    assert checking.check(book, full=True) == ()


def _merged(book: Book) -> tuple[str, str]:
    """Two records of one person who is a member of a club by both; the one in the lists first."""
    builders.club(book)
    ids = sorted(
        builders.person(book, name, group="CLB Cồng chiêng") for name in ("Siu H’Lan", "Siu Hlan")
    )
    people.merge(book, *ids)
    return ids[0], ids[1]


def test_who_is_removed_does_not_come_back_as_another_record(book: Book) -> None:
    shown, _ = _merged(book)
    people.remove(book, [shown])

    assert people.listing(book) == ()
    assert groups.listing(book)[0].members == 0
    people.bring_back(book, [shown])
    assert [row.id for row in people.listing(book)] == [shown]


def test_who_died_is_expected_under_no_record(book: Book) -> None:
    shown, _ = _merged(book)
    meeting = builders.meeting(book, groups.listing(book)[0].id)
    people.set_standing(book, [shown], Standing.DIED, "2026-10-01")

    assert attendance.roll(book, meeting).rows == ()


def test_a_no_holds_for_every_record_of_a_person(book: Book) -> None:
    shown, other = _merged(book)
    yes = Consent(Purpose.COMMUNE, True, GivenBy.SELF)
    people.set_consents(book, [other], [yes])
    people.set_consents(book, [shown], [replace(yes, given=False)])

    given = [one.given for id_ in (shown, other) for one in people.detail(book, id_).consents]
    assert given == [False, False]


def test_who_is_erased_is_named_by_no_record(book: Book) -> None:
    shown, other = _merged(book)
    people.erase(book, shown)

    with book.read() as connection:
        names = connection.exec_driver_sql("SELECT full_name FROM person").fetchall()
    assert [name for (name,) in names] == [None, None]
    assert {to_bytes(shown), to_bytes(other)} <= book.keys.erased()


def test_the_page_of_a_person_holds_what_stands_under_every_record(book: Book) -> None:
    club = builders.club(book)
    shown, other = sorted(builders.person(book) for _ in range(2))
    builders.members(book, club, other)
    first, second = (builders.meeting(book, club, day=f"2026-11-{day}") for day in (21, 22))
    builders.marks(book, first, [other], absent=[shown])
    builders.marks(book, second, absent=[other])
    meetings.call_off(book, [second], Reason.STORM, held=True)
    people.merge(book, shown, other)

    found = people.detail(book, shown)
    assert [group.name for group in found.groups] == ["CLB Cồng chiêng"]
    assert [(month.held, month.present) for month in found.months] == [(1, 1)]
    (row,) = people.listing(book, group="CLB Cồng chiêng", on="2026-11-22")
    assert (row.id, row.groups) == (shown, ("CLB Cồng chiêng",))
    assert [one.person_id for one in groups.members(book, club, "2026-11-22")] == [shown]


def test_who_leaves_a_group_leaves_it_under_every_record(book: Book) -> None:
    shown, _ = _merged(book)
    club = groups.listing(book)[0].id
    assert [one.person_id for one in groups.members(book, club, "2026-11-22")] == [shown]

    assert groups.end_member(book, club, shown, "2026-10-31").changed == 1
    assert groups.members(book, club, "2026-11-22") == ()


def test_two_records_are_two_people_again(book: Book) -> None:
    shown, other = _merged(book)
    (link,) = people.detail(book, shown).linked
    assert (link.row.id, link.row.full_name) == (other, people.detail(book, other).draft.full_name)
    assert [one.row.id for one in people.detail(book, other).linked] == [shown]
    assert [one.row.id for one in people.merged(book)] == [other]

    assert people.unmerge(book, link.one, link.other).changed == 1
    assert people.detail(book, shown).linked == ()
    assert people.unmerge(book, shown, other).entry is None
