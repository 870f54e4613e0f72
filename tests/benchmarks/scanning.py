"""Reading back: pages found, rows right, wrong and unsure, CPU a page, on pages never tuned on.

``python -m tests.benchmarks.scanning [medium 200] [hard 60] …``; without words every kind, few.
CI runs a small fixed sample: ``tests/desktop/scanning/test_reading.py``.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from db.domain.scans import Seen
from desktop.scanning.reading import read_file
from tests.helpers.sheet_photos import TESTS_FROM, Spoil, photo

HEAD = "kind    pages  found  rows  right%   wrong  unsure  cpu s/page"


def measure(spoil: Spoil, pages: int) -> str:
    """One line of the table; wrong rows are named before it."""
    count: Counter[str] = Counter()
    cpu = 0.0
    with tempfile.TemporaryDirectory(prefix="solang-scan-") as folder:
        file = Path(folder) / "photo.jpg"
        for seed in range(TESTS_FROM, TESTS_FROM + pages):
            made = photo(seed, spoil)
            file.write_bytes(made.jpeg)
            begun = time.process_time()
            (page,) = read_file(str(file))
            cpu += time.process_time() - begun
            if page.problem is not None:
                sys.stdout.write(f"  {spoil} {seed}: {page.problem}\n")
                continue
            count["found"] += 1
            for number, (row, true) in enumerate(zip(page.rows, made.rows, strict=True)):
                count["rows"] += 1
                expected = Seen.PRESENT if true.present else Seen.ABSENT
                if row.mark is Seen.UNSURE:
                    count["unsure"] += 1
                elif row.mark is not expected:
                    count["wrong"] += 1
                    sys.stdout.write(f"  {spoil} {seed} row {number}: {true.sign} {row.mark}\n")
    right = 100 * (count["rows"] - count["wrong"] - count["unsure"]) / max(1, count["rows"])
    return (
        f"{spoil:<7} {pages:5} {count['found']:6} {count['rows']:5} {right:7.2f} "
        f"{count['wrong']:6} {count['unsure']:7} {cpu / max(1, pages):9.3f}"
    )


def main(words: list[str]) -> None:
    asked = dict(zip(words[::2], words[1::2], strict=True)) or {one.value: "20" for one in Spoil}
    lines = [measure(Spoil(kind), int(pages)) for kind, pages in asked.items()]
    sys.stdout.write("\n".join((HEAD, *lines)) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
