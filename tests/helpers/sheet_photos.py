"""Photos of signed sheets, made: a real drawn sheet, marked by hands, then spoilt like a photo.

Every page is made from its seed alone. Tuning takes seeds below ``TESTS_FROM``, tests and the
benchmark take seeds from there on: no threshold was ever looked for on a page that a test reads.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

import cv2
import numpy as np
import pypdfium2
from numpy.typing import NDArray

from db.domain.sheet_codes import CROCKFORD
from db.domain.sheets import Box, Column, Paper, RowPlace, SheetRow, SignInSheet
from desktop.documents.sign_in_sheet import draw
from tests.helpers.sheet_ink import DOTS, Picture, Written, lost_on, write_row

Writes = Callable[[Picture, Box, Box, random.Random], Written]
TESTS_FROM = 1_000_000
FAMILY = ("Đinh", "Rơ Châm", "Kpă", "Nay", "Siu", "Rah Lan", "Nguyễn Thị", "Trần Văn")
GIVEN = ("Hmrơ̆", "Bĕch", "H’Lan", "Čơ̆k", "Y-Bluĭ", "Ƀlưh", "Ñun", "Hòa", "Đức", "Quỳnh Anh")


class Spoil(StrEnum):
    """How bad the picture is."""

    SCAN = "scan"
    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


@dataclass(frozen=True)
class Photo:
    """A picture of one page as a file, and what is true of it."""

    jpeg: bytes
    print_id: str
    page: int
    rows: tuple[Written, ...]
    paper: Paper
    layout: int


@dataclass(frozen=True)
class Flat:
    """One page as it lies on the table, signed; ``bare``: as it was printed, ``places``: its boxes
    and signatures, to know what a copier loses."""

    picture: Picture
    print_id: str
    page: int
    rows: tuple[Written, ...]
    paper: Paper
    layout: int
    bare: Picture | None = None
    places: tuple[RowPlace, ...] = ()

    def copied(self, tone: Callable[[Picture], Picture]) -> Flat:
        """The same through a copier; rows of which it leaves nothing are lost."""
        picture = tone(self.picture)
        if self.bare is None:
            return replace(self, picture=picture)
        bare = tone(self.bare)
        rows = tuple(
            replace(row, lost=row.present and lost_on(bare, picture, at.tick, at.signature))
            for row, at in zip(self.rows, self.places, strict=True)
        )
        return replace(self, picture=picture, rows=rows)


def photo(seed: int, spoil: Spoil) -> Photo:
    """One signed page, photographed."""
    chance = random.Random(f"{seed}-{spoil}")
    page = flat(chance)
    return spoilt(page, spoil, chance)


def flat(chance: random.Random, writes: Writes = write_row) -> Flat:
    """A page of a made sheet, signed by its people and by a few who came along."""
    sheet = made_sheet(chance)
    drawn = draw(sheet)
    number = chance.randint(1, drawn.layout.pages)
    bare = printed(drawn.pdf, number)
    picture = bare.copy()
    places = tuple(row for row in drawn.layout.rows if row.page == number)
    rows = tuple(writes(picture, row.tick, row.signature, chance) for row in places)
    layout = drawn.layout.layout
    return Flat(picture, sheet.print_id, number, rows, sheet.paper, layout, bare, places)


def made_sheet(chance: random.Random) -> SignInSheet:
    columns = [column for column in Column if chance.random() < 0.6]
    rows = tuple(
        SheetRow(
            f"p{n}",
            f"{chance.choice(FAMILY)} {chance.choice(GIVEN)}",
            birth=str(chance.randint(1940, 2018)),
            female=chance.random() < 0.5,
            village="Làng Hven",
            phone="0912000000",
            ethnic_group="Ba Na",
        )
        for n in range(chance.randint(4, 40))
    )
    return SignInSheet(
        "".join(chance.choice(CROCKFORD) for _ in range(12)),
        "Đak Pơ",
        "Nhà văn hóa làng Bung Bang Hven",
        "DANH SÁCH ĐIỂM DANH",
        "Buổi sinh hoạt CLB Cồng chiêng",
        "2026-11-22",
        "19:00",
        "Nhà rông",
        "Tập bài chiêng",
        "Đinh Bhưch",
        rows,
        blank_rows=chance.randint(0, 8),
        paper=Paper.A5 if chance.random() < 0.25 else Paper.A4,
        large_rows=chance.random() < 0.15,
        columns=tuple(columns),
        place_name="Đak Pơ",
    )


def printed(pdf: bytes, page: int) -> Picture:
    """The page (from 1) on paper that is not quite white, in blue-green-red."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        bitmap = document[page - 1].render(scale=DOTS * 25.4 / 72)
        grey = np.ascontiguousarray(bitmap.to_numpy()[..., :3])
    finally:
        document.close()
    paper: Picture = np.clip(grey.astype(np.float32) * 0.9 + 18, 0, 255).astype(np.uint8)
    return paper


