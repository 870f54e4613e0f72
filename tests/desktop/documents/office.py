"""LibreOffice as a second reader of our files: what a person with it sees of them.

It is not on every machine that runs the tests. ``needed`` skips a test without it and says so; CI
installs it where it can. Each run has a profile of its own, so an office that somebody has open is
never in the way, and takes our Tinos wherever a file names Times New Roman: the two have the same
widths, and a machine without either would set every line in another length.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

import resources

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
needed = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not on this machine")

_SECONDS = 120
_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{folder}</dir>
  <cachedir>{cache}</cachedir>
  <match target="pattern">
    <edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit>
  </match>
</fontconfig>
"""


def turned(files: Sequence[Path], kind: str) -> list[Path]:
    """The files of one folder as LibreOffice writes them in another format (``pdf``, ``xlsx``)."""
    assert OFFICE is not None
    room = files[0].parent / "office"
    room.mkdir(exist_ok=True)
    faces = room / "fonts.conf"
    shipped = resources.path("fonts")
    faces.write_text(_FONTS.format(folder=shipped, cache=room / "cache"), encoding="utf-8")
    command = [
        OFFICE,
        f"-env:UserInstallation={(room / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        kind,
        "--outdir",
        str(room),
        *map(str, files),
    ]
    surroundings = {**os.environ, "FONTCONFIG_FILE": str(faces)}
    subprocess.run(command, check=True, timeout=_SECONDS, capture_output=True, env=surroundings)
    made = [room / f"{file.stem}.{kind}" for file in files]
    for one in made:
        assert one.exists(), f"LibreOffice could not open {one.stem}"
    return made
