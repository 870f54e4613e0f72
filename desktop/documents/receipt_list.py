"""Danh sách ký nhận: money or goods, a signature for each, the total in figures and in words."""

from __future__ import annotations

from collections.abc import Iterator

from db.domain.list_papers import OccasionKind, ReceiptList, ReceiptRow
from db.domain.numerals import grouped, in_words, money_in_words
from db.domain.threads import aside
from desktop.documents.list_page import LARGE_ROW, SHEETS, Align, Cell, Col, ListPage, draw_pages
from desktop.documents.people_cells import name_cell
from desktop.phrases import village_label
from desktop.wording import on_paper as tr

DOTS = "." * 30


@aside
def draw(receipts: ReceiptList, invariant: bool = False) -> bytes:
    """The list as a PDF."""
    return draw_pages([_page(receipts)], tr("Danh sách ký nhận"), invariant)


def _page(receipts: ReceiptList) -> ListPage:
    return ListPage(
        receipts.head,
        receipts.title,
        receipts.purpose,
        tuple(_facts(receipts)),
        tuple(_columns(receipts)),
        tuple(_row(receipts, row) for row in receipts.rows),
        SHEETS[receipts.paper],
        receipts.blank_rows,
        row=LARGE_ROW if receipts.large else 11.0,
        total=_total(receipts),
        foot=tuple(_foot(receipts)),
        signatures=(tr("NGƯỜI LẬP DANH SÁCH"), tr("NGƯỜI PHÁT"), receipts.head.signer_title),
    )


def _facts(receipts: ReceiptList) -> Iterator[tuple[str, str | None]]:
    labels = {
        OccasionKind.EVENT: tr("Nhân dịp:"),
        OccasionKind.GROUP: tr("Câu lạc bộ, lớp, nhóm:"),
        OccasionKind.DAYS: tr("Thời gian:"),
    }
    yield labels[receipts.occasion_is], receipts.occasion
    if receipts.rate is not None:
        yield tr("Mức chi một buổi:"), tr("{amount} đồng", amount=grouped(receipts.rate))


def _by_session(receipts: ReceiptList) -> bool:
    return any(row.sessions is not None for row in receipts.rows)


def _columns(receipts: ReceiptList) -> Iterator[Col]:
    yield Col(tr("STT"), 10, Align.CENTRE)
    yield Col(tr("Họ và tên"), 46, grows=2)
    yield Col(tr("Năm sinh"), 14, Align.CENTRE)
    if _by_session(receipts):
        yield Col(tr("Số buổi"), 14, Align.CENTRE)
    else:
        yield Col(village_label(receipts.head.village_word), 24, grows=1)
    if receipts.goods is not None:
        yield Col(tr("Hiện vật"), 32, grows=1)
    else:
        yield Col(tr("Số tiền (đồng)"), 25, Align.RIGHT)
    yield Col(tr("Ký nhận"), 32, Align.CENTRE)
    yield Col(tr("Ghi chú"), 16)


def _row(receipts: ReceiptList, row: ReceiptRow) -> tuple[Cell, ...]:
    person = row.person
    if receipts.goods is not None:
        what: Cell = f"{grouped(receipts.quantity)} {_goods(receipts)}"
    else:
        what = grouped(row.amount) if row.amount is not None else None
    second = person.village
    if _by_session(receipts):
        second = str(row.sessions) if row.sessions is not None else None
    return (None, name_cell(person), person.birth, second, what, None, None)


def _goods(receipts: ReceiptList) -> str:
    """The goods as they stand after a number: “14 áo thun”, also where “Áo thun” was typed; a word
    all in capitals stays as it is."""
    goods = receipts.goods or ""
    first, rest = goods[:1], goods[1:]
    return f"{first.lower()}{rest}" if rest[:1].islower() else goods


def _closed(receipts: ReceiptList) -> bool:
    """Whether the total is known as it is printed: nobody can still be written in by hand."""
    return receipts.total is not None and receipts.blank_rows == 0 and bool(receipts.rows)


def _total(receipts: ReceiptList) -> tuple[Cell, ...]:
    total, second, what = receipts.total, None, ""
    if _by_session(receipts):
        second = str(sum(row.sessions or 0 for row in receipts.rows))
    if _closed(receipts) and total is not None:
        what = grouped(total)
        if receipts.goods is not None:
            what = f"{what} {_goods(receipts)}"
    return (None, tr("Tổng cộng"), None, second, what or None, None, None)


def _foot(receipts: ReceiptList) -> Iterator[str]:
    """Who and how much, in words too; dots where it will be known only when all have signed."""
    total = receipts.total
    if not _closed(receipts) or total is None:
        yield tr("Danh sách này có ........ người nhận. Tổng cộng: {dots}", dots=DOTS)
        yield tr("Bằng chữ: {dots}", dots=DOTS * 3)
        return
    people = grouped(len(receipts.rows))
    if receipts.goods is None:
        yield tr(
            "Danh sách này có {people} người nhận. Tổng số tiền: {total} đồng.",
            people=people,
            total=grouped(total),
        )
        yield tr("Bằng chữ: {words}.", words=money_in_words(total))
        return
    words = in_words(total)
    yield tr(
        "Danh sách này có {people} người nhận. Tổng cộng: {total} {goods}.",
        people=people,
        total=grouped(total),
        goods=_goods(receipts),
    )
    words = words[0].upper() + words[1:]
    yield tr("Bằng chữ: {words} {goods}.", words=words, goods=_goods(receipts))
