"""The layout of Nghị định 30/2020/NĐ-CP, Phụ lục I, measured on the pages."""

from __future__ import annotations

from io import BytesIO
from itertools import pairwise

import pikepdf
import pypdfium2
import pytest
from pypdf import PdfReader

from db.domain.reports import Additions
from desktop.documents import activity_report, commune_report
from desktop.documents.decree import body_name, commune_name, name_parts
from desktop.documents.ink import MM
from desktop.documents.text import width
from tests.desktop.documents.made import (
    commune_report as commune_data,
)
from tests.desktop.documents.made import (
    flowing,
    group,
    heading,
    house,
    lines,
    piece,
    pieces,
    report,
    texts,
)

BOLD, ITALIC, REGULAR = "Tinos-Bold", "Tinos-Italic", "Tinos"
BOTH = pytest.mark.parametrize(
    "pdf",
    [activity_report.draw(report(8)), commune_report.draw(commune_data(12))],
    ids=["house", "commune"],
)


def test_the_paper_is_a4_upright() -> None:
    page = PdfReader(BytesIO(activity_report.draw(report()))).pages[0]
    size = (float(page.mediabox.width), float(page.mediabox.height))
    assert size == pytest.approx((595.28, 841.89), abs=0.1)


@BOTH
def test_all_text_keeps_the_margins(pdf: bytes) -> None:
    for page in range(1, len(texts(pdf)) + 1):
        found = [each for each in pieces(pdf, page) if each.text != str(page)]
        assert min(each.x for each in found) >= 30 - 0.1
        assert min(each.y - each.size / 72 * 25.4 for each in found) >= 20 - 0.7
        assert max(each.y for each in found) <= 297 - 20
        assert max(each.x for each in found) <= 210 - 15


@BOTH
@pytest.mark.parametrize(
    ("text", "face", "size"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", BOLD, 12),
        ("Độc lập - Tự do - Hạnh phúc", BOLD, 13),
        ("Số:", REGULAR, 13),
        ("Núi Xanh, ngày", ITALIC, 13),
        ("BÁO CÁO", BOLD, 14),
        ("Kết quả hoạt động phục vụ học tập suốt đời", BOLD, 14),
        ("Kính gửi: Ủy ban nhân dân xã Núi Xanh.", REGULAR, 13),
        ("Thực hiện Kế hoạch số", REGULAR, 13),
        ("I. KẾT QUẢ THỰC HIỆN", BOLD, 13),
        ("1. ", BOLD, 13),
    ],
)
def test_sizes_and_faces_are_the_decrees(pdf: bytes, text: str, face: str, size: float) -> None:
    found = piece(pdf, text)
    assert (found.font, found.size) == (face, size)


@BOTH
def test_number_and_day_stand_on_one_line_below_issuer_and_motto(pdf: bytes) -> None:
    number, day = piece(pdf, "Số:"), piece(pdf, "Núi Xanh, ngày")
    assert number.y == pytest.approx(day.y)
    assert number.y > piece(pdf, "Độc lập").y


@BOTH
def test_the_left_head_is_left_of_the_right_head_on_one_level(pdf: bytes) -> None:
    nation = piece(pdf, "CỘNG HÒA")
    first = min(pieces(pdf), key=lambda each: (each.y, each.x))
    assert first.x < 105 < nation.x + 44
    assert first.y == pytest.approx(nation.y, abs=0.1)


def test_body_and_place_are_centred_under_each_other() -> None:
    pdf = activity_report.draw(report(heading=heading(superior="UBND xã A", issuer="Nhà rông B")))
    faces = {"UBND XÃ A": REGULAR, "NHÀ RÔNG B": BOLD}
    middles = [
        piece(pdf, text).x + width(text, face, 12) / 72 * 25.4 / 2 for text, face in faces.items()
    ]
    assert middles[0] == pytest.approx(middles[1], abs=0.05)


def test_the_first_line_of_a_paragraph_begins_a_centimetre_in() -> None:
    assert piece(activity_report.draw(report()), "Thực hiện").x == pytest.approx(40, abs=0.1)


@BOTH
def test_pages_are_numbered_from_the_second_in_the_middle_of_the_top_margin(pdf: bytes) -> None:
    assert "1" not in [each.text for each in pieces(pdf, 1) if each.y < 20]
    for page in range(2, len(texts(pdf)) + 1):
        (number,) = (each for each in pieces(pdf, page) if each.y < 20)
        assert (number.text, number.size, number.font) == (str(page), 13, REGULAR)
        assert number.x == pytest.approx(105 - 1.1, abs=0.3)


