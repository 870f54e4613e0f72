"""The list of consents of a group: three questions, a box and a signature for each, per person.

Asked apart and never ticked before (Luật 91/2025/QH15, Điều 9); for a child the guardian signs too
(Điều 24). Drawn by ``db.domain.consent_places``, with the marks and the QR of a sign-in sheet, so
that a photo of it can be read back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from db.domain.consent_places import (
    ANSWER,
    ConsentList,
    ConsentRow,
    answers_left,
    consent_place,
    guardian_width,
)
from db.domain.sheet_codes import SheetCode
from db.domain.sheet_places import CONSENTS, MARK, SIZES, corner_marks, first_row, paginate, rows_of
from db.domain.sheets import Paper
from db.domain.threads import aside
from desktop.documents import later_head
from desktop.documents.codes import draw_marks
from desktop.documents.dates import open_day
from desktop.documents.fonts import BOLD, ITALIC, REGULAR
from desktop.documents.ink import MM, Ink
from desktop.documents.page import open_canvas
from desktop.documents.people_cells import name_cell
from desktop.documents.sheet_foot import draw_code, draw_two_lines
from desktop.documents.signers import draw_signers
from desktop.documents.text import LEADING, Fitted, fit, printable, width, wrap
from desktop.documents.titles import Band, draw_titles
from desktop.wording import on_paper as tr

_NUMBER, _BIRTH, _PAD = 8.0, 13.0, 1.2
_LEAST_GUARDIAN = 6.5
"""Points below which the name of a guardian rather stands below the child's."""


@dataclass(frozen=True)
class _Style:
    """Sizes in points, and where lines stand in mm. ``cell``, ``head``, ``asked``: texts;
    ``title``: first baseline of the title; ``lines``: of what is asked, and how far apart;
    ``signed``: from the table down to day, title and its hint."""

    cell: float
    head: float
    asked: float
    scale: float
    title: float
    lines: tuple[float, float]
    signed: tuple[float, float, float]


_STYLES = {
    Paper.A4: _Style(12, 10, 11, 1.0, 40.5, (53.0, 4.9), (8, 14, 19)),
    Paper.A5_ACROSS: _Style(11, 9, 9.5, 0.78, 33.5, (44.2, 4.2), (5.5, 10, 14)),
}


@aside
def draw(consents: ConsentList, invariant: bool = False) -> bytes:
    """The list as a PDF."""
    out, paper = BytesIO(), consents.lies
    canvas = open_canvas(out, tr("Danh sách đồng ý"), invariant)
    size, high = SIZES[paper], rows_of(paper, CONSENTS).height
    rows: list[ConsentRow | None] = [*consents.rows, *(None,) * consents.blank_rows]
    pages = paginate(len(rows), paper, CONSENTS)
    start = 0
    for page, count in enumerate(pages, 1):
        canvas.setPageSize((size.width * MM, size.height * MM))
        draw_marks(canvas, size.height, corner_marks(paper))
        ink = Ink(canvas, size.height)
        _draw_top(ink, consents, page)
        _draw_rows(ink, paper, page, rows[start : start + count], start)
        if page == len(pages):
            _draw_foot(ink, consents, first_row(paper, page) + count * high)
        lines = (
            tr("Không viết ngoài ô. Điểm chỉ thay chữ ký cũng được."),
            tr("Khi chụp ảnh: đủ bốn góc, giữ phẳng. Mẫu của phần mềm Sổ Làng."),
        )
        draw_two_lines(ink, paper, lines)
        draw_code(
            canvas, ink, paper, SheetCode(consents.print_id, page, CONSENTS, count), len(pages)
        )
        ink.close()
        canvas.showPage()
        start += count
    canvas.save()
    return out.getvalue()


def _draw_top(ink: Ink, consents: ConsentList, page: int) -> None:
    size, style = SIZES[consents.lies], _STYLES[consents.lies]
    left, right = size.left + MARK + 3.0, size.right - MARK - 3.0
    middle, group = (left + right) / 2, printable(consents.group)
    name = tr("DANH SÁCH ĐỒNG Ý")
    if page > 1:
        whose = tr("{house} (tiếp theo)", house=printable(consents.house))
        later_head.draw(ink, consents.lies, f"{name} – {group}", whose, 12.0)
        return
    band = Band(left, right, size.top, style.scale)
    draw_titles(ink, consents.commune, consents.house, band)
    scale = (style.scale + 1) / 2
    _centred(ink, middle, style.title, name, BOLD, 14 * scale, right - left)
    below = style.title + 6 * scale
    _centred(ink, middle, below, group, BOLD, 13 * scale, right - left)
    ink.set_font(REGULAR, style.asked)
    lines = [
        line
        for text in _asked()
        for line in wrap(text, REGULAR, style.asked, (size.right - size.left) * MM)
    ]
    for place, line in enumerate(lines):
        ink.left(size.left, style.lines[0] + style.lines[1] * place, line)


def _asked() -> tuple[str, ...]:
    """What is asked, and that nothing is an answer too; four lines."""
    return (
        tr(
            "Nhà văn hóa xin ghi tên để điểm danh và tính số người tham gia. Mỗi người trả lời "
            "riêng từng việc: đồng ý thì đánh dấu vào ô và ký; không đồng ý thì để trống. Ai không "
            "đồng ý vẫn được tham gia. Muốn rút lại lúc nào thì nói với nhà văn hóa lúc đó."
        ),
        tr("Trẻ em dưới 16 tuổi: cha, mẹ hoặc người giám hộ cùng ký ở cột cuối."),
    )


def _centred(ink: Ink, x: float, y: float, text: str, font: str, size: float, room: float) -> None:
    fitted = fit(text, font, size, room * MM)
    ink.set_font(font, fitted.size)
    ink.centre(x, y, fitted.lines[0])


