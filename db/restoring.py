"""Open a copy again: on the same laptop with its keys, on another with the recovery code.

The present book is moved aside, never deleted, and the restored one writes as a new incarnation,
so that nothing it writes can be taken for what was lost (sync.md 3.8).
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO, Protocol

import pyrage

from db import files, recovery
from db.backup import FORMAT, KEYS, MANIFEST, RECOVERY
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.engine import BOOK_FILE, Book, connect
from db.keys import Keys, Secrets
from db.log.erasing import replay
from db.opening import ID_FILE, book_id, take_new_origins

_MAX_MANIFEST = 10_000
_MAX_KEYS = 64_000_000
_MAX_BOOK = 8_000_000_000
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
        AppError: ``file_missing``, ``not_a_backup``, ``backup_newer``.
    """
    if not path.is_file():
        raise AppError("file_missing", path=str(path))
    try:
        with zipfile.ZipFile(path) as archive:
            if archive.getinfo(MANIFEST).file_size > _MAX_MANIFEST:
                raise AppError("not_a_backup", path=str(path))
            facts = json.loads(archive.read(MANIFEST))
        if int(facts["format"]) > FORMAT:
            raise AppError("backup_newer", path=str(path))
        return CopyFacts(
            str(facts["book_id"]),
            BookKind(facts["kind"]),
            str(facts["day"]),
            int(facts["entries"]),
            str(facts["sha256"]),
        )
    except (zipfile.BadZipFile, OSError, ValueError, KeyError, TypeError, EOFError) as error:
        raise AppError("not_a_backup", path=str(path)) from error


def restore(path: Path, folder: Path, keys_folder: Path, code: str | None = None) -> Restored:
    """Put the book of a copy into ``folder``.

    Args:
        keys_folder: where this book's keys lie or shall lie. code: the recovery code, needed where
            its keys are not there.

    Raises:
        AppError: ``code_needed``, ``bad_code``, ``not_a_backup``, ``disk_full`` …; the present
            book is as it was.
    """
    facts = look(path)
    fixed, subjects = _keys(path, facts, keys_folder, code)
    folder.mkdir(parents=True, exist_ok=True)
    building = folder / "restoring"
    _empty(building)
    try:
        _extract(path, facts, building / BOOK_FILE)
        _check(building / BOOK_FILE, fixed, facts)
        aside = _move_aside(folder)
        (building / BOOK_FILE).replace(folder / BOOK_FILE)
    finally:
        _empty(building)
        building.rmdir()
    keys = _settle_keys(keys_folder, fixed)
    keys.take(subjects)
    book = Book(folder, keys, connect(folder / BOOK_FILE, fixed.book_key))
    try:
        take_new_origins(book)
        replay(book)
    finally:
        book.close()
    files.replace(folder / ID_FILE, f"{facts.book_id}\n".encode())
    return Restored(facts, aside)


def _keys(
    path: Path, facts: CopyFacts, keys_folder: Path, code: str | None
) -> tuple[Secrets, dict[bytes, bytes]]:
    if code is None:
        try:
            held = Keys.load(keys_folder)
        except AppError as error:
            if error.code in ("keys_missing", "keys_damaged"):
                raise AppError("code_needed") from error
            raise
        held.close()
        if held.fixed.book_id != facts.book_id:
            raise AppError("code_needed")
        return held.fixed, {}
    with zipfile.ZipFile(path) as archive:
        try:
            if archive.getinfo(KEYS).file_size > _MAX_KEYS:
                raise AppError("not_a_backup", path=str(path))
            sealed, recovery_box = archive.read(KEYS), archive.read(RECOVERY)
        except (zipfile.BadZipFile, KeyError, EOFError) as error:
            raise AppError("not_a_backup", path=str(path)) from error
    identity = pyrage.x25519.Identity.from_str(recovery.open_identity(code, recovery_box))
    try:
        bundle = json.loads(pyrage.decrypt(sealed, [identity]))
        subjects = {
            bytes.fromhex(person): bytes.fromhex(key) for person, key in bundle["subjects"].items()
        }
        return Secrets.from_json(json.dumps(bundle["fixed"]).encode()), subjects
    except (pyrage.DecryptError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise AppError("not_a_backup", path=str(path)) from error


def _extract(path: Path, facts: CopyFacts, target: Path) -> None:
    state = sha256()
    try:
        with zipfile.ZipFile(path) as archive:
            if archive.getinfo(BOOK_FILE).file_size > _MAX_BOOK:
                raise AppError("not_a_backup", path=str(path))
            with archive.open(BOOK_FILE) as source:
                files.write_new(target.parent, target.name, _hashed(source, state))
    except (zipfile.BadZipFile, KeyError, EOFError) as error:
        raise AppError("not_a_backup", path=str(path)) from error
    if state.hexdigest() != facts.sha256:
        raise AppError("not_a_backup", path=str(path))


def _hashed(source: IO[bytes], state: Hash) -> Iterator[bytes]:
    while block := source.read(_BLOCK):
        state.update(block)
        yield block


def _check(path: Path, fixed: Secrets, facts: CopyFacts) -> None:
    engine = connect(path, fixed.book_key)
    try:
        with engine.connect() as connection:
            whole = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
            count = connection.exec_driver_sql("SELECT count(*) FROM entry").scalar_one()
    finally:
        engine.dispose()
    if not whole or count != facts.entries:
        raise AppError("not_a_backup", path=str(path))


def _move_aside(folder: Path) -> Path | None:
    """Move the book that is there into a folder of its own beside the new one."""
    if book_id(folder) is None and not (folder / BOOK_FILE).exists():
        return None
    number = 1 + sum(1 for _ in folder.glob("aside-*"))
    aside = folder / f"aside-{number:03d}"
    aside.mkdir()
    for name in (ID_FILE, f"{BOOK_FILE}-wal", f"{BOOK_FILE}-shm", BOOK_FILE):
        if (folder / name).exists():
            (folder / name).replace(aside / name)
    files.sync_folder(folder)
    return aside


def _settle_keys(keys_folder: Path, fixed: Secrets) -> Keys:
    """The keys folder of the restored book; keys of another book there are moved aside."""
    try:
        held = Keys.load(keys_folder)
    except AppError as error:
        if error.code == "keys_missing":
            return Keys.create(keys_folder, fixed)
        if error.code != "keys_damaged":
            raise
    else:
        if held.fixed.book_id == fixed.book_id:
            return held
        held.close()
    number = 1 + sum(1 for _ in keys_folder.parent.glob(f"{keys_folder.name}.aside-*"))
    keys_folder.rename(keys_folder.with_name(f"{keys_folder.name}.aside-{number:03d}"))
    return Keys.create(keys_folder, fixed)


def _empty(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for leftover in folder.iterdir():
        leftover.unlink()
