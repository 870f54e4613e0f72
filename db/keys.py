"""What lies outside the book: its key, the device key, the persons' keys, and the anchor.

A copied book without these cannot be opened; put back beside them it is seen to be an older copy.
``keys.json`` holds the fixed secrets, ``subjects.sqlite3`` one random key for each person, and
``anchor.json`` the last own entries, so that a rolled-back book is noticed (sync.md 3.8, 6).
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlcipher3 import dbapi2 as sqlite

from db import files
from db.domain.errors import AppError

KEY_BYTES = 32
_MAX_JSON = 1_000_000


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
        try:
            facts = json.loads(body)
            digest = facts["digest"]
            return cls(
                facts["book_id"],
                bytes.fromhex(facts["book_key"]),
                bytes.fromhex(facts["signing"]),
                facts["age"],
                bytes.fromhex(digest) if digest else None,
            )
        except (ValueError, KeyError, TypeError) as error:
            raise AppError("keys_damaged") from error


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

    def __init__(self, folder: Path, fixed: Secrets) -> None:
        self.folder = folder
        self.fixed = fixed
        self._subjects = _open_subjects(folder / "subjects.sqlite3")
        self._cache: dict[bytes, bytes] | None = None

    @classmethod
    def create(cls, folder: Path, fixed: Secrets) -> Keys:
        """Write a new folder (mode 0700) with these secrets.

        Raises:
            AppError: ``keys_exist`` where secrets lie there already; those of ``db.files``.
        """
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if (folder / "keys.json").exists():
            raise AppError("keys_exist", folder=str(folder))
        folder.chmod(0o700)
        files.replace(folder / "keys.json", fixed.to_json())
        return cls(folder, fixed)

    @classmethod
    def load(cls, folder: Path) -> Keys:
        """Open an existing folder.

        Raises:
            AppError: ``keys_missing``, ``keys_damaged``.
        """
        try:
            body = files.read_limited(folder / "keys.json", _MAX_JSON)
        except AppError as error:
            if error.code == "file_missing":
                raise AppError("keys_missing", folder=str(folder)) from error
            raise
        return cls(folder, Secrets.from_json(body))

    def keep(self, fixed: Secrets) -> None:
        """Replace the fixed secrets, e.g. after joining a commune."""
        files.replace(self.folder / "keys.json", fixed.to_json())
        self.fixed = fixed

    def subject(self, person: bytes) -> bytes | None:
        """The key of one person, None where it is not held."""
        return self.subjects().get(person)

    def subjects(self) -> Mapping[bytes, bytes]:
        """All persons' keys held, by person."""
        if self._cache is None:
            rows = self._subjects.execute("SELECT person, key FROM subject_key").fetchall()
            self._cache = {bytes(person): bytes(key) for person, key in rows}
        return self._cache

    def ensure(self, persons: Iterable[bytes]) -> None:
        """Make a key for everyone who has none; on disk before this returns."""
        held = self.subjects()
        self.take({p: secrets.token_bytes(KEY_BYTES) for p in persons if p not in held})

    def take(self, keys: Mapping[bytes, bytes]) -> list[bytes]:
        """Keep keys that came in a file; gives the persons whose key was not held before."""
        held = dict(self.subjects())
        barred = held.keys() | self.erased()
        new = {person: key for person, key in keys.items() if person not in barred}
        if new:
            self._subjects.execute("BEGIN IMMEDIATE")
            self._subjects.executemany("INSERT INTO subject_key VALUES (?, ?)", list(new.items()))
            self._subjects.execute("COMMIT")
            self._cache = held | new
        return list(new)

    def forget(self, persons: Iterable[bytes]) -> None:
        """Delete keys for ever: what they sealed can never be read here again."""
        self._subjects.execute("BEGIN IMMEDIATE")
        self._subjects.executemany(
            "DELETE FROM subject_key WHERE person = ?", [(person,) for person in persons]
        )
        self._subjects.execute("COMMIT")
        self._cache = None

    def erase(self, persons: Iterable[bytes]) -> None:
        """Delete keys and never take them again, not from an old file and not from an old copy."""
        gone = [(person,) for person in persons]
        self._subjects.execute("BEGIN IMMEDIATE")
        self._subjects.executemany("INSERT OR IGNORE INTO erased VALUES (?)", gone)
        self._subjects.executemany("DELETE FROM subject_key WHERE person = ?", gone)
        self._subjects.execute("COMMIT")
        self._cache = None

    def erased(self) -> set[bytes]:
        """Persons whose key was deleted by law."""
        return {bytes(row[0]) for row in self._subjects.execute("SELECT person FROM erased")}

    def reload(self) -> None:
        """Look again at the file: another process of this book may have written."""
        self._cache = None

    def anchor(self) -> dict[str, tuple[int, str]]:
        """origin (hex) -> (last own seq, entry id hex), as last written; empty where never."""
        try:
            body = files.read_limited(self.folder / "anchor.json", _MAX_JSON)
        except AppError as error:
            if error.code == "file_missing":
                return {}
            raise
        try:
            return {name: (int(seq), str(tip)) for name, (seq, tip) in json.loads(body).items()}
        except (ValueError, TypeError, AttributeError):
            # A torn anchor only costs a new origin, never data.
            return {"damaged": (0, "")}

    def write_anchor(self, anchor: Mapping[str, tuple[int, str]]) -> None:
        files.replace(self.folder / "anchor.json", json.dumps(anchor).encode())

    def close(self) -> None:
        self._subjects.close()


def _open_subjects(path: Path) -> sqlite.Connection:
    """Rollback journal with EXTRA: no side files, and durable when it returns (reliability 1)."""
    try:
        connection = sqlite.connect(str(path), isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA synchronous=EXTRA")
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("PRAGMA busy_timeout=5000")
        connection.execute(
            "CREATE TABLE IF NOT EXISTS subject_key "
            "(person BLOB PRIMARY KEY, key BLOB NOT NULL) WITHOUT ROWID"
        )
        connection.execute(
            "CREATE TABLE IF NOT EXISTS erased (person BLOB PRIMARY KEY) WITHOUT ROWID"
        )
        path.chmod(0o600)
    except sqlite.DatabaseError as error:
        raise AppError("keys_damaged") from error
    return connection
