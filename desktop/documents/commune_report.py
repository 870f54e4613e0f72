"""The commune's report over all its houses: who handed in, and the figures with their doubts."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable

from db.domain.reports import CommuneReport, HandInState
from desktop.documents import report_body, report_frame
from desktop.documents.dates import period_words
from desktop.documents.decree import commune_name
from desktop.documents.house_tables import state_table, visits_table
from desktop.documents.report_tables import totals_table
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
from desktop.wording import number, tr

_SIGNER = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")


def draw(report: CommuneReport, invariant: bool = False) -> bytes:
    """The report as PDF bytes; ``invariant``: without the clock, equal reports are equal bytes."""
    subject = tr(
        "Kết quả hoạt động phục vụ học tập suốt đời tại các nhà văn hóa trên địa bàn {commune} "
        "{period}",
        commune=commune_name(printable(report.commune)),
        period=period_words(report.period),
    )
    title = f"{tr('BÁO CÁO')} {subject}"
    return report_frame.build(lambda: _story(report, subject), title, invariant)


def _story(report: CommuneReport, subject: str) -> list[Flowable]:
    heading = report.heading
    body = tr("Ủy ban nhân dân {commune}", commune=commune_name(printable(report.commune)))
    opening = tr(
        "Thực hiện {plan}, {body} báo cáo kết quả như sau:",
        plan=printable(plan_line(heading, body)),
        body=body,
    )
    last = tr(
        "Trên đây là báo cáo của {body} {period}", body=body, period=period_words(report.period)
    )
    return [
        *report_frame.head(heading, tr("BÁO CÁO"), subject, as_of_line(report.as_of)),
        paragraph("body", opening),
        report_body.section(1, tr("KẾT QUẢ THỰC HIỆN")),
        *report_body.numbered(
            (
                (tr("Tình hình gửi số liệu của các nhà văn hóa"), _handed_in(report)),
                (tr("Số liệu chung toàn xã"), _totals(report)),
                (tr("Lượt người tham gia tại từng nhà văn hóa"), _visits(report)),
            )
        ),
        *report_body.notes(_notes(report)),
        *report_body.closing(2, last, report_frame.foot(heading, heading.signer or _SIGNER, None)),
    ]


def _handed_in(report: CommuneReport) -> list[Flowable]:
    if not report.houses:
        return [paragraph("body", tr("Chưa có nhà văn hóa nào kết nối với xã."))]
    count = {
        state.value: sum(house.state is state for house in report.houses) for state in HandInState
    }
    summary = tr(
        "Toàn xã có {all} nhà văn hóa: đã gửi {handed_in}, không phát sinh {nil}, "
        "chưa gửi {missing}.",
        all=len(report.houses),
        **{**count, "missing": count["missing"] + count["provisional"]},
    )
    return [paragraph("body", summary), state_table(report)]


def _totals(report: CommuneReport) -> list[Flowable]:
    if nothing_happened(report.totals):
        sentences = [tr("Trong kỳ không phát sinh.")]
    else:
        planned = how_planned(report.totals)
        sentences = [what_was_done(report.totals), *([planned] if planned else [])]
    return [
        *(paragraph("body", sentence) for sentence in sentences),
        totals_table(report.totals, report.year, report.last_year),
    ]


def _visits(report: CommuneReport) -> list[Flowable]:
    if not report.houses:
        return []
    return [paragraph("unit", tr("Đơn vị tính: lượt người")), visits_table(report)]


def _notes(report: CommuneReport) -> Iterator[str]:
    missing = [
        printable(house.name) for house in report.houses if house.state is HandInState.MISSING
    ]
    if missing:
        yield tr(
            "Chưa gửi số liệu của kỳ này: {names}. Số liệu trên còn thiếu phần của các nơi này.",
            names=", ".join(missing),
        )
    for house in report.houses:
        if house.told is not None:
            yield tr(
                "{house}: {meetings} buổi, {visits} lượt người là số báo nhanh (chưa có sổ).",
                house=printable(house.name),
                meetings=number(house.told.meetings or 0),
                visits=number(house.told.visits or 0),
            )
    yield from standing_notes(_has_dashes(report))
    yield from report.notes


def _has_dashes(report: CommuneReport) -> bool:
    return report.last_year is None or any(
        house.state is HandInState.MISSING or house.last_year is None for house in report.houses
    )
