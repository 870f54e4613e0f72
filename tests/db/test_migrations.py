"""The tables of a new book are those that the models say."""

from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from db import migrations
from db.engine import Book
from db.models import Model


def test_a_new_book_has_the_tables_of_the_models(book: Book) -> None:
    with book.reshape() as connection:
        assert migrations.revision_of(connection) == migrations.HEAD
        assert compare_metadata(MigrationContext.configure(connection), Model.metadata) == []
