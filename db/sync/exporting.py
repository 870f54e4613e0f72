"""Hand in, and reply: everything the other side has not declared it holds, as one sealed file.

Temporary name on the same drive, flush, read back, rename (``db.files``), then opened as the
receiver would; only after that the file counts as written. Losing it loses nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from db import files, folders, opening
from db.domain import long_work
from db.domain.errors import AppError
from db.domain.handing import HandedIn
from db.domain.houses import BookKind
from db.domain.program import VERSION
from db.engine import Book
from db.log import settings
from db.log.kinds import Kind
from db.log.payload import Block, decode_payload
from db.log.registry import SCHEMA, SPECS
from db.queries.mergers import merged_into
from db.sync import (
    columns,
    handing_over,
    holdings,
    kin,
    laptops,
    letters,
    limits,
    packing,
    succession,
)
from db.sync.container import FileKind
from db.sync.file_names import hand_in_name
from db.sync.manifest import FileFacts, Forerunner, SignedManifest, VectorItem
from db.sync.parties import COMMUNE_SIGN, commune_of, devices, own_keys
from db.sync.preface import Preface
from db.sync.rows import Row
from db.sync.signing import Party

if TYPE_CHECKING:
    from sqlalchemy import Connection

_CARRIED = 5
_CARRIED_TO_A_NEW_LAPTOP = 1000
Progress = Callable[[str, int, int], None]
"""Called with a stage word, done, and total."""


@dataclass(frozen=True)
class _Plan:
    """What goes to whom. ``peer``: the scope under which files to the other side are numbered.

    Attributes:
        name: who sends, as the other side shows it. word: what the name of the file begins with.
    """

    kind: FileKind
    peer: bytes
    scopes: tuple[bytes, ...]
    recipients: tuple[Party, ...]
    name: str
    word: str

    @property
    def letter(self) -> bool:
        return self.kind is FileKind.ACK


def hand_in(book: Book, folder: Path, today: str, progress: Progress | None = None) -> HandedIn:
    """Write the file for the commune that invited this house.

    Raises:
        AppError: ``not_joined``, ``house_merged``; those of files (``disk_full``,
            ``folder_read_only`` …).
    """
    with book.read() as connection:
        commune = commune_of(connection)
        ended = merged_into(connection, book.scope)
        shared = settings.get(connection, settings.SHARED_SCOPE)
        name = connection.exec_driver_sql(
            "SELECT h.name FROM house h JOIN scope s USING (scope_no) WHERE s.id = ?", (book.scope,)
        ).scalar()
    if commune is None or shared is None or book.kind is not BookKind.HOUSE:
        raise AppError("not_joined")
    if ended is not None:
        raise AppError("house_merged", house=ended.house, day=ended.day)
    plan = _Plan(FileKind.DELTA, shared, (book.scope, shared), (commune,), name or "", name or "")
    return _write(book, folder, today, plan, progress)


def reply(
    book: Book,
    scope: bytes,
    folder: Path,
    today: str,
    progress: Progress | None = None,
    to: Collection[bytes] | None = None,
) -> HandedIn:
    """Write the commune's file for one house; always makes one, if only to say what is held.

    Args:
        to: signing keys of the laptops it is for, such as were retired too: their last reply says
            so. None: all that write for the house.

    Raises:
        AppError: ``house_not_joined``; those of files.
    """
    with book.read() as connection:
        known = [
            device
            for device in devices(connection, scope)
            if (not device.revoked if to is None else device.party.sign in to)
        ]
        name = connection.exec_driver_sql("SELECT name FROM commune LIMIT 1").scalar()
    if not known or book.kind is not BookKind.COMMUNE:
        raise AppError("house_not_joined", name="")
    parties = tuple(device.party for device in known)
    word = f"xa {name} tra loi {known[0].unit_name}"
    plan = _Plan(FileKind.ACK, scope, (scope, book.scope), parties, name or "", word)
    return _write(book, folder, today, plan, progress)


def _write(
    book: Book, folder: Path, today: str, plan: _Plan, progress: Progress | None
) -> HandedIn:
    """All that is to be sent; where that is much, as several files that each stand for themselves:
    each is signed, says what this book holds, and may come first or alone."""
    tell = _stepping(progress or _silent)
    tell("gather", 0, 3)
    with book.read() as connection:
        gathered = _gathered(book, connection, plan, today)
    if not gathered.rows and plan.kind is FileKind.DELTA:
        return HandedIn(None, None, 0, 0, 0)
    plan = replace(plan, kind=FileKind.SNAPSHOT) if gathered.is_new else plan
    parts = list(_parts(gathered.rows))
    written: list[_Written] = []
    for number, part in enumerate(parts, 1):
        facts = FileFacts(
            *(plan.kind, 0, today, plan.name, VERSION, SCHEMA),
            scopes=plan.scopes,
            vector=gathered.vector,
            part=(number, len(parts)),
        )
        tell("seal", number, len(parts) + 2)
        written.append(
            _write_part(book, folder, plan, facts, part, gathered.preface, gathered.upto)
        )
    opening.write_anchor(book)
    with long_work.finishing():
        tell("done", len(parts) + 2, len(parts) + 2)
    return HandedIn(
        written[0].path.name,
        str(written[0].path),
        len(gathered.rows),
        sum(one.changes for one in written),
        sum(one.size for one in written),
        tuple(str(one.path) for one in written[1:]),
    )


@dataclass(frozen=True)
class _Gathered:
    """What goes with the files: ``upto`` is the newest entry; ``is_new``: a recipient holds
    nothing yet."""

    rows: list[Row]
    vector: tuple[VectorItem, ...]
    preface: Preface
    upto: int
    is_new: bool


def _gathered(book: Book, connection: Connection, plan: _Plan, today: str) -> _Gathered:
    known = [holdings.peer_vector(connection, party.sign) for party in plan.recipients]
    select = book.rule(holdings.undeclared_by_any)
    spans = select(connection, plan.scopes, known, book.rule)
    is_new = plan.kind is FileKind.ACK and not all(known)
    letter = (
        letters.to_house(connection, plan.peer, today)
        if plan.letter
        else laptops.own_origins(connection, book.scope) | kin.for_siblings(book, connection)
    )
    return _Gathered(
        list(holdings.rows_of(connection, spans)),
        holdings.vector(connection, plan.scopes),
        Preface({}, letter, _carried(connection, plan.peer if is_new else None)),
        connection.exec_driver_sql("SELECT max(entry_no) FROM entry").scalar() or 0,
        is_new,
    )


def _stepping(progress: Progress) -> Progress:
    """Each stage is a step of long work."""

    def tell(stage: str, done: int, of: int) -> None:
        long_work.step(done, of)
        progress(stage, done, of)

    return tell


def _parts(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    start = 0
    for count in columns.plan_parts(rows):
        yield rows[start : start + count]
        start += count


@dataclass(frozen=True)
class _Written:
    path: Path
    changes: int
    size: int


def _write_part(
    book: Book,
    folder: Path,
    plan: _Plan,
    facts: FileFacts,
    rows: Sequence[Row],
    preface: Preface,
    upto: int,
) -> _Written:
    """One file: numbered, sealed with the keys of those in it, written, and read back."""
    blocks = [block for row in rows if not row.erased for block in _blocks(row)]
    with book.read() as connection:
        persons = handing_over.persons_in(blocks)
        keys = handing_over.keys_to_hand_over(book, connection, persons, facts.day)
    number, name, earlier = _next(book, plan, folder, facts)
    facts = replace(facts, number=number, forerunners=earlier)
    own = own_keys(book)
    data = packing.pack(
        facts, rows, own, (*plan.recipients, own.party), replace(preface, keys=keys)
    )
    with long_work.finishing():
        # Never a file on the stick of which the book knows nothing.
        path = files.write_new(folder, name, data)
        contents = packing.unpack(files.read_limited(path, limits.MAX_FILE_BYTES), own.seal_secret)
        if contents.manifest.entries != len(rows):
            raise AppError("file_verify_failed", path=str(path))
        file_id = contents.manifest.facts.file_id
        _note_sent(book, (file_id, number, name, plan.peer, facts.day, upto, _report(blocks)))
    return _Written(path, sum(len(block.keys) for block in blocks), len(data))


def _note_sent(book: Book, row: tuple[object, ...]) -> None:
    with book.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO file_sent (file_id, number, name, peer, day, upto_entry_no, report, "
            "received, backed_up) VALUES (?,?,?,?,?,?,?,0,0)",
            row,
        )


def _carried(connection: Connection, house: bytes | None = None) -> tuple[SignedManifest, ...]:
    """The commune's newest signed heads: they answer for its own words when a house echoes them.

    For a new laptop of a ``house`` (its scope) the heads of all files that the house handed in:
    who wrote what can be seen there without trusting the commune.
    """
    if house is not None:
        rows = connection.exec_driver_sql(
            "SELECT m.body, m.signature FROM manifest m JOIN file_seen f USING (file_id) "
            "WHERE f.scope = ? ORDER BY m.manifest_no DESC LIMIT ?",
            (house, _CARRIED_TO_A_NEW_LAPTOP),
        )
        return tuple(SignedManifest(body, signature) for body, signature in rows)
    sign = settings.get(connection, COMMUNE_SIGN)
    former = succession.former_signs(connection)
    newest = [
        row
        for signer in ((sign, *former[-1:]) if sign else ())
        for row in connection.exec_driver_sql(
            "SELECT body, signature FROM manifest WHERE signer = ? "
            "ORDER BY manifest_no DESC LIMIT ?",
            (signer, _CARRIED),
        )
    ]
    return tuple(SignedManifest(body, signature) for body, signature in newest)


def _silent(stage: str, done: int, total: int) -> None:
    """Nobody is watching."""


def _blocks(row: Row) -> list[Block]:
    return decode_payload(row.entry.payload)


def _report(blocks: Sequence[Block]) -> bytes:
    """What the file brings, in the house's own words: meetings, people and marks, and whether nil.

    Kept with the file for the list of hand-ins.
    """
    alive = SPECS[Kind.PERSON].number("alive")
    made = {Kind.PERSON: 0, Kind.MEETING: 0}
    marks = nil = 0
    for block in blocks:
        if block.kind in made:
            made[Kind(block.kind)] += block.columns.get(alive, []).count(True)
        marks += len(block.keys) if block.kind == Kind.ATTENDANCE else 0
        nil += block.kind == Kind.NIL_REPORT
    return json.dumps([made[Kind.MEETING], made[Kind.PERSON], marks, bool(nil)]).encode()


def _next(
    book: Book, plan: _Plan, folder: Path, facts: FileFacts
) -> tuple[int, str, tuple[Forerunner, ...]]:
    """The file's number and name, new in the folder, and its forerunners not yet acknowledged."""
    setting = f"sent_number/{plan.peer.hex()}"
    with book.write() as connection:
        number = int(settings.get(connection, setting) or b"0") + 1
        while folders.is_there(folder / hand_in_name(plan.word, facts.day, number, facts.part)):
            number += 1
        settings.put(connection, setting, str(number).encode())
        earlier = forerunners(connection, plan.peer)
    return number, hand_in_name(plan.word, facts.day, number, facts.part), earlier


def forerunners(connection: Connection, peer: bytes) -> tuple[Forerunner, ...]:
    """The files sent and not answered yet, the oldest first, so that a lost one can be named."""
    rows = connection.exec_driver_sql(
        "SELECT number, name FROM file_sent WHERE peer = ? AND received = 0 "
        "ORDER BY number DESC LIMIT 50",
        (peer,),
    ).fetchall()
    return tuple(Forerunner(number, name) for number, name in reversed(rows))
