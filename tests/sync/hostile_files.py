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
from datetime import date
from itertools import islice
from pathlib import Path

from db.domain.handing import TakenIn, Verdict
from db.domain.ids import to_bytes
from db.domain.people import Consent, Purpose
from db.log.fingerprint import fingerprint
from db.log.kinds import Kind, Type
from db.log.registry import SPECS
from db.sync.parties import devices, own_keys
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
from tests.helpers.sites import HOUSE, Site, Sites, name_of
from tests.sync import views
from tests.sync.hostile_house import House, hostile_files
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
