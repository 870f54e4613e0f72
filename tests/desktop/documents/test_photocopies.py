"""What the photocopy of a photocopy still shows: codes, boxes and ticks."""

from __future__ import annotations

import random

import pytest
import zxingcpp
from PIL import Image, ImageFilter

from db.domain.consent_places import consent_places
from db.domain.sheet_codes import parse_qr
from db.domain.sheets import Box
from desktop.documents import attendance_record, consent_list, sign_in_sheet
from tests.desktop.documents.made import ink, picture, pieces, sheet
from tests.desktop.documents.made_lists import consents, record

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
