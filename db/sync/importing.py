"""Take in: framed -> decrypted -> signature and device known -> decoded -> staged -> committed.

Each file is one transaction of its own; one bad file never stops the next, and refusing writes
nothing. The preview is the real import, rolled back (sync.md 3.6).
"""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from db import files, protecting
from db.domain.errors import AppError
from db.domain.handing import TakenIn, Verdict
from db.domain.houses import BookKind
from db.domain.text import storable
from db.engine import Book
from db.sync import handing_over, kin, limits, packing, waiting_files
from db.sync.applying import Applied, Tell, apply
from db.sync.brought_keys import keys_taken
from db.sync.exporting import Progress
from db.sync.packing import Contents, Verified
from db.sync.parties import commune_of, devices, own_keys

if TYPE_CHECKING:
    from sqlalchemy import Connection

STEPS = 100
"""Steps of progress for one file."""


class _NotWritten(Exception):
    """Leaves the transaction of a preview without writing."""


@dataclass(frozen=True)
class _Sender:
    """Who a verified file came from: the house's scope it may write for, and its name."""

    scope: bytes
    name: str


@dataclass(frozen=True)
class _Writing:
    """An import in earnest; in a preview there is none.

    ``undone_by`` takes back what was written outside the book, if the transaction fails.
    """

    undone_by: ExitStack
    tell: Tell | None


def take_in(
    book: Book,
    paths: Sequence[Path],
    today: str,
    *,
    preview: bool = False,
    progress: Progress | None = None,
) -> tuple[TakenIn, ...]:
    """A verdict for each file, in the order given.

    Args:
        progress: called with the file's name, and how far all has come in hundredths of a file.
        What it raises stops here: the file at hand leaves nothing behind, those before it stay.
    """
    if preview:
        return _previewed(book, paths, today)
    verdicts: list[TakenIn] = []
    saved = False
    for done, path in enumerate(paths):
        name = storable(path.name)
        tell = _telling(progress, name, done, len(paths))
        tell(0, 1)
        try:
            data = files.read_limited(path, limits.MAX_FILE_BYTES)
            verified = _verified(book, data)
        except AppError as error:
            verdicts.append(_refused(name, error))
            continue
        if not saved and _brings_something(book, data, verified):
            protecting.protect(book, "import")
            saved = True
        verdicts.append(_take_in(book, name, data, verified, today, tell))
    return tuple(verdicts)


def _previewed(book: Book, paths: Sequence[Path], today: str) -> tuple[TakenIn, ...]:
    """The verdicts as they would be: the real import, of which nothing stays."""
    verdicts: list[TakenIn] = []
    try:
        with book.write() as connection:
            for path in paths:
                verdicts.append(_one(book, path, today, connection))
            raise _NotWritten
    except _NotWritten:
        return tuple(verdicts)


def take_in_bytes(
    book: Book, name: str, data: bytes, today: str, tell: Tell | None = None
) -> TakenIn:
    """One file's bytes, in one transaction; a refusal leaves the book as it was."""
    try:
        verified = _verified(book, data)
    except AppError as error:
        return _refused(name, error)
    return _take_in(book, name, data, verified, today, tell)


def _take_in(
    book: Book, name: str, data: bytes, verified: Verified, today: str, tell: Tell | None
) -> TakenIn:
    try:
        with ExitStack() as undone_by, book.write() as connection:
            writing = _Writing(undone_by, tell)
            return _stage(book, name, data, verified, today, connection, writing)
    except AppError as error:
        if not _is_of_the_file(error):
            raise
        if book.kind is BookKind.COMMUNE:
            _note_refusal(book, name, verified, today, error.code)
        return _refused(name, error)


def _note_refusal(book: Book, name: str, verified: Verified, today: str, reason: str) -> None:
    """Keep why a file of an accepted laptop was refused, to be told in the next reply: the last one
    of each laptop, so that refusing does not make the book grow. Others' files leave no trace."""
    with book.write() as connection:
        for device in devices(connection):
            if device.party.sign == verified.manifest.sender.sign and not device.revoked:
                connection.exec_driver_sql(
                    "INSERT OR REPLACE INTO refused (sender, scope, number, name, day, reason) "
                    "VALUES (?,?,?,?,?,?)",
                    (
                        *(device.party.sign, device.scope, verified.manifest.facts.number),
                        *(name, today, reason),
                    ),
                )


