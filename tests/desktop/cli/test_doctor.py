"""``doctor`` and ``--version``."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from db.domain.program import VERSION
from desktop import cli
from desktop.cli.verbs import VERBS
from tests.desktop.cli.conftest import Solang

ROOT = Path(__file__).parents[3]


def test_the_version_is_that_of_the_project(solang: Solang) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION == solang("--version").json["version"]


def test_the_doctor_says_where_things_lie(house: Solang, data: Path) -> None:
    said = house("doctor").json
    assert (said["data"], said["keys"]) == (str(data), str(data.with_name("house.keys")))
    assert said["book"] == (data / "book.id").read_text().strip()
    assert said["libraries"]["SQLAlchemy"]


def test_the_doctor_comes_without_a_book(solang: Solang, tmp_path: Path) -> None:
    assert solang("doctor", "--data", tmp_path).json["book"] is None


def test_every_verb_has_its_file() -> None:
    folder = ROOT / "desktop" / "cli"
    assert [
        name for name, verb in VERBS.items() if not (folder / f"{verb.module}.py").is_file()
    ] == []


def test_the_fault_report_is_saved_and_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "bao-loi.txt"
    assert cli.run(["--data", str(tmp_path / "so"), "doctor", "--out", str(out)]) == 0
    assert out.read_text(encoding="utf-8").startswith("Sổ Làng ")
    assert "Đã lưu tệp báo lỗi" in capsys.readouterr().out
