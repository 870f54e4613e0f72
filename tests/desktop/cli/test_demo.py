"""``demo``."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.desktop.cli.conftest import Said, Solang

KEYS = {"house", "commune", "sheet", "report", "hand_in", "commune_report"}


@pytest.fixture
def demo(solang: Solang, tmp_path: Path) -> Said:
    return solang("demo", "--out", tmp_path / "demo")


def test_the_demo_does_the_whole_job(demo: Said, tmp_path: Path, solang: Solang) -> None:
    made = json.loads((tmp_path / "demo" / "demo.json").read_text(encoding="utf-8"))
    assert demo.code == 0
    assert set(made) == KEYS
    assert demo.json == made
    assert all(Path(made[key]).exists() for key in KEYS)
    house = solang("fingerprint", "--data", made["house"]).json
    named = ("--house", "Nhà văn hóa làng Suối Trong")
    assert solang("fingerprint", *named, "--data", made["commune"]).json == house


def test_an_earlier_demo_is_replaced_and_what_others_put_there_stays(
    demo: Said, tmp_path: Path, solang: Solang
) -> None:
    (tmp_path / "demo" / "notes.txt").write_text("của tôi")
    assert solang("demo", "--out", tmp_path / "demo").code == 0
    assert (tmp_path / "demo" / "notes.txt").read_text() == "của tôi"


def test_a_folder_with_other_things_is_refused(solang: Solang, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("của tôi")
    assert solang("demo", "--out", tmp_path).refusal == "demo_folder_in_use"
    assert [file.name for file in tmp_path.iterdir()] == ["notes.txt"]


def test_a_file_is_no_folder(solang: Solang, tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    assert solang("demo", "--out", tmp_path / "a").refusal == "not_a_folder"
    # Not “the folder is read only”: another name is what helps.
    assert solang("demo", "--out", tmp_path / ("a" * 300)).refusal == "bad_file_name"


def test_the_variable_for_keys_does_not_mix_the_books(
    solang: Solang, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOLANG_KEYS", str(tmp_path / "keys"))
    assert solang("demo", "--out", tmp_path / "demo").code == 0
    assert not (tmp_path / "keys").exists()
    shutil.rmtree(tmp_path / "demo")
