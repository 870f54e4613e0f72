"""Every element of Nghị định 30/2020, Phụ lục I, as it stands on our pages: position, size, style
and text, read back letter by letter with pdfium.

Boxes of the decree's own diagram are called ô 1 to ô 9; sizes are those of its sample table.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from io import BytesIO
from itertools import pairwise
from typing import Any

import docx
import pytest

from db.domain.houses import HouseKind
from db.domain.report_heads import HeadingKind
from db.domain.reports import ActivityReport, Additions, Adjustment, Heading
from db.domain.signing import Authority, signer_lines
from db.queries.house_scopes import HouseScope
from desktop.actions.headings import commune_heading, house_heading
from desktop.documents import activity_report, commune_report, report_word
from tests.desktop.documents.made import commune_report as commune_data
from tests.desktop.documents.made import flowing, report
from tests.desktop.documents.read_pages import Run, pages, run, runs

BOLD, ITALIC, BOLD_ITALIC, PLAIN = "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic", "Tinos"
LEFT, RIGHT, MIDDLE = 30.0, 195.0, 112.5
"""Margins 30 and 15 mm of a page 210 wide, and the middle of what is between them."""
LEFT_HEAD, RIGHT_HEAD = 30 + 165 * 0.21, 195 - 165 * 0.29
"""Middles of the two columns of the head (ô 1 to 4)."""
SIGNED = 195 - 165 / 4
"""Middle of the right half of the foot (ô 7)."""
HOUSE = HouseScope(
    1, "Nhà văn hóa làng Suối Trong", HouseKind.VILLAGE_HOUSE, "Núi Xanh", "Gia Lai", "x"
)
DAY = date(2026, 4, 3)
NAME = "Đinh Mơdơ̆ Ê̆ban"
RECIPIENTS = ("Như trên", "Ủy ban MTTQ Việt Nam xã Núi Xanh", "Lưu: VT")


@dataclass(frozen=True)
class Element:
    """What one element must be; ``middle`` or ``left`` in mm, None is not judged."""

    text: str
    font: str
    size: float
    middle: float | None = None
    left: float | None = None


def house(kind: HeadingKind, **other: Any) -> ActivityReport:
    made = replace(house_heading(HOUSE, kind, DAY), recipients=RECIPIENTS)
    return report(heading=replace(made, **other), as_of=None)


@cache
def drawn(variant: str) -> bytes:
    """The paper of a heading variant, with recipients and the signer's name."""
    if variant == "commune":
        made = replace(
            commune_heading("Núi Xanh", "Gia Lai", DAY),
            recipients=RECIPIENTS,
            signer=signer_lines(Authority.FOR_HEAD, "Ủy ban nhân dân", "Chủ tịch"),
            signer_name=NAME,
        )
        return commune_report.draw(commune_data(3, heading=made))
    return activity_report.draw(house(HeadingKind(variant), signer_name=NAME))


