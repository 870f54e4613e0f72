"""What is still to be handed in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.domain.people import Consent, GivenBy, Purpose
from desktop.actions import handing_in, people, receiving
from tests import builders
from tests.helpers.commune import Commune


@pytest.fixture
def commune(tmp_path: Path) -> Iterator[Commune]:
    made = Commune(tmp_path)
    yield made
    made.close()


def test_what_the_commune_corrected_is_not_to_be_handed_in(commune: Commune) -> None:
    village = commune.village("Làng Jro")
    person = builders.person(village, "Siu H’Lan")
    people.set_consents(village, [person], [Consent(Purpose.COMMUNE, True, GivenBy.SELF)])
    commune.receive(village)
    draft = people.detail(commune.book, person).draft
    people.edit(commune.book, person, replace(draft, village="Làng Khác"))
    reply = receiving.reply(commune.book, "Làng Jro", commune.stick)
    assert reply.path is not None
    receiving.take_in(village, [Path(reply.path)])

    assert people.detail(village, person).draft.village == "Làng Khác"
    told = handing_in.pending(village)
    assert (told.new_people, told.entries) == (0, 0)
    assert handing_in.hand_in(village, commune.stick).entries == 0

    builders.person(village, "Siu Jun")
    assert handing_in.pending(village).new_people == 1
