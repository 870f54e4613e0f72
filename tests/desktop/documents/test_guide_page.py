"""The guides on paper: a page each, the words whole, the fonts inside."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader

from desktop.documents.guide_page import FOOT_SIZE, draw
from desktop.guides import for_the_wall


def pages(pdf: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def test_every_guide_fills_one_page_with_all_its_words() -> None:
    told = pages(draw(for_the_wall()))
    assert len(told) == len(for_the_wall())
    for text, guide in zip(told, for_the_wall(), strict=True):
        missing = [words for words in (guide.title, *guide.steps) if words not in text]
        assert missing == []
        assert guide.good_to_know in text


def test_the_lowest_line_leaves_room_for_the_foot() -> None:
    at: list[float] = []

    def note(text: str, _: object, place: list[float], __: object, size: float) -> None:
        if text.strip() and size > FOOT_SIZE:
            at.append(place[5])

    for page in PdfReader(BytesIO(draw(for_the_wall()))).pages:
        page.extract_text(visitor_text=note)
    assert min(at) > 60


def test_equal_guides_are_equal_bytes() -> None:
    assert draw(for_the_wall(), invariant=True) == draw(for_the_wall(), invariant=True)
