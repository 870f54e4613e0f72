"""Text typed in TCVN3 and VNI fonts. The samples are as such files hold them."""

from __future__ import annotations

import pytest

from db.rosters.grid import Grid, Row
from db.rosters.legacy_fonts import Coding, to_letters, to_unicode
from tests.db.rosters import old_fonts

LETTERS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"


@pytest.mark.parametrize(
    ("codes", "text"),
    [
        ("NguyÔn V¨n H\u00ad\u00eang", "Nguyễn Văn Hường"),
        ("§inh ThÞ Lan", "Đinh Thị Lan"),
        ("TrÇn §×nh Phó", "Trần Đình Phú"),
        ("Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
        ("Hä vµ tªn", "Họ và tên"),
        ("H’Lan 1986", "H’Lan 1986"),
    ],
)
def test_tcvn3_is_read(codes: str, text: str) -> None:
    assert to_letters(codes, Coding.TCVN3) == text


@pytest.mark.parametrize(
    ("codes", "text"),
    [
        ("Nguyeãn Vaên Höôøng", "Nguyễn Văn Hường"),
        ("Ñinh Thò Lan", "Đinh Thị Lan"),
        ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
        ("Hoï vaø teân", "Họ và tên"),
        ("NGUYEÃN THÒ AÙNH", "NGUYỄN THỊ ÁNH"),
        ("Aùnh", "Ánh"),
    ],
)
def test_vni_is_read(codes: str, text: str) -> None:
    assert to_letters(codes, Coding.VNI) == text


def test_vni_has_a_code_for_every_letter() -> None:
    every = LETTERS + LETTERS.upper()
    assert to_letters(old_fonts.vni(every), Coding.VNI) == every


def test_tcvn3_has_a_code_for_every_small_letter() -> None:
    words = [f"b{letter}" for letter in LETTERS if letter not in "yđ"]
    codes = [old_fonts.tcvn3(word) for word in words]
    assert [to_letters(code, Coding.TCVN3) for code in codes] == words


def decoded(*rows: Row) -> list[Row]:
    return to_unicode(Grid("", list(rows))).rows


def test_capitals_that_the_font_lacks_are_put_back() -> None:
    names: list[Row] = [["Hä vµ tªn"], ["NguyÔn ThÞ ¸nh"], ["Lª §ç"], ["ý"], ["Hå Quèc ý"]]
    assert [row[0] for row in decoded(*names)][1:] == ["Nguyễn Thị Ánh", "Lê Đỗ", "Ý", "Hồ Quốc Ý"]


def test_the_font_of_capitals_is_recognised() -> None:
    names: list[Row] = [["Hä vµ tªn"], ["NGUYÔN THÞ ¸NH"], ["TRÇN V¡N NAM"], ["Lª §ç"]]
    assert [row[0] for row in decoded(*names)][1:] == ["NGUYỄN THỊ ÁNH", "TRẦN VĂN NAM", "Lê Đỗ"]


def test_letters_of_bahnar_beside_old_codes_stay() -> None:
    names: list[Row] = [["Hä vµ tªn"], ["§inh Hmr¬\u0306"], ["§inh Bĕch"], ["NguyÔn ThÞ Lª"]]
    assert [row[0] for row in decoded(*names)][1:3] == ["Đinh Hmrơ̆", "Đinh Bĕch"]


@pytest.mark.parametrize(
    "rows",
    [
        [["Họ và tên", "Làng"], ["Lê Tân", "Thôn Tân Hội"], ["Hoàng Thò", "Làng Hà Tam"]],
        [["Họ và tên", "Làng"], ["Đinh Ñan", "Làng Ngêk"], ["Ñan", ""], ["Ñia", ""]],
        [["Họ và tên"], ["Đinh Lôp"], ["Pôt"], ["Kôp"], ["Rôt"], ["Đinh Hrơ̆k"]],
        [["Name"], ["Café Müller"], ["Hélène Besançon"], ["São Paulo"], ["Ångström"]],
        [["Họ và tên", "Ghi chú"], ["Nay H’Ñun", "café"], ["Ksor Ñŏ", "naïve"]],
    ],
)
def test_ordinary_text_is_never_touched(rows: list[Row]) -> None:
    assert decoded(*rows) == rows


def test_columns_in_an_old_font_may_stand_beside_others() -> None:
    rows: list[Row] = [["Họ và tên", "Làng"]]
    rows += [["NguyÔn V¨n H¶i", "Thôn Tân Hội"], ["TrÇn ThÞ Hång", "Làng Klăh Môn"]]
    assert decoded(*rows)[1:] == [
        ["Nguyễn Văn Hải", "Thôn Tân Hội"],
        ["Trần Thị Hồng", "Làng Klăh Môn"],
    ]
