"""What a technician asks first: where things lie, which versions, which files can be read."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from db import backup, migrations, opening
from db.domain import sheet_places
from db.domain.program import VERSION
from db.engine import BOOK_FILE
from db.log import payload
from desktop import paths

LIBRARIES = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "alembic",
    "cbor2",
    "cryptography",
    "pypdfium2",
    "pyrage",
    "python-calamine",
    "reportlab",
    "segno",
    "sqlcipher3",
    "uharfbuzz",
)
READ = {
    "rosters": ("xlsx", "xls", "ods", "csv"),
    "marks": ("csv",),
    "files": ("solang",),
    "backups": ("saoluu",),
}
WRITTEN = {"papers": ("pdf",), "files": ("solang",), "backups": ("saoluu",)}


@dataclass(frozen=True)
class Examined:
    """Paths and versions; ``book`` is None where the folder holds none, a library's too."""

    version: str
    python: str
    system: str
    data: str
    keys: str
    book: str | None
    book_bytes: int
    libraries: Mapping[str, str | None]
    formats: Mapping[str, object]


def examine(data: Path, keys: Path | None) -> Examined:
    """Look without opening: this also answers where a book cannot be opened."""
    id_ = opening.book_id(data)
    file = data / BOOK_FILE
    return Examined(
        VERSION,
        platform.python_version(),
        platform.platform(),
        str(data.absolute()),
        str(paths.keys_for(data, keys, id_ or "").absolute()),
        id_,
        file.stat().st_size if file.is_file() else 0,
        {name: _version(name) for name in LIBRARIES},
        {
            "reads": READ,
            "writes": WRITTEN,
            "book": migrations.HEAD,
            "entries": payload.VERSION,
            "backup": backup.FORMAT,
            "sheets": [sheet_places.WITH_NOTE, sheet_places.WITHOUT_NOTE],
        },
    )


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
