"""Lịch sử and Đã xóa: for every kind of record, after a restart too (AC 26)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from db.domain.attendance import Mark, Status
from db.domain.figures import Figures
from db.domain.hall import HallDraft, HallPurpose
from db.domain.library import Reader
from db.domain.occasions import OccasionDraft, Reckoning
from db.domain.people import PersonDraft
from db.engine import Book
from db.log.kinds import Kind, Rule
from db.log.registry import SPECS
from desktop.actions import (
    attendance,
    books,
    catalogue,
    equipment,
    figures,
    groups,
    hall,
    library,
    meetings,
    occasions,
    people,
    undoing,
)
from desktop.dialogs import field_words, history_words
from desktop.screens.desk import Desk
from desktop.screens.history import HistoryScreen, Part
from tests import builders
from tests.desktop.conftest import NotifySpy
from tests.desktop.screens.conftest import Show
from tests.helpers.clicking import press, texts

TODAY = date(2026, 11, 22)


def a_person(book: Book) -> Sequence[str]:
    made = people.add(book, PersonDraft("Rơ Châm Hyin")).created[0]
    people.remove(book, [made])
    return ("person", "Rơ Châm Hyin")


def a_group(book: Book) -> Sequence[str]:
    groups.remove(book, builders.club(book))
    return ("group", "CLB Cồng chiêng")


def a_meeting(book: Book) -> Sequence[str]:
    made = builders.meeting(book, builders.club(book))
    meetings.remove(book, [made])
    return ("meeting", "CLB Cồng chiêng, 22/11/2026")


def a_thing(book: Book) -> Sequence[str]:
    made = equipment.add(book, "Bộ cồng chiêng", 12).created[0]
    equipment.remove(book, made)
    return ("equipment", "Bộ cồng chiêng")


def a_lending_of_books(book: Book) -> Sequence[str]:
    who = builders.person(book, "Siu Y Blơ̆")
    library.lend(book, who, ["Truyện cổ Ba Na"], "2026-11-22", "2026-12-06")
    library.remove_loan(book, library.loans(book)[0].id)
    return ("loan", "Siu Y Blơ̆ · Truyện cổ Ba Na, 22/11/2026")


def a_count_of_readers(book: Book) -> Sequence[str]:
    made = library.count_readers(book, Reader.GIRL, day="2026-11-22").created[0]
    library.remove_visit(book, made)
    return ("reader_visit", "22/11/2026")


def a_lending_of_the_hall(book: Book) -> Sequence[str]:
    draft = HallDraft(HallPurpose.WEDDING, "2026-11-28", "2026-11-29", what="cưới con bà H’Lan")
    hall.remove(book, hall.lend(book, draft).created[0])
    return ("hall_lending", "cưới con bà H’Lan")


def an_occasion(book: Book) -> Sequence[str]:
    made = occasions.add(book, OccasionDraft("Lễ cúng bến nước", Reckoning.OPEN, 7)).created[0]
    occasions.remove(book, made)
    return ("occasion", "Lễ cúng bến nước")


def a_digital_resource(book: Book) -> Sequence[str]:
    made = catalogue.add_resource(book, "Sử thi Đăm Noi").created[0]
    catalogue.remove_resource(book, made)
    return ("digital_resource", "Sử thi Đăm Noi")


REMOVED = (
    *(a_person, a_group, a_meeting, a_thing, a_lending_of_books, a_count_of_readers),
    *(a_lending_of_the_hall, an_occasion, a_digital_resource),
)


@pytest.mark.parametrize("remove", REMOVED)
def test_whatever_was_removed_is_taken_back_from_the_list(
    remove: Callable[[Book], Sequence[str]], book: Book, book_desk: Desk, show: Show
) -> None:
    kind, name = remove(book)
    screen = HistoryScreen(book_desk)
    screen.opened(part="removed")
    show(screen)
    assert [gone.about.kind for gone in screen.removed.rows] == [kind]
    assert history_words.about_words(screen.removed.rows[0].about).startswith(name)
    assert history_words.kind_words(kind) != "Khác"
    press(screen, "Lấy lại")
    assert screen.removed.rows == ()
    assert "Chưa xóa gì. Xóa nhầm thì lấy lại ở đây." in texts(screen)


def test_a_group_taken_back_has_its_members_and_its_figures(book: Book) -> None:
    group = builders.club(book)
    person = builders.person(book, group=group)
    builders.marks(book, builders.meeting(book, group), present=[person])

    def counted() -> Figures:
        return figures.figures(book, "2026-01-01", "2026-12-31")

    before, members = counted(), groups.members(book, group)
    groups.remove(book, group)
    undoing.bring_back(book, "group", group)
    assert counted() == before
    assert groups.members(book, group) == members


def test_every_act_stands_there_with_who_and_what(book: Book, book_desk: Desk, show: Show) -> None:
    group = builders.club(book)
    person = builders.person(book, "Rơ Châm Hyin", group=group)
    meeting = builders.meeting(book, group)
    attendance.mark(book, meeting, [Mark(person, Status.LATE)])
    screen = show(HistoryScreen(book_desk))
    assert screen.act is not None
    assert history_words.act_line(screen.act) == "Điểm danh: CLB Cồng chiêng, 22/11/2026"
    assert screen.act.row.who == "Lan"
    assert "Rơ Châm Hyin – Điểm danh: Đến muộn" in "\n".join(texts(screen))


def test_an_old_act_is_taken_back_by_its_own_line_after_a_restart(
    book: Book, book_desk: Desk, show: Show, notify_spy: NotifySpy
) -> None:
    """AC 26."""
    made = people.add(book, PersonDraft("Đinh Bĕch", village="Làng Jro")).created[0]
    people.edit(book, made, PersonDraft("Đinh Bĕch", village="Làng Klăh"))
    equipment.add(book, "Loa kéo", 1)
    books.close(book)
    again = books.open_book(book.folder, None)
    book_desk.operations.open(lambda: again, books.close, lambda: None)
    screen = show(HistoryScreen(book_desk))
    lines = [history_words.act_line(told) for told in screen.acts.rows]
    assert lines[:2] == ["Ghi thêm cơ sở vật chất: Loa kéo", "Sửa: Đinh Bĕch"]
    screen.act_table.choose(1)
    assert "Làng: Làng Jro → Làng Klăh" in "\n".join(texts(screen))
    press(screen, "Hoàn tác việc này")
    assert people.detail(again, made).draft.village == "Làng Jro"
    assert equipment.store(again).items[0].name == "Loa kéo"
    assert notify_spy.messages[-1].text == "Đã hoàn tác việc: Sửa: Đinh Bĕch."
    assert "Sửa: Đinh Bĕch (đã hoàn tác)" in [screen.acts.index(row, 0).data() for row in range(4)]
    book_desk.operations.close()


def test_more_than_one_page_of_acts_is_shown_on_request(
    book: Book, book_desk: Desk, show: Show
) -> None:
    for number in range(205):
        equipment.add(book, f"Ghế số {number}", 1)
    screen = show(HistoryScreen(book_desk))
    assert len(screen.acts.rows) == 200
    press(screen, "Xem các việc trước nữa")
    assert len(screen.acts.rows) == 206
    assert screen.acts.rows[-1].row.command == "house.start"


def test_every_field_of_the_log_has_words_or_says_nothing() -> None:
    known = {field.column for spec in SPECS.values() for field in spec.fields.values()}
    assert {
        column for column in known - field_words.SILENT if field_words.field_name(column) == column
    } == set()


def test_every_kind_that_can_be_removed_has_a_name() -> None:
    removable = [
        spec.kind.name.lower()
        for spec in SPECS.values()
        if 0 in spec.fields
        and spec.fields[0].rule is Rule.NO_WINS
        and spec.kind not in (Kind.MERGER, Kind.SPLIT)
    ]
    assert [kind for kind in removable if history_words.kind_words(kind) == "Khác"] == []


def test_the_removed_part_is_the_one_asked_for(book_desk: Desk, show: Show) -> None:
    screen = HistoryScreen(book_desk)
    screen.opened(part=Part.REMOVED)
    show(screen)
    assert screen.part.value is Part.REMOVED


def test_undo_names_what_it_took_back_even_what_was_just_made(book: Book) -> None:
    people.add(book, PersonDraft("Rơ Châm Hyin"))
    assert history_words.act_line(undoing.undo_told(book).act) == "Thêm vào sổ: Rơ Châm Hyin"
    groups.remove(book, builders.club(book))
    assert history_words.act_line(undoing.undo_told(book).act) == "Xóa: CLB Cồng chiêng"
