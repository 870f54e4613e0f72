"""Whether a double click on a ``.solang`` file opens this program: asked, set, taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from desktop.notify import Question
from desktop.screens.desk import Desk
from desktop.wording import tr


def ask(desk: Desk) -> None:
    """Say how it is now and offer the other; looked at each time, since the system or another
    program may have changed it meanwhile."""
    from desktop.actions import file_type

    desk.operations.free(file_type.is_registered, on_done=partial(_ask, desk))


def _ask(desk: Desk, registered: bool) -> None:
    from desktop.actions import file_type

    if registered:
        question = Question(
            tr("Thôi mở tệp .solang bằng Sổ Làng?"),
            tr("Bây giờ bấm đúp tệp .solang là mở ở đây. Sổ và các tệp không đổi gì."),
            tr("Thôi, không mở ở đây"),
            tr("Giữ như bây giờ"),
            partial(
                _set, desk, file_type.unregister, tr("Bấm đúp tệp .solang không mở ở đây nữa.")
            ),
        )
    else:
        question = Question(
            tr("Bấm đúp tệp .solang thì mở bằng Sổ Làng?"),
            tr("Chỉ đặt cho người đang dùng máy này, lúc nào cũng bỏ được."),
            tr("Mở bằng Sổ Làng"),
            tr("Để như cũ"),
            partial(_set, desk, file_type.register, tr("Từ nay bấm đúp tệp .solang là mở ở đây.")),
        )
    desk.notify.ask(question)


def _set(desk: Desk, act: Callable[[], None], said: str) -> None:
    desk.operations.free(act, on_done=lambda _: desk.notify.note(said))
