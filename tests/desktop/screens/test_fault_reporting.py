"""“Báo lỗi cho người giúp máy”: shown first, saved as shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs.fault_report import FaultReportDialog
from desktop.screens.desk import Desk
from desktop.screens.fault_reporting import report_fault
from tests.desktop.conftest import NotifySpy
from tests.desktop.screens.conftest import dialog


def test_what_is_saved_is_what_was_shown(
    book_desk: Desk, qtbot: QtBot, notify_spy: NotifySpy, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    report_fault(window, book_desk)
    shown = dialog(FaultReportDialog)
    text = shown.text.toPlainText()
    assert text.startswith("Sổ Làng ")
    assert "person: 0" in text
    assert not list(tmp_path.glob("*.txt"))
    shown.save_into(tmp_path / "bao-loi.txt")
    assert (tmp_path / "bao-loi.txt").read_text(encoding="utf-8") == text
    assert notify_spy.messages[-1].text == "Đã lưu tệp báo lỗi: bao-loi.txt"
    assert not shown.isVisible()
