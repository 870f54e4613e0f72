"""Pages as they were looked at by a person: places, faces and a small picture of each paper.

``python -m tests.desktop.documents.golden_papers [NAME …]`` writes them anew into
``tests/data/papers``: only after the new pages were looked at.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from PIL import Image

from tests.desktop.documents.every_paper import PAPERS
from tests.desktop.documents.made import picture
from tests.desktop.documents.read_pages import pages, runs

FOLDER = Path(__file__).parents[2] / "data" / "papers"
NAMES = ("Đinh Thị Hmrơ̆", "Rơ Châm Čơ̆k", "Kpă Y-Bluĭ Ê̆ban")
DOTS = 2.5
"""Dots in a mm: 64 an inch, enough to see a line or a word that moved."""
Place = list[str | float]


@cache
def drawn(paper: str) -> bytes:
    return PAPERS[paper](NAMES)


def places_file(paper: str) -> Path:
    return FOLDER / f"{paper}.json"


def picture_file(paper: str) -> Path:
    return FOLDER / f"{paper}.png"


def places(pdf: bytes) -> list[list[Place]]:
    """[text, left, right, baseline, face, size] of every run of every page, millimetres."""
    return [
        [
            [one.text, round(one.left, 2), round(one.right, 2), round(one.y, 2), one.font, one.size]
            for one in runs(pdf, page)
        ]
        for page in range(1, pages(pdf) + 1)
    ]


def picture_of(pdf: bytes) -> Image.Image:
    """All pages below each other."""
    shown = [picture(pdf, page, DOTS) for page in range(1, pages(pdf) + 1)]
    whole = Image.new("L", (max(one.width for one in shown), sum(one.height for one in shown)), 255)
    y = 0
    for one in shown:
        whole.paste(one, (0, y))
        y += one.height
    return whole


def main(names: Sequence[str]) -> None:
    FOLDER.mkdir(exist_ok=True)
    for paper in names or PAPERS:
        pdf = drawn(paper)
        told = json.dumps(places(pdf), ensure_ascii=False).replace("]], [[", "]],\n[[")
        places_file(paper).write_text(told.replace("], [", "],\n [") + "\n", encoding="utf-8")
        grey = picture_of(pdf).quantize(16)
        grey.save(picture_file(paper), optimize=True)


if __name__ == "__main__":
    main(sys.argv[1:])
