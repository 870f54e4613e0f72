"""Danh sách đóng góp, ủng hộ: what hangs on the board, by name only who agreed to it."""

from __future__ import annotations

from collections.abc import Iterator

from db.domain.donation_papers import BoardRow, GiftBoard
from db.domain.numerals import grouped, money, money_in_words
from db.domain.threads import aside
from desktop.documents.list_page import Align, Cell, Col, ListPage, draw_pages
from desktop.documents.paper_words import said
from desktop.phrases import day as day_words
from desktop.phrases import short_day
from desktop.wording import on_paper as tr

ROW, HIGH_ROW, AIR = 9.0, 13.0, 1.5
"""Millimetres of a row, and what it keeps free of words. The list hangs on a wall: a donor's long
name takes lines, not small letters."""

LONG = 40
"""Letters of a name that stands in one line."""


@aside
def draw(board: GiftBoard, invariant: bool = False) -> bytes:
    """The list as a PDF."""
    return draw_pages([_page(board)], tr("Danh sách đóng góp, ủng hộ"), invariant)


def _page(board: GiftBoard) -> ListPage:
    columns = (
        Col(tr("STT"), 10, Align.CENTRE),
        Col(tr("Người ủng hộ"), 52, grows=2),
        Col(tr("Ủng hộ"), 34, grows=1),
        Col(tr("Số tiền, trị giá (đồng)"), 30, Align.RIGHT),
        Col(tr("Dùng cho"), 34, grows=2),
        Col(tr("Ngày"), 15, Align.CENTRE),
    )
    rows = [_row(row) for row in board.rows]
    if board.others:
        rows.append(_others(board))
    first, last = day_words(board.from_day), day_words(board.to_day)
    return ListPage(
        board.head,
        tr("DANH SÁCH ĐÓNG GÓP, ỦNG HỘ"),
        tr("từ ngày {first} đến ngày {last}", first=first, last=last),
        (),
        columns,
        tuple(rows),
        row=ROW if all(len(row.giver) <= LONG for row in board.rows) else HIGH_ROW,
        air=AIR,
        total=(None, tr("Tổng cộng"), None, grouped(board.money + board.worth), None, None)
        if rows
        else None,
        foot=tuple(_foot(board)),
        signatures=(tr("NGƯỜI LẬP DANH SÁCH"), board.head.signer_title),
        tabled=bool(rows),
    )


def _row(row: BoardRow) -> tuple[Cell, ...]:
    amount = grouped(row.amount) if row.amount is not None else None
    return (None, row.giver, row.what, amount, row.purpose, short_day(row.day))


def _others(board: GiftBoard) -> tuple[Cell, ...]:
    amount = board.others_money + board.others_worth
    name = tr("Người không nêu tên ({count} lần)", count=grouped(board.others))
    return (None, name, None, grouped(amount) if amount else None, None, None)


def _foot(board: GiftBoard) -> Iterator[str]:
    if not (board.rows or board.others):
        yield tr("Trong thời gian này chưa có ai đóng góp, ủng hộ.")
        return
    count = grouped(len(board.rows) + board.others)
    yield tr(
        "Danh sách này có {count} lần ủng hộ; tiền: {money}; hiện vật, công, sách ước trị giá: "
        "{worth}.",
        count=count,
        money=money(board.money),
        worth=money(board.worth),
    )
    if board.money:
        yield tr("Tiền bằng chữ: {words}.", words=money_in_words(board.money))
    yield said(board.head, "receipt.last")
