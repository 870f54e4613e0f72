"""Open a book: SQLCipher with its raw key, the pragmas, our own BEGIN, one writer.

Pragmas are set and read back here and nowhere else (reliability.md 5.1). WAL with synchronous=FULL
lost nothing in the power-cut trials; ``cache_size`` keeps encrypted aggregates near plain ones.
"""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from sqlcipher3 import dbapi2 as sqlcipher

from db import files
from db.domain import long_work
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.domain.threads import may_work
from db.keys import Keys
from db.place import BOOK_FILE as BOOK_FILE
from db.reading import Reading, Writing
from db.storage_faults import DAMAGED, DISK_ERROR, DISK_FULL, worded

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

BUSY_MS = 5000
_SMALLEST = 4096
_ASK_EVERY = 50_000
"""Steps of SQLite's machine, about a millisecond, between two looks whether to go on."""
_PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "busy_timeout": BUSY_MS,
    "mmap_size": 0,
    "temp_store": 2,
    "cache_size": -32000,
    "wal_autocheckpoint": 1000,
    "journal_size_limit": 8_000_000,
}
# secure_delete and mmap_size answer with nothing or another unit on some builds of SQLite.
_NOT_READ_BACK = {"secure_delete", "mmap_size"}
_PAGE_REFUSED = re.compile(r"unable to get the page. error code=(\d+)")

F = TypeVar("F", bound=Callable[..., Any])


WINDOW_WAITS = "the book is touched on the thread of the window"


def system_clock() -> int:
    """The laptop's own clock, in milliseconds since 1970 UTC; it may be wrong by years."""
    return time.time_ns() // 1_000_000


@dataclass
class Book:
    """An open book. One thread at a time uses it.

    Attributes:
        folder: DIR. keys: KEYS. engine: the open file. kind: house or commune.
        scope: 16 bytes, the house's id, or the commune's for what it shares.
        actor: who is writing ("Ai đang ghi"), a name or None.
        clock: milliseconds since 1970 UTC, as this laptop believes.
        practice: it holds made data to try things with.
        notices: what was noticed on opening, with its facts, e.g. ``older_copy``.
        replaced: wrong functions that a test put in place of the design's own (sync.md 5).
        joined: several acts are being done as one (``db.log.act.together``): what they ask between
            is asked in their transaction.
    """

    folder: Path
    keys: Keys
    engine: OpenFile
    kind: BookKind = BookKind.HOUSE
    scope: bytes = b""
    actor: str | None = None
    clock: Callable[[], int] = system_clock
    practice: bool = False
    notices: list[AppError] = field(default_factory=list)
    replaced: Mapping[Callable[..., Any], Callable[..., Any]] = field(default_factory=dict)
    joined: bool = False

    def rule(self, own: F) -> F:
        """A function of the design, or what a test put in its place."""
        return cast(F, self.replaced.get(own, own))

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One read transaction: everything asked inside sees the same book."""
        assert may_work(), WINDOW_WAITS
        with self._honest(), self.engine.reading(within=self.joined) as connection:
            yield connection

    def write(self) -> AbstractContextManager[Connection]:
        """One write transaction, committed at the end, rolled back by any error.

        Raises:
            AppError: ``book_busy`` after 5 s, ``disk_full``, ``book_read_only``, ``disk_error``,
                ``book_disk_full``, ``book_damaged``.
        """
        return self._all_or_nothing(self.engine.writing)

    def reshape(self) -> AbstractContextManager[Connection]:
        """One write transaction for the steps of Alembic, through SQLAlchemy; else as ``write``."""
        return self._all_or_nothing(self.engine.reshaping)

    @contextmanager
    def _all_or_nothing(
        self, begin: Callable[[], AbstractContextManager[Connection]]
    ) -> Iterator[Connection]:
        assert may_work(), WINDOW_WAITS
        committing = False
        try:
            with worded(folder=self.folder), begin() as connection:
                yield connection
                committing = True
        except AppError as error:
            # Not after a commit whose sync failed: this connection knows that it does not count,
            # and its next write goes over it. Opened anew, the file would show it as saved.
            if error.code == DAMAGED or not committing:
                self._open_anew_after(error)
            raise

    @contextmanager
    def outside_transactions(self) -> Iterator[Any]:
        """The driver's own connection, for the few statements that take no transaction (VACUUM).

        Raises:
            AppError: as ``write``.
        """
        assert may_work(), WINDOW_WAITS
        with self._honest():
            driver = self.engine.driver()
            with _stoppable(driver):
                yield driver

    @contextmanager
    def _honest(self) -> Iterator[None]:
        try:
            with worded(folder=self.folder):
                yield
        except AppError as error:
            self._open_anew_after(error)
            raise

    def _open_anew_after(self, error: AppError) -> None:
        """What SQLite holds in memory of a page that it could not read is worth nothing."""
        if error.code in (DAMAGED, DISK_ERROR, DISK_FULL):
            self.engine.dispose()

    def close(self) -> None:
        """Let the file go; the write-ahead log is folded in by the last one out."""
        self.engine.dispose()
        self.keys.close()


class OpenFile:
    """One connection to the encrypted file, asked and written through the driver.

    SQLAlchemy defines the tables, and Alembic brings them from one release to the next: it is
    loaded where that is due (``reshaping``), and never in an ordinary evening, which has no need of
    its 20 MB.
    """

    def __init__(self, open_driver: Callable[[], Any]) -> None:
        self._open_driver = open_driver
        self._driver: Any = None
        self._engine: Engine | None = None

    def driver(self) -> Any:
        """The driver's own connection."""
        if self._driver is None:
            self._driver = self._open_driver()
        return self._driver

    @contextmanager
    def reading(self, *, within: bool = False) -> Iterator[Connection]:
        """One read transaction; ``within``: the write transaction that stands open already."""
        driver = self.driver()
        if within:
            yield cast("Connection", Reading(driver))
            return
        driver.execute("BEGIN DEFERRED")
        try:
            # It can what questions ask of SQLAlchemy's connection (``db.reading``).
            with _stoppable(driver):
                yield cast("Connection", Reading(driver))
        except BaseException:
            driver.rollback()
            raise
        driver.commit()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One write transaction; it takes the lock before it reads."""
        driver = self.driver()
        driver.execute("BEGIN IMMEDIATE")
        try:
            with _stoppable(driver):
                yield cast("Connection", Writing(driver))
            driver.commit()
        except BaseException:
            # A commit that failed may have ended the transaction or not; this does nothing then.
            driver.rollback()
            raise

    @contextmanager
    def reshaping(self) -> Iterator[Connection]:
        """One write transaction on SQLAlchemy's connection, as Alembic wants it."""
        with self.connect() as connection:
            immediate = connection.execution_options(solang_begin="IMMEDIATE")
            with immediate.begin():
                yield immediate

    def connect(self) -> Connection:
        """SQLAlchemy's connection over the same one."""
        if self._engine is None:
            self._engine = _engine_over(self.driver)
        return self._engine.connect()

    def dispose(self) -> None:
        """Let the file go; the next who asks opens it anew."""
        driver, engine = self._driver, self._engine
        self._driver = None
        if engine is not None:
            engine.dispose()
        if driver is not None:
            driver.close()


