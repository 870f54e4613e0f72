"""Pictures that are no sheets, and hard to tell from one quickly: grass, as a phone sees it."""

from __future__ import annotations

from io import BytesIO

import numpy as np
from PIL import Image


def meadow(seed: int) -> bytes:
    """Many small dark and light pieces, twelve million pixels, as a JPEG."""
    chance = np.random.default_rng(seed)
    small = chance.integers(0, 255, (1500, 2000, 3), dtype=np.uint8)
    out = BytesIO()
    Image.fromarray(small).resize((4000, 3000), Image.Resampling.BICUBIC).save(out, "JPEG")
    return out.getvalue()
