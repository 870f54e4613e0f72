"""The filled record of a meeting: a box for everybody, ticked for who was there, and the counts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from db.domain.attendance import Status
from db.domain.list_papers import AttendanceRecord, RecordRow
from db.domain.numerals import grouped
from db.domain.threads import aside
from desktop.documents.dates import clock, long_day
from desktop.documents.list_page import (
    READ_ROW,
    SHEETS,
    Align,
    Cell,
    Col,
    ListPage,
    Tick,
    draw_pages,
)
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
        tr("DANH SÁCH CÓ MẶT") if record.rows else tr("SỐ NGƯỜI THAM DỰ"),
        record.activity,
        tuple(_facts(record)),
        columns,
        tuple(_row(row) for row in record.rows),
        SHEETS[record.paper],
        row=READ_ROW,
        foot=tuple(_foot(record)),
        signatures=(
            tr("NGƯỜI LẬP DANH SÁCH") if record.rows else tr("NGƯỜI GHI"),
            record.head.signer_title,
        ),
        tabled=bool(record.rows),
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
    came = [row for row in record.rows if row.status is not None and row.status.came]
    yield _who_came(record, came)
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


def _who_came(record: AttendanceRecord, came: list[RecordRow]) -> str:
    """Of whoever is listed, and besides them; where nobody is listed, what is known instead."""
    if _only_counted(record):
        return tr("Buổi này chỉ ghi số người, không điểm tên.")
    if not record.rows:
        return (
            tr("Người đến chưa được ghi tên.")
            if record.unnamed
            else tr("Chưa ghi ai có mặt ở buổi này.")
        )
    own = sum(1 for row in came if not row.guest)
    more = len(came) - own + record.unnamed
    listed = sum(1 for row in record.rows if not row.guest)
    counts = {"came": grouped(own), "all": grouped(listed), "more": grouped(more)}
    if not more:
        return tr("Có mặt {came} trên {all} người trong danh sách.", **counts)
    if not record.unnamed:
        return tr(
            "Có mặt {came} trên {all} người trong danh sách, và {more} người đến thêm.", **counts
        )
    if more == record.unnamed:
        return tr(
            "Có mặt {came} trên {all} người trong danh sách, và {more} người đến thêm, chưa ghi "
            "tên.",
            **counts,
        )
    return tr(
        "Có mặt {came} trên {all} người trong danh sách, và {more} người đến thêm (trong đó "
        "{unnamed} người chưa ghi tên).",
        **counts,
        unnamed=grouped(record.unnamed),
    )
