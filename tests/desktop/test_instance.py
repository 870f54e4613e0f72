"""One window a book."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from db.domain.errors import AppError
from desktop.instance import Instance

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.instance import Instance
app = QCoreApplication([])
second = Instance(Path(sys.argv[1]))
sys.exit(3 if second.claim() else 0 if second.raise_first() else 4)
"""
ALONE, RAISED, NO_ANSWER = 3, 0, 4


def second_start(folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", SECOND, str(folder)])


def test_a_second_start_raises_the_first_window(tmp_path: Path, qtbot: QtBot) -> None:
    raised: list[int] = []
    owner = QObject()
    first = Instance(tmp_path)
    assert first.claim()
    first.listen(lambda: raised.append(1), owner)
    other = second_start(tmp_path)
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    first.release()
    assert (other.returncode, raised) == (RAISED, [1])


def test_a_book_that_is_let_go_can_be_claimed_again(tmp_path: Path) -> None:
    first = Instance(tmp_path)
    first.claim()
    first.release()
    second = Instance(tmp_path)
    assert second.claim()
    second.release()


def test_books_in_two_folders_do_not_hinder_each_other(tmp_path: Path) -> None:
    first, second = Instance(tmp_path / "a"), Instance(tmp_path / "b")
    assert first.claim()
    assert second.claim()
    first.release()
    second.release()


def test_a_folder_that_cannot_be_made_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(AppError) as refused:
        Instance(tmp_path / "file").claim()
    assert refused.value.code == "folder_read_only"


WITH_FILE = SECOND.replace("second.raise_first()", "second.raise_first(Path(sys.argv[2]))")


def test_a_second_start_hands_its_file_to_the_first_window(tmp_path: Path, qtbot: QtBot) -> None:
    opened: list[Path] = []
    raised: list[int] = []
    owner = QObject()
    first = Instance(tmp_path)
    assert first.claim()
    first.listen(lambda: raised.append(1), owner, opened.append)
    file = tmp_path / "làng Jro (1).solang"
    other = subprocess.Popen([sys.executable, "-c", WITH_FILE, str(tmp_path), str(file)])
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    first.release()
    assert (other.returncode, raised, opened) == (RAISED, [1], [file])
