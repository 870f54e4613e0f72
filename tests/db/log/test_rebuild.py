"""Rows projected entry by entry are the rows that the log gives when they are made anew."""

from __future__ import annotations

import random
from dataclasses import replace

from db.commands import forms, handovers, report_heads, reports
from db.commands.programmes import set_programmes
from db.domain.attendance import Mark, Status, Unnamed
from db.domain.catalogue import BoxDraft, TitleDraft
from db.domain.donations import DonationDraft, GiftForm, GiverKind
from db.domain.equipment import Condition
from db.domain.facilities import Facility
from db.domain.forms import FormMap, MappedCell
from db.domain.groups import GroupKind, Role
from db.domain.hall import HallDraft, HallPurpose
from db.domain.library import Purpose as LibraryPurpose
from db.domain.library import Reader
from db.domain.meetings import HeadCount, Reason
from db.domain.occasions import OccasionDraft, Reckoning
from db.domain.people import Consent, Gender, GivenBy, PersonDraft, Purpose, Standing
from db.domain.periods import month
from db.domain.programmes import Programme
from db.domain.report_heads import ReportHead
from db.domain.reports import CODES
from db.engine import Book
from db.queries import people as questions
from desktop.actions import (
    attendance,
    books,
    catalogue,
    donations,
    equipment,
    facilities,
    groups,
    hall,
    handing_in,
    library,
    meetings,
    occasions,
    people,
    undoing,
)
from desktop.actions.sheets import print_sheet
from tests import builders
from tests.db.log.rebuilding import TABLES, made_anew, rows_of

COUNTED = tuple(CODES)
OF_A_COMMUNE = {
    *(
        "commune",
        "unit",
        "device",
        "void",
        "merger",
        "split",
        "dated_name",
        "provisional",
        "paper_text",
    ),
    *("target", "target_answer", "target_share", "task", "inspection", "finding"),
    *("library_point", "point_check", "point_month", "facility_criteria"),
    "sheet_photo",
}
"""Written by a commune alone: ``test_rebuild_commune`` fills each of them."""

OF_TWO_BOOKS = {"choice_back"}
"""Only who is in conflict with another book writes these; ``db/sync/test_scenarios`` makes such
books anew by a full check."""


def test_a_book_with_every_kind_of_act_is_made_anew_alike(book: Book) -> None:
    a_full_book(book)

    before = rows_of(book)
    assert made_anew(book, random.Random(1)) == before
    assert {table for table in TABLES if not before[table]} == OF_A_COMMUNE | OF_TWO_BOOKS


def test_what_is_made_anew_reads_the_same_after_closing(book: Book) -> None:
    a_full_book(book)
    made = made_anew(book, random.Random(2))
    folder = book.folder
    books.close(book)

    again = books.open_book(folder, None)
    after = rows_of(again)
    books.close(again)
    assert after == made


def a_full_book(book: Book) -> None:
    """Every command at least once, some of them taken back."""
    gongs, dance = builders.club(book), builders.club(book, "Lớp múa xoang", GroupKind.CLASS)
    ids = [builders.person(book, phone="0912000111") for _ in range(8)]
    builders.members(book, gongs, *ids[:5])
    builders.members(book, dance, *ids[3:6])
    groups.set_role(book, gongs, ids[0], Role.LEADER)
    groups.end_member(book, gongs, ids[1], "2026-06-30")
    builders.members(book, gongs, ids[1], from_day="2026-09-01")
    groups.edit(book, dance, "Lớp múa", GroupKind.CLASS, "Sân nhà rông")
    yes = [Consent(purpose, True, GivenBy.BOTH, "2026-11-01") for purpose in Purpose]
    people.set_consents(book, ids[:3], yes)
    people.set_consents(book, ids[:1], [Consent(Purpose.PHOTO, False)])
    people.edit(book, ids[2], PersonDraft("Đinh Bŏk", Gender.MALE, usual_name="Bok"))
    people.set_standing(book, [ids[7]], Standing.MOVED, "2026-11-01")
    people.merge(book, ids[4], ids[5])
    people.remove(book, [ids[6]])
    people.bring_back(book, [ids[6]])
    a_full_calendar(book, gongs, dance, ids)
    a_full_corner(book, ids)
    a_full_box_of_gifts(book, gongs, ids[7])
    a_full_year(book, groups.listing(book)[0].id)
    a_full_report(book)
    books.set_actor(book, "Đinh Thị Hmrơ̆")
    handing_in.nil(book, "2026-01")
    people.remove(book, [ids[6]])
    undoing.undo(book)
    people.erase(book, ids[7])
    handovers.hand_over(book, "Đinh Thị Hmrơ̆", "Siu Ƀlưh", "2026-11-22")


def a_full_calendar(book: Book, gongs: str, dance: str, ids: list[str]) -> None:
    first = builders.meeting(book, gongs, dance, day="2026-11-20")
    marks = [Mark(ids[0], Status.PRESENT), Mark(ids[2], Status.EXCUSED, "ốm")]
    attendance.mark(book, first, marks)
    attendance.mark_rest(book, first)
    attendance.mark(book, first, [Mark(ids[0], None), Mark(ids[2], Status.ABSENT, "đi rẫy")])
    meetings.count_heads(book, first, HeadCount(12, 7, None, 2, 9))
    meetings.count_unnamed(book, first, Unnamed(1, 0, 2, 0))
    meetings.name_walk_in(book, first, PersonDraft("Siu H’Drŏi"), "girls")
    other = builders.meeting(book, dance, day="2026-11-21")
    meetings.edit(book, other, [gongs], "2026-11-21", "tối", "Nhà rông", "Ôn bài", ids[3])
    meetings.postpone(book, other, "2026-11-28", Reason.STORM, "bão số 9")
    for day in ("2026-12-01", "2026-12-02"):
        builders.meeting(book, gongs, day=day)
    meetings.rest(book, "2026-12-01", "2026-12-02", Reason.FUNERAL)
    print_sheet(book, first)


