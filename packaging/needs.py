"""What the machine must have beyond pip: look for it, install it as root, or say how.

Each need is probed by loading the library or finding the command, never by asking the package
manager: what counts is whether it works here, whatever the system calls its packages.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

FILE = "packaging/system-packages.txt"
WINDOW = "window"


@dataclass(frozen=True)
class Need:
    """One Debian package, how to tell that it is there, and who cannot do without it."""

    package: str
    probe: str
    users: tuple[str, ...]

    @property
    def for_window(self) -> bool:
        return WINDOW in self.users

    @property
    def tests(self) -> tuple[str, ...]:
        """The tests, or folders of tests, that cannot run without it."""
        return tuple(user for user in self.users if user != WINDOW)

    @property
    def met(self) -> bool:
        if ".so" not in self.probe:
            return shutil.which(self.probe) is not None
        try:
            ctypes.CDLL(self.probe)
        except OSError:
            return False
        return True


def read(root: Path) -> tuple[Need, ...]:
    """The needs listed in system-packages.txt; none where the system is no Linux.

    Raises:
        ValueError: a line has another form than the file's head says.
    """
    if not sys.platform.startswith("linux"):
        return ()
    needs = []
    for line in (root / FILE).read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        package, probe, users = (part.strip() for part in line.split("|"))
        needs.append(Need(package, probe, tuple(users.split())))
    return tuple(needs)


def missing(needs: Iterable[Need]) -> tuple[Need, ...]:
    """The needs that this machine does not meet."""
    return tuple(need for need in needs if not need.met)


def install_line(needs: Iterable[Need]) -> str:
    """The one command that an administrator runs to meet ``needs``."""
    return "apt-get install -y " + " ".join(need.package for need in needs)


def ask_administrator(needs: Iterable[Need]) -> None:
    """Print the one line that meets ``needs``, for a user who may not run it."""
    print("Thiếu thư viện hệ thống. Người quản trị máy chạy dòng này, rồi chạy lại:")
    print("    " + install_line(needs), flush=True)


def provide(needs: Iterable[Need]) -> tuple[Need, ...]:
    """Install what is missing, where we may; gives what is still missing afterwards."""
    absent = missing(needs)
    if not absent or not _may_install():
        return absent
    print("Cài thư viện hệ thống: " + " ".join(need.package for need in absent), flush=True)
    # An update that fails for one foreign source still leaves the lists of the others.
    _quietly("apt-get", "update")
    failure = _quietly(*install_line(absent).split())
    if failure:
        print(failure, flush=True)
    return missing(absent)


def _may_install() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def _quietly(*command: str) -> str:
    """Run to the end without questions; gives what it printed, if it failed."""
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        check=False,
    )
    return done.stdout.decode(errors="replace") if done.returncode else ""
