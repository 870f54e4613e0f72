"""“In…” of a group, a meeting or a person: which papers there are, and one of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from db.domain.changes import Changes
from db.domain.consent_places import ConsentList
from db.domain.errors import AppError
from db.domain.list_papers import CourseGrid, Handover, ReceiptList
from db.domain.numerals import parse_amount
from db.domain.person_papers import CertificateKind, PersonPaper
from db.domain.sheets import Paper
from db.engine import Book
from desktop.actions import (
    consent_lists,
    donation_papers,
    lending_notes,
    list_papers,
    meeting_papers,
    people,
    person_papers,
    receipt_lists,
)
from desktop.actions.drawing import ListPaper
from desktop.actions.receipt_lists import Given
from desktop.wording import on_paper as tr


class Asked(StrEnum):
    """The papers of the window's “In…”."""

    GRID = "grid"
    RECORD = "record"
    RECEIPTS = "receipts"
    TEACHER_PAY = "teacher_pay"
    CONSENTS = "consents"
    CARDS = "cards"
    CERTIFICATES = "certificates"
    CERTIFICATE = "certificate"
    INVITATION = "invitation"
    THANKS = "thanks"
    LENDING = "lending"
    OVERDUE = "overdue"
    PRAISE = "praise"
    LABELS = "labels"
    LOAN = "loan"
    HANDOVER = "handover"
    GIFT = "gift"
    BOARD = "board"


OF_GROUP = (
    Asked.GRID,
    Asked.RECEIPTS,
    Asked.TEACHER_PAY,
    Asked.CONSENTS,
    Asked.CARDS,
    Asked.CERTIFICATES,
)
OF_MEETING = (Asked.RECORD, Asked.RECEIPTS, Asked.INVITATION, Asked.THANKS)
OF_PERSON = (Asked.CARDS, Asked.CERTIFICATE, Asked.PRAISE, Asked.THANKS, Asked.LENDING)
OF_LIBRARY = (Asked.OVERDUE, Asked.LABELS)
OF_EQUIPMENT = (Asked.HANDOVER, Asked.LABELS)
OF_LOAN = (Asked.LOAN,)
OF_GIFT = (Asked.GIFT, Asked.THANKS)
OF_GIFTS = (Asked.BOARD,)


@dataclass(frozen=True)
class Request:
    """What is chosen on the screen; days YYYY-MM-DD, ``amount`` as it was typed, "" is open.

    One of ``group_id``, ``meeting_id``, ``person_id`` is given, or none; ``words`` are what for,
    the gift, or the reason; ``names``: who is invited, one to a line.
    """

    kind: Asked
    today: str
    from_day: str
    to_day: str
    group_id: str = ""
    meeting_id: str = ""
    person_id: str = ""
    loan_id: str = ""
    donation_id: str = ""
    amount: str = ""
    goods: str = ""
    words: str = ""
    names: str = ""
    filled: bool = False
    large: bool = False
    paper: Paper = Paper.A4


@dataclass(frozen=True)
class Made:
    """The drawn paper; ``read_back`` where its leaving the printer is to be written down."""

    request: Request
    pdf: bytes
    read_back: ConsentList | CourseGrid | None = None


def make(book: Book, request: Request) -> Made:
    """Draw the paper.

    Raises:
        AppError: whatever the paper's own action refuses; ``bad_amount``, ``amount_missing``.
    """
    papers = _of_person(book, request)
    if papers is not None:
        return Made(request, person_papers.draw(papers))
    listed = _list(book, request)
    if isinstance(listed, CourseGrid | ReceiptList):
        listed = replace(listed, large=request.large, paper=request.paper)
    if isinstance(listed, CourseGrid):
        listed = meeting_papers.readable(listed)
    pdf = list_papers.drawn(listed).pdf
    if isinstance(listed, ConsentList) or (isinstance(listed, CourseGrid) and listed.print_ids):
        return Made(request, pdf, listed)
    return Made(request, pdf)


def used(book: Book, made: Made) -> Changes | None:
    """The paper leaves for the printer: what is read back is written down as printed."""
    if isinstance(made.read_back, ConsentList):
        return consent_lists.record_consents(book, made.request.group_id, made.read_back)
    if made.read_back is not None:
        return meeting_papers.record_grid(book, made.request.group_id, made.read_back)
    return None


