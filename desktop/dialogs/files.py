"""The few ways to ask for a file or a folder: beside the window, never in a loop of their own.

Kept in one place so that a test puts its own answer here and everything else stays real.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_file(
    parent: QWidget, title: str, kinds: str, take: Callable[[Path], object]
) -> QFileDialog:
    """One file that is there; ``kinds`` as Qt writes filters: “Excel (*.xlsx *.xls)”."""
    chooser = QFileDialog(parent, title, "", kinds)
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _opened(chooser, lambda names: take(Path(names[0])))


def choose_files(
    parent: QWidget, title: str, kinds: str, take: Callable[[list[Path]], object]
) -> QFileDialog:
    """One or more files that are there."""
    chooser = QFileDialog(parent, title, "", kinds)
    chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _opened(chooser, lambda names: take([Path(name) for name in names]))


def choose_folder(parent: QWidget, title: str, take: Callable[[Path], object]) -> QFileDialog:
    """A folder, e.g. of a stick."""
    chooser = QFileDialog(parent, title)
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    return _opened(chooser, lambda names: take(Path(names[0])))


def choose_place(
    parent: QWidget, title: str, name: str, kinds: str, take: Callable[[Path], object]
) -> QFileDialog:
    """Where a new file is to be saved; ``name`` is offered."""
    chooser = QFileDialog(parent, title, "", kinds)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setDefaultSuffix(Path(name).suffix.lstrip("."))
    chooser.selectFile(name)
    return _opened(chooser, lambda names: take(Path(names[0])))


def _opened(chooser: QFileDialog, take: Callable[[list[str]], object]) -> QFileDialog:
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.filesSelected.connect(lambda names: take(names) if names else None)
    chooser.open()
    return chooser
