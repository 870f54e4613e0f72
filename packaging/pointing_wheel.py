"""A wheel that holds no code but points to the project's root: what PEP 660 calls editable.

Written by hand so that setting up needs no build tool besides pip, which makes of it the
``solang`` command as the system wants it (a script, or an .exe on Windows).
"""

from __future__ import annotations

import tomllib
import zipfile
from pathlib import Path


def write(root: Path, folder: Path) -> Path:
    """Write the wheel for the project at ``root`` into ``folder``; gives its path."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    name, version = project["name"], project["version"]
    info = f"{name}-{version}.dist-info"
    scripts = "".join(f"{key} = {value}\n" for key, value in project["scripts"].items())
    # ASCII, because site reads .pth files in the system's own encoding.
    pointer = f"import sys; sys.path.append({str(root)!a})\n"
    files = {
        f"{name}.pth": pointer,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/entry_points.txt": f"[console_scripts]\n{scripts}",
    }
    files[f"{info}/RECORD"] = "".join(f"{file},,\n" for file in [*files, f"{info}/RECORD"])
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for file, text in files.items():
            archive.writestr(file, text)
    return wheel
