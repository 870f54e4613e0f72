"""Text made ready for paper."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.ttfonts import ShapedStr

from desktop.documents import fonts
from desktop.documents.fonts import BOLD, BOLD_ITALIC, ITALIC, REGULAR
from desktop.documents.text import (
    SMALLEST,
    fit,
    markup,
    name_lines,
    printable,
    shape,
    width,
    wrap,
)

fonts.register()

LONG = "Siu Black Ksor Nay Rcom Rah Lan Hbia Ƀing Gơñu Tŭ Hơmâo Djơ̆"


def test_text_typed_in_pieces_is_put_together() -> None:
    assert printable(unicodedata.normalize("NFD", "Mơdơ̆ Ê̆ban")) == "Mơdơ̆ Ê̆ban"


def test_a_name_that_looks_like_markup_stays_a_name() -> None:
    assert markup("<b>x & y") == "&lt;b&gt;x &amp; y"


def test_only_text_with_a_combining_mark_is_shaped() -> None:
    assert not isinstance(shape("Nguyễn Thị Hường Ƀrĭh", REGULAR), ShapedStr)
    assert isinstance(shape("Y Mơdơ̆", REGULAR), ShapedStr)


@pytest.mark.parametrize("face", [REGULAR, BOLD, ITALIC, BOLD_ITALIC])
def test_a_breve_over_a_capital_is_raised_and_takes_no_room(face: str) -> None:
    assert width("Ê̆", face, 10) == pytest.approx(width("Ê", face, 10))
    glyphs = shape("Ê̆", face).__shapeData__  # type: ignore[attr-defined]  # it is a ShapedStr
    assert glyphs[1].y_offset > 0


def test_a_shaped_word_makes_its_neighbours_no_wider() -> None:
    alone = width("Rah Lan ", REGULAR, 12) + width("Mơdơ̆", REGULAR, 12)
    assert width("Rah Lan Mơdơ̆", REGULAR, 12) == pytest.approx(alone)


def test_wrapped_lines_hold_all_words_in_order() -> None:
    lines = wrap(LONG, REGULAR, 12, 120)
    assert " ".join(lines) == LONG
    assert all(width(line, REGULAR, 12) <= 120 for line in lines)


@given(st.floats(20, 400), st.floats(12, 60), st.sampled_from([LONG, "Y", "Đinh Thị Hơnglong"]))
def test_fitted_text_stays_in_its_room_and_loses_no_word_while_it_fits(
    room: float, height: float, text: str
) -> None:
    fitted = fit(text, REGULAR, 12, room, height, 10)
    assert all(width(line, REGULAR, fitted.size) <= room for line in fitted.lines)
    assert " ".join(fitted.lines) == text or fitted.size == SMALLEST


def test_a_line_without_end_is_cut_in_a_few_looks_at_its_width() -> None:
    before = width.cache_info().misses
    (line,) = fit("Ấ" * 30_000, REGULAR, 12, 200.0).lines
    assert line == "Ấ" * (len(line) - 1) + "…"
    assert width(line, REGULAR, SMALLEST) <= 200 < width("Ấ" + line, REGULAR, SMALLEST)
    assert width.cache_info().misses - before < 60


def test_text_that_cannot_fit_ends_in_an_ellipsis_after_a_whole_letter() -> None:
    fitted = fit("Mơdơ̆" * 30, REGULAR, 12, width("Mơdơ̆Mơdơ̆…", REGULAR, SMALLEST) - 0.1)
    assert fitted.lines == ("Mơdơ̆Mơd…",)


def test_a_house_is_broken_where_its_place_begins() -> None:
    name = "NHÀ VĂN HÓA LÀNG SUỐI TRONG"
    assert name_lines(name, BOLD, 12, 160) == ("NHÀ VĂN HÓA", "LÀNG SUỐI TRONG")
    assert name_lines(name, BOLD, 12, 400) == (name,)


def test_words_of_a_body_that_belong_together_stay_on_a_line() -> None:
    # The name that the ministry's circular gives a house of a village.
    name = "NHÀ VĂN HÓA - KHU THỂ THAO LÀNG JRO"
    assert name_lines(name, BOLD, 12, 230) == ("NHÀ VĂN HÓA - KHU THỂ THAO", "LÀNG JRO")
    assert name_lines(name, BOLD, 12, 150) == ("NHÀ VĂN HÓA -", "KHU THỂ THAO", "LÀNG JRO")
    small = ("NHÀ VĂN HÓA", "LÀNG SUỐI", "TRONG")
    assert name_lines("NHÀ VĂN HÓA LÀNG SUỐI TRONG", BOLD, 8.16, 76) == small