NATION = [
    Element("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", BOLD, 12, RIGHT_HEAD),
    Element("Độc lập - Tự do - Hạnh phúc", BOLD, 13, RIGHT_HEAD),
    Element("Núi Xanh, ngày 03 tháng 4 năm 2026", ITALIC, 13, RIGHT_HEAD),
    Element("Số:", PLAIN, 13),
    Element("BÁO CÁO", BOLD, 14, MIDDLE),
    Element("Kết quả hoạt động phục vụ học tập", BOLD, 14, MIDDLE),
    Element("I. KẾT QUẢ THỰC HIỆN", BOLD, 13, left=LEFT),
    Element("1. ", BOLD, 13, left=LEFT),
    Element("Thực hiện Kế hoạch số", PLAIN, 13, left=LEFT + 10),
]
HEADS: dict[str, list[Element]] = {
    "house": [
        Element("UBND XÃ NÚI XANH", PLAIN, 12, LEFT_HEAD),
        Element("NHÀ VĂN HÓA", BOLD, 12, LEFT_HEAD),
        Element("LÀNG SUỐI TRONG", BOLD, 12, LEFT_HEAD),
        Element("Kính gửi: Ủy ban nhân dân xã Núi Xanh.", PLAIN, 13, MIDDLE),
    ],
    "village": [
        Element("UBND XÃ NÚI XANH", PLAIN, 12, LEFT_HEAD),
        Element("LÀNG SUỐI TRONG", BOLD, 12, LEFT_HEAD),
        Element("Kính gửi: Ủy ban nhân dân xã Núi Xanh.", PLAIN, 13, MIDDLE),
    ],
    "board": [
        Element("UBND XÃ NÚI XANH", PLAIN, 12, LEFT_HEAD),
        Element("BAN CHỦ NHIỆM", BOLD, 12, LEFT_HEAD),
        Element("NHÀ VĂN HÓA", BOLD, 12, LEFT_HEAD),
        Element("LÀNG SUỐI TRONG", BOLD, 12, LEFT_HEAD),
        Element("Kính gửi: Ủy ban nhân dân xã Núi Xanh.", PLAIN, 13, MIDDLE),
    ],
    "commune_draft": [
        Element("ỦY BAN NHÂN DÂN", BOLD, 12, LEFT_HEAD),
        Element("XÃ NÚI XANH", BOLD, 12, LEFT_HEAD),
        Element("- Ủy ban nhân dân tỉnh Gia Lai;", PLAIN, 13),
        Element("- Sở Văn hóa, Thể thao và Du lịch tỉnh Gia Lai.", PLAIN, 13),
    ],
}
HEADS["commune"] = HEADS["commune_draft"]
FEET: dict[str, tuple[str, ...]] = {
    "house": ("CHỦ NHIỆM",),
    "village": ("TRƯỞNG LÀNG",),
    "board": ("TM. BAN CHỦ NHIỆM", "CHỦ NHIỆM"),
    "commune_draft": ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
    "commune": ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
}
VARIANTS = pytest.mark.parametrize("variant", list(HEADS))


def check(pdf: bytes, wanted: Element, page: int = 1) -> Run:
    """The element stands once on its page, as it must."""
    found = [
        one
        for one in runs(pdf, page)
        if one.text.startswith(wanted.text) and (one.font, one.size) == (wanted.font, wanted.size)
    ]
    assert found, (wanted, [one for one in runs(pdf, page) if wanted.text[:5] in one.text])
    first = found[0]
    if wanted.middle is not None:
        assert first.middle == pytest.approx(wanted.middle, abs=0.5), wanted
    if wanted.left is not None:
        assert first.left == pytest.approx(wanted.left, abs=0.5), wanted
    return first


def last_page(pdf: bytes) -> int:
    """The page that has the foot; annexes come after it."""
    return next(
        page
        for page in range(1, pages(pdf) + 1)
        if any(one.text == "Nơi nhận:" for one in runs(pdf, page))
    )


@VARIANTS
def test_each_element_of_the_head_has_its_place_size_and_style(variant: str) -> None:
    pdf = drawn(variant)
    for wanted in (*HEADS[variant], *NATION):
        check(pdf, wanted)


@VARIANTS
def test_the_head_goes_from_top_to_bottom_in_the_decrees_order(variant: str) -> None:
    pdf = drawn(variant)
    found = {one.text: check(pdf, one) for one in (*HEADS[variant], *NATION)}
    titles = [one.text for one in HEADS[variant] if one.middle == LEFT_HEAD]
    left = [found[text].y for text in titles]
    number, day = found["Số:"], found["Núi Xanh, ngày 03 tháng 4 năm 2026"]
    kind, subject = found["BÁO CÁO"], found["Kết quả hoạt động phục vụ học tập"]
    nation, motto = (found[one.text] for one in NATION[:2])
    addressed = next(one for text, one in found.items() if "Kính gửi" in text or text[0] == "-")
    assert [*left, number.y, kind.y, subject.y, addressed.y] == sorted(
        [*left, number.y, kind.y, subject.y, addressed.y]
    )
    assert nation.y == pytest.approx(left[0], abs=0.2)
    assert 0 < motto.y - nation.y < 7
    assert day.y == pytest.approx(number.y, abs=0.2)
    assert max(found[text].right for text in titles) < nation.left


