"""The activity report of a house to its commune: a draft in the decree's layout, two pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from db.domain.reports import ActivityReport, Counted, GroupLine, Span
from db.domain.threads import aside
from desktop.documents import report_pages, report_pdf
from desktop.documents.annex_words import attached_line, name_of
from desktop.documents.dates import period_words
from desktop.documents.outline import (
    Annex,
    Block,
    Grid,
    Line,
    Outline,
    Room,
    Value,
    Writer,
    notes,
)
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
from desktop.documents.table_room import (
    height_below_the_first_line,
    height_of,
    height_of_notes,
    height_of_paragraphs,
    more_than_usual,
)
from desktop.documents.text import printable
from desktop.wording import on_paper as tr

MOST_IN_TEXT = 12
"""Groups whose lines stand in the text: a house reports on two pages."""
_ROOM_OF_TABLES = 740.0
"""Points that tables and notes may take of these two pages; the rest is head, words and foot."""
_OPENING, _OPEN_LINES = 18.0, 45.0
"""Points within that: the second line of the opening, two dotted lines for proposals."""
_SIGNER = ("CHỦ NHIỆM",)


@aside
def draw(report: ActivityReport, invariant: bool = False) -> bytes:
    """The report as PDF bytes; ``invariant``: without the clock, equal reports are equal bytes."""
    return report_pdf.draw(outline(report), invariant)


def outline(report: ActivityReport) -> Outline:
    """The report as blocks."""
    heading, period = report.heading, period_words(report.period)
    writer = Writer(dict(report.added.texts))
    attached = _attached(report)
    writer.body("opening", _opening(report))
    writer.section(tr("KẾT QUẢ THỰC HIỆN"))
    groups = _groups(report, writer, attached)
    writer.clause(tr("Câu lạc bộ, lớp năng khiếu, nhóm sở thích"), groups)
    writer.clause(tr("Số liệu chung"), [_totals(report)])
    writer.blocks += notes(tr("Ghi chú:"), [printable(line) for line in _notes(report, attached)])
    blocks = writer.taken()
    writer.section(tr("KIẾN NGHỊ, ĐỀ XUẤT"))
    writer.blocks += writer.paragraphs("proposals", "") or (Room(2),)
    writer.blocks += attached_line(attached)
    writer.body(
        "last",
        tr(
            "Trên đây là báo cáo kết quả hoạt động {period} của {house}./.",
            period=period,
            house=printable(report.house),
        ),
    )
    return Outline(
        heading,
        paper_kind(report.added),
        tr("Kết quả hoạt động phục vụ học tập suốt đời {period}", period=period),
        as_of_line(report.as_of),
        blocks,
        writer.taken(),
        heading.signer or _SIGNER,
        _hint(report),
        attached,
    )


def _hint(report: ActivityReport) -> str | None:
    """Asked of a village's signer whose name is not printed below."""
    if _is_the_communes(report) or report.heading.signer_name:
        return None
    return tr("(Ký, ghi rõ họ tên)")


def _attached(report: ActivityReport) -> tuple[Annex, ...]:
    """All annexes; the first is that of the groups, where they do not fit the text."""
    others = annexes(report)
    if not report.groups or _groups_fit(report, others):
        return others
    told = (Line("unit", tr("Đơn vị tính: buổi; lượt người tham gia")), _group_table(report))
    return (Annex(_groups_title(), told), *others)


def _groups_title() -> str:
    return tr("SỐ LIỆU TỪNG CÂU LẠC BỘ, LỚP, NHÓM")


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


def _groups(report: ActivityReport, writer: Writer, attached: Sequence[Annex]) -> list[Block]:
    if nothing_happened(report.totals):
        return list(writer.paragraphs("done", tr("Trong kỳ không phát sinh.")))
    blocks: list[Block] = list(writer.paragraphs("done", what_was_done(report.totals)))
    blocks += writer.paragraphs("planned", how_planned(report.totals) or "")
    if any(one.title == _groups_title() for one in attached):
        where = name_of(_groups_title(), attached)
        told = tr("Số liệu từng câu lạc bộ, lớp, nhóm: xem {where}.", where=where)
        blocks.append(Line("body", told))
    elif report.groups:
        blocks.append(Line("unit", tr("Đơn vị tính: buổi; lượt người tham gia")))
        blocks.append(_group_table(report))
    return blocks


