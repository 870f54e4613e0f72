"""Colours by role: paper, ink, the main action, attention, danger. Nothing else names a colour.

Three sets follow the same roles, so that a widget never asks which theme it is in. Text reaches
4.5:1 on what it stands on, edges and shapes 3:1; ``tests/desktop/widgets/test_theme.py`` computes
it for every pair in ``PAIRS``, since a table of colours is easily believed.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Theme(StrEnum):
    """The three looks."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Tone(StrEnum):
    """What a colour says; each tone has a tint to stand on, a text and a strong fill."""

    NEUTRAL = "neutral"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"


class Tokens(NamedTuple):
    """One theme. ``*_tint`` is a ground for ``*_text``; ``on_*`` stands on the strong fill.

    ``rim`` goes round what stands out by its tint alone: chips, notes, tiles. It is seen only where
    shapes must reach 3:1, and is ``transparent`` elsewhere.
    """

    paper: str
    surface: str
    ink: str
    quiet: str
    line: str
    edge: str
    main: str
    main_hover: str
    on_main: str
    sidebar: str
    sidebar_here: str
    sidebar_text: str
    sidebar_quiet: str
    attention: str
    on_attention: str
    good: str
    on_good: str
    good_tint: str
    good_text: str
    warn_tint: str
    warn_text: str
    bad: str
    on_bad: str
    bad_tint: str
    bad_text: str
    info_tint: str
    info_text: str
    neutral_tint: str
    here: str
    hover: str
    rim: str


LIGHT = Tokens(
    paper="#F7F5F0",
    surface="#FFFFFF",
    ink="#1E2430",
    quiet="#5B6270",
    line="#E5E1D8",
    edge="#8A8577",
    main="#27406F",
    main_hover="#32508A",
    on_main="#FFFFFF",
    sidebar="#1F2A44",
    sidebar_here="#2D3B5E",
    sidebar_text="#F2F4F8",
    sidebar_quiet="#B4BCCE",
    attention="#E0A93B",
    on_attention="#1E2430",
    good="#2F7D4F",
    on_good="#FFFFFF",
    good_tint="#E3F1E8",
    good_text="#23643E",
    warn_tint="#FBF0DA",
    warn_text="#855807",
    bad="#A4332B",
    on_bad="#FFFFFF",
    bad_tint="#F8E4E1",
    bad_text="#A4332B",
    info_tint="#E6EAF5",
    info_text="#27406F",
    neutral_tint="#EFECE5",
    here="#ECF0FA",
    hover="#F3F1EB",
    rim="transparent",
)

DARK = Tokens(
    paper="#15181F",
    surface="#1E222B",
    ink="#ECEEF2",
    quiet="#AEB4C0",
    line="#333844",
    edge="#7D8595",
    main="#A9C1F2",
    main_hover="#C2D3F7",
    on_main="#14213D",
    sidebar="#11151E",
    sidebar_here="#263151",
    sidebar_text="#F2F4F8",
    sidebar_quiet="#B4BCCE",
    attention="#E0A93B",
    on_attention="#1E2430",
    good="#6FBF8E",
    on_good="#0F2417",
    good_tint="#1F3529",
    good_text="#9AD8B1",
    warn_tint="#3A2F17",
    warn_text="#F0C878",
    bad="#EE9A92",
    on_bad="#33100C",
    bad_tint="#402422",
    bad_text="#F5B3AC",
    info_tint="#26314A",
    info_text="#B9CCF5",
    neutral_tint="#2A2F3A",
    here="#27314A",
    hover="#262B36",
    rim="transparent",
)

CONTRAST = Tokens(
    paper="#FFFFFF",
    surface="#FFFFFF",
    ink="#000000",
    quiet="#000000",
    line="#000000",
    edge="#000000",
    main="#00217A",
    main_hover="#0033B8",
    on_main="#FFFFFF",
    sidebar="#000000",
    sidebar_here="#00217A",
    sidebar_text="#FFFFFF",
    sidebar_quiet="#FFFFFF",
    attention="#FFD34D",
    on_attention="#000000",
    good="#00501E",
    on_good="#FFFFFF",
    good_tint="#D9F2E1",
    good_text="#00501E",
    warn_tint="#FFF3B0",
    warn_text="#000000",
    bad="#8A0000",
    on_bad="#FFFFFF",
    bad_tint="#FFE3DF",
    bad_text="#8A0000",
    info_tint="#E0E8FF",
    info_text="#00217A",
    neutral_tint="#EEEEEE",
    here="#DCE6FF",
    hover="#EEEEEE",
    rim="#000000",
)

THEMES = {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.CONTRAST: CONTRAST}

TEXT_PAIRS = (
    ("ink", "paper"),
    ("ink", "surface"),
    ("ink", "here"),
    ("ink", "hover"),
    ("ink", "neutral_tint"),
    ("quiet", "paper"),
    ("quiet", "surface"),
    ("quiet", "here"),
    ("quiet", "hover"),
    ("quiet", "neutral_tint"),
    ("ink", "warn_tint"),
    ("ink", "bad_tint"),
    ("ink", "good_tint"),
    ("ink", "info_tint"),
    ("main", "surface"),
    ("main", "paper"),
    ("main", "here"),
    ("main", "warn_tint"),
    ("main", "neutral_tint"),
    ("on_main", "main"),
    ("on_main", "main_hover"),
    ("sidebar_text", "sidebar"),
    ("sidebar_text", "sidebar_here"),
    ("sidebar_quiet", "sidebar"),
    ("on_attention", "attention"),
    ("on_good", "good"),
    ("good_text", "good_tint"),
    ("warn_text", "warn_tint"),
    ("on_bad", "bad"),
    ("bad_text", "bad_tint"),
    ("bad_text", "surface"),
    ("bad_text", "paper"),
    ("good_text", "surface"),
    ("good_text", "here"),
    ("bad_text", "here"),
    ("warn_text", "surface"),
    ("warn_text", "here"),
    ("info_text", "info_tint"),
)
"""(text, ground): 4.5:1."""

SHAPE_PAIRS = (
    ("edge", "surface"),
    ("edge", "paper"),
    ("main", "surface"),
    ("good", "surface"),
    ("bad", "surface"),
    ("attention", "sidebar"),
    ("attention", "sidebar_here"),
)
"""(shape, ground): 3:1."""


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two ``#RRGGBB`` colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    darker, lighter = sorted((_luminance(first), _luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
