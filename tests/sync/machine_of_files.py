"""What the machines over sealed files have in common: looking at every book after every step.

Each is small, of one subject: a large one with all rules together finds the mistakes of none.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from hypothesis.stateful import RuleBasedStateMachine

from db.log.entry import Entry
from desktop.actions import people
from tests.helpers.sites import Site
from tests.sync import knowledge, oracle, views
from tests.sync.laptops import Replaced, entries_of, held, quick_folder
from tests.sync.post import Post, Prepared


class MachineOfFiles(RuleBasedStateMachine):
    """A house and its commune. ``of`` is set before it runs; ``replaced`` by the mutants."""

    of: ClassVar[Prepared]
    replaced: ClassVar[Replaced] = {}

    def __init__(self) -> None:
        super().__init__()
        self._place = quick_folder()
        self.post = Post(self._place.__enter__(), self.of, self.replaced)
        self.entries: dict[bytes, Entry] = {}
        self.knew: dict[bytes, frozenset[bytes]] = {}
        self.prints: dict[frozenset[bytes], Any] = {}
        self.words = 0
        for site in self.post.sites:
            self.note(site, frozenset())

    def teardown(self) -> None:
        try:
            self.end()
        finally:
            self.post.close()
            self._place.__exit__(None, None, None)

    def end(self) -> None:
        """What must hold when all has come to rest; by default: after two trips all hold all."""
        ever = self.post.ever()
        for _ in range(2):
            for house in self.post.houses:
                self.post.trip(house)
        self.all_hold(ever)

    def all_hold(self, ever: frozenset[bytes]) -> None:
        """Every book holds these, and knows what their writers knew."""
        truth = oracle.by_knowledge(self.entries, self.knew)
        for site in self.post.sites:
            assert self.of_the_house(ever) <= held(site.book)
            self.look_at(site)
            if self.of_the_house(self.entries) <= held(site.book):
                assert not views.differences(site.book, truth)

    def act(self, site: Site, what: Callable[[], object]) -> None:
        """Something done at a book, noted with what its writer held then."""
        before = held(site.book)
        what()
        self.note(site, before)
        self.look_at(site)

    def note(self, site: Site, before: frozenset[bytes]) -> None:
        for id_, entry in entries_of(site.book).items():
            if id_ not in self.entries:
                self.entries[id_] = entry
                self.knew[id_] = before

    def write_word(self, site: Site, person: int) -> str:
        """Write a word never written before to the village of a person."""
        self.words += 1
        word = f"Làng {self.words}"
        id_ = self.of.people[person % len(self.of.people)]
        before = people.detail(site.book, id_).draft
        draft = type(before)(before.full_name, before.gender, before.birth, village=word)
        self.act(site, lambda: people.edit(site.book, id_, draft))
        return word

    def look_at(self, site: Site) -> None:
        """The book shows what its entries say, and what any book with the same entries shows."""
        assert not views.rows_not_of_the_log(site.book)
        assert not knowledge.not_proven(site.book)
        found = entries_of(site.book)
        assert not views.differences(site.book, oracle.by_set(found))
        scope = self.post.houses[0].book.scope
        print_ = views.print_of(site.book, scope)
        assert self.prints.setdefault(self.of_the_house(found), print_) == print_

    def of_the_house(self, ids: Any) -> frozenset[bytes]:
        """Those of the entries that belong to the house; the commune has some of its own."""
        scope = self.post.houses[0].book.scope
        return frozenset(id_ for id_ in ids if self.entries[id_].scope == scope)
