"""The tables of reports: the one of the period's totals, and what every table keeps to.

Every table says its unit; visits (lượt người) and persons (người) stand in rows of their own. A
dash is "not recorded then", never nought.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from db.domain.numerals import grouped, percent
from db.domain.reports import Additions, Counted, ReportTotals, Span
from desktop.documents.outline import Grid, Value
from desktop.wording import on_paper as tr

DASH = "–"


def shown(value: Value) -> str:
    """A cell as it is printed: a figure with dots, a dash where the book held nothing then."""
    if value is None:
        return DASH
    return grouped(value) if isinstance(value, int) else value


@dataclass(frozen=True)
class Row:
    """A row of the totals.

    Attributes:
        code: the figure it shows. part: it is a part of a row above.
        seldom: left out where there is nothing in any column.
    """

    words: str
    unit: str
    code: str
    part: bool = False
    seldom: bool = False


def _officials() -> str:
    """Written out where it comes first; with the persons the letters alone."""
    return tr("Cán bộ, công chức, viên chức (CB-CC-VC), người lao động")


def rows_of_totals() -> tuple[Row, ...]:
    """The figures of every report, in the order they are printed."""
    visits, persons = tr("lượt người"), tr("người")
    return (
        Row(tr("Câu lạc bộ (CLB) có sinh hoạt"), tr("CLB"), "groups.club"),
        Row(tr("Lớp năng khiếu có buổi học"), tr("lớp"), "groups.class"),
        Row(tr("Nhóm sở thích có sinh hoạt"), tr("nhóm"), "groups.interest_group"),
        Row(tr("Thành viên (tính đến cuối kỳ)"), persons, "members"),
        Row(tr("Số buổi đã tổ chức"), tr("buổi"), "meetings"),
        Row(tr("Lượt người tham gia"), visits, "visits"),
        Row(tr("Nữ"), visits, "visits.female", True),
        Row(tr("Trẻ em"), visits, "visits.child", True),
        Row(tr("Thanh niên"), visits, "visits.youth", True),
        Row(tr("Người cao tuổi"), visits, "visits.elderly", True),
        Row(tr("Người dân tộc thiểu số (DTTS)"), visits, "visits.minority", True),
        Row(tr("Chưa rõ năm sinh"), visits, "visits.unknown_birth", True, True),
        Row(_officials(), visits, "visits.official", True, True),
        Row(tr("Hội viên Phụ nữ"), visits, "visits.women_union", True, True),
        Row(tr("Hội viên Nông dân"), visits, "visits.farmers_union", True, True),
        Row(tr("Hội viên Cựu chiến binh"), visits, "visits.veterans", True, True),
        Row(tr("Đoàn viên Thanh niên"), visits, "visits.youth_union", True, True),
        Row(tr("Cán bộ Mặt trận Tổ quốc"), visits, "visits.front", True, True),
        Row(tr("Số người tham gia (có tên)"), persons, "persons"),
        Row(tr("Nữ"), persons, "persons.female", True),
        Row(tr("Trẻ em"), persons, "persons.child", True),
        Row(tr("Thanh niên"), persons, "persons.youth", True, True),
        Row(tr("Người cao tuổi"), persons, "persons.elderly", True),
        Row(tr("Người DTTS"), persons, "persons.minority", True),
        Row(tr("CB-CC-VC, người lao động"), persons, "persons.official", True, True),
        Row(tr("Hội viên Phụ nữ"), persons, "persons.women_union", True, True),
        Row(tr("Hội viên Nông dân"), persons, "persons.farmers_union", True, True),
        Row(tr("Hội viên Cựu chiến binh"), persons, "persons.veterans", True, True),
        Row(tr("Đoàn viên Thanh niên"), persons, "persons.youth_union", True, True),
        Row(tr("Cán bộ Mặt trận Tổ quốc"), persons, "persons.front", True, True),
        Row(tr("Đến thường xuyên trong một quý"), persons, "persons.repeat", True, True),
        Row(tr("Lượt hộ dự họp"), tr("lượt hộ"), "households", False, True),
        Row(tr("Lượt bạn đọc"), tr("lượt người"), "library.visits", False, True),
        Row(tr("Sách cho mượn"), tr("cuốn"), "library.loans", False, True),
    )


def totals_grid(
    now: ReportTotals,
    year: ReportTotals,
    last: ReportTotals | None,
    added: Additions,
    brief: bool = False,
) -> Grid:
    """This period, the year so far, the same period last year, line by line with units.

    ``brief``: parts of a figure that is nought everywhere are left out, so that a report of nothing
    is one page.

    Where there are targets, two columns more: the target of the year, and how much of it the year
    so far is. An estimate of the whole period is a column in italics, typed by a person.
    """
    estimates, targets = dict(added.estimates), {one.code: one.value for one in added.targets}
    more = (1 if estimates else 0) + (2 if targets else 0)
    rows: list[tuple[Value, ...]] = []
    counted: list[tuple[Counted | None, ...]] = []
    parts: set[int] = set()
    place = 0
    for row, values in _lines(now, year, last, brief):
        if row.part:
            parts.add(len(rows))
        else:
            place += 1
        if estimates:
            values.append(estimates.get(row.code, ""))
        if targets:
            values += _reached(targets.get(row.code), year.value(row.code))
        rows.append(("" if row.part else place, row.words, row.unit, *values))
        counted.append((None, None, None, *(Counted(row.code, span) for span in Span)))
    return Grid(
        tr("Số liệu chung"), (_head(bool(estimates), bool(targets)),), tuple(rows),
        _widths_mm(more), "clc" + "r" * (3 + more),
        parts=frozenset(parts), italic=frozenset({6} if estimates else ()),
        counted=tuple(counted),
    )  # fmt: skip


def _lines(
    now: ReportTotals, year: ReportTotals, last: ReportTotals | None, brief: bool
) -> Iterator[tuple[Row, list[Value]]]:
    """The rows that are printed, each with its three figures."""
    nothing = False
    for row in rows_of_totals():
        values: list[Value] = [now.value(row.code), year.value(row.code)]
        values.append(last.value(row.code) if last else None)
        if (row.seldom or (brief and row.part and nothing)) and not any(values):
            continue
        nothing = nothing if row.part else not any(values)
        yield row, values


def _head(estimated: bool, aimed: bool) -> tuple[str, ...]:
    return (
        tr("STT"), tr("Nội dung"), tr("Đơn vị tính"), tr("Trong kỳ"), tr("Lũy kế từ đầu năm"),
        tr("Cùng kỳ năm trước"),
        *([tr("Ước cả kỳ")] if estimated else []),
        *([tr("Chỉ tiêu năm"), tr("Đạt")] if aimed else []),
    )  # fmt: skip


def _widths_mm(more: int) -> tuple[float, ...]:
    """Of the six columns and ``more``; what the content gets is what the others leave of 165."""
    figures = (16.0, 17.0, 17.0) if more else (20.0, 22.0, 22.0)
    rest = 165 - 10 - 20 - sum(figures) - 16.0 * more
    return (10.0, rest, 20.0, *figures, *(16.0,) * more)


def _reached(target: int | None, year: int) -> tuple[Value, Value]:
    """The target and how much of it is reached: 98,2%."""
    if not target:
        return "", ""
    return target, percent(year, target)