@contextmanager
def _stoppable(driver: Any) -> Iterator[None]:
    """A transaction does not begin, a long statement ends in the middle, and nothing is committed
    when whoever waits for it wants it stopped. Without a watch nothing is asked."""
    watch = long_work.current()
    if watch is None:
        yield
        return
    watch.look()
    driver.set_progress_handler(lambda: watch.stopping, _ASK_EVERY)
    try:
        yield
    finally:
        driver.set_progress_handler(None, 0)
    watch.look()


def _engine_over(driver: Callable[[], Any]) -> Engine:
    from sqlalchemy import create_engine, event
    from sqlalchemy.pool import StaticPool

    engine = create_engine("sqlite://", module=sqlcipher, creator=driver, poolclass=StaticPool)
    event.listen(engine, "begin", _begin)
    return engine


def connect(path: Path, key: bytes, *, create: bool = False, alone: bool = False) -> OpenFile:
    """One connection to the encrypted file.

    Args:
        alone: refuse (``book_busy``) where anybody else has it open, and keep others out.

    Raises:
        AppError: ``book_missing``, ``book_damaged`` (also for a wrong key), ``book_busy`` …
    """
    if not create:
        _look_at_size(path)
    opened = OpenFile(lambda: _connection(path, key, create, alone))
    with worded(folder=path.parent):
        opened.driver()
    return opened


def faults_inside(connection: Connection, *, full: bool = True) -> list[str]:
    """What SQLite's own look through the file finds wrong, in its words; empty for a whole one.

    Raises:
        AppError: ``disk_error``: a page could not be read, so the file itself is not to blame.
    """
    pragma = "integrity_check" if full else "quick_check"
    lines = [str(row[0]) for row in connection.exec_driver_sql(f"PRAGMA {pragma}")]
    for line in lines:
        # It goes on after a refused read, and counts it among what it finds.
        refused = _PAGE_REFUSED.search(line)
        if refused and int(refused[1]) & 0xFF == sqlite3.SQLITE_IOERR:
            raise AppError("disk_error", detail=line)
    return [line for line in lines if line != "ok"]


def _look_at_size(path: Path) -> None:
    """SQLite takes an empty file for a new database and would write into it."""
    with files.worded(path, reading=True):
        try:
            size = path.stat().st_size
        except (FileNotFoundError, NotADirectoryError):
            raise AppError("book_missing", folder=str(path.parent)) from None
        if size < _SMALLEST and not path.is_dir():
            raise AppError("book_damaged", part="size")


def _connection(path: Path, key: bytes, create: bool, alone: bool) -> Any:
    mode = "rwc" if create else "rw"
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        # It prints to standard error, which is for the user's sentences.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        if alone:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        for name, value in _PRAGMAS.items():
            connection.execute(f"PRAGMA {name} = {value}")
        for name, value in _PRAGMAS.items():
            if name not in _NOT_READ_BACK:
                found = connection.execute(f"PRAGMA {name}").fetchone()[0]
                if found != value:
                    raise AppError("book_damaged", part=name)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _begin(connection: Connection) -> None:
    # Driver-level transactions are off (isolation_level None), so that DDL rolls back and a writer
    # takes the lock before it reads (SQLAlchemy docs, "Serializable isolation / savepoints").
    mode = connection.get_execution_options().get("solang_begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {mode}")
