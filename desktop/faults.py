"""What remains of an unexpected error: its steps in DIR/log, for a technician.

Only kinds of errors and places in the program are written. Messages and values are left out: they
may hold names and phone numbers.
"""

from __future__ import annotations

import traceback
from datetime import UTC, datetime
from pathlib import Path

LOG = "log"


def note(error: BaseException, folder: Path) -> Path | None:
    """Write the steps of an error into the book's folder; gives the file.

    None where there is no such folder, or it cannot be written: an error must not bring another.
    """
    moment = datetime.now(UTC).astimezone()
    file = folder / LOG / f"fault-{moment:%Y%m%d-%H%M%S-%f}.txt"
    try:
        if not folder.is_dir():
            return None
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"{moment.isoformat()}\n{steps(error)}", encoding="utf-8")
    except OSError:
        return None
    return file


def steps(error: BaseException) -> str:
    """Kinds of errors and places, the cause first."""
    parts = []
    link: BaseException | None = error
    while link is not None:
        kind = f"{type(link).__module__}.{type(link).__qualname__}"
        places = [
            f"  {frame.filename}:{frame.lineno} {frame.name}\n"
            for frame in traceback.extract_tb(link.__traceback__)
        ]
        parts.append(f"{kind}\n{''.join(places)}")
        link = link.__cause__ or link.__context__
    return "\n".join(reversed(parts))
