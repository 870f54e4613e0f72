"""``practice`` and ``--practice``: the book to try things with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop import cli


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, object]]:
    code = cli.run([*words, "--json"])
    said = capsys.readouterr()
    return code, json.loads(said.out or said.err)


def test_the_practice_book_is_made_and_used_by_every_verb(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ("--data", str(tmp_path / "so"))
    code, told = run(capsys, *data, "practice")
    assert (code, told["practice"]) == (0, str(tmp_path / "so-so-tap" / "so"))
    code, told = run(capsys, *data, "--practice", "people", "add", "--name", "Rơ Châm Hyin")
    assert code == 0
    assert not (tmp_path / "so").exists()


def test_a_real_book_is_never_put_in_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = ("--name", "Nhà rông", "--commune", "Đak Pơ", "--province", "Gia Lai")
    code, _ = run(capsys, "--data", str(tmp_path / "so"), "--practice", "start", "house", *names)
    assert code == 2
    assert list(tmp_path.iterdir()) == []
