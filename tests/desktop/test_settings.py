"""What this machine remembers about its window."""

from __future__ import annotations

from pathlib import Path

from desktop.settings import Settings


def test_what_was_kept_is_there_next_time(tmp_path: Path) -> None:
    Settings(tmp_path / "window.txt").keep("text_percent", 150)
    assert Settings(tmp_path / "window.txt").number("text_percent", 100) == 150


def test_a_broken_file_means_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "window.txt").write_bytes(b"\xff theme=dark")
    assert Settings(tmp_path / "window.txt").text("theme", "light") == "light"


def test_a_value_of_another_kind_means_the_default(tmp_path: Path) -> None:
    (tmp_path / "window.txt").write_text("text_percent=to\n", encoding="utf-8")
    assert Settings(tmp_path / "window.txt").number("text_percent", 100) == 100


def test_a_folder_that_is_gone_stops_nobody(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "missing" / "window.txt")
    settings.keep("roll_hints", False)
    assert not settings.yes("roll_hints", True)


def test_a_disk_that_takes_nothing_stops_nobody(tmp_path: Path) -> None:
    """Not even where what lies in the way cannot be taken away either."""
    (tmp_path / "window.new").mkdir()
    settings = Settings(tmp_path / "window.txt")
    settings.keep("theme", "dark")
    assert settings.text("theme", "light") == "dark"


def test_a_folder_with_a_name_of_another_system_is_remembered(tmp_path: Path) -> None:
    Settings(tmp_path / "window.txt").keep("folder", "/media/\udcff")
    assert Settings(tmp_path / "window.txt").text("folder", "") == "/media/\udcff"
