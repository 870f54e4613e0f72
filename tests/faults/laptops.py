"""A house's laptop, a commune's laptop and the stick between them, all on one drive.

Everything that a fault test expects afterwards is said by ``tell``: a list of words, e.g.
``["entry", "house", "…"]``, of what the program has told its user is done.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from db.domain.attendance import Mark, Status
from db.domain.groups import GroupKind
from db.domain.people import Consent, Gender, PersonDraft, Purpose
from db.engine import Book
from desktop.actions import (
    attendance,
    backups,
    books,
    enrolment,
    groups,
    handing_in,
    meetings,
    people,
    receiving,
)
from tests import builders
from tests.tools import drive

HOUSE, COMMUNE, STICK = "house", "commune", "stick"
NAME = "Nhà văn hóa làng Jro"
INVITATION, ANSWER = "moi.solang", "tra-loi.solang"
CODE = "code.txt"
Tell = Callable[..., None]
"""Called with the words of what is done."""


def print_aloud(*words: object) -> None:
    """Tell whoever started this process."""
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def mark_aloud(*words: object) -> None:
    """Mark in the recording what the user was told."""
    drive.mark(json.dumps(words))


def open_book(root: Path, which: str = HOUSE) -> Book:
    return books.open_book(root / which, None)


def prepare_nothing(root: Path) -> None:
    """A laptop without a book."""
    (root / STICK).mkdir(parents=True)


def prepare_house(root: Path) -> None:
    """A house with a club of five and one meeting."""
    (root / STICK).mkdir(parents=True)
    started = books.start_house(root / HOUSE, None, NAME, "Đak Pơ", "Gia Lai")
    (root / CODE).write_text(started.recovery_code)
    book = books.open_book(root / HOUSE, None, "Đinh Thị Hmrơ̆")
    club = builders.club(book)
    for name in builders.NAMES[:5]:
        builders.person(book, name, group=club)
    builders.meeting(book, club, day="2026-11-15", time="19:00")
    books.close(book)


def prepare_commune(root: Path) -> None:
    """A commune beside the house, which does not know it yet; the invitation lies on the stick."""
    prepare_house(root)
    books.start_commune(root / COMMUNE, None, "Đak Pơ", "Gia Lai")
    commune = open_book(root, COMMUNE)
    enrolment.invite(commune, NAME, root / STICK / INVITATION)
    books.close(commune)


def prepare_answered(root: Path) -> None:
    """The house has answered; its answer lies on the stick."""
    prepare_commune(root)
    house = open_book(root)
    enrolment.join(house, root / STICK / INVITATION, root / STICK / ANSWER)
    books.close(house)


def prepare_joined(root: Path) -> None:
    """A house that has joined; its file was taken in and answered once."""
    prepare_answered(root)
    house, commune = open_book(root), open_book(root, COMMUNE)
    enrolment.accept(commune, root / STICK / ANSWER)
    everyone = [row.id for row in people.listing(house)]
    people.set_consents(house, everyone[:3], [Consent(Purpose.COMMUNE, True)])
    mark_all(house, Status.PRESENT)
    sent = handing_in.hand_in(house, root / STICK)
    receiving.take_in(commune, [Path(sent.path or "")])
    books.close(house)
    books.close(commune)


def prepare_to_hand_in(root: Path) -> None:
    """As joined, and there is something new to send."""
    prepare_joined(root)
    house = open_book(root)
    a_new_face(house, silent)
    books.close(house)


def prepare_handed_in(root: Path) -> None:
    """As joined, and one more file lies on the stick, not yet taken in."""
    prepare_to_hand_in(root)
    house = open_book(root)
    handing_in.hand_in(house, root / STICK)
    books.close(house)


def prepare_backup(root: Path) -> None:
    """A house with a copy on the stick, which has been used since."""
    prepare_house(root)
    book = open_book(root)
    backups.backup(book, root / STICK)
    a_new_face(book, silent)
    books.close(book)


def prepare_new_laptop(root: Path) -> None:
    """Only the stick with the copy, and the code on paper; no book."""
    prepare_backup(root)
    (root / HOUSE).rename(root / "lost")
    (root / f"{HOUSE}.keys").rename(root / "lost.keys")


def silent(*words: object) -> None:
    """Nobody is told."""


def mark_all(book: Book, status: Status) -> str:
    """Mark everybody at the newest meeting; gives the entry."""
    meeting = meetings.listing(book)[-1].id
    rows = attendance.roll(book, meeting).rows
    marked = attendance.mark(book, meeting, [Mark(row.person_id, status) for row in rows])
    assert marked.entry is not None
    return marked.entry


def a_new_face(book: Book, tell: Tell) -> None:
    """One person comes into the book and into its club, in two acts."""
    added = people.add(book, PersonDraft("Nay H’Lĕ Ƀlưh", Gender.FEMALE))
    tell("entry", book.folder.name, added.entry)
    club = groups.listing(book)[0].id
    joined = groups.add_members(book, club, added.created, "2026-01-01")
    tell("entry", book.folder.name, joined.entry)


def a_first_person(book: Book, tell: Tell) -> None:
    added = people.add(book, PersonDraft("Rơ Châm Čơ̆k"))
    tell("entry", book.folder.name, added.entry)


def another_act(book: Book) -> None:
    """Any act, to see that the book can still be written."""
    known = len(groups.listing(book))
    groups.add(book, f"Nhóm đọc sách {known}", GroupKind.INTEREST_GROUP)


def tell_file(tell: Tell, root: Path, path: Path) -> None:
    body = path.read_bytes()
    tell("file", path.relative_to(root).as_posix(), sha256(body).hexdigest())


def tell_taken(tell: Tell, which: str, path: Path) -> None:
    tell("taken", which, sha256(path.read_bytes()).hexdigest())


def count_entries(root: Path, which: str = HOUSE) -> int:
    book = open_book(root, which)
    with book.read() as connection:
        found = int(connection.exec_driver_sql("SELECT count(*) FROM entry").scalar_one())
    books.close(book)
    return found


def sent_files(root: Path) -> list[Path]:
    """The files handed in that lie on the stick, in order."""
    return sorted(
        path for path in (root / STICK).glob("*.solang") if path.name not in (INVITATION, ANSWER)
    )
