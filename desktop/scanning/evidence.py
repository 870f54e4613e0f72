"""A photo as it is kept beside a figure that was counted on it: grey, small, still readable."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from db.domain.threads import aside
from desktop.scanning.pictures import open_pictures

LONG_SIDE, QUALITY = 1400, 65


@aside
def evidence(path: str) -> bytes:
    """The first picture of a file, as JPEG.

    Raises:
        AppError: as ``pictures.open_pictures``.
    """
    picture = Image.fromarray(next(iter(open_pictures(path))).grey)
    picture.thumbnail((LONG_SIDE, LONG_SIDE))
    out = BytesIO()
    picture.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()
