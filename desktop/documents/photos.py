"""Photos made fit for an annex: turned upright, without where and when the camera was, and small.

A photo is drawn anew, so that nothing of the file it came from is carried along: place, camera,
thumbnails of an uncut picture.
"""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from db.domain.errors import AppError
from db.domain.threads import aside

MAX_BYTES = 300_000
"""Of one photo on paper; sixteen of them stay below what Zalo sends (5 MB)."""
LONG_SIDE = 1600
MAX_PIXELS = 120_000_000
KINDS = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF")
"""What cameras, phones and scanners make. Of the others Pillow knows one is handed to another
program to be drawn (EPS)."""
_BROKEN = (
    UnidentifiedImageError,
    Image.DecompressionBombError,
    OSError,
    ValueError,
    # Pillow's word for a PNG whose pieces are not what they say, and for kinds of pixels that it
    # does not know.
    SyntaxError,
    NotImplementedError,
)
_QUALITIES = (85, 75, 65, 55, 45, 35)
_SMALLER = 0.75
_PLAIN = {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
"""What a JPEG written here says of itself."""


@aside
def fit_for_paper(data: bytes) -> bytes:
    """The photo as a JPEG of at most 300 KB.

    Raises:
        AppError: ``photo_unreadable`` where it is no picture, or larger than any camera makes.
    """
    if _is_fit(data):
        return data
    try:
        with Image.open(BytesIO(data), formats=KINDS) as opened:
            if opened.width * opened.height > MAX_PIXELS:
                raise AppError("photo_unreadable")
            upright = ImageOps.exif_transpose(opened).convert("RGB")
    except _BROKEN as error:
        raise AppError("photo_unreadable") from error
    upright.thumbnail((LONG_SIDE, LONG_SIDE))
    while True:
        for quality in _QUALITIES:
            small = _jpeg(upright, quality)
            if len(small) <= MAX_BYTES:
                return small
        sides = (round(upright.width * _SMALLER), round(upright.height * _SMALLER))
        upright = upright.resize(sides)


def _is_fit(data: bytes) -> bool:
    """Made here before: drawn anew it would only lose more."""
    if not data.startswith(b"\xff\xd8") or len(data) > MAX_BYTES:
        return False
    try:
        with Image.open(BytesIO(data)) as opened:
            opened.load()
            plain = set(opened.info) <= _PLAIN and not opened.getexif()
            return plain and opened.mode == "RGB" and max(opened.size) <= LONG_SIDE
    except _BROKEN:
        return False


def size_of(photo: bytes) -> tuple[int, int]:
    """Width and height in pixels of a photo made here."""
    with Image.open(BytesIO(photo)) as opened:
        return opened.size


def _jpeg(image: Image.Image, quality: int) -> bytes:
    out = BytesIO()
    plain = Image.new("RGB", image.size)
    plain.paste(image)
    plain.save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()
