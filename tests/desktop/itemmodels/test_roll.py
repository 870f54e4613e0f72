"""The roll as the window holds it: pending, saved, refused."""

from __future__ import annotations

import pytest

from db.domain.attendance import Status
from desktop.itemmodels.roll import RollCount, RollModel
from tests.desktop.values import person_id, roll_row

FIRST, SECOND, GUEST = person_id(1), person_id(2), person_id(3)


@pytest.fixture
def model(qapp: object) -> RollModel:
    made = RollModel(lambda line: line.name)
    made.set_roll((roll_row(1), roll_row(2, status=Status.LATE), roll_row(3, member=False)))
    return made


def shown(model: RollModel) -> list[tuple[Status | None, bool]]:
    return [(line.wanted, line.pending) for line in model.rows]


def test_a_mark_is_pending_until_it_is_saved(model: RollModel) -> None:
    model.want([FIRST], Status.PRESENT)
    assert shown(model)[0] == (Status.PRESENT, True)
    model.saved([FIRST], Status.PRESENT, None)
    assert shown(model)[0] == (Status.PRESENT, False)


def test_a_refusal_puts_the_old_mark_back(model: RollModel) -> None:
    model.want([SECOND], Status.ABSENT)
    model.refused([SECOND])
    assert shown(model)[1] == (Status.LATE, False)


def test_a_refusal_of_the_second_of_two_goes_back_to_the_first(model: RollModel) -> None:
    model.want([SECOND], Status.PRESENT)
    model.want([SECOND], Status.ABSENT)
    model.saved([SECOND], Status.PRESENT, None)
    model.refused([SECOND])
    assert shown(model)[1] == (Status.PRESENT, False)


def test_a_refusal_of_the_first_of_two_leaves_the_second_pending(model: RollModel) -> None:
    model.want([SECOND], Status.PRESENT)
    model.want([SECOND], Status.ABSENT)
    model.refused([SECOND])
    assert shown(model)[1] == (Status.ABSENT, True)


def test_a_reload_keeps_what_is_still_on_its_way(model: RollModel) -> None:
    model.want([FIRST], Status.EXCUSED)
    model.set_roll((roll_row(1), roll_row(2)))
    assert shown(model) == [(Status.EXCUSED, True), (None, False)]


def test_only_members_without_a_mark_are_unmarked(model: RollModel) -> None:
    assert model.unmarked() == (FIRST,)


def test_late_counts_as_come_and_guests_apart(model: RollModel) -> None:
    model.want([GUEST], Status.PRESENT)
    assert model.count() == RollCount(came=1, members=2, others=1, unmarked=1)


def test_a_stranger_is_left_out(model: RollModel) -> None:
    model.want([person_id(99)], Status.PRESENT)
    assert not any(line.pending for line in model.rows)
