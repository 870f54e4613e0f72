"""Every list as a table: people, groups, members, meetings, a roll, the attendance of a group.

One mechanism: a ``Table`` is made here from the same questions as the screens', and ``save`` writes
it as xlsx, ods, csv or PDF by the ending of the file's name. Private columns only where asked for.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from db.domain import ethnic_groups
from db.domain.births import AgeBand, Birth
from db.domain.errors import AppError
from db.domain.list_papers import PaperHead
from db.domain.meetings import MeetingRow, MeetingState
from db.domain.people import PeopleFilter, PeopleSort, PersonRow
from db.domain.tables import ColumnKind, Table, TableColumn, TableFormat, Value
from db.engine import Book
from db.queries import list_papers as questions
from desktop import apart, phrases
from desktop.actions import (
    attendance,
    groups,
    meeting_papers,
    meetings,
    people,
    saving,
    unit_names,
)
from desktop.actions.books import about
from desktop.actions.drawing import write_table
from desktop.actions.headings import place_name
from desktop.wording import on_paper as tr

DAY, NUMBER, MARK = ColumnKind.DAY, ColumnKind.NUMBER, ColumnKind.MARK


def format_of(path: Path) -> TableFormat:
    """The format that a file's name asks for.

    Raises:
        AppError: ``bad_table_format``.
    """
    ending = path.suffix.lower().lstrip(".")
    if ending not in set(TableFormat):
        raise AppError("bad_table_format", path=path.name)
    return TableFormat(ending)


def save(table: Table, path: Path) -> Path:
    """Write the table where its name says how.

    Raises:
        AppError: ``bad_table_format``; as ``saving.save``.
    """
    wanted = format_of(path)
    saving.check_place(path)
    return saving.save(path, apart.run(write_table, table, wanted))


def of_people(
    book: Book,
    search: str = "",
    group: str | None = None,
    on: str | None = None,
    only: PeopleFilter = PeopleFilter.ALL,
    private: bool = False,
    sort: PeopleSort = PeopleSort.NAME,
) -> Table:
    """People as the list shows them; ``private`` adds birth day, ethnic group and phone."""
    rows = people.listing(book, search, group, on, only=only, sort=sort)
    columns = [
        TableColumn(tr("Họ và tên"), 46, grows=2),
        TableColumn(tr("Ngày sinh") if private else tr("Năm sinh"), 22 if private else 17),
        TableColumn(tr("Nam/Nữ"), 15),
        TableColumn(_village(book), 30, grows=1),
        TableColumn(tr("Sinh hoạt ở"), 40, grows=1),
    ]
    if private:
        columns += [TableColumn(tr("Dân tộc"), 20), TableColumn(tr("Điện thoại"), 26)]
    about_lines = [tr("tìm “{text}”", text=search)] if search else []
    return titled(
        book,
        tr("DANH SÁCH NGƯỜI THAM GIA"),
        about_lines,
        columns,
        [_person(r, private) for r in rows],
    )


def of_groups(book: Book, on: str | None = None) -> Table:
    """The groups with their members on that day; the house too where the book holds several."""
    rows = groups.listing(book, on)
    houses = len({row.house for row in rows}) > 1
    columns = [
        TableColumn(tr("Tên"), 46, grows=2),
        TableColumn(tr("Loại"), 28),
        TableColumn(tr("Số người"), 16, NUMBER),
        TableColumn(tr("Người phụ trách"), 36, grows=1),
        TableColumn(tr("Nơi sinh hoạt"), 28, grows=1),
        TableColumn(tr("Buổi tới"), 23, DAY),
        TableColumn(tr("Kết thúc"), 23, DAY),
    ]
    values: list[tuple[Value, ...]] = [
        (
            row.name,
            phrases.group_kind(row.kind),
            row.members,
            row.leader,
            row.place,
            _day(row.next_meeting),
            _day(row.ended_on),
            *((row.house,) if houses else ()),
        )
        for row in rows
    ]
    if houses:
        columns.append(TableColumn(tr("Nhà văn hóa"), 40, grows=1))
    return titled(book, tr("DANH SÁCH CÂU LẠC BỘ, LỚP, NHÓM"), [], columns, values)


def of_members(book: Book, group_id: str, on: str | None = None) -> Table:
    """The memberships of a group, of one day or all there ever were."""
    rows = groups.members(book, group_id, on)
    group = next(row for row in groups.listing(book) if row.id == group_id)
    with book.read() as connection:
        known = questions.people(connection, [row.person_id for row in rows])
    columns = [
        TableColumn(tr("Họ và tên"), 46, grows=2),
        TableColumn(tr("Năm sinh"), 17),
        TableColumn(tr("Nữ"), 10, MARK),
        TableColumn(_village(book), 28, grows=1),
        TableColumn(tr("Là"), 24),
        TableColumn(tr("Từ ngày"), 23, DAY),
        TableColumn(tr("Đến ngày"), 23, DAY),
    ]
    values: list[tuple[Value, ...]] = []
    for row in rows:
        person = known.get(row.person_id)
        values.append(
            (
                _name(row.full_name, row.distinction),
                _printed(person.birth if person else None),
                "x" if person and person.female else None,
                person.village if person else None,
                phrases.role(row.role, group.kind),
                _day(row.from_day),
                _day(row.to_day),
            )
        )
    return titled(book, tr("DANH SÁCH THÀNH VIÊN"), [group.name], columns, values)


def of_meetings(
    book: Book,
    from_day: str | None = None,
    to_day: str | None = None,
    group_id: str | None = None,
) -> Table:
    """Meetings of a range with who was expected and who came."""
    rows = meetings.listing(book, from_day, to_day, group_id)
    columns = [
        TableColumn(tr("Ngày"), 23, DAY),
        TableColumn(tr("Giờ"), 14),
        TableColumn(tr("Câu lạc bộ, lớp, nhóm"), 44, grows=2),
        TableColumn(tr("Địa điểm"), 30, grows=1),
        TableColumn(tr("Nội dung"), 40, grows=2),
        TableColumn(tr("Người dạy"), 34, grows=1),
        TableColumn(tr("Tình hình"), 28, grows=1),
        TableColumn(tr("Trong danh sách"), 16, NUMBER),
        TableColumn(tr("Có mặt"), 14, NUMBER),
        TableColumn(tr("Chỉ ghi số người"), 16, NUMBER),
    ]
    span = _span(from_day, to_day)
    return titled(
        book, tr("DANH SÁCH CÁC BUỔI"), [span] if span else [], columns, [_meeting(r) for r in rows]
    )


def of_roll(book: Book, meeting_id: str) -> Table:
    """One meeting's roll with its marks."""
    roll = attendance.roll(book, meeting_id)
    columns = [
        TableColumn(tr("Họ và tên"), 46, grows=2),
        TableColumn(tr("Năm sinh"), 17),
        TableColumn(_village(book), 30, grows=1),
        TableColumn(tr("Điểm danh"), 34),
        TableColumn(tr("Lý do"), 30, grows=1),
    ]
    values: list[tuple[Value, ...]] = [
        (
            _name(row.full_name, row.distinction),
            _printed(row.birth),
            row.village,
            phrases.status(row.status),
            row.reason,
        )
        for row in roll.rows
    ]
    what = f"{phrases.meeting_name(roll.meeting)}, {phrases.day(roll.meeting.day)}"
    return titled(book, tr("DANH SÁCH ĐIỂM DANH"), [what], columns, values)


