"""The program's own Python environment, ``.venv``: made once, checked at every start for nothing.

A stamp written last says which files the environment was made from. Whatever breaks off half way
(no network, a full disk, Ctrl+C) leaves no stamp, and the next start goes on from there.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pointing_wheel

PIP = "pip-26.3-py3-none-any.whl"
PIP_SHA256 = "f3b60b20ffaadd4415ed7957212a38ac63fa4c5fa375bd0f4a797777940fad13"
# What pip says of each line of the lock: to be fetched, taken from the disk, there, not for here.
_PIP_TAKES = re.compile(
    r"(?:Collecting|Processing|Requirement already satisfied:|Ignoring) (\S+?):? "
)


class SetUpError(Exception):
    """The environment could not be made; the message is a Vietnamese sentence."""


@dataclass(frozen=True)
class Environment:
    """Where the environment of the project at ``root`` lies, with the tests' tools or without."""

    root: Path
    tests: bool = False

    @property
    def folder(self) -> Path:
        return self.root / ".venv"

    def command(self, name: str) -> Path:
        """The path of a program in the environment: ``python``, ``solang``, ``pytest`` …"""
        if os.name == "nt":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    @property
    def lock(self) -> Path:
        name = "tests.txt" if self.tests else "program.txt"
        return self.root / "packaging" / "lock" / name

    @property
    def stamp_file(self) -> Path:
        return self.folder / "set-up.json"


def prepare(env: Environment, python: str) -> None:
    """Bring ``.venv`` up to date with the lock, with ``python`` as its base.

    Raises:
        SetUpError: a step failed; nothing is lost and the same command may be tried again.
    """
    if is_ready(env):
        return
    env.stamp_file.unlink(missing_ok=True)
    print(f"Chuẩn bị môi trường trong {env.folder} (lần đầu mất vài phút, cần mạng)", flush=True)
    if not _is_usable(env):
        _make(env, python)
    _install_locked(env)
    _install_project(env)
    env.stamp_file.write_text(json.dumps(stamp(env)), encoding="utf-8")
    print("Môi trường đã sẵn sàng.", flush=True)


def is_ready(env: Environment) -> bool:
    """Whether the environment stands as the project's files want it."""
    try:
        found = json.loads(env.stamp_file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    wanted = stamp(env)
    # What serves the tests serves the program too.
    return env.command("solang").exists() and found in (wanted, {**wanted, "tests": True})


def stamp(env: Environment) -> dict[str, object]:
    """What the environment is made from; where the stamp differs, it is brought up to date."""
    # Both locks count: an environment for the tests was made from the longer one.
    sources = [env.root / "pyproject.toml", *sorted((env.root / "packaging" / "lock").iterdir())]
    digest = hashlib.sha256(PIP_SHA256.encode())
    for source in sources:
        digest.update(hashlib.sha256(source.read_bytes()).digest())
    return {"root": str(env.root), "sources": digest.hexdigest(), "tests": env.tests}


def _is_usable(env: Environment) -> bool:
    """Whether there is a Python with pip that was made for this very folder."""
    try:
        pip_is_there = _call(env.command("python"), "-c", "import pip").returncode == 0
        made = (env.folder / "pyvenv.cfg").read_text(encoding="utf-8")
    except OSError:
        return False
    # Scripts hold absolute paths: after the project moved, all is made anew.
    return pip_is_there and str(env.folder) in made


def _make(env: Environment, python: str) -> None:
    # Always without ensurepip, which Debian leaves out: one way for every machine, one pip.
    failed = "Không tạo được môi trường Python. Xem lỗi ở trên, rồi chạy lại lệnh này."
    _run(python, "-m", "venv", "--clear", "--without-pip", env.folder, failed=failed)
    wheel = env.root / "packaging" / PIP
    if hashlib.sha256(wheel.read_bytes()).hexdigest() != PIP_SHA256:
        raise SetUpError(f"Tệp {wheel.name} không nguyên vẹn. Lấy lại mã nguồn, rồi chạy lại.")
    _run(
        *(env.command("python"), wheel / "pip", "install", "--no-index", "--quiet", wheel),
        failed=failed,
    )


def _install_locked(env: Environment) -> None:
    """Install what the lock names, every file checked against its hash."""
    total = len(re.findall(r"^[\w.-]+==", env.lock.read_text(encoding="utf-8"), re.MULTILINE))
    arguments = ["install", "--no-input", "--disable-pip-version-check", "--progress-bar", "off"]
    arguments += ["--require-hashes", "--only-binary", ":all:", "-r", str(env.lock)]
    command = [str(env.command("python")), "-m", "pip", *arguments]
    said = []
    done = 0
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as pip:
        for line in pip.stdout or ():
            said.append(line)
            if found := _PIP_TAKES.match(line):
                done += 1
                print(f"  [{done}/{total}] {found[1].rpartition('/')[2]}", flush=True)
            elif line.startswith("Installing collected packages"):
                print("  Đang cài …", flush=True)
    if pip.returncode != 0:
        sys.stderr.write("".join(said[-15:]))
        raise SetUpError("Không cài được thư viện. Kiểm tra mạng và chỗ trống, rồi chạy lại.")


def _install_project(env: Environment) -> None:
    """Put the ``solang`` command beside the others; the code stays where it is."""
    with tempfile.TemporaryDirectory() as folder:
        wheel = pointing_wheel.write(env.root, Path(folder))
        _run(
            *(env.command("python"), "-m", "pip", "install", "--quiet", "--no-index"),
            *("--no-deps", "--force-reinstall", "--disable-pip-version-check", wheel),
            failed="Không đặt được lệnh solang. Xem lỗi ở trên, rồi chạy lại lệnh này.",
        )


def _run(*command: str | Path, failed: str) -> None:
    """Run a command to its end; raises SetUpError with the sentence ``failed`` if it went wrong."""
    done = _call(*command)
    if done.returncode != 0:
        sys.stderr.write(done.stdout + done.stderr)
        raise SetUpError(failed)


def _call(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
