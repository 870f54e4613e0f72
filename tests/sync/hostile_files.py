"""Two thousand files that an accepted house signed in earnest and that mean harm, in one process.

``python -m tests.sync.hostile_files`` prints what it found as JSON. The house is ordinary but for
its program: everything is packed, signed and sealed by our own code. Memory is bounded while they
come in; what one house may not touch is compared afterwards.
"""

from __future__ import annotations

import json
import resource
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import cbor2

from db.domain.handing import TakenIn, Verdict
from db.domain.ids import to_bytes
from db.domain.people import Consent, Purpose
from db.log.entry import MAX_SEQ, NO_ENTRY, NOBODY, ContextItem, Entry, encode_context
from db.log.fingerprint import fingerprint
from db.log.kinds import Kind, Type
from db.log.payload import Block, encode_payload
from db.log.registry import SPECS
from db.sync import limits, packing, signing
from db.sync.container import FileKind, Header, frame
from db.sync.manifest import FileFacts, SignedManifest, VectorItem
from db.sync.parties import devices, own_keys
from db.sync.preface import Preface
from db.sync.rows import Row, payload_hash, row_of, skeleton
from db.sync.sealer import key_id, seal
from desktop.actions import (
    attendance,
    checking,
    everywhere,
    figures,
    groups,
    home,
    meetings,
    people,
    receiving,
)
from desktop.error_words import SENTENCES
from tests import builders
from tests.db.sync import hostile
from tests.helpers.sites import HOUSE, NOON, Site, Sites, name_of
from tests.sync import hostile_payloads, views
from tests.sync.hostile_payloads import Ids
from tests.sync.laptops import entries_of, quick_folder
from tests.sync.whole_book import peak_memory, whole_book

SEED = 20261122
ALL = 2_000
BATCH = 50
OTHER = "Nhà văn hóa làng Bến"
ROOM_MB = 300
KEPT = 10
_PYTHON = {Type.TEXT: "text", Type.NUMBER: "integer", Type.YES_NO: "integer", Type.BYTES: "blob"}


@dataclass
class House:
    """The house that means harm, and what it knows of the others."""

    own: signing.OwnKeys
    to: signing.Party
    scope: bytes
    other: bytes
    shared: bytes
    ids: Ids
    others: Sequence[Entry]
    number: int = 100
    _made: int = field(default=0)

    def entry(self, payload: bytes, **changes: Any) -> Entry:
        """An entry of a new origin of the house, as honest as its payload but for ``changes``."""
        self._made += 1
        origin = b"hostile " + self._made.to_bytes(8, "big")
        wall = NOON + self._made
        entry = Entry(
            self.scope, origin, 1, NO_ENTRY, wall << 16, wall, NOBODY, "later.act", b"\x80", payload
        )
        return replace(entry, **changes)

    def file(self, *rows: Row, preface: Preface | None = None, **facts: Any) -> bytes:
        """Packed, signed and sealed by our own code."""
        self.number += 1
        said = FileFacts(
            FileKind.DELTA, self.number, "2026-11-22", HOUSE, "0.1.0", scopes=(self.scope,)
        )
        said = replace(said, **facts)
        return packing.pack(said, rows, self.own, (self.to,), preface or Preface())

    def of_payload(self, payload: bytes) -> bytes:
        return self.file(row_of(self.entry(payload)))


