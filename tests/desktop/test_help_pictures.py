"""Pictures of the help: one for every guide, small, and still like what the gallery draws."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs.help import HelpDialog
from desktop.guides import Guide, guides
from resources import path
from tests.gallery.every import PICTURES
from tests.help_pictures import OF_GUIDES, OF_README, WIDTH, draw_help

LARGEST = 60_000
WHOLE = 900_000
README = Path(__file__).parents[2] / "README.md"


def test_every_guide_has_a_picture_of_its_own_and_no_other_is_shipped() -> None:
    pictured = {guide.id for guide in guides() if guide.pictured}
    assert pictured == set(OF_GUIDES)
    assert {file.stem for file in path("help").iterdir()} == pictured
    assert set(OF_GUIDES.values()) | set(OF_README.values()) <= {one.name for one in PICTURES}


def test_pictures_are_small() -> None:
    sizes = {file.name: file.stat().st_size for file in path("help").iterdir()}
    assert {name: size for name, size in sizes.items() if size > LARGEST} == {}
    assert sum(sizes.values()) <= WHOLE
    for file in path("help").iterdir():
        with Image.open(file) as opened:
            assert opened.width == WIDTH


def test_the_readme_shows_its_pictures() -> None:
    told = README.read_text(encoding="utf-8")
    for name in OF_README:
        assert f"resources/pictures/{name}.png" in told
        assert path(f"pictures/{name}.png").stat().st_size < 250_000


@pytest.mark.parametrize("guide", ["home", "targets"])
def test_the_command_draws_what_is_shipped(guide: str, qapp: QApplication, tmp_path: Path) -> None:
    """Days of a book made today differ; a screen that changed differs in far more."""
    (drawn,) = draw_help(tmp_path, [guide])
    with Image.open(drawn) as now, Image.open(path(f"help/{guide}.webp")) as shipped:
        assert now.size == shipped.size
        apart = ImageChops.difference(now.convert("L"), shipped.convert("L"))
        assert ImageStat.Stat(apart).mean[0] < 6, "run python -m tests.help_pictures"


@pytest.mark.parametrize("guide", guides(), ids=lambda guide: str(guide.id))
def test_f1_shows_the_picture_and_says_what_it_is(guide: Guide, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = HelpDialog(parent, guide, None)
    dialog.show()
    assert dialog.picture is not None
    assert not dialog.picture.pixmap().isNull()
    assert guide.title in dialog.picture.accessibleName()
    dialog.close()
