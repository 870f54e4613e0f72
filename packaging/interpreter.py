"""Find a Python that the libraries have wheels for.

Run by whatever Python a machine calls ``python3``, so nothing newer than 3.7 may be executed here
(annotations are not).
"""

from __future__ import annotations

import os
import subprocess
import sys

OLDEST = (3, 11)
NEWEST = (3, 13)  # PySide6 6.9 has no wheels for 3.14


def fits(version: tuple[int, int]) -> bool:
    """Whether the program runs on this (major, minor) version of Python."""
    return OLDEST <= version <= NEWEST


def find(candidates: list[list[str]] | None = None) -> str | None:
    """The path of a Python that fits, this very one first; None where the machine has none."""
    if candidates is None:
        candidates = [[sys.executable], *_usual_commands()]
    for command in candidates:
        answer = _ask(command)
        if answer is not None and fits(answer[1]):
            return answer[0]
    return None


def _usual_commands() -> list[list[str]]:
    versions = [f"3.{minor}" for minor in (12, 13, 11)]
    if os.name == "nt":
        return [["py", "-" + version] for version in versions]
    return [["python" + version] for version in versions]


def _ask(command: list[str]) -> tuple[str, tuple[int, int]] | None:
    # Asking is the only sure way: a name on the PATH may be a shim with no Python behind it.
    question = "import sys; print(sys.executable); print(*sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [*command, "-c", question],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=True,
        )
        executable, version = answer.stdout.decode().splitlines()
        major, minor = version.split()
    except (OSError, ValueError, subprocess.CalledProcessError):
        return None
    return executable, (int(major), int(minor))