def a_full_corner(book: Book, ids: list[str]) -> None:
    library.set_book(book, "Tấm Cám", "8934974123456")
    library.count_readers(book, Reader.GIRL, 3, "2026-11-20")
    library.remove_visit(book, library.visits(book)[0].id)
    counted = (Reader.WOMAN, LibraryPurpose.STUDY)
    first, second, third = library.lend(
        book, ids[0], ["Tấm Cám", "Dế Mèn", "Sơn Tinh"], "2026-11-20", counted=counted
    ).created
    library.give_back(book, [first], "2026-11-25")
    library.renew(book, second, "2026-12-31")
    library.remove_loan(book, third)
    title = catalogue.write_titles(book, [TitleDraft("Tấm Cám", author="Dân gian")]).created[0]
    catalogue.label_copies(book, title, ["TV-001", "TV-002"])
    library.lend(book, ids[1], ["TV-001"], "2026-11-21")
    library.lend(book, ids[2], ["TV-001"], "2026-11-22")
    film = catalogue.add_resource(book, "Phim dạy đánh chiêng").created[0]
    library.count_readers(book, None, 12, "2026-11-22", resource=film)
    box = catalogue.save_box(book, BoxDraft("Hộp sách số 1", 25, 40)).created[0]
    catalogue.send_box(book, box, "Trường Tiểu học Yang Bắc", "2026-09-10")
    catalogue.bring_box_home(book, box, "2026-10-10", 31)
    met = meetings.listing(book)[0].id
    set_programmes(book, met, [Programme.READING, Programme.MOVEMENT])
    set_programmes(book, met, [Programme.READING])
    gongs = equipment.add(book, "Bộ cồng chiêng", 3).created[0]
    equipment.check(book, gongs, Condition.WORN, "2026-11-20")
    out = equipment.lend(book, gongs, ids[1], 2, "2026-11-25", "2026-11-20").created[0]
    equipment.lend(book, gongs, ids[0], 1, "2026-11-25", "2026-11-20")
    equipment.give_back(book, out, "2026-11-22")
    facilities.describe(book, Facility(210, 90, 500, "2026-11-20"))


def a_full_box_of_gifts(book: Book, group: str, person: str) -> None:
    """One of a person who is erased later, one forgotten at once, one taken out."""
    of_person = DonationDraft("2026-11-20", giver="Siu Ƀlưh", person_id=person, amount=500_000)
    donations.add(book, of_person)
    chairs = replace(of_person, form=GiftForm.GOODS, goods="Ghế", quantity=20, group_id=group)
    second = donations.add(book, replace(chairs, giver_kind=GiverKind.COMPANY)).created[0]
    donations.forget_giver(book, second)
    third = donations.add(book, replace(of_person, on_board=True, to_commune=True)).created[0]
    donations.edit(book, third, replace(of_person, note="nhà cuối làng"))
    donations.renumber(book, third)
    donations.remove(book, donations.add(book, of_person).created[0])


def a_full_year(book: Book, group: str) -> None:
    made = occasions.add(book, OccasionDraft("Lễ cúng bến nước", Reckoning.OPEN, 7)).created[0]
    occasions.set_days(book, made, 2026, "2026-07-12", "2026-07-13")
    occasions.watch(book, "tet-trung-thu", True)
    meetings.add_several(book, [group], ["2026-07-12"], "tối", occasion=(made, 2026))
    occasions.set_days(book, made, 2027, "2027-07-09", None)
    occasions.copy_last_year(book, 2027)
    wedding = HallDraft(HallPurpose.WEDDING, "2026-11-28", "2026-11-29", borrower="Đinh Hrơh")
    hall.edit(book, hall.lend(book, wedding).created[0], replace(wedding, time="08:00"))


def a_full_report(book: Book) -> None:
    november = month(2026, 11)
    key = reports.ReportKey(november)
    report_heads.set_head(book, ReportHead(plan="Kế hoạch số 12", recipients=("Như trên", "Lưu")))
    reports.write_text(book, key, "hardship", "Mưa bão nhiều ngày.")
    reports.adjust(book, key, COUNTED[0], 30, 28, "đếm lại trên giấy")
    reports.estimate(book, key, COUNTED[1], 40)
    reports.drop_number(book, key, COUNTED[1])
    reports.set_cut_off(book, november.kind, 25)
    reports.close(book, key, {"report": {COUNTED[0]: 30}})
    reports.close(book, key, {"report": {COUNTED[0]: 31}}, "sót một buổi")
    forms.keep(book, FormMap("Biểu 01", b"shape", (MappedCell("Sheet1", "B4", COUNTED[0]),)))


def test_a_person_whose_key_is_gone_is_made_anew_without_a_name(book: Book) -> None:
    person = builders.person(book, "Đinh Hrơh", phone="0912000111")
    with book.read() as connection:
        uuid = connection.exec_driver_sql("SELECT uuid FROM entity WHERE kind = 2").scalar_one()
    book.keys.forget([uuid])

    made_anew(book, random.Random(3))
    with book.read() as connection:
        found = questions.detail(connection, person)
    assert (found.name_known, found.draft.phone, found.draft.gender) == (False, None, Gender.FEMALE)
