"""``people`` without the rosters."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from db.domain.people import GivenBy, Purpose
from desktop.actions import books, people
from tests.desktop.cli.conftest import Solang

SHOWN = ("full_name", "gender", "birth", "ethnic_group", "village", "phone")


def test_a_person_is_listed_as_added(house: Solang) -> None:
    words = ("--gender", "nữ", "--birth", "1955-03-02", "--ethnic", "bahnar")
    house("people", "add", "--name", "Đinh Hmrơ̆", *words, "--village", "Làng Jro")
    (row,) = house("people", "list").json
    assert [row[key] for key in SHOWN] == [
        *("Đinh Hmrơ̆", "female", "1955-03-02", "Ba Na", "Làng Jro", None)
    ]


@pytest.mark.parametrize(
    ("typed", "listed"),
    [
        ("1986", "1986"),
        ("1986-03", "1986-03"),
        ("~1948", "~1948"),
        ("child", "child"),
        ("12/3/1986", "1986-03-12"),
        ("khoảng 1948", "~1948"),
    ],
)
def test_a_birth_is_kept_as_far_as_it_is_known(house: Solang, typed: str, listed: str) -> None:
    assert house("people", "add", "--name", "Siu H'Bia", "--birth", typed).json["birth"] == listed


@pytest.mark.parametrize(
    ("option", "value", "code"),
    [
        ("--birth", "1986-13", "bad_birth"),
        ("--birth", "1986-02-30", "bad_birth"),
        ("--birth", "1700", "bad_birth"),
        ("--ethnic", "Klingon", "bad_ethnic_group"),
        ("--from", "2026-02-30", "bad_day"),
        ("--group", "CLB Cờ", "group_unknown"),
        ("--name", " ", "name_missing"),
    ],
)
def test_bad_values_are_refused_and_nobody_is_added(
    house: Solang, option: str, value: str, code: str
) -> None:
    assert house("people", "add", "--name", "Đinh Bĕch", option, value).refusal == code
    assert house("people", "list").json == []


def test_a_name_in_separate_marks_is_stored_in_one_way(house: Solang) -> None:
    apart = unicodedata.normalize("NFD", "Đinh Mlô̆p")
    added = house("people", "add", "--name", f"  {apart} ").json["full_name"]
    assert added == unicodedata.normalize("NFC", apart)


def test_the_list_is_in_vietnamese_order_of_given_names(house: Solang) -> None:
    for name in ("Trần Ân", "Đinh Đức", "Lê Anh", "Siu Ƀlưh", "Võ Dũng"):
        house("people", "add", "--name", name)
    listed = [row["full_name"] for row in house("people", "list").json]
    assert listed == ["Lê Anh", "Trần Ân", "Siu Ƀlưh", "Võ Dũng", "Đinh Đức"]


def test_search_goes_without_marks_and_puts_the_exact_first(house: Solang) -> None:
    for name in ("Lê Hóa", "Lê Hoa", "Lê Hòa"):
        house("people", "add", "--name", name)
    found = [row["full_name"] for row in house("people", "list", "--search", "hòa").json]
    assert found[0] == "Lê Hòa"
    assert len(found) == 3


def test_the_list_of_a_group_is_as_of_a_day(house: Solang, members: list[str]) -> None:
    house("group", "member", "end", "CLB Cồng chiêng", members[0], "--on", "2026-06-30")
    words = ("people", "list", "--group", "clb cong chieng", "--on")
    assert len(house(*words, "2026-06-30").json) == 3
    assert len(house(*words, "2026-07-01").json) == 2


def test_a_house_alone_does_not_narrow_the_list(house: Solang) -> None:
    assert house("people", "list", "--house", "Làng Jro").refusal == "house_without_group"
    assert house("people", "list", "--group", "").refusal == "group_unknown"


def test_editing_changes_only_what_is_said(house: Solang) -> None:
    added = house("people", "add", "--name", "Ksor Jun", "--birth", "1990", "--phone", "0912").json
    edited = house("people", "edit", added["id"], "--birth", "1991-05", "--phone", "").json
    assert (edited["full_name"], edited["birth"], edited["phone"]) == ("Ksor Jun", "1991-05", None)


def test_a_removed_person_can_be_brought_back(house: Solang) -> None:
    id_ = house("people", "add", "--name", "Nay H'Ruih").json["id"]
    house("people", "remove", id_)
    assert house("people", "list").json == []
    assert [row["id"] for row in house("people", "list", "--gone").json] == [id_]
    house("people", "bring-back", id_)
    assert house("people", "list", "--gone").json == []
    assert len(house("people", "list").json) == 1


def test_two_records_of_one_person_are_listed_once(house: Solang) -> None:
    one, other = (house("people", "add", "--name", "Rơ Mah Jun").json["id"] for _ in range(2))
    house("people", "merge", one, other)
    assert len(house("people", "list").json) == 1


def test_records_said_to_be_one_person_are_listed_and_parted_again(house: Solang) -> None:
    one, other = sorted(house("people", "add", "--name", "Rơ Mah Jun").json["id"] for _ in range(2))
    assert house("people", "unmerge", one, other).json == {"changed": 0, "unchanged": 1}
    house("people", "merge", one, other)
    (link,) = house("people", "merged").json
    assert (sorted(link["ids"]), link["record"]["id"]) == ([one, other], other)

    assert house("people", "unmerge", *link["ids"]).json == {"changed": 1, "unchanged": 0}
    assert house("people", "merged").json == []
    assert len(house("people", "list").json) == 2


def test_an_unknown_id_is_refused(house: Solang) -> None:
    nobody = "00000000-0000-7000-8000-000000000000"
    assert house("people", "remove", nobody).refusal == "not_found"
    assert house("people", "edit", "12", "--name", "A").refusal == "bad_id"


def consent_of(data: Path, id_: str) -> tuple[bool, GivenBy]:
    """The answer about the commune that stands in the book."""
    book = books.open_book(data, None)
    try:
        consents = people.detail(book, id_).consents
    finally:
        books.close(book)
    (found,) = (one for one in consents if one.purpose is Purpose.COMMUNE)
    return found.given, found.by


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (["--birth", "1986", "--consent", "names:commune"], (True, GivenBy.SELF)),
        (["--birth", "child", "--consent", "names:commune"], (True, GivenBy.SELF)),
        (
            ["--birth", "child", "--guardian", "Đinh Bĕch", "--consent", "names:commune"],
            (True, GivenBy.BOTH),
        ),
        (
            ["--consent", "names:commune", "--consent-by", "guardian"],
            (True, GivenBy.GUARDIAN),
        ),
        (["--no-consent", "names:commune"], (False, GivenBy.SELF)),
    ],
)
def test_who_agreed_is_kept(
    data: Path, house: Solang, words: list[str], answer: tuple[bool, GivenBy]
) -> None:
    id_ = house("people", "add", "--name", "Đinh Kroi", *words).json["id"]
    assert consent_of(data, id_) == answer


def test_what_is_corrected_and_answered_together_is_one_act(data: Path, house: Solang) -> None:
    id_ = house("people", "add", "--name", "Đinh Kroi", "--no-consent", "names:commune").json["id"]
    before = len(house("history").json)
    words = ("--name", "Đinh Kroih", "--consent", "names:commune")
    assert house("people", "edit", id_, *words).json["full_name"] == "Đinh Kroih"
    assert consent_of(data, id_) == (True, GivenBy.SELF)
    assert len(house("history").json) == before + 1

    house("undo")
    assert [row["full_name"] for row in house("people", "list").json] == ["Đinh Kroi"]
    assert consent_of(data, id_) == (False, GivenBy.SELF)


def test_an_answer_alone_is_kept_too(data: Path, house: Solang) -> None:
    id_ = house("people", "add", "--name", "Rơ Châm Plin").json["id"]
    assert house("people", "edit", id_, "--consent", "names:commune").code == 0
    assert consent_of(data, id_) == (True, GivenBy.SELF)


def test_a_child_without_a_guardian_is_pointed_out(house: Solang) -> None:
    words = ("--birth", "child", "--consent", "names:commune")
    said = house("people", "add", "--name", "Đinh Kroi", *words)
    assert (said.code, len(said.err.splitlines())) == (0, 1)
    assert "--guardian" in said.err


def test_somebody_is_erased_for_ever_by_id_and_name(house: Solang) -> None:
    id_ = house("people", "add", "--name", "Đinh Kroi").json["id"]
    refused = house("people", "erase", id_, "--name", "Đinh Kroih")
    assert refused.refusal == "erase_name_differs"
    assert [row["full_name"] for row in house("people", "list").json] == ["Đinh Kroi"]
    said = house("people", "erase", id_, "--name", "Đinh  Kroi")
    assert (said.code, said.json) == (0, {"id": id_, "removed": True})
    assert house("people", "list").json == []
    assert house("people", "bring-back", id_).refusal == "person_erased"
    assert "Kroi" not in house("history").out + house("people", "list", "--gone").out


def test_who_was_removed_is_erased_too_and_no_undo_brings_anybody_back(house: Solang) -> None:
    id_ = house("people", "add", "--name", "Đinh Kroi").json["id"]
    house("people", "remove", id_)
    assert house("people", "erase", id_, "--name", "Đinh Kroi").code == 0
    house("undo")
    assert house("people", "list").json == []
    assert "Kroi" not in house("people", "list", "--gone").out
