"""The CSV files that a plan comes in: its targets, its tasks."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from db.domain.errors import AppError
from desktop.actions.saving import read_table

if TYPE_CHECKING:
    from pathlib import Path


def read_lines(file: Path) -> list[dict[str, str]]:
    """The lines of a plan's file, each by the heads of its columns; what is missing is empty.

    Raises:
        AppError: as ``saving.read_table``; ``target_unclear`` for what is no table.
    """
    try:
        lines = list(csv.DictReader(StringIO(read_table(file), newline=""), restval=""))
    except csv.Error as error:
        raise AppError("target_unclear", what=file.name) from error
    return [{name: text for name, text in line.items() if name} for line in lines]