@BOTH
def test_lines_of_text_never_overlap(pdf: bytes) -> None:
    for page in range(1, len(texts(pdf)) + 1):
        found = sorted(pieces(pdf, page), key=lambda each: (round(each.x), each.y))
        for one, other in pairwise(found):
            if round(one.x) == round(other.x):
                assert other.y - one.y > min(one.size, other.size) / 72 * 25.4


@BOTH
def test_the_number_stays_blank(pdf: bytes) -> None:
    found = [line for line in lines(pdf) if line.startswith("Số:")]
    assert len(found) == 1
    assert not any(letter.isdigit() for letter in found[0])


@BOTH
def test_the_last_sentence_has_the_end_mark(pdf: bytes) -> None:
    assert flowing(pdf).count("./.") == 1


@BOTH
def test_recipients_stand_left_and_level_with_the_signer(pdf: bytes) -> None:
    last = len(texts(pdf))
    recipients = piece(pdf, "Nơi nhận:", last)
    assert (recipients.font, recipients.size) == ("Tinos-BoldItalic", 12)
    assert piece(pdf, "- Như trên;", last).size == 11
    assert piece(pdf, "- Lưu.", last).x == pytest.approx(30, abs=0.1)
    signer = [each for each in pieces(pdf, last) if abs(each.y - recipients.y) < 1.2]
    assert any(each.font == BOLD and each.x > 105 for each in signer)


def test_several_addressees_stand_on_lines_of_their_own() -> None:
    made = heading(addressee=("Ủy ban nhân dân tỉnh Gia Lai", "Sở Văn hóa, Thể thao và Du lịch"))
    pdf = commune_report.draw(commune_data(heading=made))
    first, second = piece(pdf, "- Ủy ban nhân dân tỉnh"), piece(pdf, "- Sở")
    assert first.text.endswith(";")
    assert second.text.endswith(".")
    assert first.x == pytest.approx(second.x)
    above = piece(pdf, "Kính gửi:")
    assert 4 < first.y - above.y < 8, "several stand below “Kính gửi:”"
    colon = above.x + width("Kính gửi", REGULAR, 13) / MM
    assert first.x == pytest.approx(colon, abs=0.3), "the dashes straight below the colon"


@BOTH
def test_all_faces_are_embedded_and_no_helvetica_slips_in(pdf: bytes) -> None:
    with pikepdf.open(BytesIO(pdf)) as opened:
        fonts = [
            each
            for each in opened.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/Font"
        ]
        assert {"Tinos" in str(font.BaseFont) for font in fonts} == {True}
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_names_in_reports_come_back_out_of_the_pdf() -> None:
    name = "CLB <b>Mơdơ̆ Ê̆ban & Ƀrĭh"
    assert name in flowing(activity_report.draw(report(groups=(group(name),))))
    named = house(1, name=f"Nhà rông {name}")
    assert name in flowing(commune_report.draw(commune_data(houses=(named,))))


def test_a_commune_is_named_with_its_kind_once() -> None:
    assert commune_name("Đak Pơ") == commune_name("xã Đak Pơ") == "xã Đak Pơ"
    assert body_name("Phường An Bình") == "UBND PHƯỜNG AN BÌNH"


def test_a_name_is_broken_before_its_place() -> None:
    assert name_parts("ỦY BAN NHÂN DÂN XÃ NÚI XANH") == ("ỦY BAN NHÂN DÂN", "XÃ NÚI XANH")
    assert name_parts("NHÀ RÔNG") == ("NHÀ RÔNG",)
    assert name_parts("NHÀ VĂN HÓA - KHU THỂ THAO LÀNG JRO") == (
        "NHÀ VĂN HÓA -",
        "KHU THỂ THAO",
        "LÀNG JRO",
    )
    board = "BAN CHỦ NHIỆM NHÀ VĂN HÓA LÀNG JRO"
    assert name_parts(board) == ("BAN CHỦ NHIỆM", "NHÀ VĂN HÓA", "LÀNG JRO")


