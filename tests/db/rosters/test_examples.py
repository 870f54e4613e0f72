"""The three lists of the project come in without anybody touching them."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from db.domain.ethnic_groups import display
from db.rosters.reading import read_roster
from tests.db.rosters.lists import facts

DATA = Path(__file__).parents[2] / "data" / "rosters"
FILES = ("clb-cong-chieng.xlsx", "lop-mua-xoang.xlsx", "nhom-doc-sach.csv")
KEYS = ("full_name", "gender", "birth", "ethnic_group", "village", "phone")


@pytest.mark.parametrize("file", FILES)
def test_every_field_of_every_person_is_as_expected(file: str) -> None:
    expected = json.loads((DATA / file).with_suffix(".expected.json").read_text(encoding="utf-8"))
    found = [facts(person.draft) for person in read_roster(DATA / file).people]
    shown = Counter((*one[:3], display(one[3]) if one[3] else None, *one[4:]) for one in found)
    assert shown == Counter(tuple(person[key] for key in KEYS) for person in expected["people"])


@pytest.mark.parametrize("file", FILES)
def test_nothing_in_them_is_doubtful(file: str) -> None:
    assert read_roster(DATA / file).problems == ()


def test_the_count_line_and_the_signature_are_told_as_skipped() -> None:
    assert read_roster(DATA / "lop-mua-xoang.xlsx").skipped == (35, 36)
