"""What stands round a report is typed once; the wish of the commune comes with a reply."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from db.domain.errors import AppError
from db.domain.periods import parse_period
from db.domain.report_heads import HeadSort, ReportHead
from db.domain.reports import Heading, HeadingKind, Target
from db.domain.signing import Authority
from db.domain.targets import TargetDraft, TargetRule
from db.engine import Book
from desktop.actions import receiving, report_checks, report_heads, reports, targets
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
