"""What is done while the power may go: each a preparation, and a run that tells what is done."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from db import migrations
from db.domain.attendance import Mark, Status
from db.domain.people import PersonDraft
from desktop.actions import (
    attendance,
    backups,
    books,
    enrolment,
    handing_in,
    meetings,
    people,
    receiving,
    rosters,
    undoing,
)
from tests.faults import laptops, next_release
from tests.faults.laptops import COMMUNE, HOUSE, NAME, STICK, Tell, open_book, tell_file

ROSTER = Path(__file__).parents[1] / "data" / "rosters" / "lop-mua-xoang.xlsx"


@dataclass(frozen=True)
class Scenario:
    """``books``: the folders that hold a book throughout. ``samples``: cuts at each point.

    ``newer``: the program is the one that comes after this one (``next_release``).
    """

    prepare: Callable[[Path], None]
    run: Callable[[Path, Tell], None]
    books: tuple[str, ...] = (HOUSE,)
    samples: int = 2
    newer: bool = False


def record_a_day(root: Path, tell: Tell) -> None:
    """Everything a manager does in an evening, one act after the other."""
    book = open_book(root)
    laptops.a_new_face(book, tell)
    meeting = meetings.listing(book)[0].id
    rows = attendance.roll(book, meeting).rows
    for row in rows:
        marked = attendance.mark(book, meeting, [Mark(row.person_id, Status.PRESENT)])
        tell("entry", HOUSE, marked.entry)
    changed = people.edit(book, rows[0].person_id, PersonDraft("Rah Lan Pŏl", village="Làng Klăh"))
    tell("entry", HOUSE, changed.entry)
    tell("entry", HOUSE, undoing.undo(book).changes.entry)
    books.close(book)
    book = open_book(root)
    laptops.a_new_face(book, tell)


def start(root: Path, tell: Tell) -> None:
    books.start_house(root / HOUSE, None, NAME, "Đak Pơ", "Gia Lai")
    tell("book", HOUSE)
    book = open_book(root)
    laptops.a_first_person(book, tell)


def take_in_a_roster(root: Path, tell: Tell) -> None:
    book = open_book(root)
    taken = rosters.take_in(book, rosters.read(ROSTER))
    tell("entry", HOUSE, taken.changes.entry)
    books.close(book)


def hand_in(root: Path, tell: Tell) -> None:
    """Two files, with acts between them."""
    book = open_book(root)
    for _ in range(2):
        laptops.a_new_face(book, tell)
        sent = handing_in.hand_in(book, root / STICK)
        tell("sent", HOUSE, sent.file)
        tell_file(tell, root, Path(sent.path or ""))
    books.close(book)


def take_in(root: Path, tell: Tell) -> None:
    """The commune takes in what lies on the stick."""
    commune = open_book(root, COMMUNE)
    for taken in receiving.take_in(commune, laptops.sent_files(root)):
        assert taken.reason is None
    for path in laptops.sent_files(root):
        laptops.tell_taken(tell, COMMUNE, path)
    books.close(commune)


def reply(root: Path, tell: Tell) -> None:
    """The commune answers, and the house takes the answer in."""
    commune = open_book(root, COMMUNE)
    sent = receiving.reply(commune, NAME, root / STICK)
    tell("sent", COMMUNE, sent.file)
    tell_file(tell, root, Path(sent.path or ""))
    books.close(commune)
    house = open_book(root)
    (taken,) = receiving.take_in(house, [Path(sent.path or "")])
    assert taken.reason is None
    laptops.tell_taken(tell, HOUSE, Path(sent.path or ""))
    laptops.a_new_face(house, tell)


def enrol(root: Path, tell: Tell) -> None:
    house, commune = open_book(root), open_book(root, COMMUNE)
    joined = enrolment.join(house, root / STICK / laptops.INVITATION, root / STICK / laptops.ANSWER)
    tell("joined", HOUSE)
    tell_file(tell, root, root / STICK / laptops.ANSWER)
    enrolment.accept(commune, root / STICK / laptops.ANSWER, joined.fingerprint)
    tell("accepted", COMMUNE)
    sent = handing_in.hand_in(house, root / STICK)
    tell_file(tell, root, Path(sent.path or ""))


def back_up(root: Path, tell: Tell) -> None:
    """The day's own copy, and one on the stick."""
    book = open_book(root)
    daily = backups.daily(book)
    assert daily is not None
    tell_file(tell, root, daily)
    laptops.a_new_face(book, tell)
    tell_file(tell, root, backups.backup(book, root / STICK))
    books.close(book)


def restore(root: Path, tell: Tell) -> None:
    """The copy of the stick takes the place of the book, which has gone on since."""
    (copy,) = (root / STICK).glob("*.saoluu")
    held = laptops.count_entries(root)
    tell("one_of", HOUSE, held, backups.look(copy).entries)
    backups.restore(copy, root / HOUSE, None)
    tell("restored", HOUSE, backups.look(copy).entries, held)


def restore_with_the_code(root: Path, tell: Tell) -> None:
    """On another laptop."""
    (copy,) = (root / STICK).glob("*.saoluu")
    backups.restore(copy, root / HOUSE, None, (root / laptops.CODE).read_text())
    tell("book", HOUSE)
    tell("restored", HOUSE, backups.look(copy).entries)


def migrate(root: Path, tell: Tell) -> None:
    """The next release opens the book."""
    book = open_book(root)
    tell("revision", HOUSE, migrations.HEAD)
    laptops.a_new_face(book, tell)


SCENARIOS = {
    "day": Scenario(laptops.prepare_house, record_a_day),
    "start": Scenario(laptops.prepare_nothing, start, books=(), samples=1),
    "roster": Scenario(laptops.prepare_house, take_in_a_roster, samples=4),
    "hand_in": Scenario(laptops.prepare_joined, hand_in, (HOUSE, COMMUNE)),
    "take_in": Scenario(laptops.prepare_handed_in, take_in, (HOUSE, COMMUNE)),
    "reply": Scenario(laptops.prepare_joined, reply, (HOUSE, COMMUNE)),
    "enrol": Scenario(laptops.prepare_commune, enrol, (HOUSE, COMMUNE)),
    "backup": Scenario(laptops.prepare_house, back_up),
    "restore": Scenario(laptops.prepare_backup, restore, samples=6),
    "new_laptop": Scenario(laptops.prepare_new_laptop, restore_with_the_code, books=(), samples=4),
    "migration": Scenario(laptops.prepare_house, migrate, newer=True),
}


def main(name: str, root: str, aloud: str = "") -> None:
    """Run one scenario on a drive that is recorded; the process then ends as by a power cut."""
    scenario = SCENARIOS[name]
    if scenario.newer:
        next_release.install(Path(root).with_name("recorded-release"))
    scenario.run(Path(root), laptops.print_aloud if aloud else laptops.mark_aloud)


if __name__ == "__main__":
    main(*sys.argv[1:])
