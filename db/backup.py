"""Verified copies of a book, each one file: the book, and its keys sealed for who may open them.

A copy is a zip (stored) of ``manifest.json``, ``book.sqlite3`` (encrypted with its own key, made by
VACUUM INTO, never by copying the live file), ``keys.age`` (the keys, sealed to the recovery code's
identity and, once joined, to the commune) and ``recovery.bin`` (that identity, opened by the code).
It is opened and checked before it gets its name. Copies are ordered by number, not by the clock.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pyrage

from db import files, folders
from db.copies import ENDING, FOLDER, Copy, copies
from db.domain import long_work
from db.domain.broken_packages import BROKEN
from db.domain.errors import AppError
from db.engine import Book, connect, faults_inside
from db.log import settings
from db.place import BOOK_FILE, WAL_FILE
from db.storage_faults import DAMAGED, worded

if TYPE_CHECKING:
    from sqlalchemy import Connection

FORMAT = 1
COMMUNE_RECIPIENT = "commune_recipient"
MANIFEST, KEYS, RECOVERY = "manifest.json", "keys.age", "recovery.bin"
_NUMBER = "backup_number"
_WORKING = "working-"
_AT_WORK = 3
# So many entries since the last copy make a new one due, whatever the clock says.
MUCH = 200
_BLOCK = 1 << 20
# What a book holds besides its entries and what is worked out from them; a book that waits for its
# migration may lack some.
OF_ITS_OWN = {
    "entry": "SELECT count(*) FROM entry",
    "setting": f"SELECT name, value FROM setting WHERE name <> '{_NUMBER}' ORDER BY name",
    "file_sent": "SELECT * FROM file_sent ORDER BY file_id",
    "file_seen": "SELECT sha256 FROM file_seen ORDER BY sha256",
    "peer": "SELECT * FROM peer ORDER BY sign",
    "kin": "SELECT * FROM kin ORDER BY sender",
    "waiting_file": "SELECT sha256 FROM waiting_file ORDER BY sha256",
    "refused": "SELECT * FROM refused ORDER BY sender",
    "token": "SELECT * FROM token ORDER BY token",
    "paper": "SELECT paper_no, name, length(pdf) FROM paper ORDER BY paper_no",
    "report_photo": "SELECT photo_no, period, about, caption, place, day, length(jpeg) "
    "FROM report_photo ORDER BY photo_no",
    "sheet_picture": "SELECT picture_no, print_id, page, kept_on, length(jpeg) "
    "FROM sheet_picture ORDER BY picture_no",
}


def backup(book: Book, folder: Path) -> Path:
    """One verified copy in a folder of the user's choice, e.g. on a stick.

    Raises:
        AppError: ``disk_full``, ``folder_missing``, ``backup_failed`` …
    """
    day = _today()
    start = f"so-lang_{book.keys.fixed.book_id[:8]}_{day}_"
    number = _next_number(book)
    while folders.is_there(folder / f"{start}{number:06d}{ENDING}"):
        number = _next_number(book)
    return _make(book, folder, f"{start}{number:06d}{ENDING}", number)


def keep(book: Book, reason: str) -> Path:
    """One verified copy among the book's own, then the oldest superfluous ones go."""
    folder = book.folder / FOLDER
    folders.make_folder(folder)
    number = _next_number(book)
    path = _make(book, folder, f"{number:06d}-{reason}-{_today()}{ENDING}", number)
    for copy in superfluous(copies(book.folder)):
        with suppress(AppError):
            # It only takes room: the next copy takes it away.
            folders.remove(copy.path)
    return path


def before_migrating(book: Book) -> None:
    """The copy that precedes every migration."""
    keep(book, "migration")


def daily(book: Book) -> Path | None:
    """A copy if there is none of today and the book was written to since the last one.

    A laptop whose clock is dead says the same day for ever: much written counts as a new day.
    """
    found = copies(book.folder)
    if found:
        copied, held = _entries_of(found[0].path), _count(book)
        if copied == held:
            return None
        if copied is not None and found[0].day == _today() and held - copied < MUCH:
            return None
    return keep(book, "daily")


def superfluous(found: list[Copy]) -> list[Copy]:
    """Copies beyond 7 daily, 4 weekly, 12 monthly and 3 before migrations (reliability 5.2).

    The last three of all always stay, whatever the clock did to their days.
    """
    kept = {copy.number for copy in found[:3]}
    kept |= {copy.number for copy in [c for c in found if c.reason == "migration"][:3]}
    days: dict[str, Copy] = {}
    for copy in found:
        days.setdefault(copy.day, copy)
    newest = list(days.values())
    kept |= {copy.number for copy in newest[:7]}
    for key, limit in ((_week, 4), (_month, 12)):
        spans: dict[object, Copy] = {}
        for copy in newest:
            spans.setdefault(key(copy.day), copy)
        kept |= {copy.number for copy in list(spans.values())[:limit]}
    return [copy for copy in found if copy.number not in kept]


def _week(day: str) -> object:
    return date.fromisoformat(day).isocalendar()[:2]


def _month(day: str) -> object:
    return day[:7]


def _make(book: Book, folder: Path, name: str, number: int) -> Path:
    working = book.folder / FOLDER / f"{_WORKING}{number:06d}"
    _clear_abandoned(working.parent, number)
    held = _count(book)
    folders.remove_folder(working)
    try:
        folders.make_folder(working)
        copied, zipped = working / BOOK_FILE, working / "copy.zip"
        with book.outside_transactions() as driver:
            driver.execute("VACUUM INTO ?", (str(copied),))
        found = _checked(copied, book.keys.fixed.book_key)
        if found.entries < held:
            raise AppError("backup_failed")
        _zip(book, copied, zipped, found)
        return files.write_new(folder, name, _blocks(zipped))
    finally:
        folders.remove_folder(working)