def entry_files(of: House) -> Iterator[bytes]:
    """Foreign scopes, forged origins, jumps of numbers and clocks, contexts that lie."""
    honest = encode_payload([Block(Kind.GROUP, (of.ids.group,), {1: ["CLB"]})])
    for scope in (of.other, of.shared, bytes(16), b"\xff" * 16):
        yield of.file(row_of(of.entry(honest, scope=scope)))
        for kind in (Kind.PERSON, Kind.UNIT, Kind.DEVICE, Kind.VOID, Kind.ERASURE):
            block = Block(kind, (of.ids.others_person,), {1: [of.ids.others_person]})
            yield of.file(row_of(of.entry(encode_payload([block]), scope=scope)))
    for victim in of.others:
        forged: list[dict[str, Any]] = [
            {"origin": victim.origin},
            {"origin": victim.origin, "seq": victim.seq, "prev": victim.prev or b"p" * 16},
            {"origin": victim.origin, "seq": victim.seq + 1, "prev": victim.id()},
            {"origin": victim.origin, "seq": MAX_SEQ - 1, "prev": b"p" * 16},
            {"origin": victim.origin, "scope": victim.scope, "seq": 2, "prev": b"p" * 16},
        ]
        yield from (of.file(row_of(of.entry(honest, **one))) for one in forged)
        item = ContextItem(victim.origin, MAX_SEQ - 1, b"lie at 8")
        yield of.file(row_of(of.entry(honest, context=encode_context((item,)))))
        vector = VectorItem(victim.origin, victim.scope, 1, victim.seq + 7, b"a tip of nobody!")
        yield of.file(vector=(vector,), scopes=(victim.scope,))
        yield of.file(skeleton_of(victim))
    for seq in (2, 5, 10**6, MAX_SEQ - 1, MAX_SEQ):
        yield of.file(row_of(of.entry(honest, seq=seq, prev=b"p" * 16)))
    for clock in (-(2**63), -1, 0, 1, 2**46, 2**62, 2**63 - 1):
        yield of.file(row_of(of.entry(honest, hlc=clock)))
        yield of.file(row_of(of.entry(honest, wall=clock)))
    for command in ("x", "đ" * 50, "a\0b", "\u202ex", "people.add", "units.accept"):
        yield of.file(row_of(of.entry(honest, command=command)))
    many = tuple(ContextItem(n.to_bytes(16, "big"), 9, b"12345678") for n in range(5_000))
    for context in (
        *(b"", b"\xff", b"\xa0", b"\x81\x00", b"\x81\x83\x40\x00\x40", b"\x81" * 3000),
        *(cbor2.dumps([[b"o" * 16, n, b"12345678"]]) for n in (0, -1, 2**48 + 1, 2**70)),
        *(cbor2.dumps([[b"o" * 16, 5, b"12345678", n]]) for n in (0, 6, -4)),
        encode_context(many),
        encode_context(many) * 2,
    ):
        yield of.file(row_of(of.entry(honest, context=context)))


def skeleton_of(entry: Entry) -> Row:
    """Another's entry with its payload left out, as if law had erased it."""
    return skeleton(entry, payload_hash(entry.payload))


def preface_files(of: House) -> Iterator[bytes]:
    """Keys of other people, letters of a commune, manifests of others."""
    row = row_of(of.entry(encode_payload([Block(999, (b"g" * 16,), {1: [1]})])))
    for key in (bytes(32), b"k" * 32):
        yield of.file(row, preface=Preface({of.ids.others_person: key}))
    yield of.file(row, preface=Preface({n.to_bytes(16, "big"): bytes(32) for n in range(2_000)}))
    for letter in (
        {"durable": [[b"o" * 16, of.scope, 1, 5, b"t" * 16]], "missing": ["x" * 300] * 50},
        {"durable": [[1, 2, 3, 4, 5]], "receipts": [[]], "refused": "x", "day": 7},
        {"x" * 100: [[[[1]]]]},
    ):
        yield of.file(row, preface=Preface(letter=letter), kind=FileKind.ACK)
        yield of.file(row, preface=Preface(letter=letter), kind=FileKind.SNAPSHOT)
    for body in (b"", b"\x80", b"x" * 1000):
        yield of.file(row, preface=Preface(carried=(SignedManifest(body, bytes(64)),) * 3))


def container_files(of: House) -> Iterator[bytes]:
    """Bombs and lies behind the signature: manifests and columns that are no such thing."""
    rows = [row_of(of.entry(b"\x82\x01\x80"))]
    columns = hostile.EMPTY_PREFACE + hostile.chunk_of(rows)
    right = hostile.fields_for(rows, columns) | {2: [of.own.party.sign, of.own.party.seal]}
    right |= {3: of.to.fingerprint, 4: of.scope}
    packed = hostile.packed([columns])
    wrongs: list[object] = [None, -1, 0, 2**63, 2**70, "x", "x" * 400, b"", b"x" * 16, [], {}, True]
    wrongs += [[[b"o" * 16, of.scope, 1, 5, b"t" * 16]] * 3, [[1, "x"]] * 3000, 1.5, [2, 1], [[]]]
    for number in range(19):
        for wrong in wrongs:
            yield signed(of, cbor2.dumps(right | {number: wrong}), packed)
    zeros = hostile.packed(bytes(limits.MiB) for _ in range(64))
    yield signed(of, cbor2.dumps(right), zeros)
    yield signed(of, cbor2.dumps(right | {8: limits.MAX_COLUMNS_BYTES}), zeros)
    yield signed(of, cbor2.dumps(right | {8: 64 * limits.MiB}), zeros)
    yield signed(of, bytes(4 * limits.MiB), packed)
    yield signed(of, b"\x81" * 50_000 + b"\x00", packed)
    yield signed(of, b"\x9a\0\x1f\xf0\0" + b"\x80" * 0x1FF000, packed)
    for body in (b"", b"\0\0\0\0", b"\xff" * 20, columns[:-1], columns + b"\0", columns * 2):
        said = right | {8: len(body), 9: hostile.fields_for([], body)[9]}
        yield signed(of, cbor2.dumps(said), hostile.packed([body]))


