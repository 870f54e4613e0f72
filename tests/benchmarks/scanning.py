"""Reading back: pages found, rows right, wrong and unsure, CPU a page, on pages never tuned on.

``python -m tests.benchmarks.scanning [medium 200] [other-hard 60] …``; without words every kind,
few; ``hard@1000200 100`` begins with that seed. ``other-…``, ``third-…``, ``fourth-…``,
``fifth-…``, ``sixth-…``: the other ways of marking and photographing; ``meadow``: no sheets at all.
Rows of whose mark a copier left nothing, or of which no person could say in the picture whether
they are marked, are counted apart as lost: neither reading of them is right or wrong. “Right”
counts what is proposed for asked rows too, “sure” only what is not asked; “wrong” is wrong without
being asked.
CI runs a small fixed sample: ``tests/desktop/scanning/test_reading.py``.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from db.domain.scans import Judgement, ReadRow, Seen
from desktop.scanning.reading import read_file
from tests.helpers import (
    fifth_photos,
    fourth_photos,
    grid_photos,
    other_photos,
    sheet_photos,
    sixth_photos,
    third_photos,
)
from tests.helpers.meadow import meadow
from tests.helpers.sheet_ink import Written
from tests.helpers.sheet_photos import TESTS_FROM, Spoil

GRID = "grid-"
"""Course grids: each cell counts as a row."""

SIXTH = "sixth-"
"""Photos only: this way knows no scanner."""

WAYS = {
    "other-": other_photos.photo,
    "third-": third_photos.photo,
    "fourth-": fourth_photos.photo,
    "fifth-": fifth_photos.photo,
    SIXTH: sixth_photos.photo,
    GRID: grid_photos.photo,
    "": sheet_photos.photo,
}
"""The ways of marking and photographing, by what stands before the kind."""

MEADOW = "meadow"
"""Pictures of no sheet: none is found, and what it costs to see that is the time of its line."""

KINDS = [MEADOW, *(prefix + one.value for prefix in WAYS for one in Spoil)]
KINDS.remove(SIXTH + Spoil.SCAN)

HEAD = "kind           pages  found  rows  right%   sure%   wrong  unsure  lost  cpu s/page"


def measure(kind: str, pages: int) -> str:
    """One line of the table; wrong rows are named before it."""
    kind, _, start = kind.partition("@")
    begin = int(start or TESTS_FROM)
    count: Counter[str] = Counter()
    cpu = 0.0
    with tempfile.TemporaryDirectory(prefix="solang-scan-") as folder:
        file = Path(folder) / "photo.jpg"
        for seed in range(begin, begin + pages):
            jpeg, rows = _picture(kind, seed)
            file.write_bytes(jpeg)
            begun = time.process_time()
            (page,) = read_file(str(file))
            cpu += time.process_time() - begun
            if page.problem is not None:
                sys.stdout.write(f"  {kind} {seed}: {page.problem}\n")
                continue
            count["found"] += 1
            told: list[ReadRow | Judgement] = list(page.rows)
            if kind.startswith(GRID):
                told = [answer for row in page.rows for answer in row.answers]
            _compare(f"{kind} {seed}", told, rows, count)
    all_rows = max(1, count["rows"])
    right = 100 * count["right"] / all_rows
    sure = 100 * (count["rows"] - count["wrong"] - count["unsure"]) / all_rows
    return (
        f"{kind:<14} {pages:5} {count['found']:6} {count['rows']:5} {right:7.2f} {sure:7.2f} "
        f"{count['wrong']:6} {count['unsure']:7} {count['lost']:5} {cpu / max(1, pages):9.3f}"
    )


def _picture(kind: str, seed: int) -> tuple[bytes, Sequence[Written]]:
    """A photo and what was signed on it; on a meadow nothing."""
    if kind == MEADOW:
        return meadow(seed), ()
    prefix = next(one for one in WAYS if kind.startswith(one))
    made = WAYS[prefix](seed, Spoil(kind.removeprefix(prefix)))
    return made.jpeg, made.rows


def _compare(
    name: str,
    told: list[ReadRow | Judgement],
    signed: Sequence[Written],
    count: Counter[str],
) -> None:
    for number, (row, true) in enumerate(zip(told, signed, strict=True)):
        if true.lost:
            count["lost"] += 1
            continue
        count["rows"] += 1
        expected = Seen.PRESENT if true.present else Seen.ABSENT
        count["right"] += row.best is expected
        if row.mark is Seen.UNSURE:
            count["unsure"] += 1
        elif row.mark is not expected:
            count["wrong"] += 1
            sys.stdout.write(f"  {name} row {number}: {true.sign} {row.mark}\n")


def main(words: list[str]) -> None:
    asked = dict(zip(words[::2], words[1::2], strict=True)) or dict.fromkeys(KINDS, "20")
    lines = [measure(kind, int(pages)) for kind, pages in asked.items()]
    sys.stdout.write("\n".join((HEAD, *lines)) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
