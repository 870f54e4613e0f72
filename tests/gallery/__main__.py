"""``python -m tests.gallery OUT [NAME …]``."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.widgets.tokens import Theme
from tests import gallery
from tests.gallery.drawing import PERCENTS, draw
from tests.gallery.every import PICTURES
from tests.gallery.pages import draw_pages


def main(argv: list[str]) -> int:
    """Draw the named pictures, or all, into the folder ``argv[0]``."""
    asked = argparse.ArgumentParser(prog="python -m tests.gallery", description=gallery.__doc__)
    asked.add_argument("out", type=Path, metavar="OUT")
    asked.add_argument("names", nargs="*", metavar="NAME", type=_known)
    read = asked.parse_args(argv)
    out, names = read.out, read.names
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([])
    for picture in PICTURES:
        if not names or picture.name in names:
            for look in Theme:
                for percent in PERCENTS:
                    draw(app, picture, percent, out, look)
    if not names:
        draw_pages(out)
    return 0


def _known(name: str) -> str:
    if name not in {one.name for one in PICTURES}:
        raise argparse.ArgumentTypeError(f"no picture is called {name}")
    return name


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
