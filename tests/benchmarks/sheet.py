"""How long a 1,000-page sign-in sheet takes, against a bare loop over the same strings and lines.

``python -m tests.benchmarks.sheet [--pages N] [--runs N]``. The floors get everything computed:
strings wrapped, measured and shaped, with their places; boxes, rules, corner marks; QR matrices.
One draws it all on each page, the other has what repeats as a form XObject. Measured is CPU time of
one process, the three taking turns; the target is a ratio of at most 1.3 to the first.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from random import Random
from typing import Any

import segno

from db.domain.sheet_codes import SheetCode, qr_text
from db.domain.sheet_places import ROW, SIZES, corner_marks, first_row, layout_of, paginate, qr_box
from db.domain.sheets import Box, SheetRow, SignInSheet
from desktop.documents import sheet_foot, sheet_head, sheet_table
from desktop.documents.codes import ARUCO
from desktop.documents.ink import MM, Ink
from desktop.documents.page import open_canvas
from desktop.documents.sign_in_sheet import draw
from desktop.documents.text import shape, width

TARGET = 1.3


@dataclass
class Drawn:
    """What stands on a page, in points: fonts with strings, rules, boxes."""

    strings: list[tuple[str, float, float, float, str]] = field(default_factory=list)
    lines: list[tuple[float, float, float, float, float]] = field(default_factory=list)
    boxes: list[tuple[float, float, float, float, float]] = field(default_factory=list)
    qr: Sequence[Sequence[int]] = ()


class Recorder(Ink):
    """Notes what would be drawn."""

    def __init__(self, canvas: Any, height: float, drawn: Drawn) -> None:
        super().__init__(canvas, height)
        self._drawn, self._page_height = drawn, height
        self._face: tuple[str, float] = ("", 0.0)

    def set_font(self, font: str, size: float) -> None:
        super().set_font(font, size)
        self._face = (font, size)

    def _note(self, x: float, y: float, text: str) -> None:
        font, size = self._face
        place = (x, (self._page_height - y) * MM)
        self._drawn.strings.append((font, size, *place, shape(text, font)))

    def left(self, x: float, y: float, text: str) -> None:
        self._note(x * MM, y, text)

    def centre(self, x: float, y: float, text: str) -> None:
        self._note(x * MM - width(text, *self._face) / 2, y, text)

    def right(self, x: float, y: float, text: str) -> None:
        self._note(x * MM - width(text, *self._face), y, text)

    def line(self, x1: float, y1: float, x2: float, y2: float, thickness: float = 0.5) -> None:
        h = self._page_height
        self._drawn.lines.append((x1 * MM, (h - y1) * MM, x2 * MM, (h - y2) * MM, thickness))

    def leader(self, x1: float, x2: float, y: float) -> None:
        self.line(x1, y, x2, y)

    def box(self, x: float, y: float, w: float, h: float, thickness: float = 0.5) -> None:
        bottom = (self._page_height - y - h) * MM
        self._drawn.boxes.append((x * MM, bottom, w * MM, h * MM, thickness))


def made_sheet(pages: int) -> SignInSheet:
    """So many pages, 25 rows on each but the first and the last; one syllable in six has a mark."""
    chance = Random(1)
    people = sum((20, *(25,) * (pages - 2), 14))
    villages = ("Jro Ktu Đak Yang", "Bung Bang Hven", "Klăh Môn", "Hưnh Dơng")
    rows = tuple(
        SheetRow(
            f"p{number}",
            f"{chance.choice(('Đinh', 'Đinh Thị', 'Rơ Châm', 'Rah Lan', 'Y'))} "
            f"{_syllable(chance)} {_syllable(chance)}",
            None,
            str(1940 + number % 75),
            number % 2 == 0,
            chance.choice(villages),
        )
        for number in range(people)
    )
    return SignInSheet(
        "7K2M9QPX03TA", "Núi Xanh", "Nhà văn hóa làng Suối Trong", "DANH SÁCH ĐIỂM DANH",
        "Câu lạc bộ Cồng chiêng", "2026-04-03", "19:00", "Nhà rông", None, None, rows,
    )  # fmt: skip


def _syllable(chance: Random) -> str:
    first = chance.choice(("Br", "Gl", "H", "Kl", "M", "Ng", "P", "Tr", "Y", "Ƀr", "Č"))
    marked = chance.random() < 1 / 6
    vowel = chance.choice(("ơ̆", "ư̆", "ê̆", "ô̆") if marked else ("ă", "ơ", "i", "uê", "ô", "ĭ", "a"))
    return first + vowel + chance.choice(("ng", "nh", "k", "m", "p", "t", "ih", "l"))


def recorded(sheet: SignInSheet) -> list[tuple[Drawn, Drawn]]:
    """Each page: what repeats on pages of its kind, and what is its own."""
    size, layout = SIZES[sheet.paper], layout_of(sheet).layout
    scratch = open_canvas(BytesIO(), "", True)
    rows: list[SheetRow | None] = [*sheet.rows, *(None,) * sheet.blank_rows]
    counts = paginate(len(rows), sheet.paper)
    pages, start = [], 0
    frames: dict[tuple[bool, int], Drawn] = {}
    for page, count in enumerate(counts, 1):
        kind = (page == 1, count)
        if kind not in frames:
            frames[kind] = Drawn()
            ink = Recorder(scratch, size.height, frames[kind])
            sheet_table.draw_frame(ink, sheet, page, count)
            sheet_foot.draw_hint(ink, sheet.paper)
        own = Drawn()
        ink = Recorder(scratch, size.height, own)
        head = sheet_head.draw_first if page == 1 else sheet_head.draw_next
        head(ink, sheet)
        sheet_table.draw_rows(ink, sheet, page, rows[start : start + count], start + 1)
        if page == len(counts):
            sheet_foot.draw_foot(ink, sheet, first_row(sheet.paper, page) + count * ROW)
        code = SheetCode(sheet.print_id, page, layout, count)
        sheet_foot.draw_code(scratch, ink, sheet.paper, code, len(counts))
        qr = segno.make(qr_text(code), error="m", version=2, boost_error=False, mask=3)
        own.qr = [list(row) for row in qr.matrix]
        pages.append((frames[kind], own))
        start += count
    return pages


def floor(sheet: SignInSheet, pages: Sequence[tuple[Drawn, Drawn]], forms: bool) -> bytes:
    """The bare loop."""
    out = BytesIO()
    canvas = open_canvas(out, "", True)
    size = SIZES[sheet.paper]
    canvas.setPageSize((size.width * MM, size.height * MM))
    names: dict[int, str] = {}
    for frame, own in pages:
        if not forms:
            _put_frame(canvas, frame, sheet)
        elif id(frame) not in names:
            names[id(frame)] = f"frame{len(names)}"
            canvas.beginForm(names[id(frame)], 0, 0, size.width * MM, size.height * MM)
            _put_frame(canvas, frame, sheet)
            canvas.endForm()
        if forms:
            canvas.doForm(names[id(frame)])
        _put(canvas, own)
        _put_squares(canvas, size.height, qr_box(sheet.paper), own.qr)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _put_frame(canvas: Any, frame: Drawn, sheet: SignInSheet) -> None:
    for box, rows in zip(corner_marks(sheet.paper), ARUCO, strict=True):
        cells = [[int(cell == "#") for cell in row] for row in rows]
        _put_squares(canvas, SIZES[sheet.paper].height, box, cells)
    _put(canvas, frame)


def _put(canvas: Any, drawn: Drawn) -> None:
    face: tuple[str, float] = ("", 0.0)
    for font, size, x, y, text in drawn.strings:
        if (font, size) != face:
            face = (font, size)
            canvas.setFont(font, size)
        canvas.drawString(x, y, text)
    for x1, y1, x2, y2, thickness in drawn.lines:
        canvas.setLineWidth(thickness)
        canvas.line(x1, y1, x2, y2)
    for x, y, w, h, thickness in drawn.boxes:
        canvas.setLineWidth(thickness)
        canvas.rect(x, y, w, h)


def _put_squares(canvas: Any, height: float, box: Box, rows: Sequence[Sequence[int]]) -> None:
    """Black runs as rectangles of one path."""
    cell = box.w * MM / len(rows)
    path = canvas.beginPath()
    for number, row in enumerate(rows):
        y = (height - box.y) * MM - (number + 1) * cell
        start = None
        for column, black in enumerate([*row, 0]):
            if black and start is None:
                start = column
            elif not black and start is not None:
                path.rect(box.x * MM + start * cell, y, (column - start) * cell, cell)
                start = None
    canvas.drawPath(path, stroke=0, fill=1)


def measured(pages: int, runs: int) -> dict[str, list[float]]:
    """CPU seconds of each run, the three taking turns."""
    sheet = made_sheet(pages)
    computed = recorded(sheet)
    tasks: dict[str, Callable[[], object]] = {
        "sheet": lambda: draw(sheet),
        "floor": lambda: floor(sheet, computed, forms=False),
        "floor with forms": lambda: floor(sheet, computed, forms=True),
    }
    draw(made_sheet(3))
    spent: dict[str, list[float]] = {name: [] for name in tasks}
    for run in range(runs):
        names = list(tasks) if run % 2 else list(reversed(tasks))
        for name in names:
            gc.collect()
            before = time.process_time()
            tasks[name]()
            spent[name].append(time.process_time() - before)
    return spent


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; the exit is 1 where the target is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.sheet")
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=20)
    options = parser.parse_args(arguments)
    spent = measured(options.pages, options.runs)
    own = statistics.median(spent["sheet"])
    lines = [f"{options.pages} pages, {options.runs} alternating runs, CPU seconds"]
    for name, seconds in spent.items():
        middle = statistics.median(seconds)
        lines.append(
            f"{name:18} median {middle:7.3f}  least {min(seconds):7.3f}  "
            f"sheet/{name}: {own / middle:5.2f}"
        )
    good = own / statistics.median(spent["floor"]) <= TARGET
    lines.append(f"target {TARGET}: {'met' if good else 'missed'}")
    sys.stdout.write("\n".join(lines) + "\n")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
