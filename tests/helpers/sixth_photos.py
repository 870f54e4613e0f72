"""A sixth way of marking and photographing sheets: a page bent in space under a phone's optics.

Made for checking only. A page is signed by the custom of its table (``sixth_people``), perhaps
copied and stained (``sixth_page``), bent in space (``sixth_paper``) and laid on a table in some
light (``sixth_scene``); a phone takes it (``sixth_camera``, ``sixth_phone``). What a person can no
longer see is found out from the final picture (``sixth_truth``).
"""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np

from tests.helpers.sheet_ink import Written
from tests.helpers.sheet_photos import TESTS_FROM, Photo, Spoil
from tests.helpers.sixth_camera import View
from tests.helpers.sixth_levels import LEVELS, Level
from tests.helpers.sixth_page import Signed, signed_page
from tests.helpers.sixth_people import stray
from tests.helpers.sixth_phone import Phone, some_phone
from tests.helpers.sixth_scene import Scene, scene
from tests.helpers.sixth_sheet import printed
from tests.helpers.sixth_truth import opened, seen

__all__ = ["TESTS_FROM", "Spoil", "photo"]


def photo(seed: int, spoil: Spoil) -> Photo:
    """One page marked and photographed in the sixth way, which knows no scanner.

    A row is ``lost`` where no person could see its mark in the picture, or say whose its ink is.
    """
    level = LEVELS[spoil]
    drawn = random.Random(f"sixth-{seed}-{spoil}")
    rng = np.random.default_rng(drawn.getrandbits(63))
    page = signed_page(printed(drawn), level, rng)
    lying = scene(page.sheet, level, rng)
    phone = some_phone(rng, level.quality, lying.view.per_mm)
    phone = _sendable(phone, lying.view, level)
    jpeg = phone.take(lying.shown(page.page()))
    rows = _truth(page, lying, phone, jpeg)
    sheet = page.sheet
    return Photo(jpeg, sheet.print_id, sheet.page, rows, sheet.paper, sheet.layout)


def _sendable(phone: Phone, view: View, level: Level) -> Phone:
    """No sender makes the sheet smaller than the level allows."""
    long = max(view.wide, view.high)
    least = int(level.sent_least * long / view.per_mm)
    if phone.zalo and phone.zalo < least:
        return replace(phone, zalo=least if least < long else 0)
    return phone


def _truth(page: Signed, lying: Scene, phone: Phone, jpeg: bytes) -> tuple[Written, ...]:
    """What each row bears; a mark is looked for where the same photo without it differs."""
    final = opened(jpeg)
    per_mm = lying.view.per_mm * max(final.shape) / max(lying.view.wide, lying.view.high)
    cells = lying.numbers(page.cells(), final.shape)
    lost = stray(page.hands, page.sheet)
    for parity in (0, 1):
        marked = [at for at, hand in enumerate(page.hands) if hand.inks and at % 2 == parity]
        if not marked:
            continue
        bare = opened(phone.take(lying.shown(page.page(without=parity))))
        labels = lying.numbers(page.labels(parity), final.shape)
        for at in marked:
            where = (labels == at + 1).astype(np.uint8)
            cell = (cells == at + 1).astype(np.uint8)
            lost[at] |= seen(final, bare, where, cell, per_mm).lost
    return tuple(Written(hand.sign, lost=one) for hand, one in zip(page.hands, lost, strict=True))
