"""The commune's machine is gone for good: its key on paper lets a new one take its place, and
nobody else; through real books and real sealed files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.errors import AppError
from db.sync import enrolment, exporting, paper_keys, succession
from db.sync.parties import own_keys
from desktop.actions import books, checking, people, provisional, receiving, targets
from tests import builders
from tests.helpers.sites import (
    DAY,
    HOUSE,
    Site,
    Sites,
    all_whole,
    house_scope,
    same_book,
    someone,
    take,
)

OTHER = "Nhà rông làng Klăh"


def printed(commune: Site) -> str:
    """A new paper key of this commune; what stands on it."""
    key = succession.new_key(commune.book)
    succession.keep_key(commune.book, key, DAY)
    return paper_keys.code_of(key)


@pytest.fixture
def lost(sites: Sites) -> tuple[Site, str]:
    """A house that went to its commune, which then lost its machine; and the commune's paper."""
    village, commune = sites.village(), sites.commune()
    code = printed(commune)
    sites.enrol(village, commune)
    someone(village, "Đinh Hrơh")
    targets.take_plan(commune.book)
    for _ in range(2):
        sites.trip(village, commune)
    return village, code


def successor(sites: Sites, code: str, name: str = "new") -> Site:
    """The commune's new machine, with a paper key of its own."""
    books.start_commune(sites.root / name, None, "Đak Pơ", "Gia Lai", code)
    return sites.opened(sites.root / name)


def invited(sites: Sites, commune: Site, village: Site, name: str = HOUSE) -> None:
    invitation, answer = sites.stick / "moi-lai.solang", sites.stick / "tra-loi-lai.solang"
    enrolment.invite(commune.book, name, invitation)
    enrolment.join(village.book, invitation, answer)
    enrolment.accept(commune.book, answer, DAY)


def refusal(sites: Sites, commune: Site, village: Site) -> str:
    invitation, answer = sites.stick / "moi-gia.solang", sites.stick / "tra-loi-gia.solang"
    enrolment.invite(commune.book, HOUSE, invitation)
    with pytest.raises(AppError) as refused:
        enrolment.join(village.book, invitation, answer)
    assert not answer.exists()
    return refused.value.code


def empty(stick: Path) -> None:
    for file in stick.iterdir():
        file.unlink()


def test_a_new_machine_gets_everything_back_from_the_houses(
    sites: Sites, lost: tuple[Site, str]
) -> None:
    village, code = lost
    plan = len(targets.listing(village.book))
    commune = successor(sites, code)
    printed(commune)
    invited(sites, commune, village)
    for _ in range(2):
        sites.trip(village, commune)
    assert [row.full_name for row in people.listing(commune.book)] == ["Đinh Hrơh"]
    assert [(one.name, one.joined) for one in receiving.houses(commune.book)] == [(HOUSE, True)]
    assert len(targets.listing(commune.book)) == plan > 0, "the commune's own words come back"
    assert checking.conflicts_listing(commune.book) == ()
    assert same_book(village, commune, scope=village.book.scope)
    assert all_whole([village, commune])


def test_the_lost_machine_is_heard_no_more(sites: Sites) -> None:
    village, thief = sites.village(), sites.commune()
    code = printed(thief)
    sites.enrol(village, thief)
    sites.trip(village, thief)
    commune = successor(sites, code)
    printed(commune)
    stolen = exporting.reply(thief.book, house_scope(thief), sites.stick, DAY)
    invited(sites, commune, village)
    assert stolen.path is not None
    (taken,) = take(village, Path(stolen.path))
    assert (taken.verdict, taken.reason) == ("refused", "file_unknown_sender")


def test_a_wrong_or_an_old_paper_is_refused_and_the_house_goes_on(sites: Sites) -> None:
    village, commune = sites.village(), sites.commune()
    old = printed(commune)
    sites.enrol(village, commune)
    valid = printed(commune)
    builders.person(village.book)
    sites.trip(village, commune)
    made_up = paper_keys.code_of(paper_keys.new_paper_key(commune.book.scope))
    for name, code in (("with-old", old), ("made-up", made_up)):
        impostor = successor(sites, code, name)
        printed(impostor)
        assert refusal(sites, impostor, village) == "paper_key_other"
    builders.person(village.book)
    sites.trip(village, commune)
    assert len(people.listing(commune.book)) == 2, "work goes on with the old commune"
    new = successor(sites, valid, "valid")
    printed(new)
    invited(sites, new, village)
    sites.trip(village, new)
    assert len(people.listing(new.book)) == 2


def test_a_paper_is_used_once(sites: Sites, lost: tuple[Site, str]) -> None:
    """Who keeps a copy of the paper that was used gains nothing by it."""
    village, code = lost
    commune = successor(sites, code)
    printed(commune)
    invited(sites, commune, village)
    second = successor(sites, code, "again")
    printed(second)
    assert refusal(sites, second, village) == "paper_key_other"


