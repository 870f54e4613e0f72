"""Our own bugs: caught wherever they happen, written down without data, said in one sentence.

An exception in a worker reaches ``sys.excepthook`` on that worker's thread (tried with PySide6), so
everything is handed to the GUI thread before it is shown. Qt's own warnings go to the log.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from desktop import faults
from desktop.notify import Notify
from desktop.wording import tr

log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class FaultReport:
    """Writes faults into the book's folder and tells the user once each."""

    def __init__(
        self, folder: Path, notify: Notify, in_gui: Callable[[Callable[[], None]], None]
    ) -> None:
        """``in_gui`` runs a function in the GUI thread, whatever thread calls it."""
        self._folder = folder
        self._notify = notify
        self._in_gui = in_gui

    def tell(self, error: BaseException) -> None:
        """Take note of an unexpected error; may be called from any thread."""
        steps = faults.steps(error)
        file = faults.note(error, self._folder)
        where = str(file) if file is not None else ""
        self._in_gui(lambda: self._notify.fault(_sentence(), f"{where}\n{steps}"))

    def install(self) -> None:
        """Take over the hooks of Python and Qt."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self._hook(
            args.exc_type, args.exc_value, args.exc_traceback
        )
        qInstallMessageHandler(log_qt)

    def _hook(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
        elif error is not None:
            self.tell(error)


def uninstall() -> None:
    """Give the hooks back, for the end of the program and of a test."""
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__
    qInstallMessageHandler(None)


def log_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt's messages go where Python's go."""
    log.log(_LEVELS.get(kind, logging.WARNING), "%s", text)


def _sentence() -> str:
    return tr(
        "Chương trình gặp lỗi nên việc vừa rồi chưa làm xong. Những gì đã lưu vẫn nguyên. "
        "Làm lại lần nữa; vẫn lỗi thì bấm “Chép lỗi” gửi cho người giúp máy."
    )
