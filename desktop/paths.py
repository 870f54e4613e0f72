"""Where things lie: the book, its keys, and nothing else (cli.md, General)."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

APP = "solang"
KEYS_VARIABLE = "SOLANG_KEYS"
PRACTICE_BOOK, PRACTICE_KEYS = "so", "so.keys"
"""Names in ``practice_root``."""


def default_data() -> Path:
    """The platform's user data folder."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def practice_root(data: Path) -> Path:
    """Beside the book's folder and never inside it: where the practice book lies."""
    folder = data.absolute()
    return folder.with_name(f"{folder.name}-so-tap")


def keys_for(data: Path, keys: Path | None, book_id: str) -> Path:
    """The folder KEYS of the book in ``data``.

    ``--keys`` wins; else the variable; else beside an explicit folder, or in the user's
    configuration folder under the book's id for the default one.
    """
    if keys is not None:
        return keys
    if os.environ.get(KEYS_VARIABLE):
        return Path(os.environ[KEYS_VARIABLE])
    if data.absolute() == default_data().absolute():
        return Path(platformdirs.user_config_dir(APP, appauthor=False)) / "keys" / book_id
    return data.parent / f"{data.name}.keys"
