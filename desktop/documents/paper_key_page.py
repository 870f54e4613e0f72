"""The commune's spare key on one A4 page, large enough to be typed from without a mistake."""

from __future__ import annotations

from io import BytesIO

from db.domain.paper_keys import PaperKeyPage
from db.domain.threads import aside
from desktop.documents import fonts
from desktop.documents.ink import MM, Ink
from desktop.documents.page import open_canvas
from desktop.documents.text import balanced, wrap
from desktop.wording import tr

PAPER = (210.0, 297.0)
MARGIN = 22.0
TITLE_SIZE, CODE_SIZE, TEXT_SIZE = 24.0, 30.0, 14.0
GROUPS_A_LINE, BETWEEN_GROUPS = 2, 48.0
_LINE = 1.35


@aside
def draw(page: PaperKeyPage, invariant: bool = False) -> bytes:
    """The page as PDF bytes; ``invariant``: equal pages are equal bytes."""
    out = BytesIO()
    canvas = open_canvas(out, tr("Khóa dự phòng của xã"), invariant)
    canvas.setPageSize((PAPER[0] * MM, PAPER[1] * MM))
    ink = Ink(canvas, PAPER[1])
    y = _title(ink, page)
    y = _code(ink, page.code, y + 12)
    _text(ink, y + 12)
    ink.close()
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _height(size: float) -> float:
    return size * _LINE / MM


def _title(ink: Ink, page: PaperKeyPage, y: float = 34.0) -> float:
    room = (PAPER[0] - 2 * MARGIN) * MM
    ink.set_font(fonts.BOLD, TITLE_SIZE)
    title = tr("KHÓA DỰ PHÒNG CỦA XÃ {commune}", commune=page.commune.upper())
    for line in balanced(title, fonts.BOLD, TITLE_SIZE, room):
        ink.centre(PAPER[0] / 2, y, line)
        y += _height(TITLE_SIZE)
    ink.set_font(fonts.REGULAR, TEXT_SIZE)
    ink.centre(PAPER[0] / 2, y, tr("Sổ Làng, in ngày {day}", day=page.day))
    return y + _height(TEXT_SIZE)


def _code(ink: Ink, code: str, y: float) -> float:
    """Two groups a line, each line with its number, so that nobody loses the place."""
    words = code.split()
    starts = range(0, len(words), GROUPS_A_LINE)
    for number, start in enumerate(starts, start=1):
        ink.set_font(fonts.REGULAR, TEXT_SIZE)
        ink.left(MARGIN + 22, y, f"{number}.")
        ink.set_font(fonts.BOLD, CODE_SIZE)
        for place, group in enumerate(words[start : start + GROUPS_A_LINE]):
            ink.left(MARGIN + 40 + place * BETWEEN_GROUPS, y, group)
        y += _height(CODE_SIZE)
    return y


def _text(ink: Ink, y: float) -> None:
    lines = (
        tr("Dùng khi máy của xã mất hoặc hỏng hẳn mà không mở lại được từ bản đã lưu."),
        tr(
            "Trên máy mới: mở Sổ Làng, chọn Mở sổ cho xã, gõ khóa này. Sau đó in khóa mới, rồi "
            "làm tệp mời cho từng làng. Làng mở tệp mời là gửi lại toàn bộ."
        ),
        tr("Chữ O không có trong khóa: chỉ có số 0. Chữ I, L không có: chỉ có số 1."),
        tr(
            "Cất trong két hoặc tủ hồ sơ, chỗ khác với máy. Ai có tờ này thì nhận thay xã được: "
            "mất tờ này thì in khóa mới ngay, tờ cũ hết dùng."
        ),
    )
    ink.set_font(fonts.REGULAR, TEXT_SIZE)
    for text in lines:
        for line in wrap(text, fonts.REGULAR, TEXT_SIZE, (PAPER[0] - 2 * MARGIN) * MM):
            ink.left(MARGIN, y, line)
            y += _height(TEXT_SIZE)
        y += 3
