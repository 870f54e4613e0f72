"""Photos of the annex: small, upright, and without where they were taken."""

from __future__ import annotations

import random
from io import BytesIO

import pypdf
import pytest
from PIL import Image

from db.domain.errors import AppError
from db.domain.reports import Additions, Photo
from desktop.documents.activity_report import draw, outline
from desktop.documents.photos import MAX_BYTES, fit_for_paper
from desktop.documents.report_word import write
from tests.desktop.documents.made import flowing, report, texts
from tests.desktop.documents.read_pages import pictures, runs

GPS = 0x8825


def camera(width: int = 3000, height: int = 2000, turned: int = 1) -> bytes:
    """A noisy photo, the hardest to make small, with a place in its EXIF."""
    noise = Image.frombytes("RGB", (750, 500), random.Random(7).randbytes(750 * 500 * 3))
    image = noise.resize((width, height))
    exif = Image.Exif()
    exif[0x0112] = turned
    exif[GPS] = {1: "N", 2: (13.0, 58.0, 0.0), 3: "E", 4: (108.0, 33.0, 0.0)}
    out = BytesIO()
    image.save(out, "JPEG", quality=95, exif=exif)
    return out.getvalue()


def test_a_photo_becomes_small_and_loses_where_it_was_taken() -> None:
    before = camera()
    assert Image.open(BytesIO(before)).getexif().get_ifd(GPS)
    after = fit_for_paper(before)
    assert len(before) > MAX_BYTES >= len(after)
    with Image.open(BytesIO(after)) as opened:
        assert not opened.getexif()
        assert set(opened.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert b"Exif" not in after


def test_a_photo_taken_sideways_stands_upright() -> None:
    with Image.open(BytesIO(fit_for_paper(camera(1200, 800, turned=6)))) as opened:
        assert opened.height > opened.width


def png() -> bytes:
    out = BytesIO()
    Image.new("RGB", (40, 30)).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"%PDF-1.4",
        camera(400, 300)[:2000],
        png().replace(b"IHDR", b"IHD["),
        # A picture, but of a kind that no camera, phone or scanner makes.
        b"P6 2 2 255 " + bytes(12),
    ],
)
def test_what_is_no_photo_is_refused(broken: bytes) -> None:
    with pytest.raises(AppError) as refused:
        fit_for_paper(broken)
    assert refused.value.code == "photo_unreadable"


@pytest.mark.parametrize(("a_page", "pages"), [(2, 3), (4, 2), (6, 1)])
def test_photos_stand_two_four_or_six_a_page_with_their_words(a_page: int, pages: int) -> None:
    data = camera(600, 400)
    photos = tuple(Photo(data, f"Tập chiêng {n}", "Nhà rông", "2026-11-03") for n in range(5))
    made = report(added=Additions(photos=photos, photos_a_page=a_page))
    pdf = draw(made)
    text = flowing(pdf)
    assert "ẢNH HOẠT ĐỘNG" in text
    assert all(f"Tập chiêng {n}, Nhà rông, ngày 03/11/2026" in text for n in range(5))
    assert len(texts(pdf)) - len(texts(draw(report()))) == pages
    images = [len(page.images) for page in pypdf.PdfReader(BytesIO(pdf)).pages]
    assert max(images) <= a_page
    word = write(outline(made))
    assert word.startswith(b"PK")


def test_the_whole_file_of_sixteen_photos_can_be_sent() -> None:
    photos = tuple(Photo(camera(1500, 1000), "Ảnh", "Nhà rông", "2026-11-03") for _ in range(2))
    pdf = draw(report(added=Additions(photos=photos * 8)))
    assert len(pdf) < 5_000_000


def test_the_longest_words_below_a_photo_stand_whole_above_the_next_one() -> None:
    words = "Tập bài chiêng mừng lúa mới cùng nghệ nhân Đinh Thị Hmrơ̆ và các em làng Jro " * 3
    photos = tuple(Photo(camera(400, 600), words, "Sân nhà rông", "2026-11-03") for _ in range(4))
    pdf = draw(report(added=Additions(photos=photos, photos_a_page=4)))
    shown = sorted(pictures(pdf), key=lambda one: (one[2], one[1]))
    (page, _, top, _, tall), (*_, below, _, _) = shown[0], shown[2]
    told = sorted({round(one.y, 1) for one in runs(pdf, page + 1) if top < one.y < below})
    assert len(told) >= 5, "more lines than are left free below most photos"
    assert top + tall < told[0] - 2
    assert told[-1] < below - 1
    assert flowing(pdf).count("ngày 03/11/2026") == 4
