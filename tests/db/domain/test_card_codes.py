"""What stands in the QR of a member card."""

from __future__ import annotations

import uuid

from hypothesis import given
from hypothesis import strategies as st

from db.domain.card_codes import card_among, card_text, looks_like_card, parse_card
from db.domain.sheet_codes import parse_qr
from tests.helpers.keyboard import composed

ANN = "0192f0c1-0000-7000-8000-000000000001"


@given(st.uuids())
def test_a_card_names_its_person(person: uuid.UUID) -> None:
    assert parse_card(card_text(str(person))) == str(person)


@given(st.integers(5, 33), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_a_card_misread_in_one_letter_names_hardly_ever_another(place: int, letter: str) -> None:
    text = card_text(ANN)
    wrong = f"{text[:place]}{letter}{text[place + 1 :]}"
    assert wrong == text or parse_card(wrong) != ANN


def test_a_card_is_no_sheet_and_fits_into_its_qr() -> None:
    assert parse_qr(card_text(ANN)) is None
    assert len(card_text(ANN)) <= 38
    assert parse_card("https://example.org") is None


def test_a_scanner_may_type_small_letters() -> None:
    assert parse_card(f" {card_text(ANN).lower()}\n") == ANN


def test_the_keyboard_of_these_tests_writes_as_people_do() -> None:
    assert composed("ddinh thij bowt") == "đinh thị bơt"
    assert composed("D9inh Thi5 Da9o", vni=True) == "Đinh Thị Da9o"
    assert composed("SLT1.AAWEES") == "SLT1.ÂƯẾ"


@given(st.lists(st.uuids(), min_size=1, max_size=20, unique=True), st.booleans(), st.booleans())
def test_a_card_is_read_through_telex_and_vni(
    people: list[uuid.UUID], vni: bool, small: bool
) -> None:
    ids = [str(person) for person in people]
    text = card_text(ids[0])
    typed = composed(text.lower() if small else text, vni=vni)
    assert looks_like_card(typed)
    assert card_among(typed, ids) == ids[0]
    assert card_among(typed, ids[1:]) in (None, parse_card(typed))


def test_what_is_too_short_or_anybodys_names_nobody() -> None:
    text = card_text(ANN)
    assert card_among(text[:16], [ANN]) is None
    assert card_among("SLT1.", [ANN]) is None
    assert card_among("Đinh Thị Bơ̆t", [ANN]) is None
    assert not looks_like_card("Siu H’Lt")
