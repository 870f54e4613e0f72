"""The tables of reports: their rules, and the one of the period's totals.

Every table says its unit; visits (lượt người) and persons (người) stand in rows of their own. A
dash is "not recorded then", never nought.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from reportlab.lib import colors
from reportlab.platypus import Flowable, Table

from db.domain.reports import ReportTotals
from desktop.documents.fonts import BOLD, REGULAR
from desktop.documents.ink import MM
from desktop.documents.report_text import TABLE_SIZE, paragraph
from desktop.wording import number, tr

DASH = "–"
Cell: TypeAlias = str | Flowable
Command = tuple[object, ...]

GRID: tuple[Command, ...] = (
    ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ("FONT", (0, 0), (-1, -1), REGULAR, TABLE_SIZE, TABLE_SIZE * 1.1),
    ("LEFTPADDING", (0, 0), (-1, -1), 3),
    ("RIGHTPADDING", (0, 0), (-1, -1), 3),
    ("TOPPADDING", (0, 0), (-1, -1), 1.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
)
TOTAL: tuple[Command, ...] = (
    ("FONT", (0, -1), (-1, -1), BOLD, TABLE_SIZE, TABLE_SIZE * 1.1),
    ("NOSPLIT", (0, -3), (-1, -1)),
)
"""The last row: bold, and never alone on a page."""


def shown(value: int | None) -> str:
    """A figure, or the dash where the book held nothing then."""
    return DASH if value is None else number(value)


def table(
    head: Sequence[Sequence[Cell]],
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    *style: Command,
) -> Table:
    """A ruled table, ``widths`` in mm; its head comes again on every page it runs over."""
    return Table(
        [*head, *rows],
        colWidths=[w * MM for w in widths],
        repeatRows=len(head),
        style=[*GRID, *style],
        spaceBefore=4,
        spaceAfter=4,
    )


def heads(*texts: str) -> list[Cell]:
    """Heads of columns; an empty one belongs to the cell that spans it."""
    return [paragraph("head", text) if text else "" for text in texts]


@dataclass(frozen=True)
class Line:
    """A row of the totals.

    Attributes:
        value: where its figure is. part: it is a part of a row above.
        seldom: left out where there is nothing in any column.
    """

    words: str
    unit: str
    value: Callable[[ReportTotals], int]
    part: bool = False
    seldom: bool = False


def _lines() -> tuple[Line, ...]:
    visits, persons = tr("lượt người"), tr("người")
    return (
        Line(tr("Câu lạc bộ (CLB) có sinh hoạt"), tr("CLB"), lambda t: t.clubs),
        Line(tr("Lớp năng khiếu có buổi học"), tr("lớp"), lambda t: t.classes),
        Line(tr("Nhóm sở thích có sinh hoạt"), tr("nhóm"), lambda t: t.interest_groups),
        Line(tr("Thành viên (tính đến cuối kỳ)"), persons, lambda t: t.members),
        Line(tr("Số buổi đã tổ chức"), tr("buổi"), lambda t: t.meetings),
        Line(tr("Lượt người tham gia"), visits, lambda t: t.visits),
        Line(tr("Nữ"), visits, lambda t: t.visits_female, True),
        Line(tr("Trẻ em"), visits, lambda t: t.visits_child, True),
        Line(tr("Thanh niên"), visits, lambda t: t.visits_youth, True),
        Line(tr("Người cao tuổi"), visits, lambda t: t.visits_elderly, True),
        Line(tr("Người dân tộc thiểu số (DTTS)"), visits, lambda t: t.visits_minority, True),
        Line(tr("Chưa rõ năm sinh"), visits, lambda t: t.visits_unknown_birth, True, True),
        Line(tr("Số người tham gia (có tên)"), persons, lambda t: t.persons),
        Line(tr("Nữ"), persons, lambda t: t.persons_female, True),
        Line(tr("Trẻ em"), persons, lambda t: t.persons_child, True),
        Line(tr("Người cao tuổi"), persons, lambda t: t.persons_elderly, True),
        Line(tr("Người DTTS"), persons, lambda t: t.persons_minority, True),
        Line(tr("Lượt hộ dự họp"), tr("lượt hộ"), lambda t: t.households, False, True),
    )


def totals_table(now: ReportTotals, year: ReportTotals, last: ReportTotals | None) -> Table:
    """This period, the year so far, the same period last year, line by line with units."""
    head = [
        heads(
            tr("STT"),
            tr("Nội dung"),
            tr("Đơn vị tính"),
            tr("Trong kỳ"),
            tr("Lũy kế từ đầu năm"),
            tr("Cùng kỳ năm trước"),
        )
    ]
    rows: list[list[Cell]] = []
    place = 0
    for line in _lines():
        values = [line.value(now), line.value(year), line.value(last) if last else None]
        if line.seldom and not any(values):
            continue
        place += not line.part
        words = paragraph("cell_part" if line.part else "cell", line.words)
        ordinal = "" if line.part else str(place)
        rows.append([ordinal, words, line.unit, *(shown(value) for value in values)])
    return table(
        head,
        rows,
        (10, 69, 22, 20, 22, 22),
        ("ALIGN", (0, 1), (0, -1), "CENTER"),
        ("ALIGN", (2, 1), (2, -1), "CENTER"),
        ("ALIGN", (3, 1), (-1, -1), "RIGHT"),
    )
