"""Files into pictures: jpg, png, heic, webp by Pillow, scanned PDFs by pdfium.

A file is known by what is in it, never by its name. Sizes are read from the head and refused before
a single pixel is unpacked, so a made-up picture of a million lines takes no memory.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import pi_heif
import pypdfium2
import pypdfium2.raw as pdfium
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

SOON_UNPACKED = 32_000_000
"""Pixels that are unpacked whole where a sheet was photographed from too far for half of them."""

LEAST_LONG_SIDE = 1800
"""paper.md: below, marks are misread unflagged."""

LEAST_SHORT_SIDE = 400
"""The corner marks of A5, 120 mm apart, take 408 pixels where they are as small as can be read."""

PDF_LONG_SIDE = 2600
MOST_PAGES = 200
FORMATS = ("JPEG", "PNG", "WEBP", "HEIF")

LEAST_TINT = 2.0
"""Mean distance from grey, of 255, below which a picture has no colours worth looking at."""


@dataclass(frozen=True)
class Picture:
    """Brightness, and at half the size the two colour differences (Cb, Cr as 0 to 255); None where
    the picture is grey, as scans and copies are. ``halved``: the file has twice as many pixels each
    way, and no more than are soon unpacked."""

    grey: Grey
    tint: Grey | None = None
    halved: bool = False


def open_pictures(path: str, whole: bool = False) -> Iterator[Picture]:
    """Each picture of the file, upright as its camera meant it; ``whole``: with every pixel.

    Raises:
        AppError: ``file_missing``, ``file_unreadable``, ``file_too_large``, ``scan_no_picture``,
            ``scan_broken``, ``scan_too_large``, ``scan_locked``, ``scan_no_pages``,
            ``scan_too_many_pages``.
    """
    file = Path(path)
    try:
        if not file.is_file():
            raise AppError("file_missing", path=path)
        if file.stat().st_size > LARGEST_FILE:
            raise AppError("file_too_large", path=path)
        with file.open("rb") as stream:
            head = stream.read(1024)
    except OSError as error:
        raise AppError("file_unreadable", path=path) from error
    if b"%PDF-" in head:
        yield from _pages(path)
    else:
        yield _photo(path, whole)


def _photo(path: str, whole: bool) -> Picture:
    pi_heif.register_heif_opener()
    try:
        # Pillow warns of large pictures; ours are measured below, from the head.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path, formats=FORMATS) as picture:
                return _unpacked(picture, whole)
    except UnidentifiedImageError as error:
        raise AppError("scan_no_picture", path=path) from error
    except Image.DecompressionBombError as error:
        raise AppError("scan_too_large", path=path) from error
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        # What Pillow's readers raise over cut or altered bytes.
        raise AppError("scan_broken", path=path) from error


def _unpacked(picture: Image.Image, whole: bool) -> Picture:
    wide, high = picture.size
    if wide * high > MOST_PIXELS:
        raise AppError("scan_too_large", path=str(getattr(picture, "filename", "")))
    # A JPEG holds brightness and colour apart already; others are taken apart below.
    most = max(wide, high) > ENOUGH and not whole
    picture.draft("YCbCr", (wide // 2, high // 2) if most else (wide, high))
    halved = picture.size[0] < wide and wide * high <= SOON_UNPACKED
    turned = ImageOps.exif_transpose(picture)
    if turned.mode not in ("L", "YCbCr"):
        turned = _on_white(turned)
        turned = turned.convert("L" if turned.mode in ("1", "L") else "YCbCr")
    return replace(_apart(np.asarray(turned, dtype=np.uint8)), halved=halved)


def _apart(pixels: NDArray[np.uint8]) -> Picture:
    if pixels.ndim == 2:
        return Picture(pixels)
    grey = np.ascontiguousarray(pixels[..., 0])
    half = (max(1, grey.shape[1] // 2), max(1, grey.shape[0] // 2))
    tint = cv2.resize(pixels[..., 1:], half, interpolation=cv2.INTER_AREA).astype(np.uint8)
    coloured = float(np.abs(tint[::8, ::8].astype(np.float32) - 128).mean()) > LEAST_TINT
    return Picture(grey, tint if coloured else None)


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


def _opened(path: str) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        # A document without pages opens, and pdfium's last error is then still an earlier file's.
        opened = pdfium.FPDF_LoadDocument(path.encode("utf-8", "surrogateescape") + b"\0", None)
        if opened:
            pdfium.FPDF_CloseDocument(opened)
            raise AppError("scan_no_pages", path=path) from error
        locked = pdfium.FPDF_GetLastError() == pdfium.FPDF_ERR_PASSWORD
        raise AppError("scan_locked" if locked else "scan_broken", path=path) from error


def _pages(path: str) -> Iterator[Picture]:
    document = _opened(path)
    try:
        if len(document) > MOST_PAGES:
            raise AppError("scan_too_many_pages", path=path, limit=MOST_PAGES)
        for number in range(len(document)):
            yield _page(document, number, path)
    finally:
        document.close()


def _page(document: pypdfium2.PdfDocument, number: int, path: str) -> Picture:
    try:
        page = document[number]
        scale = PDF_LONG_SIDE / max(1.0, *page.get_size())
        drawn = page.render(scale=scale).to_numpy()
    except pypdfium2.PdfiumError as error:
        raise AppError("scan_broken", path=path) from error
    colours = np.ascontiguousarray(drawn.reshape(drawn.shape[0], drawn.shape[1], -1)[..., :3])
    if colours.shape[2] < 3:
        return Picture(np.ascontiguousarray(colours[..., 0]))
    # OpenCV's order is brightness, Cr, Cb; which of the two comes first makes no difference here.
    return _apart(cv2.cvtColor(colours, cv2.COLOR_BGR2YCrCb).astype(np.uint8))
