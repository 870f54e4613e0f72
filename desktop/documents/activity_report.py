"""The activity report of a house to its commune: a draft in the decree's layout, two pages."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable

from db.domain.reports import ActivityReport, GroupLine
from desktop.documents import report_body, report_frame
from desktop.documents.dates import period_words
from desktop.documents.report_tables import TOTAL, Cell, heads, shown, table, totals_table
from desktop.documents.report_text import paragraph
from desktop.documents.report_words import (
    as_of_line,
    how_planned,
    nothing_happened,
    plan_line,
    standing_notes,
    what_was_done,
)
from desktop.documents.text import printable
from desktop.wording import tr

_SIGNER = ("CHỦ NHIỆM",)


def draw(report: ActivityReport, invariant: bool = False) -> bytes:
    """The report as PDF bytes; ``invariant``: without the clock, equal reports are equal bytes."""
    subject = tr(
        "Kết quả hoạt động phục vụ học tập suốt đời {period}", period=period_words(report.period)
    )
    title = f"{tr('BÁO CÁO')} {subject}"
    return report_frame.build(lambda: _story(report, subject), title, invariant)


def _story(report: ActivityReport, subject: str) -> list[Flowable]:
    heading = report.heading
    last = tr(
        "Trên đây là báo cáo kết quả hoạt động {period} của {house}",
        period=period_words(report.period),
        house=printable(report.house),
    )
    hint = None if _is_the_communes(report) else tr("(Ký, ghi rõ họ tên)")
    foot = report_frame.foot(heading, heading.signer or _SIGNER, hint)
    return [
        *report_frame.head(heading, tr("BÁO CÁO"), subject, as_of_line(report.as_of)),
        paragraph("body", _opening(report)),
        report_body.section(1, tr("KẾT QUẢ THỰC HIỆN")),
        *report_body.numbered(
            (
                (tr("Câu lạc bộ, lớp năng khiếu, nhóm sở thích"), _groups(report)),
                (tr("Số liệu chung"), _totals(report)),
            )
        ),
        *report_body.notes(_notes(report)),
        *report_body.closing(2, last, foot),
    ]


def _opening(report: ActivityReport) -> str:
    """Who reports on which plan; a draft for the commune to finish speaks in the commune's name."""
    heading, house = report.heading, printable(report.house)
    if _is_the_communes(report):
        body = printable(heading.issuer)
        return tr(
            "Thực hiện {plan}, {body} báo cáo kết quả hoạt động của {house} như sau:",
            plan=printable(plan_line(heading, body)),
            body=body,
            house=house,
        )
    whose = printable(heading.addressee[0]) if heading.addressee else tr("Ủy ban nhân dân xã")
    return tr(
        "Thực hiện {plan}, {house} báo cáo kết quả như sau:",
        plan=printable(plan_line(heading, whose.rstrip(".;"))),
        house=house,
    )


def _is_the_communes(report: ActivityReport) -> bool:
    """A house always has a body above its name; the commune's own paper has none."""
    return not report.heading.superior


def _groups(report: ActivityReport) -> list[Flowable]:
    if nothing_happened(report.totals):
        return [paragraph("body", tr("Trong kỳ không phát sinh."))]
    planned = how_planned(report.totals)
    story: list[Flowable] = [paragraph("body", what_was_done(report.totals))]
    if planned:
        story.append(paragraph("body", planned))
    if report.groups:
        story.append(paragraph("unit", tr("Đơn vị tính: buổi; lượt người tham gia")))
        story.append(_group_table(report))
    return story


def _group_table(report: ActivityReport) -> Flowable:
    head = [
        heads(
            tr("STT"), tr("Tên"), tr("Số buổi"), tr("Lượt người tham gia trong kỳ"),
            "", "", "", "", tr("Lũy kế từ đầu năm"), tr("Cùng kỳ năm trước"),
        ),
        heads(
            "", "", "", tr("Tổng số"), tr("Nữ"), tr("Trẻ em"), tr("Người cao tuổi"),
            tr("Người DTTS"), "", "",
        ),
    ]  # fmt: skip
    rows = [_group_row(place, line) for place, line in enumerate(report.groups, 1)]
    now, last = report.totals, report.last_year
    total: list[Cell] = [
        "", paragraph("cell_total", tr("Tổng cộng")), shown(now.meetings), shown(now.visits),
        shown(now.visits_female), shown(now.visits_child), shown(now.visits_elderly),
        shown(now.visits_minority), shown(report.year.visits), shown(last.visits if last else None),
    ]  # fmt: skip
    spans = [("SPAN", (column, 0), (column, 1)) for column in (0, 1, 2, 8, 9)]
    return table(
        head,
        [*rows, total],
        (10, 54, 12, 12.5, 11, 11, 12.5, 13, 14.5, 14.5),
        *spans,
        ("SPAN", (3, 0), (7, 0)),
        ("ALIGN", (0, 2), (0, -1), "CENTER"),
        ("ALIGN", (2, 2), (-1, -1), "RIGHT"),
        *TOTAL,
    )


def _group_row(place: int, line: GroupLine) -> list[Cell]:
    now = line.now
    return [
        str(place), paragraph("cell", printable(now.name)), shown(now.meetings), shown(now.visits),
        shown(now.female), shown(now.child), shown(now.elderly), shown(now.minority),
        shown(line.year_visits), shown(line.last_year_visits),
    ]  # fmt: skip


def _totals(report: ActivityReport) -> list[Flowable]:
    return [totals_table(report.totals, report.year, report.last_year)]


def _notes(report: ActivityReport) -> Iterator[str]:
    if sum(line.now.visits for line in report.groups) != report.totals.visits and report.groups:
        yield tr(
            "Dòng Tổng cộng tính buổi chung của nhiều nhóm một lần, và gồm cả hoạt động không "
            "thuộc nhóm nào."
        )
    yield from standing_notes(_has_dashes(report))
    yield from report.notes


def _has_dashes(report: ActivityReport) -> bool:
    return report.last_year is None or any(line.last_year_visits is None for line in report.groups)
