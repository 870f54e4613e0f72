"""Books as released programs left them: one folder for each revision, opened by today's program.

``python -m tests.db.stored_books`` writes the folder of today's revision, once, on the day before
a revision is released; from then on it is never written again.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from db import migrations
from db.domain.attendance import Status
from db.domain.people import Consent, Purpose
from desktop.actions import attendance, books, people
from tests import builders

STORED = Path(__file__).parents[1] / "data" / "books"
HOUSE = "house"
NAMES = builders.NAMES[:6]


def make(folder: Path) -> None:
    """A house with a club of six, one meeting, marks and a yes; closed."""
    book = builders.house(folder / HOUSE, actor="Đinh Thị Hmrơ̆")
    club = builders.club(book)
    ids = [builders.person(book, name, group=club, phone="0912345678") for name in NAMES]
    people.set_consents(book, ids[:2], [Consent(Purpose.COMMUNE, True)])
    meeting = builders.meeting(book, club, day="2026-11-15", time="19:00")
    builders.marks(book, meeting, present=ids[:3], absent=ids[3:4])
    attendance.mark_rest(book, meeting, Status.EXCUSED)
    books.close(book)


def main() -> None:
    folder = STORED / migrations.HEAD
    shutil.rmtree(folder, ignore_errors=True)
    make(folder)


if __name__ == "__main__":
    main()
