"""The annexes that most houses have none of: libraries, buildings, programmes; what was given."""

from __future__ import annotations

from db.domain.figure_codes import spec_of
from db.domain.reports import SELDOM, ActivityReport, CommuneReport, Counted, Span
from desktop.documents.outline import Annex, Grid, Value
from desktop.figure_words import figure_name, unit_name
from desktop.wording import on_paper as tr

_GIVEN = "donations"
_IN_THE_TEXT = "persons."
"""Who came stands with the other figures of persons in the text."""
_SMALL, _LARGE = (10.0, 67.0, 24.0, 20.0, 22.0, 22.0), (10.0, 57.0, 16.0, 27.0, 28.0, 27.0)
"""Widths in mm: counts, and amounts in đồng."""


def network_annex(report: ActivityReport | CommuneReport) -> tuple[Annex, ...]:
    """A table each, this period beside the year so far and the same period last year; nothing
    where the report has no such figure."""
    kept = [
        code
        for code in SELDOM
        if not code.startswith(_IN_THE_TEXT)
        and (report.totals.value(code) or report.year.value(code))
    ]
    given = [code for code in kept if code.startswith(_GIVEN)]
    others = [code for code in kept if code not in given]
    return (
        *_annex(report, others, _title(others), _SMALL),
        *_annex(report, given, tr("Xã hội hóa: đóng góp, ủng hộ"), _LARGE),
    )


def _title(codes: list[str]) -> str:
    """What the annex has: “Thư viện, cơ sở vật chất”."""
    words = (
        ("library.", tr("thư viện")),
        ("facilities", tr("cơ sở vật chất")),
        ("meetings.programmes", tr("chương trình")),
    )
    told = [word for start, word in words if any(code.startswith(start) for code in codes)]
    title = ", ".join(told)
    return title[:1].upper() + title[1:]


def _annex(
    report: ActivityReport | CommuneReport,
    kept: list[str],
    title: str,
    widths: tuple[float, ...],
) -> tuple[Annex, ...]:
    if not kept:
        return ()
    last = report.last_year
    head = (
        tr("STT"), tr("Nội dung"), tr("Đơn vị tính"), tr("Trong kỳ"), tr("Lũy kế từ đầu năm"),
        tr("Cùng kỳ năm trước"),
    )  # fmt: skip
    rows: list[tuple[Value, ...]] = []
    parts: set[int] = set()
    for code in kept:
        whole, _, part = figure_name(code).partition(": ")
        name = f"{whole}: {part}" if part else whole
        if part and spec_of(code).code in kept:
            # Below the figure it is a part of, as in the table of the text.
            name = part
            parts.add(len(rows))
        rows.append(
            (
                "" if len(rows) in parts else len(rows) + 1 - len(parts),
                name[:1].upper() + name[1:],
                unit_name(spec_of(code).unit),
                report.totals.value(code),
                report.year.value(code),
                last.value(code) if last else None,
            )
        )
    counted = tuple((None, None, None, *(Counted(code, span) for span in Span)) for code in kept)
    grid = Grid(
        title, (head,), tuple(rows), widths, "clcrrr", parts=frozenset(parts), counted=counted
    )
    return (Annex(title.upper(), (grid,)),)
