"""“In giấy tờ”: what was typed for a paper outlives the window until the paper leaves."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.engine import Book
from desktop.actions import drafts
from desktop.actions.asked_papers import Asked
from desktop.screens.desk import Desk
from desktop.screens.more_papers import MorePapersScreen
from tests import builders
from tests.desktop.screens.conftest import Show

NAMES = "Bà H’Bia\nÔng Nay Blŭk"


@pytest.fixture
def meeting(book: Book) -> str:
    group = builders.club(book)
    builders.person(book, "Đinh Hrơh", group=group)
    return builders.meeting(book, group)


def opened(show: Show, desk: Desk, meeting: str) -> MorePapersScreen:
    screen = MorePapersScreen(desk)
    screen.opened(meeting_id=meeting, name="CLB Cồng chiêng")
    return show(screen)


def write(screen: MorePapersScreen) -> None:
    """Two guests of an invitation; the power goes before it is printed."""
    screen.kind.choose(Asked.INVITATION)
    screen.words.setText("dự ngày hội làng")
    screen.names.setPlainText(NAMES)
    screen.draft.note()


def test_after_a_kill_the_same_paper_stands_there_again(
    show: Show, book_desk: Desk, book: Book, meeting: str
) -> None:
    write(opened(show, book_desk, meeting))
    (left,) = drafts.left_open(book)
    assert (left.form, left.facts["meeting_id"]) == ("papers", meeting)
    again = opened(show, book_desk, meeting)
    assert again.kind.value is Asked.INVITATION
    assert again.words.text() == "dự ngày hội làng"
    assert again.names.toPlainText() == NAMES
    assert "Đã lấy lại những gì gõ dở lúc" in again.back.text.text()
    assert again.made is not None
    assert again.made.request.names == NAMES


def test_who_left_for_another_screen_is_not_brought_back_at_the_next_start(
    show: Show, book_desk: Desk, book: Book, meeting: str, qtbot: QtBot
) -> None:
    screen = opened(show, book_desk, meeting)
    write(screen)
    screen.hide()
    qtbot.waitUntil(lambda: drafts.left_open(book) == (), timeout=5000)
    assert opened(show, book_desk, meeting).names.toPlainText() == NAMES


def test_what_was_typed_for_one_meeting_is_not_put_on_the_paper_of_another(
    show: Show, book_desk: Desk, book: Book, meeting: str
) -> None:
    write(opened(show, book_desk, meeting))
    other = builders.meeting(book, builders.club(book, "CLB Thơ"))
    assert opened(show, book_desk, other).names.toPlainText() == ""


def test_once_the_paper_leaves_nothing_waits(
    show: Show, book_desk: Desk, book: Book, meeting: str, tmp_path: Path
) -> None:
    screen = opened(show, book_desk, meeting)
    write(screen)
    screen.refresh()
    screen.acts.save_into(tmp_path / "a.pdf")
    screen.draft.note()
    assert drafts.left_open(book) == ()
    assert opened(show, book_desk, meeting).names.toPlainText() == ""


def test_who_only_looks_at_papers_leaves_nothing_behind(
    show: Show, book_desk: Desk, book: Book, meeting: str
) -> None:
    screen = opened(show, book_desk, meeting)
    screen.kind.choose(Asked.RECORD)
    screen.large.setChecked(True)
    screen.draft.note()
    assert drafts.left_open(book) == ()
