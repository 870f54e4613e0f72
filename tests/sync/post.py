"""A house and its commune that exchange sealed files, each example from one prepared pair.

Starting books costs more than all that is tried with them, so one pair is made, and copied with its
keys for each example. ``replaced`` puts a wrong function into all books of the example.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from db.domain.handing import TakenIn
from db.domain.people import Consent, Purpose
from db.sync import exporting
from desktop.actions import books, people
from tests import builders
from tests.helpers.sites import DAY, NOON, Site, Sites, take
from tests.sync.laptops import Replaced, held, quick_folder

VILLAGE, COMMUNE = "v", "c"


@dataclass(frozen=True)
class Prepared:
    """Folders of a house and a commune that have joined, and what both hold: two people who agreed,
    their club and a meeting."""

    folder: Path
    people: tuple[str, ...]
    club: str
    meeting: str


@contextmanager
def prepared() -> Iterator[Prepared]:
    with quick_folder() as folder:
        sites = Sites(folder)
        village, commune = sites.village(VILLAGE), sites.commune(COMMUNE)
        sites.enrol(village, commune)
        ids = tuple(builders.person(village.book, name) for name in ("Đinh Hrơh", "Siu H’Mơ̆k"))
        people.set_consents(village.book, list(ids), [Consent(Purpose.COMMUNE, True)])
        club = builders.club(village.book)
        builders.members(village.book, club, *ids)
        meeting = builders.meeting(village.book, club)
        sites.trip(village, commune)
        sites.close()
        yield Prepared(folder, ids, club, meeting)


@dataclass
class Post:
    """The books of one example, and the files under way.

    Attributes:
        houses: laptops of the house, copies among them. ever: all entries that any live book held.
    """

    root: Path
    of: Prepared
    replaced: Replaced = field(default_factory=dict)
    houses: list[Site] = field(default_factory=list)
    commune: Site = field(init=False)
    _made: int = 0

    def __post_init__(self) -> None:
        self.houses = [self._copied(self.of.folder / VILLAGE)]
        self.commune = self._copied(self.of.folder / COMMUNE)

    @property
    def sites(self) -> list[Site]:
        return [*self.houses, self.commune]

    def hand_in(self, house: Site) -> Path | None:
        """The file of a house, None where it has nothing to send."""
        sent = exporting.hand_in(house.book, self._folder(), DAY)
        return Path(sent.path) if sent.path else None

    def reply(self) -> Path:
        """The commune's file for the house."""
        scope = self.houses[0].book.scope
        sent = exporting.reply(self.commune.book, scope, self._folder(), DAY)
        assert sent.path is not None
        return Path(sent.path)

    def trip(self, house: Site) -> None:
        """Hand in, and carry the answer back."""
        up = self.hand_in(house)
        if up is not None:
            accepted(take(self.commune, up))
        accepted(take(house, self.reply()))

    def clone(self, house: Site) -> Site:
        """A copy of a laptop of the house; both go on."""
        books.close(house.book)
        twin = self._copied(house.folder)
        self.reopen(house)
        twin.now = house.now
        self.houses.append(twin)
        return twin

    def image(self, site: Site) -> Path:
        """The whole laptop as it is."""
        books.close(site.book)
        place = self._folder()
        _copy(site.folder, place / "book")
        self.reopen(site)
        return place / "book"

    def roll_back(self, site: Site, image: Path) -> None:
        """The laptop is as the image was, and does not notice."""
        books.close(site.book)
        for folder in (site.folder, _keys(site.folder)):
            shutil.rmtree(folder)
        _copy(image, site.folder)
        self.reopen(site)

    def ever(self) -> frozenset[bytes]:
        """All entries that live books hold."""
        return frozenset().union(*(held(site.book) for site in self.sites))

    def close(self) -> None:
        for site in self.sites:
            books.close(site.book)

    def _folder(self) -> Path:
        self._made += 1
        place = self.root / str(self._made)
        place.mkdir()
        return place

    def _copied(self, folder: Path) -> Site:
        place = self._folder() / "book"
        _copy(folder, place)
        site = Site(books.open_book(place, None), place, NOON)
        self._set_up(site)
        return site

    def reopen(self, site: Site) -> None:
        """Close the program and start it again."""
        books.close(site.book)
        site.book = books.open_book(site.folder, None)
        self._set_up(site)

    def _set_up(self, site: Site) -> None:
        site.book.clock = lambda: site.now
        site.book.replaced = self.replaced


def accepted(verdicts: tuple[TakenIn, ...]) -> None:
    """Every honest file is taken in, or had been."""
    wrong = [one for one in verdicts if one.verdict not in ("accepted", "already")]
    assert not wrong, wrong


def _copy(folder: Path, to: Path) -> None:
    shutil.copytree(folder, to)
    shutil.copytree(_keys(folder), _keys(to))


def _keys(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.keys")
