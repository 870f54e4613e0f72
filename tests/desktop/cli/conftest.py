"""What the tests of the verbs share: a house's book, and the program called in this process."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import run


@dataclass(frozen=True)
class Said:
    """What one call gave: the exit code and both streams."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def refusal(self) -> str:
        """The code of a refusal; the call must have ended as one, with one line for people."""
        __tracebackhide__ = True
        assert self.code == 1, self
        assert len(self.err.splitlines()) == 1, self.err
        error = self.json["error"]
        assert set(error) == {"code", "message", "facts"}
        assert error["message"] == self.err.rstrip("\n")
        assert "(mã " not in error["message"], error
        return str(error["code"])


Solang = Callable[..., Said]


@pytest.fixture
def solang(capsys: pytest.CaptureFixture[str]) -> Solang:
    """Call the program with ``--json`` in this process."""

    def call(*argv: str | Path) -> Said:
        code = run(["--json", *map(str, argv)])
        caught = capsys.readouterr()
        return Said(code, caught.out, caught.err)

    return call


@pytest.fixture
def plain(capsys: pytest.CaptureFixture[str]) -> Solang:
    """The same without ``--json``."""

    def call(*argv: str | Path) -> Said:
        code = run([str(word) for word in argv])
        caught = capsys.readouterr()
        return Said(code, caught.out, caught.err)

    return call


@pytest.fixture(scope="session")
def started(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one book just started and its keys, to be copied."""
    folder = tmp_path_factory.mktemp("started")
    words = ("--name", "Nhà văn hóa làng Jro", "--commune", "Đak Pơ", "--province", "Gia Lai")
    assert run(["start", "house", *words, "--data", str(folder / "house")]) == 0
    return folder


@pytest.fixture
def data(tmp_path: Path, started: Path) -> Path:
    """The folder of a house's book, just started; its keys lie beside it."""
    shutil.copytree(started, tmp_path, dirs_exist_ok=True)
    return tmp_path / "house"


@pytest.fixture
def house(data: Path, solang: Solang) -> Solang:
    """The program on that book."""
    return lambda *argv: solang("--data", data, *argv)


@pytest.fixture
def commune(tmp_path: Path, solang: Solang) -> Solang:
    """The program on a commune's book."""
    folder = tmp_path / "commune"
    words = ("--name", "Đak Pơ", "--province", "Gia Lai")
    assert solang("start", "commune", *words, "--data", folder).code == 0
    return lambda *argv: solang("--data", folder, *argv)


@pytest.fixture
def club(house: Solang) -> str:
    """The id of “CLB Cồng chiêng”."""
    made = house("group", "add", "--name", "CLB Cồng chiêng", "--kind", "club")
    return str(made.json["id"])


@pytest.fixture
def members(house: Solang, club: str) -> list[str]:
    """Three members of the club since the new year, in Vietnamese order of their names."""
    words = ("--group", "CLB Cồng chiêng", "--from", "2026-01-01")
    names = ("Đinh Bĕch", "Siu H'Bia", "Nguyễn Thị Lan")
    return [str(house("people", "add", "--name", name, *words).json["id"]) for name in names]


@pytest.fixture
def meeting(house: Solang, members: list[str]) -> str:
    """The id of a meeting of the club."""
    words = ("--group", "CLB Cồng chiêng", "--date", "2026-11-22", "--time", "19:00")
    return str(house("meeting", "add", *words).json["id"])
