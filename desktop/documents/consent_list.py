"""The list of consents of a group: three questions, a box and a signature for each, per person.

Asked apart and never ticked before (Luật 91/2025/QH15, Điều 9); for a child the guardian signs too
(Điều 24). Drawn by ``db.domain.consent_places``, with the marks and the QR of a sign-in sheet, so
that a photo of it can be read back.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from db.domain.consent_places import (
    ANSWER,
    GUARDIAN,
    PAPER,
    ConsentList,
    ConsentRow,
    answers_left,
    consent_place,
)
from db.domain.sheet_codes import SheetCode
from db.domain.sheet_places import CONSENTS, MARK, SIZES, corner_marks, first_row, paginate, rows_of
from desktop.documents.codes import draw_marks
from desktop.documents.dates import open_day
from desktop.documents.fonts import BOLD, ITALIC, REGULAR
from desktop.documents.ink import MM, Ink
from desktop.documents.page import open_canvas
from desktop.documents.people_cells import name_cell
from desktop.documents.sheet_foot import draw_code
from desktop.documents.text import LEADING, Fitted, fit, printable, wrap
from desktop.documents.titles import Band, draw_titles
from desktop.wording import on_paper as tr

_NUMBER, _BIRTH, _PAD = 8.0, 13.0, 1.2
_SIZE, _HIGH = SIZES[PAPER], rows_of(PAPER, CONSENTS).height


def draw(consents: ConsentList, invariant: bool = False) -> bytes:
    """The list as a PDF."""
    out = BytesIO()
    canvas = open_canvas(out, tr("Danh sách đồng ý"), invariant)
    rows: list[ConsentRow | None] = [*consents.rows, *(None,) * consents.blank_rows]
    pages = paginate(len(rows), PAPER, CONSENTS)
    start = 0
    for page, count in enumerate(pages, 1):
        canvas.setPageSize((_SIZE.width * MM, _SIZE.height * MM))
        draw_marks(canvas, _SIZE.height, corner_marks(PAPER))
        ink = Ink(canvas, _SIZE.height)
        _draw_top(ink, consents, page)
        _draw_rows(ink, page, rows[start : start + count], start)
        if page == len(pages):
            _draw_foot(ink, consents, first_row(PAPER, page) + count * _HIGH)
        _draw_hint(ink)
        code = SheetCode(consents.print_id, page, CONSENTS, count)
        draw_code(canvas, ink, PAPER, code, len(pages))
        ink.close()
        canvas.showPage()
        start += count
    canvas.save()
    return out.getvalue()


def _draw_top(ink: Ink, consents: ConsentList, page: int) -> None:
    left, right = _SIZE.left + MARK + 3.0, _SIZE.right - MARK - 3.0
    middle, group = (left + right) / 2, printable(consents.group)
    if page > 1:
        _centred(ink, middle, _SIZE.top + 6, tr("DANH SÁCH ĐỒNG Ý"), BOLD, 12, right - left)
        text = tr("{group} (tiếp theo)", group=group)
        _centred(ink, middle, _SIZE.top + 11.5, text, ITALIC, 11, right - left)
        return
    draw_titles(ink, consents.commune, consents.house, Band(left, right, _SIZE.top))
    _centred(ink, middle, 40.5, tr("DANH SÁCH ĐỒNG Ý"), BOLD, 14, right - left)
    _centred(ink, middle, 46.5, group, BOLD, 13, right - left)
    ink.set_font(REGULAR, 11)
    lines = [
        line
        for text in _asked()
        for line in wrap(text, REGULAR, 11, (_SIZE.right - _SIZE.left) * MM)
    ]
    for place, line in enumerate(lines):
        ink.left(_SIZE.left, 53.0 + 4.9 * place, line)


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


def _edges() -> list[float]:
    left = answers_left()
    return [
        _SIZE.left,
        _SIZE.left + _NUMBER,
        left - _BIRTH,
        *(left + place * ANSWER for place in range(4)),
        left + 3 * ANSWER + GUARDIAN,
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


def _draw_rows(ink: Ink, page: int, rows: Sequence[ConsentRow | None], start: int) -> None:
    top, edges = first_row(PAPER, page), _edges()
    bottom = top + len(rows) * _HIGH
    head = top - _SIZE.head
    for title, x, right in zip(_heads(), edges, edges[1:], strict=False):
        fitted = fit(title, BOLD, 10, (right - x - 1.5) * MM, _SIZE.head * MM - 1, 10)
        _put(ink, fitted, BOLD, (x + right) / 2, head + _SIZE.head / 2)
    for index, row in enumerate(rows):
        y = top + index * _HIGH
        ink.line(_SIZE.left, y, _SIZE.right, y, 0.5)
        place = consent_place(page, index, None)
        for tick in place.ticks:
            ink.box(tick.x, tick.y, tick.w, tick.h, 0.9)
        _draw_person(ink, edges, y, str(start + index + 1), row)
    for x in edges[1:-1]:
        ink.line(x, head, x, bottom, 0.5)
    ink.box(_SIZE.left, head, _SIZE.right - _SIZE.left, bottom - head, 0.9)


def _draw_person(
    ink: Ink, edges: Sequence[float], y: float, number: str, row: ConsentRow | None
) -> None:
    middle = y + _HIGH / 2
    _cell(ink, number, edges[0], edges[1], middle)
    if row is None:
        return
    name = fit(
        printable(name_cell(row.person)),
        REGULAR,
        12,
        (edges[2] - edges[1] - 2 * _PAD) * MM,
        (_HIGH - 1) * MM,
        11,
    )
    _put(ink, name, REGULAR, edges[1] + _PAD, middle, left=True)
    if row.person.birth:
        _cell(ink, printable(row.person.birth), edges[2], edges[3], middle)
    if row.guardian:
        fitted = fit(printable(row.guardian), ITALIC, 9, (GUARDIAN - 2) * MM, 0)
        _put(ink, fitted, ITALIC, edges[6] + _PAD, y + 2.4, left=True)
    elif not row.child:
        _cell(ink, "–", edges[6], edges[7], middle)


def _cell(ink: Ink, text: str, left: float, right: float, middle: float) -> None:
    fitted = fit(text, REGULAR, 12, (right - left - 1.5) * MM, _HIGH * MM, 10)
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
    where = printable(consents.place_name)
    quarter = (_SIZE.right - _SIZE.left) / 4
    left, right = _SIZE.left + quarter, _SIZE.right - quarter
    ink.set_font(ITALIC, 12)
    day = open_day()
    ink.centre(right, y + 8, f"{where}, {day}" if where else day)
    for x, title in ((left, tr("NGƯỜI HỎI Ý KIẾN")), (right, consents.signer_title)):
        fitted = fit(printable(title).upper(), BOLD, 12, 2 * quarter * MM)
        ink.set_font(BOLD, fitted.size)
        ink.centre(x, y + 14, fitted.lines[0])
        ink.set_font(ITALIC, 11)
        ink.centre(x, y + 19, tr("(Ký, ghi rõ họ tên)"))


def _draw_hint(ink: Ink) -> None:
    x = _SIZE.left + MARK + 3.0
    lines = (
        tr("Không viết ngoài ô. Điểm chỉ thay chữ ký cũng được."),
        tr("Khi chụp ảnh: đủ bốn góc, giữ phẳng. Mẫu của phần mềm Sổ Làng."),
    )
    ink.set_font(ITALIC, 9)
    for index, line in enumerate(lines):
        ink.left(x, _SIZE.bottom - 7.6 + index * 3.7, line)
