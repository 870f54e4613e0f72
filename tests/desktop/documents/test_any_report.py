"""What holds of every report, whatever the book says: its length, its sentences, its figures."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import fields, replace
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from db.domain.meetings import Reason
from db.domain.plan_tasks import FindingRow, InspectionRow, PlanWork, TaskDraft, TaskRow, TaskState
from db.domain.provisional import Counts
from db.domain.reports import (
    CODES,
    ActivityReport,
    Additions,
    Adjustment,
    CommuneReport,
    HandInState,
    Heading,
    HouseLine,
    Late,
    MonthVisits,
    ReportTotals,
    Target,
)
from desktop.documents import activity_report, commune_report, report_excel
from desktop.documents.outline import Line, Outline
from tests.desktop.documents.made import (
    commune_report as commune_data,
)
from tests.desktop.documents.made import (
    group,
    heading,
    house,
    report,
    texts,
)

HOUSES, GROUPS = 60, 40
_NAMES = (
    "CLB Mơdơ̆ Ê̆ban Ƀrĭh",
    "Lớp năng khiếu múa xoang và dân ca thiếu nhi làng Jro Ktu Đak Yang",
    "Nhóm đọc sách",
    "H'Blơ̆i",
)
_FIGURES = [one.name for one in fields(ReportTotals) if one.type == "int"]
DRAWN = settings(max_examples=20, deadline=None, phases=(Phase.explicit, Phase.generate))
"""Pages take long to draw: what fails is shown as it was found."""
counts = st.one_of(st.just(0), st.integers(0, 40), st.integers(900, 2_000_000))
names = st.sampled_from(_NAMES)
codes = st.sampled_from(sorted(CODES))


@st.composite
def totals(draw: Any) -> ReportTotals:
    figures = {name: draw(counts) for name in draw(st.sets(st.sampled_from(_FIGURES)))}
    reasons = draw(st.lists(st.sampled_from(list(Reason)), unique=True, max_size=len(Reason)))
    off = tuple((reason.value, draw(st.integers(1, 9))) for reason in reasons)
    return ReportTotals(**(figures | {"called_off_by_reason": off}))


@st.composite
def additions(draw: Any) -> Additions:
    """All that people may add at once; photos are an annex of their own."""
    return Additions(
        months=draw(st.sampled_from([(), (MonthVisits(1, 120, 90),)])),
        texts=draw(
            st.sampled_from([(), (("proposals", "Đề nghị cấp chiêng.\nĐề nghị sửa mái."),)])
        ),
        estimates=tuple(draw(st.dictionaries(codes, counts, max_size=4)).items()),
        targets=tuple(Target(code, draw(counts)) for code in draw(st.sets(codes, max_size=3))),
        adjustments=tuple(
            Adjustment(code, draw(counts), draw(counts), "Tờ ký nhập thiếu")
            for code in draw(st.sets(codes, max_size=4))
        ),
        closed_on=draw(st.sampled_from([None, "2026-12-20"])),
        revision=(number := draw(st.integers(0, 2))),
        reason="Thiếu sổ của làng Jun" if number else None,
        late=tuple(
            Late(f"Nhà văn hóa {draw(names)}", "visits", 100, draw(counts))
            for _ in range(draw(st.integers(0, 5)))
        ),
        annex=draw(st.booleans()),
    )


LONG_HOUSE = "Nhà văn hóa - Khu thể thao thôn Jro Ktu Đak Yang Bung Bang Hven Brang Đak Kliết"
_ADDRESSEES = (
    ("Ủy ban nhân dân xã Núi Xanh",),
    ("Ủy ban nhân dân xã Núi Xanh", "Phòng Văn hóa - Xã hội xã Núi Xanh"),
)


@st.composite
def headings(draw: Any) -> Heading:
    """Head and foot as short and as tall as they come."""
    return heading(
        issuer=draw(st.sampled_from(["Nhà văn hóa làng Suối Trong", LONG_HOUSE])),
        addressee=draw(st.sampled_from(_ADDRESSEES)),
        signer=draw(st.sampled_from([(), ("CHỦ NHIỆM NHÀ VĂN HÓA - KHU THỂ THAO",)])),
        signer_name=draw(st.sampled_from(["", "Đinh Thị Hmrơ̆"])),
        confirmed_by=draw(st.sampled_from([(), ("Xác nhận của UBND xã",)])),
    )


@st.composite
def house_reports(draw: Any) -> ActivityReport:
    lines = tuple(
        group(f"{draw(names)} {n}", draw(counts), draw(st.sampled_from([None, 0, 1234])))
        for n in range(draw(st.integers(0, GROUPS)))
    )
    return report(
        lines,
        totals=draw(totals()),
        year=draw(totals()),
        last_year=draw(st.one_of(st.none(), totals())),
        as_of=draw(st.sampled_from([None, "2026-11-22"])),
        added=draw(additions()),
        heading=draw(headings()),
    )


@st.composite
def house_lines(draw: Any, number: int) -> HouseLine:
    state = draw(st.sampled_from(HandInState))
    told = Counts(meetings=3, visits=draw(counts)) if state is HandInState.PROVISIONAL else None
    name = f"Nhà văn hóa - Khu thể thao {draw(names)} {number}"
    return house(number, state, name=name, told=told)


@st.composite
def works(draw: Any) -> PlanWork:
    tasks = tuple(
        TaskRow(
            str(n),
            TaskDraft(f"III.{n}", "Tổ chức lớp năng khiếu", "UBND xã", "2026-06-30"),
            draw(st.sampled_from(TaskState)),
        )
        for n in range(draw(st.integers(0, 40)))
    )
    visits = tuple(
        InspectionRow(
            str(n),
            str(n),
            f"Làng {draw(names)}",
            "2026-05-05",
            "UBND xã",
            tuple(FindingRow(f"{n}{m}", "Mái dột, chưa có tủ sách") for m in range(3)),
        )
        for n in range(draw(st.integers(0, 30)))
    )
    return PlanWork(tasks, visits, "2026-12-31")


@st.composite
def commune_reports(draw: Any) -> CommuneReport:
    made = commune_data(
        tuple(draw(house_lines(n)) for n in range(draw(st.integers(0, HOUSES)))),
        totals=draw(totals()),
        year=draw(totals()),
        last_year=draw(st.one_of(st.none(), totals())),
        added=draw(additions()),
    )
    return replace(made, work=draw(works()))


def body(pages: list[str]) -> list[str]:
    """The pages before the first annex."""
    first = next(
        (n for n, text in enumerate(pages) if re.search(r"^Phụ lục( [IVX]+)?\s*$", text, re.M)),
        len(pages),
    )
    return pages[:first]


def sentences(outline: Outline) -> list[str]:
    """Every sentence of the text and of its notes."""
    lines = [one.text for one in (*outline.blocks, *outline.closing) if isinstance(one, Line)]
    return [part.strip() for line in lines for part in re.split(r"(?<=[.])\s", line)]


@DRAWN
@given(house_reports())
def test_a_house_takes_two_pages_at_most(made: ActivityReport) -> None:
    assert len(body(texts(activity_report.draw(made)))) <= 2


@DRAWN
@given(commune_reports())
def test_a_commune_takes_four_pages_at_most(made: CommuneReport) -> None:
    assert len(body(texts(commune_report.draw(made)))) <= 4


@settings(max_examples=80, deadline=None)
@given(house_reports())
def test_a_house_never_says_a_sentence_twice(made: ActivityReport) -> None:
    assert [
        text for text, n in Counter(sentences(activity_report.outline(made))).items() if n > 1
    ] == []


@settings(max_examples=80, deadline=None)
@given(commune_reports())
def test_a_commune_never_says_a_sentence_twice(made: CommuneReport) -> None:
    said = Counter(sentences(commune_report.outline(made)))
    assert [text for text, n in said.items() if n > 1] == []


def _plain_figures(text: str) -> list[str]:
    """Numbers of four digits and more without dots that are no year."""
    return [one for one in re.findall(r"(?<![\d./])\d{4,}(?![\d/])", text) if one[:2] != "20"]


@settings(max_examples=40, deadline=None)
@given(house_reports(), commune_reports())
def test_every_figure_is_written_with_dots(one: ActivityReport, other: CommuneReport) -> None:
    for outline in (activity_report.outline(one), commune_report.outline(other)):
        assert [text for text in sentences(outline) if _plain_figures(text)] == []


@settings(max_examples=10, deadline=None)
@given(commune_reports())
def test_every_report_is_an_excel_file_too(made: CommuneReport) -> None:
    assert report_excel.write(commune_report.outline(made)).startswith(b"PK")
