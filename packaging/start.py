"""Set up, then do what was asked: the window, the demo where there is no screen, or the checks."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import checks
import needs
from environment import Environment, SetUpError, prepare


def start(root: Path, python: str, arguments: list[str]) -> int:
    """Set up the project at ``root`` with ``python``, then open it or test it; gives the exit code.

    ``arguments`` are what stood after run.py: nothing, or ``test`` and what pytest is to get.
    """
    env = Environment(root, tests=bool(arguments))
    try:
        prepare(env, python)
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"Không ghi được vào {root}: {error.strerror}. Sửa xong, chạy lại.", file=sys.stderr)
        return 1
    if arguments:
        return checks.check_project(env, arguments[1:])
    return _open_window(env) if _has_display() else _run_demo(env)


def _has_display() -> bool:
    if os.name == "nt" or sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open_window(env: Environment) -> int:
    absent = needs.provide(need for need in needs.read(env.root) if need.for_window)
    if absent:
        print("Chưa mở được cửa sổ.")
        needs.ask_administrator(absent)
        return 1
    return subprocess.call([str(env.command("solang"))], cwd=env.root)


def _run_demo(env: Environment) -> int:
    print("Máy này không có màn hình: làm dữ liệu mẫu vào ./solang-demo.", flush=True)
    return subprocess.call(
        [str(env.command("solang")), "demo", "--out", "solang-demo"], cwd=env.root
    )
