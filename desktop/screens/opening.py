"""A ``.solang`` file was double clicked: go where it belongs and show it there, nothing saved yet
that would not be saved there; one sentence for a file that belongs elsewhere."""

from __future__ import annotations

from pathlib import Path

from db.domain.found import FoundKind
from db.domain.houses import BookKind
from desktop.actions import recent, solang_files
from desktop.actions.solang_files import Sort
from desktop.screens.desk import Desk
from desktop.wording import tr


def open_file(desk: Desk, path: Path) -> None:
    """Ask what the file is, then go there; a file that cannot be read is refused in words."""
    desk.operations.free(
        solang_files.sort_of, path, on_done=lambda sort: _show(desk, path, sort), latest="opening"
    )


def open_files(desk: Desk, paths: list[Path]) -> None:
    """Several at once, dropped on the window: to the commune's inbox, or opened as its replies."""
    if len(paths) == 1:
        open_file(desk, paths[0])
    elif desk.book.book_kind is BookKind.COMMUNE:
        desk.go("inbox", files=paths)
    else:
        desk.go("hand_in", replies=paths)


def _show(desk: Desk, path: Path, sort: Sort) -> None:
    desk.operations.run(recent.note, FoundKind.FILE, str(path.absolute()))
    if desk.book.book_kind is BookKind.COMMUNE:
        _at_the_commune(desk, path, sort)
    else:
        _at_a_house(desk, path, sort)


def _at_the_commune(desk: Desk, path: Path, sort: Sort) -> None:
    if sort is Sort.ANSWER:
        desk.go("laptops", answer=path)
    elif sort is Sort.INVITATION:
        desk.notify.note(
            tr("{file} là tệp mời: đưa cho làng, mở trên máy của làng.", file=path.name)
        )
    else:
        desk.go("inbox", file=path)


def _at_a_house(desk: Desk, path: Path, sort: Sort) -> None:
    if sort is Sort.ANSWER:
        desk.notify.note(
            tr("{file} là tệp trả lời: đưa cho cán bộ xã, mở trên máy của xã.", file=path.name)
        )
    elif sort is Sort.INVITATION and not desk.book.joined:
        desk.go("hand_in", invitation=path)
    else:
        desk.go("hand_in", reply=path)
