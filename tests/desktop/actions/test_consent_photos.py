"""The consents of a whole group, from a signed list on a photo into the book."""

from __future__ import annotations

import random
from pathlib import Path

from db.domain.consent_places import PURPOSES
from db.domain.people import GivenBy, Purpose
from db.domain.scans import Seen
from db.domain.sheet_places import CONSENTS
from db.domain.sheets import Paper
from db.engine import Book
from desktop.actions import consent_lists, people, scanning, undoing
from desktop.documents import consent_list
from desktop.screens.desk import Desk
from desktop.screens.scan import ScanScreen
from tests import builders
from tests.desktop.screens.conftest import Show, show  # noqa: F401 - a fixture
from tests.helpers import sheet_ink, sheet_photos
from tests.helpers.consent_rows import consent_places
from tests.helpers.sheet_ink import Sign
from tests.helpers.sheet_photos import TESTS_FROM, Flat, Spoil

YES, NO = Sign.SIGNED_AND_TICKED, Sign.NOTHING
ANSWERS = ((YES, YES, NO), (NO, NO, NO), (YES, NO, YES))


def signed_list(
    book: Book,
    file: Path,
    guardian: Sign = Sign.SIGNATURE,
    answers: tuple[tuple[Sign, ...], ...] = ANSWERS,
) -> tuple[Path, list[str]]:
    """Three people, one a child: the first and the third sign; and who stands in the rows."""
    group = builders.club(book)
    for name, birth in (("Đinh Bĕch", "1986"), ("Siu H'Bia", "1990"), ("Nay Y Blŭk", "2018")):
        builders.person(book, name, group=group, birth=birth)
    made = consent_lists.consent_list(book, group, "2026-11-22", 0)
    consent_lists.record_consents(book, group, made)
    page = sheet_photos.printed(consent_list.draw(made), 1)
    persons = [row.person.person_id for row in made.rows]
    chance = random.Random(TESTS_FROM)
    for place, signs in zip(consent_places(persons), answers, strict=True):
        for tick, signature, sign in zip(place.ticks, place.signatures, signs, strict=True):
            sheet_ink.write(page, sign, tick, signature, chance)
    if guardian is not NO:
        (at,) = (at for at, row in enumerate(made.rows) if row.child)
        child = consent_places(persons)[at]
        sheet_ink.write(page, guardian, child.ticks[0], child.guardian, chance)
    flat = Flat(page, made.print_id, 1, (), Paper.A4, CONSENTS)
    file.write_bytes(sheet_photos.spoilt(flat, Spoil.EASY, chance).jpeg)
    return file, persons


def test_what_was_signed_is_written_and_a_blank_is_no_answer(book: Book, tmp_path: Path) -> None:
    photo, persons = signed_list(book, tmp_path / "a.jpg")
    pages = scanning.match(book, scanning.read([str(photo)]))
    told = [(row.person_id, row.purpose, row.mark) for row in pages[0].rows]
    assert told == [
        (person, purpose, Seen.ABSENT if sign is NO else Seen.PRESENT)
        for person, signs in zip(persons, ANSWERS, strict=True)
        for purpose, sign in zip(PURPOSES, signs, strict=True)
    ]
    scanning.apply(book, pages)
    said = [people.detail(book, person).consents for person in persons]
    assert {one.purpose for one in said[0] if one.given} == {Purpose.RECORD, Purpose.COMMUNE}
    assert said[1] == ()
    assert {one.purpose for one in said[2] if one.given} == {Purpose.RECORD, Purpose.PHOTO}
    born = {person: people.detail(book, person).draft.birth for person in persons}
    for person, consents in zip(persons, said, strict=True):
        birth = born[person]
        child = birth is not None and birth.year == 2018
        assert {one.by for one in consents} <= {GivenBy.BOTH if child else GivenBy.SELF}
    # Read again there is nothing left to save; and it goes back in one act.
    again = scanning.match(book, scanning.read([str(photo)]))
    assert all(row.marked for row in again[0].rows if row.mark is Seen.PRESENT)
    undoing.undo(book)
    assert people.detail(book, persons[0]).consents == ()


def test_the_window_asks_answer_by_answer(
    show: Show,  # noqa: F811
    book_desk: Desk,
    book: Book,
    tmp_path: Path,
) -> None:
    photo, persons = signed_list(book, tmp_path / "a.jpg")
    screen = show(ScanScreen(book_desk))
    screen.read([photo])
    assert len(screen.model.rows) == 9
    assert screen.save.text() == "Ghi 4 câu đồng ý vào sổ"
    assert people.detail(book, persons[0]).consents == ()
    screen.take_in()
    assert len(people.detail(book, persons[0]).consents) == 2


def test_a_childs_yes_without_the_guardian_is_asked(book: Book, tmp_path: Path) -> None:
    answers = ((YES, NO, NO), (YES, NO, YES), (NO, NO, NO))
    photo, persons = signed_list(book, tmp_path / "a.jpg", NO, answers)
    pages = scanning.match(book, scanning.read([str(photo)]))
    born = {person: people.detail(book, person).draft.birth for person in persons}
    for row in pages[0].rows:
        assert row.person_id is not None
        if str(born[row.person_id]) == "2018" and row.purpose is not Purpose.COMMUNE:
            assert (row.mark, row.guardian) == (Seen.UNSURE, Seen.ABSENT)
            assert row.likely is None  # a yes in a child's name is not even proposed
            assert row.cut is not None
        else:
            assert row.mark is not Seen.UNSURE
    assert sum(row.mark is Seen.UNSURE for row in pages[0].rows) == 2
    scanning.apply(book, pages)
    (child,) = (person for person in persons if str(born[person]) == "2018")
    assert people.detail(book, child).consents == ()
