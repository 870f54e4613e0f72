"""Two villages become one, through real files and the commands of a commune's technician: the book
of one goes on, the other's records stay and count with it, its laptop ends; and all of it back."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.cli import run
from tests.journeys.test_told_figures import PERIOD, Office

JRO, KLAH, NEW = "Nhà văn hóa làng Jro", "Nhà rông làng Klăh", "Nhà văn hóa làng Jro Klăh"


class Three:
    """The commune and the laptops of two villages, each with one meeting of three people."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.stick = folder / "usb"
        self.stick.mkdir()
        self.capsys = capsys
        self.commune = Office(folder / "commune", capsys)
        self.jro, self.klah = Office(folder / "jro", capsys), Office(folder / "klah", capsys)
        self.commune("start", "commune", "--name", "Đak Pơ", "--province", "Gia Lai")
        for name, house in ((JRO, self.jro), (KLAH, self.klah)):
            house("start", "house", "--name", name, "--commune", "Đak Pơ", "--province", "Gia Lai")
            self.commune("invite", "--house", name, "--out", self.stick / "moi.solang")
            house("join", self.stick / "moi.solang", "--out", self.stick / "tra-loi.solang")
            self.commune("accept", self.stick / "tra-loi.solang")
            house("group", "add", "--name", "CLB Cồng chiêng", "--kind", "club")
            for person in ("Đinh Bĕch", "Rah Lan H'Nê̆", f"Người {name[-4:]}"):
                words = ("--group", "CLB Cồng chiêng", "--from", "2026-01-01")
                house("people", "add", "--name", person, *words)
            self.meet(house, "2026-11-10")
            self.hand_in(house)

    def meet(self, house: Office, day: str) -> None:
        added = house("meeting", "add", "--group", "CLB Cồng chiêng", "--date", day)
        house("attendance", "set", added["id"], "--all", "present")

    def hand_in(self, house: Office) -> str:
        file = house("export", "--to", self.stick)["file"]
        assert file is not None
        (taken,) = self.commune("import", self.stick / file)
        return str(taken["verdict"])

    def refused(self, office: Office, *words: str | Path) -> str:
        """The code of the refusal."""
        code = run(["--json", "--data", str(office.folder), *map(str, words)])
        out = self.capsys.readouterr().out
        assert code == 1, out
        return out


