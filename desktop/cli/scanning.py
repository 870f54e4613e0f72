"""``scan``: photos or scanned PDFs of signed sheets, read and, with ``--apply``, saved."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from db.domain.errors import AppError
from db.domain.scans import ReadPage, Seen
from desktop.actions import scanning, sheet_pictures
from desktop.actions.scanning import ScannedPage
from desktop.cli import shown, values
from desktop.cli.answers import Answer, tell
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import tr, word

if TYPE_CHECKING:
    from db.engine import Book


def declare(words: Words, _: str) -> None:
    words.set_defaults(act=scan)
    words.add_argument("files", nargs="+", metavar=tr("TỆP"))
    words.add_argument("--apply", action="store_true")
    words.add_argument("--keep-pictures", action="store_true")
    words.add_argument("--day", type=values.day, metavar=tr("NGÀY"))


def scan(read: Namespace, call: Call) -> Answer:
    """Read first, without holding the book: a stick full of photos takes minutes."""
    with scanning.guarded():
        raw = scanning.read(read.files, read.keep_pictures, _tell_file)
    saved = None
    if read.apply:
        with call.writing() as book:
            pages = _matched(read, book, raw)
            saved = scanning.apply(book, pages).changed
            if read.keep_pictures:
                sheet_pictures.keep(book, pages)
    else:
        with call.reading() as book:
            pages = _matched(read, book, raw)
    bad = [page for page in pages if page.problem is not None]
    lines = [_line(page) for page in pages]
    if saved is not None:
        lines.append(tr("Đã ghi {count} người; Ctrl+Z hoặc “solang undo” để lấy lại.", count=saved))
    return Answer(
        [_document(page) for page in pages], tuple(lines), _remark(bad, pages), 1 if bad else 0
    )


def _matched(read: Namespace, book: Book, raw: Sequence[ReadPage]) -> list[ScannedPage]:
    """``--day``: what is written by hand on sheets that were printed with an open date."""
    pages = scanning.match(book, raw)
    if read.day is None:
        return scanning.without_day(pages)
    open_ = {page.code.print_id: read.day for page in pages if page.code and page.open_day}
    return scanning.on_day(book, pages, open_)


def _document(page: ScannedPage) -> dict[str, object]:
    return {
        "file": page.file,
        "place": page.place,
        "print": page.code.print_id if page.code else None,
        "meeting": page.meeting.id if page.meeting else None,
        "page": page.page,
        "rows": [
            {
                "person": row.person_id,
                "mark": row.mark.value,
                "confidence": row.confidence,
                "likely": row.likely.value if row.likely else None,
                "marked": row.marked,
                **({"meeting": row.meeting.id} if row.meeting and page.days else {}),
                **({"purpose": row.purpose.value} if row.purpose else {}),
            }
            for row in page.rows
        ],
        "problem": _sentence(page),
        "code": page.problem,
    }


def _sentence(page: ScannedPage) -> str | None:
    return word(AppError(page.problem, **(page.facts or {}))) if page.problem else None


def _line(page: ScannedPage) -> str:
    where = tr("{file}, trang {place}", file=page.file, place=page.place)
    if page.problem is not None:
        return f"{where}: {_sentence(page)}"
    if page.consents:
        agreed = sum(row.mark is Seen.PRESENT for row in page.rows)
        unsure = sum(row.mark is Seen.UNSURE for row in page.rows)
        told = tr(
            "Danh sách đồng ý: {agreed} câu đồng ý, cần xem lại {unsure}",
            agreed=agreed,
            unsure=unsure,
        )
        return f"{where}: {told}"
    counts = {seen: sum(row.mark is seen for row in page.rows if row.person_id) for seen in Seen}
    more = sum(row.person_id is None and row.mark is not Seen.ABSENT for row in page.rows)
    what = tr(
        "có mặt {present}, vắng {absent}, cần xem lại {unsure}",
        present=counts[Seen.PRESENT],
        absent=counts[Seen.ABSENT],
        unsure=counts[Seen.UNSURE],
    )
    along = tr("đến thêm {count}", count=more) if more else None
    about = shown.meeting_line(page.meeting) if page.meeting else None
    return f"{where}: {shown.joined((about, what, along))}"


def _remark(bad: Sequence[ScannedPage], pages: Sequence[ScannedPage]) -> str | None:
    if not bad:
        return None
    if len(pages) == 1:
        return _sentence(bad[0])
    return tr(
        "Không đọc được {bad} trong {all} ảnh; những ảnh đó không đổi gì trong sổ. Xem lý do của "
        "từng ảnh rồi chụp lại.",
        bad=len(bad),
        all=len(pages),
    )


def _tell_file(file: str, done: int, total: int) -> None:
    tell(tr("[{done}/{total}] Đang đọc {file}", done=done + 1, total=total, file=file))
