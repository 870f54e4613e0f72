"""How bad a photo of each level may be: easy, medium (an ordinary phone photo), hard."""

from __future__ import annotations

from dataclasses import dataclass

from tests.helpers.sheet_photos import Spoil
from tests.helpers.sixth_camera import Held
from tests.helpers.sixth_light import Lit
from tests.helpers.sixth_paper import Warped
from tests.helpers.sixth_phone import Quality


@dataclass(frozen=True)
class Level:
    """Everything that one level allows; chances are shares of photos.

    Attributes:
        folded, crumpled: chances of it. copied, twice: copied after signing, once or twice.
        form_copied: the empty form was copied, then signed. coffee, tried, finger: stain, pen tried
        in the margin, a finger at the edge. faint: share of weak pens.
        sent_least: pixels a millimetre below which no sender may shrink the picture.
    """

    held: Held
    warped: Warped
    lit: Lit
    quality: Quality
    folded: float
    crumpled: float
    copied: float
    twice: float
    form_copied: float
    coffee: float
    tried: float
    finger: float
    faint: float
    sent_least: float
    through: float
    """How much of the ink on the back may shine through, as a share of its dark."""


LEVELS = {
    Spoil.EASY: Level(
        Held(10, (2800, 3700), (0.86, 0.96), 7.5, 0.04, 0.02),
        Warped(0.05, 0.08, 0.0, 0.05),
        Lit(0.18, 0.15, 0.3, 0.05, 0.0, 0.88, 0.05),
        Quality((0.35, 0.8), 0.0, 0.0, (0.8, 2.0), (88, 96), 0.15, (2560,), (82, 90)),
        0.3, 0.0, 0.08, 0.0, 0.1, 0.02, 0.1, 0.1, 0.02, 6.5, 0.0,
    ),
    Spoil.MEDIUM: Level(
        Held(20, (2300, 3900), (0.76, 0.97), 5.8, 0.12, 0.05),
        Warped(0.15, 0.2, 0.14, 0.15),
        Lit(0.4, 0.42, 0.6, 0.15, 0.12, 0.62, 0.13),
        Quality((0.4, 1.1), 0.2, 3.0, (1.2, 4.5), (78, 95), 0.45, (2048, 2048, 2560), (68, 84)),
        0.45, 0.2, 0.12, 0.03, 0.1, 0.08, 0.15, 0.2, 0.05, 5.4, 0.06,
    ),
    Spoil.HARD: Level(
        Held(34, (1800, 3400), (0.58, 0.95), 4.2, 0.3, 0.1),
        Warped(0.34, 0.32, 0.3, 0.35),
        Lit(0.8, 0.7, 0.8, 0.3, 0.7, 0.3, 0.25),
        Quality((0.7, 1.6), 0.45, 5.5, (2.5, 9.0), (55, 90), 0.6, (1600, 2048, 2560), (50, 78)),
        0.6, 0.45, 0.2, 0.08, 0.1, 0.15, 0.2, 0.3, 0.15, 3.9, 0.15,
    ),
}  # fmt: skip
