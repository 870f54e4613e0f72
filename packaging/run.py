#!/usr/bin/env python3
"""One command to run the program, one to test it; needs nothing but Python's standard library.

``python3 packaging/run.py`` sets everything up and opens the window; without a display it runs the
demo into ./solang-demo. ``python3 packaging/run.py test`` sets up and runs every check;
``python3 packaging/run.py test ARGUMENTS`` runs pytest alone, with these arguments.
Ends with 0 where all went well, 1 where something could not be done, 2 for wrong usage.

This file and ``interpreter`` run on any Python from 3.7 on: they look for the one that the rest
needs.
"""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import interpreter

ROOT = Path(__file__).resolve().parent.parent
USAGE = "Cách dùng: python3 packaging/run.py [test [tham số của pytest]]"
NO_PYTHON = "Cần Python 3.11, 3.12 hoặc 3.13; máy này chưa có. Cài xong, chạy lại lệnh này."


def main(arguments: list[str]) -> int:
    """Do what the command line asks; gives the exit code."""
    _speak_utf8()
    if arguments and arguments[0] != "test":
        print(USAGE, file=sys.stderr)
        return 2
    python = interpreter.find()
    if python is None:
        print(NO_PYTHON, file=sys.stderr)
        return 1
    if not interpreter.fits(sys.version_info[:2]):
        return subprocess.call([python, str(Path(__file__).resolve()), *arguments])
    # Not at the top: an older Python, which only looks for a newer one, cannot load it.
    import start

    try:
        return start.start(ROOT, python, arguments)
    except KeyboardInterrupt:
        print("Đã dừng. Chạy lại lệnh này thì làm tiếp.", file=sys.stderr)
        return 130


def _speak_utf8() -> None:
    # A pipe on Windows, or an old locale, would otherwise refuse Vietnamese letters.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
