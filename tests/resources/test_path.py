"""What the program ships is found by name, is what it says, and may be given away."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

import resources

ROOT = Path(resources.__file__).parent
ICONS = sorted(ROOT.glob("icons/*.svg"))
FONTS = sorted(ROOT.glob("fonts/*.ttf"))
TABLES = sorted(ROOT.glob("data/*.csv"))


def test_a_shipped_file_is_found_by_its_name() -> None:
    assert resources.path("fonts/Tinos-Regular.ttf").read_bytes()[:4] == b"\0\1\0\0"


def test_a_name_that_is_not_shipped_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        resources.path("fonts/Nowhere.ttf")


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_an_icon_takes_the_colour_of_its_place(icon: Path) -> None:
    text = icon.read_text(encoding="utf-8")
    assert "<svg" in text and 'stroke="currentColor"' in text


@pytest.mark.parametrize("font", FONTS, ids=lambda font: font.stem)
def test_a_font_comes_with_its_licence(font: Path) -> None:
    family = font.stem.partition("-")[0]
    licence = (ROOT / "fonts" / f"OFL-{family}.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence


def test_the_icons_come_with_their_licence() -> None:
    assert "ISC License" in resources.path("icons/LICENSE.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_row_of_a_table_has_every_column(table: Path) -> None:
    with table.open(encoding="utf-8", newline="") as file:
        widths = {len(row) for row in csv.reader(file)}
    assert len(widths) == 1
