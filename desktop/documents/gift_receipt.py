"""Giấy biên nhận: what a giver takes home, and the same for the house's file.

A page of A4 holds both copies with a dotted line to cut along; A5 lies across and holds one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from io import BytesIO

from db.domain.donation_papers import GiftReceipt
from db.domain.numerals import money, money_in_words
from db.domain.sheets import Paper
from db.domain.threads import aside
from desktop.documents.dates import long_day, open_day
from desktop.documents.fonts import BOLD, ITALIC, REGULAR
from desktop.documents.ink import MM, Ink
from desktop.documents.page import open_canvas
from desktop.documents.paper_words import said
from desktop.documents.text import LEADING, fit, printable, wrap
from desktop.documents.titles import Band, draw_titles
from desktop.wording import on_paper as tr

WIDTH, A4, A5 = 210.0, 297.0, 148.0
_LEFT, _RIGHT, _SIZE = 20.0, 195.0, 12.5
_TOP = 10.0


@aside
def draw(receipts: Sequence[GiftReceipt], invariant: bool = False) -> bytes:
    """The receipts as a PDF, a page each."""
    out = BytesIO()
    canvas = open_canvas(out, tr("Giấy biên nhận"), invariant)
    for receipt in receipts:
        high = A4 if receipt.paper is Paper.A4 else A5
        canvas.setPageSize((WIDTH * MM, high * MM))
        ink = Ink(canvas, high)
        if receipt.paper is Paper.A4:
            ink.leader(8, WIDTH - 8, A4 / 2)
            _draw(ink, receipt, _TOP, tr("Liên 1: giao người ủng hộ"))
            _draw(ink, receipt, _TOP + A4 / 2, tr("Liên 2: nhà văn hóa lưu"))
        else:
            _draw(ink, receipt, _TOP, "")
        ink.close()
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _draw(ink: Ink, receipt: GiftReceipt, top: float, copy: str) -> None:
    draw_titles(ink, receipt.head.commune, receipt.head.house, Band(_LEFT, _RIGHT, top))
    middle = (_LEFT + _RIGHT) / 2
    ink.set_font(BOLD, 16)
    ink.centre(middle, top + 25, tr("GIẤY BIÊN NHẬN"))
    ink.set_font(REGULAR, 11.5)
    ink.centre(middle, top + 31, tr("Số trong sổ: {number}", number=receipt.number))
    if copy:
        ink.set_font(ITALIC, 10.5)
        ink.right(_RIGHT, top + 31, copy)
    y, leading = top + 39.5, _SIZE * LEADING * 1.18 / MM + 0.5
    for label, value in _lines(receipt):
        y = _labelled(ink, label, value, y, leading)
    y += 1.0
    ink.set_font(ITALIC, _SIZE)
    for line in wrap(said(receipt.head, "receipt.last"), ITALIC, _SIZE, (_RIGHT - _LEFT) * MM):
        ink.left(_LEFT, y, line)
        y += leading
    _draw_signatures(ink, receipt, y + 0.5)


def _lines(receipt: GiftReceipt) -> Iterator[tuple[str, str | None]]:
    yield tr("Đã nhận của:"), receipt.giver
    if receipt.address or not receipt.unnamed:
        yield tr("Địa chỉ:"), receipt.address
    yield tr("Ủng hộ:"), receipt.what
    if receipt.amount is not None:
        if receipt.reckoned:
            yield tr("Ước trị giá:"), money(receipt.amount)
        yield tr("Bằng chữ:"), f"{money_in_words(receipt.amount)}."
    yield tr("Để dùng cho:"), receipt.purpose or tr("hoạt động chung của nhà văn hóa")


def _labelled(ink: Ink, label: str, value: str | None, y: float, leading: float) -> float:
    """A label and its value, wrapped below itself; gives the next baseline."""
    ink.set_font(REGULAR, _SIZE)
    ink.left(_LEFT, y, label)
    x = _LEFT + ink.width(label) + 1.5
    if not value:
        ink.leader(x, _RIGHT, y)
        return y + leading
    font = BOLD if label == tr("Đã nhận của:") else REGULAR
    ink.set_font(font, _SIZE)
    for line in wrap(printable(value), font, _SIZE, (_RIGHT - x) * MM)[:3]:
        ink.left(x, y, line)
        y += leading
    return y


def _draw_signatures(ink: Ink, receipt: GiftReceipt, y: float) -> None:
    head = receipt.head
    day = long_day(date.fromisoformat(head.day)) if head.day else open_day("......")
    where = printable(head.place_name)
    left, right = 62.0, 152.0
    _centre(ink, ITALIC, f"{where}, {day}" if where else day, right, y + 4)
    for x, title in ((left, tr("NGƯỜI ỦNG HỘ")), (right, printable(head.signer_title).upper())):
        _centre(ink, BOLD, title, x, y + 10.0)
        ink.set_font(ITALIC, _SIZE - 1.5)
        ink.centre(x, y + 15.0, tr("(Ký, ghi rõ họ tên)"))


def _centre(ink: Ink, font: str, text: str, x: float, y: float) -> None:
    fitted = fit(text, font, _SIZE, 86 * MM)
    ink.set_font(font, fitted.size)
    ink.centre(x, y, fitted.lines[0])
