"""What a start, and an evening, must not load: it would cost time and memory for nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from db.engine import Book
from desktop.actions import books
from tests import builders

_LATER = ("sqlalchemy", "cryptography", "alembic", "db.log.act", "db.sync", "reportlab")
_ASK = """
import sys
from datetime import date
from pathlib import Path
from desktop.actions import books, home, watching

book = books.open_book(Path(sys.argv[1]), None)
books.about(book)
watching.data_version(book)
people = home.home(book, date(2026, 3, 9)).people
print(people, *(name for name in sys.argv[2:] if name in sys.modules))
"""
_EVENING = """
import sys
from pathlib import Path
from desktop.actions import attendance, books, drafts, groups, handing_in, meetings, people
from db.domain.attendance import Mark, Status

book = books.open_book(Path(sys.argv[1]), None)
(meeting,) = meetings.listing(book)
roll = attendance.roll(book, meeting.id)
attendance.mark(book, meeting.id, [Mark(row.person_id, Status.PRESENT) for row in roll.rows])
drafts.keep(book, drafts.Draft("person", "", "Thêm người", {"name": "Siu"}))
handed = handing_in.pending(book)
books.close(book)
print(len(roll.rows), *(name for name in ("sqlalchemy", "alembic") if name in sys.modules))
"""


def test_a_book_is_opened_and_its_home_page_asked_with_few_modules(
    book: Book, tmp_path: Path
) -> None:
    group = builders.club(book)
    builders.person(book, "Đinh Thị Bĕch", group=group)
    builders.person(book, "Rơ Châm H'Uyên", group=group)
    books.close(book)
    asked = subprocess.run(
        [sys.executable, "-c", _ASK, str(book.folder), *_LATER],
        check=True,
        capture_output=True,
        text=True,
    )
    assert asked.stdout.split() == ["2"]


def test_an_evening_of_marks_loads_nothing_that_only_a_new_release_needs(book: Book) -> None:
    group = builders.club(book)
    builders.person(book, "Đinh Thị Bĕch", group=group)
    builders.person(book, "Rơ Châm H'Uyên", group=group)
    builders.meeting(book, group)
    books.close(book)
    evening = [sys.executable, "-c", _EVENING, str(book.folder)]
    asked = subprocess.run(evening, check=True, capture_output=True, text=True)
    assert asked.stdout.split() == ["2"]
