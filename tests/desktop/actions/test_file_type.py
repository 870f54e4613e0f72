"""Double click on a ``.solang`` file: what the systems are told, and that it can be taken back."""

from __future__ import annotations

import configparser
import shlex
import shutil
import sys
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from db.domain.errors import AppError
from desktop.actions import file_type
from desktop.actions.file_type import ENTRY, MIME, PACKAGE, PROG_ID, linux_files, windows_values

AWKWARD = "Sổ Làng của Đinh Hrơh"
"""A folder as people call theirs: with blanks, and letters that no code page has."""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


def entry_of(text: str) -> configparser.SectionProxy:
    read = configparser.RawConfigParser(strict=True)
    read.optionxform = str  # type: ignore[assignment,method-assign] # keys as they are written
    read.read_string(text)
    return read["Desktop Entry"]


def test_the_desktop_entry_names_the_type_and_hands_the_file_on(tmp_path: Path) -> None:
    program, data = str(tmp_path / AWKWARD / "solang"), str(tmp_path / "100% sổ")
    entry = entry_of(linux_files((program, "--data", data))[ENTRY])
    assert (entry["Type"], entry["Terminal"], entry["MimeType"]) == (
        *("Application", "false"),
        f"{MIME};",
    )
    words = shlex.split(entry["Exec"])
    assert words == [program, "--data", data.replace("%", "%%"), "%f"]


def test_the_type_is_known_by_its_ending() -> None:
    root = Xml.fromstring(linux_files(("solang",))[PACKAGE].encode())
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    (kind,) = root.findall(f"{space}mime-type")
    assert kind.get("type") == MIME
    assert [glob.get("pattern") for glob in kind.findall(f"{space}glob")] == ["*.solang"]


def test_windows_is_told_below_the_user_s_own_classes_only() -> None:
    program = f"{AWKWARD}\\solang.exe"
    values = {(one.key, one.name): one.text for one in windows_values((program,))}
    assert all(key.startswith("Software\\Classes\\") for key, _ in values)
    assert values["Software\\Classes\\.solang", ""] == PROG_ID
    command = values[f"Software\\Classes\\{PROG_ID}\\shell\\open\\command", ""]
    assert command == f'"{program}" "%1"'
    assert values["Software\\Classes\\.solang\\OpenWithProgids", PROG_ID] == ""


@pytest.mark.skipif(sys.platform == "win32", reason="writes the files of a Linux desktop")
def test_it_is_set_and_taken_back(home: Path) -> None:
    home.mkdir()
    (home / "applications").mkdir()
    other = home / "applications" / "khac.desktop"
    other.write_text("[Desktop Entry]\n", encoding="utf-8")
    assert not file_type.is_registered()
    file_type.register()
    file_type.register()
    assert file_type.is_registered()
    if shutil.which("update-mime-database"):
        globs = (home / "mime" / "globs2").read_text(encoding="utf-8")
        assert f"{MIME}:*.solang" in globs
    file_type.unregister()
    assert not file_type.is_registered()
    assert other.exists()
    assert not (home / ENTRY).exists()
    assert not (home / PACKAGE).exists()
    if shutil.which("update-mime-database"):
        left = home / "mime" / "globs2"
        assert not left.exists() or MIME not in left.read_text(encoding="utf-8")
    file_type.unregister()


def test_another_place_of_the_program_is_another_registration(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who moves the program is told that a double click does not find it."""
    file_type.register()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "elsewhere" / "python"))
    monkeypatch.setattr(sys, "argv", ["-c"])
    assert not file_type.is_registered()


@pytest.mark.skipif(sys.platform == "win32", reason="writes the files of a Linux desktop")
def test_a_folder_that_cannot_be_written_is_a_refusal_in_words(home: Path) -> None:
    home.mkdir()
    (home / "applications").write_text("no folder", encoding="utf-8")
    for act in (file_type.register, file_type.unregister):
        with pytest.raises(AppError):
            act()


@pytest.mark.skipif(sys.platform == "win32", reason="reads the files of a Linux desktop")
def test_what_another_program_left_there_is_not_ours(home: Path) -> None:
    file_type.register()
    (home / ENTRY).write_bytes(b"\xff\xfe of another program")
    assert not file_type.is_registered()
