"""What the program ships besides code: fonts, icons, tables.

Others ask for a file by its name below this folder, e.g. ``path("fonts/Tinos-Regular.ttf")``,
and never count folders up from their own file: an installed or packed program lies elsewhere.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def path(name: str) -> Path:
    """Where the shipped file or folder ``name`` lies, e.g. ``icons/sun.svg``.

    Raises:
        FileNotFoundError: nothing of that name is shipped (a slip of ours, never the user's).
    """
    found = Path(str(files(__name__).joinpath(name)))
    if not found.exists():
        raise FileNotFoundError(found)
    return found