@pytest.fixture
def three(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Three:
    return Three(tmp_path, capsys)


def merge(three: Three) -> str:
    look = three.commune("merge", "look", "--house", KLAH)
    assert (look["laptops"], look["missing"], look["conflicts"]) == (1, [], 0)
    assert look["last_day"] is not None
    row = three.commune(
        "merge", "add", "--house", KLAH, "--into", JRO, "--name", NEW, "--on", "2026-11-20"
    )
    assert (row["house"], row["into"], row["former_name"], row["laptops"]) == (KLAH, NEW, JRO, 1)
    return str(row["id"])


def test_one_book_goes_on_and_the_others_records_count_with_it(three: Three) -> None:
    before = three.commune.figure("visits")
    merge(three)
    assert three.commune.figure("visits") == before == 6, "nothing is lost, nothing twice"
    (house,) = three.commune("houses")
    assert house["name"] == NEW
    whole = three.commune("figures", "--house", NEW, *PERIOD)["figures"]
    assert {one["code"]: one["value"] for one in whole}["visits"] == 6
    assert len(three.commune("people", "list")) == 6
    assert {one["house"] for one in three.commune("meeting", "list")} == {NEW, KLAH}


def test_both_laptops_are_told_by_their_replies(three: Three, tmp_path: Path) -> None:
    id_ = merge(three)
    files = three.commune("merge", "reply", id_, "--to", tmp_path)
    three.klah("import", tmp_path / files["ended"])
    three.jro("import", tmp_path / files["lasting"])
    assert '"house_merged"' in three.refused(three.klah, "export", "--to", three.stick)
    assert len(three.klah("people", "list")) == 3, "its book is still there to look at"
    assert len(three.jro("people", "list")) == 3, "no name of the other village comes here"
    three.meet(three.jro, "2026-11-24")
    assert three.hand_in(three.jro) == "accepted"
    assert three.commune.figure("visits") == 9
    (home,) = three.commune("houses")
    assert home["files"] == 2
    fingerprint = three.commune("fingerprint", "--house", NEW)
    reply = three.commune("reply", "--house", NEW, "--to", tmp_path)["file"]
    three.jro("import", tmp_path / reply)
    assert three.jro("fingerprint") == fingerprint


def test_a_file_that_the_ended_laptop_wrote_before_it_knew_waits_for_a_word(three: Three) -> None:
    merge(three)
    three.meet(three.klah, "2026-11-19")
    late = three.stick / three.klah("export", "--to", three.stick)["file"]
    assert '"file_revoked"' in three.refused(three.commune, "import", late)
    assert three.commune.figure("visits") == 6


def test_a_merger_is_taken_back_and_the_late_file_comes_in(three: Three, tmp_path: Path) -> None:
    id_ = merge(three)
    files = three.commune("merge", "reply", id_, "--to", tmp_path)
    three.jro("import", tmp_path / files["lasting"])
    three.meet(three.klah, "2026-11-19")
    late = three.stick / three.klah("export", "--to", three.stick)["file"]
    three.commune("merge", "undo", id_)
    assert [one["name"] for one in three.commune("houses")] == [KLAH, JRO]
    assert three.commune("merge", "list") == []
    (taken,) = three.commune("import", late)
    assert taken["verdict"] == "accepted"
    assert three.commune.figure("visits") == 9
    figures = three.commune("figures", "--house", JRO, *PERIOD)["figures"]
    assert {one["code"]: one["value"] for one in figures}["visits"] == 3
    reply = three.commune("reply", "--house", JRO, "--to", tmp_path)["file"]
    three.jro("import", tmp_path / reply)
    assert three.jro("fingerprint") == three.commune("fingerprint", "--house", JRO)


def test_the_report_names_one_house_and_counts_both(three: Three, tmp_path: Path) -> None:
    from pypdf import PdfReader

    merge(three)
    three.commune("report", "--period", "2026-11", "--out", tmp_path / "bao-cao.pdf")
    pages = PdfReader(tmp_path / "bao-cao.pdf").pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert NEW in text
    # The old names stand in the notes that say what became of them, and nowhere else.
    notes = (f"{KLAH} nhập vào {NEW} từ ngày 20/11/2026", f"(đến ngày 19/11/2026: {JRO}")
    assert all(note in text for note in notes)
    assert text.count(KLAH) == 1


def test_a_village_is_not_merged_with_itself_nor_into_one_without_a_book(three: Three) -> None:
    assert '"merge_itself"' in three.refused(
        three.commune, "merge", "add", "--house", JRO, "--into", JRO
    )
    tell = ("provisional", "add", "--house", "Nhà rông làng Bến", "--period", "2026-11")
    three.commune(*tell, "--source", "written", "--new-house", "--visits", "9")
    assert '"merge_no_book"' in three.refused(
        three.commune, "merge", "add", "--house", JRO, "--into", "Nhà rông làng Bến"
    )
    paper = three.commune("merge", "add", "--house", "Nhà rông làng Bến", "--into", JRO)
    assert paper["laptops"] == 0


def test_villages_merge_one_after_another(three: Three) -> None:
    """A first into B, then B into C: all count with C; taken back only from the end."""
    tell = ("provisional", "add", "--house", "Nhà rông làng Bến", "--period", "2026-11")
    three.commune(*tell, "--source", "written", "--new-house", "--visits", "9")
    paper = three.commune("merge", "add", "--house", "Nhà rông làng Bến", "--into", KLAH)
    merge_two = three.commune("merge", "add", "--house", KLAH, "--into", JRO)
    assert '"merge_built_upon"' in three.refused(three.commune, "merge", "undo", paper["id"])
    for words in ((), ("--house", JRO)):
        found = three.commune("figures", *words, *PERIOD)["figures"]
        assert {one["code"]: one["value"] for one in found}["visits"] == 6 + 9, words
    (house,) = three.commune("houses")
    assert [one["told"]["visits"] for one in house["provisional"]] == [9]
    three.commune("merge", "undo", merge_two["id"])
    three.commune("merge", "undo", paper["id"])
    assert len(three.commune("houses")) == 3
