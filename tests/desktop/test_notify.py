"""The one door to the user."""

from __future__ import annotations

from db.domain.errors import AppError
from desktop.notify import Level, Message, Notify
from tests.desktop.conftest import NotifySpy


def test_a_refusal_is_said_in_vietnamese(notify: Notify, notify_spy: NotifySpy) -> None:
    notify.refused(AppError("nothing_to_undo"))
    sentence = "Không có việc nào để hoàn tác. Sổ vẫn nguyên."
    assert notify_spy.only(Level.REFUSED) == sentence


def test_what_was_done_offers_undo(notify: Notify, notify_spy: NotifySpy) -> None:
    notify.done("Đã xóa CLB Cồng chiêng (32 thành viên).")
    assert notify_spy.messages[0].undoable


def test_messages_before_any_window_are_kept(qapp: object) -> None:
    early = Notify()
    heard: list[Message] = []
    early.note("Sổ này là bản cũ hơn.")
    early.said.connect(heard.append)
    early.listen()
    assert [message.text for message in heard] == ["Sổ này là bản cũ hơn."]


def test_kept_messages_are_said_once(qapp: object) -> None:
    early = Notify()
    heard: list[Message] = []
    early.said.connect(heard.append)
    early.note("một")
    early.listen()
    early.note("hai")
    assert [message.text for message in heard] == ["một", "hai"]