def _of_person(book: Book, asked: Request) -> tuple[PersonPaper, ...] | None:
    """Papers for one person each; None where a list is asked for."""
    if asked.kind is Asked.CARDS:
        members = person_papers.members
        ids = [asked.person_id] if asked.person_id else members(book, asked.group_id, asked.today)
        return person_papers.cards(book, ids)
    if asked.kind is Asked.CERTIFICATES:
        return person_papers.certificates_of_group(
            book, asked.group_id, asked.from_day, asked.to_day, None
        )
    if asked.kind in (Asked.CERTIFICATE, Asked.PRAISE):
        praise = asked.kind is Asked.PRAISE
        usual = (
            tr("đã có nhiều đóng góp cho nhà văn hóa")
            if praise
            else tr("đã tham gia sinh hoạt tại nhà văn hóa")
        )
        reason = asked.words or usual
        kind = CertificateKind.PRAISE if praise else CertificateKind.TAKING_PART
        return person_papers.certificates(book, [asked.person_id], reason, None, kind)
    if asked.kind is Asked.INVITATION:
        return person_papers.invitations(book, asked.meeting_id, _names(asked), asked.today)
    if asked.kind is Asked.LABELS:
        return person_papers.labels(book, _names(asked) or [tr("(chưa ghi chữ)")], asked.words)
    if asked.kind is Asked.OVERDUE:
        return person_papers.overdue_of_library(book, asked.today)
    if asked.kind is Asked.THANKS:
        gift = asked.words or tr("giúp đỡ nhà văn hóa")
        names = [_name(book, asked)] if asked.person_id else _names(asked)
        if asked.donation_id:
            giver, given = donation_papers.thanked(book, asked.donation_id)
            names, gift = [giver], asked.words or given
        return person_papers.thanks(book, names, gift, asked.today)
    return None


def _list(book: Book, asked: Request) -> ListPaper:
    if asked.kind is Asked.GRID:
        return meeting_papers.course_grid(
            book, asked.group_id, asked.from_day, asked.to_day, filled=asked.filled
        )
    if asked.kind is Asked.RECORD:
        return meeting_papers.attendance_record(book, asked.meeting_id, asked.paper)
    if asked.kind is Asked.CONSENTS:
        return consent_lists.consent_list(book, asked.group_id, asked.today, paper=asked.paper)
    if asked.kind is Asked.LENDING:
        return _lending(book, asked)
    if asked.kind is Asked.LOAN:
        return lending_notes.of_loan(book, asked.loan_id)
    if asked.kind in (Asked.GIFT, Asked.BOARD):
        return _of_gifts(book, asked)
    if asked.kind is Asked.HANDOVER:
        return lending_notes.of_store(book, asked.today, asked.words or None)
    if asked.kind is Asked.TEACHER_PAY:
        if not asked.amount.strip():
            raise AppError("amount_missing")
        return receipt_lists.teacher_receipts(
            book,
            asked.group_id,
            asked.from_day,
            asked.to_day,
            parse_amount(asked.amount),
            asked.paper,
        )
    return _receipts(book, asked)


def _of_gifts(book: Book, asked: Request) -> ListPaper:
    if asked.kind is Asked.GIFT:
        return donation_papers.receipt(book, asked.donation_id, asked.paper)
    return donation_papers.board(book, asked.from_day, asked.to_day, asked.today)


def _receipts(book: Book, asked: Request) -> ListPaper:
    amount = parse_amount(asked.amount) if asked.amount.strip() and not asked.goods else None
    usual = tr("Nhận hiện vật") if asked.goods else tr("Nhận tiền bồi dưỡng")
    given = Given(asked.words or usual, amount, asked.goods or None)
    if asked.meeting_id:
        return receipt_lists.receipts_of_meeting(book, asked.meeting_id, given, 0, asked.paper)
    return receipt_lists.receipts_of_group(book, asked.group_id, asked.today, given, 0, asked.paper)


def _lending(book: Book, asked: Request) -> ListPaper:
    draft = people.detail(book, asked.person_id).draft
    return lending_notes.lending_note(
        book,
        Handover.LENDING,
        (),
        asked.today,
        person=draft.full_name,
        home=draft.village,
        purpose=asked.words or None,
        blank_rows=6,
    )


def _names(asked: Request) -> list[str]:
    """What was typed one to a line."""
    return [name.strip() for name in asked.names.splitlines() if name.strip()]


def _name(book: Book, asked: Request) -> str:
    return people.detail(book, asked.person_id).draft.full_name
