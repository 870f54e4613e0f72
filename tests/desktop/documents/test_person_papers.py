"""Cards, certificates, letters and labels as people get them."""

from __future__ import annotations

import uuid
from io import BytesIO

import pikepdf
import pytest
import zxingcpp

from db.domain.card_codes import card_text, parse_card
from db.domain.person_papers import (
    Certificate,
    CertificateKind,
    Invitation,
    Label,
    MemberCard,
    OverdueNote,
    PersonPaper,
    ThanksLetter,
)
from desktop.documents.person_papers import draw
from tests.desktop.documents.made import flowing, lines, picture, pieces, texts
from tests.desktop.documents.made_lists import HEAD, LONGEST, NAMES

IDS = [str(uuid.uuid5(uuid.NAMESPACE_DNS, str(number))) for number in range(11)]
LONG_GROUP = "Lớp múa xoang thiếu nhi làng Bung Bang Hven"


def card(number: int) -> MemberCard:
    name, groups = NAMES[number % 5], (LONG_GROUP,)[: number % 2]
    return MemberCard(HEAD, name, "con bà Hrin", "1986", groups, card_text(IDS[number]))


def invitation(name: str | None = "Già làng Đinh Bŏk") -> Invitation:
    return Invitation(HEAD, name, "Lễ tổng kết Lớp múa xoang", "2026-11-23", "19:00", "Nhà rông")


EVERY: dict[str, PersonPaper] = {
    "card": card(2),
    "certificate": Certificate(
        HEAD, CertificateKind.TAKING_PART, LONGEST, "1986", "Làng Jro", "đã tham gia Lớp múa xoang"
    ),
    "praise": Certificate(HEAD, CertificateKind.PRAISE, LONGEST, None, None, "đã dạy chiêng"),
    "invitation": invitation(LONGEST),
    "thanks": ThanksLetter(HEAD, LONGEST, "tặng 20 bộ trang phục"),
    "overdue": OverdueNote(HEAD, LONGEST, ("Dế mèn phiêu lưu ký",), "2026-03-20", 14),
    "label": Label(HEAD.house, LONGEST, "Số 03"),
}
every = pytest.mark.parametrize("kind", list(EVERY))


@every
def test_the_longest_name_stands_whole_on_every_paper(kind: str) -> None:
    assert LONGEST in flowing(draw([EVERY[kind]]))


@every
def test_all_faces_are_embedded(kind: str) -> None:
    with pikepdf.open(BytesIO(draw([EVERY[kind]]))) as pdf:
        fonts = [
            each
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/Font"
        ]
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


@every
def test_number_and_seal_are_never_filled_in(kind: str) -> None:
    assert "Số:" not in flowing(draw([EVERY[kind]]))


def test_every_card_of_a_page_is_read_as_its_person() -> None:
    pdf = draw([card(number) for number in range(11)])
    assert len(texts(pdf)) == 2
    found = {parse_card(each.text) for each in zxingcpp.read_barcodes(picture(pdf, 1, 8.0))}
    assert found == set(IDS[:10])


def test_nothing_of_a_card_comes_near_its_cut() -> None:
    pdf = draw([card(number) for number in range(10)])
    left, top, wide, high = 19.4, 13.55, 85.6, 53.98
    for each in pieces(pdf):
        down = (each.y - top) % high
        assert 4 <= down <= high - 4, each
        assert 3.5 <= (each.x - left) % wide, each


def test_two_invitations_share_a_sheet_and_one_has_a_line_for_a_name() -> None:
    pdf = draw([invitation(), invitation(None), invitation()])
    assert len(texts(pdf)) == 2
    assert texts(pdf)[0].count("GIẤY MỜI") == 2
    assert "19 giờ 00, ngày 23 tháng 11 năm 2026" in lines(pdf)


def test_a_reminder_says_what_and_since_when() -> None:
    text = flowing(draw([EVERY["overdue"]]))
    assert "Đã quá hạn 14 ngày." in text
    assert "ngày 20 tháng 3 năm 2026" in text


def test_twenty_four_labels_are_one_page() -> None:
    assert len(texts(draw([Label(HEAD.house, "Chiêng")] * 24))) == 1
    assert len(texts(draw([Label(HEAD.house, "Chiêng")] * 25))) == 2
