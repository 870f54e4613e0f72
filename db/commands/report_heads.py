"""Set what stands round reports, and sentences of papers in the commune's words."""

from __future__ import annotations

from collections.abc import Sequence

from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.domain.paper_texts import check_text
from db.domain.report_heads import HeadSort, ReportHead
from db.domain.text import clean
from db.domain.times import check_day
from db.engine import Book
from db.log.act import act
from db.log.kinds import Kind
from db.log.payload import derived_id

LONGEST, MOST_LINES, LONGEST_NAME = 400, 20, 120


def set_head(book: Book, head: ReportHead, sort: HeadSort = HeadSort.OWN) -> Changes:
    """Keep it whole, from its day on: a field that is empty is the program's again.

    Raises:
        AppError: ``commune_only`` for what is wanted of houses; ``name_too_long``,
            ``too_many_lines``, ``bad_day``.
    """
    day = check_day(head.from_day) if head.from_day else None
    if sort is HeadSort.HOUSES:
        _commune(book)
        head = head.for_all()
    with act(book, "reports.head") as doing:
        entity = _key(doing.scope, sort, day)
        doing.put(
            Kind.PAPER_HEAD,
            entity,
            sort=sort.value,
            issuer=head.issuer.value if head.issuer else None,
            addressees=_lines(head.addressees),
            grounds=_lines(head.grounds),
            plan=_line(head.plan, LONGEST),
            recipients=_lines(head.recipients),
            authority=None if head.authority is None else head.authority.value,
            signer_title=_line(head.signer_title, LONGEST_NAME),
            signer_name=_line(head.signer_name, LONGEST_NAME),
            from_day=day,
            alive=True,
        )
    return doing.result


def forget_head(book: Book, from_day: str | None, sort: HeadSort = HeadSort.OWN) -> Changes:
    """The version of that day holds no more: the one before it goes on.

    Raises:
        AppError: ``commune_only`` for what is wanted of houses.
    """
    if sort is HeadSort.HOUSES:
        _commune(book)
    with act(book, "reports.forget_head") as doing:
        doing.put(Kind.PAPER_HEAD, _key(doing.scope, sort, from_day), alive=False)
    return doing.result


def _key(scope: bytes, sort: HeadSort, day: str | None) -> bytes:
    """One record for each day; that from ever bears the id that all had before days came."""
    dated = (day.encode(),) if day else ()
    return derived_id(Kind.PAPER_HEAD, scope, sort.value.encode(), *dated)


def set_text(book: Book, place: str, text: str | None) -> Changes:
    """Put the commune's words in place of a sentence; None brings the program's back.

    Raises:
        AppError: ``commune_only``, ``paper_text_unknown``, ``paper_text_gap``, ``name_too_long``.
    """
    _commune(book)
    kept = check_text(place, text)
    with act(book, "papers.text") as doing:
        entity = derived_id(Kind.PAPER_TEXT, doing.scope, place.encode())
        doing.put(Kind.PAPER_TEXT, entity, place=place, text=kept)
    return doing.result


def _lines(lines: Sequence[str]) -> str | None:
    kept = [line for line in (_line(one, LONGEST) for one in lines) if line]
    if len(kept) > MOST_LINES:
        raise AppError("too_many_lines", limit=MOST_LINES)
    return "\n".join(kept) or None


def _line(text: str, longest: int) -> str | None:
    line = clean(text)
    if len(line) > longest:
        raise AppError("name_too_long", limit=longest)
    return line or None


def _commune(book: Book) -> None:
    if book.kind is not BookKind.COMMUNE:
        raise AppError("commune_only")
