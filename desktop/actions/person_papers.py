"""Papers for one person each: cards, certificates, invitations, thanks, reminders, labels."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from db.domain.births import Birth
from db.domain.card_codes import card_text
from db.domain.errors import AppError
from db.domain.library import LoanRow
from db.domain.list_papers import PaperHead
from db.domain.person_papers import (
    Certificate,
    CertificateKind,
    Invitation,
    Label,
    MemberCard,
    OverdueNote,
    PersonPaper,
    ThanksLetter,
)
from db.engine import Book
from db.queries import people as people_questions
from desktop import apart, phrases
from desktop.actions import groups, library, meeting_papers, meetings
from desktop.actions.drawing import draw_person_papers, say
from desktop.actions.paper_heads import letter_head
from desktop.actions.sheets import activity_name

MOST = 1000
"""Papers of one print: beyond it somebody has chosen too many by mistake."""


def draw(papers: Sequence[PersonPaper]) -> bytes:
    """One PDF with all of them, in the helper process where there is one.

    Raises:
        AppError: ``nobody_listed``; ``too_many_to_print``.
    """
    if not papers:
        raise AppError("nobody_listed")
    if len(papers) > MOST:
        raise AppError("too_many_to_print", count=len(papers), limit=MOST)
    return apart.run(draw_person_papers, list(papers))


def cards(book: Book, ids: Sequence[str]) -> tuple[MemberCard, ...]:
    """A card for each person whose name is known, in the order given.

    Raises:
        AppError: ``not_found``, ``not_a_house``.
    """
    head = letter_head(book, None)
    found = []
    for id_ in dict.fromkeys(ids):
        with book.read() as connection:
            detail = people_questions.detail(connection, id_)
        if detail.name_known:
            standing = tuple(group.name for group in detail.groups if group.to_day is None)
            draft = detail.draft
            year = _year(draft.birth)
            found.append(
                MemberCard(head, draft.full_name, draft.distinction, year, standing, card_text(id_))
            )
    return tuple(found)


def _year(birth: Birth | None) -> str | None:
    """``1986``, ``khoảng 1948``; None where only the age is known, or nothing."""
    if birth is None or not birth.year:
        return None
    return phrases.birth(str(Birth(birth.year, about=birth.about)))


def members(book: Book, group_id: str, on: str) -> list[str]:
    """Who belongs to a group on a day, in the order of its list."""
    return [row.person_id for row in groups.members(book, group_id, on)]


def certificates(
    book: Book,
    ids: Sequence[str],
    reason: str,
    day: str | None,
    kind: CertificateKind = CertificateKind.TAKING_PART,
) -> tuple[Certificate, ...]:
    """One for each person, with the same reason.

    Raises:
        AppError: ``not_found``, ``not_a_house``.
    """
    head = letter_head(book, day)
    found = []
    for id_ in dict.fromkeys(ids):
        with book.read() as connection:
            detail = people_questions.detail(connection, id_)
        if detail.name_known:
            draft = detail.draft
            year = _year(draft.birth)
            found.append(Certificate(head, kind, draft.full_name, year, draft.village, reason))
    return tuple(found)


def certificates_of_group(
    book: Book,
    group_id: str,
    from_day: str,
    to_day: str,
    day: str | None,
    least: int = 50,
    kind: CertificateKind = CertificateKind.TAKING_PART,
) -> tuple[Certificate, ...]:
    """Everybody who came to at least so many per cent of a group's held meetings in a range.

    Raises:
        AppError: ``not_found``, ``not_a_house``, ``no_meetings``.
    """
    grid = meeting_papers.course_grid(book, group_id, from_day, to_day, filled=True)
    held = {place for row in grid.rows for place, mark in enumerate(row.marks) if mark is not None}
    head = letter_head(book, day)
    found: list[Certificate] = []
    for row in grid.rows:
        came = sum(1 for mark in row.marks if mark is not None and mark.came)
        if held and came * 100 >= least * len(held):
            reason = _taking_part(head, grid.group, (from_day, to_day), came, len(held))
            found += certificates(book, [row.person.person_id], reason, day, kind)
    return tuple(found)


def invitations(
    book: Book, meeting_id: str, names: Sequence[str], day: str | None
) -> tuple[Invitation, ...]:
    """An invitation to a meeting for each name; without names one with a line to write on.

    Raises:
        AppError: ``not_found``, ``not_a_house``.
    """
    meeting = meetings.detail(book, meeting_id)
    head = letter_head(book, day)
    what = meeting.topic or activity_name(meeting)
    return tuple(
        Invitation(head, name, what, meeting.day, meeting.time, meeting.place)
        for name in (*names,) or (None,)
    )


def thanks(
    book: Book, names: Sequence[str], gift: str, day: str | None
) -> tuple[ThanksLetter, ...]:
    """A letter for each giver; without names one with a line to write on.

    Raises:
        AppError: ``not_a_house``.
    """
    head = letter_head(book, day)
    return tuple(ThanksLetter(head, name, gift) for name in (*names,) or (None,))


def overdue(book: Book, name: str, things: Sequence[str], due: str, today: str) -> OverdueNote:
    """A reminder of what should be back by now.

    Raises:
        AppError: ``not_a_house``, ``not_overdue``.
    """
    days = (date.fromisoformat(today) - date.fromisoformat(due)).days
    if days <= 0:
        raise AppError("not_overdue", due=due)
    return OverdueNote(letter_head(book, today), name, tuple(things), due, days)


def overdue_of_library(book: Book, today: str) -> tuple[OverdueNote, ...]:
    """A reminder for everybody with a book that should be back, all of them on one; the longest
    overdue counts. A borrower whose name is not known here gets none.

    Raises:
        AppError: ``not_a_house``.
    """
    head = letter_head(book, today)
    late = [loan for loan in library.loans(book, only_out=True) if loan.overdue(today)]
    by_person: dict[str, list[LoanRow]] = {}
    for loan in late:
        if loan.borrower:
            by_person.setdefault(loan.person_id, []).append(loan)
    found = []
    for held in by_person.values():
        due = min(loan.due for loan in held)
        days = (date.fromisoformat(today) - date.fromisoformat(due)).days
        titles = tuple(loan.title for loan in held)
        found.append(OverdueNote(head, held[0].borrower, titles, due, days))
    return tuple(found)


def labels(
    book: Book, texts: Sequence[str], below: str | None = None, copies: int = 1
) -> tuple[Label, ...]:
    """Labels of these texts, each so many times.

    Raises:
        AppError: ``not_a_house``.
    """
    above = apart.run(say, letter_head(book, None), "label.above", {})
    return tuple(Label(above, text, below) for text in texts for _ in range(copies))


def _taking_part(head: PaperHead, group: str, days: tuple[str, str], came: int, held: int) -> str:
    """The sentence of a certificate of taking part, in the commune's words where it has some."""
    facts = {
        "group": group,
        "first": phrases.day(days[0]),
        "last": phrases.day(days[1]),
        "came": came,
        "all": held,
    }
    return apart.run(say, head, "certificate.reason", facts)
