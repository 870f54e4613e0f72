"""What stands round a report as people completed it: kept once, used from then on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.commands import report_heads as commands
from db.domain.changes import Changes
from db.domain.report_heads import HeadSort, ReportHead
from db.domain.reports import Heading
from db.domain.signing import Authority, signer_lines
from db.engine import Book
from db.queries import report_heads as questions
from desktop.wording import on_paper as tr

if TYPE_CHECKING:
    from sqlalchemy import Connection


def of(book: Book, sort: HeadSort = HeadSort.OWN, on: str | None = None) -> ReportHead:
    """What was set in this book and holds on a day (None: the latest); empty fields are the
    program's own."""
    with book.read() as connection:
        return questions.head(connection, book.scope, sort, on)


def all_of(book: Book, sort: HeadSort = HeadSort.OWN) -> tuple[ReportHead, ...]:
    """Every version with its day, the oldest first."""
    with book.read() as connection:
        return questions.heads(connection, book.scope, sort)


def forget(book: Book, from_day: str | None, sort: HeadSort = HeadSort.OWN) -> Changes:
    """The version of a day holds no more.

    Raises:
        AppError: ``commune_only``.
    """
    return commands.forget_head(book, from_day, sort)


def set_head(book: Book, head: ReportHead, sort: HeadSort = HeadSort.OWN) -> Changes:
    """Keep what stands round the report of this book, or at the commune what its houses' reports
    shall have, from the head's day on; it travels with the next reply.

    Raises:
        AppError: ``commune_only``, ``name_too_long``, ``too_many_lines``.
    """
    return commands.set_head(book, head, sort)


def in_force(connection: Connection, house: bytes, on: str) -> ReportHead:
    """What a house set for its reports of a day, completed by what its commune wants."""
    own = questions.head(connection, house, on=on)
    return own.over(questions.wanted_of(connection, house, on))


def applied(heading: Heading, head: ReportHead) -> Heading:
    """The program's heading with what people set in its places."""
    collective, chief = _signs(heading.signer)
    signer = heading.signer
    if head.authority is not None:
        signer = signer_lines(
            head.authority, collective or tr("Ban chủ nhiệm"), chief, head.signer_title
        )
    elif head.signer_title:
        signer = (*heading.signer[:-1], head.signer_title.upper())
    return replace(
        heading,
        addressee=head.addressees or heading.addressee,
        authority=head.grounds or heading.authority,
        plan=head.plan or heading.plan,
        recipients=head.recipients or heading.recipients,
        signer=signer,
        signer_name=head.signer_name or heading.signer_name,
    )


def _signs(lines: tuple[str, ...]) -> tuple[str, str]:
    """The body that signs as one, if there is one, and the title of its head."""
    chief = lines[-1] if lines else tr("CHỦ NHIỆM")
    mark = f"{Authority.COLLECTIVE} "
    return next((one.removeprefix(mark) for one in lines if one.startswith(mark)), ""), chief
