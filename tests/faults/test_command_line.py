"""On the command line a failing drive is one Vietnamese sentence and exit 1, never a traceback.

The drive fails by the preloaded one, not by permissions: tests may run as root.
"""

from __future__ import annotations

import errno
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.domain.errors import AppError
from desktop.wording import word
from tests.faults import laptops
from tests.faults.laptops import COMMUNE, HOUSE, STICK
from tests.faults.scenarios import ROSTER
from tests.faults.state import read_state
from tests.tools import drive
from tests.tools.drive import Mode

INTERNAL = word(AppError("internal"))
VERBS = {
    "people add": (HOUSE, ("people", "add", "--name", "Đinh Thị Hmrơ̆")),
    "people import": (HOUSE, ("people", "import", str(ROSTER))),
    "export": (HOUSE, ("export", "--to", STICK)),
    "backup": (HOUSE, ("backup", "--to", STICK)),
    "reply": (COMMUNE, ("reply", "--house", laptops.NAME, "--to", STICK)),
    "start": ("new", ("start", "commune", "--name", "Đak Pơ", "--province", "Gia Lai")),
}


@pytest.fixture(scope="module")
def prepared() -> Iterator[Path]:
    """A house and a commune that know each other, on a fast drive."""
    with drive.scratch() as folder:
        laptops.prepare_to_hand_in(folder / "template")
        yield folder


@pytest.fixture
def root(prepared: Path) -> Iterator[Path]:
    made = prepared / "drive"
    shutil.copytree(prepared / "template", made)
    yield made
    shutil.rmtree(made)


def solang(
    root: Path, name: str, fault: tuple[int, int, Mode] | None, where: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run a verb; ``where``: the part of the drive that fails, all of it unless said."""
    book, words = VERBS[name]
    arguments = [str(root / STICK) if one == STICK else one for one in words]
    return subprocess.run(
        [sys.executable, "-m", "desktop", "--data", str(root / book), *arguments],
        cwd=drive.PROJECT,
        env=drive.surroundings(root / where, fault=fault),
        capture_output=True,
        text=True,
        check=False,
    )


def check_refused(done: subprocess.CompletedProcess[str]) -> None:
    sentence = done.stderr.strip()
    assert (done.returncode, done.stdout) == (1, "")
    assert sentence.endswith(".") and "\n" not in sentence
    assert sentence != INTERNAL and "Traceback" not in sentence


@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EACCES], ids=errno.errorcode.get)
@pytest.mark.parametrize("name", VERBS)
def test_a_drive_that_takes_nothing_is_told_in_one_sentence(
    root: Path, name: str, fault: int
) -> None:
    before = read_state(root)
    check_refused(solang(root, name, (1, fault, Mode.FROM_THEN_ON)))
    assert read_state(root) == before


@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EROFS, errno.EIO], ids=errno.errorcode.get)
@pytest.mark.parametrize("name", ["export", "backup", "reply"])
def test_a_stick_that_takes_nothing_is_told_in_one_sentence(
    root: Path, name: str, fault: int
) -> None:
    before = read_state(root)
    check_refused(solang(root, name, (1, fault, Mode.FROM_THEN_ON), STICK))
    assert read_state(root) == before


@pytest.mark.parametrize("name", VERBS)
def test_after_the_trouble_the_same_line_works(root: Path, name: str) -> None:
    solang(root, name, (9, errno.EIO, Mode.FROM_THEN_ON))
    done = solang(root, name, None)
    assert (done.returncode, done.stderr) == (0, "")
    read_state(root)
