"""A ``.solang`` file that is double clicked opens where it belongs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.actions import enrolment, handing_in, receiving
from desktop.notify import Level
from desktop.screens.desk import Desk
from desktop.screens.hand_in import HandInScreen
from desktop.screens.inbox import InboxScreen
from desktop.screens.opening import open_file
from tests import builders
from tests.desktop.conftest import NotifySpy, Walk
from tests.desktop.screens.conftest import Show
from tests.desktop.screens.pairs import Pair
from tests.helpers.clicking import texts


@pytest.fixture
def house(pair: Pair, desk: Desk) -> Desk:
    return pair.desk(pair.house, desk)


@pytest.fixture
def office(pair: Pair, desk: Desk) -> Desk:
    return pair.desk(pair.commune, desk)


def hand_in(pair: Pair, folder: Path) -> Path:
    handed = handing_in.hand_in(pair.house.book, folder)
    assert handed.path is not None
    return Path(handed.path)


def test_a_hand_in_opens_in_the_inbox_and_waits_there_to_be_taken(
    pair: Pair, office: Desk, walk: Walk, show: Show, tmp_path: Path
) -> None:
    file = hand_in(pair, tmp_path)
    open_file(office, file)
    assert walk.steps == [("inbox", {"file": file})]
    screen = show(InboxScreen(office))
    screen.opened(file=file)
    assert screen.preview.isVisible()
    assert receiving.received(pair.commune.book) == ()


def test_a_reply_opens_at_the_house(
    pair: Pair,
    house: Desk,
    walk: Walk,
    show: Show,
    notify_spy: NotifySpy,
    tmp_path: Path,
) -> None:
    receiving.take_in(pair.commune.book, [hand_in(pair, tmp_path)])
    (reply,) = receiving.reply_all(pair.commune.book, tmp_path)
    assert reply.path is not None
    open_file(house, Path(reply.path))
    assert walk.steps == [("hand_in", {"reply": Path(reply.path)})]
    screen = show(HandInScreen(house))
    screen.opened(reply=Path(reply.path))
    assert any("giấy báo" in message.text for message in notify_spy.messages)


def test_an_answer_opens_among_the_laptops(
    pair: Pair, office: Desk, walk: Walk, tmp_path: Path
) -> None:
    other = builders.house(tmp_path / "khac", "Nhà văn hóa làng Klăh")
    enrolment.invite(pair.commune.book, "Nhà văn hóa làng Klăh", tmp_path / "moi.solang")
    enrolment.join(other, tmp_path / "moi.solang", tmp_path / "tra-loi.solang")
    other.close()
    open_file(office, tmp_path / "tra-loi.solang")
    assert walk.steps == [("laptops", {"answer": tmp_path / "tra-loi.solang"})]


def test_an_invitation_opens_at_a_house_that_has_not_joined(
    pair: Pair, book_desk: Desk, walk: Walk, show: Show, tmp_path: Path
) -> None:
    file = tmp_path / "moi.solang"
    enrolment.invite(pair.commune.book, "Nhà văn hóa làng Jro", file)
    open_file(replace(book_desk), file)
    assert walk.steps == [("hand_in", {"invitation": file})]
    screen = show(HandInScreen(book_desk))
    screen.opened(invitation=file)
    assert screen.join.invitation == file
    assert "moi.solang" in texts(screen)


def test_a_file_that_belongs_elsewhere_is_one_sentence(
    pair: Pair,
    office: Desk,
    house: Desk,
    walk: Walk,
    notify_spy: NotifySpy,
    tmp_path: Path,
) -> None:
    file = tmp_path / "moi.solang"
    enrolment.invite(pair.commune.book, "Nhà văn hóa làng Klăh", file)
    open_file(office, file)
    assert walk.steps == []
    assert [message.text for message in notify_spy.messages] == [
        "moi.solang là tệp mời: đưa cho làng, mở trên máy của làng.",
    ]
    open_file(house, file)
    assert walk.steps == [("hand_in", {"reply": file})], "its commune may have a new machine"


@pytest.mark.parametrize("body", [b"", b"khong phai tep cua So Lang", b"\0" * 4096])
def test_a_file_of_something_else_is_one_sentence(
    body: bytes, house: Desk, walk: Walk, notify_spy: NotifySpy, tmp_path: Path
) -> None:
    file = tmp_path / "la.solang"
    file.write_bytes(body)
    open_file(house, file)
    assert walk.steps == []
    assert notify_spy.only(Level.REFUSED)
