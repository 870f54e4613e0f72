"""What stands round a report is typed once; the wish of the commune comes with a reply."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from db.domain.errors import AppError
from db.domain.periods import parse_period
from db.domain.report_heads import HeadingKind, HeadSort, ReportHead
from db.domain.reports import Heading, Target
from db.domain.signing import Authority
from db.domain.targets import TargetDraft, TargetRule
from db.engine import Book
from db.log.act import act
from db.log.kinds import Kind
from db.log.payload import derived_id
from desktop.actions import (
    consent_lists,
    meeting_papers,
    paper_heads,
    receipt_lists,
    receiving,
    report_checks,
    report_heads,
    reports,
    sheets,
    targets,
    undoing,
    unit_names,
)
from desktop.documents import decree
from tests import builders
from tests.helpers.sites import Sites

PERIOD, DAY = parse_period("2026-11"), date(2026, 11, 22)
PLAN = "Kế hoạch số 12/KH-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân xã Đak Pơ"
OWN = ReportHead(
    issuer=HeadingKind.BOARD,
    recipients=("Như trên", "Ủy ban MTTQ Việt Nam xã Đak Pơ", "Lưu"),
    plan=PLAN,
    authority=Authority.FOR_HEAD,
    signer_name="Đinh Mơdơ̆ Ê̆ban",
)


@pytest.fixture
def sites(tmp_path: Path) -> Iterator[Sites]:
    made = Sites(tmp_path)
    yield made
    made.close()


def heading(book: Book) -> Heading:
    return reports.report(book, PERIOD, today=DAY).heading


def test_what_was_typed_stands_round_every_report_from_then_on(sites: Sites) -> None:
    book = sites.village().book
    report_heads.set_head(book, OWN)
    found = heading(book)
    assert found.issuer == "Ban chủ nhiệm nhà văn hóa làng Jro"
    assert found.recipients == OWN.recipients
    assert found.plan == PLAN
    assert found.signer == ("TM. BAN CHỦ NHIỆM", "KT. CHỦ NHIỆM", "PHÓ CHỦ NHIỆM")
    assert found.signer_name == "Đinh Mơdơ̆ Ê̆ban"
    assert found.addressee == ("Ủy ban nhân dân xã Đak Pơ",)


def test_an_emptied_field_is_the_programs_again(sites: Sites) -> None:
    book = sites.village().book
    before = heading(book)
    report_heads.set_head(book, OWN)
    report_heads.set_head(book, ReportHead())
    assert heading(book) == before


def test_the_communes_wish_comes_with_a_reply_and_the_houses_own_word_goes_before_it(
    sites: Sites,
) -> None:
    village, commune = sites.village(), sites.commune()
    sites.enrol(village, commune)
    builders.person(village.book, "Đinh Hrơh")
    wish = ReportHead(HeadingKind.VILLAGE, recipients=("Như trên",), plan=PLAN, signer_name="Ai đó")
    report_heads.set_head(commune.book, wish, HeadSort.HOUSES)
    sites.trip(village, commune)
    found = heading(village.book)
    assert (found.issuer, found.plan, found.signer_name) == ("làng Jro", PLAN, "")
    report_heads.set_head(village.book, ReportHead(issuer=HeadingKind.HOUSE))
    found = heading(village.book)
    assert (found.issuer, found.plan) == ("Nhà văn hóa làng Jro", PLAN)
    sites.trip(village, commune)
    (house,) = receiving.houses(commune.book)
    assert reports.report(commune.book, PERIOD, house.id, DAY).heading.recipients == ("Như trên",)


def test_a_house_cannot_say_what_all_houses_write(sites: Sites) -> None:
    with pytest.raises(AppError) as refused:
        report_heads.set_head(sites.village().book, OWN, HeadSort.HOUSES)
    assert refused.value.code == "commune_only"


def test_the_communes_report_is_measured_against_the_target_due_next(sites: Sites) -> None:
    book = sites.commune().book
    for code, year, low in (("T1", 2030, 9000), ("T2", 2027, 4000), ("T0", 2025, 100)):
        targets.add(
            book, TargetDraft(code, "Thu hút người dân", TargetRule.FIGURE, year, "visits", low)
        )
    draft = TargetDraft("T3", "Lượt bạn đọc", TargetRule.GROWTH, 2030, "library.visits", 100, 150)
    targets.add(book, draft)
    row = next(one for one in targets.listing(book) if one.draft.code == "T3")
    assert reports.report(book, PERIOD, today=DAY).added.targets == (Target("visits", 4000),)
    targets.set_baseline(book, row.id, 2024, 1000)
    found = dict.fromkeys(reports.report(book, PERIOD, today=DAY).added.targets)
    assert Target("library.visits", 1210) in found


def test_a_houses_report_is_measured_against_what_the_commune_gave(sites: Sites) -> None:
    village, commune = sites.village(), sites.commune()
    sites.enrol(village, commune)
    builders.person(village.book, "Đinh Hrơh")
    draft = TargetDraft("T7", "Thu hút người dân", TargetRule.FIGURE, 2026, "visits", 4000)
    targets.add(commune.book, draft)
    (row,) = targets.listing(commune.book)
    (place,) = targets.progress(commune.book, 2026)[0].places
    targets.give(commune.book, row.id, 2026, [(place.unit, 800)])
    sites.trip(village, commune)
    found = reports.report(village.book, PERIOD, today=DAY)
    assert found.added.targets == (Target("visits", 800),)


def test_what_superiors_send_back_is_said_before(sites: Sites) -> None:
    book = sites.village().book
    told = report_checks.missing(reports.report(book, PERIOD, today=DAY))
    assert any("Kế hoạch" in one for one in told)
    assert any("kiến nghị" in one for one in told)
    report_heads.set_head(book, ReportHead(plan=PLAN, recipients=("Phòng VHTT huyện Đak Pơ",)))
    told = report_checks.missing(reports.report(book, PERIOD, today=DAY))
    assert not any("Kế hoạch" in one for one in told)
    assert any("cấp huyện" in one for one in told)


HUYEN = ("UBND huyện Đak Pơ", "Phòng VHTT huyện Đak Pơ")
SO = ("Ủy ban nhân dân tỉnh Gia Lai", "Sở Văn hóa, Thể thao và Du lịch tỉnh Gia Lai")
REFORM = "2025-07-01"


def of_day(book: Book, day: str, period: str = "2025-05") -> Heading:
    return reports.report(book, parse_period(period), today=date.fromisoformat(day)).heading


def test_bodies_change_with_the_days_and_each_report_names_those_of_its_own_day(
    sites: Sites,
) -> None:
    """Two levels of local government since 01/7/2025: what is of before still goes to the huyện."""
    book = sites.commune().book
    report_heads.set_head(book, ReportHead(addressees=HUYEN, recipients=("Như trên", *HUYEN)))
    report_heads.set_head(
        book, ReportHead(addressees=SO, recipients=("Như trên", "Lưu: VT"), from_day=REFORM)
    )
    before, after = of_day(book, "2025-06-30"), of_day(book, REFORM)
    assert (before.addressee, after.addressee) == (HUYEN, SO)
    assert before.recipients == ("Như trên", *HUYEN)
    assert [one.from_day for one in report_heads.all_of(book)] == [None, REFORM]

    report_heads.forget(book, REFORM)
    assert of_day(book, "2026-01-01").addressee == HUYEN
    undoing.undo(book)
    assert of_day(book, "2026-01-01").addressee == SO


def test_what_was_set_before_there_were_days_holds_from_ever(sites: Sites) -> None:
    """An entry of an older program has neither a day nor a word on being there."""
    book = sites.commune().book
    with act(book, "reports.head") as doing:
        key = derived_id(Kind.PAPER_HEAD, doing.scope, HeadSort.OWN.value.encode())
        doing.put(Kind.PAPER_HEAD, key, sort=HeadSort.OWN.value, recipients="Lưu: VT cũ")
    for day in ("1999-01-01", "2026-01-01"):
        assert report_heads.of(book, on=day).recipients == ("Lưu: VT cũ",)
    report_heads.set_head(book, replace(report_heads.of(book), plan=PLAN))
    assert len(report_heads.all_of(book)) == 1, "set anew it is the same record"


def test_the_communes_wish_has_days_at_its_houses_too(sites: Sites) -> None:
    village, commune = sites.village(), sites.commune()
    sites.enrol(village, commune)
    builders.person(village.book, "Đinh Hrơh")
    for day, plan in ((None, "Kế hoạch cũ"), (REFORM, PLAN)):
        head = ReportHead(plan=plan, from_day=day)
        report_heads.set_head(commune.book, head, HeadSort.HOUSES)
    sites.trip(village, commune)
    assert of_day(village.book, "2025-06-30").plan == "Kế hoạch cũ"
    assert of_day(village.book, REFORM).plan == PLAN


def test_the_peoples_committee_bears_the_name_of_the_day_on_every_paper(sites: Sites) -> None:
    """A xã becomes a phường: list, certificate, letter and report of before say xã."""
    village, commune = sites.village(), sites.commune()
    sites.enrol(village, commune)
    person = builders.person(village.book, "Đinh Hrơh")
    club = builders.club(village.book)
    builders.members(village.book, club, person, from_day="2020-01-01")
    met = {day: builders.meeting(village.book, club, day=day) for day in ("2025-06-30", REFORM)}
    unit_names.rename_commune(commune.book, "phường An Bình", "Gia Lai", REFORM)
    sites.trip(village, commune)
    wanted = {"2025-06-30": "UBND XÃ ĐAK PƠ", REFORM: "UBND PHƯỜNG AN BÌNH"}
    for day, words in wanted.items():
        assert of_day(village.book, day).superior.upper() == words
        heads = [
            sheets.draft(village.book, [met[day]]).prints[0][1].commune,
            meeting_papers.attendance_record(village.book, met[day]).head.commune,
            receipt_lists.receipts_of_group(
                village.book, club, day, receipt_lists.Given("Bồi dưỡng", amount=50_000)
            ).head.commune,
            consent_lists.consent_list(village.book, club, day).commune,
            paper_heads.letter_head(village.book, day).commune,
        ]
        assert [decree.body_name(one) for one in heads] == [words] * len(heads)
