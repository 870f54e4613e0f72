"""What a person starts while the drive misbehaves: each with what lies there before and after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from db.domain.attendance import Mark, Status
from db.domain.handing import Verdict
from db.engine import Book
from desktop.actions import (
    attendance,
    backups,
    books,
    enrolment,
    handing_in,
    meetings,
    receiving,
    rosters,
)
from tests.faults import laptops
from tests.faults.laptops import COMMUNE, HOUSE, NAME, STICK, open_book
from tests.faults.scenarios import ROSTER

Act = Callable[[Path, Sequence[Book]], None]


@dataclass(frozen=True)
class Operation:
    """``books``: those that stand open before the drive's trouble begins.

    ``stride``: of an operation that is long, each call gets one errno in turn, and only every
    ``stride``-th ends the process.
    """

    prepare: Callable[[Path], None]
    act: Act
    books: tuple[str, ...] = (HOUSE,)
    stride: int = 1


def start(root: Path, opened: Sequence[Book]) -> None:
    books.start_house(root / HOUSE, None, NAME, "Đak Pơ", "Gia Lai")


def open_and_close(root: Path, opened: Sequence[Book]) -> None:
    books.close(open_book(root))


def mark(root: Path, opened: Sequence[Book]) -> None:
    (house,) = opened
    meeting = meetings.listing(house)[0].id
    everyone = [row.person_id for row in attendance.roll(house, meeting).rows]
    attendance.mark(house, meeting, [Mark(one, Status.EXCUSED, "ốm") for one in everyone])


def add_a_person(root: Path, opened: Sequence[Book]) -> None:
    laptops.a_first_person(opened[0], laptops.silent)


def take_in_a_roster(root: Path, opened: Sequence[Book]) -> None:
    rosters.take_in(opened[0], rosters.read(ROSTER))


def hand_in(root: Path, opened: Sequence[Book]) -> None:
    handing_in.hand_in(opened[0], root / STICK)


def take_in(root: Path, opened: Sequence[Book]) -> None:
    _take(opened[0], laptops.sent_files(root)[-1])


def reply(root: Path, opened: Sequence[Book]) -> None:
    receiving.reply(opened[0], NAME, root / STICK)


def back_up(root: Path, opened: Sequence[Book]) -> None:
    backups.backup(opened[0], root / STICK)


def daily(root: Path, opened: Sequence[Book]) -> None:
    backups.daily(opened[0])


def restore(root: Path, opened: Sequence[Book]) -> None:
    backups.restore(_copy(root), root / HOUSE, None)


def restore_with_the_code(root: Path, opened: Sequence[Book]) -> None:
    backups.restore(_copy(root), root / HOUSE, None, (root / laptops.CODE).read_text())


def join(root: Path, opened: Sequence[Book]) -> None:
    stick = root / STICK
    enrolment.join(opened[0], stick / laptops.INVITATION, stick / laptops.ANSWER)


def accept(root: Path, opened: Sequence[Book]) -> None:
    enrolment.accept(opened[0], root / STICK / laptops.ANSWER)


def _copy(root: Path) -> Path:
    (copy,) = (root / STICK).glob("*.saoluu")
    return copy


def _take(book: Book, path: Path) -> None:
    (taken,) = receiving.take_in(book, [path])
    assert taken.verdict in (Verdict.ACCEPTED, Verdict.ALREADY), taken


OPERATIONS = {
    "start": Operation(laptops.prepare_nothing, start, (), stride=8),
    "open": Operation(laptops.prepare_house, open_and_close, ()),
    "mark": Operation(laptops.prepare_house, mark),
    "person": Operation(laptops.prepare_house, add_a_person, stride=2),
    "roster": Operation(laptops.prepare_house, take_in_a_roster),
    "hand_in": Operation(laptops.prepare_to_hand_in, hand_in),
    "take_in": Operation(laptops.prepare_handed_in, take_in, (COMMUNE,), stride=6),
    "reply": Operation(laptops.prepare_joined, reply, (COMMUNE,)),
    "backup": Operation(laptops.prepare_house, back_up, stride=4),
    "daily": Operation(laptops.prepare_house, daily, stride=4),
    "restore": Operation(laptops.prepare_backup, restore, (), stride=4),
    "new_laptop": Operation(laptops.prepare_new_laptop, restore_with_the_code, (), stride=4),
    "join": Operation(laptops.prepare_commune, join),
    "accept": Operation(laptops.prepare_answered, accept, (COMMUNE,), stride=4),
}
