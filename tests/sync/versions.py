"""The machine of versions: the commune's program is now older, now today's, while files go on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import rule

from db.domain.groups import GroupKind
from db.log.kinds import Kind
from db.log.registry import SPECS
from desktop.actions import groups, handing_in
from tests import builders
from tests.helpers.sites import Site, take
from tests.sync import views
from tests.sync.laptops import held
from tests.sync.machine_of_files import MachineOfFiles
from tests.sync.post import accepted

LATER = (Kind.NIL_REPORT, Kind.ALIAS, Kind.ATTENDANCE)
"""Kinds that the older program does not know; of a group it does not know the place."""


@contextmanager
def older_program() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for kind in LATER:
            patch.delitem(SPECS, kind)
        group = SPECS[Kind.GROUP]
        fields = {number: field for number, field in group.fields.items() if number != 3}
        patch.setitem(SPECS, Kind.GROUP, replace(group, fields=fields))
        yield


class Versions(MachineOfFiles):
    """What an older program does not understand it keeps, sends on, and shows after its upgrade."""

    @rule(place=st.sampled_from(("Nhà rông", "Sân làng", "Nhà sinh hoạt")))
    def write_a_later_field(self, place: str) -> None:
        house = self.post.houses[0]
        self.act(
            house, lambda: groups.edit(house.book, self.of.club, "CLB", GroupKind.CLUB, place=place)
        )

    @rule(month=st.integers(1, 9))
    def write_a_later_kind(self, month: int) -> None:
        house = self.post.houses[0]
        self.act(house, lambda: handing_in.nil(house.book, f"2026-0{month}"))

    @rule(present=st.booleans())
    def write_later_cells(self, present: bool) -> None:
        house = self.post.houses[0]
        one, other = self.of.people
        who = {"present": [one], "absent": [other]} if present else {"absent": [one, other]}
        self.act(house, lambda: builders.marks(house.book, self.of.meeting, **who))

    @rule(commune=st.booleans(), person=st.integers(0, 1))
    def write_what_both_know(self, commune: bool, person: int) -> None:
        self.write_word(self.post.commune if commune else self.post.houses[0], person)

    @rule()
    def trip_to_todays_program(self) -> None:
        self.post.trip(self.post.houses[0])
        self.look_at(self.post.commune)

    @rule()
    def trip_to_an_older_program(self) -> None:
        """It takes in, answers, and is then brought up to date."""
        house, commune = self.post.houses[0], self.post.commune
        up = self.post.hand_in(house)
        with older_program():
            self.post.reopen(commune)
            if up is not None:
                accepted(take(commune, up))
            down = self.post.reply()
        self.post.reopen(commune)
        accepted(take(house, down))
        self.look_at(commune)
        self.look_at(house)

    def end(self) -> None:
        super().end()
        house, commune = self.post.houses[0], self.post.commune
        scope = house.book.scope
        assert views.print_of(house.book, scope) == views.print_of(commune.book, scope)
        assert self._payloads(house) == self._payloads(commune)

    def _payloads(self, site: Site) -> set[tuple[bytes, bytes]]:
        """Every entry of the house, bit by bit."""
        of_house = self.of_the_house(held(site.book))
        with site.book.read() as connection:
            rows = connection.exec_driver_sql("SELECT entry_id, payload FROM entry").fetchall()
        return {(id_, payload) for id_, payload in rows if id_ in of_house}
