"""Units through time: a name from a day on, said once at the commune, carried by the reply."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from db.domain.errors import AppError
from db.domain.list_papers import Handover, LentThing
from db.domain.periods import parse_period
from db.domain.reports import ActivityReport, CommuneReport
from db.domain.unit_names import DatedName, name_on
from db.engine import Book
from desktop.actions import (
    consent_lists,
    lending_notes,
    library,
    meeting_papers,
    merging,
    person_papers,
    plan_tasks,
    receipt_lists,
    receiving,
    reports,
    sheets,
    splitting,
    tables,
    targets,
    undoing,
    unit_names,
)
from desktop.actions.receipt_lists import Given
from desktop.documents import attendance_record
from desktop.phrases import village_label
from desktop.unit_words import change_notes
from tests import builders
from tests.helpers.commune import Commune

OLD, NEW = "Nhà văn hóa làng Jro Ktu", "Nhà văn hóa làng Jro Ktu Đak Yang"
SINCE = "2026-07-01"


@pytest.fixture
def commune(tmp_path: Path) -> Iterator[Commune]:
    made = Commune(tmp_path)
    yield made
    made.close()


def unit(commune: Commune, name: str) -> str:
    return next(id_ for id_, called in plan_tasks.units(commune.book) if called == name)


def carry_reply(commune: Commune, village: Book) -> None:
    for sent in receiving.reply_all(commune.book, commune.stick):
        if sent.path is not None:
            receiving.take_in(village, [Path(sent.path)])


def year(commune: Commune, today: date, period: str = "2026") -> CommuneReport:
    made = reports.report(commune.book, parse_period(period), today=today)
    assert isinstance(made, CommuneReport)
    return made


def test_a_paper_of_the_house_prints_the_name_of_its_day(commune: Commune) -> None:
    village = commune.village(OLD)
    club = builders.club(village)
    person = builders.person(village, group=club)
    before = builders.meeting(village, club, day="2026-06-30")
    after = builders.meeting(village, club, day=SINCE)
    builders.marks(village, before, present=[person])
    unit_names.rename_unit(commune.book, unit(commune, OLD), NEW, SINCE)
    carry_reply(commune, village)

    drawn = sheets.draft(village, [before, after]).prints
    assert [sheet.house for _, sheet in drawn] == [OLD, NEW]
    assert meeting_papers.attendance_record(village, before).head.house == OLD
    made = reports.report(village, parse_period("2026-08"), today=date(2026, 9, 1))
    assert isinstance(made, ActivityReport)
    assert made.house == NEW
    old = reports.report(village, parse_period("2026-05"), today=date(2026, 6, 1))
    assert isinstance(old, ActivityReport)
    assert (old.house, old.heading.issuer) == (OLD, OLD)


def test_the_communes_report_of_the_year_has_both_names(commune: Commune) -> None:
    commune.village(OLD)
    unit_names.rename_unit(commune.book, unit(commune, OLD), NEW, SINCE)
    made = year(commune, date(2026, 12, 31))
    assert [house.name for house in made.houses] == [NEW]
    assert f"{NEW} (đến ngày 30/6/2026: {OLD})." in made.notes
    assert not [one for one in year(commune, date(2028, 1, 1), "2028").notes if OLD in one]
    undoing.undo(commune.book)
    assert [house.name for house in year(commune, date(2026, 12, 31)).houses] == [OLD]


def test_growth_across_a_merger_says_so(commune: Commune) -> None:
    for name in ("Làng Jro", "Làng Hven"):
        commune.village(name)
    merging.merge(commune.book, "Làng Hven", "Làng Jro", SINCE)
    (note,) = [one for one in year(commune, date(2026, 12, 31)).notes if "nhập vào" in one]
    assert note == (
        "Làng Hven nhập vào Làng Jro từ ngày 01/7/2026: số của Làng Jro và số cùng kỳ năm trước "
        "để so sánh gồm cả hai nơi."
    )


def test_growth_across_a_split_says_so_at_the_target_and_in_the_house(commune: Commune) -> None:
    village = commune.village("Làng Jro")
    library.count_readers(village, None, 90, "2026-02-01")
    commune.receive(village)
    targets.take_plan(commune.book)
    rows = {one.target.draft.code: one for one in targets.progress(commune.book, 2026)}
    growing = rows["T4"].target.id
    targets.set_baseline(commune.book, growing, 2025, 100)
    targets.give(commune.book, growing, 2026, [(unit(commune, "Làng Jro"), 300)])
    splitting.split(commune.book, "Làng Jro", "Làng Đak Yang", SINCE, "Làng Jro Ktu")

    said = change_notes(
        next(
            one for one in targets.progress(commune.book, 2026) if one.target.id == growing
        ).changes
    )
    wanted = "Làng Jro tách thành Làng Jro Ktu và Làng Đak Yang từ ngày"
    assert wanted in said and "không cùng địa bàn" in said
    carry_reply(commune, village)
    given = targets.of_house(village, date(2026, 12, 1))
    assert given is not None
    assert wanted in change_notes(given.changes)


def test_the_commune_of_before_the_reform_signs_what_is_of_before(commune: Commune) -> None:
    unit_names.rename_commune(commune.book, "Yang Bắc mới", "Gia Lai", "2025-07-01", boundary=True)
    before = year(commune, date(2025, 6, 30), "2025-06")
    after = year(commune, date(2026, 1, 2), "2025")
    assert before.commune == builders.COMMUNE
    assert after.commune == "Yang Bắc mới"
    assert after.heading.issuer == "Ủy ban nhân dân xã Yang Bắc mới"
    (note,) = [one for one in after.notes if "địa giới" in one]
    assert note.endswith("so với kỳ trước ngày đó không cùng địa bàn.")


def test_a_house_says_the_new_name_of_its_commune_once_the_reply_came(commune: Commune) -> None:
    village = commune.village("Làng Jro")
    unit_names.rename_commune(commune.book, "Đak Pơ mới", "Gia Lai", "2025-07-01")
    carry_reply(commune, village)
    made = reports.report(village, parse_period("2026-05"), today=date(2026, 6, 1))
    assert made.heading.superior == "UBND xã Đak Pơ mới"


def test_a_name_of_a_day_to_come_is_refused_and_a_house_names_nobody(commune: Commune) -> None:
    village = commune.village("Làng Jro")
    one = unit(commune, "Làng Jro")
    for name, day, code in (("Làng X", "2999-01-01", "day_ahead"), (" ", SINCE, "name_missing")):
        with pytest.raises(AppError) as refused:
            unit_names.rename_unit(commune.book, one, name, day)
        assert refused.value.code == code
    with pytest.raises(AppError) as refused:
        unit_names.rename_unit(village, one, "Làng X", SINCE)
    assert refused.value.code == "commune_only"


def test_an_older_name_that_is_told_later_changes_only_its_own_days(commune: Commune) -> None:
    commune.village("Làng C")
    one = unit(commune, "Làng C")
    unit_names.rename_unit(commune.book, one, "Làng D", "2026-03-01")
    unit_names.rename_unit(commune.book, one, "Làng B", "2024-01-01")
    names = unit_names.of_unit(commune.book, one)
    days = ("2023-12-31", "2024-01-01", "2026-02-28", "2026-03-01", None)
    assert [name_on(names, day) for day in days] == [
        "Làng C",
        "Làng B",
        "Làng B",
        "Làng D",
        "Làng D",
    ]
    assert plan_tasks.units(commune.book) == ((one, "Làng D"),)


def test_names_before_any_day_is_known() -> None:
    assert name_on((), "2026-01-01") is None
    assert name_on((DatedName("Làng A", "2026-02-01"),), "2026-01-01") == "Làng A"


def test_the_communes_word_for_a_village_stands_on_papers_and_lists(commune: Commune) -> None:
    village = commune.village("Làng Jro")
    club = builders.club(village)
    meeting = builders.meeting(village, club)
    builders.marks(village, meeting, present=[builders.person(village, group=club)])
    assert "Thôn/làng" in [one.title for one in tables.of_people(village).columns]
    unit_names.set_village_word(commune.book, "tổ dân phố")
    carry_reply(commune, village)
    assert "Tổ dân phố" in [one.title for one in tables.of_people(village).columns]
    ((_, sheet),) = sheets.draft(village, [meeting]).prints
    assert village_label(sheet.village_word) == "Tổ dân phố"
    record = meeting_papers.attendance_record(village, meeting)
    assert record.head.village_word == "tổ dân phố"
    text = (
        pypdfium2.PdfDocument(attendance_record.draw(record))[0].get_textpage().get_text_bounded()
    )
    assert "Tổ dân phố" in text


def test_letters_receipts_and_notes_print_the_names_of_their_day(commune: Commune) -> None:
    village = commune.village(OLD)
    unit_names.rename_unit(commune.book, unit(commune, OLD), NEW, SINCE)
    unit_names.rename_commune(commune.book, "Đak Pơ mới", "Gia Lai", SINCE)
    carry_reply(commune, village)
    club = builders.club(village)
    builders.person(village, group=club)
    chairs = [LentThing("Ghế", 20)]

    def papers(day: str) -> list[tuple[str, str]]:
        meeting = builders.meeting(village, club, day=day)
        heads = (
            person_papers.thanks(village, ["bà Bĕch"], "tặng loa", day)[0].head,
            person_papers.invitations(village, meeting, ["bà Bĕch"], day)[0].head,
            lending_notes.lending_note(village, Handover.LENDING, chairs, day).head,
            receipt_lists.receipts_of_meeting(
                village, meeting, Given("Bồi dưỡng", 50_000), blank_rows=1
            ).head,
            receipt_lists.receipts_of_group(
                village, club, day, Given("Bồi dưỡng", 50_000), blank_rows=1
            ).head,
        )
        asked = consent_lists.consent_list(village, club, day)
        return [*((one.house, one.commune) for one in heads), (asked.house, asked.commune)]

    assert set(papers("2026-06-30")) == {(OLD, builders.COMMUNE)}
    assert set(papers(SINCE)) == {(NEW, "Đak Pơ mới")}
