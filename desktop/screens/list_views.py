"""How a list is looked at: what narrows it, which columns, in which order; kept by name.

Kept on this machine, beside the size of text: they are nobody's data. The list of people has
views of its own (``people_views``), since its rows come in pages from the book.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from desktop.widgets import remembered


@dataclass(frozen=True)
class View:
    """``only``: the filter; ``hidden``: heads of the columns that are not shown; ``sort``: head of
    the column that orders it, empty where it is as given."""

    only: str = ""
    search: str = ""
    hidden: tuple[str, ...] = ()
    sort: str = ""
    down: bool = False


class KeptViews:
    """The views of one list by name, in the order in which they were kept."""

    def __init__(self, list_name: str) -> None:
        self._name = f"views/{list_name}"

    def all(self) -> dict[str, View]:
        """Whatever of the file is no view of ours is left out."""
        try:
            kept = json.loads(remembered.recall(self._name) or "{}")
        except ValueError:
            return {}
        if not isinstance(kept, dict):
            return {}
        views = {name: _read(value) for name, value in kept.items()}
        return {name: view for name, view in views.items() if view is not None}

    def keep(self, name: str, view: View) -> None:
        """Under a name; one of that name is replaced."""
        self._write(self.all() | {" ".join(name.split()): view})

    def drop(self, name: str) -> None:
        self._write({known: view for known, view in self.all().items() if known != name})

    def _write(self, views: dict[str, View]) -> None:
        told = {name: asdict(view) for name, view in views.items()}
        remembered.keep(self._name, json.dumps(told, ensure_ascii=False))


def _read(value: object) -> View | None:
    if not isinstance(value, dict):
        return None
    texts = [value.get(name) for name in ("only", "search", "sort")]
    hidden, down = value.get("hidden"), value.get("down")
    if not isinstance(hidden, list) or not isinstance(down, bool):
        return None
    if not all(isinstance(text, str) for text in (*texts, *hidden)):
        return None
    only, search, sort = map(str, texts)
    return View(only, search, tuple(hidden), sort, down)