@VARIANTS
def test_the_symbol_follows_an_open_number(variant: str) -> None:
    pdf = drawn(variant)
    symbol = "/BC-UBND" if variant.startswith("commune") else "/BC"
    number, after = run(pdf, "Số:"), run(pdf, symbol)
    assert (after.font, after.size) == (PLAIN, 13)
    assert after.y == pytest.approx(number.y, abs=0.1)
    assert after.left - number.right > 8
    assert (number.left + after.right) / 2 == pytest.approx(LEFT_HEAD, abs=0.5)


@VARIANTS
def test_recipients_stand_left_and_signer_right_level_with_each_other(variant: str) -> None:
    pdf = drawn(variant)
    page = last_page(pdf)
    title = check(pdf, Element("Nơi nhận:", BOLD_ITALIC, 12, left=LEFT), page)
    lines = [
        check(pdf, Element(f"- {text}", PLAIN, 11, left=LEFT), page)
        for text in ("Như trên;", "Ủy ban MTTQ Việt Nam xã Núi Xanh;", "Lưu: VT.")
    ]
    assert [one.y for one in (title, *lines)] == sorted(one.y for one in (title, *lines))
    signed = [check(pdf, Element(text, BOLD, 13, SIGNED), page) for text in FEET[variant]]
    assert signed[0].y == pytest.approx(title.y, abs=1.2)
    assert [one.y for one in signed] == sorted(one.y for one in signed)
    name = check(pdf, Element(NAME, BOLD, 13, SIGNED), page)
    assert 20 < name.y - signed[-1].y < 35


@pytest.mark.parametrize(
    ("authority", "title", "wanted"),
    [
        (Authority.OWN, "", ("CHỦ TỊCH",)),
        (Authority.COLLECTIVE, "", ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
        (
            Authority.FOR_HEAD,
            "",
            ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ),
        (
            Authority.BY_ORDER,
            "Trưởng phòng Văn hóa - Xã hội",
            ("TL. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI"),
        ),
        (Authority.DELEGATED, "Chánh Văn phòng", ("TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG")),
        (Authority.ACTING, "", ("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH")),
    ],
)
def test_every_authority_stands_in_lines_above_the_signature(
    authority: Authority, title: str, wanted: tuple[str, ...]
) -> None:
    lines = signer_lines(authority, "Ủy ban nhân dân", "Chủ tịch", title)
    assert lines == wanted
    made = replace(commune_heading("Núi Xanh", "Gia Lai", DAY), signer=lines)
    pdf = commune_report.draw(commune_data(1, heading=made))
    page = last_page(pdf)
    found = [check(pdf, Element(text, BOLD, 13, SIGNED), page) for text in wanted]
    gaps = [other.y - one.y for one, other in pairwise(found)]
    assert all(4 < gap < 7 for gap in gaps)


def test_the_communes_confirmation_stands_below_a_villages_paper() -> None:
    pdf = drawn("village")
    page = last_page(pdf)
    confirmed = check(pdf, Element("XÁC NHẬN CỦA UBND XÃ NÚI XANH", BOLD, 13, MIDDLE), page)
    assert confirmed.y > run(pdf, NAME, page).y
    assert all(
        "XÁC NHẬN" not in one.text for one in runs(drawn("house"), last_page(drawn("house")))
    )


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-01-05", "ngày 05 tháng 01 năm 2026"),
        ("2026-02-10", "ngày 10 tháng 02 năm 2026"),
        ("2026-03-09", "ngày 09 tháng 3 năm 2026"),
        ("2026-09-30", "ngày 30 tháng 9 năm 2026"),
        ("2026-11-12", "ngày 12 tháng 11 năm 2026"),
    ],
)
def test_only_days_below_ten_and_the_first_two_months_have_a_nought(day: str, words: str) -> None:
    made = replace(house_heading(HOUSE, HeadingKind.HOUSE, DAY), day=day)
    check(
        activity_report.draw(report(1, heading=made)),
        Element(f"Núi Xanh, {words}", ITALIC, 13, RIGHT_HEAD),
    )


def annexed() -> bytes:
    added = Additions(annex=True, adjustments=(Adjustment("visits", 1840, 1834, "Nhập thiếu"),))
    return activity_report.draw(report(12, added=added))