def _totals(report: ActivityReport) -> Grid:
    brief = nothing_happened(report.totals)
    return totals_grid(report.totals, report.year, report.last_year, report.added, brief)


def _groups_fit(report: ActivityReport, others: Sequence[Annex]) -> bool:
    """Whether the lines of the groups leave the report on its two pages: few, or of short names."""
    if len(report.groups) > MOST_IN_TEXT:
        return False
    tables = height_of(_group_table(report)) + height_of(_totals(report))
    notes_below = height_of_notes(_notes(report, others), report_pages.TEXT_WIDTH)
    words = dict(report.added.texts)
    more = height_below_the_first_line(words.get("planned", how_planned(report.totals) or ""))
    opening = height_below_the_first_line(words.get("opening", _opening(report)))
    more += max(0.0, opening - _OPENING)
    proposed = [line for line in words.get("proposals", "").splitlines() if line.strip()]
    more += max(0.0, height_of_paragraphs(proposed) - _OPEN_LINES)
    more += more_than_usual(report.heading)
    more += height_of_paragraphs([line.text for line in attached_line(others)])
    return tables + notes_below + more <= _ROOM_OF_TABLES


def _group_table(report: ActivityReport) -> Grid:
    head = (
        (
            tr("STT"), tr("Tên"), tr("Số buổi"), tr("Lượt người tham gia trong kỳ"),
            "", "", "", "", tr("Lũy kế từ đầu năm"), tr("Cùng kỳ năm trước"),
        ),
        (
            "", "", "", tr("Tổng số"), tr("Nữ"), tr("Trẻ em"), tr("Người cao tuổi"),
            tr("Người DTTS"), "", "",
        ),
    )  # fmt: skip
    rows = [_group_row(place, line) for place, line in enumerate(report.groups, 1)]
    now, last = report.totals, report.last_year
    rows.append((
        "", tr("Tổng cộng"), now.meetings, now.visits, now.visits_female, now.visits_child,
        now.visits_elderly, now.visits_minority, report.year.visits, last.visits if last else None,
    ))  # fmt: skip
    spans = (*(((column, 0), (column, 1)) for column in (0, 1, 2, 8, 9)), ((3, 0), (7, 0)))
    return Grid(
        tr("Câu lạc bộ, lớp, nhóm"), head, tuple(rows),
        (10, 54, 12, 12.5, 11, 11, 12.5, 13, 14.5, 14.5), "cl" + "r" * 8, spans, total=True,
        counted=(*(_counted(line.now.group_id) for line in report.groups), _TOTAL),
    )  # fmt: skip


def _counted(group: str) -> tuple[Counted | None, ...]:
    """What the figures of a group's row count; parts of its visits are not opened apart."""
    visits = f"visits.group.{group}"
    own = (Counted(f"meetings.group.{group}"), Counted(visits))
    rest = (None,) * 4
    return (None, None, *own, *rest, Counted(visits, Span.YEAR), Counted(visits, Span.LAST_YEAR))


_TOTAL: tuple[Counted | None, ...] = (
    None,
    None,
    Counted("meetings"),
    Counted("visits"),
    *(Counted(f"visits.{part}") for part in ("female", "child", "elderly", "minority")),
    Counted("visits", Span.YEAR),
    Counted("visits", Span.LAST_YEAR),
)


def _group_row(place: int, line: GroupLine) -> tuple[Value, ...]:
    now = line.now
    return (
        place, printable(now.name), now.meetings, now.visits, now.female, now.child, now.elderly,
        now.minority, line.year_visits, line.last_year_visits,
    )  # fmt: skip


def _notes(report: ActivityReport, attached: Sequence[Annex]) -> Iterator[str]:
    if sum(line.now.visits for line in report.groups) != report.totals.visits and report.groups:
        yield tr(
            "Dòng Tổng cộng tính buổi chung của nhiều nhóm một lần, và gồm cả hoạt động không "
            "thuộc nhóm nào."
        )
    yield from added_notes(report.added, name_of(codes_title(), attached))
    yield from standing_notes(_has_dashes(report), bool(_totals(report).parts))
    yield from report.notes


def _has_dashes(report: ActivityReport) -> bool:
    return report.last_year is None or any(line.last_year_visits is None for line in report.groups)
