"""Cards, certificates, letters and labels as people get them."""

from __future__ import annotations

import uuid
from dataclasses import replace
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
LONG_HOUSE = "Nhà văn hóa - Khu thể thao làng Jro Ktu Đak Yang Bung Bang Hven"
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


def test_a_reminder_of_many_books_has_a_page_of_its_own_and_nothing_is_cut() -> None:
    books = tuple(f"Truyện cổ Ba Na tập {n}, nhà xuất bản Văn hóa dân tộc" for n in range(1, 13))
    few, many = (
        OverdueNote(HEAD, "Đinh Hrơh", some, "2026-03-20", 14) for some in (books[:1], books)
    )
    pages = [" ".join(page.split()) for page in texts(draw([few, many, few]))]
    assert [page.count("GIẤY NHẮC TRẢ") for page in pages] == [2, 1]
    assert "tập 12, nhà xuất bản Văn hóa dân tộc" in pages[1]
    signed = next(one for one in pieces(draw([many]), 1) if one.text == "CHỦ NHIỆM")
    assert signed.y < 297 - 20, "room for a signature and a name below the title"


@pytest.mark.parametrize("count", [40, 80])
def test_the_longest_letters_keep_their_signature_on_the_page(count: int) -> None:
    letter = ThanksLetter(HEAD, "Đinh Hrơh", ", ".join(["tặng 20 bộ trang phục"] * count))
    signed = next(one for one in pieces(draw([letter]), 1) if one.text == "CHỦ NHIỆM")
    assert signed.y < 297 - 15


def test_what_is_said_in_an_invitation_ends_as_a_sentence() -> None:
    told = invitation()
    said = (replace(told, note=note) for note in ("Đề nghị mang chiêng", "Có bữa cơm chung."))
    text = flowing(draw(list(said)))
    assert "Đề nghị mang chiêng. Rất mong" in text
    assert "Có bữa cơm chung. Rất mong" in text


def test_a_long_name_of_the_house_is_legible_on_cards_and_labels() -> None:
    head = replace(HEAD, house=LONG_HOUSE)
    one = MemberCard(head, "Đinh Hrơh", None, None, (), card_text(IDS[0]))
    for paper in (one, Label(LONG_HOUSE, "Chiêng", "Hộp luân chuyển số 12, từ 01/9/2026")):
        told = [each for each in pieces(draw([paper])) if each.text.upper().startswith("NHÀ VĂN")]
        assert told and all(each.size >= 7.5 for each in told)


def test_a_card_says_where_it_belongs_also_where_namesakes_are_told_apart() -> None:
    pdf = draw(
        [MemberCard(HEAD, "Đinh Hrơh", "con bà Hrin", "1986", ("CLB Thơ",), card_text(IDS[0]))]
    )
    told = {each.text: each for each in pieces(pdf)}
    assert "Ai nhặt được" in flowing(pdf)
    assert told["Đinh Hrơh"].size > told["(con bà Hrin)"].size
    assert "Bold" not in told["(con bà Hrin)"].font
