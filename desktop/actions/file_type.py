"""Double click on a ``.solang`` file opens this program: for one user, by their choice, reversible.

What is to be written is worked out by ``linux_files`` and ``windows_values`` alone, so that an
installer writes the very same; ``register`` and ``unregister`` do it for whoever is logged in.

Linux: a desktop entry and a shared-mime-info package below ``$XDG_DATA_HOME`` (freedesktop.org,
Desktop Entry Specification 1.5, Shared MIME-info 0.21). Windows: ``HKCU\\Software\\Classes`` (no
administrator is needed), a ProgID and its ``shell\\open\\command``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from db import files
from db.domain.errors import AppError

ENDING = ".solang"
MIME = "application/x-solang"
PROG_ID = "SoLang.Tep"
NAME = "Sổ Làng"
FILE_NAME = "Tệp Sổ Làng"
ENTRY = Path("applications/solang.desktop")
PACKAGE = Path("mime/packages/solang.xml")
CLASSES = "Software\\Classes"
LARGEST = 100_000
"""Bytes of a file that may be ours; each of them is below a thousand."""


@dataclass(frozen=True)
class Value:
    """A text value below ``HKEY_CURRENT_USER``; ``name`` empty is the key's default value."""

    key: str
    name: str
    text: str


def program() -> tuple[str, ...]:
    """The words that start this program: its own file where it is one, else Python."""
    own = Path(sys.argv[0]).resolve() if sys.argv and sys.argv[0] else Path()
    if own.stem == "solang" and own.is_file():
        return (str(own),)
    return (sys.executable, "-m", "desktop")


def linux_files(words: Sequence[str]) -> Mapping[Path, str]:
    """Path below the data folder -> text of the file."""
    entry = "\n".join(
        (
            "[Desktop Entry]",
            "Type=Application",
            "Version=1.5",
            f"Name={NAME}",
            "Comment=Sổ sinh hoạt của nhà văn hóa",
            f"Exec={' '.join(map(_quoted, words))} %f",
            f"MimeType={MIME};",
            "Categories=Office;Database;",
            "Terminal=false",
            "StartupNotify=true",
            "",
        )
    )
    package = "\n".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">',
            f'  <mime-type type="{MIME}">',
            f"    <comment>{FILE_NAME}</comment>",
            f'    <glob pattern="*{ENDING}"/>',
            "  </mime-type>",
            "</mime-info>",
            "",
        )
    )
    return {ENTRY: entry, PACKAGE: package}


def windows_values(words: Sequence[str]) -> tuple[Value, ...]:
    """What stands in the registry of one user; ``OpenWithProgids`` lets others stay chosen."""
    ours = f"{CLASSES}\\{PROG_ID}"
    command = " ".join((*(f'"{word}"' for word in words), '"%1"'))
    return (
        Value(ours, "", FILE_NAME),
        Value(f"{ours}\\DefaultIcon", "", f'"{words[0]}",0'),
        Value(f"{ours}\\shell\\open\\command", "", command),
        Value(f"{CLASSES}\\{ENDING}", "", PROG_ID),
        Value(f"{CLASSES}\\{ENDING}", "Content Type", MIME),
        Value(f"{CLASSES}\\{ENDING}\\OpenWithProgids", PROG_ID, ""),
    )


def is_registered() -> bool:
    """Whether this user's files open with this very program."""
    if sys.platform == "win32":
        return all(_read(value) == value.text for value in windows_values(program()))
    return all(
        _holds(_data_home() / path, text.encode()) for path, text in linux_files(program()).items()
    )


def register() -> None:
    """From now on a double click opens this program.

    Raises:
        AppError: those of writing files.
    """
    if sys.platform == "win32":
        _write(windows_values(program()))
        return
    for path, text in linux_files(program()).items():
        file = _data_home() / path
        with files.worded(file.parent):
            file.parent.mkdir(parents=True, exist_ok=True)
        files.replace(file, text.encode())
    _tell_desktop()


def unregister() -> None:
    """As it was before ``register``; what another program chose stays.

    Raises:
        AppError: those of writing files.
    """
    if sys.platform == "win32":
        _forget()
        return
    for path in linux_files(program()):
        with files.worded(_data_home() / path):
            (_data_home() / path).unlink(missing_ok=True)
    _tell_desktop()


def _holds(path: Path, content: bytes) -> bool:
    """Whether a file is this one; what cannot be read, or is none, is another."""
    try:
        return files.read_limited(path, LARGEST) == content
    except AppError:
        return False


def _data_home() -> Path:
    told = os.environ.get("XDG_DATA_HOME", "")
    return Path(told) if Path(told).is_absolute() else Path.home() / ".local" / "share"


def _tell_desktop() -> None:
    """Let the desktop read its folders anew, where it has the programs for that; one that has not
    reads them at the next log-in."""
    for name, folder in (
        ("update-mime-database", "mime"),
        ("update-desktop-database", ENTRY.parent),
    ):
        found, where = shutil.which(name), _data_home() / folder
        if found is not None and where.is_dir():
            # One that hangs is given up: the files are there for the next log-in.
            with suppress(subprocess.TimeoutExpired):
                subprocess.run([found, str(where)], check=False, capture_output=True, timeout=60)


def _quoted(word: str) -> str:
    """A word of ``Exec`` as the Desktop Entry Specification quotes it."""
    inner = word.replace("\\", "\\\\\\\\")
    for sign in '"`$':
        inner = inner.replace(sign, f"\\\\{sign}")
    return f'"{inner.replace("%", "%%")}"'


if sys.platform == "win32":
    import ctypes
    import winreg

    _CHANGED, _OF_ID_LIST = 0x08000000, 0

    def _read(value: Value) -> str | None:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, value.key) as key:
                return str(winreg.QueryValueEx(key, value.name)[0])
        except FileNotFoundError:
            return None

    def _write(values: Sequence[Value]) -> None:
        for value in values:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, value.key) as key:
                winreg.SetValueEx(key, value.name, 0, winreg.REG_SZ, value.text)
        ctypes.windll.shell32.SHChangeNotify(_CHANGED, _OF_ID_LIST, None, None)

    def _forget() -> None:
        ending = Value(f"{CLASSES}\\{ENDING}", "", PROG_ID)
        if _read(ending) == PROG_ID:
            with winreg.OpenKey(
                winreg.HKEY_CURRENT_USER, ending.key, 0, winreg.KEY_SET_VALUE
            ) as key:
                winreg.DeleteValue(key, "")
        _delete(f"{CLASSES}\\{ENDING}\\OpenWithProgids", PROG_ID)
        for below in ("\\shell\\open\\command", "\\shell\\open", "\\shell", "\\DefaultIcon", ""):
            _delete_key(f"{CLASSES}\\{PROG_ID}{below}")
        ctypes.windll.shell32.SHChangeNotify(_CHANGED, _OF_ID_LIST, None, None)

    def _delete(where: str, name: str) -> None:
        if _read(Value(where, name, "")) is not None:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, where, 0, winreg.KEY_SET_VALUE) as key:
                winreg.DeleteValue(key, name)

    def _delete_key(where: str) -> None:
        try:
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, where)
        except FileNotFoundError:
            # Taken away by hand meanwhile: it is gone, as wanted.
            return
