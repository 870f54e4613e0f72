"""What lies outside the book: its key, the device key, the persons' keys, and the anchor.

A copied book without these cannot be opened; put back beside them it is seen to be an older copy.
``keys.json`` holds the fixed secrets, ``subjects.sqlite3`` one random key for each person, and
``anchor.json`` the last own entries, so that a rolled-back book is noticed (sync.md 3.8, 6).
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pyrage
from sqlcipher3 import dbapi2 as sqlite

from db import files, folders
from db.domain.errors import AppError
from db.storage_faults import worded

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEY_BYTES = 32
_FIXED, _SUBJECTS, _ANCHOR = "keys.json", "subjects.sqlite3", "anchor.json"
_MAX_JSON = 1_000_000
_DAMAGED = "keys_damaged"
_PRAGMAS = (
    "busy_timeout = 5000",
    "journal_mode = DELETE",
    "synchronous = EXTRA",
    "secure_delete = ON",
    "trusted_schema = OFF",
)
_TABLES = (
    "subject_key (person BLOB PRIMARY KEY, key BLOB NOT NULL)",
    "erased (person BLOB PRIMARY KEY)",
)


@dataclass(frozen=True)
class Secrets:
    """The fixed secrets of one laptop's book.

    Attributes:
        book_id: hex of the book's id. book_key: raw SQLCipher key (32 bytes).
        signing: Ed25519 seed (32 bytes). age: the device's age identity. digest: the commune's
        key for the persons' digests (32 bytes), made by the commune, None before joining.
    """

    book_id: str
    book_key: bytes
    signing: bytes
    age: str
    digest: bytes | None = None

    def signing_key(self) -> Ed25519PrivateKey:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self.signing)

    def signing_public(self) -> bytes:
        return self.signing_key().public_key().public_bytes_raw()

    def recipient(self) -> str:
        """The age recipient that others seal to."""
        return str(pyrage.x25519.Identity.from_str(self.age).to_public())

    def to_json(self) -> bytes:
        facts = {
            "book_id": self.book_id,
            "book_key": self.book_key.hex(),
            "signing": self.signing.hex(),
            "age": self.age,
            "digest": self.digest.hex() if self.digest else None,
        }
        return json.dumps(facts).encode()

    @classmethod
    def from_json(cls, body: bytes) -> Secrets:
        """Read what ``to_json`` wrote.

        Raises:
            AppError: ``keys_damaged``.
        """
        try:
            facts = json.loads(body)
            digest = facts["digest"]
            read = cls(
                str(facts["book_id"]),
                bytes.fromhex(facts["book_key"]),
                bytes.fromhex(facts["signing"]),
                facts["age"],
                bytes.fromhex(digest) if digest else None,
            )
            pyrage.x25519.Identity.from_str(read.age)
        except (ValueError, KeyError, TypeError, RecursionError, pyrage.IdentityError) as error:
            raise AppError("keys_damaged") from error
        if {len(read.book_key), len(read.signing)} != {KEY_BYTES}:
            raise AppError("keys_damaged")
        return read


def new_secrets(book_id: str, digest: bytes | None = None) -> Secrets:
    """Fresh random secrets for a new book."""
    identity = pyrage.x25519.Identity.generate()
    return Secrets(
        book_id,
        secrets.token_bytes(KEY_BYTES),
        secrets.token_bytes(KEY_BYTES),
        str(identity),
        digest,
    )


class Keys:
    """The folder KEYS of one book. Use ``create`` or ``load``; ``close`` at the end."""

    def __init__(self, folder: Path, fixed: Secrets, *, new: bool) -> None:
        self.folder = folder
        self.fixed = fixed
        self.closed = False
        self.names_only = False
        """A commune's: of what a person's key opens, only names are shown (``Field.at_home``)."""
        self._subjects = _open_subjects(folder / _SUBJECTS, new)
        self._cache: dict[bytes, bytes] | None = None

    @classmethod
    def create(cls, folder: Path, fixed: Secrets) -> Keys:
        """Write a new folder (mode 0700) with these secrets.

        Raises:
            AppError: ``keys_exist`` where secrets lie there already; those of ``db.files``.
        """
        folders.make_folder(folder, 0o700)
        if folders.is_there(folder / _FIXED):
            raise AppError("keys_exist", folder=str(folder))
        folders.limit_to_owner(folder)
        files.replace(folder / _FIXED, fixed.to_json())
        return cls(folder, fixed, new=True)

    @classmethod
    def load(cls, folder: Path) -> Keys:
        """Open an existing folder.

        Raises:
            AppError: ``keys_missing``, ``keys_damaged``; those of ``db.files``.
        """
        return cls(folder, _read_fixed(folder), new=False)

    @staticmethod
    def withdraw(folder: Path, book_id: str) -> None:
        """Delete the keys of a book that never came to be; those of other books stay.

        Raises:
            AppError: those of ``db.files``.
        """
        try:
            if _read_fixed(folder).book_id != book_id:
                return
        except AppError as error:
            if error.code in ("keys_missing", "keys_damaged"):
                return
            raise
        # What tells whose they are goes last, so that an interruption can be told as well.
        for name in (_SUBJECTS, f"{_SUBJECTS}-journal", _ANCHOR, _FIXED):
            folders.remove(folder / name)
        folders.remove_if_empty(folder)

    def keep(self, fixed: Secrets) -> None:
        """Replace the fixed secrets, e.g. after joining a commune."""
        files.replace(self.folder / _FIXED, fixed.to_json())
        self.fixed = fixed

    def subject(self, person: bytes) -> bytes | None:
        """The key of one person, None where it is not held."""
        return self.subjects().get(person)

    def subjects(self) -> Mapping[bytes, bytes]:
        """All persons' keys held, by person."""
        if self._cache is None:
            with worded(_DAMAGED):
                rows = self._subjects.execute("SELECT person, key FROM subject_key").fetchall()
            self._cache = {bytes(person): bytes(key) for person, key in rows}
        return self._cache

    def ensure(self, persons: Iterable[bytes]) -> None:
        """Make a key for everyone who has none; on disk before this returns.

        Raises:
            AppError: ``disk_full``, ``disk_error``, ``book_read_only``, ``keys_damaged`` …
        """
        held = self.subjects()
        self.take({p: secrets.token_bytes(KEY_BYTES) for p in persons if p not in held})

    def take(self, keys: Mapping[bytes, bytes]) -> list[bytes]:
        """Keep keys that came in a file; gives the persons whose key was not held before."""
        held = dict(self.subjects())
        barred = held.keys() | self.erased()
        new = {person: key for person, key in keys.items() if person not in barred}
        if new:
            with self._writing() as database:
                database.executemany("INSERT INTO subject_key VALUES (?, ?)", list(new.items()))
            self._cache = held | new
        return list(new)

    def forget(self, persons: Iterable[bytes]) -> None:
        """Delete keys for ever: what they sealed can never be read here again."""
        gone = [(person,) for person in persons]
        with self._writing() as database:
            database.executemany("DELETE FROM subject_key WHERE person = ?", gone)

    def erase(self, persons: Iterable[bytes]) -> None:
        """Delete keys and never take them again, not from an old file and not from an old copy."""
        gone = [(person,) for person in persons]
        with self._writing() as database:
            database.executemany("INSERT OR IGNORE INTO erased VALUES (?)", gone)
            database.executemany("DELETE FROM subject_key WHERE person = ?", gone)

    def erased(self) -> set[bytes]:
        """Persons whose key was deleted by law."""
        with worded(_DAMAGED):
            return {bytes(row[0]) for row in self._subjects.execute("SELECT person FROM erased")}

    def reload(self) -> None:
        """Look again at the file: another process of this book may have written."""
        self._cache = None

    def anchor(self) -> dict[str, tuple[int, str]]:
        """origin (hex) -> (last own seq, entry id hex), as last written; empty where never."""
        try:
            body = files.read_limited(self.folder / _ANCHOR, _MAX_JSON)
        except AppError as error:
            if error.code == "file_missing":
                return {}
            raise
        try:
            read = {name: (int(seq), str(tip)) for name, (seq, tip) in json.loads(body).items()}
            for _, tip in read.values():
                bytes.fromhex(tip)
        except (ValueError, TypeError, AttributeError, RecursionError):
            # A torn anchor only costs a new origin, never data.
            return {"damaged": (0, "")}
        return read

    def write_anchor(self, anchor: Mapping[str, tuple[int, str]]) -> None:
        """Put a new anchor in the place of the old; one process after the other."""
        with self._alone():
            files.replace(self.folder / _ANCHOR, json.dumps(anchor).encode())

    def close(self) -> None:
        self._subjects.close()
        self.closed = True

    @contextmanager
    def _writing(self) -> Iterator[sqlite.Connection]:
        """One transaction on the persons' keys; an error leaves none open behind it."""
        self._cache = None
        with self._alone():
            yield self._subjects

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """One process at a time: SQLite's own lock on the persons' keys is that of the folder."""
        with worded(_DAMAGED):
            self._subjects.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._subjects.execute("COMMIT")
            except BaseException:
                # On a full disk SQLite has rolled back by itself already.
                if self._subjects.in_transaction:
                    self._subjects.execute("ROLLBACK")
                raise


def _read_fixed(folder: Path) -> Secrets:
    try:
        return Secrets.from_json(files.read_limited(folder / _FIXED, _MAX_JSON))
    except AppError as error:
        if error.code == "file_missing":
            raise AppError("keys_missing", folder=str(folder)) from error
        raise


def _open_subjects(path: Path, new: bool) -> sqlite.Connection:
    """Rollback journal with EXTRA: no side files, and durable when it returns (reliability 1).

    A file that is gone is no empty one: without its keys every name in the book would be gone too.
    """
    mode = "rwc" if new else "rw"
    with worded(_DAMAGED):
        try:
            connection = sqlite.connect(
                f"{path.absolute().as_uri()}?mode={mode}",
                uri=True,
                isolation_level=None,
                check_same_thread=False,
            )
        except sqlite.OperationalError as error:
            if not new and not folders.is_there(path):
                raise AppError(_DAMAGED) from error
            raise
        try:
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            for table in _TABLES:
                connection.execute(f"CREATE TABLE IF NOT EXISTS {table} WITHOUT ROWID")
            if new:
                folders.limit_to_owner(path)
        except BaseException:
            connection.close()
            raise
    return connection