def rules(pdf: bytes, page: int = 1) -> list[tuple[float, float, float]]:
    """(x from, x to, y) in millimetres of the lines across a page, tables apart."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for one in document[page - 1].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH]):
        left, bottom, right, top = one.get_bounds()
        if right - left > 40 and top - bottom < 2:
            found.append((left / MM, right / MM, 297 - (top + bottom) / 2 / MM))
    document.close()
    return found


@BOTH
def test_the_rule_below_the_motto_is_as_long_as_the_motto(pdf: bytes) -> None:
    motto = piece(pdf, "Độc lập - Tự do - Hạnh phúc")
    length = width(motto.text, BOLD, 13) / MM
    left, right, y = min(rules(pdf), key=lambda one: abs(one[0] - motto.x) + abs(one[2] - motto.y))
    assert (left, right - left) == pytest.approx((motto.x, length), abs=0.6)
    assert 0 < y - motto.y < 3


@BOTH
def test_the_rules_below_issuer_and_subject_are_a_third_to_a_half_of_the_line(pdf: bytes) -> None:
    subject = [each for each in pieces(pdf) if (each.font, each.size) == (BOLD, 14)]
    last = max(subject, key=lambda each: each.y)
    longest = max(width(each.text, BOLD, 14) / MM for each in subject if each.text != "BÁO CÁO")
    left, right, _ = min(
        (one for one in rules(pdf) if one[2] > last.y), key=lambda one: one[2] - last.y
    )
    assert longest / 3 <= right - left <= longest / 2
    assert (left + right) / 2 == pytest.approx((30 + 195) / 2, abs=0.2)
    issuer = [each for each in pieces(pdf) if (each.font, each.size) == (BOLD, 12) and each.x < 95]
    under = min(
        (one for one in rules(pdf) if one[1] < 105),
        key=lambda one: abs(one[2] - max(each.y for each in issuer)),
    )
    widest = max(width(each.text, BOLD, 12) / MM for each in issuer)
    assert widest / 3 <= under[1] - under[0] <= widest / 2


@BOTH
def test_the_body_is_set_wide_with_six_points_between_paragraphs(pdf: bytes) -> None:
    lines_of = sorted({each.y for each in pieces(pdf) if (each.font, each.size) == (REGULAR, 13)})
    steps = [(other - one) * MM for one, other in pairwise(lines_of)]
    assert all(step >= 13 for step in steps)
    assert min(steps) <= 13 * 1.5


@pytest.mark.parametrize(
    "signer",
    [
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ("TL. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI"),
        ("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI"),
        ("Q. CHỦ TỊCH",),
    ],
)
def test_the_authority_stands_in_bold_capitals_centred_in_the_right_half(
    signer: tuple[str, ...],
) -> None:
    pdf = commune_report.draw(commune_data(3, heading=heading(signer=signer)))
    last = len(texts(pdf))
    for line in signer:
        found = piece(pdf, line, last)
        assert (found.font, found.size) == (BOLD, 13)
        middle = found.x + width(line, BOLD, 13) / MM / 2
        assert middle == pytest.approx((112.5 + 195) / 2, abs=0.2)
    assert piece(pdf, signer[0], last).y == pytest.approx(piece(pdf, "Nơi nhận:", last).y, abs=1.2)


def test_a_village_paper_may_bear_the_block_of_the_commune_that_confirms_it() -> None:
    made = heading(confirmed_by=("Xác nhận của UBND xã Núi Xanh",))
    pdf = activity_report.draw(report(heading=made))
    found = piece(pdf, "XÁC NHẬN CỦA UBND XÃ NÚI XANH", len(texts(pdf)))
    assert (found.font, found.size) == (BOLD, 13)
    assert found.y > piece(pdf, "Nơi nhận:", len(texts(pdf))).y


def test_an_annex_begins_a_page_and_is_numbered_by_itself() -> None:
    pdf = activity_report.draw(report(3, added=Additions(annex=True)))
    number = next(n for n, text in enumerate(texts(pdf), 1) if "MÃ SỐ LIỆU" in text)
    name, title = piece(pdf, "Phụ lục", number), piece(pdf, "MÃ SỐ LIỆU", number)
    assert {(each.font, each.size) for each in (name, title)} == {(BOLD, 14)}
    belongs = piece(pdf, "(Kèm theo Báo cáo số", number)
    assert belongs.font == ITALIC
    assert not any(each.y < 20 for each in pieces(pdf, number))


def test_a_house_has_two_pages_and_a_commune_of_sixty_houses_few() -> None:
    assert len(texts(activity_report.draw(report(8)))) <= 2
    assert len(texts(commune_report.draw(commune_data(20)))) <= 4