def _edges(paper: Paper) -> list[float]:
    size, left = SIZES[paper], answers_left(paper)
    return [
        size.left,
        size.left + _NUMBER,
        left - _BIRTH,
        *(left + place * ANSWER for place in range(4)),
        left + 3 * ANSWER + guardian_width(paper),
    ]


def _heads() -> tuple[str, ...]:
    return (
        tr("STT"),
        tr("Họ và tên"),
        tr("Năm sinh"),
        tr("Đồng ý cho ghi tên"),
        tr("Đồng ý cho gửi tên lên xã"),
        tr("Đồng ý cho đăng ảnh"),
        tr("Cha, mẹ hoặc người giám hộ (trẻ em)"),
    )


def _draw_rows(
    ink: Ink, paper: Paper, page: int, rows: Sequence[ConsentRow | None], start: int
) -> None:
    size, style, high = SIZES[paper], _STYLES[paper], rows_of(paper, CONSENTS).height
    top, edges = first_row(paper, page), _edges(paper)
    bottom = top + len(rows) * high
    head = top - size.head
    for title, x, right in zip(_heads(), edges, edges[1:], strict=False):
        room = (right - x - 1.5) * MM
        fitted = fit(title, BOLD, style.head, room, size.head * MM - 1, style.head)
        _put(ink, fitted, BOLD, (x + right) / 2, head + size.head / 2)
    for index, row in enumerate(rows):
        y = top + index * high
        ink.line(size.left, y, size.right, y, 0.5)
        place = consent_place(paper, page, index, None)
        for tick in place.ticks:
            ink.box(tick.x, tick.y, tick.w, tick.h, 0.9)
        _draw_person(ink, paper, edges, y, str(start + index + 1), row)
    for x in edges[1:-1]:
        ink.line(x, head, x, bottom, 0.5)
    ink.box(size.left, head, size.right - size.left, bottom - head, 0.9)


def _draw_person(
    ink: Ink, paper: Paper, edges: Sequence[float], y: float, number: str, row: ConsentRow | None
) -> None:
    high, body = rows_of(paper, CONSENTS).height, _STYLES[paper].cell
    middle = y + high / 2
    _cell(ink, number, edges[0], edges[1], middle, body)
    if row is None:
        return
    wide, tall = (edges[2] - edges[1] - 2 * _PAD) * MM, (high - 1) * MM
    name, x = printable(name_cell(row.person)), edges[1] + _PAD
    above = _of_guardian(row, paper)
    if row.guardian and above is None:
        _put_both(ink, x, (y + 0.5, y + high - 0.5), wide, name, printable(row.guardian))
    else:
        _put(ink, fit(name, REGULAR, body, wide, tall, body - 1), REGULAR, x, middle, left=True)
    if row.person.birth:
        _cell(ink, printable(row.person.birth), edges[2], edges[3], middle, body)
    if above is not None:
        _put(ink, above, ITALIC, edges[6] + _PAD, y + 2.4, left=True)
    elif not row.child:
        _cell(ink, "–", edges[6], edges[7], middle, body)


def _of_guardian(row: ConsentRow, paper: Paper) -> Fitted | None:
    """The guardian's name as it stands on the first line of the cell to sign, legible and whole;
    None: it does not, or there is nobody.

    One line, never two: below it whoever reads a photo takes ink for a signature.
    """
    name, room = printable(row.guardian or ""), (guardian_width(paper) - 2) * MM
    if not name or width(name, ITALIC, _LEAST_GUARDIAN) > room:
        return None
    return fit(name, ITALIC, 9, room, 0)


def _put_both(
    ink: Ink, x: float, ends: tuple[float, float], wide: float, name: str, guardian: str
) -> None:
    """A child's name, and below it that of a guardian too long for the cell to sign."""
    top, bottom = ends
    half = (bottom - top) / 2
    label = tr("Cha, mẹ hoặc người giám hộ: {name}", name=guardian)
    for text, font, size, middle in (
        (name, REGULAR, 10.0, top + half / 2),
        (label, ITALIC, 8.0, bottom - half / 2),
    ):
        _put(ink, fit(text, font, size, wide, half * MM, size - 1), font, x, middle, left=True)


def _cell(ink: Ink, text: str, left: float, right: float, middle: float, body: float) -> None:
    fitted = fit(text, REGULAR, body, (right - left - 1.5) * MM, 2.4 * body, body - 2)
    _put(ink, fitted, REGULAR, (left + right) / 2, middle)


def _put(
    ink: Ink, fitted: Fitted, font: str, x: float, middle: float, *, left: bool = False
) -> None:
    ink.set_font(font, fitted.size)
    leading = fitted.size * LEADING / MM
    y = middle + fitted.size / MM / 3 - (len(fitted.lines) - 1) / 2 * leading
    for line in fitted.lines:
        if left:
            ink.left(x, y, line)
        else:
            ink.centre(x, y, line)
        y += leading


def _draw_foot(ink: Ink, consents: ConsentList, y: float) -> None:
    size, style = SIZES[consents.lies], _STYLES[consents.lies]
    where = printable(consents.place_name)
    quarter = (size.right - size.left) / 4
    left, right = size.left + quarter, size.right - quarter
    above, title_y, hint_y = (y + down for down in style.signed)
    ink.set_font(ITALIC, style.cell)
    day = open_day()
    ink.centre(right, above, f"{where}, {day}" if where else day)
    titles = ((left, tr("NGƯỜI HỎI Ý KIẾN")), (right, consents.signer_title))
    draw_signers(ink, titles, title_y, style.cell, 2 * quarter - 2, hint_y - title_y)