def of_attendance(book: Book, group_id: str, from_day: str, to_day: str) -> Table:
    """A group's people and meetings of a range, with the letters of the marks and their sums."""
    grid = meeting_papers.course_grid(book, group_id, from_day, to_day, filled=True)
    letters = {"present": "x", "late": "M", "excused": "P", "absent": "K"}
    columns = [
        TableColumn(tr("Họ và tên"), 46, grows=2),
        TableColumn(tr("Năm sinh"), 16),
        *(TableColumn(phrases.short_day(m.day), 12, MARK) for m in grid.meetings),
        TableColumn(tr("Có mặt"), 14, NUMBER),
    ]
    values: list[tuple[Value, ...]] = [
        (
            _name(row.person.full_name, row.person.distinction),
            _printed(row.person.birth),
            *(letters[mark] if mark else None for mark in row.marks),
            sum(1 for mark in row.marks if mark and mark.came),
        )
        for row in grid.rows
    ]
    letters_said = tr("x có mặt, M đến muộn, P có phép, K không phép")
    lines = [grid.group, _span(from_day, to_day), letters_said]
    return titled(book, tr("BẢNG ĐIỂM DANH"), lines, columns, values)


def titled(
    book: Book,
    title: str,
    lines: list[str],
    columns: list[TableColumn],
    values: list[tuple[Value, ...]],
) -> Table:
    """A table with the heading of this book's papers above it."""
    known = about(book)
    house = known.name if known.kind is not None else ""
    head = PaperHead(known.commune, house, place_name(known.commune), "")
    return Table(head, title, tuple(line for line in lines if line), tuple(columns), tuple(values))


