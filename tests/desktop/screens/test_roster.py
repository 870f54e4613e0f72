"""Nhập từ Excel: what was understood, corrected, and taken in as one act."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.domain.rosters import RosterField
from db.engine import Book
from desktop.actions import groups, people, undoing
from desktop.notify import Level
from desktop.screens.desk import Desk
from desktop.screens.roster import RosterScreen
from desktop.screens.roster_people import Page
from tests import builders
from tests.desktop.conftest import NotifySpy, Walk
from tests.desktop.screens.conftest import Show

LISTS = Path(__file__).parents[2] / "data" / "rosters"


@pytest.fixture
def screen(book_desk: Desk, show: Show) -> RosterScreen:
    return show(RosterScreen(book_desk))


@pytest.fixture
def doubtful(tmp_path: Path) -> Path:
    file = tmp_path / "danh-sach.csv"
    file.write_text(
        "Họ và tên,Nữ,Ngày sinh,Quê\nĐinh Hrơh,,1969,Làng Jro\nSiu H'Bia,x,31/2/1990,Làng Klăh\n",
        encoding="utf-8",
    )
    return file


def test_nothing_can_be_saved_before_a_list_was_read(screen: RosterScreen) -> None:
    assert screen.save.isHidden()


def test_a_real_list_is_shown_with_its_columns_and_people(screen: RosterScreen) -> None:
    screen.read(LISTS / "lop-mua-xoang.xlsx")
    assert screen.save.text() == "Nhập 26 người vào sổ"
    assert len(screen.people.people.rows) == 26
    assert RosterField.FULL_NAME in {choice.value for choice in screen.columns.choices.values()}


def test_taking_in_is_one_act_that_one_undo_takes_back(
    screen: RosterScreen, book: Book, notify_spy: NotifySpy, walk: Walk
) -> None:
    """AC 19."""
    screen.read(LISTS / "lop-mua-xoang.xlsx")
    screen.take_in()
    assert len(people.listing(book)) == 26
    assert "26 người mới" in notify_spy.only(Level.DONE)
    assert walk.steps == [("people", {})]
    undoing.undo(book)
    assert len(people.listing(book)) == 0


def test_a_doubtful_cell_is_marked_where_it_stands(screen: RosterScreen, doubtful: Path) -> None:
    """AC 17."""
    screen.read(doubtful)
    model = screen.people.people
    shown = [model.data(model.index(1, column)) for column in range(4)]
    assert shown == ["3", "Siu H'Bia", "Nữ", "? 31/2/1990"]


def test_a_doubtful_line_leads_to_its_person(screen: RosterScreen, doubtful: Path) -> None:
    screen.read(doubtful)
    screen.people.page.choose(Page.DOUBTS)
    screen.people.doubt_table.choose(0)
    screen.people.doubt_table.activated.emit(screen.people.doubt_table.currentIndex())
    assert screen.people.table.currentIndex().row() == 1


def test_a_column_is_corrected_and_the_list_is_read_again(
    screen: RosterScreen, doubtful: Path
) -> None:
    screen.read(doubtful)
    screen.columns.choices[3].choose(RosterField.IGNORED)
    screen.columns.choices[3].chosen.emit(RosterField.IGNORED)
    assert {row.draft.village for row in screen.people.people.rows} == {None}


def test_people_of_the_list_join_a_group(screen: RosterScreen, book: Book, doubtful: Path) -> None:
    club = builders.club(book)
    screen.refresh()
    screen.read(doubtful)
    screen.join.group.choose(club)
    screen.join.group.chosen.emit(club)
    screen.take_in()
    assert len(groups.members(book, club)) == 2


def test_a_picture_is_no_list_and_nothing_happens(
    screen: RosterScreen, tmp_path: Path, notify_spy: NotifySpy
) -> None:
    file = tmp_path / "anh.jpg"
    file.write_bytes(b"\xff\xd8\xff\xe0" + bytes(200))
    screen.read(file)
    assert "anh.jpg" in notify_spy.only(Level.REFUSED)
    assert screen.save.isHidden()


def test_the_same_list_again_adds_nobody(screen: RosterScreen, doubtful: Path) -> None:
    screen.read(doubtful)
    screen.take_in()
    screen.read(doubtful)
    assert "2 người sổ đã có" in screen._subtitle.text()  # noqa: SLF001 - what a person reads
