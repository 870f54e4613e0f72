"""What holds for every test: no window on a screen, none that fails by being slow; real books."""

from __future__ import annotations

import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from db.engine import Book
from desktop.actions import books
from tests import builders

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# What a first start sets for the person at the machine is set for nobody real.
os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp(prefix="solang-tests-home-")

# Machines differ in speed, so an example has no time limit; where every push is checked, the same
# examples come each time, so that only a change of the code can turn a test red.
settings.register_profile("house", deadline=None)
settings.register_profile("house-ci", deadline=None, database=None)
settings.load_profile("house-ci" if os.environ.get("CI") else "house")
SEED_EACH_PUSH = 20261122


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """One seed for all examples of a run, chosen here, so that it can be told afterwards."""
    if config.getoption("--hypothesis-seed") is None:
        seed = SEED_EACH_PUSH if os.environ.get("CI") else secrets.randbelow(2**32)
        config.option.hypothesis_seed = str(seed)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """The seed stands below every run, green ones too."""
    seed = config.getoption("--hypothesis-seed")
    terminalreporter.line(f"the same examples again: --hypothesis-seed={seed}")


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A house's and a commune's book as they are on the first day, to be copied with their keys."""
    folder = tmp_path_factory.mktemp("founded")
    books.close(builders.house(folder / "house", actor="Lan"))
    books.close(builders.commune(folder / "commune"))
    return folder


@pytest.fixture
def book(founded: Path, tmp_path: Path) -> Iterator[Book]:
    """The empty book of a house in a folder of its own; Lan is writing."""
    opened = _opened(founded, tmp_path, "house")
    yield opened
    books.close(opened)


@pytest.fixture
def commune_book(founded: Path, tmp_path: Path) -> Iterator[Book]:
    """The empty book of a commune in a folder of its own."""
    opened = _opened(founded, tmp_path, "commune")
    yield opened
    books.close(opened)


def _opened(founded: Path, tmp_path: Path, name: str) -> Book:
    for folder in (name, f"{name}.keys"):
        shutil.copytree(founded / folder, tmp_path / folder)
    return books.open_book(tmp_path / name, None)
