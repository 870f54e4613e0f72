"""The annex of libraries, buildings and programmes: figures that most houses have none of."""

from __future__ import annotations

from db.domain.figure_codes import spec_of
from db.domain.reports import SELDOM, ActivityReport, CommuneReport, Counted, Span
from desktop.documents.outline import Annex, Grid, Value
from desktop.figure_words import figure_name, unit_name
from desktop.wording import on_paper as tr


def network_annex(report: ActivityReport | CommuneReport) -> tuple[Annex, ...]:
    """One table, this period beside the year so far and the same period last year; nothing where
    the report has no such figure."""
    last = report.last_year
    kept = [code for code in SELDOM if report.totals.value(code) or report.year.value(code)]
    if not kept:
        return ()
    head = (
        tr("STT"), tr("Nội dung"), tr("Đơn vị tính"), tr("Trong kỳ"), tr("Lũy kế từ đầu năm"),
        tr("Cùng kỳ năm trước"),
    )  # fmt: skip
    rows: list[tuple[Value, ...]] = []
    for place, code in enumerate(kept, start=1):
        name = figure_name(code)
        rows.append(
            (
                place,
                name[:1].upper() + name[1:],
                unit_name(spec_of(code).unit),
                report.totals.value(code),
                report.year.value(code),
                last.value(code) if last else None,
            )
        )
    counted = tuple((None, None, None, *(Counted(code, span) for span in Span)) for code in kept)
    grid = Grid(
        tr("Thư viện, cơ sở vật chất, chương trình"),
        (head,),
        tuple(rows),
        (10.0, 67.0, 24.0, 20.0, 22.0, 22.0),
        "clcrrr",
        counted=counted,
    )
    return (Annex(tr("THƯ VIỆN, CƠ SỞ VẬT CHẤT, CHƯƠNG TRÌNH"), (grid,)),)
