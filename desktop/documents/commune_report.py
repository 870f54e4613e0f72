"""The commune's report over all its houses: who handed in, and the figures with their doubts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from db.domain.provisional import Counts
from db.domain.reports import CommuneReport, HandInState
from db.domain.threads import aside
from desktop.documents import report_pdf
from desktop.documents.annex_words import attached_line, name_of
from desktop.documents.dates import period_words
from desktop.documents.decree import commune_name
from desktop.documents.house_tables import (
    letters_note,
    many_table,
    state_table,
    visits_table,
)
from desktop.documents.outline import Annex, Block, Line, Outline, Room, Writer, notes
from desktop.documents.plan_work import inspections_line, tasks_line
from desktop.documents.report_annex import annexes, codes_title
from desktop.documents.report_tables import totals_grid
from desktop.documents.report_words import (
    added_notes,
    as_of_line,
    how_planned,
    nothing_happened,
    paper_kind,
    plan_line,
    standing_notes,
    what_was_done,
)
from desktop.documents.text import printable
from desktop.wording import number
from desktop.wording import on_paper as tr

MOST_IN_TEXT = 15
_MOST_PAGES = 4
_SIGNER = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")


@aside
def draw(report: CommuneReport, invariant: bool = False) -> bytes:
    """The report as PDF bytes; ``invariant``: without the clock, equal reports are equal bytes."""
    return report_pdf.draw(outline(report), invariant)


def outline(report: CommuneReport) -> Outline:
    """The report as blocks."""
    heading, period = report.heading, period_words(report.period)
    commune = commune_name(printable(report.commune))
    writer = Writer(dict(report.added.texts))
    _write_opening(report, writer, tr("Ủy ban nhân dân {commune}", commune=commune))
    attached = (*_houses_annex(report), *annexes(report))
    _write_results(report, writer, attached)
    blocks = writer.taken()
    writer.section(tr("KIẾN NGHỊ, ĐỀ XUẤT"))
    writer.blocks += writer.paragraphs("proposals", "") or (Room(2),)
    writer.blocks += attached_line(attached)
    last = tr(
        "Trên đây là báo cáo kết quả hoạt động {period} tại các nhà văn hóa trên địa bàn "
        "{commune}./.",
        period=period,
        commune=commune,
    )
    writer.body("last", last)
    return Outline(
        heading,
        paper_kind(report.added),
        tr(
            "Kết quả hoạt động phục vụ học tập suốt đời tại các nhà văn hóa trên địa bàn {commune} "
            "{period}",
            commune=commune,
            period=period,
        ),
        as_of_line(report.as_of),
        blocks,
        writer.taken(),
        heading.signer or _SIGNER,
        None,
        attached,
        _MOST_PAGES,
    )


def _write_opening(report: CommuneReport, writer: Writer, body: str) -> None:
    plan = printable(plan_line(report.heading, body))
    opening = tr("Thực hiện {plan}, {body} báo cáo kết quả như sau:", plan=plan, body=body)
    writer.body("opening", opening)


def _write_results(report: CommuneReport, writer: Writer, attached: Sequence[Annex]) -> None:
    writer.section(tr("KẾT QUẢ THỰC HIỆN"))
    writer.clause(tr("Tình hình gửi số liệu của các nhà văn hóa"), _handed_in(report, writer))
    writer.clause(tr("Số liệu chung toàn xã"), _totals(report, writer))
    writer.clause(tr("Lượt người tham gia tại từng nhà văn hóa"), _visits(report))
    if report.work.tasks:
        lines = writer.paragraphs("tasks", tasks_line(report.work))
        writer.clause(tr("Tiến độ nhiệm vụ của kế hoạch"), lines)
    if report.work.inspections:
        lines = writer.paragraphs("inspections", inspections_line(report.work.inspections))
        writer.clause(tr("Kiểm tra, hướng dẫn các nhà văn hóa"), lines)
    writer.blocks += notes(tr("Ghi chú:"), [printable(line) for line in _notes(report, attached)])


def _many(report: CommuneReport) -> bool:
    """More houses than two tables on four pages can hold: their lines stand in an annex."""
    return len(report.houses) > MOST_IN_TEXT


def _houses_annex(report: CommuneReport) -> tuple[Annex, ...]:
    if not _many(report):
        return ()
    told = (Line("legend", letters_note()), many_table(report))
    return (Annex(_houses_title(), told),)


def _houses_title() -> str:
    return tr("SỐ LIỆU TỪNG NHÀ VĂN HÓA")


def _handed_in(report: CommuneReport, writer: Writer) -> list[Block]:
    if not report.houses:
        return [Line("body", tr("Chưa có nhà văn hóa nào kết nối với xã."))]
    words = {
        HandInState.HANDED_IN: tr("đã gửi {count}"),
        HandInState.NIL: tr("không phát sinh {count}"),
        HandInState.PROVISIONAL: tr("có số báo nhanh (chưa có sổ) {count}"),
        HandInState.MISSING: tr("chưa gửi {count}"),
    }
    counts = Counter(house.state for house in report.houses)
    summary = tr(
        "Toàn xã có {all} nhà văn hóa: {states}.",
        all=len(report.houses),
        states=", ".join(
            text.format(count=number(counts[state]))
            for state, text in words.items()
            if counts[state]
        ),
    )
    told = writer.paragraphs("handed_in", summary)
    return list(told) if _many(report) else [*told, state_table(report)]


def _totals(report: CommuneReport, writer: Writer) -> list[Block]:
    blocks: list[Block]
    if nothing_happened(report.totals):
        blocks = [*writer.paragraphs("done", tr("Trong kỳ không phát sinh."))]
    else:
        blocks = [*writer.paragraphs("done", what_was_done(report.totals))]
        blocks += writer.paragraphs("planned", how_planned(report.totals) or "")
    totals = totals_grid(report.totals, report.year, report.last_year, report.added)
    return [*blocks, totals]


def _visits(report: CommuneReport) -> list[Block]:
    if not report.houses or _many(report):
        return []
    return [Line("unit", tr("Đơn vị tính: lượt người")), visits_table(report)]


def _notes(report: CommuneReport, attached: Sequence[Annex]) -> Iterator[str]:
    where = name_of(_houses_title(), attached)
    missing = [
        printable(house.name) for house in report.houses if house.state is HandInState.MISSING
    ]
    if missing and _many(report):
        yield tr(
            "Chưa gửi số liệu của kỳ này: {count} nhà văn hóa (chữ C ở {where}). Số liệu trên còn "
            "thiếu phần của các nơi này.",
            count=len(missing),
            where=where,
        )
    elif missing:
        yield tr(
            "Chưa gửi số liệu của kỳ này: {names}. Số liệu trên còn thiếu phần của các nơi này.",
            names=", ".join(missing),
        )
    yield from _told_notes(report, where)
    yield from added_notes(report.added, name_of(codes_title(), attached))
    yield from standing_notes(_has_dashes(report))
    yield from report.notes


def _told_notes(report: CommuneReport, where: str) -> Iterator[str]:
    """What was told by telephone: house by house, of many in one line."""
    told = [(printable(house.name), house.told) for house in report.houses if house.told]
    if told and _many(report):
        told = [
            (
                tr("{count} nhà văn hóa (chữ B ở {where})", count=len(told), where=where),
                Counts(
                    meetings=sum(one.meetings or 0 for _, one in told),
                    visits=sum(one.visits or 0 for _, one in told),
                ),
            )
        ]
    for house, one in told:
        yield tr(
            "{house}: {meetings} buổi, {visits} lượt người là số báo nhanh (chưa có sổ).",
            house=house,
            meetings=number(one.meetings or 0),
            visits=number(one.visits or 0),
        )


def _has_dashes(report: CommuneReport) -> bool:
    return report.last_year is None or any(
        house.state is HandInState.MISSING or house.last_year is None for house in report.houses
    )
