"""What is private of people is shown on request, behind the PIN where there is one, and hidden
again ten minutes after the last key or movement of the mouse.

There is one such lock for the whole window, as there is one look (``widgets.theme``): whoever shows
something private calls ``ask`` and says with ``hide_with`` how to hide it again. Without a lock
(pictures, single widgets) it is shown at once.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from db.domain.errors import AppError
from desktop.actions import pins
from desktop.notify import Notify
from desktop.operations import Operations
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.text import Kind, Text
from desktop.wording import tr, word

OPEN_FOR = timedelta(minutes=10)
LOOK_MS = 15_000
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)

_lock: PrivateLock | None = None


def use(lock: PrivateLock | None) -> None:
    """The lock of this window; None: none."""
    global _lock
    _lock = lock


def ask(parent: QWidget, show: Callable[[], object]) -> None:
    """Call ``show`` at once, or when the right PIN was typed."""
    if _lock is None:
        show()
    else:
        _lock.ask(parent, show)


def hide_with(hide: Callable[[], object]) -> None:
    """Call ``hide``, a method of a widget, when it is time."""
    if _lock is not None:
        _lock.closed.connect(hide)


def change(parent: QWidget) -> None:
    """“Mã PIN xem thông tin riêng…”."""
    if _lock is not None:
        _lock.change(parent)


class PrivateLock(QObject):
    """Open or closed; ``now`` is the clock.

    Signals:
        closed(): hide what is private.
    """

    closed = Signal()

    def __init__(
        self, operations: Operations, notify: Notify, now: Callable[[], datetime], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._operations, self._notify, self._now = operations, notify, now
        self._last: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_open(self) -> bool:
        return self._last is not None

    def ask(self, parent: QWidget, show: Callable[[], object]) -> None:
        """As ``private_view.ask``."""
        self.look()
        if self.is_open:
            show()
            return

        def told(has_pin: bool) -> None:
            if has_pin:
                PinDialog(parent, self._operations, lambda: self._opened(show)).open()
            else:
                self._opened(show)

        self._operations.run(pins.has_pin, on_done=told)

    def _opened(self, show: Callable[[], object]) -> None:
        self._last = self._now()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._timer.start()
        show()

    def look(self) -> None:
        """Hide again where nobody typed or moved the mouse for ten minutes, or where nobody knows
        for how long: a clock that was set back meanwhile."""
        if self._last is not None and not timedelta() <= self._now() - self._last < OPEN_FOR:
            self.close()

    def close(self) -> None:
        """Hide at once."""
        self._last = None
        self._timer.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT and self._last is not None:
            self.look()
            if self._last is not None:
                self._last = self._now()
        return False

    def change(self, parent: QWidget) -> None:
        """“Mã PIN xem thông tin riêng…”."""
        self._operations.run(
            pins.has_pin,
            on_done=lambda has: PinForm(parent, self._operations, has, self._changed).open(),
        )

    def _changed(self, kept: bool) -> None:
        if self.is_open:
            self.close()
        self._notify.note(
            tr("Từ nay xem thông tin riêng thì gõ mã PIN.")
            if kept
            else tr("Đã bỏ mã PIN: ai dùng máy cũng xem được thông tin riêng.")
        )


class PinDialog(Dialog):
    """Asks for the PIN."""

    drafted = False

    def __init__(
        self, parent: QWidget, operations: Operations, right: Callable[[], object]
    ) -> None:
        super().__init__(parent, tr("Xem thông tin riêng"), tr("Xem"), tr("Thôi"))
        self._operations, self._right = operations, right
        self.pin = _pin_line()
        self._field = Field(tr("Mã PIN"), self.pin)
        self.body.addWidget(self._field)
        self.pin.setFocus()

    def confirm(self) -> None:
        self._operations.run(pins.check_pin, self.pin.text(), on_done=self._told)

    def _told(self, right: bool) -> None:
        if right:
            self.accept()
            self._right()
        else:
            self.pin.clear()
            self._field.refuse(tr("Chưa đúng. Quên mã thì đổi ở Sửa → Mã PIN bằng mã mở lại sổ."))


class PinForm(Dialog):
    """Sets, changes or leaves out the PIN; ``changed`` gets whether there is one now."""

    drafted = False

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        has_pin: bool,
        changed: Callable[[bool], object],
    ) -> None:
        super().__init__(parent, tr("Mã PIN xem thông tin riêng"), tr("Lưu"), tr("Thôi"))
        self._operations, self._changed = operations, changed
        self.before, self.pin = _pin_line(), _pin_line()
        hint = tr("Quên thì gõ mã mở lại sổ đã in lúc mở sổ.")
        self._before = Field(tr("Mã PIN đang dùng"), self.before, hint=hint)
        self._pin = Field(
            tr("Mã PIN mới"), self.pin, hint=tr("4 đến 8 chữ số. Để trống là không dùng mã.")
        )
        about = tr(
            "Che điện thoại, ngày sinh, dân tộc khi có người đứng cạnh. Để yên 10 phút thì tự ẩn."
        )
        self.body.addWidget(Text(about, Kind.QUIET, wrap=True))
        self.body.addWidget(self._before)
        self.body.addWidget(self._pin)
        self._before.setVisible(has_pin)
        (self.before if has_pin else self.pin).setFocus()

    def confirm(self) -> None:
        self._before.accept()
        self._pin.accept()
        self._operations.run(
            pins.set_pin,
            self.pin.text(),
            self.before.text(),
            on_done=lambda _: self._done(),
            on_refused=self._refused,
        )

    def _done(self) -> None:
        kept = bool(self.pin.text().strip())
        self.accept()
        self._changed(kept)

    def _refused(self, error: AppError) -> None:
        (self._before if error.code == "wrong_pin" else self._pin).refuse(word(error))


def _pin_line() -> QLineEdit:
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setMaxLength(60)
    return line
