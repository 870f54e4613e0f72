"""How long a report takes against the drawing alone of the same pages, and what memory it needs.

``python -m tests.benchmarks.papers [--runs N]``. A house's report of a year and a commune's over 60
houses are drawn; then pdfium reads every text and rule back from the pages, and a bare loop draws
these on a canvas: the floor gets each string wrapped, shaped and placed. Measured is CPU time of
one process, the two taking turns; the target is a ratio of at most 3. Memory is the peak of
Python's own allocations while the same report is drawn again and again: it must not grow.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO

import pypdfium2
from pypdfium2 import raw

from db.domain.reports import Additions, Adjustment, Target
from desktop.documents import activity_report, commune_report, decree
from desktop.documents.ink import MM
from desktop.documents.page import open_canvas
from desktop.documents.text import shape
from tests.benchmarks.report import Line as Measure
from tests.benchmarks.report import print_table
from tests.desktop.documents import made
from tests.desktop.documents.read_pages import Run, pages, runs

TARGET = 3.0
GROWTH = 0.1
"""How much more the last of many drawings may hold at its peak than the second."""
NAMES = ("CLB Cồng chiêng Ƀrĭh", "Lớp múa xoang Mơdơ̆", "Nhóm đọc sách Ê̆ban", "CLB Thơ")


@dataclass(frozen=True)
class Page:
    """What a bare loop needs to draw a page: runs of text, and lines in points."""

    texts: tuple[Run, ...]
    lines: tuple[tuple[float, float, float, float], ...]


@dataclass(frozen=True)
class Case:
    """A report measured."""

    name: str
    pages: int
    own: float
    floor: float
    first_peak: float
    last_peak: float

    @property
    def ratio(self) -> float:
        return self.own / self.floor

    @property
    def growth(self) -> float:
        return self.last_peak / self.first_peak - 1


def house() -> bytes:
    """A year with eight groups, a target, an adjusted figure, so that it has an annex."""
    groups = tuple(made.group(f"{NAMES[n % 4]} {n}") for n in range(8))
    added = Additions(
        targets=(Target("visits", 4000),),
        adjustments=(Adjustment("visits", 1840, 1834, "Tờ ký nhập thiếu"),),
    )
    return activity_report.draw(made.report(groups, added=added))


def commune() -> bytes:
    """Sixty houses with their names."""
    houses = tuple(
        made.house(n, name=f"Nhà văn hóa làng {NAMES[n % 4].split()[-1]} Ktu {n}")
        for n in range(60)
    )
    return commune_report.draw(made.commune_report(houses))


def read(pdf: bytes) -> tuple[Page, ...]:
    """Every text and rule of the pages; a table's grid is its lines."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for number in range(len(document)):
        lines = []
        for one in document[number].get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
            left, bottom, right, top = one.get_bounds()
            lines.append((left, bottom, right, top))
        found.append(Page(tuple(runs(pdf, number + 1)), tuple(lines)))
    document.close()
    return tuple(found)


def floor(computed: Sequence[tuple[Page, Sequence[str]]]) -> bytes:
    """The bare loop; the strings are shaped already."""
    out = BytesIO()
    canvas = open_canvas(out, "", True)
    width, height = (side * MM for side in decree.PAPER)
    for page, shaped in computed:
        canvas.setPageSize((width, height))
        face: tuple[str, float] = ("", 0.0)
        for one, text in zip(page.texts, shaped, strict=True):
            if (one.font, one.size) != face:
                face = (one.font, one.size)
                canvas.setFont(one.font, one.size)
            canvas.drawString(one.left * MM, height - one.y * MM, text)
        canvas.setLineWidth(0.5)
        for left, bottom, right, top in page.lines:
            canvas.line(left, bottom, right, top)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def measured(name: str, draw: Callable[[], bytes], times: int) -> Case:
    """CPU seconds of drawing and of the floor, taking turns; then the peaks of memory."""
    pdf = draw()
    computed = [(page, [shape(one.text, one.font) for one in page.texts]) for page in read(pdf)]
    floor(computed)
    spent: dict[str, list[float]] = {"own": [], "floor": []}
    tasks: dict[str, Callable[[], object]] = {"own": draw, "floor": lambda: floor(computed)}
    for turn in range(times):
        for key in list(tasks) if turn % 2 else list(reversed(tasks)):
            gc.collect()
            before = time.process_time()
            tasks[key]()
            spent[key].append(time.process_time() - before)
    peaks = []
    tracemalloc.start()
    for _ in range(12):
        tracemalloc.reset_peak()
        draw()
        gc.collect()
        peaks.append(tracemalloc.get_traced_memory()[1] / 1e6)
    tracemalloc.stop()
    own, least = (statistics.median(spent[key]) for key in ("own", "floor"))
    return Case(name, pages(pdf), own, least, peaks[1], peaks[-1])


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; the exit is 1 where a target is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.papers")
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args(arguments)
    cases = [measured("house", house, options.runs), measured("commune", commune, options.runs)]
    sys.stdout.write(f"a year's report, {options.runs} alternating runs, CPU seconds\n")
    lines: list[Measure[Case]] = [
        Measure("pages", lambda case: case.pages, "{:.0f}", most=4),
        Measure("report", lambda case: case.own, "{:.4f}"),
        Measure("drawing alone", lambda case: case.floor, "{:.4f}"),
        Measure("ratio", lambda case: case.ratio, "{:.2f}", most=TARGET),
        Measure("peak, MB", lambda case: case.last_peak, "{:.2f}"),
        Measure("growth of the peak", lambda case: case.growth, "{:.3f}", most=GROWTH),
    ]
    return print_table([case.name for case in cases], cases, lines)


if __name__ == "__main__":
    sys.exit(main())
