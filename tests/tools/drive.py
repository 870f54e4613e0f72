"""Start a process on a watched drive, and arm its faults (``drive.c`` is the drive).

The library is compiled once for each state of its source, into ``build/``.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from hashlib import sha256
from pathlib import Path

SOURCE = Path(__file__).with_name("drive.c")
PROJECT = Path(__file__).parents[2]
BUILD = PROJECT / "build" / "tests"
MARK = ".drive-mark:"


class Mode(IntEnum):
    """What happens at the n-th call; the numbers are those of ``drive.c``."""

    OFF = 0
    ONCE = 1
    FROM_THEN_ON = 2
    KILL = 3
    KILL_HALF_WRITTEN = 4


def library() -> Path:
    """The compiled drive.

    Raises:
        CalledProcessError: gcc does not take it.
    """
    made = BUILD / f"drive-{sha256(SOURCE.read_bytes()).hexdigest()[:16]}.so"
    if not made.exists():
        BUILD.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=BUILD)
        os.close(handle)
        flags = ("-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC")
        subprocess.run(["gcc", *flags, "-o", part, str(SOURCE), "-lpthread"], check=True)
        Path(part).replace(made)
    return made


def surroundings(
    root: Path, log: Path | None = None, fault: tuple[int, int, Mode] | None = None
) -> dict[str, str]:
    """The environment of a process whose drive under ``root`` is watched.

    Args:
        log: where its changes are recorded. fault: the number of the call, errno and mode, for a
            process that does not arm itself.
    """
    found = {**os.environ, "LD_PRELOAD": str(library()), "DRIVE_ROOT": str(root)}
    if log is not None:
        found["DRIVE_LOG"] = str(log)
    if fault is not None:
        at, number, mode = fault
        found["DRIVE_FAULT"] = f"{at},{number},{int(mode)}"
    return found


def mark(text: str) -> None:
    """Say into the recording that ``text`` is done and told to the user; free where none runs."""
    os.access(MARK + text, os.F_OK)


def fast_folder() -> str | None:
    """Where a test's drive may lie: in memory, so that syncing costs nothing; None: anywhere."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


class Drive:
    """The faults of this process, which was started with ``surroundings``."""

    def __init__(self) -> None:
        loaded = ctypes.CDLL(None)
        self._arm = loaded.drive_arm
        self._counted = loaded.drive_counted

    def arm(self, at: int, number: int, mode: Mode, *, looks: bool = False) -> None:
        """The ``at``-th call from now gets errno ``number``; ``looks``: reading counts as well."""
        self._arm(at, number, int(mode), int(looks))

    def rest(self) -> None:
        """No more faults; ``counted`` begins anew."""
        self._arm(0, 0, int(Mode.OFF), 0)

    @property
    def counted(self) -> int:
        """Calls seen since it was armed."""
        return int(self._counted())


@contextmanager
def scratch() -> Iterator[Path]:
    """A fast folder of its own, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="solang-", dir=fast_folder()) as folder:
        yield Path(folder)
