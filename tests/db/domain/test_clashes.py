"""Which times and places meet: only what was written down clashes."""

from __future__ import annotations

import pytest

from db.domain.clashes import same_place, times_meet


@pytest.mark.parametrize(
    ("one", "other", "meets"),
    [
        ("14:00", "15:30", True),
        ("14:00", "16:00", False),
        ("14:00", "chiều", True),
        ("17:30", "tối", True),
        ("08:00", "tối", False),
        ("sáng", "Sáng", True),
        ("buổi tối", "tối", True),
        (None, "tối", False),
        (None, None, False),
        ("sau lễ", "14:00", False),
    ],
)
def test_times_meet_where_both_are_written(one: str | None, other: str | None, meets: bool) -> None:
    assert times_meet(one, other) is meets
    assert times_meet(other, one) is meets


def test_places_are_one_without_marks_and_case() -> None:
    assert same_place("Nhà rông", "nhà Rông")
    assert not same_place("Nhà rông", "Sân nhà rông")
    assert not same_place(None, None)
