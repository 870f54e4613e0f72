"""Two laptops in one house, and one of them retired at last; by the commands of a technician and
through real files."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.cli import run
from tests.journeys.test_replaced_laptop import NAME, join
from tests.journeys.test_told_figures import Office


class House:
    """A house with two laptops, and its commune."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.stick = folder
        self.capsys = capsys
        self.commune, self.hall, self.school = (
            Office(folder / name, capsys) for name in ("c", "hall", "school")
        )
        self.commune("start", "commune", "--name", "Đak Pơ", "--province", "Gia Lai")
        join(self.commune, self.hall, folder)
        self.hall("group", "add", "--name", "CLB Cồng chiêng", "--kind", "club")
        self.add(self.hall, "Đinh Bĕch")
        self.trip(self.hall, 1)
        join(self.commune, self.school, folder)
        self.trip(self.school, 2)

    def add(self, office: Office, name: str) -> None:
        words = ("--group", "CLB Cồng chiêng", "--from", "2026-01-01")
        office("people", "add", "--name", name, *words)

    def trip(self, office: Office, place: int) -> None:
        """Hand in, and open the commune's reply."""
        file = office("export", "--to", self.stick)["file"]
        if file is not None:
            (taken,) = self.commune("import", self.stick / file)
            assert taken["verdict"] == "accepted", (place, taken)
        reply = self.commune("reply", "--house", NAME, "--to", self.stick)["file"]
        office("import", self.stick / reply)

    def names(self, office: Office) -> set[str]:
        return {row["full_name"] for row in office("people", "list")}


@pytest.fixture
def house(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> House:
    return House(tmp_path, capsys)


def test_two_laptops_of_one_house_work_side_by_side(house: House) -> None:
    for turn in range(2):
        house.add(house.hall, f"Nay H'Lĕ {turn}")
        house.add(house.school, f"Siu H'Drŏi {turn}")
        house.trip(house.hall, 1)
        house.trip(house.school, 2)
    house.trip(house.hall, 1)
    assert house.names(house.hall) == house.names(house.school)
    assert len(house.names(house.hall)) == 5, "names nobody agreed to hand to the commune"
    assert house.names(house.commune) == {None}, "which has figures and no names"
    prints = [office("fingerprint") for office in (house.hall, house.school)]
    assert prints == [house.commune("fingerprint", "--house", NAME)] * 2
    rows = house.commune("laptop", "list")
    assert [(row["place"], row["retired"]) for row in rows] == [(1, False), (2, False)]
    (listed,) = house.commune("houses")
    assert listed["name"] == NAME


def test_a_laptop_is_retired_told_so_and_may_be_wiped_when_all_is_copied(
    house: House, tmp_path: Path
) -> None:
    from desktop.actions import books, laptops

    first, _ = house.commune("laptop", "list")
    house.commune("laptop", "retire", first["id"])
    told = house.commune("laptop", "reply", first["id"], "--to", tmp_path)["file"]
    (taken,) = house.hall("import", tmp_path / told)
    assert taken["verdict"] == "accepted"

    def standing() -> tuple[bool, bool]:
        book = books.open_book(house.hall.folder, None)
        try:
            found = laptops.standing(book)
        finally:
            books.close(book)
        return found.retired, found.may_be_wiped

    assert standing() == (True, False), "the commune has it, and has not copied it"
    house.commune("backup", "--to", tmp_path)
    told = house.commune("laptop", "reply", first["id"], "--to", tmp_path)["file"]
    house.hall("import", tmp_path / told)
    assert standing() == (True, True)

    house.add(house.hall, "Ghi sau khi nghỉ")
    assert standing() == (True, False)
    late = house.hall("export", "--to", tmp_path)["file"]
    assert run(["--json", "--data", str(house.commune.folder), "import", str(tmp_path / late)]) == 1
    assert '"file_revoked"' in house.capsys.readouterr().out

    house.add(house.school, "Rah Lan Pŏl")
    house.trip(house.school, 2)
    house.commune("laptop", "resume", first["id"])
    (taken,) = house.commune("import", tmp_path / late)
    assert taken["verdict"] == "accepted", "retired by mistake, nothing is lost"
    house.trip(house.hall, 1)
    house.trip(house.school, 2)
    house.trip(house.hall, 1)
    assert house.hall("fingerprint") == house.school("fingerprint")
