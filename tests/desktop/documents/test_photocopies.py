"""What the photocopy of a photocopy still shows: codes, boxes and ticks."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageFilter

from db.domain.sheet_codes import parse_qr
from db.domain.sheets import Box
from desktop.documents import attendance_record, consent_list, sign_in_sheet
from tests.desktop.documents import golden_papers
from tests.desktop.documents.every_paper import PAPERS
from tests.desktop.documents.made import ink, picture, pieces, sheet
from tests.desktop.documents.made_lists import consents, record
from tests.desktop.documents.read_pages import runs
from tests.helpers.consent_rows import consent_places

DOTS = 200 / 25.4
"""Dots in a mm of an office copier's 200 dpi."""


def copied(image: Image.Image, seed: int) -> Image.Image:
    """One pass of a poor copier: a hair turned, blurred, then black and white, with dust."""
    chance = random.Random(seed)
    turned = image.rotate(
        chance.uniform(-0.3, 0.3), fillcolor=255, resample=Image.Resampling.BICUBIC
    )
    soft = turned.filter(ImageFilter.GaussianBlur(1.1))
    grey = soft.point(lambda value: 0 if value < 170 else 255)
    for _ in range(grey.width * grey.height // 4000):
        grey.putpixel((chance.randrange(grey.width), chance.randrange(grey.height)), 0)
    return grey


def twice(pdf: bytes) -> Image.Image:
    return copied(copied(picture(pdf, dots_per_mm=DOTS), 1), 2)


@pytest.mark.parametrize("large", [False, True])
def test_the_code_of_a_copied_sheet_is_still_read(large: bool) -> None:
    image = twice(sign_in_sheet.draw(sheet(12, large_rows=large)).pdf)
    found = [parse_qr(each.text) for each in zxingcpp.read_barcodes(image)]
    assert [code.print_id for code in found if code] == ["7K2M9QPX03TA"]


def test_boxes_of_copied_consents_are_still_boxes() -> None:
    made = consents(6)
    image = twice(consent_list.draw(made))
    for place in consent_places([row.person.person_id for row in made.rows]):
        for tick in place.ticks:
            around = Box(tick.x - 1.2, tick.y - 1.2, tick.w + 2.4, tick.h + 2.4)
            assert ink(image, around, dots_per_mm=DOTS) > 0.08
            assert ink(image, tick, -1.6, DOTS) < 0.05


def test_a_copied_record_still_tells_ticked_from_empty() -> None:
    made = record(6)
    pdf = attendance_record.draw(made)
    image, found = twice(pdf), pieces(pdf)
    x = next(each.x for each in found if each.text == "Có mặt") + 3.0
    dark: dict[bool, list[float]] = {True: [], False: []}
    for number, row in enumerate(made.rows, 1):
        y = next(each.y for each in found if each.text == str(number) and each.x < 30)
        came = row.status is not None and row.status.came
        dark[came].append(ink(image, Box(x, y - 3.4, 5.8, 5.4), dots_per_mm=DOTS))
    assert min(dark[True]) > max(dark[False]) * 1.15


def columns(image: Image.Image, box: Box) -> np.ndarray[Any, Any]:
    """How dark each column of dots of a box is: the rhythm of its letters."""
    left, top = round((box.x - 1.0) * DOTS), round((box.y - 0.6) * DOTS)
    right, bottom = round((box.x + box.w + 1.0) * DOTS), round((box.y + box.h + 0.6) * DOTS)
    cut = image.crop((left, top, right, bottom))
    dark: np.ndarray[Any, Any] = 255.0 - np.asarray(cut, dtype=float).mean(axis=0)
    return dark


def likeness(one: np.ndarray[Any, Any], other: np.ndarray[Any, Any]) -> float:
    """Of two rhythms, 1 where they are alike, whatever the paper slid by (up to a millimetre)."""
    best, reach = -1.0, round(DOTS)
    length = min(len(one), len(other))
    one, other = one[:length], other[:length]
    for shift in range(-reach, reach + 1):
        a, b = one[reach:-reach], np.roll(other, shift)[reach:-reach]
        if a.std() > 1 and b.std() > 1:
            best = max(best, float(np.corrcoef(a, b)[0, 1]))
    return best


@pytest.mark.parametrize("paper", list(PAPERS))
def test_the_words_of_every_paper_survive_the_copy_of_a_copy(paper: str) -> None:
    """No text below 8 points; of each word the strokes are there, are not run together, and keep
    the rhythm by which it is read."""
    pdf = golden_papers.drawn(paper)
    before, after = picture(pdf, dots_per_mm=DOTS), twice(pdf)
    found = [one for one in runs(pdf) if len(one.text) > 6]
    assert min(one.size for one in found) >= 8
    for one in found:
        high = one.size / 72 * 25.4
        box = Box(one.left, one.y - 0.8 * high, one.right - one.left, high)
        first, last = (ink(image, box, 1.0, DOTS) for image in (before, after))
        assert 0.7 < last / first < 2.1, (one.text, first, last)
        assert last < 0.5, one.text
        assert likeness(columns(before, box), columns(after, box)) > 0.65, one.text


def test_a_word_is_not_like_another_word() -> None:
    """The measure above is not blind."""
    before = picture(golden_papers.drawn("lending"), dots_per_mm=DOTS)
    words = [one for one in runs(golden_papers.drawn("lending")) if 12 < len(one.text) < 24]
    boxes = [Box(one.left, one.y - 3.4, 18.0, 4.2) for one in words]
    rhythms = [columns(before, box) for box in boxes]
    pairs = [likeness(one, other) for n, one in enumerate(rhythms) for other in rhythms[n + 1 :]]
    assert len(pairs) >= 10
    assert sorted(pairs)[len(pairs) // 2] < 0.6
