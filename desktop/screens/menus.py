"""The menu bar: Tệp, Sửa, Xem, Danh sách, In, Trợ giúp, each line with its key.

A line stands here when it works. The window hands in what the lines do, so that menus know nothing
of screens.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.wording import tr

SIZES = (100, 125, 150, 175, 200)


@dataclass(frozen=True)
class Line:
    """One line of a menu. ``key`` as Qt writes it (“Ctrl+Z”); ``checked`` None: no tick; ``opens``:
    lines of a menu beside it, for then the line itself does nothing."""

    text: str
    act: Callable[[], object]
    key: str = ""
    checked: bool | None = None
    opens: tuple[Line, ...] = ()


Lines = Sequence[Line | None]


def fill(bar: QMenuBar, menus: Sequence[tuple[str, Lines]]) -> list[QAction]:
    """Show these menus; None is a line between. Empty menus are left out."""
    bar.clear()
    made: list[QAction] = []
    for title, lines in menus:
        if lines:
            made += _fill_menu(bar.addMenu(title), lines)
    return made


def _fill_menu(menu: QMenu, lines: Lines) -> list[QAction]:
    group = QActionGroup(menu)
    made = []
    for line in lines:
        if line is None:
            menu.addSeparator()
            continue
        if line.opens:
            made += _fill_menu(menu.addMenu(line.text), line.opens)
            continue
        action = QAction(line.text, menu)
        if line.key:
            action.setShortcuts([QKeySequence(key) for key in line.key.split(" | ")])
        if line.checked is not None:
            action.setCheckable(True)
            action.setChecked(line.checked)
            group.addAction(action)
        action.triggered.connect(_without_checked(line.act))
        menu.addAction(action)
        made.append(action)
    group.setExclusive(False)
    return made


def _without_checked(act: Callable[[], object]) -> Callable[[], None]:
    def triggered() -> None:
        act()

    return triggered


def size_lines(now: int, choose: Callable[[int], object]) -> list[Line | None]:
    """Sizes of text as a menu beside “Xem”, which is long at large text, and the keys that step
    through them."""
    bigger = next((size for size in SIZES if size > now), SIZES[-1])
    smaller = next((size for size in reversed(SIZES) if size < now), SIZES[0])
    sizes = tuple(
        Line(tr("Cỡ chữ {percent} %", percent=size), partial(choose, size), checked=size == now)
        for size in SIZES
    )
    return [
        Line(tr("Cỡ chữ"), lambda: None, opens=sizes),
        Line(tr("Chữ to hơn"), lambda: choose(bigger), "Ctrl++ | Ctrl+="),
        Line(tr("Chữ nhỏ hơn"), lambda: choose(smaller), "Ctrl+-"),
    ]