def test_a_house_that_never_heard_of_a_paper_goes_on_as_before(sites: Sites) -> None:
    village, commune = sites.village(), sites.commune()
    sites.enrol(village, commune)
    code = printed(commune)
    impostor = successor(sites, code, "new")
    printed(impostor)
    assert refusal(sites, impostor, village) == "paper_key_unknown"
    builders.person(village.book)
    sites.trip(village, commune)
    assert len(people.listing(commune.book)) == 1
    invited(sites, impostor, village)
    sites.trip(village, impostor)
    assert len(people.listing(impostor.book)) == 1, "a reply made the paper known"


def test_a_commune_that_claims_nothing_is_another_commune(
    sites: Sites, lost: tuple[Site, str]
) -> None:
    village, _ = lost
    assert refusal(sites, sites.commune("stranger"), village) == "joined_elsewhere"


def test_houses_are_invited_only_when_the_next_paper_is_printed(
    sites: Sites, lost: tuple[Site, str]
) -> None:
    _, code = lost
    commune = successor(sites, code)
    with pytest.raises(AppError) as refused:
        enrolment.invite(commune.book, HOUSE, sites.stick / "moi.solang")
    assert refused.value.code == "paper_key_first"
    assert receiving.houses(commune.book) == ()


def test_the_answer_may_be_written_again(sites: Sites, lost: tuple[Site, str]) -> None:
    village, code = lost
    commune = successor(sites, code)
    printed(commune)
    invitation, answer = sites.stick / "moi-lai.solang", sites.stick / "tra-loi-lai.solang"
    enrolment.invite(commune.book, HOUSE, invitation)
    enrolment.join(village.book, invitation, answer)
    answer.unlink()
    enrolment.join(village.book, invitation, answer)
    first = enrolment.accept(commune.book, answer, DAY)
    again = enrolment.accept(commune.book, answer, DAY)
    assert (first.house, first.fingerprint) == (again.house, again.fingerprint)
    sites.trip(village, commune)
    assert len(targets.listing(commune.book)) > 0


def test_a_second_house_finds_its_old_place(sites: Sites) -> None:
    one, two, commune = sites.village(), sites.village("two"), sites.commune()
    code = printed(commune)
    sites.enrol(one, commune)
    sites.enrol(two, commune, OTHER)
    for village in (one, two, one, two):
        builders.person(village.book)
        down = exporting.hand_in(village.book, sites.stick, DAY).path
        assert down is not None
        take(commune, Path(down))
        reply = exporting.reply(commune.book, village.book.scope, sites.stick, DAY).path
        assert reply is not None
        take(village, Path(reply))
    new = successor(sites, code)
    printed(new)
    empty(sites.stick)
    invited(sites, new, one)
    up = exporting.hand_in(one.book, sites.stick, DAY).path
    assert up is not None
    take(new, Path(up))
    assert [house.name for house in receiving.houses(new.book)] == [OTHER, HOUSE]
    invited(sites, new, two, OTHER)
    up = exporting.hand_in(two.book, sites.stick, DAY).path
    assert up is not None
    take(new, Path(up))
    assert len(people.listing(new.book)) == 4
    assert len(receiving.houses(new.book)) == 2
    assert provisional.listing(new.book) == ()


def test_a_code_is_read_however_it_was_typed() -> None:
    key = paper_keys.new_paper_key(bytes(range(16)))
    code = paper_keys.code_of(key)
    assert [len(group) for group in code.split()] == [4] * 14
    typed = code.lower().replace("0", "o").replace("1", "l").replace(" ", " - ")
    assert paper_keys.read_code(typed) == key
    assert repr(key.seed) not in repr(key)


@given(st.integers(0, 55), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_mistyped_letter_is_told(place: int, letter: str) -> None:
    code = paper_keys.code_of(paper_keys.PaperKey(b"seed of 16 bytes", bytes(16))).replace(" ", "")
    if code[place] == letter:
        return
    with pytest.raises(AppError) as refused:
        paper_keys.read_code(code[:place] + letter + code[place + 1 :])
    assert refused.value.code == "bad_paper_code"


@given(st.text(max_size=80))
def test_any_text_gets_a_verdict(text: str) -> None:
    try:
        paper_keys.read_code(text)
    except AppError as error:
        assert error.code == "bad_paper_code"


def test_a_proof_says_one_thing_of_one_commune_only(sites: Sites) -> None:
    one, other = sites.commune("one"), sites.commune("other")
    key = paper_keys.new_paper_key(one.book.scope)
    party, stranger = own_keys(one.book).party, own_keys(other.book).party
    present, succeeds = key.vouch(party), key.name_successor(party)
    assert paper_keys.is_vouched(present, party, key.commune)
    assert paper_keys.is_successor(succeeds, party, key.commune)
    for proof, who, commune in (
        (present, stranger, key.commune),
        (present, party, other.book.scope),
        (succeeds, party, key.commune),
        (bytes([present[0] ^ 1]) + present[1:], party, key.commune),
        (None, party, key.commune),
    ):
        assert not paper_keys.is_vouched(proof, who, commune)
    assert not paper_keys.is_successor(present, party, key.commune)