def test_pages_are_numbered_from_the_second_and_annexes_by_themselves() -> None:
    pdf = annexed()
    body = last_page(pdf)
    assert body == 2 and pages(pdf) >= 3
    for page in range(1, pages(pdf) + 1):
        above = [one for one in runs(pdf, page) if one.y < 20]
        if page in (1, body + 1):
            assert above == []
            continue
        (number,) = above
        wanted = page if page <= body else page - body
        assert (number.text, number.font, number.size) == (str(wanted), PLAIN, 13)
        assert number.middle == pytest.approx(105, abs=0.2)


def test_an_annex_has_its_name_title_and_the_paper_it_belongs_to() -> None:
    pdf = annexed()
    page = last_page(pdf) + 1
    name = check(pdf, Element("Phụ lục", BOLD, 14, MIDDLE), page)
    title = check(pdf, Element("MÃ SỐ LIỆU CỦA BÁO CÁO", BOLD, 14, MIDDLE), page)
    belongs = [one for one in runs(pdf, page) if one.font == ITALIC and one.y > title.y][:3]
    assert belongs[0].text == "(Kèm theo Báo cáo số"
    assert belongs[1].text == "/BC ngày 22 tháng 11 năm 2026"
    assert belongs[2].text == "của Nhà văn hóa làng Suối Trong)"
    assert belongs[2].middle == pytest.approx(MIDDLE, abs=0.6)
    assert {(one.size, round(one.y, 1)) for one in belongs[:2]} == {(13, round(belongs[0].y, 1))}
    assert name.y < title.y < belongs[0].y


def test_grounds_are_italic_lines_below_the_addressee() -> None:
    grounds = (
        "Căn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 02 năm 2026 của UBND xã Núi Xanh;",
        "Căn cứ Công văn số 08/UBND-VHXH ngày 02 tháng 3 năm 2026.",
    )
    made = replace(house_heading(HOUSE, HeadingKind.HOUSE, DAY), authority=grounds)
    pdf = activity_report.draw(report(1, heading=made))
    found = [check(pdf, Element(text[:22], ITALIC, 13, left=LEFT + 10)) for text in grounds]
    assert run(pdf, "Kính gửi").y < found[0].y < found[1].y < run(pdf, "Thực hiện").y


def test_grounds_end_as_the_decree_wants_however_they_were_typed() -> None:
    typed = ("Căn cứ Kế hoạch số 12/KH-UBND", "Căn cứ Công văn số 08/UBND-VHXH;")
    made = report(1, heading=replace(house_heading(HOUSE, HeadingKind.HOUSE, DAY), authority=typed))
    wanted = "Căn cứ Kế hoạch số 12/KH-UBND; Căn cứ Công văn số 08/UBND-VHXH. Thực hiện"
    assert wanted in flowing(activity_report.draw(made))
    told = docx.Document(BytesIO(report_word.write(activity_report.outline(made)))).paragraphs
    assert [one.text for one in told if one.text.startswith("Căn cứ")] == [
        "Căn cứ Kế hoạch số 12/KH-UBND;",
        "Căn cứ Công văn số 08/UBND-VHXH.",
    ]


@VARIANTS
def test_the_body_is_justified_spaced_and_within_the_margins(variant: str) -> None:
    pdf = drawn(variant)
    for page in range(1, last_page(pdf) + 1):
        found = [one for one in runs(pdf, page) if one.y >= 20]
        assert min(one.left for one in found) >= LEFT - 0.3
        assert max(one.right for one in found) <= RIGHT + 0.3
        assert max(one.y for one in found) <= 277
    opening = run(pdf, "Thực hiện")
    below = next(one for one in runs(pdf) if one.y > opening.y)
    assert opening.right == pytest.approx(RIGHT, abs=0.4)
    assert below.left == pytest.approx(LEFT, abs=0.3)
    assert 1.0 <= (below.y - opening.y) / (13 / 72 * 25.4) <= 1.5


def test_no_number_signature_or_seal_is_ever_filled_in() -> None:
    blank = Heading("", "Nhà rông", "Núi Xanh", "2026-04-03", "BC", (), (), ())
    pdf = activity_report.draw(report(1, heading=blank))
    assert run(pdf, "Số:").text == "Số:"
    assert run(pdf, "/BC").text == "/BC"