def spoilt(page: Flat, spoil: Spoil, chance: random.Random) -> Photo:
    """The page as a camera, a scanner or a copier gives it."""
    noise = np.random.default_rng(chance.randrange(2**31))
    if spoil is not Spoil.SCAN and chance.random() < 0.25:
        page = photocopied(page, chance, noise)
    picture = page.picture
    if spoil is Spoil.SCAN:
        if chance.random() < 0.3:
            page = photocopied(page, chance, noise)
        picture = _scanned(page.picture, chance, noise)
        quality = chance.randint(60, 92)
    else:
        hardness = {Spoil.EASY: 0.35, Spoil.MEDIUM: 1.0, Spoil.HARD: 1.8}[spoil]
        picture = _photographed(picture, hardness, chance, noise)
        quality = round(92 - hardness * chance.uniform(8, 24))
    done, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    assert done
    return Photo(data.tobytes(), page.print_id, page.page, page.rows, page.paper, page.layout)


def photocopied(page: Flat, chance: random.Random, noise: np.random.Generator) -> Flat:
    """Grey, harder in contrast, a little blurred, with specks of dirt."""
    blur, middle, slope = (chance.uniform(*ends) for ends in ((0.5, 1.6), (110, 185), (9, 30)))
    veil = chance.uniform(15, 34)

    def tone(picture: Picture) -> Picture:
        grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
        grey = cv2.GaussianBlur(grey, (0, 0), blur)
        hard = 255 / (1 + np.exp(-(grey.astype(np.float32) - middle) / slope))
        copy = np.clip(hard * 0.86 + veil, 0, 255).astype(np.uint8)
        toned: Picture = cv2.cvtColor(copy, cv2.COLOR_GRAY2BGR)
        return toned

    done = page.copied(tone)
    for _ in range(chance.randint(0, 160)):
        high, wide = done.picture.shape[:2]
        at = (int(noise.integers(wide)), int(noise.integers(high)))
        dark = int(noise.integers(40, 150))
        cv2.circle(done.picture, at, int(noise.integers(1, 3)), (dark, dark, dark), -1)
    return done


def _scanned(picture: Picture, chance: random.Random, noise: np.random.Generator) -> Picture:
    """Askew on the glass, often upside down, grey noise."""
    # 200 dots an inch at the least; A5 finer, or its long side has too few pixels to be taken.
    dots = chance.uniform(7.0, 11.0) if picture.shape[0] > 250 * DOTS else chance.uniform(9.0, 11.0)
    small = cv2.resize(picture, None, fx=dots / DOTS, fy=dots / DOTS, interpolation=cv2.INTER_AREA)
    high, wide = small.shape[:2]
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), chance.uniform(-2, 2), 1)
    small = cv2.warpAffine(small, turn, (wide, high), borderValue=(250, 250, 250))
    if chance.random() < 0.3:
        small = cv2.rotate(small, cv2.ROTATE_180)
    return _grain(small, chance.uniform(0.5, 3), noise)


def _photographed(
    picture: Picture, hard: float, chance: random.Random, noise: np.random.Generator
) -> Picture:
    long = (
        chance.choice((2048, 2560, 3264, 4000)) if hard < 1.5 else chance.choice((1800, 2048, 2560))
    )
    wide, high = (long * 3 // 4, long)
    field = _surface(picture, hard, (wide, high), chance)
    table = _table((wide, high), chance, noise)
    paper = cv2.remap(
        picture, *field, cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT, borderValue=(0, 0, 0),
    )  # fmt: skip
    shown = cv2.remap(
        np.full(picture.shape[:2], 255, np.uint8), *field, cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT, borderValue=0,
    )[..., None].astype(np.float32) / 255  # fmt: skip
    seen: NDArray[Any] = paper.astype(np.float32) * shown + table.astype(np.float32) * (1 - shown)
    seen *= _light((wide, high), hard, chance)[..., None]
    seen *= np.array([chance.uniform(0.85, 1.0), 0.97, chance.uniform(0.9, 1.0)], np.float32)
    blur = chance.uniform(0.3, 1.2) * hard * long / 3000
    seen = cv2.GaussianBlur(seen, (0, 0), max(0.3, blur))
    if hard > 0.5 and chance.random() < 0.3:
        seen = _shaken(seen, chance.uniform(1, 3) * hard * long / 3000, chance)
    done = _grain(seen, chance.uniform(1, 5) * hard, noise)
    turns = chance.choice((None, cv2.ROTATE_90_CLOCKWISE, cv2.ROTATE_180))
    return done if turns is None else cv2.rotate(done, turns).astype(np.uint8)


def _surface(
    picture: Picture, hard: float, size: tuple[int, int], chance: random.Random
) -> tuple[NDArray[Any], NDArray[Any]]:
    """For each pixel of the photo the place on the page: perspective, turn and curl."""
    wide, high = size
    rows, columns = picture.shape[:2]
    fill = chance.uniform(0.8, 0.95)
    scale = fill * min(wide / columns, high / rows)
    turn = np.deg2rad(chance.uniform(-6, 6) * hard)
    offset = np.array([chance.uniform(-1, 1), chance.uniform(-1, 1)]) * 0.02 * long_of(size)
    corners = np.array([(-columns, -rows), (columns, -rows), (columns, rows), (-columns, rows)])
    corners = corners / 2 * scale
    corners = corners @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    shift = 0.035 * hard * long_of(size)
    corners = corners + [[chance.uniform(-shift, shift) for _ in "xy"] for _ in corners]
    corners = corners + np.array([wide / 2, high / 2]) + offset
    flat_corners = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], np.float32)
    back = cv2.getPerspectiveTransform(corners.astype(np.float32), flat_corners)
    xs, ys = np.meshgrid(np.arange(wide, dtype=np.float32), np.arange(high, dtype=np.float32))
    under = back[2, 0] * xs + back[2, 1] * ys + back[2, 2]
    x = (back[0, 0] * xs + back[0, 1] * ys + back[0, 2]) / under
    y = (back[1, 0] * xs + back[1, 1] * ys + back[1, 2]) / under
    for _ in range(2):
        depth = chance.uniform(0, 1.6) * hard * DOTS
        angle, waves = chance.uniform(0, np.pi), chance.uniform(0.6, 1.8)
        phase = 2 * np.pi * waves * (np.cos(angle) * x / columns + np.sin(angle) * y / rows)
        bend = depth * np.sin(phase + chance.uniform(0, 6))
        x, y = x + bend * chance.uniform(-1, 1), y + bend
    return x.astype(np.float32), y.astype(np.float32)


