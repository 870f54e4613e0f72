"""Open a copy again: on the same laptop with its keys, on another with the recovery code.

All of the new book is made ready and looked through beside the present one, and then takes its
place (``db.place``). The present book is kept aside, and the restored one writes as a new
incarnation, so that nothing it writes can be taken for what was lost (sync.md 3.8).
"""

from __future__ import annotations

import errno
import json
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO, Protocol

import pyrage
from sqlcipher3 import dbapi2 as sqlcipher

from db import files, folders, migrations, place, recovery
from db.backup import FORMAT, KEYS, MANIFEST, RECOVERY
from db.domain import long_work
from db.domain.broken_packages import BROKEN
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.engine import Book, connect, faults_inside
from db.keys import Keys, Secrets
from db.log.erasing import replay
from db.opening import check_folded_in
from db.place import BOOK_FILE
from db.storage_faults import worded

_MAX_MANIFEST = 10_000
_MAX_RECOVERY = 10_000
_MAX_KEYS = 64_000_000
MAX_BOOK = 8_000_000_000
_BLOCK = 1 << 20


class Hash(Protocol):
    """What a running digest of ``hashlib`` can do."""

    def update(self, data: bytes, /) -> None: ...


@dataclass(frozen=True)
class CopyFacts:
    """What a copy says of itself, before any key."""

    book_id: str
    kind: BookKind
    day: str
    entries: int
    sha256: str


@dataclass(frozen=True)
class Restored:
    """``aside``: the folder with the book that was there before, or None."""

    facts: CopyFacts
    aside: Path | None


def look(path: Path) -> CopyFacts:
    """What a copy says of itself.

    Raises:
        AppError: ``file_missing``, ``not_a_backup``, ``backup_newer``; those of ``db.files``.
    """
    with _archive(path) as archive:
        facts = json.loads(_member(archive, MANIFEST, _MAX_MANIFEST))
        if int(facts["format"]) > FORMAT:
            raise AppError("backup_newer", path=str(path))
        return CopyFacts(
            str(facts["book_id"]),
            BookKind(facts["kind"]),
            str(facts["day"]),
            int(facts["entries"]),
            str(facts["sha256"]),
        )


def restore(path: Path, folder: Path, keys_folder: Path, code: str | None = None) -> Restored:
    """Put the book of a copy into ``folder``.

    Args:
        keys_folder: where this book's keys lie or shall lie. code: the recovery code, needed where
            its keys are not there.

    Raises:
        AppError: ``code_needed``, ``bad_code``, ``not_a_backup``, ``book_newer``, ``book_busy``
            (a window has the present book open), ``disk_full`` …; the present book is as it was.
            ``restore_unfinished``: the restored one comes with the next opening.
    """
    facts = look(path)
    fixed, subjects = _keys(path, facts, keys_folder, code)
    folders.make_folder(folder)
    place.finish(folder, keys_folder)
    incoming = place.make_ready(folder)
    try:
        _extract(path, facts, incoming / BOOK_FILE)
        _check(incoming / BOOK_FILE, fixed, facts)
        _make_ready(
            incoming, _ready_keys(keys_folder, fixed, subjects, opened_by_code=code is not None)
        )
        _check_closed(folder / BOOK_FILE, fixed)
    except BaseException:
        folders.remove_folder(incoming)
        folders.remove_folder(place.incoming_keys(keys_folder))
        raise
    with long_work.finishing():
        return Restored(facts, place.take_place(folder, keys_folder, facts.book_id))


def check_bytes(path: Path, facts: CopyFacts) -> None:
    """See that the book inside a copy is the one that was put in, to the last byte; needs no key.

    Raises:
        AppError: ``not_a_backup``; those of ``db.files``.
    """
    with _book_inside(path, facts) as blocks:
        for _ in blocks:
            pass


@contextmanager
def _archive(path: Path) -> Iterator[zipfile.ZipFile]:
    """An opened copy; whatever is wrong with its bytes makes it none.

    Raises:
        AppError: ``file_missing``, ``file_unreadable``, ``not_a_file``, ``device_error``,
            ``not_a_backup``.
    """
    try:
        with files.opened(path) as source, zipfile.ZipFile(source) as archive:
            yield archive
    except AppError as error:
        if isinstance(error.__cause__, OSError) and error.__cause__.errno == errno.EINVAL:
            # A place before the beginning of the file: the zip's own table is wrong, not the drive.
            raise AppError("not_a_backup", path=str(path)) from error
        raise
    except (
        *BROKEN,
        TypeError,
        AttributeError,
        pyrage.DecryptError,
        pyrage.IdentityError,
    ) as error:
        raise AppError("not_a_backup", path=str(path)) from error


def _member(archive: zipfile.ZipFile, name: str, limit: int) -> bytes:
    """One small part; its size is looked at first, and none is packed: there are no bombs."""
    facts = archive.getinfo(name)
    if facts.compress_type != zipfile.ZIP_STORED or facts.file_size > limit:
        raise zipfile.BadZipFile(name)
    return archive.read(facts)


