"""An import as it would be if nothing was counted: triggers dropped, counts left alone.

Only to measure what counting costs: ``python -m tests.benchmarks.figures_bare_child IMAGE FILE``.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from db.log.projections.counts import Counts
from tests.benchmarks import sync_books, sync_child


def main(image: Path, file: Path) -> None:
    opened = sync_books.opened_copy

    def bare(*values: Any) -> Any:
        book = opened(*values)
        with book.write() as connection:
            named = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            for (name,) in connection.exec_driver_sql(named).fetchall():
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        return book

    def nothing(*_: Any) -> None:
        """Counts nothing."""

    setattr(sync_child, "opened_copy", bare)  # noqa: B010 - a name that it imported
    for name in ("fresh", "changed", "renew"):
        setattr(Counts, name, nothing)
    sync_child.main(image, [file])


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
