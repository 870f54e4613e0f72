"""What a picture of the gallery is, and how a function becomes one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from db.domain.books import BookInfo
from tests.gallery.stage import HOUSE, Stage

Drawn = TypeVar("Drawn", bound=QWidget | None)

_drawn: dict[str, list[Picture]] = {}
"""By the module that draws them, in the order in which they stand there."""


@dataclass(frozen=True)
class Picture:
    """``draw`` fills the stage; it may give a dialog that is to be drawn instead of the window."""

    name: str
    draw: Callable[[Stage], QWidget | None]
    book: BookInfo = HOUSE


def picture(
    name: str, book: BookInfo = HOUSE
) -> Callable[[Callable[[Stage], Drawn]], Callable[[Stage], Drawn]]:
    """The function below draws the picture of that name, on a stage with that book."""

    def take(draw: Callable[[Stage], Drawn]) -> Callable[[Stage], Drawn]:
        _drawn.setdefault(draw.__module__, []).append(Picture(name, draw, book))
        return draw

    return take


def drawn_by(module: ModuleType) -> tuple[Picture, ...]:
    """The pictures of one file."""
    return tuple(_drawn[module.__name__])
