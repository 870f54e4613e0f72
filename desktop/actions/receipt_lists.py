"""Danh sách ký nhận: who gets money or goods signs; teachers are paid by the session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from db.domain.errors import AppError
from db.domain.list_papers import OccasionKind, ReceiptList, ReceiptRow
from db.domain.numerals import LARGEST
from db.domain.sheets import Paper, SheetRow
from db.engine import Book
from db.queries import attendance as rolls
from db.queries import groups as group_questions
from db.queries import list_papers as questions
from db.queries.find import GROUP, MEETING, find
from db.queries.house_scopes import HouseScope, house_of
from desktop.actions.list_papers import check_blank, shown_row
from desktop.actions.paper_heads import head_of
from desktop.actions.sheets import activity_name
from desktop.phrases import day as day_words
from desktop.wording import on_paper as tr


@dataclass(frozen=True)
class Given:
    """What is given out: money (``amount`` đồng each, None is open) or ``goods`` (so many each)."""

    purpose: str
    amount: int | None = None
    goods: str | None = None
    quantity: int = 1


def receipts_of_meeting(
    book: Book,
    meeting_id: str,
    given: Given,
    blank_rows: int = 0,
    paper: Paper = Paper.A4,
) -> ReceiptList:
    """Who was there signs; before the meeting, who is expected.

    Raises:
        AppError: ``not_found``, ``bad_blank_rows``, ``bad_amount``, ``nobody_listed``.
    """
    with book.read() as connection:
        roll = rolls.roll(connection, meeting_id)
        scope = find(connection, MEETING, meeting_id).scope
        house = house_of(connection, scope, roll.meeting.day)
        came = [row for row in roll.rows if row.status is not None and row.status.came]
        wanted = came or [row for row in roll.rows if row.status is None]
        known = questions.people(connection, [row.person_id for row in wanted])
    people = [known[row.person_id] for row in wanted if row.person_id in known]
    meeting = roll.meeting
    occasion = tr("{what}, ngày {day}", what=activity_name(meeting), day=day_words(meeting.day))
    return _receipts(house, meeting.day, occasion, people, given, blank_rows, paper)


def receipts_of_group(
    book: Book,
    group_id: str,
    on: str,
    given: Given,
    blank_rows: int = 0,
    paper: Paper = Paper.A4,
) -> ReceiptList:
    """Everybody who is a member on that day signs.

    Raises:
        AppError: ``not_found``, ``bad_blank_rows``, ``bad_amount``, ``nobody_listed``.
    """
    with book.read() as connection:
        house = house_of(connection, find(connection, GROUP, group_id).scope, on)
        people = [one.row for one in questions.members_between(connection, group_id, on, on)]
        group = group_questions.name_of(connection, group_id)
    made = _receipts(house, None, group, people, given, blank_rows, paper)
    return replace(made, occasion_is=OccasionKind.GROUP)


def teacher_receipts(
    book: Book, group_id: str, from_day: str, to_day: str, rate: int, paper: Paper = Paper.A4
) -> ReceiptList:
    """Bồi dưỡng for who taught: held meetings by the amount for one (đồng).

    Raises:
        AppError: ``not_found``, ``bad_amount``, ``nobody_taught``.
    """
    with book.read() as connection:
        house = house_of(connection, find(connection, GROUP, group_id).scope, to_day)
        taught = questions.teachers(connection, group_id, from_day, to_day)
        group = group_questions.name_of(connection, group_id)
    if not taught:
        raise AppError("nobody_taught")
    if any(rate * count > LARGEST for _, count in taught):
        raise AppError("bad_amount", text=str(rate))
    return ReceiptList(
        head_of(house, None),
        tr("DANH SÁCH KÝ NHẬN"),
        tr("Bồi dưỡng người dạy {group}", group=group),
        tr("từ ngày {first} đến ngày {last}", first=day_words(from_day), last=day_words(to_day)),
        tuple(ReceiptRow(shown_row(row), rate * count, count) for row, count in taught),
        rate=rate,
        paper=paper,
        occasion_is=OccasionKind.DAYS,
    )


def _receipts(
    house: HouseScope,
    day: str | None,
    occasion: str,
    people: Sequence[SheetRow],
    given: Given,
    blank_rows: int,
    paper: Paper,
) -> ReceiptList:
    check_blank(blank_rows)
    if not people and not blank_rows:
        raise AppError("nobody_listed")
    if given.amount is not None and given.amount * max(1, len(people)) > LARGEST:
        raise AppError("bad_amount", text=str(given.amount))
    return ReceiptList(
        head_of(house, day),
        tr("DANH SÁCH KÝ NHẬN"),
        given.purpose,
        occasion,
        tuple(ReceiptRow(shown_row(row), given.amount) for row in people),
        given.goods,
        given.quantity,
        None,
        blank_rows,
        paper,
    )