def _person(row: PersonRow, private: bool) -> tuple[Value, ...]:
    plain: tuple[Value, ...] = (
        _name(row.full_name, row.distinction),
        _birth(row.birth, private),
        phrases.gender(row.gender) or None,
        row.village,
        ", ".join(row.groups) or None,
    )
    if not private:
        return plain
    return (*plain, row.ethnic_group and ethnic_groups.display(row.ethnic_group), row.phone)


def _meeting(row: MeetingRow) -> tuple[Value, ...]:
    return (
        _day(row.day),
        row.time,
        phrases.meeting_name(row),
        row.place,
        row.topic,
        row.teacher,
        _state(row),
        row.expected,
        row.present if row.state is MeetingState.HELD else None,
        row.head_count.people,
    )


def _state(row: MeetingRow) -> str:
    if row.state is MeetingState.CALLED_OFF:
        return tr("nghỉ ({reason})", reason=phrases.reason(row.reason, row.reason_text))
    if row.state is MeetingState.POSTPONED:
        day = phrases.day(row.moved_to) if row.moved_to else "…"
        return tr("hoãn sang {day}", day=day)
    return tr("đã điểm danh") if row.state is MeetingState.HELD else tr("chưa điểm danh")


def _name(name: str | None, distinction: str | None) -> str:
    if name is None:
        return tr("(không ghi tên)")
    return f"{name} ({distinction})" if distinction else name


def _birth(birth: Birth | None, whole: bool) -> Value:
    """A bare year as a number; whatever is vaguer or more exact as people write it."""
    if birth is None:
        return None
    if birth.band is None and not birth.about and not (whole and birth.month):
        return birth.year
    return phrases.birth(str(birth if whole else Birth(birth.year, 0, 0, birth.about, birth.band)))


def _printed(birth: str | None) -> Value:
    """The same from the text of a roll or a printed list."""
    if not birth:
        return None
    if birth[:4].isdigit():
        return int(birth[:4])
    return phrases.birth(birth) if birth.startswith("~") or birth in set(AgeBand) else birth


def _day(day: str | None) -> date | None:
    return date.fromisoformat(day) if day else None


def _span(from_day: str | None, to_day: str | None) -> str:
    if from_day and to_day:
        first, last = phrases.day(from_day), phrases.day(to_day)
        return tr("từ ngày {first} đến ngày {last}", first=first, last=last)
    if from_day:
        return tr("từ ngày {first}", first=phrases.day(from_day))
    return tr("đến ngày {last}", last=phrases.day(to_day)) if to_day else ""


def _village(book: Book) -> str:
    return phrases.village_label(unit_names.village_word(book))
