"""The text of a sheet's QR."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.sheet_codes import CROCKFORD, SheetCode, new_print_id, parse_qr, qr_text

CODE = SheetCode("7K2M9QPX03TA", 3, 1, 25)


def test_the_text_names_print_page_layout_and_rows() -> None:
    assert qr_text(CODE).startswith("SL1.7K2M9QPX03TA.3.1.25.")


@given(
    st.text(CROCKFORD, min_size=12, max_size=12),
    st.integers(1, 99_999),
    st.integers(1, 99),
    st.integers(0, 99),
)
def test_what_was_written_is_read_back(print_id: str, page: int, layout: int, rows: int) -> None:
    code = SheetCode(print_id, page, layout, rows)
    assert parse_qr(qr_text(code)) == code


def test_it_fits_the_small_qr_up_to_99999_pages() -> None:
    assert len(qr_text(SheetCode("7K2M9QPX03TA", 99_999, 99, 99))) <= 38


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://example.com",
        "SL2.7K2M9QPX03TA.3.1.25.00",
        "SL1.7K2M9QPX03T.3.1.25.00",
        qr_text(CODE)[:-1],
        qr_text(CODE).replace(".3.", ".4."),
        qr_text(CODE).replace("SL1", "SL1 "),
    ],
)
def test_another_code_is_none_of_ours(text: str) -> None:
    assert parse_qr(text) is None


def test_one_wrong_letter_of_the_print_id_is_noticed() -> None:
    text = qr_text(CODE)
    wrong = [
        text[:place] + letter + text[place + 1 :]
        for place in range(4, 16)
        for letter in CROCKFORD
        if letter != text[place]
    ]
    assert sum(parse_qr(each) is not None for each in wrong) < len(wrong) / 200


def test_print_ids_have_twelve_letters_and_differ() -> None:
    ids = {new_print_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(len(each) == 12 and set(each) <= set(CROCKFORD) for each in ids)
