"""What a person starts while the drive misbehaves: each with what lies there before and after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from db.domain.attendance import Mark, Status
from db.domain.errors import AppError
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

Act = Callable[[Path, Sequence[Book], str], None]
"""Called with the drive's root, the open books, and the path or words that a person gives."""


def _nothing(root: Path) -> str:
    return ""


@dataclass(frozen=True)
class Operation:
    """``books``: those that stand open before the drive's trouble begins.

    ``stride``: of an operation that is long, each call gets one errno in turn, and only every
    ``stride``-th ends the process. ``given``: what a person knows before the trouble begins, e.g.
    the file they point at; what the test itself looks up is not the program's look.
    """

    prepare: Callable[[Path], None]
    act: Act
    books: tuple[str, ...] = (HOUSE,)
    stride: int = 1
    given: Callable[[Path], str] = _nothing


def start(root: Path, opened: Sequence[Book], given: str) -> None:
    books.start_house(root / HOUSE, None, NAME, "Đak Pơ", "Gia Lai")


def open_and_close(root: Path, opened: Sequence[Book], given: str) -> None:
    books.close(open_book(root))


def mark(root: Path, opened: Sequence[Book], given: str) -> None:
    (house,) = opened
    meeting = meetings.listing(house)[0].id
    everyone = [row.person_id for row in attendance.roll(house, meeting).rows]
    attendance.mark(house, meeting, [Mark(one, Status.EXCUSED, "ốm") for one in everyone])


def add_a_person(root: Path, opened: Sequence[Book], given: str) -> None:
    laptops.a_first_person(opened[0], laptops.silent)


def take_in_a_roster(root: Path, opened: Sequence[Book], given: str) -> None:
    rosters.take_in(opened[0], rosters.read(ROSTER))


def hand_in(root: Path, opened: Sequence[Book], given: str) -> None:
    handing_in.hand_in(opened[0], root / STICK)


def take_in(root: Path, opened: Sequence[Book], given: str) -> None:
    (taken,) = receiving.take_in(opened[0], [Path(given)])
    if taken.verdict is Verdict.REFUSED:
        raise AppError(taken.reason or "", **taken.facts)
    assert taken.verdict in (Verdict.ACCEPTED, Verdict.ALREADY), taken


def reply(root: Path, opened: Sequence[Book], given: str) -> None:
    receiving.reply(opened[0], NAME, root / STICK)


def back_up(root: Path, opened: Sequence[Book], given: str) -> None:
    backups.backup(opened[0], root / STICK)


def daily(root: Path, opened: Sequence[Book], given: str) -> None:
    backups.daily(opened[0])


def restore(root: Path, opened: Sequence[Book], given: str) -> None:
    backups.restore(Path(given), root / HOUSE, None)


def restore_with_the_code(root: Path, opened: Sequence[Book], given: str) -> None:
    path, code = given.split("\n")
    backups.restore(Path(path), root / HOUSE, None, code)


def join(root: Path, opened: Sequence[Book], given: str) -> None:
    stick = root / STICK
    enrolment.join(opened[0], stick / laptops.INVITATION, stick / laptops.ANSWER)


def accept(root: Path, opened: Sequence[Book], given: str) -> None:
    enrolment.accept(opened[0], root / STICK / laptops.ANSWER)


def _file(root: Path) -> str:
    return str(laptops.sent_files(root)[-1])


def _copy(root: Path) -> str:
    (copy,) = (root / STICK).glob("*.saoluu")
    return str(copy)


def _copy_and_code(root: Path) -> str:
    return f"{_copy(root)}\n{(root / laptops.CODE).read_text()}"


OPERATIONS = {
    "start": Operation(laptops.prepare_nothing, start, (), stride=8),
    "open": Operation(laptops.prepare_house, open_and_close, ()),
    "mark": Operation(laptops.prepare_house, mark),
    "person": Operation(laptops.prepare_house, add_a_person, stride=2),
    "roster": Operation(laptops.prepare_house, take_in_a_roster),
    "hand_in": Operation(laptops.prepare_to_hand_in, hand_in),
    "take_in": Operation(laptops.prepare_handed_in, take_in, (COMMUNE,), 6, _file),
    "reply": Operation(laptops.prepare_joined, reply, (COMMUNE,)),
    "backup": Operation(laptops.prepare_house, back_up, stride=4),
    "daily": Operation(laptops.prepare_house, daily, stride=4),
    "restore": Operation(laptops.prepare_backup, restore, (), 4, _copy),
    "new_laptop": Operation(
        laptops.prepare_new_laptop, restore_with_the_code, (), 4, _copy_and_code
    ),
    "join": Operation(laptops.prepare_commune, join),
    "accept": Operation(laptops.prepare_answered, accept, (COMMUNE,), stride=4),
}
