"""A check of the book finds what does not fit, in files, chains, clocks, rows; it can be signed."""

from __future__ import annotations

import pytest

from db.domain.errors import AppError
from db.domain.people import Consent, Purpose
from db.log.graph import Graph
from desktop.actions import checking, people
from tests import builders
from tests.helpers.sites import Site, Sites, conflicts, village_word

SPOILT = {
    "a signature": ("UPDATE manifest SET signature = zeroblob(64)", "check_signature"),
    "another signer": (
        "UPDATE manifest SET signer = zeroblob(32) WHERE manifest_no = 1",
        "check_signature",
    ),
    "a head of another file": (
        "UPDATE entry SET manifest_no = (SELECT min(manifest_no) FROM manifest) "
        "WHERE manifest_no = (SELECT max(manifest_no) FROM manifest)",
        "check_uncovered",
    ),
    "a missing entry": (
        "DELETE FROM entry WHERE seq = 2 AND run_no = (SELECT run_no FROM entry "
        "WHERE manifest_no = 1 LIMIT 1)",
        "check_hole",
    ),
    "an altered entry": ("UPDATE entry SET command = 'x' WHERE seq = 1", "check_entry"),
    "a wrong end": ("UPDATE run SET tip = zeroblob(16)", "check_link"),
    "a height too low": ("UPDATE origin SET top = 0", "check_hole"),
    "an altered row": ("UPDATE person SET village = 'x'", "check_projection"),
    "somebody else's record": ("UPDATE person SET rep_no = 99", "check_projection"),
    "a count of a meeting": ("UPDATE meeting_count SET visits = visits + 1", "check_counts"),
    "a person's month": ("DELETE FROM person_month", "check_counts"),
    "words of search": ("DELETE FROM search_word", "check_projection"),
}


@pytest.fixture
def pair(sites: Sites) -> tuple[Site, Site]:
    """A house with people, some of them one, that handed in twice."""
    village, commune = sites.village(), sites.commune()
    sites.enrol(village, commune)
    ids = [builders.person(village.book) for _ in range(3)]
    people.set_consents(village.book, ids, [Consent(Purpose.COMMUNE, True)])
    people.merge(village.book, ids[0], ids[1])
    sites.trip(village, commune)
    builders.person(village.book)
    club = builders.club(village.book)
    builders.marks(village.book, builders.meeting(village.book, club), present=ids)
    sites.trip(village, commune)
    return village, commune


RINGS = {
    "its own parent": "UPDATE run SET parent_run = run_no, parent_seq = to_seq",
    "its own parent, its first link too": "UPDATE run SET parent_run = run_no, "
    "parent_seq = to_seq, root_prev = tip",
    "each the other's parent": "UPDATE run SET parent_seq = to_seq, parent_run = (SELECT o.run_no "
    "FROM run o WHERE o.origin_no = run.origin_no AND o.run_no <> run.run_no)",
}


@pytest.fixture
def forked(sites: Sites, pair: tuple[Site, Site]) -> Site:
    """A commune that holds two histories of one laptop."""
    village, commune = pair
    person = builders.person(village.book, "Đinh Hrơh")
    sites.trip(village, commune)
    twin = sites.copy(village, "twin")
    village_word(village, person, "Làng Một")
    village_word(twin, person, "Làng Hai")
    sites.trip(village, commune)
    sites.trip(twin, commune)
    assert conflicts(commune) == ["village"]
    return commune


@pytest.mark.parametrize("ring", RINGS)
def test_links_in_a_ring_are_told_and_nobody_follows_them_for_ever(forked: Site, ring: str) -> None:
    assert checking.check(forked.book, full=True) == ()
    with forked.book.write() as connection:
        connection.exec_driver_sql(
            f"{RINGS[ring]} WHERE origin_no IN (SELECT origin_no FROM origin WHERE forked = 1)"
        )
    for full in (False, True):
        assert "check_link" in {one.code for one in checking.check(forked.book, full=full)}
    with pytest.raises(AppError) as refused:
        _follow_all_links(forked)
    assert refused.value.code == "book_damaged"


def _follow_all_links(site: Site) -> None:
    """Ask of each branch whether one that does not exist is below it: the way to the very root."""
    with site.book.read() as connection:
        graph = Graph(connection)
        for run_no, to_seq in connection.exec_driver_sql("SELECT run_no, to_seq FROM run"):
            assert not graph.is_ancestor(0, 1, run_no, to_seq)


@pytest.mark.parametrize("what", SPOILT)
def test_whatever_does_not_fit_is_found(pair: tuple[Site, Site], what: str) -> None:
    _, commune = pair
    assert checking.check(commune.book, full=True) == ()
    statement, code = SPOILT[what]
    with commune.book.write() as connection:
        connection.exec_driver_sql(statement)
    assert code in {one.code for one in checking.check(commune.book, full=True)}


def test_a_word_of_the_other_side_that_stands_elsewhere_is_found(
    pair: tuple[Site, Site],
) -> None:
    import cbor2

    _, commune = pair
    with commune.book.write() as connection:
        row = connection.exec_driver_sql("SELECT sign, vector FROM peer").one()
        items = cbor2.loads(row[1])
        items[0][3] += 1
        connection.exec_driver_sql(
            "UPDATE peer SET vector = ? WHERE sign = ?", (cbor2.dumps(items), row[0])
        )
    assert [one.code for one in checking.check(commune.book)] == ["check_vector"]


def test_a_clock_that_went_back_is_odd_and_no_fault(pair: tuple[Site, Site]) -> None:
    from db.log.clock import tick

    village, _ = pair
    village.book.replaced = {tick: lambda last, wall: last - 1}
    builders.person(village.book)
    (found,) = checking.check(village.book, full=True)
    assert (found.code, found.warning) == ("check_clock", True)


def test_the_commune_sees_which_house_signed_a_text_and_that_it_is_whole(
    pair: tuple[Site, Site],
) -> None:
    village, commune = pair
    text = checking.signed(village.book, "Kiểm tra sổ làng Jro\nSổ nguyên vẹn.")
    assert checking.signed_by(commune.book, text) == "Nhà văn hóa làng Jro"
    assert checking.signed_by(commune.book, text.replace("\n", " \r\n")) is not None
    assert checking.signed_by(commune.book, text.replace("nguyên", "hỏng")) is None
    assert checking.signed_by(commune.book, "Sổ nguyên vẹn.") is None


def test_a_text_of_a_stranger_is_nobodys(pair: tuple[Site, Site], sites: Sites) -> None:
    _, commune = pair
    stranger = sites.village("stranger")
    assert checking.signed_by(commune.book, checking.signed(stranger.book, "Xin chào")) is None
