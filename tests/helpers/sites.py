"""Two or more real books that exchange real sealed files: villages, a commune, copies, clocks.

A site is a book in a folder of its own. Files go through one more folder, as by stick.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from db.domain.handing import TakenIn
from db.domain.people import Consent, PersonDraft, Purpose
from db.engine import Book, system_clock
from db.queries.find import house_named
from db.sync import exporting
from desktop.actions import books, checking, enrolment, people, receiving
from desktop.actions.books import open_book
from tests import builders

DAY = "2026-11-22"
HOUSE = "Nhà văn hóa làng Jro"
MINUTE = 60_000
NOON = system_clock() + 24 * 60 * MINUTE
"""Where the clocks of all sites begin: after the acts that founded the books."""


@dataclass
class Site:
    """A book and the clock of its laptop, set by hand."""

    book: Book
    folder: Path
    now: int = NOON

    def at(self, minutes: int) -> Site:
        """Set the clock, in minutes from the common noon."""
        self.now = NOON + minutes * MINUTE
        return self

    def close(self) -> None:
        books.close(self.book)


class Sites:
    """All sites of one test, and the stick between them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.stick = root / "stick"
        self.stick.mkdir(parents=True, exist_ok=True)
        self._open: list[Site] = []

    def village(self, name: str = "v") -> Site:
        books.start_house(self.root / name, None, HOUSE, "Đak Pơ", "Gia Lai")
        return self.opened(self.root / name)

    def commune(self, name: str = "c") -> Site:
        books.start_commune(self.root / name, None, "Đak Pơ", "Gia Lai")
        return self.opened(self.root / name)

    def opened(self, folder: Path) -> Site:
        site = Site(open_book(folder, None), folder)
        site.book.clock = lambda: site.now
        self._open.append(site)
        return site

    def enrol(self, village: Site, commune: Site, name: str = HOUSE) -> None:
        """Invite, join, accept."""
        invitation, answer = self.stick / "moi.solang", self.stick / "tra-loi.solang"
        enrolment.invite(commune.book, name, invitation)
        joined = enrolment.join(village.book, invitation, answer)
        enrolment.accept(commune.book, answer, joined.fingerprint)

    def copy(self, site: Site, name: str, *, with_keys: bool = True) -> Site:
        """A copy of a laptop's folders, as a disk image makes it; the original goes on."""
        books.close(site.book)
        self._open.remove(site)
        shutil.copytree(site.folder, self.root / name)
        if with_keys:
            shutil.copytree(_keys(site.folder), _keys(self.root / name))
        again = self.opened(site.folder)
        site.book = again.book
        site.book.clock = lambda: site.now
        self._open[-1] = site
        return self.opened(self.root / name)

    def roll_back(self, site: Site, saved: Path) -> None:
        """Put an image of the whole laptop back, unnoticed: book, keys and anchor."""
        books.close(site.book)
        for folder in (site.folder, _keys(site.folder)):
            shutil.rmtree(folder)
        shutil.copytree(saved / "data", site.folder)
        shutil.copytree(saved / "keys", _keys(site.folder))
        site.book = open_book(site.folder, None)
        site.book.clock = lambda: site.now

    def image(self, site: Site, name: str) -> Path:
        """An image of the whole laptop as it is now."""
        saved = self.root / name
        books.close(site.book)
        shutil.copytree(site.folder, saved / "data")
        shutil.copytree(_keys(site.folder), saved / "keys")
        site.book = open_book(site.folder, None)
        site.book.clock = lambda: site.now
        return saved

    def file(self, sender: Site, commune: Site | None = None) -> Path | None:
        """The file a village hands in, or (with ``commune`` as the sender) the reply for it."""
        if commune is not None:
            sent = exporting.reply(sender.book, house_scope(sender), self.stick, DAY)
        else:
            sent = exporting.hand_in(sender.book, self.stick, DAY)
        return Path(sent.path) if sent.path else None

    def trip(self, village: Site, commune: Site) -> None:
        """Hand in, and carry the reply back."""
        up = self.file(village)
        if up is not None:
            take(commune, up)
        down = exporting.reply(commune.book, village.book.scope, self.stick, DAY)
        assert down.path is not None
        take(village, Path(down.path))

    def close(self) -> None:
        for site in self._open:
            site.close()


def house_scope(commune: Site, name: str = HOUSE) -> bytes:
    with commune.book.read() as connection:
        return house_named(connection, name)


def take(site: Site, *paths: Path) -> tuple[TakenIn, ...]:
    return receiving.take_in(site.book, paths)


def name_of(site: Site, person: str) -> str | None:
    return people.detail(site.book, person).draft.full_name or None


def rename(site: Site, person: str, name: str) -> None:
    before = people.detail(site.book, person).draft
    people.edit(site.book, person, PersonDraft(name, before.gender, before.birth))


def someone(village: Site, name: str = "Đinh Hrơh") -> str:
    """A person whose name may go to the commune; the id."""
    person = builders.person(village.book, name)
    people.set_consents(village.book, [person], [Consent(Purpose.COMMUNE, True)])
    return person


def village_word(site: Site, person: str, word: str) -> None:
    """Write a field that is not sealed: the person's village."""
    before = people.detail(site.book, person).draft
    people.edit(
        site.book, person, PersonDraft(before.full_name, before.gender, before.birth, village=word)
    )


def word_of(site: Site, person: str) -> str | None:
    return people.detail(site.book, person).draft.village


def conflicts(site: Site) -> list[str]:
    return [row.field for row in checking.conflicts_listing(site.book)]


def same_book(*sites: Site, scope: bytes) -> bool:
    """Whether all sites hold the same entries of the scope, projected alike."""
    from db.log.fingerprint import fingerprint

    found = set()
    for site in sites:
        with site.book.read() as connection:
            found.add(fingerprint(connection, scope))
    return len(found) == 1


def all_whole(sites: Sequence[Site]) -> bool:
    return not any(checking.check(site.book, full=True) for site in sites)


def _keys(folder: Path) -> Path:
    return folder.parent / f"{folder.name}.keys"
