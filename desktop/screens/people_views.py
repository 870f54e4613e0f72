"""How the list of people is looked at: columns, order, one group; and such views kept by name.

Kept on this machine, beside the size of text: they are nobody's data, and a school's laptop looks
at its list otherwise than a village's.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace

from db.domain.people import PeopleFilter, PeopleSort
from desktop.settings import Settings
from desktop.widgets.buttons import Choices
from desktop.wording import tr

SETTING, LAST = "views.people", "last_view.people"
COLUMNS = ("birth", "gender", "village", "groups")
"""Those beside the name; the village is shown when it is wanted."""


@dataclass(frozen=True)
class ListView:
    """``group``: id of the only group that is shown; ``group_name`` is what it was called then."""

    only: PeopleFilter = PeopleFilter.ALL
    sort: PeopleSort = PeopleSort.NAME
    columns: tuple[str, ...] = ("birth", "gender", "groups")
    group: str = ""
    group_name: str = ""
    search: str = ""


class SavedViews:
    """Views by name, in the order in which they were kept."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def all(self) -> dict[str, ListView]:
        """Whatever of the file is no view of ours is left out."""
        try:
            kept = json.loads(self._settings.text(SETTING, "{}"))
        except ValueError:
            return {}
        views = {name: _read(value) for name, value in kept.items()} if _is_dict(kept) else {}
        return {name: view for name, view in views.items() if view is not None}

    def keep(self, name: str, view: ListView) -> None:
        """Under a name; one of that name is replaced."""
        self._write(self.all() | {" ".join(name.split()): view})

    def last(self) -> ListView:
        """Columns and order of the last time; nothing narrows the list at a start."""
        try:
            kept = _read(json.loads(self._settings.text(LAST, "{}")))
        except ValueError:
            kept = None
        return ListView() if kept is None else ListView(sort=kept.sort, columns=kept.columns)

    def keep_last(self, view: ListView) -> None:
        """Remember how it is looked at."""
        self._settings.keep(LAST, json.dumps(asdict(view), ensure_ascii=False))

    def drop(self, name: str) -> None:
        self._write({known: view for known, view in self.all().items() if known != name})

    def _write(self, views: dict[str, ListView]) -> None:
        told = {name: asdict(view) for name, view in views.items()}
        self._settings.keep(SETTING, json.dumps(told, ensure_ascii=False))


def _is_dict(value: object) -> bool:
    return isinstance(value, dict)


def _read(value: object) -> ListView | None:
    if not isinstance(value, dict):
        return None
    only, sort = value.get("only"), value.get("sort")
    columns = value.get("columns")
    if only not in set(PeopleFilter) or sort not in set(PeopleSort) or not columns_fit(columns):
        return None
    texts = [str(value.get(name) or "") for name in ("group", "group_name", "search")]
    shown = tuple(name for name in COLUMNS if name in (columns or ()))
    return ListView(PeopleFilter(only), PeopleSort(sort), shown, *texts)


def columns_fit(columns: object) -> bool:
    """Whether these are names of columns."""
    return isinstance(columns, list) and all(isinstance(one, str) for one in columns)


def sort_words(sort: PeopleSort) -> str:
    """How people are sorted."""
    return {
        PeopleSort.NAME: tr("xếp theo tên"),
        PeopleSort.BIRTH: tr("xếp theo năm sinh"),
        PeopleSort.NEWEST: tr("mới ghi đứng trước"),
    }[sort]


def column_words() -> dict[str, str]:
    """Heads of the columns that can be shown or hidden."""
    return {
        "birth": tr("Năm sinh"),
        "gender": tr("Nam/Nữ"),
        "village": tr("Thôn/làng"),
        "groups": tr("Sinh hoạt ở"),
    }


def choices(
    view: ListView,
    saved: dict[str, ListView],
    show: Callable[[ListView], object],
    *,
    group: Callable[[], object],
    keep: Callable[[], object],
    drop: Callable[[str], object],
) -> Choices:
    """The lines of “Cách xem”: views by name, order, group, columns, keeping and dropping."""

    def shows(other: ListView) -> Callable[[], object]:
        return lambda: show(other)

    def drops(name: str) -> Callable[[], object]:
        return lambda: drop(name)

    lines: list[tuple[str, Callable[[], object]] | None] = [
        (_ticked(name, kept == view), shows(kept)) for name, kept in saved.items()
    ]
    lines += [(tr("Như lúc đầu"), shows(ListView())), None]
    for sort in PeopleSort:
        words = sort_words(sort)
        words = words[0].upper() + words[1:]
        lines.append((_ticked(words, sort is view.sort), shows(replace(view, sort=sort))))
    lines += [None, (tr("Chỉ người của nhóm…"), group), None]
    for name, words in column_words().items():
        on = name in view.columns
        wanted = tuple(one for one in COLUMNS if (one in view.columns) != (one == name))
        lines.append(
            (_ticked(tr("Cột {name}", name=words), on), shows(replace(view, columns=wanted)))
        )
    lines += [None, (tr("Giữ cách xem này…"), keep)]
    lines += [(tr("Bỏ cách xem “{name}”", name=name), drops(name)) for name in saved]
    return lines


def _ticked(words: str, yes: bool) -> str:
    return f"✓ {words}" if yes else words
