"""The one call of the scanning room, without a book: sent to the helper process by its name.

OpenCV is imported inside, where the work is done: it adds 30 MB to the process.
"""

from __future__ import annotations

from db.domain.errors import AppError
from db.domain.provisional import PhotoCount
from db.domain.scans import ReadPage, Seen
from desktop import apart


def read_sheet_file(path: str, pictures: bool) -> list[ReadPage]:
    """Every page of a picture file or PDF, read; a stick that is pulled out in the middle is a file
    that is not there."""
    from desktop.scanning.reading import read_file

    try:
        return read_file(path, pictures)
    except OSError:
        return [ReadPage(path, problem="file_missing", facts={"path": path})]


def read_guarded(path: str, pictures: bool) -> list[ReadPage]:
    """The same in the helper process; a file that breaks it is a page with that problem."""
    try:
        return apart.run(read_sheet_file, path, pictures)
    except apart.LostError:
        return [ReadPage(path, problem="scan_broken", facts={"path": path})]


def count_photo(path: str) -> PhotoCount:
    """The photo of a sheet, counted where it is one of ours, and as it is kept.

    Raises:
        AppError: where the file is no picture, or went away.
    """
    from desktop.scanning.evidence import evidence

    try:
        picture = evidence(path)
    except OSError as error:
        raise AppError("file_missing", path=path) from error
    pages = [page for page in read_sheet_file(path, pictures=False) if page.problem is None]
    seen = [row.mark for page in pages for row in page.rows]
    return PhotoCount(bool(pages), seen.count(Seen.PRESENT), seen.count(Seen.UNSURE), picture)
