"""``start``."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.desktop.cli.conftest import Solang

HOUSE = (
    "start",
    "house",
    "--name",
    "Nhà văn hóa",
    "--commune",
    "Núi Xanh",
    "--province",
    "Gia Lai",
)


def test_a_new_book_gives_its_ids_and_a_code_to_keep(tmp_path: Path, solang: Solang) -> None:
    said = solang(*HOUSE, "--data", tmp_path / "book").json
    assert re.fullmatch(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){7}", said["recovery_code"])
    assert (tmp_path / "book" / "book.id").read_text().strip() == said["book"]
    assert said["house"] != said["book"]


def test_keys_lie_beside_the_book_for_nobody_else(tmp_path: Path, solang: Solang) -> None:
    solang(*HOUSE, "--data", tmp_path / "book")
    assert (tmp_path / "book.keys").stat().st_mode & 0o777 == 0o700


def test_keys_lie_where_they_are_told_to(
    tmp_path: Path, solang: Solang, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOLANG_KEYS", str(tmp_path / "variable"))
    solang(*HOUSE, "--data", tmp_path / "one")
    solang(*HOUSE, "--data", tmp_path / "two", "--keys", tmp_path / "option")
    assert (tmp_path / "variable").is_dir()
    assert (tmp_path / "option").is_dir()


def test_a_book_is_never_started_over_another(data: Path, solang: Solang) -> None:
    before = (data / "book.id").read_bytes()
    assert solang(*HOUSE, "--data", data).refusal == "book_exists"
    assert (data / "book.id").read_bytes() == before


def test_a_copy_without_its_keys_is_not_opened(data: Path, solang: Solang) -> None:
    data.with_name("house.keys").rename(data.with_name("elsewhere"))
    assert solang("people", "list", "--data", data).refusal == "keys_missing"
    assert (
        solang("people", "list", "--data", data, "--keys", data.with_name("elsewhere")).json == []
    )