def _clear_abandoned(folder: Path, number: int) -> None:
    """Take away what interrupted copies left; the newest may still be at work in a window."""
    for path in folders.named(folder, f"{_WORKING}*"):
        if path.name < f"{_WORKING}{max(0, number - _AT_WORK):06d}":
            folders.remove_folder(path)


@dataclass(frozen=True)
class _Inside:
    """What a copy holds: how many entries, and the digest of ``state_of``."""

    entries: int
    state: str


def state_of(connection: Connection) -> str:
    """A digest that is another one as soon as anything is written to the book, but for the number
    of its last copy: acts and files taken in move the clock in the settings."""
    digest = sha256()
    there = {
        row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_master").fetchall()
    }
    for table, question in OF_ITS_OWN.items():
        if table in there:
            for row in connection.exec_driver_sql(question):
                digest.update(repr(tuple(row)).encode())
        digest.update(b"\n")
    return digest.hexdigest()


def _checked(path: Path, key: bytes) -> _Inside:
    """What a copy holds, after SQLite found it whole.

    Raises:
        AppError: ``backup_failed``; ``disk_error`` …
    """
    try:
        engine = connect(path, key)
        try:
            with worded(), engine.reading() as connection:
                whole = not faults_inside(connection)
                entries = int(connection.exec_driver_sql("SELECT count(*) FROM entry").scalar_one())
                found = _Inside(entries, state_of(connection))
        finally:
            engine.dispose()
    except AppError as error:
        if error.code in (DAMAGED, "book_missing"):
            raise AppError("backup_failed") from error
        raise
    if not whole or folders.is_there(path.with_name(WAL_FILE)):
        raise AppError("backup_failed")
    return found


def pack_again(book: Book, copied: Path, zipped: Path, copy: Copy) -> None:
    """A copy made before, whose book was changed since (``db.old_copies``), with today's keys.

    Raises:
        AppError: ``backup_failed``.
    """
    _zip(book, copied, zipped, _checked(copied, book.keys.fixed.book_key), copy.day)


def _zip(book: Book, copied: Path, zipped: Path, inside: _Inside, day: str | None = None) -> None:
    with book.read() as connection:
        recipient, _, sealed = _setting(connection, settings.RECOVERY).partition(b"\n")
        commune = settings.get(connection, COMMUNE_RECIPIENT)
    recipients = [recipient.decode()] + ([commune.decode()] if commune else [])
    keys = pyrage.encrypt(
        keys_bundle(book), [pyrage.x25519.Recipient.from_str(one) for one in recipients]
    )
    manifest = {
        "format": FORMAT,
        "book_id": book.keys.fixed.book_id,
        "kind": book.kind.value,
        "day": day or _today(),
        "entries": inside.entries,
        "state": inside.state,
        "erased": len(book.keys.erased()),
        "sha256": _sha256(copied),
    }
    with (
        files.worded(zipped),
        zipped.open("wb") as target,
        zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive,
    ):
        archive.writestr(MANIFEST, json.dumps(manifest))
        archive.writestr(KEYS, keys)
        archive.writestr(RECOVERY, sealed)
        archive.write(copied, BOOK_FILE)


def keys_bundle(book: Book) -> bytes:
    """All keys of the book as one JSON document; only ever written sealed."""
    subjects = {person.hex(): key.hex() for person, key in book.keys.subjects().items()}
    fixed = json.loads(book.keys.fixed.to_json())
    return json.dumps({"fixed": fixed, "subjects": subjects}).encode()


def _setting(connection: Connection, name: str) -> bytes:
    value = settings.get(connection, name)
    if value is None:
        raise AppError("book_damaged", part=name)
    return value


def _next_number(book: Book) -> int:
    """Above all numbers given before: a restored book has forgotten those of its last days."""
    lying = max((copy.number for copy in copies(book.folder)), default=0)
    with book.write() as connection:
        number = max(int(settings.get(connection, _NUMBER) or b"0"), lying) + 1
        settings.put(connection, _NUMBER, str(number).encode())
    return number


def _count(book: Book) -> int:
    with book.read() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM entry").scalar_one())


def _entries_of(path: Path) -> int | None:
    """How many entries a copy says it holds; None where it can no longer be read."""
    try:
        with zipfile.ZipFile(path) as archive:
            return int(json.loads(archive.read(MANIFEST))["entries"])
    except (*BROKEN, TypeError):
        return None


def erased_in(path: Path) -> int | None:
    """How many persons were erased already when a copy was made; None where it cannot be read."""
    try:
        with zipfile.ZipFile(path) as archive:
            return int(json.loads(archive.read(MANIFEST)).get("erased", 0))
    except (*BROKEN, TypeError):
        return None


def state_in(path: Path) -> str | None:
    """The digest (``state_of``) of the book in a copy; None where it does not say or be read."""
    try:
        with zipfile.ZipFile(path) as archive:
            return str(json.loads(archive.read(MANIFEST))["state"])
    except (*BROKEN, TypeError):
        return None


def blocks_of(path: Path) -> Iterator[bytes]:
    """A file piece by piece."""
    return _blocks(path)


def _sha256(path: Path) -> str:
    state_ = sha256()
    for block in _blocks(path):
        state_.update(block)
    return state_.hexdigest()


def _blocks(path: Path) -> Iterator[bytes]:
    """Each a step of long work."""
    with files.opened(path) as source:
        whole, done = path.stat().st_size // _BLOCK + 1, 0
        while block := source.read(_BLOCK):
            done += 1
            long_work.step(done, whole)
            yield block


def _today() -> str:
    return datetime.now(UTC).astimezone().date().isoformat()
