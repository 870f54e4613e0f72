"""Which rooms there are: one entry a screen, in the order of the sidebar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.screens.desk import Desk
    from desktop.screens.screen import Screen


@dataclass(frozen=True)
class Entry:
    """One screen.

    Attributes:
        id: what ``desk.go`` calls it. icon: a file of ``resources/icons``.
        title: its name in the sidebar. short: one word, for beneath the icon at large text.
        factory: makes the screen when it is first shown; imports it then, since screens import
            actions and these import the database, which must not delay the first paint.
        under: id of the entry that is lit in the sidebar while this screen is shown; a screen with
            ``under`` has no line of its own there.
        passing: nothing typed or begun lives in it; the window lets it go after it was left, so
            that an old laptop's memory holds only the rooms that are in use.
    """

    id: str
    icon: str
    title: str
    short: str
    factory: Callable[[Desk], Screen]
    under: str | None = None
    passing: bool = False
