"""Printing sign-in sheets: who stands on them, and what is written down of the print."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

from db.domain.errors import AppError
from db.domain.groups import GroupKind, Role
from db.domain.ids import to_text
from db.domain.meetings import Reason
from db.domain.people import Gender, Standing
from db.domain.sheet_places import WITHOUT_NOTE
from db.domain.sheets import DEFAULT_COLUMNS, Column, Paper
from db.engine import Book
from desktop.actions import groups, meetings, people, sheets, undoing
from desktop.actions.sheets import AS_USUAL, SheetChoices
from tests import builders


def printed(book: Book, meeting: str, choices: SheetChoices = AS_USUAL) -> list[str | None]:
    """Names row by row, None for a blank row."""
    layout = sheets.print_sheet(book, meeting, choices).layout
    return [
        people.detail(book, row.person_id).draft.full_name if row.person_id else None
        for row in layout.rows
    ]


def words(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def last_print(book: Book) -> tuple[str, str | None, list[str], int, str, int]:
    """Print id, day, persons row by row, blank rows, paper and layout of the newest print."""
    with book.read() as connection:
        row = connection.exec_driver_sql(
            "SELECT print_id, day, rows, blank_rows, paper, layout FROM sheet_print "
            "ORDER BY eid_no DESC LIMIT 1"
        ).one()
    raw = bytes(row[2])
    persons = [to_text(raw[at : at + 16]) for at in range(0, len(raw), 16)]
    return (row[0], row[1], persons, row[3], row[4], row[5])


def test_rows_stand_in_vietnamese_order_of_the_given_name(book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book))
    for name in ("Trần Văn Đức", "Nay H’Lĕ", "Lê Ánh", "Đinh Hrơh", "Siu Dũng", "Rah Lan"):
        builders.person(book, name, group="CLB Cồng chiêng")

    names = printed(book, meeting, SheetChoices(blank_rows=1))
    expected = ["Lê Ánh", "Siu Dũng", "Trần Văn Đức", "Nay H’Lĕ", "Đinh Hrơh", "Rah Lan", None]
    assert names == expected


def test_only_members_of_that_day_who_are_still_here_stand_on_it(book: Book) -> None:
    club = builders.club(book)
    meeting = builders.meeting(book, club, day="2026-11-22")
    here, left, died, later, teacher = (
        builders.person(book, f"Đinh {name}") for name in ("Một", "Hai", "Ba", "Bốn", "Năm")
    )
    builders.members(book, club, here, left, died)
    builders.members(book, club, later, from_day="2026-11-23")
    builders.members(book, club, teacher, role=Role.TEACHER)
    groups.end_member(book, club, left, "2026-11-21")
    people.set_standing(book, [died], Standing.DIED, "2026-11-20")

    assert printed(book, meeting, SheetChoices(blank_rows=0)) == ["Đinh Một"]


def test_a_member_of_both_groups_and_a_person_of_two_records_stand_once(book: Book) -> None:
    gongs, poems = builders.club(book), builders.club(book, "CLB Thơ")
    both, one, other = (builders.person(book, "Đinh Bŏk") for _ in range(3))
    builders.members(book, gongs, both, one, other)
    builders.members(book, poems, both)
    people.merge(book, one, other)

    assert len(printed(book, builders.meeting(book, gongs, poems), SheetChoices(blank_rows=0))) == 2


def test_a_print_is_written_down_row_by_row(book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book))
    for name in ("Đinh Hai", "Đinh Ba"):
        builders.person(book, name, group="CLB Cồng chiêng")
    without_note = tuple(column for column in DEFAULT_COLUMNS if column is not Column.NOTE)

    layout = sheets.print_sheet(book, meeting, SheetChoices(3, Paper.A5, without_note)).layout
    persons = [row.person_id for row in layout.rows if row.person_id]
    assert last_print(book) == (
        layout.print_id, "2026-11-22", persons, 3, "A5", WITHOUT_NOTE,
    )  # fmt: skip


def test_who_joins_after_printing_does_not_change_the_print(book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book))
    first = builders.person(book, "Đinh Hai", group="CLB Cồng chiêng")
    sheets.print_sheet(book, meeting)
    builders.person(book, "Đinh Ba", group="CLB Cồng chiêng")

    assert last_print(book)[2] == [first]


def test_two_prints_of_one_meeting_have_two_ids(book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book))

    ids = {sheets.print_sheet(book, meeting).layout.print_id for _ in range(2)}
    assert len(ids) == 2


def test_an_open_date_line_is_printed_and_written_down_as_open(book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book))

    drawn = sheets.print_sheet(book, meeting, SheetChoices(open_date=True))
    assert last_print(book)[1] is None
    assert "22 tháng 11" not in words(drawn.pdf)


def test_a_print_has_left_the_house_and_is_not_undone(book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book))
    person = builders.person(book, group="CLB Cồng chiêng")
    builders.club(book, "CLB Thơ")
    sheets.print_sheet(book, meeting)

    assert undoing.undo(book).command == "groups.add"
    assert last_print(book)[2] == [person]


@pytest.mark.parametrize(
    ("kind", "words_"),
    [
        (GroupKind.CLUB, "Buổi sinh hoạt CLB Cồng chiêng"),
        (GroupKind.CLASS, "Buổi học CLB Cồng chiêng"),
        (GroupKind.INTEREST_GROUP, "Buổi sinh hoạt CLB Cồng chiêng"),
    ],
)
def test_the_word_for_a_meeting_follows_the_kind_of_group(
    book: Book, kind: GroupKind, words_: str
) -> None:
    drawn = sheets.print_sheet(book, builders.meeting(book, builders.club(book, kind=kind)))

    assert words_ in words(drawn.pdf)
    assert "DANH SÁCH ĐIỂM DANH" in words(drawn.pdf)


def test_the_paper_names_house_year_and_teacher(book: Book) -> None:
    club = builders.club(book)
    builders.person(book, "Đinh Bŏk", birth="~1948-03", distinction="con bà H’Lan", group=club)
    artisan = builders.person(book, "Nay Pŏl", gender=Gender.MALE, standing=Standing.TEACHER)
    builders.members(book, club, artisan, role=Role.TEACHER)

    # Beside the corner marks the name of the house may take two lines.
    text = " ".join(words(sheets.print_sheet(book, builders.meeting(book, club)).pdf).split())
    for expected in ("NHÀ VĂN HÓA LÀNG JRO", "Nay Pŏl", "con bà H’Lan", "1948"):
        assert expected in text
    assert "03/1948" not in text


def test_the_phone_is_printed_only_where_its_column_is_asked_for(book: Book) -> None:
    club = builders.club(book)
    builders.person(book, phone="0912000111", group=club)
    meeting = builders.meeting(book, club)

    assert "0912000111" not in words(sheets.print_sheet(book, meeting).pdf)
    with_phone = (*DEFAULT_COLUMNS, Column.PHONE)
    assert "0912000111" in words(
        sheets.print_sheet(book, meeting, SheetChoices(columns=with_phone)).pdf
    )


def test_a_month_is_printed_in_one_file_without_what_was_held_or_called_off(book: Book) -> None:
    club = builders.club(book)
    days = ("2026-11-01", "2026-11-08", "2026-11-15", "2026-11-22", "2026-12-01")
    ids = [builders.meeting(book, club, day=day) for day in days]
    builders.marks(book, ids[0], [builders.person(book)])
    meetings.call_off(book, ids[1:2], Reason.FARMING)

    drawn = sheets.print_sheets(book, sheets.planned_of_month(book, 2026, 11))
    assert len(drawn.layouts) == 2
    assert "15 tháng 11" in words(drawn.pdf)
    with book.read() as connection:
        found = connection.exec_driver_sql("SELECT count(*) FROM sheet_print").scalar_one()
    assert found == 2


@pytest.mark.parametrize(("blank", "code"), [(-1, "bad_blank_rows"), (501, "bad_blank_rows")])
def test_a_senseless_number_of_blank_rows_is_refused(book: Book, blank: int, code: str) -> None:
    meeting = builders.meeting(book, builders.club(book))

    with pytest.raises(AppError) as refused:
        sheets.print_sheet(book, meeting, SheetChoices(blank))
    assert refused.value.code == code


def test_a_month_without_meetings_is_refused_and_nothing_is_written_down(book: Book) -> None:
    with pytest.raises(AppError) as refused:
        sheets.print_sheets(book, sheets.planned_of_month(book, 2026, 11))

    assert refused.value.code == "no_meetings"
    with book.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM sheet_print").scalar_one() == 0


@pytest.mark.parametrize(("count", "blank", "pages"), [(10, 5, 1), (13, 2, 1), (14, 5, 2)])
def test_blank_rows_alone_take_no_page_of_their_own(
    book: Book, count: int, blank: int, pages: int
) -> None:
    club = builders.club(book)
    for number in range(count):
        builders.person(book, f"Đinh Hmrơ̆ {number}", group=club)
    meeting = builders.meeting(book, club)

    pdf = sheets.print_sheet(book, meeting).pdf
    assert (last_print(book)[3], len(PdfReader(BytesIO(pdf)).pages)) == (blank, pages)


def test_blank_rows_that_were_asked_for_are_all_printed(book: Book) -> None:
    club = builders.club(book)
    for number in range(13):
        builders.person(book, f"Đinh {number}", group=club)

    pdf = sheets.print_sheet(book, builders.meeting(book, club), SheetChoices(5)).pdf
    assert (last_print(book)[3], len(PdfReader(BytesIO(pdf)).pages)) == (5, 2)
