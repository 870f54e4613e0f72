"""The filled record of a meeting: a box for everybody, ticked for who was there, and the counts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from db.domain.attendance import Status
from db.domain.list_papers import AttendanceRecord, RecordRow
from db.domain.numerals import grouped
from db.domain.threads import aside
from desktop.documents.dates import clock, long_day
from desktop.documents.list_page import SHEETS, Align, Cell, Col, ListPage, Tick, draw_pages
from desktop.documents.people_cells import name_cell
from desktop.phrases import village_label
from desktop.wording import on_paper as tr


@aside
def draw(record: AttendanceRecord, invariant: bool = False) -> bytes:
    """The record as a PDF."""
    return draw_pages([_page(record)], tr("Danh sách có mặt"), invariant)


def _page(record: AttendanceRecord) -> ListPage:
    columns = (
        Col(tr("STT"), 10, Align.CENTRE),
        Col(tr("Họ và tên"), 50, grows=2),
        Col(tr("Năm sinh"), 15, Align.CENTRE),
        Col(tr("Nữ"), 9, Align.CENTRE),
        Col(village_label(record.head.village_word), 26, grows=1),
        Col(tr("Có mặt"), 14, Align.CENTRE),
        Col(tr("Ghi chú"), 34, grows=1),
    )
    return ListPage(
        record.head,
        tr("SỐ NGƯỜI THAM DỰ") if _only_counted(record) else tr("DANH SÁCH CÓ MẶT"),
        record.activity,
        tuple(_facts(record)),
        columns,
        tuple(_row(row) for row in record.rows),
        SHEETS[record.paper],
        row=7.6,
        foot=tuple(_foot(record)),
        signatures=(
            tr("NGƯỜI GHI") if _only_counted(record) else tr("NGƯỜI LẬP DANH SÁCH"),
            record.head.signer_title,
        ),
        tabled=not _only_counted(record),
    )


def _facts(record: AttendanceRecord) -> Iterator[tuple[str, str | None]]:
    day = long_day(date.fromisoformat(record.head.day)) if record.head.day else None
    when = ", ".join(part for part in (clock(record.time) if record.time else None, day) if part)
    yield tr("Thời gian:"), when or None
    yield tr("Địa điểm:"), record.place
    yield tr("Nội dung:"), record.topic
    yield tr("Người hướng dẫn:"), record.teacher


def _row(row: RecordRow) -> tuple[Cell, ...]:
    came = row.status is not None and row.status.came
    return (
        None,
        name_cell(row.person),
        row.person.birth,
        "x" if row.person.female else None,
        row.person.village,
        Tick.YES if came else Tick.NO,
        "; ".join(_note(row)) or None,
    )


def _note(row: RecordRow) -> Iterator[str]:
    words = {
        Status.LATE: tr("đến muộn"),
        Status.EXCUSED: tr("vắng có phép"),
        Status.ABSENT: tr("vắng không phép"),
        None: tr("chưa điểm danh"),
    }
    if row.status in words:
        yield words[row.status]
    if row.guest:
        yield tr("người đến thêm")
    if row.reason:
        yield row.reason


def _only_counted(record: AttendanceRecord) -> bool:
    """Numbers and no names: there is nobody to list."""
    heads = record.heads
    return not record.rows and (heads.people is not None or heads.households is not None)


def _in_all(record: AttendanceRecord, came: list[RecordRow]) -> Iterator[str]:
    """All who were there, named, unnamed and counted, and the parts that are known of all."""
    heads = record.heads
    total = len(came) + record.unnamed + (heads.people or 0)
    women = sum(1 for row in came if row.person.female) + record.unnamed_female
    late = sum(1 for row in came if row.status is Status.LATE)
    sexes_known = heads.people is None or heads.female is not None
    parts = [
        words.format(count=grouped(count))
        for words, count in (
            (tr("nữ {count}"), women + (heads.female or 0) if sexes_known else None),
            (tr("trẻ em {count}"), None if record.rows else heads.children),
            (tr("người cao tuổi {count}"), None if record.rows else heads.elderly),
            (tr("đến muộn {count}"), late or None),
        )
        if count is not None
    ]
    if total and parts:
        yield tr(
            "Tổng số có mặt {total} người, trong đó {parts}.",
            total=grouped(total),
            parts=", ".join(parts),
        )
    elif total:
        yield tr("Tổng số có mặt {total} người.", total=grouped(total))
    if record.rows and heads.people:
        yield tr("Trong đó {count} người chỉ đếm, không ghi tên.", count=grouped(heads.people))
    if heads.households is not None:
        yield tr("Số hộ dự: {count} hộ.", count=grouped(heads.households))


def _foot(record: AttendanceRecord) -> Iterator[str]:
    members = [row for row in record.rows if not row.guest]
    came = [row for row in record.rows if row.status is not None and row.status.came]
    own = sum(1 for row in came if not row.guest)
    more = len(came) - own + record.unnamed
    if _only_counted(record):
        yield tr("Buổi này chỉ ghi số người, không điểm tên.")
    elif more:
        yield tr(
            "Có mặt {came} trên {all} người trong danh sách, thêm {more} người đến thêm.",
            came=grouped(own),
            all=grouped(len(members)),
            more=grouped(more),
        )
    else:
        yield tr(
            "Có mặt {came} trên {all} người trong danh sách.",
            came=grouped(own),
            all=grouped(len(members)),
        )
    yield from _in_all(record, came)
    states = (
        (tr("vắng có phép {count}"), Status.EXCUSED),
        (tr("vắng không phép {count}"), Status.ABSENT),
        (tr("chưa điểm danh {count}"), None),
    )
    numbers = [(words, sum(1 for row in record.rows if row.status is key)) for words, key in states]
    away = [words.format(count=grouped(count)) for words, count in numbers if count]
    if away:
        yield tr("Không có mặt: {parts}.", parts=", ".join(away))
    if record.unnamed:
        yield tr("Trong đó {count} người đến thêm chưa ghi tên.", count=grouped(record.unnamed))
