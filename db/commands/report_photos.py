"""Photos kept for the annex of a report. Local: they would make every file to the commune large."""

from __future__ import annotations

from db.commands.reports import ReportKey
from db.domain.closing import period_key
from db.domain.errors import AppError
from db.domain.reports import MOST_PHOTOS, Photo
from db.engine import Book


def add(book: Book, key: ReportKey, photo: Photo) -> None:
    """Keep one; it is small already.

    Raises:
        AppError: ``photos_too_many`` beyond what a file can be sent with.
    """
    at = (period_key(key.period), key.about)
    with book.write() as connection:
        held = connection.exec_driver_sql(
            "SELECT count(*) FROM report_photo WHERE period = ? AND about = ?", at
        ).scalar_one()
        if held >= MOST_PHOTOS:
            raise AppError("photos_too_many", limit=MOST_PHOTOS)
        connection.exec_driver_sql(
            "INSERT INTO report_photo (period, about, caption, place, day, jpeg) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (*at, photo.caption, photo.place, photo.day, photo.data),
        )


def remove(book: Book, no: int) -> None:
    """Take one out.

    Raises:
        AppError: ``not_found``.
    """
    with book.write() as connection:
        gone = connection.exec_driver_sql("DELETE FROM report_photo WHERE photo_no = ?", (no,))
        if gone.rowcount != 1:
            raise AppError("not_found", id=str(no))
