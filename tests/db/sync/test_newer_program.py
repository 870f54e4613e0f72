"""What an older program did not know it keeps, sends on, and shows after its upgrade (I9)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.domain.groups import GroupKind
from db.log import registry
from db.log.kinds import Kind
from db.log.payload import Block
from db.log.registry import SPECS
from desktop.actions import attendance, books, checking, groups, handing_in, people, receiving
from tests import builders
from tests.helpers.sites import Site, Sites, same_book, take, village_word, word_of

LATER = (Kind.NIL_REPORT, Kind.ALIAS, Kind.ATTENDANCE)
"""Kinds that the older program of these tests does not know, cells among them."""


def make_older(patch: pytest.MonkeyPatch) -> None:
    """From here on the program knows fewer kinds, and no place of a group."""
    for kind in LATER:
        patch.delitem(SPECS, kind)
    fields = {number: field for number, field in SPECS[Kind.GROUP].fields.items() if number != 3}
    patch.setitem(SPECS, Kind.GROUP, replace(SPECS[Kind.GROUP], fields=fields))


def reopened(site: Site) -> None:
    books.close(site.book)
    site.book = books.open_book(site.folder, None)
    site.book.clock = lambda: site.now


def a_years_work(village: Site) -> str:
    """Acts of all kinds that are later ones, and one of a kind that nobody knows yet."""
    ids = [builders.person(village.book) for _ in range(3)]
    club = builders.club(village.book)
    groups.edit(village.book, club, "CLB Cồng chiêng", GroupKind.CLUB, place="Nhà rông")
    meeting = builders.meeting(village.book, club)
    builders.marks(village.book, meeting, present=ids)
    people.merge(village.book, ids[0], ids[1])
    handing_in.nil(village.book, "2026-10")
    return meeting


def test_it_is_kept_sent_on_and_shown_after_the_upgrade(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    meeting = a_years_work(village)
    with pytest.MonkeyPatch.context() as patch:
        make_older(patch)
        reopened(commune)
        sites.trip(village, commune)
        assert attendance.roll(commune.book, meeting).meeting.marked == 0
        assert checking.check(commune.book, full=True) == ()
    with commune.book.write() as connection:
        # The older program could not know that these cells belong to a meeting.
        connection.exec_driver_sql("DELETE FROM marked_meeting")
    reopened(commune)
    assert attendance.roll(commune.book, meeting).meeting.marked == 3
    assert same_book(village, commune, scope=village.book.scope)
    assert checking.check(commune.book, full=True) == ()


def test_a_file_taken_back_is_passed_over_after_the_upgrade(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    """A program of the first release knew nothing of taking back: it showed what the file said."""
    village, commune = pair
    person = builders.person(village.book)
    sites.trip(village, commune)
    village_word(village, person, "Làng Sai")
    up = sites.file(village)
    assert up is not None
    take(commune, up)
    receiving.take_back(commune.book, receiving.received(commune.book)[0].id)
    with pytest.MonkeyPatch.context() as patch:
        patch.delitem(SPECS, Kind.VOID)
        reopened(village)
        down = sites.file(commune, village)
        assert down is not None
        take(village, down)
        assert word_of(village, person) == "Làng Sai"
    reopened(village)
    assert word_of(village, person) == word_of(commune, person) == "Làng Jro"
    assert same_book(village, commune, scope=village.book.scope)
    assert checking.check(village.book, full=True) == ()


def test_what_nobody_knows_yet_goes_through_two_books_unchanged(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    from db.log.act import Act, act

    village, commune = pair
    strange = Block(999, (b"\x07" * 16,), {5: [["a", 1, b"\x00"]], 77: ["chữ"]})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Act, "blocks", lambda self, keys: [strange])
        with act(village.book, "later.act") as doing:
            doing.put(Kind.GROUP, b"\x01" * 16, name="x")
    sites.trip(village, commune)
    with village.book.read() as one, commune.book.read() as other:
        sql = "SELECT entry_id, payload FROM entry WHERE command = 'later.act'"
        mine = one.exec_driver_sql(sql).one()
        assert mine == other.exec_driver_sql(sql).one()
    assert same_book(village, commune, scope=village.book.scope)


def test_opening_twice_makes_nothing_anew(pair: tuple[Site, Site]) -> None:
    from db.log.replaying import replay

    village, _ = pair
    a_years_work(village)
    assert replay(village.book) == 0


def test_another_way_of_showing_makes_all_anew(pair: tuple[Site, Site]) -> None:
    village, _ = pair
    a_years_work(village)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("db.log.registry.PROJECTION", registry.PROJECTION + 1)
        with village.book.write() as connection:
            connection.exec_driver_sql("DELETE FROM attendance")
        reopened(village)
    with village.book.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM attendance").scalar_one() == 3