def signed(of: House, manifest: bytes, packed: bytes) -> bytes:
    """Any bytes as a manifest, signed by the house and sealed for the commune."""
    signature = signing.sign(of.own.sign_secret, signing.MANIFEST_TAG, manifest)
    body = hostile.packed([of.own.party.sign, signature, manifest]) + packed
    header = Header(hostile.FILE_ID, FileKind.DELTA, (key_id(of.to.seal),))
    return frame(header, seal(body, [of.to.seal]))


def hostile_files(of: House) -> Iterator[tuple[str, bytes]]:
    """(kind, bytes), for ever: all that was thought of, then changed bytes in right payloads."""
    ids = of.ids
    odd = (
        hostile_payloads.one_value(kind, ids.group, number, value)
        for value in hostile_payloads.values_of_no_type()
        for kind, number in ((Kind.GROUP, 1), (999, 1))
    )
    yield from (("entries", one) for one in entry_files(of))
    yield from (("prefaces", one) for one in preface_files(of))
    yield from (("containers", one) for one in container_files(of))
    yield from (("values", of.of_payload(one)) for one in odd)
    yield from (("shapes", of.of_payload(one)) for one in hostile_payloads.shapes(ids))
    yield from (("types", of.of_payload(one)) for one in hostile_payloads.wrong_types(ids))
    yield from (("giants", of.of_payload(one)) for one in hostile_payloads.giants(ids))
    yield from (("noise", of.of_payload(one)) for one in hostile_payloads.at_random(ids))


class Trial:
    """A commune, an honest house, and the house that means harm."""

    def __init__(self, folder: Path) -> None:
        self.sites = Sites(folder)
        self.commune, self.honest = self.sites.commune(), self.sites.village()
        bad = self.sites.village("bad")
        self.sites.enrol(self.honest, self.commune)
        self.sites.enrol(bad, self.commune, OTHER)
        self.person = builders.person(self.honest.book, "Đinh Hrơh")
        people.set_consents(self.honest.book, [self.person], [Consent(Purpose.COMMUNE, True)])
        self.sites.trip(self.honest, self.commune)
        self.house = self._house(bad)
        self.sites.trip(bad, self.commune)
        builders.person(self.honest.book)
        honest = self.sites.file(self.honest)
        assert honest is not None
        self.next = honest
        self.folder = folder / "files"
        self.folder.mkdir()
        self.tried: Counter[str] = Counter()
        self.verdicts: Counter[str] = Counter()
        self.problems: list[str] = []
        self.slowest = 0.0
        self.image = self.sites.image(self.commune, "image")
        self.before = self._not_its_own()

    def _house(self, bad: Site) -> House:
        person, club = builders.person(bad.book), builders.club(bad.book)
        builders.members(bad.book, club, person)
        meeting = builders.meeting(bad.book, club)
        entries = entries_of(self.commune.book)
        house = self.honest.book.scope
        theirs = [entry for entry in entries.values() if entry.scope == house]
        shared = [entry for entry in entries.values() if entry.scope == self.commune.book.scope]
        return House(
            own_keys(bad.book),
            own_keys(self.commune.book).party,
            bad.book.scope,
            house,
            self.commune.book.scope,
            Ids(
                to_bytes(person),
                to_bytes(club),
                to_bytes(meeting),
                to_bytes(self.person),
                tuple(entries),
            ),
            (theirs[0], theirs[-1], shared[-1]),
        )

    def _not_its_own(self) -> tuple[object, ...]:
        """All that the house may not touch, as the commune's book has it."""
        book = self.commune.book
        with book.read() as connection:
            prints = [fingerprint(connection, one) for one in (self.house.other, book.scope)]
            known = devices(connection)
        key = book.keys.subjects().get(to_bytes(self.person))
        honest = [one for one in receiving.houses(book) if one.name == HOUSE]
        return (*prints, known, name_of(self.commune, self.person), key, honest)

    def run(self) -> None:
        """All files, some at a time: the preview, the import, and a look at what came of it."""
        rest = hostile_files(self.house)
        while self.tried.total() < ALL or self.tried["noise"] < BATCH:
            batch = list(islice(rest, BATCH))
            self._try(batch)
            if len(self.problems) >= KEPT:
                return

    def _try(self, batch: Sequence[tuple[str, bytes]]) -> None:
        """Some files to the commune as it was at first; what they did is looked at, and gone."""
        try:
            self._take(batch)
            self._look_at_all()
        except Exception as error:
            place = traceback.extract_tb(error.__traceback__)[-1]
            kinds = sorted({kind for kind, _ in batch})
            self.problems.append(f"{kinds}: {type(error).__name__}: {error} at {place}")
        self.sites.roll_back(self.commune, self.image)

    def _take(self, batch: Sequence[tuple[str, bytes]]) -> None:
        paths = []
        for at, (kind, data) in enumerate(batch):
            self.tried[kind] += 1
            paths.append(self.folder / f"{at}.solang")
            paths[-1].write_bytes(data)
        book, house = self.commune.book, self.house.scope
        before, held = whole_book(book, house), len(entries_of(book))
        begun = time.monotonic()
        promised = receiving.preview(book, paths)
        if whole_book(book, house) != before:
            self.problems.append("a preview changed the book")
        taken = receiving.take_in(book, paths)
        self.slowest = max(self.slowest, (time.monotonic() - begun) / len(batch))
        if taken != promised:
            wrong = [pair for pair in zip(promised, taken, strict=True) if pair[0] != pair[1]]
            self.problems.append(f"not as promised: {wrong[0]}")
        for (kind, _), one in zip(batch, taken, strict=True):
            self._judge(kind, one)
        if len(entries_of(book)) != held + sum(one.added for one in taken):
            self.problems.append("entries that no verdict tells of")
        refused = all(one.verdict is Verdict.REFUSED for one in taken)
        if refused and whole_book(book, house) != before:
            self.problems.append("refusing changed the book")

    def _judge(self, kind: str, taken: TakenIn) -> None:
        self.verdicts[taken.reason or taken.verdict] += 1
        if taken.verdict is Verdict.WAITING:
            self.problems.append(f"{kind}: {taken}")
        if taken.verdict is Verdict.REFUSED and taken.reason not in SENTENCES:
            self.problems.append(f"{kind}: no sentence for {taken}")

    def _look_at_all(self) -> None:
        book = self.commune.book
        for old, new in zip(self.before, self._not_its_own(), strict=True):
            if old != new:
                self.problems.append(f"not its own, but changed: {old} to {new}")
        self.problems += [f"{one.code} {one.where}" for one in checking.check(book, full=True)]
        self.problems += [f"other rows anew: {one}" for one in views.rows_not_of_the_log(book)]
        self.problems += wrong_columns(self.commune)
        read_all(self.commune)
        (taken,) = receiving.take_in(book, [self.next])
        if taken.verdict is not Verdict.ACCEPTED or taken.people != 1:
            self.problems.append(f"an honest house is not taken in as before: {taken}")


