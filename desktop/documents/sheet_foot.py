"""What stands below the table: counts and signatures at the end, page and code on every page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from db.domain.sheet_codes import SheetCode, qr_text
from db.domain.sheet_places import MARK, QR_QUIET, SIZES, qr_box
from db.domain.sheets import Paper, SignInSheet
from desktop.documents.codes import draw_qr
from desktop.documents.dates import long_day, open_day
from desktop.documents.fonts import ITALIC, REGULAR
from desktop.documents.ink import MM, Ink
from desktop.documents.signers import draw_signers
from desktop.documents.text import fit, printable
from desktop.wording import on_paper as tr

_BLANK = ""
"""A place in a sentence to write a number by hand."""

_BLANK_WIDTH, _LEAST_BLANK, _GAP = 13.0, 8.5, 1.0
_COUNT_LEADING = 6.2


def draw_foot(ink: Ink, sheet: SignInSheet, y: float) -> None:
    """Counts, day, and the places of two signatures, from ``y`` mm down."""
    size, small = SIZES[sheet.paper], sheet.paper is Paper.A5
    body = 10.0 if small else 12.0
    ink.set_font(REGULAR, body - 1)
    y = _flow(ink, _printed(sheet), size.left, size.right, y + 6.5)
    y = _flow(ink, _present(), size.left, size.right, y + _COUNT_LEADING)
    third = (size.right - size.left) / 4
    left, right = size.left + third, size.right - third
    day = long_day(date.fromisoformat(sheet.day)) if sheet.day else open_day()
    where = printable(sheet.place_name)
    line = fit(f"{where}, {day}" if where else day, ITALIC, body, 2 * third * MM)
    ink.set_font(ITALIC, line.size)
    ink.centre(right, y + 7.5, line.lines[0])
    titles = ((left, tr("NGƯỜI LẬP DANH SÁCH")), (right, sheet.signer_title))
    draw_signers(ink, titles, y + 13, body, 2 * third - 2, 5)


def _printed(sheet: SignInSheet) -> list[str]:
    """What the list holds as it is printed; all open where it was printed empty."""
    if not sheet.rows:
        return [tr("Danh sách này có"), _BLANK, tr("người, trong đó nữ"), _BLANK, tr("người.")]
    female = sum(row.female for row in sheet.rows)
    known = tr(
        "Danh sách này có {people} người, trong đó nữ {female} người; người đến thêm:",
        people=len(sheet.rows),
        female=female,
    )
    return [known, _BLANK, tr("người.")]


def _present() -> list[str]:
    parts = (
        tr("Có mặt:"),
        tr("người, trong đó nữ:"),
        tr("trẻ em:"),
        tr("người cao tuổi:"),
        tr("người dân tộc thiểu số:"),
    )
    return [piece for part in parts for piece in (part, _BLANK)]


def _flow(ink: Ink, pieces: Sequence[str], left: float, right: float, y: float) -> float:
    """Pieces one after the other; a text keeps the blank behind it. Gives the last baseline.

    The blanks share what one line has left, if that is enough to write in.
    """
    texts = sum(ink.width(piece) for piece in pieces) + len(pieces) * _GAP
    spare = (right - left - texts) / pieces.count(_BLANK)
    blank = min(spare, _BLANK_WIDTH) if spare >= _LEAST_BLANK else _BLANK_WIDTH
    x = left
    for place, piece in enumerate(pieces):
        if piece:
            w = ink.width(piece)
            after = _GAP + blank if place + 1 < len(pieces) else 0
            if x > left and x + w + after > right + 0.1:
                x, y = left, y + _COUNT_LEADING
            ink.left(x, y, piece)
        else:
            w = blank
            ink.leader(x, x + w, y)
        x += w + _GAP
    return y


def draw_hint(ink: Ink, paper: Paper) -> None:
    """The same on every page, beside the lower left corner mark."""
    whole = (
        tr("Người có mặt ký tên hoặc điểm chỉ; đánh dấu vào ô “Có mặt”."),
        tr("Khi chụp ảnh: đủ bốn góc, giữ phẳng. Mẫu của phần mềm Sổ Làng."),
    )
    # On A5 fewer words, or they would be too small for the copy of a copy.
    brief = (
        tr("Có mặt thì ký hoặc điểm chỉ, đánh dấu ô “Có mặt”."),
        tr("Chụp đủ bốn góc, giữ phẳng. Mẫu của Sổ Làng."),
    )
    draw_two_lines(ink, paper, whole if paper is Paper.A4 else brief)


def draw_two_lines(ink: Ink, paper: Paper, lines: tuple[str, str]) -> None:
    """Two sentences beside the lower left corner mark."""
    x, room = _between(paper)
    size = SIZES[paper]
    for index, line in enumerate(lines):
        fitted = fit(line, ITALIC, 8 if paper is Paper.A5 else 9, room * MM)
        ink.set_font(ITALIC, fitted.size)
        ink.left(x, size.bottom - 7.6 + index * 3.7, fitted.lines[0])


def draw_code(canvas: Any, ink: Ink, paper: Paper, code: SheetCode, pages: int) -> None:
    """The page's QR; in letters the print's id, to type it in by hand, and the page."""
    size = SIZES[paper]
    draw_qr(canvas, size.height, qr_box(paper), qr_text(code))
    x, room = _between(paper)
    letters = code.print_id
    ink.set_font(REGULAR, 8 if paper is Paper.A5 else 9)
    ink.left(
        x, size.bottom, tr("Mã tờ: {code}", code=f"{letters[:4]} {letters[4:8]} {letters[8:]}")
    )
    ink.set_font(REGULAR, 9 if paper in (Paper.A5, Paper.A5_ACROSS) else 11)
    ink.right(x + room, size.bottom, tr("Trang {page}/{pages}", page=code.page, pages=pages))


def _between(paper: Paper) -> tuple[float, float]:
    """Left edge and width of the room between the lower left corner mark and the QR, in mm."""
    left = SIZES[paper].left + MARK + 3.0
    return left, qr_box(paper).x - QR_QUIET - left
