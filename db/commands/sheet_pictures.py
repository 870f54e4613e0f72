"""Keep and throw away pictures of signed sheets: beside the log, in this book and its copies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from db.commands.people import today
from db.domain.errors import AppError
from db.domain.ids import to_bytes
from db.domain.sheet_pictures import LARGEST, SheetPicture
from db.engine import Book

if TYPE_CHECKING:
    from sqlalchemy import Connection


def keep(book: Book, pictures: Sequence[SheetPicture]) -> None:
    """Keep them; the same page again takes the place of the picture before.

    Raises:
        AppError: ``entry_too_large``.
    """
    with book.write() as connection:
        put(connection, pictures)


def put(connection: Connection, pictures: Sequence[SheetPicture]) -> None:
    """The same inside a transaction."""
    for picture in pictures:
        if len(picture.jpeg) > LARGEST:
            raise AppError("entry_too_large", size=len(picture.jpeg), limit=LARGEST)
        connection.exec_driver_sql(
            "INSERT INTO sheet_picture (print_id, page, meetings, kept_on, jpeg) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (print_id, page) DO UPDATE SET "
            "meetings = excluded.meetings, kept_on = excluded.kept_on, jpeg = excluded.jpeg",
            (
                picture.print_id,
                picture.page,
                b"".join(to_bytes(meeting) for meeting in picture.meetings),
                today(),
                picture.jpeg,
            ),
        )


def remove(book: Book, no: int) -> None:
    """Throw one away, for good.

    Raises:
        AppError: ``not_found``.
    """
    with book.write() as connection:
        gone = connection.exec_driver_sql("DELETE FROM sheet_picture WHERE picture_no = ?", (no,))
        if gone.rowcount != 1:
            raise AppError("not_found", id=str(no))


def tidy(connection: Connection) -> None:
    """At the commune: pictures of sheets that were taken off the list of those that wait. Not at
    once, so that “Hoàn tác” brings the sheet back with its picture."""
    connection.exec_driver_sql(
        "DELETE FROM sheet_picture WHERE NOT EXISTS (SELECT 1 FROM sheet_photo p "
        "WHERE p.alive = 1 AND p.print_id = sheet_picture.print_id)"
    )
