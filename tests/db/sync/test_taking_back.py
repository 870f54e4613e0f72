"""A file taken in by mistake is taken back: what shows is what would show without it (I12)."""

from __future__ import annotations

import pytest

from db.domain.errors import AppError
from db.domain.people import Consent, Purpose
from db.log.fingerprint import dump
from db.log.kinds import Kind
from desktop.actions import checking, people, receiving, undoing
from tests import builders
from tests.helpers.sites import Site, Sites, name_of, same_book, village_word, word_of

YES = Consent(Purpose.COMMUNE, True)


def view(site: Site, scope: bytes) -> list[object]:
    """What a book shows of a house, conflicts too."""
    with site.book.read() as connection:
        shown: list[object] = list(dump(connection, scope))
        conflicts = connection.exec_driver_sql(
            "SELECT e.uuid, c.field, c.cell FROM conflict c JOIN entity e USING (eid_no) "
            "ORDER BY 1, 2, 3"
        )
        names = connection.exec_driver_sql("SELECT full_name FROM person ORDER BY 1")
        return [*shown, *map(tuple, conflicts), *map(tuple, names)]


def is_consent(line: object) -> bool:
    """Consents hold by whichever file they came."""
    return isinstance(line, list) and line[0] == Kind.CONSENT


def words_of_search(site: Site) -> list[tuple[str, int]]:
    with site.book.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT s.word, count(*) FROM search_word s JOIN person p ON p.eid_no = s.person_no "
            "GROUP BY 1 ORDER BY 1"
        )
        return [(row[0], row[1]) for row in rows]


def bad_roster(village: Site) -> None:
    """Everything that one file can bring: people, a club, marks, links, changes of what was."""
    first = people.listing(village.book)[0].id
    added = [builders.person(village.book, name) for name in ("Siu Ƀlưh", "Ksor Ñun")]
    people.set_consents(village.book, added, [YES])
    club = builders.club(village.book, "CLB Dệt")
    builders.members(village.book, club, *added)
    meeting = builders.meeting(village.book, club)
    builders.marks(village.book, meeting, present=added)
    people.merge(village.book, added[0], first)
    village_word(village, first, "Làng Klăh")


def last_file(commune: Site) -> str:
    return receiving.received(commune.book)[0].id


def test_taken_back_shows_what_would_show_without_the_file(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person = builders.person(village.book, "Đinh Bĕch")
    people.set_consents(village.book, [person], [YES])
    sites.trip(village, commune)
    without = view(commune, village.book.scope)
    search = words_of_search(commune)
    bad_roster(village)
    sites.trip(village, commune)
    with_it = view(commune, village.book.scope)
    assert with_it != without
    receiving.take_back(commune.book, last_file(commune))
    shown = [line for line in view(commune, village.book.scope) if not is_consent(line)]
    assert shown == [line for line in without if not is_consent(line)]
    assert words_of_search(commune) == search
    assert checking.check(commune.book, full=True) == ()
    receiving.count_again(commune.book, last_file(commune))
    assert view(commune, village.book.scope) == with_it
    assert checking.check(commune.book, full=True) == ()


def test_the_reply_carries_it_and_both_show_the_same(sites: Sites, pair: tuple[Site, Site]) -> None:
    village, commune = pair
    person = builders.person(village.book)
    sites.trip(village, commune)
    village_word(village, person, "Làng Sai")
    sites.trip(village, commune)
    receiving.take_back(commune.book, last_file(commune))
    sites.trip(village, commune)
    assert word_of(village, person) == word_of(commune, person) == "Làng Jro"
    assert same_book(village, commune, scope=village.book.scope)
    assert undoing.history(village.book, person)[0].undone
    assert checking.check(village.book, full=True) == ()


def test_a_laptop_that_learns_of_it_before_the_entries_shows_the_same(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person = builders.person(village.book)
    sites.trip(village, commune)
    image = sites.image(village, "before")
    village_word(village, person, "Làng Sai")
    sites.trip(village, commune)
    receiving.take_back(commune.book, last_file(commune))
    sites.roll_back(village, image)
    for _ in range(2):
        sites.trip(village, commune)
    assert word_of(village, person) == "Làng Jro"
    assert same_book(village, commune, scope=village.book.scope)


def test_what_was_written_on_top_stays(sites: Sites, pair: tuple[Site, Site]) -> None:
    village, commune = pair
    person = builders.person(village.book)
    sites.trip(village, commune)
    village_word(village, person, "Làng Sai")
    sites.trip(village, commune)
    mistake = last_file(commune)
    village_word(village, person, "Làng Đúng")
    sites.trip(village, commune)
    receiving.take_back(commune.book, mistake)
    assert word_of(commune, person) == "Làng Đúng"
    receiving.count_again(commune.book, mistake)
    assert word_of(commune, person) == "Làng Đúng"


def test_an_erasing_holds_by_whichever_file_it_came(sites: Sites, pair: tuple[Site, Site]) -> None:
    village, commune = pair
    person = builders.person(village.book)
    people.set_consents(village.book, [person], [YES])
    sites.trip(village, commune)
    people.erase(village.book, person)
    sites.trip(village, commune)
    receiving.take_back(commune.book, last_file(commune))
    sites.trip(village, commune)
    assert name_of(commune, person) is None
    assert name_of(village, person) is None


def test_a_yes_that_was_taken_back_stays_so(sites: Sites, pair: tuple[Site, Site]) -> None:
    village, commune = pair
    person = builders.person(village.book)
    people.set_consents(village.book, [person], [YES])
    sites.trip(village, commune)
    people.set_consents(village.book, [person], [Consent(Purpose.COMMUNE, False)])
    sites.trip(village, commune)
    receiving.take_back(commune.book, last_file(commune))
    assert name_of(commune, person) is None


def test_twice_is_refused_and_so_is_a_house(sites: Sites, pair: tuple[Site, Site]) -> None:
    village, commune = pair
    builders.person(village.book)
    sites.trip(village, commune)
    file = last_file(commune)
    receiving.take_back(commune.book, file)
    for book, code in ((commune.book, "nothing_to_take_back"), (village.book, "not_a_commune")):
        with pytest.raises(AppError) as refused:
            receiving.take_back(book, file)
        assert refused.value.code == code
    assert receiving.received(commune.book)[0].taken_back


def test_the_house_cannot_undo_what_the_commune_took_back(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person = builders.person(village.book)
    sites.trip(village, commune)
    village_word(village, person, "Làng Sai")
    sites.trip(village, commune)
    receiving.take_back(commune.book, last_file(commune))
    sites.trip(village, commune)
    undoing.undo(village.book)
    assert people.listing(village.book) == ()


def test_books_of_the_first_revision_list_their_files(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    builders.person(village.book)
    sites.trip(village, commune)
    with commune.book.write() as connection:
        connection.exec_driver_sql("UPDATE file_seen SET report = ?", (b"3",))
    assert [row.added for row in receiving.received(commune.book)] == [3]
