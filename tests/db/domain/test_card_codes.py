"""What stands in the QR of a member card."""

from __future__ import annotations

import uuid

from hypothesis import given
from hypothesis import strategies as st

from db.domain.card_codes import card_text, parse_card
from db.domain.sheet_codes import parse_qr

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
