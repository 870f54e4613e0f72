"""Lists in many layouts and kinds of files, each read back whole."""

from __future__ import annotations

import random
import unicodedata
from functools import partial
from pathlib import Path

import pytest

from db.rosters.reading import read_roster
from tests.db.rosters import old_fonts
from tests.db.rosters.lists import facts_read, facts_told
from tests.db.rosters.made_lists import make_list
from tests.db.rosters.sheets import ENCODERS, WRITERS, recoded, write_csv
from tests.db.rosters.villagers import TODAY, villagers

SEEDS = range(8)
ENCODINGS = tuple(ENCODERS)
OLD_FONTS = {"tcvn3": old_fonts.tcvn3, "vni": old_fonts.vni}


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
def test_a_workbook_is_read_whole(tmp_path: Path, kind: str, seed: int) -> None:
    chance = random.Random(f"{kind}{seed}")
    people = villagers(chance, chance.randrange(3, 40))
    made = make_list(chance, people)
    WRITERS[kind](tmp_path / f"list.{kind}", made.sheet)
    reading = read_roster(tmp_path / f"list.{kind}", today=TODAY)
    assert facts_read(reading) == facts_told(people, made.told)
    assert reading.problems == ()


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_text_file_is_read_whole(tmp_path: Path, encoding: str, seed: int) -> None:
    chance = random.Random(f"{encoding}{seed}")
    is_old = not encoding.startswith("utf")
    people = villagers(chance, chance.randrange(3, 40), vietnamese=is_old)
    made = make_list(chance, people, plain=True)
    sheet = recoded(made.sheet, partial(unicodedata.normalize, "NFC")) if is_old else made.sheet
    write_csv(tmp_path / "list.csv", sheet, encoding, chance.choice(";,\t|"))
    reading = read_roster(tmp_path / "list.csv", today=TODAY)
    assert facts_read(reading) == facts_told(people, made.told)
    assert reading.encoding == encoding.removesuffix("-sig")


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("kind", ["xlsx", "xls"])
@pytest.mark.parametrize("font", OLD_FONTS)
def test_a_workbook_in_an_old_font_is_read_whole(
    tmp_path: Path, font: str, kind: str, seed: int
) -> None:
    chance = random.Random(f"{font}{kind}{seed}")
    people = villagers(chance, chance.randrange(3, 40), vietnamese=True)
    made = make_list(chance, people)
    WRITERS[kind](tmp_path / f"list.{kind}", recoded(made.sheet, OLD_FONTS[font]))
    reading = read_roster(tmp_path / f"list.{kind}", today=TODAY)
    assert facts_read(reading) == facts_told(people, made.told)
    assert reading.encoding == font
