"""What a report ends with on pages of its own: the codes of its figures, and what people set."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from db.domain.numerals import grouped
from db.domain.reports import ActivityReport, Additions, CommuneReport, Counted, MonthVisits, Photo
from desktop.documents import plan_work
from desktop.documents.dates import short_day
from desktop.documents.outline import (
    Annex,
    Block,
    Grid,
    Line,
    Months,
    Picture,
    Pictures,
    Value,
    notes,
)
from desktop.documents.photos import fit_for_paper
from desktop.documents.report_network import network_annex
from desktop.documents.report_tables import rows_of_totals
from desktop.documents.text import printable
from desktop.figure_words import figure_name
from desktop.wording import on_paper as tr

_ADJUSTED = (40.0, 36.0, 18.0, 19.0, 52.0)
_LATE = (37.0, 40.0, 37.0, 17.0, 17.0, 17.0)
"""Widths of columns in millimetres: the longest code takes 40."""


def annexes(report: ActivityReport | CommuneReport) -> tuple[Annex, ...]:
    """The annex of codes, where it is wanted or where there is something to be answered for."""
    work = report.work if isinstance(report, CommuneReport) else None
    tasks = (plan_work.annex(work),) if work is not None and work.tasks else ()
    return (
        *tasks,
        *network_annex(report),
        *_months(report),
        *_figures(report),
        *_photos(report.added),
    )


def _months(report: ActivityReport | CommuneReport) -> tuple[Annex, ...]:
    """Visits month by month: a chart, and its numbers to be copied; nothing where nobody came."""
    months, year = report.added.months, report.period.to_day.year
    if not any(one.now or one.told or one.before for one in months):
        return ()
    told = (
        Months(months, year),
        Line("unit", tr("Đơn vị tính: lượt người")),
        _months_grid(months, year),
        *notes(tr("Ghi chú:"), _beside_the_chart(report)),
    )
    return (Annex(tr("LƯỢT NGƯỜI THAM GIA THEO THÁNG"), told),)


def _months_grid(months: Sequence[MonthVisits], year: int) -> Grid:
    """The numbers of the chart; what was told and last year have columns where there is any."""
    columns: list[tuple[str, list[int | None]]] = [
        (tr("Năm {year}", year=str(year)), [one.now + one.told for one in months])
    ]
    if any(one.told for one in months):
        columns.append((tr("Trong đó số báo nhanh"), [one.told for one in months]))
    if any(one.before is not None for one in months):
        columns.append((tr("Năm {year}", year=str(year - 1)), [one.before for one in months]))
    rows: list[tuple[Value, ...]] = [
        (str(one.month), *(values[place] for _, values in columns))
        for place, one in enumerate(months)
    ]
    rows.append((tr("Tổng cộng"), *(sum(value or 0 for value in values) for _, values in columns)))
    head = (tr("Tháng"), *(title for title, _ in columns))
    wide = 165 / len(head)
    align = "l" + "r" * len(columns)
    return Grid(tr("Theo tháng"), (head,), tuple(rows), (wide,) * len(head), align, total=True)


def _beside_the_chart(report: ActivityReport | CommuneReport) -> list[str]:
    """What a frame means; and what the year of the report holds and no month of the chart does,
    said rather than drawn: nobody knows the months of a quarter told at once, of a figure that was
    adjusted or closed."""
    told = sum(one.told for one in report.added.months)
    drawn = told + sum(one.now for one in report.added.months)
    said = []
    if told:
        said.append(
            tr(
                "Phần khung trắng của cột là số báo nhanh, nhà văn hóa chưa gửi sổ: {told} lượt "
                "người.",
                told=grouped(told),
            )
        )
    if drawn != report.year.visits:
        said.append(
            tr(
                "Biểu đồ vẽ theo các buổi có trong sổ và số báo nhanh của từng tháng: {drawn} "
                "lượt người. Lũy kế của báo cáo là {year} lượt người, gồm cả số báo nhanh không "
                "nêu tháng, số điều chỉnh hoặc số đã chốt, không chia theo tháng.",
                drawn=grouped(drawn),
                year=grouped(report.year.visits),
            )
        )
    return said


def _photos(added: Additions) -> tuple[Annex, ...]:
    """Photos with what they show, where and when."""
    if not added.photos:
        return ()
    pictures = [Picture(fit_for_paper(one.data), _caption(one)) for one in added.photos]
    each = added.photos_a_page
    columns = 1 if each <= 2 else 2
    pages = [pictures[at : at + each] for at in range(0, len(pictures), each)]
    blocks = tuple(Pictures(tuple(page), each // columns, columns) for page in pages)
    return (Annex(tr("ẢNH HOẠT ĐỘNG"), blocks),)


def _caption(photo: Photo) -> str:
    day = short_day(date.fromisoformat(photo.day))
    words = (printable(photo.caption), printable(photo.place), tr("ngày {day}", day=day))
    return ", ".join(word for word in words if word)


def _figures(report: ActivityReport | CommuneReport) -> tuple[Annex, ...]:
    added = report.added
    if not (added.annex or added.adjustments or added.late):
        return ()
    blocks: list[Block] = [
        Line("body", tr("Mỗi số liệu có một mã; trên máy, mã mở ra các buổi, người đã đếm.")),
        _codes(report),
    ]
    if added.adjustments:
        blocks += [Line("clause", tr("Số liệu điều chỉnh")), _adjusted(added)]
    if added.late:
        day = short_day(date.fromisoformat(added.closed_on)) if added.closed_on else ""
        blocks.append(Line("clause", tr("Về sau khi chốt ngày {day}, chưa cộng vào", day=day)))
        blocks.append(_late(added))
    return (Annex(codes_title(), tuple(blocks)),)


def codes_title() -> str:
    """The title of the annex that has the codes, and the reasons of what people set."""
    return tr("MÃ SỐ LIỆU CỦA BÁO CÁO")


def _codes(report: ActivityReport | CommuneReport) -> Grid:
    head = (tr("Mã"), tr("Nội dung"), tr("Đơn vị tính"), tr("Trong kỳ"))
    rows = tuple(
        (row.code, row.words, row.unit, report.totals.value(row.code))
        for row in rows_of_totals()
        if not row.seldom or report.totals.value(row.code)
    )
    counted = tuple((None, None, None, Counted(str(code))) for code, *_ in rows)
    return Grid(tr("Mã số liệu"), (head,), rows, (52, 68, 22, 23), "llcr", counted=counted)


def _named(code: str) -> str:
    """The name of a figure as a cell of its own: “Lượt người tham gia: nữ”; two are the report's
    own and in no registry."""
    own = {
        "meetings.planned": tr("Buổi theo kế hoạch"),
        "meetings.called_off": tr("Buổi nghỉ"),
    }
    name = own.get(code) or figure_name(code)
    return name[:1].upper() + name[1:]


def _adjusted(added: Additions) -> Grid:
    """What was set otherwise: the words are whole, for here no row above says of whom it is."""
    head = (tr("Mã"), tr("Nội dung"), tr("Máy đếm"), tr("Điều chỉnh"), tr("Lý do"))
    rows = tuple(
        (one.code, _named(one.code), one.computed, one.value, printable(one.reason))
        for one in added.adjustments
    )
    return Grid(tr("Điều chỉnh"), (head,), rows, _ADJUSTED, "llrrl")


def _late(added: Additions) -> Grid:
    """What came in since, by place and figure: a code alone tells nobody which figure it is."""
    head = (tr("Nơi"), tr("Mã"), tr("Nội dung"), tr("Khi chốt"), tr("Hiện nay"), tr("Chênh"))
    rows: list[tuple[Value, ...]] = []
    for one in added.late:
        differs = one.now - one.closed
        sign = "+" if differs > 0 else ""
        where = printable(one.house) or tr("Cả báo cáo")
        told = (where, one.code, _named(one.code), one.closed, one.now)
        rows.append((*told, f"{sign}{grouped(differs)}"))
    return Grid(tr("Về sau khi chốt"), (head,), tuple(rows), _LATE, "lllrrr")
