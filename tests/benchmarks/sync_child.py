"""One import in a process of its own: ``python -m tests.benchmarks.sync_child IMAGE FILE …``.

Prints CPU and wall seconds, the growth of the book, and the peak of memory over what the program
held before it began (``VmHWM`` after clearing it, Linux).
"""

from __future__ import annotations

import gc
import json
import re
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from db.engine import BOOK_FILE
from desktop.actions import books, receiving
from tests.benchmarks.sync_books import opened_copy


def main(image: Path, files: Sequence[Path]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        book = opened_copy(image, Path(folder))
        size = (book.folder / BOOK_FILE).stat().st_size
        gc.collect()
        before = _reset_peak()
        wall, cpu = time.perf_counter(), time.process_time()
        taken = receiving.take_in(book, files)
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        peak = _memory("VmHWM") - before
        books.close(book)
        grown = (book.folder / BOOK_FILE).stat().st_size - size
    facts: dict[str, object] = {"verdicts": [one.verdict.value for one in taken]}
    facts |= {"added": sum(one.added for one in taken), "marks": sum(one.marks for one in taken)}
    facts |= {"cpu": cpu, "wall": wall, "peak": peak, "grown": grown}
    sys.stdout.write(json.dumps(facts) + "\n")


def _reset_peak() -> int:
    Path("/proc/self/clear_refs").write_text("5")
    return _memory("VmRSS")


def _memory(name: str) -> int:
    """In bytes."""
    found = re.search(rf"^{name}:\s+(\d+) kB", Path("/proc/self/status").read_text(), re.MULTILINE)
    assert found is not None
    return int(found[1]) * 1024


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
