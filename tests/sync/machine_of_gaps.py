"""Three laptops and their copies write, and any of their entries may come to any other, or not.

After every step each book shows what the oracle makes of the set it holds, two books with one set
are equal, and its rows are those of its log; at the end everybody holds all, and knows what the
writers knew.
"""

from __future__ import annotations

from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tests.sync import knowledge, oracle, views
from tests.sync.laptops import (
    GROUP,
    OTHER,
    Laptop,
    Laptops,
    Replaced,
    entries_of,
    held,
    quick_folder,
)

_MOST_LAPTOPS = 5
index = st.integers(0, 9)
minutes = st.sampled_from((0, 1, 2, 60, -60, 400_000, 10_000_000, -10_000_000))
fields = st.fixed_dictionaries(
    {},
    optional={
        "name": st.sampled_from(("Ba", "Hai", "Một")),
        "place": st.sampled_from(("Nhà rông", "Sân")),
        "alive": st.booleans(),
    },
).filter(bool)


class MachineOfGaps(RuleBasedStateMachine):
    """The books are real; ``replaced`` lets a test run it with a wrong function."""

    replaced: ClassVar[Replaced] = {}

    def __init__(self) -> None:
        super().__init__()
        self._place = quick_folder()
        self.of = Laptops(self._place.__enter__(), self.replaced)
        self.prints: dict[frozenset[bytes], Any] = {}

    @initialize()
    def start(self) -> None:
        for _ in range(3):
            self.of.new()

    @rule(which=index, at=minutes, entity=st.sampled_from((GROUP, OTHER)), values=fields)
    def write(self, which: int, at: int, entity: bytes, values: dict[str, Any]) -> None:
        laptop = self._laptop(which).at(at)
        self.of.write(laptop, entity, **values)
        self._look_at(laptop)

    @rule(which=index, persons=st.sets(st.integers(0, 3), min_size=1), status=st.integers(1, 4))
    def mark(self, which: int, persons: set[int], status: int) -> None:
        laptop = self._laptop(which)
        self.of.mark(laptop, sorted(persons), status)
        self._look_at(laptop)

    @rule(to=index, entries=st.lists(st.integers(0, 99), min_size=1, max_size=4))
    def carry_some(self, to: int, entries: list[int]) -> None:
        """Single entries, newest first counted, in any order and with anything missing."""
        known = list(self.of.entries)
        laptop = self._laptop(to)
        ids = dict.fromkeys(known[-1 - number % len(known)] for number in entries)
        self.of.carry(laptop, *ids)
        self._look_at(laptop)

    @rule(to=index, giver=index)
    def carry_what_one_holds(self, to: int, giver: int) -> None:
        laptop = self._laptop(to)
        self.of.carry(laptop, *entries_of(self._laptop(giver).book))
        self._look_at(laptop)

    @precondition(lambda self: len(self.of.all) < _MOST_LAPTOPS)
    @rule(which=index)
    def clone(self, which: int) -> None:
        self.of.clone(self._laptop(which))

    def teardown(self) -> None:
        try:
            self._everything_to_everybody()
        finally:
            self.of.close()
            self._place.__exit__(None, None, None)

    def _everything_to_everybody(self) -> None:
        self.of.carry_all()
        truth = oracle.by_knowledge(self.of.entries, self.of.knew)
        for laptop in self.of.all:
            self._look_at(laptop)
            assert not views.differences(laptop.book, truth)

    def _laptop(self, number: int) -> Laptop:
        return self.of.all[number % len(self.of.all)]

    def _look_at(self, laptop: Laptop) -> None:
        assert not knowledge.not_proven(laptop.book)
        assert not views.rows_not_of_the_log(laptop.book)
        wanted = oracle.by_set(entries_of(laptop.book))
        assert not views.differences(laptop.book, wanted)
        found = views.print_of(laptop.book)
        assert self.prints.setdefault(held(laptop.book), found) == found