def wrong_columns(site: Site) -> Iterator[str]:
    """Columns that hold a value of another type than the registry says."""
    with site.book.read() as connection:
        for spec in SPECS.values():
            for one in spec.fields.values():
                wanted = _PYTHON.get(one.type, "integer")
                if spec.kind is Kind.ATTENDANCE and one.column == "reason":
                    wanted = "text"
                found = connection.exec_driver_sql(
                    f"SELECT DISTINCT typeof({one.column}) FROM {spec.table} "
                    f"WHERE {one.column} IS NOT NULL AND typeof({one.column}) <> ?",
                    (wanted,),
                ).fetchall()
                if found:
                    yield f"{spec.table}.{one.column} holds {found}"


def read_all(site: Site) -> None:
    """What the commune's screens and papers ask; none may fail on what a house wrote."""
    book, day = site.book, date(2026, 11, 22)
    home.home(book, day)
    for person in people.listing(book):
        people.detail(book, person.id)
    for group in groups.listing(book):
        groups.members(book, group.id)
    for meeting in meetings.listing(book):
        attendance.roll(book, meeting.id)
    for house in (None, HOUSE, OTHER):
        figures.figures(book, "2026-01-01", "2026-12-31", house)
    checking.conflicts_listing(book)
    everywhere.search(book, "d", day)
    receiving.houses(book)
    receiving.reply(book, OTHER, site.folder)


def main() -> None:
    begun = time.monotonic()
    with quick_folder() as folder:
        trial = Trial(folder)
        room = ROOM_MB << 20
        now = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (now + room, now + room))
        trial.run()
        trial.sites.close()
    report = {
        "seed": SEED,
        "tried": dict(trial.tried),
        "verdicts": dict(trial.verdicts),
        "problems": trial.problems,
        "peak_mb": peak_memory(),
        "slowest_batch_mean_seconds": round(trial.slowest, 2),
        "seconds": round(time.monotonic() - begun),
    }
    sys.stdout.write(json.dumps(report, ensure_ascii=False))


if __name__ == "__main__":
    main()
