"""Every book that a released program left opens today, whole, with all that was in it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from db import copies, migrations
from db.models import Model
from desktop.actions import attendance, books, checking, meetings, people
from tests.db.stored_books import HOUSE, NAMES, STORED

REVISIONS = sorted(path.name for path in STORED.iterdir())


def test_the_newest_revision_has_its_stored_book() -> None:
    """Those between two releases were never in anybody's hands and have none."""
    scripts = (migrations.SCRIPTS / "versions").glob("[0-9]*.py")
    assert REVISIONS[-1] == migrations.HEAD
    assert {path.name[:4] for path in scripts} >= set(REVISIONS)


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_stored_book_opens_with_all_that_was_in_it(revision: str, tmp_path: Path) -> None:
    shutil.copytree(STORED / revision, tmp_path, dirs_exist_ok=True)
    book = books.open_book(tmp_path / HOUSE, None)
    (meeting,) = meetings.listing(book)
    assert {row.full_name for row in people.listing(book)} == set(NAMES)
    assert attendance.roll(book, meeting.id).meeting.present == 3
    assert checking.check(book, full=True) == ()
    books.close(book)


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_stored_book_gets_todays_tables_after_a_copy(revision: str, tmp_path: Path) -> None:
    shutil.copytree(STORED / revision, tmp_path, dirs_exist_ok=True)
    book = books.open_book(tmp_path / HOUSE, None)
    with book.reshape() as connection:
        assert migrations.revision_of(connection) == migrations.HEAD
        assert compare_metadata(MigrationContext.configure(connection), Model.metadata) == []
    books.close(book)
    copied = [copy.reason for copy in copies.copies(book.folder)]
    assert copied == ([] if revision == migrations.HEAD else ["migration"])