def long_of(size: tuple[int, int]) -> int:
    return max(size)


def _table(size: tuple[int, int], chance: random.Random, noise: np.random.Generator) -> Picture:
    """What the sheet lies on: wood, cloth, concrete."""
    wide, high = size
    coarse = noise.random((chance.randint(4, 60), chance.randint(4, 60), 3), dtype=np.float32)
    base = np.array([chance.uniform(30, 190) for _ in "bgr"], np.float32)
    spread = chance.uniform(10, 60)
    grown = cv2.resize(coarse, (wide, high), interpolation=cv2.INTER_CUBIC) - 0.5
    table: Picture = np.clip(base + grown * 2 * spread, 0, 255).astype(np.uint8)
    return table


def _light(size: tuple[int, int], hard: float, chance: random.Random) -> NDArray[Any]:
    """Uneven lamp light, and the shadow of a hand or a head with a soft or a hard edge."""
    wide, high = size
    xs, ys = np.meshgrid(
        np.linspace(-1, 1, wide, dtype=np.float32), np.linspace(-1, 1, high, dtype=np.float32)
    )
    angle = chance.uniform(0, 2 * np.pi)
    slope = (np.cos(angle) * xs + np.sin(angle) * ys) * 0.18 * min(hard, 1.6)
    light = chance.uniform(0.72, 0.98) + slope
    for _ in range(chance.randint(0, 2)):
        angle, at = chance.uniform(0, 2 * np.pi), chance.uniform(-0.6, 0.8)
        soft = chance.uniform(0.01, 0.3)
        side = np.cos(angle) * xs + np.sin(angle) * ys + 0.1 * np.sin(xs * 4 + angle) - at
        depth = chance.uniform(0.1, 0.38) * min(1.5, 0.4 + hard * 0.6)
        far = np.minimum(-side / (soft / 4), 80.0)  # farther is as dark, and no float's exponent
        light = light * (1 - depth / (1 + np.exp(far)))
    lit: NDArray[Any] = np.clip(light, 0.15, 1.1).astype(np.float32)
    return lit


def _shaken(seen: NDArray[Any], length: float, chance: random.Random) -> NDArray[Any]:
    side = max(3, round(length) | 1)
    kernel = np.zeros((side, side), np.float32)
    angle, middle = chance.uniform(0, np.pi), side // 2
    step = np.array([np.cos(angle), np.sin(angle)]) * middle
    start, end = (middle - step).round().astype(int), (middle + step).round().astype(int)
    cv2.line(kernel, tuple(map(int, start)), tuple(map(int, end)), 1.0, 1)
    result: NDArray[Any] = cv2.filter2D(seen, -1, kernel / kernel.sum())
    return result


def _grain(seen: NDArray[Any] | Picture, strength: float, noise: np.random.Generator) -> Picture:
    grain = noise.normal(0, strength, seen.shape[:2]).astype(np.float32)[..., None]
    colour = noise.normal(0, strength * 0.4, seen.shape).astype(np.float32)
    grained: Picture = np.clip(seen.astype(np.float32) + grain + colour, 0, 255).astype(np.uint8)
    return grained
