"""“Bàn giao sổ” as a person fills it in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.engine import Book
from desktop.actions import handovers
from desktop.dialogs.hand_over import HandOverDialog
from desktop.screens.desk import Desk


def test_nothing_is_written_without_both_names_then_all_at_once(
    book_desk: Desk, book: Book, qtbot: QtBot, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    told: list[tuple[str, Path]] = []
    dialog = HandOverDialog(
        parent,
        book_desk.operations,
        "Lan",
        book_desk.today(),
        lambda taker, file: told.append((taker, file)),
    )
    dialog.confirm()
    assert handovers.listing(book) == ()

    dialog.taker.setText("  Siu H'Drŏi ")
    paper = tmp_path / "bien-ban.pdf"
    dialog.save_to(paper)
    (row,) = handovers.listing(book)
    assert (row.giver, row.taker, row.day) == ("Lan", "Siu H'Drŏi", "2026-11-22")
    assert told == [("Siu H'Drŏi", paper)] and paper.read_bytes().startswith(b"%PDF")
    assert book.actor == "Siu H'Drŏi"
