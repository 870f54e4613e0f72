"""The environment is really made, once: a small project of its own, set up without any network."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import environment
import pytest
from environment import Environment

ROOT = Path(__file__).parents[2]
PYPROJECT = '[project]\nname = "tiny"\nversion = "1.0"\n[project.scripts]\nsolang = "tiny:main"\n'


def write_project(root: Path) -> None:
    (root / "packaging" / "lock").mkdir(parents=True)
    for name in ("program.txt", "tests.txt"):
        (root / "packaging" / "lock" / name).touch()
    (root / "pyproject.toml").write_text(PYPROJECT)
    (root / "tiny.py").write_text("def main(): print('xin chào')\n", encoding="utf-8")


def standing(root: Path, tests: bool = False) -> Environment:
    """A project whose set-up was finished, as far as a start looks."""
    write_project(root)
    env = Environment(root, tests)
    env.command("solang").parent.mkdir(parents=True)
    env.command("solang").touch()
    env.stamp_file.write_text(json.dumps(environment.stamp(env)))
    return env


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """A project that needs no libraries, set up in a folder as users name them."""
    env = Environment(tmp_path_factory.mktemp("set-up") / "Sổ Làng thử")
    write_project(env.root)
    shutil.copy(ROOT / "packaging" / environment.PIP, env.root / "packaging")
    environment.prepare(env, sys.executable)
    return env


def test_the_command_stands_in_the_environment_and_finds_the_code(made: Environment) -> None:
    done = subprocess.run(
        [made.command("solang")], cwd="/", capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout == "xin chào\n"


def test_the_second_start_does_nothing(
    made: Environment, capsys: pytest.CaptureFixture[str]
) -> None:
    environment.prepare(made, "/no/python/is/needed")
    assert capsys.readouterr().out == ""


def test_a_finished_set_up_is_ready(tmp_path: Path) -> None:
    assert environment.is_ready(standing(tmp_path / "p"))


def test_without_its_stamp_it_is_not_ready(tmp_path: Path) -> None:
    env = standing(tmp_path / "p")
    env.stamp_file.unlink()
    assert not environment.is_ready(env)


def test_a_torn_stamp_is_no_stamp(tmp_path: Path) -> None:
    env = standing(tmp_path / "p")
    env.stamp_file.write_text("{")
    assert not environment.is_ready(env)


@pytest.mark.parametrize("file", ["pyproject.toml", "packaging/lock/program.txt"])
def test_another_lock_or_project_file_asks_for_a_set_up(tmp_path: Path, file: str) -> None:
    env = standing(tmp_path / "p")
    (env.root / file).write_text("# changed")
    assert not environment.is_ready(env)


def test_a_moved_project_is_set_up_anew(tmp_path: Path) -> None:
    standing(tmp_path / "p").root.rename(tmp_path / "q")
    assert not environment.is_ready(Environment(tmp_path / "q"))


def test_what_serves_the_tests_serves_the_program(tmp_path: Path) -> None:
    env = standing(tmp_path / "p", tests=True)
    assert environment.is_ready(Environment(env.root, tests=False))


def test_what_serves_the_program_does_not_serve_the_tests(tmp_path: Path) -> None:
    env = standing(tmp_path / "p", tests=False)
    assert not environment.is_ready(Environment(env.root, tests=True))


def test_a_damaged_pip_is_refused(tmp_path: Path) -> None:
    write_project(tmp_path / "p")
    (tmp_path / "p" / "packaging" / environment.PIP).write_bytes(b"cut")
    with pytest.raises(environment.SetUpError, match="không nguyên vẹn"):
        environment.prepare(Environment(tmp_path / "p"), sys.executable)