def _keys(
    path: Path, facts: CopyFacts, keys_folder: Path, code: str | None
) -> tuple[Secrets, dict[bytes, bytes]]:
    """The keys of the copied book: held here, or out of the copy with the code."""
    if code is None:
        held = _held(keys_folder)
        if held is None or held.book_id != facts.book_id:
            raise AppError("code_needed")
        return held, {}
    with _archive(path) as archive:
        identity = recovery.open_identity(code, _member(archive, RECOVERY, _MAX_RECOVERY))
        bundle = json.loads(
            pyrage.decrypt(
                _member(archive, KEYS, _MAX_KEYS), [pyrage.x25519.Identity.from_str(identity)]
            )
        )
        subjects = {
            bytes.fromhex(person): bytes.fromhex(key) for person, key in bundle["subjects"].items()
        }
        fixed = Secrets.from_json(json.dumps(bundle["fixed"]).encode())
        if fixed.book_id != facts.book_id:
            raise ValueError("keys of another book")
    return fixed, subjects


def _held(keys_folder: Path) -> Secrets | None:
    """The secrets that lie here, None where there are none, or damaged ones."""
    try:
        held = Keys.load(keys_folder)
    except AppError as error:
        if error.code in ("keys_missing", "keys_damaged"):
            return None
        raise
    held.close()
    return held.fixed


def _extract(path: Path, facts: CopyFacts, target: Path) -> None:
    with _book_inside(path, facts) as blocks:
        files.write_new(target.parent, target.name, blocks)


@contextmanager
def _book_inside(path: Path, facts: CopyFacts) -> Iterator[Iterator[bytes]]:
    """The bytes of the book in a copy, to be read whole; others than were put in make it none."""
    state = sha256()
    with _archive(path) as archive:
        known = archive.getinfo(BOOK_FILE)
        if known.compress_type != zipfile.ZIP_STORED or known.file_size > MAX_BOOK:
            raise zipfile.BadZipFile(BOOK_FILE)
        with archive.open(known) as source:
            yield _hashed(source, state, known.file_size // _BLOCK + 1)
        if state.hexdigest() != facts.sha256:
            raise zipfile.BadZipFile(BOOK_FILE)


def _hashed(source: IO[bytes], state: Hash, whole: int) -> Iterator[bytes]:
    done = 0
    while block := source.read(_BLOCK):
        done += 1
        long_work.step(done, whole)
        state.update(block)
        yield block


def _check(path: Path, fixed: Secrets, facts: CopyFacts) -> None:
    """See that it opens, is whole, and is of no newer program."""
    try:
        engine = connect(path, fixed.book_key)
        try:
            with worded(), engine.reading() as connection:
                ask = connection.exec_driver_sql
                whole = not faults_inside(connection)
                count = ask("SELECT count(*) FROM entry").scalar_one()
                revision = migrations.revision_of(connection) or ""
        finally:
            engine.dispose()
    except sqlcipher.DatabaseError as error:
        raise AppError("not_a_backup", path=str(path)) from error
    except AppError as error:
        if error.code == "book_damaged":
            raise AppError("not_a_backup", path=str(path)) from error
        raise
    if not whole or count != facts.entries:
        raise AppError("not_a_backup", path=str(path))
    if revision > migrations.HEAD:
        raise AppError("backup_newer", path=str(path))


def _ready_keys(
    keys_folder: Path, fixed: Secrets, subjects: dict[bytes, bytes], *, opened_by_code: bool
) -> Keys:
    """Make the keys ready: those of this book here are completed, else new ones wait beside.

    Without a code the keys here are all there are: where a drive fails to give them for a moment,
    nothing may take their place, or every name in the book would be gone.
    """
    held = _held(keys_folder) if opened_by_code else fixed
    ready = place.incoming_keys(keys_folder)
    folders.remove_folder(ready)
    if held is not None and held.book_id == fixed.book_id:
        keys = Keys.load(keys_folder)
    else:
        keys = Keys.create(ready, fixed)
    try:
        keys.take(subjects)
    except BaseException:
        keys.close()
        raise
    return keys


def _make_ready(incoming: Path, keys: Keys) -> None:
    """Bring it up to date, let it write as a new incarnation, blank whom the keys say erased."""
    try:
        book = Book(incoming, keys, connect(incoming / BOOK_FILE, keys.fixed.book_key))
    except BaseException:
        keys.close()
        raise
    try:
        with book.reshape() as connection:
            if migrations.revision_of(connection) != migrations.HEAD:
                migrations.upgrade(connection)
            connection.exec_driver_sql("DELETE FROM setting WHERE name LIKE 'origin/%'")
        replay(book)
    finally:
        book.close()
    check_folded_in(incoming)


def _check_closed(path: Path, fixed: Secrets) -> None:
    """See that nobody has the present book open: a window would go on writing into what lies aside.

    Raises:
        AppError: ``book_busy``.
    """
    if not folders.is_there(path):
        return
    try:
        engine = connect(path, fixed.book_key, alone=True)
    except AppError as error:
        if error.code != "book_damaged":
            raise
        # Of another book, or damaged: it cannot be asked.
        return
    engine.dispose()
