"""``check``, ``fingerprint``, ``conflicts``."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.actions import books
from tests.desktop.cli.conftest import Solang


@pytest.mark.parametrize("words", [[], ["--full"]])
def test_a_whole_book_has_no_findings(house: Solang, meeting: str, words: list[str]) -> None:
    said = house("check", *words)
    assert (said.code, said.json) == (0, {"ok": True, "findings": []})


def test_a_row_that_no_entry_wrote_is_found(house: Solang, data: Path, club: str) -> None:
    book = books.open_book(data, None)
    with book.write() as connection:
        connection.exec_driver_sql("UPDATE activity_group SET name = 'CLB Cờ'")
    books.close(book)
    said = house("check", "--full")
    assert (said.code, said.json["ok"]) == (1, False)
    assert {"code", "message", "where"} == set(said.json["findings"][0])
    assert len(said.err.splitlines()) == 1


@pytest.mark.parametrize("words", [[], ["--full"]])
def test_a_branch_that_is_its_own_parent_is_found(
    house: Solang, data: Path, club: str, words: list[str]
) -> None:
    book = books.open_book(data, None)
    with book.write() as connection:
        connection.exec_driver_sql(
            "UPDATE run SET parent_run = run_no, parent_seq = to_seq, root_prev = tip"
        )
    books.close(book)
    said = house("check", *words)
    assert (said.code, said.json["ok"]) == (1, False)
    assert "check_link" in {one["code"] for one in said.json["findings"]}


def test_a_torn_file_is_refused_without_a_traceback(house: Solang, data: Path) -> None:
    file = data / "book.sqlite3"
    file.write_bytes(file.read_bytes()[:5000])
    assert house("check").refusal == "book_damaged"


def test_the_fingerprint_moves_with_every_entry(house: Solang) -> None:
    before = house("fingerprint").json
    house("people", "add", "--name", "Siu H'Bia")
    after = house("fingerprint").json
    assert after["entries"] == before["entries"] + 1
    assert after["digest"] != before["digest"]


def test_a_book_alone_has_no_conflicts(house: Solang) -> None:
    assert house("conflicts", "list").json == []
    assert house("conflicts", "choose", "a:1").refusal == "conflict_unknown"


def test_a_book_held_by_another_writer_is_busy(house: Solang, data: Path) -> None:
    book = books.open_book(data, None)
    try:
        with book.write():
            assert house("people", "add", "--name", "Siu H'Bia").refusal == "book_busy"
            assert house("people", "list").json == []
    finally:
        books.close(book)


def test_the_findings_are_written_as_a_text_that_says_who_signed_it(
    house: Solang, commune: Solang, tmp_path: Path
) -> None:
    house("check", "--full", "--out", tmp_path / "kiem-tra.txt")
    text = (tmp_path / "kiem-tra.txt").read_text(encoding="utf-8")
    assert "Sổ nguyên vẹn." in text
    said = commune("check", "--read", tmp_path / "kiem-tra.txt")
    assert (said.code, said.json) == (1, {"house": None})
