"""A house's own reports travel with its hand-in, and are never those of the commune."""

from __future__ import annotations

from db.domain.periods import PeriodKind, parse_period
from desktop.actions import report_closing, reports
from tests import builders
from tests.helpers.sites import Sites, take

PERIOD = parse_period("2026-11")
PROPOSED = "Đề nghị cấp thêm 02 bộ chiêng cho làng Jro."


def test_a_house_that_wrote_in_its_report_can_still_hand_in(sites: Sites) -> None:
    village, commune = sites.village(), sites.commune()
    sites.enrol(village, commune)
    group = builders.club(village.book)
    person = builders.person(village.book, "Đinh Hrơh", group=group)
    meeting = builders.meeting(village.book, group, day="2026-11-15")
    builders.marks(village.book, meeting, present=[person])
    report_closing.write_text(village.book, PERIOD, "proposals", PROPOSED)
    report_closing.adjust(village.book, PERIOD, "visits", 3, "Tờ ký nhập thiếu")
    report_closing.set_cut_off(village.book, PeriodKind.MONTH, 20)
    report_closing.close(village.book, PERIOD)
    file = sites.file(village)
    assert file is not None
    (taken,) = take(commune, file)
    assert (taken.verdict, taken.reason) == ("accepted", None)
    own = reports.report(commune.book, PERIOD)
    assert (own.added.texts, own.added.adjustments, own.added.closed_on) == ((), (), None)
