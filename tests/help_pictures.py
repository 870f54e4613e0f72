"""Draws the pictures of the help and of the README: ``python -m tests.help_pictures``.

One picture of the gallery for each guide, in the light theme, at the size in which the help shows
it; and the seven of the README at full size. They are committed: nothing is drawn when somebody
presses F1. A test asks that each is there, small, and still like what would be drawn.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QApplication

from tests.gallery.drawing import draw
from tests.gallery.every import PICTURES

ROOT = Path(__file__).parents[1] / "resources"
WIDTH = 960
"""Of a picture of the help: twice what the help shows at 100 %, so that it stays sharp at 200 %."""

OF_GUIDES = {
    "roster": "roster",
    "people": "people",
    "sheet": "sheet",
    "roll": "roll",
    "calendar": "calendar",
    "occasions": "occasions",
    "late": "late-entry",
    "report": "report",
    "hand_in": "hand-in",
    "home": "home",
    "history": "history",
    "groups": "groups",
    "library": "library",
    "donations": "donations",
    "laptops": "laptops",
    "targets": "targets",
    "tasks": "tasks",
    "points": "points",
    "forms": "forms",
    "inbox": "inbox",
}
"""Guide -> picture of the gallery."""

OF_README = {
    "window": "home",
    "roll": "roll",
    "scan": "scan",
    "hand-in": "hand-in",
    "inbox": "inbox-looking",
    "report": "report",
    "targets": "targets",
}


def draw_help(out: Path, guides: Iterable[str] = tuple(OF_GUIDES)) -> list[Path]:
    """The pictures of these guides, small, into ``out``."""
    app = _app()
    out.mkdir(parents=True, exist_ok=True)
    files = []
    with tempfile.TemporaryDirectory(prefix="solang-help-") as folder:
        for guide in guides:
            picture = next(one for one in PICTURES if one.name == OF_GUIDES[guide])
            whole = Image.open(draw(app, picture, 100, Path(folder))).convert("RGB")
            tall = round(whole.height * WIDTH / whole.width)
            small = whole.resize((WIDTH, tall), Image.Resampling.LANCZOS)
            file = out / f"{guide}.webp"
            small.save(file, quality=72, method=6)
            files.append(file)
    return files


def draw_readme(out: Path) -> list[Path]:
    """The pictures of the README at full size, into ``out``."""
    app = _app()
    files = []
    with tempfile.TemporaryDirectory(prefix="solang-readme-") as folder:
        for name, of in OF_README.items():
            picture = next(one for one in PICTURES if one.name == of)
            whole = Image.open(draw(app, picture, 100, Path(folder))).convert("RGB")
            file = out / f"{name}.png"
            whole.quantize(256, dither=Image.Dither.NONE).save(file, optimize=True)
            files.append(file)
    return files


def _app() -> QApplication:
    app = QApplication.instance()
    return app if isinstance(app, QApplication) else QApplication([])


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    draw_help(ROOT / "help")
    draw_readme(ROOT / "pictures")
    sys.exit(0)
