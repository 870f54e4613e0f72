"""What the first page of a start asks must not load what only later pages need."""

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
