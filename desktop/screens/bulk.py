"""The same done to all rows that are chosen in a list: one act, one sentence, one undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.actions import several
from desktop.dialogs.history import HistoryDialog
from desktop.screens.desk import Desk
from desktop.widgets.bulk_bar import BulkAct
from desktop.widgets.row_acts import REMOVE, RowAct
from desktop.wording import number, tr


def run_each(
    desk: Desk,
    said: str,
    command: str,
    action: Callable[..., Any],
    ids: Sequence[str],
    *facts: Any,
) -> None:
    """``action(book, id, *facts)`` for every id; ``said`` stands at the foot with “Hoàn tác”.

    Args:
        command: what the act is called in the history.
    """
    if ids:
        desk.operations.run(
            several.each,
            command,
            action,
            list(ids),
            *facts,
            on_done=lambda _: desk.notify.done(said),
        )


def remove_act(
    desk: Desk, ids: Callable[[], Sequence[str]], command: str, action: Callable[..., Any]
) -> BulkAct:
    """“Xóa” of everything that is chosen."""

    def remove() -> None:
        chosen = ids()
        said = tr("Đã xóa {count} dòng", count=number(len(chosen)))
        run_each(desk, said, command, action, chosen)

    return BulkAct(tr("Xóa"), "trash-2", remove, REMOVE)


def history_act(desk: Desk, parent: QWidget, id_: str, name: str) -> RowAct:
    """“Ai đã sửa, sửa gì” of one record."""

    def show() -> None:
        HistoryDialog(parent.window(), desk.operations, id_, name).open()

    return RowAct(tr("Ai đã sửa, sửa gì"), show)