def _is_of_the_file(error: AppError) -> bool:
    """Whether the file is at fault, and not the disk, the book or who stops the work."""
    return error.code.startswith("file_") or error.code == "bad_entry"


def _telling(progress: Progress | None, name: str, index: int, count: int) -> Tell:
    def tell(done: int, of: int) -> None:
        if progress is not None:
            progress(name, STEPS * index + STEPS * done // max(1, of), STEPS * count)

    return tell


def take_in_waiting(book: Book, waiting: Sequence[bytes], today: str) -> tuple[TakenIn, ...]:
    """The files of a device that waited until it was accepted.

    It is accepted already: a drive that fails now makes a file wait on, and undoes nothing. So does
    one that has no room for the copy that stands before every file that comes in.
    """
    try:
        if waiting:
            protecting.protect(book, "import")
    except AppError as error:
        return tuple(_waits_on(digest.hex()[:8], error) for digest in waiting)
    return tuple(_take_waiting(book, digest, today) for digest in waiting)


def _take_waiting(book: Book, digest: bytes, today: str) -> TakenIn:
    name = digest.hex()[:8]
    try:
        with book.read() as connection:
            name, body = connection.exec_driver_sql(
                "SELECT name, body FROM waiting_file WHERE sha256 = ?", (digest,)
            ).one()
        taken = take_in_bytes(book, name, body, today)
        with book.write() as connection:
            connection.exec_driver_sql("DELETE FROM waiting_file WHERE sha256 = ?", (digest,))
    except AppError as error:
        return _waits_on(name, error)
    return taken


def _waits_on(name: str, error: AppError) -> TakenIn:
    return TakenIn(name, Verdict.WAITING, error.code, facts={**error.facts, "file": name})


def _verified(book: Book, data: bytes) -> Verified:
    """All that can be said without the book: whole, ours, sealed for us, signed. Whatever is cut or
    altered is refused here, so that a stick full of rubbish costs the book nothing.
    """
    framed = packing.open_frame(data)
    own = own_keys(book)
    return packing.verify(packing.decrypt(framed, own.seal_secret), own.party.fingerprint)


def _one(book: Book, path: Path, today: str, connection: Connection) -> TakenIn:
    """One file of a preview: a savepoint keeps a refused one from leaving half of itself."""
    name = storable(path.name)
    try:
        data = files.read_limited(path, limits.MAX_FILE_BYTES)
        verified = _verified(book, data)
    except AppError as error:
        return _refused(name, error)
    savepoint = connection.begin_nested()
    try:
        taken = _stage(book, name, data, verified, today, connection)
        savepoint.commit()
    except AppError as error:
        savepoint.rollback()
        if not _is_of_the_file(error):
            raise
        return _refused(name, error)
    return taken


def _brings_something(book: Book, data: bytes, verified: Verified) -> bool:
    """Whether a file is worth a copy of the book before it: of a known sender, and not seen."""
    with book.read() as connection:
        if _seen(connection, data):
            return False
        try:
            return _sender(book, connection, verified) is not None
        except AppError:
            # Refused in its turn, with its reason.
            return False


def _stage(
    book: Book,
    name: str,
    data: bytes,
    verified: Verified,
    today: str,
    connection: Connection,
    writing: _Writing | None = None,
) -> TakenIn:
    if _seen(connection, data):
        return TakenIn(name, Verdict.ALREADY)
    sender = _sender(book, connection, verified)
    if sender is None:
        waiting_files.keep(connection, name, data, verified.manifest.sender.fingerprint)
        return TakenIn(name, Verdict.WAITING, "device_not_accepted", verified.manifest.facts.name)
    contents = packing.decode(verified)
    _refuse_keys_of_nobody(contents)
    if book.kind is BookKind.HOUSE:
        contents = _with_kin(book, connection, contents)
    allowed = frozenset((sender.scope, _shared(book, connection)))
    with _no_search_for_cycles():
        if writing is None:
            applied = apply(book, connection, contents, allowed, sender.scope, keep_keys=False)
        else:
            writing.undone_by.enter_context(keys_taken(book, connection, contents, sender.scope))
            applied = apply(
                book, connection, contents, allowed, sender.scope, keep_keys=True, tell=writing.tell
            )
    _note_file(connection, name, data, verified, sender, today, applied)
    return replace(
        TakenIn(name, Verdict.ACCEPTED, house=sender.name),
        added=applied.added,
        changed=applied.changed,
        conflicts=applied.conflicts,
        closed=applied.closed,
        missing=applied.missing,
        meetings=applied.meetings,
        marks=applied.marks,
        people=applied.people,
    )


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """The rows of a file point at nothing that points back, so they go as soon as nobody needs
    them; looking for cycles among all that wait to be written took a tenth of the import."""
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()


def _refuse_keys_of_nobody(contents: Contents) -> None:
    """Before anything is written: putting down and taking away 100,000 keys takes seconds, and a
    house that means harm could send them every day.

    Raises:
        AppError: ``file_broken``.
    """
    keys = contents.preface.keys
    # Only many are worth reading the rows for: a few go again by themselves (``apply``).
    if len(keys) > limits.MAX_KEYS_OF_NOBODY:
        if handing_over.keys_of_nobody(keys, contents.rows()) > limits.MAX_KEYS_OF_NOBODY:
            raise AppError("file_broken", part="keys")


def _with_kin(book: Book, connection: Connection, contents: Contents) -> Contents:
    """The keys in a reply, and those that the other laptops of this house sent along with it."""
    brought = kin.opened(book, connection, contents.preface.letter)
    keys = {**brought, **contents.preface.keys}
    return replace(contents, preface=replace(contents.preface, keys=keys))


def _seen(connection: Connection, data: bytes) -> bool:
    row = connection.exec_driver_sql(
        "SELECT 1 FROM file_seen WHERE sha256 = ?", (sha256(data).digest(),)
    ).fetchone()
    return row is not None


def _sender(book: Book, connection: Connection, verified: Verified) -> _Sender | None:
    """Who sent it; None where the commune has not accepted that device yet.

    Raises:
        AppError: ``file_unknown_sender``, ``file_revoked``, ``file_not_for_us``.
    """
    sign = verified.manifest.sender.sign
    if sign == own_keys(book).party.sign:
        raise AppError("file_own")
    if book.kind is BookKind.HOUSE:
        commune = commune_of(connection)
        if commune is None or commune.sign != sign:
            raise AppError("file_unknown_sender")
        return _Sender(book.scope, verified.manifest.facts.name)
    for device in devices(connection):
        if device.party.sign == sign:
            if device.revoked:
                raise AppError("file_revoked", house=device.unit_name)
            return _Sender(device.scope, device.unit_name)
    return None


def _shared(book: Book, connection: Connection) -> bytes:
    if book.kind is BookKind.COMMUNE:
        return book.scope
    value = connection.exec_driver_sql(
        "SELECT value FROM setting WHERE name = 'shared_scope'"
    ).scalar_one()
    return bytes(value)


def _note_file(
    connection: Connection,
    name: str,
    data: bytes,
    verified: Verified,
    sender: _Sender,
    today: str,
    applied: Applied,
) -> None:
    facts = verified.manifest.facts
    # What an earlier file could not bring is in this one.
    connection.exec_driver_sql(
        "DELETE FROM refused WHERE sender = ?", (verified.manifest.sender.sign,)
    )
    connection.exec_driver_sql(
        "INSERT INTO file_seen (sha256, file_id, name, number, sender, scope, day, written_day, "
        "report) VALUES (?,?,?,?,?,?,?,?,?)",
        (
            sha256(data).digest(),
            facts.file_id,
            name,
            facts.number,
            verified.manifest.sender.sign,
            sender.scope,
            today,
            facts.day,
            json.dumps([applied.added, applied.meetings, applied.marks, applied.people]).encode(),
        ),
    )


def _refused(name: str, error: AppError) -> TakenIn:
    return TakenIn(name, Verdict.REFUSED, error.code, facts={**error.facts, "file": name})
