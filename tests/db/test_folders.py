"""Folders are made, or it is said why not."""

from __future__ import annotations

from pathlib import Path

import pytest

from db import folders
from db.domain.errors import AppError


def test_folders_are_made_from_the_first_that_is_missing(tmp_path: Path) -> None:
    folders.make_folder(tmp_path / "Sổ" / "backups")
    folders.make_folder(tmp_path / "Sổ" / "backups")
    assert (tmp_path / "Sổ" / "backups").is_dir()


def test_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "Sổ").touch()
    with pytest.raises(AppError) as refused:
        folders.make_folder(tmp_path / "Sổ" / "backups")
    assert refused.value.code == "folder_missing"


def test_a_drive_that_is_not_plugged_in_is_said_to_be_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """On Windows not even the root of E: is there then; this machine always has one."""

    def gone(path: Path) -> None:
        raise FileNotFoundError(2, "", str(path))

    monkeypatch.setattr(Path, "stat", gone)
    with pytest.raises(AppError) as refused:
        folders.make_folder(Path("/sổ/backups"))
    assert refused.value.code == "folder_missing"
