"""Gathers what the fault report says of the book and the window, then shows it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.actions import fault_report
from desktop.dialogs.fault_report import FaultReportDialog
from desktop.screens.desk import Desk
from desktop.widgets import theme
from desktop.wording import tr


def report_fault(parent: QWidget, desk: Desk) -> None:
    """Ask the book for its numbers, read the faults, show the text."""
    desk.operations.run(
        fault_report.of_book, looks(parent), on_done=lambda text: _show(parent, desk, text)
    )


def looks(window: QWidget) -> list[str]:
    """How the window is set: theme, size of text, screens."""
    look = theme.look()
    screens = [
        f"{screen.size().width()} x {screen.size().height()} @ {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    ]
    return [
        f"{look.theme.value}, {look.percent} %, {QGuiApplication.platformName()}",
        f"{window.width()} x {window.height()} / {'; '.join(screens)}",
    ]


def _show(parent: QWidget, desk: Desk, text: str) -> None:
    def saved(out: Path) -> None:
        desk.notify.note(tr("Đã lưu tệp báo lỗi: {file}", file=out.name))

    FaultReportDialog(parent, desk.operations, text, desk.today(), saved).open()
