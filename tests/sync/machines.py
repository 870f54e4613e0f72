"""The machines over sealed files: delivery, clocks, copies, removing, records of one person."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from db.domain.attendance import Mark, Status
from db.domain.errors import AppError
from db.log.fingerprint import fingerprint
from desktop.actions import attendance, people, receiving, undoing
from tests.helpers.sites import Site, take, word_of
from tests.sync import aliases
from tests.sync.machine_of_files import MachineOfFiles
from tests.sync.post import accepted

number = st.integers(0, 9)
at_commune = st.booleans()
MINUTES_A_YEAR = 366 * 24 * 60
jump = st.integers(-20 * MINUTES_A_YEAR, 20 * MINUTES_A_YEAR)


class Delivery(MachineOfFiles):
    """Files are written, and come late, twice, in any order, or never."""

    def __init__(self) -> None:
        super().__init__()
        self.under_way: list[tuple[Site, Path]] = []

    @rule(commune=at_commune, person=number)
    def write(self, commune: bool, person: int) -> None:
        self.write_word(self._site(commune), person)

    @rule(commune=at_commune, present=st.booleans())
    def mark(self, commune: bool, present: bool) -> None:
        site = self._site(commune)
        status = Status.PRESENT if present else Status.ABSENT
        marks = [Mark(person, status) for person in self.of.people]
        self.act(site, lambda: attendance.mark(site.book, self.of.meeting, marks))

    @rule()
    def hand_in(self) -> None:
        file = self.post.hand_in(self.post.houses[0])
        if file is not None:
            self.under_way.append((self.post.commune, file))

    @rule()
    def reply(self) -> None:
        self.under_way.append((self.post.houses[0], self.post.reply()))

    @precondition(lambda self: self.under_way)
    @rule(which=number)
    def deliver(self, which: int) -> None:
        """It stays under way: it may come again."""
        site, file = self.under_way[which % len(self.under_way)]
        before = state_of(site)
        promised = receiving.preview(site.book, [file])
        assert state_of(site) == before
        taken = take(site, file)
        assert taken == promised
        accepted(taken)
        self.look_at(site)
        after = state_of(site)
        assert [one.verdict for one in take(site, file)] == ["already"]
        assert state_of(site) == after

    def _site(self, commune: bool) -> Site:
        return self.post.commune if commune else self.post.houses[0]


class Clocks(MachineOfFiles):
    """Clocks jump by twenty years either way; who knows what he changes still wins."""

    @rule(commune=at_commune, person=number, by=jump)
    def write_and_carry(self, commune: bool, person: int, by: int) -> None:
        house = self.post.houses[0]
        site = self.post.commune if commune else house
        site.at(by)
        word = self.write_word(site, person)
        self.post.trip(house)
        id_ = self.of.people[person % len(self.of.people)]
        for one in self.post.sites:
            assert word_of(one, id_) == word
            assert not views_conflicts(one)

    @rule(commune=at_commune, by=jump)
    def set_clock(self, commune: bool, by: int) -> None:
        (self.post.commune if commune else self.post.houses[0]).at(by)

    @rule()
    def look_at_all(self) -> None:
        for site in self.post.sites:
            self.look_at(site)


class Copies(MachineOfFiles):
    """Laptops are copied, and put back to what they were; nobody notices at once."""

    def __init__(self) -> None:
        super().__init__()
        self.images: list[tuple[Site, Path]] = []

    @rule(which=number, person=number)
    def write(self, which: int, person: int) -> None:
        self.write_word(self.post.sites[which % len(self.post.sites)], person)

    @rule(which=number)
    def trip(self, which: int) -> None:
        self.post.trip(self._house(which))

    @rule(which=number)
    def hand_in_only(self, which: int) -> None:
        file = self.post.hand_in(self._house(which))
        if file is not None:
            accepted(take(self.post.commune, file))
            self.look_at(self.post.commune)

    @precondition(lambda self: len(self.post.houses) < 3)
    @rule(which=number)
    def clone(self, which: int) -> None:
        self.post.clone(self._house(which))

    @rule(which=number)
    def image(self, which: int) -> None:
        site = self.post.sites[which % len(self.post.sites)]
        self.images.append((site, self.post.image(site)))

    @precondition(lambda self: self.images)
    @rule(which=number)
    def roll_back(self, which: int) -> None:
        site, image = self.images[which % len(self.images)]
        self.post.roll_back(site, image)
        self.look_at(site)

    def end(self) -> None:
        """A laptop tells what it holds only when it has something to send: it works on, three
        times, and then all hold all that any live book held."""
        ever = self.post.ever()
        for _ in range(3):
            for house in self.post.houses:
                self.write_word(house, 0)
                self.post.trip(house)
        for house in self.post.houses:
            self.post.trip(house)
        self.all_hold(ever)

    def _house(self, which: int) -> Site:
        return self.post.houses[which % len(self.post.houses)]


class Removing(MachineOfFiles):
    """People are removed, brought back and changed on both sides at once."""

    @rule(commune=at_commune, person=number)
    def remove(self, commune: bool, person: int) -> None:
        self._do(commune, lambda site: people.remove(site.book, [self._person(person)]))

    @rule(commune=at_commune, person=number)
    def bring_back(self, commune: bool, person: int) -> None:
        self._do(commune, lambda site: people.bring_back(site.book, [self._person(person)]))

    @rule(commune=at_commune, person=number)
    def write(self, commune: bool, person: int) -> None:
        self._do(commune, lambda site: self.write_word(site, person))

    @rule(commune=at_commune)
    def undo(self, commune: bool) -> None:
        self._do(commune, lambda site: undoing.undo(site.book))

    @rule()
    def trip(self) -> None:
        self.post.trip(self.post.houses[0])
        for site in self.post.sites:
            self.look_at(site)

    def _do(self, commune: bool, what: object) -> None:
        assert callable(what)
        site = self.post.commune if commune else self.post.houses[0]
        try:
            self.act(site, lambda: what(site))
        except AppError as error:
            assert error.code in REFUSED, error.code

    def _person(self, person: int) -> str:
        return self.of.people[person % len(self.of.people)]


REFUSED = ("nothing_to_undo", "undo_built_upon", "not_found", "person_removed", "same_record")
"""What a person may be told in these machines."""


class SamePersons(Removing):
    """Records are said to be of one person, and not so after all."""

    @rule(commune=at_commune, one=number, other=number)
    def merge(self, commune: bool, one: int, other: int) -> None:
        ids = self._person(one), self._person(other)
        self._do(commune, lambda site: people.merge(site.book, *ids))

    @rule(commune=at_commune, one=number, other=number)
    def part(self, commune: bool, one: int, other: int) -> None:
        ids = self._person(one), self._person(other)
        self._do(commune, lambda site: people.unmerge(site.book, *ids))

    def look_at(self, site: Site) -> None:
        super().look_at(site)
        assert aliases.representatives(site.book) == aliases.wanted(site.book)


def state_of(site: Site) -> tuple[object, ...]:
    """Everything that taking in a file again must leave as it was."""
    with site.book.read() as connection:
        rows = {
            table: connection.exec_driver_sql(f"SELECT * FROM {table}").fetchall()
            for table in ("entry", "peer", "setting", "file_seen", "file_sent", "conflict")
        }
        scopes = [row[0] for row in connection.exec_driver_sql("SELECT id FROM scope")]
        prints = [fingerprint(connection, scope) for scope in scopes]
    kept = [(name, value) for name, value in rows["setting"] if name != "backup_number"]
    return tuple(map(str, (rows | {"setting": kept}).values())), tuple(map(str, prints))


def views_conflicts(site: Site) -> int:
    with site.book.read() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM conflict").scalar_one())
