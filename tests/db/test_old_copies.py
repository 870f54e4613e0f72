"""Old copies are found wherever they lie; a damaged one gives way to the next."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from db import old_copies
from desktop.actions import backups, books
from tests import builders


@pytest.fixture(scope="module")
def drive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A drive with an older and a newer copy of a house, the newer one deep inside."""
    root = tmp_path_factory.mktemp("drive")
    deep = root / "D" / "Giấy tờ" / "sổ làng"
    deep.mkdir(parents=True)
    book = builders.house(root / "away" / "house")
    backups.backup(book, root / "D")
    builders.person(book, "Đinh Bŏk")
    backups.backup(book, deep)
    books.close(book)
    return root / "D"


@pytest.fixture
def place(drive: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(drive, tmp_path / "D"))


def test_the_copy_that_holds_most_is_found_deep_inside(place: Path) -> None:
    (found,) = old_copies.look_around([place])
    assert found.path.parent == place / "Giấy tờ" / "sổ làng"


def test_a_place_below_another_gives_nothing_twice(place: Path) -> None:
    assert len(old_copies.look_around([place, place / "Giấy tờ"])) == 1


def test_a_damaged_copy_gives_way_to_the_one_before(place: Path) -> None:
    (newest,) = old_copies.look_around([place])
    data = bytearray(newest.path.read_bytes())
    data[len(data) // 2] ^= 1
    newest.path.write_bytes(data)
    (found,) = old_copies.look_around([place])
    assert found.path.parent == place


def test_two_books_are_offered_apart_the_fuller_one_first(place: Path, tmp_path: Path) -> None:
    other = builders.house(tmp_path / "other")
    backups.backup(other, place)
    books.close(other)
    found = old_copies.look_around([place])
    assert len({copy.facts.book_id for copy in found}) == 2
    assert found[0].facts.entries > found[1].facts.entries


def test_what_only_bears_the_name_and_what_hides_is_passed_over(
    tmp_path: Path, drive: Path
) -> None:
    (tmp_path / "x.saoluu").write_bytes(b"PK\x03\x04 no zip")
    shutil.copytree(drive, tmp_path / "$RECYCLE.BIN")
    (tmp_path / "link").symlink_to(drive)
    assert old_copies.look_around([tmp_path]) == ()


def test_a_place_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert old_copies.look_around([tmp_path / "E:"]) == ()
