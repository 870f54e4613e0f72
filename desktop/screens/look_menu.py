"""The menu “Cách xem” of a list: loaded when it is opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from desktop.dialogs.one_line import OneLineDialog
from desktop.screens.list_views import View
from desktop.screens.listing import Listing
from desktop.widgets.buttons import Choices
from desktop.wording import tr


def choices(listing: Listing[Any]) -> Choices:
    """Views by name, what it looked like at first, order, columns, keeping and dropping."""
    view, saved = listing.present_view(), listing.views.all()

    def shows(other: View) -> Callable[[], object]:
        return lambda: listing.show_view(other)

    def drops(name: str) -> Callable[[], object]:
        return lambda: listing.views.drop(name)

    lines: list[tuple[str, Callable[[], object]] | None] = [
        (_ticked(name, kept == view), shows(kept)) for name, kept in saved.items()
    ]
    lines += [(tr("Như lúc đầu"), shows(listing.begun_with())), None]
    heads = [one.title for one in listing.model.columns]
    if listing.sortable:
        for head in heads:
            mine = head == view.sort
            down = mine and not view.down
            words = _ticked(tr("Xếp theo: {column}", column=head), mine)
            lines.append((words, shows(replace(view, sort=head, down=down))))
        lines.append(None)
    for head in heads[1:]:
        hidden = set(view.hidden) ^ {head}
        wanted = tuple(one for one in heads if one in hidden)
        words = _ticked(tr("Cột {name}", name=head), head not in view.hidden)
        lines.append((words, shows(replace(view, hidden=wanted))))
    lines += [None, (tr("Giữ cách xem này…"), lambda: _ask_name(listing))]
    lines += [(tr("Bỏ cách xem “{name}”", name=name), drops(name)) for name in saved]
    return lines


def _ask_name(listing: Listing[Any]) -> None:
    view = listing.present_view()
    OneLineDialog(
        listing.window(),
        tr("Giữ cách xem này"),
        tr("Gọi là"),
        tr("Giữ"),
        lambda name: listing.views.keep(name, view),
    ).open()


def _ticked(words: str, yes: bool) -> str:
    return f"✓ {words}" if yes else words
