"""“Bàn giao sổ”: the paper, the entry, and who writes from now on."""

from __future__ import annotations

from pathlib import Path

from db.commands import handovers as commands
from db.domain import long_work
from db.domain.changes import Changes
from db.domain.handovers import BookHolds, HandoverRow
from db.domain.list_papers import Handover, LendingNote, LentThing
from db.engine import Book
from desktop import phrases
from desktop.actions import books, lending_notes, list_papers
from desktop.actions.saving import check_place, save
from desktop.wording import on_paper as tr

BLANK_ROWS = 6
"""Lines for what goes with the book: keys of the house, loudspeaker, chairs …"""


def hand_over(book: Book, giver: str, taker: str, day: str, out: Path) -> Changes:
    """Save the paper, write the entry, and let ``taker`` sign what is written from now on.

    The paper comes first: where it cannot be saved nothing has changed.

    Raises:
        AppError: ``not_a_house``, ``name_missing``; those of saving a file.
    """
    check_place(out)
    drawn = list_papers.drawn(note(book, giver, taker, day))
    with long_work.finishing():
        save(out, drawn.pdf)
        changes = commands.hand_over(book, giver, taker, day)
        books.set_actor(book, taker)
    return changes


def note(book: Book, giver: str | None, taker: str | None, day: str | None) -> LendingNote:
    """The paper: what is in the book, lines for equipment, two signatures."""
    with book.read() as connection:
        held = commands.holds(connection)
    return lending_notes.lending_note(
        book,
        Handover.HANDOVER,
        _things(held),
        day,
        person=taker,
        giver=giver,
        purpose=tr("Bàn giao sổ và máy cho người phụ trách mới"),
        blank_rows=BLANK_ROWS,
    )


def listing(book: Book) -> tuple[HandoverRow, ...]:
    """Every handing over of this book, the newest first."""
    with book.read() as connection:
        return commands.listing(connection)


def _things(held: BookHolds) -> tuple[LentThing, ...]:
    received = (
        tr("xã đã nhận đến {day}", day=phrases.day(held.received_to)) if held.received_to else None
    )
    lines = (
        (tr("Người có tên trong sổ"), held.people, tr("người"), None),
        (tr("Câu lạc bộ, lớp, nhóm"), held.groups, tr("nhóm"), None),
        (tr("Buổi đã ghi trong sổ"), held.meetings, tr("buổi"), None),
        (tr("Tệp đã gửi xã"), held.files, tr("tệp"), received),
        (tr("Máy tính có Sổ Làng"), 1, tr("máy"), None),
        (tr("Tờ giấy có mã mở bản lưu"), 1, tr("tờ"), None),
    )
    return tuple(LentThing(name, count, unit, state) for name, count, unit, state in lines)
