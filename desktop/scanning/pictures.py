"""Files into grey pictures: jpg, png, heic, webp by Pillow, scanned PDFs by pdfium.

A file is known by what is in it, never by its name. Sizes are read from the head and refused before
a single pixel is unpacked, so a made-up picture of a million lines takes no memory.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pi_heif
import pypdfium2
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from db.domain.errors import AppError

Grey = NDArray[np.uint8]

LARGEST_FILE = 200 * 1024 * 1024
MOST_PIXELS = 120_000_000
"""The largest phone cameras give 108 million."""

ENOUGH = 4200
"""Long side in pixels above which a JPEG is unpacked at half size: 7 pixels a millimetre are left
of a sheet that fills half the picture, and pens are 0.3 mm wide."""

LEAST_LONG_SIDE = 1800
"""paper.md: below, marks are misread unflagged."""

PDF_LONG_SIDE = 2600
MOST_PAGES = 200
FORMATS = ("JPEG", "PNG", "WEBP", "HEIF")


def open_pictures(path: str) -> Iterator[Grey]:
    """Each picture of the file, upright as its camera meant it.

    Raises:
        AppError: ``file_missing``, ``file_too_large``, ``scan_no_picture``, ``scan_broken``,
            ``scan_too_large``, ``scan_locked``, ``scan_too_many_pages``.
    """
    file = Path(path)
    if not file.is_file():
        raise AppError("file_missing", path=path)
    if file.stat().st_size > LARGEST_FILE:
        raise AppError("file_too_large", path=path)
    with file.open("rb") as stream:
        head = stream.read(1024)
    if b"%PDF-" in head:
        yield from _pages(path)
    else:
        yield _photo(path)


def _photo(path: str) -> Grey:
    pi_heif.register_heif_opener()
    try:
        # Pillow warns of large pictures; ours are measured below, from the head.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path, formats=FORMATS) as picture:
                return _unpacked(picture)
    except UnidentifiedImageError as error:
        raise AppError("scan_no_picture", path=path) from error
    except Image.DecompressionBombError as error:
        raise AppError("scan_too_large", path=path) from error
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        # What Pillow's readers raise over cut or altered bytes.
        raise AppError("scan_broken", path=path) from error


def _unpacked(picture: Image.Image) -> Grey:
    wide, high = picture.size
    if wide * high > MOST_PIXELS:
        raise AppError("scan_too_large", path=str(getattr(picture, "filename", "")))
    if max(wide, high) > ENOUGH:
        picture.draft("L", (wide // 2, high // 2))
    turned = ImageOps.exif_transpose(picture)
    grey = turned if turned.mode == "L" else _on_white(turned).convert("L")
    return np.asarray(grey, dtype=np.uint8)


def _on_white(picture: Image.Image) -> Image.Image:
    """What is see-through is paper, not black; 16-bit greys are brought to 8."""
    if picture.mode.startswith("I"):
        wide = np.asarray(picture, dtype=np.float64)
        return Image.fromarray((wide / max(1.0, float(wide.max())) * 255).astype(np.uint8))
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        clear = picture.convert("RGBA")
        white = Image.new("RGBA", clear.size, "white")
        return Image.alpha_composite(white, clear).convert("RGB")
    return picture


def _pages(path: str) -> Iterator[Grey]:
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise AppError("scan_locked" if locked else "scan_broken", path=path) from error
    try:
        if len(document) > MOST_PAGES:
            raise AppError("scan_too_many_pages", path=path, limit=MOST_PAGES)
        for number in range(len(document)):
            yield _page(document, number, path)
    finally:
        document.close()


def _page(document: pypdfium2.PdfDocument, number: int, path: str) -> Grey:
    try:
        page = document[number]
        scale = PDF_LONG_SIDE / max(1.0, *page.get_size())
        drawn = page.render(scale=scale, grayscale=True).to_numpy()
    except pypdfium2.PdfiumError as error:
        raise AppError("scan_broken", path=path) from error
    grey: Grey = np.ascontiguousarray(drawn.reshape(drawn.shape[0], drawn.shape[1], -1)[..., 0])
    return grey
