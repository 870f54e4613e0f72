"""Giấy mượn and biên bản bàn giao: which things change hands, in what condition, until when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from db.domain.list_papers import Handover, LendingNote, LentThing
from db.domain.numerals import grouped, in_words
from db.domain.threads import aside
from desktop.documents.dates import long_day, open_day
from desktop.documents.list_page import Align, Cell, Col, ListPage, draw_pages
from desktop.documents.paper_words import said
from desktop.wording import on_paper as tr

_TO_WRITE = 5
"""Rows of a note that lists nothing yet: it is filled in by hand."""


@aside
def draw(note: LendingNote, invariant: bool = False) -> bytes:
    """The paper as a PDF."""
    return draw_pages([_page(note)], _title(note).capitalize(), invariant)


def _title(note: LendingNote) -> str:
    return tr("GIẤY MƯỢN") if note.kind is Handover.LENDING else tr("BIÊN BẢN BÀN GIAO")


def _page(note: LendingNote) -> ListPage:
    lending = note.kind is Handover.LENDING
    columns = (
        Col(tr("STT"), 10, Align.CENTRE),
        Col(tr("Tên đồ dùng") if lending else tr("Nội dung bàn giao"), 50, grows=2),
        Col(tr("Đơn vị tính"), 16, Align.CENTRE),
        Col(tr("Số lượng"), 16, Align.CENTRE),
        Col(tr("Tình trạng khi mượn") if lending else tr("Tình trạng"), 34, grows=1),
        Col(tr("Tình trạng khi trả") if lending else tr("Ghi chú"), 34, grows=1),
    )
    signatures = (
        (tr("NGƯỜI MƯỢN"), note.head.signer_title)
        if lending
        else (tr("NGƯỜI GIAO"), tr("NGƯỜI NHẬN"))
    )
    return ListPage(
        note.head,
        _title(note),
        "",
        tuple(_lending_facts(note) if lending else _handover_facts(note)),
        columns,
        tuple(_row(thing) for thing in note.things),
        blank_rows=note.blank_rows if note.things else max(note.blank_rows, _TO_WRITE),
        row=9.0,
        foot=tuple(_foot(note)),
        signatures=signatures,
    )


def _lending_facts(note: LendingNote) -> Iterator[tuple[str, str | None]]:
    yield tr("Người mượn:"), note.person
    yield tr("Nơi ở:"), note.home
    yield tr("Điện thoại:"), note.phone
    yield tr("Mượn để:"), note.purpose
    yield tr("Ngày mượn:"), _day(note.head.day)
    yield tr("Ngày trả:"), _day(note.due)


def _handover_facts(note: LendingNote) -> Iterator[tuple[str, str | None]]:
    yield tr("Người giao:"), note.giver
    yield tr("Người nhận:"), note.person
    yield tr("Ngày bàn giao:"), _day(note.head.day)
    yield tr("Lý do:"), note.purpose


def _day(day: str | None) -> str:
    """The day after a label that says “ngày” already."""
    return long_day(date.fromisoformat(day)).removeprefix("ngày ") if day else open_day()


def _row(thing: LentThing) -> tuple[Cell, ...]:
    return (None, thing.name, thing.unit, grouped(thing.count), thing.condition, None)


def _foot(note: LendingNote) -> Iterator[str]:
    kinds, pieces = len(note.things), sum(thing.count for thing in note.things)
    if note.things and not note.blank_rows:
        yield tr(
            "Cộng {kinds} loại, {pieces} món (bằng chữ: {words} món).",
            kinds=grouped(kinds),
            pieces=grouped(pieces),
            words=in_words(pieces),
        )
    if note.kind is Handover.LENDING:
        yield said(note.head, "lending.duty")
        yield tr(
            "Đã trả đủ ngày ...... tháng ...... năm 20.....   Người nhận lại: {dots}", dots="." * 40
        )
    else:
        yield tr("Hai bên đã kiểm lại từng món và cùng ký. Biên bản lập thành hai bản như nhau.")
