"""Headings, as people write them."""

from __future__ import annotations

import unicodedata

import pytest

from db.rosters.headings import Meaning, meaning_of


@pytest.mark.parametrize(
    ("heading", "meaning"),
    [
        ("STT", Meaning.NUMBER),
        ("Số TT", Meaning.NUMBER),
        ("TT", Meaning.NUMBER),
        ("Họ và tên", Meaning.NAME),
        ("HỌ VÀ TÊN", Meaning.NAME),
        ("Họ\nvà\ntên", Meaning.NAME),
        ("H Ọ  V À  T Ê N", Meaning.NAME),
        ("Ho va ten", Meaning.NAME),
        ("Họ và tênn", Meaning.NAME),
        ("Họ và tên học viên", Meaning.NAME),
        ("Tên", Meaning.GIVEN),
        ("Họ và tên đệm", Meaning.FAMILY),
        ("Ngày, tháng,\nnăm sinh", Meaning.BIRTH),
        ("Sinh năm", Meaning.BIRTH),
        ("Năm sinh (dương lịch)", Meaning.BIRTH),
        ("NS", Meaning.BIRTH),
        ("Năm", Meaning.YEAR),
        ("Nam", Meaning.MALE),
        ("Nữ", Meaning.FEMALE),
        ("Nữ (x)", Meaning.FEMALE),
        ("Giới tính (Nam/Nữ)", Meaning.GENDER),
        ("Dân  tộc *", Meaning.ETHNIC_GROUP),
        ("ĐT", Meaning.PHONE),
        ("DT", Meaning.DT),
        ("Số ĐT", Meaning.PHONE),
        ("Điện thoại phụ huynh", Meaning.GUARDIAN_PHONE),
        ("Họ tên bố, mẹ", Meaning.GUARDIAN),
        ("Làng", Meaning.VILLAGE),
        ("Thôn/Làng", Meaning.VILLAGE),
        ("Chỗ ở hiện nay", Meaning.RESIDENCE),
        ("Tên thường gọi", Meaning.USUAL_NAME),
        ("Ngày sinh hoạt", Meaning.OTHER),
        ("Ngày cấp", Meaning.OTHER),
        ("Ghi chú", Meaning.NOTE),
    ],
)
def test_a_heading_is_understood_composed_and_decomposed(heading: str, meaning: Meaning) -> None:
    forms = (heading, unicodedata.normalize("NFD", heading))
    assert [meaning_of(form) for form in forms] == [meaning, meaning]


@pytest.mark.parametrize(
    "text",
    [
        "Đinh Hrơh",
        "Ba Na",
        "Làng Klăh Môn",
        "Tên hàng",
        "1986",
        "",
        "DANH SÁCH HỌC VIÊN",
        "x" * 200,
    ],
)
def test_other_text_is_no_heading(text: str) -> None:
    assert meaning_of(text) is None
