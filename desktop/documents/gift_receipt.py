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
from desktop.documents.text import LEADING, balanced, fit, printable, width, wrap
from desktop.documents.titles import Band, draw_titles
from desktop.wording import on_paper as tr

WIDTH, A4, A5 = 210.0, 297.0, 148.0
_LEFT, _RIGHT, _SIZE = 20.0, 195.0, 12.5
_TOP = 10.0
_SIZES = (_SIZE, 11.5, 10.5, 9.5, 8.5, 7.5)
"""Points: long words are set smaller, never cut: a receipt is proof of what was given."""
_BELOW_RULE = 7.0
_COPY, _SIGNED = 134.0, 34.0
"""Millimetres: what a copy has below its top, and what the signatures take of that."""


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
    rule = draw_titles(ink, receipt.head.commune, receipt.head.house, Band(_LEFT, _RIGHT, top))
    middle = (_LEFT + _RIGHT) / 2
    title = max(top + 25, rule + _BELOW_RULE)
    ink.set_font(BOLD, 16)
    ink.centre(middle, title, tr("GIẤY BIÊN NHẬN"))
    ink.set_font(REGULAR, 11.5)
    ink.centre(middle, title + 6, tr("Số trong sổ: {number}", number=receipt.number))
    if copy:
        ink.set_font(ITALIC, 10.5)
        ink.right(_RIGHT, title + 6, copy)
    first = title + 14.5
    room = top + _COPY - first - _SIGNED
    fitting = (size for size in _SIZES if _height(receipt, size) <= room)
    _draw_signatures(ink, receipt, _draw_words(ink, receipt, first, next(fitting, _SIZES[-1])))


def _draw_words(ink: Ink, receipt: GiftReceipt, y: float, size: float) -> float:
    """All that is said, its first baseline at ``y``; gives where the signatures begin."""
    leading = _leading(size)
    for label, value in _lines(receipt):
        ink.set_font(REGULAR, size)
        ink.left(_LEFT, y, label)
        x = _beside(label, size)
        lines = _value(label, value, size)
        if not lines:
            ink.leader(x, _RIGHT, y)
        ink.set_font(_face(label), size)
        for line in lines:
            ink.left(x, y, line)
            y += leading
        y += 0.0 if lines else leading
    y += 1.0
    ink.set_font(ITALIC, size)
    for line in _last(receipt, size):
        ink.left(_LEFT, y, line)
        y += leading
    return y + 0.5


def _height(receipt: GiftReceipt, size: float) -> float:
    """Millimetres that the words take in that size."""
    lines = sum(max(1, len(_value(label, value, size))) for label, value in _lines(receipt))
    return (lines + len(_last(receipt, size))) * _leading(size) + 1.5


def _leading(size: float) -> float:
    return size * LEADING * 1.18 / MM + 0.5


def _beside(label: str, size: float) -> float:
    return _LEFT + width(label, REGULAR, size) / MM + 1.5


def _face(label: str) -> str:
    return BOLD if label == tr("Đã nhận của:") else REGULAR


def _value(label: str, value: str | None, size: float) -> tuple[str, ...]:
    """The value in lines beside its label; none where a hand writes it."""
    room = (_RIGHT - _beside(label, size)) * MM
    return balanced(printable(value), _face(label), size, room) if value else ()


def _last(receipt: GiftReceipt, size: float) -> tuple[str, ...]:
    return wrap(said(receipt.head, "receipt.last"), ITALIC, size, (_RIGHT - _LEFT) * MM)


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
