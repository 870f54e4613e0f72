"""A figure is the same wherever it stands: on the screen, on paper, in files, at a target, and in
the records behind it; and no number over different targets stands anywhere."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from db.domain.births import Birth
from db.domain.bodies import Body, Category
from db.domain.catalogue import BoxDraft
from db.domain.errors import AppError
from db.domain.facilities import Criteria, Facility
from db.domain.figure_codes import codes
from db.domain.figures import Figures
from db.domain.forms import MappedCell
from db.domain.groups import GroupKind
from db.domain.houses import HouseKind
from db.domain.library import Channel, Choice, Purpose, Reader
from db.domain.library_points import Checked, Item, PointDraft, PointMonth
from db.domain.meetings import HeadCount
from db.domain.people import Gender, PersonDraft
from db.domain.periods import parse_period
from db.domain.plan_tasks import TaskState
from db.domain.programmes import Programme
from db.domain.reports import CODES, SELDOM, CommuneReport
from db.domain.targets import Progress, TargetDraft, TargetRule
from desktop.actions import (
    catalogue,
    equipment,
    facilities,
    figures,
    forms,
    library,
    library_points,
    meetings,
    people,
    plan_tasks,
    programmes,
    reports,
    targets,
)
from desktop.cli import run
from desktop.documents import commune_report
from desktop.target_words import measured
from tests import builders
from tests.helpers.commune import Commune

DAYS = ("2026-01-01", "2026-12-31")
REPORTED_APART = (
    *("tasks", "inspections", "visits.group", "meetings.group"),
    "persons.unknown_birth",
)
"""Words, tables, lines of their own in the report; births to be asked for are a note of visits."""


@pytest.fixture
def commune(tmp_path: Path) -> Iterator[Commune]:
    """Two villages in which something of everything happened, one of which has less."""
    made = Commune(tmp_path)
    village, other = made.village("Làng Jro"), made.village("Làng Klăh Môn")
    club = builders.club(village, kind=GroupKind.CLUB)
    for number, (year, body) in enumerate(zip((2018, 2000, 1980, 1950, 1990), Body, strict=True)):
        draft = PersonDraft(
            f"Siu Ñun {number}",
            Gender.FEMALE if number % 2 else Gender.MALE,
            Birth(year),
            "ba-na",
            bodies=(body,),
            category=Category.OFFICIAL if number == 2 else None,
        )
        person = people.add(village, draft).created[0]
        builders.members(village, club, person)
    everybody = [row.id for row in people.listing(village)]
    for day in ("2026-02-03", "2026-02-10", "2026-03-03", "2026-06-02"):
        meeting = builders.meeting(village, club, day=day)
        builders.marks(village, meeting, present=everybody)
        programmes.set_programmes(village, meeting, {Programme.READING})
        meetings.count_heads(village, meeting, HeadCount(20, 8, 5, 3, 6))
    _books(village, everybody[0])
    facilities.describe(village, Facility(220, 90, 400, "2026-05-01"))
    library.count_readers(other, Reader.BOY, day="2026-04-01")
    for book in (village, other):
        made.receive(book)
    _of_the_commune(made)
    yield made
    made.close()


def _books(village: Any, person: str) -> None:
    choice = Choice(Purpose.STUDY, Channel.DIGITAL)
    resource = catalogue.add_resource(village, "Truyện cổ Ba Na", "https://vi.du").created[0]
    library.count_readers(village, Reader.GIRL, 3, "2026-03-02", choice, resource)
    library.count_readers(village, Reader.WOMAN, 2, "2026-05-02")
    library.lend(village, person, ["Tấm Cám", "Dế Mèn"], "2026-03-01")
    first, second = library.loans(village)
    library.give_back(village, [first.id], "2026-03-09")
    library.renew(village, second.id, "2026-04-01")
    box = catalogue.save_box(village, BoxDraft("Hộp 1", 20, 40)).created[0]
    catalogue.send_box(village, box, "Trường tiểu học", "2026-09-10", 40)
    catalogue.bring_box_home(village, box, "2026-10-10", 33)
    item = equipment.add(village, "Bộ chiêng", 12).created[0]
    equipment.lend(village, item, person, 12, "2026-12-01", "2026-11-20")


def _of_the_commune(made: Commune) -> None:
    targets.take_plan(made.book)
    plan_tasks.take_plan(made.book)
    first, *_ = plan_tasks.tasks(made.book)
    plan_tasks.set_state(made.book, first.id, TaskState.DONE, "2026-05-05")
    unit, _ = plan_tasks.units(made.book)[0]
    plan_tasks.inspect(made.book, unit, "2026-06-01", "UBND xã", ["Loa hỏng"])
    finding = plan_tasks.inspections(made.book)[0].findings[0]
    plan_tasks.set_fixed(made.book, finding.id, "2026-07-01")
    facilities.set_criteria(made.book, Criteria(200, 80))
    school = PointDraft("Thư viện Trường Y-Bluĭ", HouseKind.SCHOOL_LIBRARY, titles=9, copies=30)
    point = library_points.save(made.book, school).created[0]
    checks = (Checked(Item.COMPUTERS, True, 4), Checked(next(iter(Item)), True))
    library_points.check(made.book, point, checks)
    library_points.write_month(made.book, point, PointMonth("2026-05", 40))


def found(commune: Commune) -> Figures:
    return figures.figures(commune.book, *DAYS)


def test_every_breakdown_that_the_plan_names_is_there(commune: Commune) -> None:
    """Female, child, youth, elderly, DTTS, đoàn thể, CB-CC-VC, households: real figures all."""
    said = found(commune)
    for whole in ("visits", "persons"):
        for part in ("female", "child", "youth", "elderly", "minority", "official", *Body):
            assert said.value(f"{whole}.{part}") > 0, f"{whole}.{part}"
    assert said.value("households") == 4 * 6
    empty = [code for code in codes() if not said.value(code)]
    # What of all codes nothing happened of: told figures, classes, other kinds of points …
    assert len(empty) < len(codes()) / 2


def test_the_command_line_gives_the_figures_of_the_screen(
    commune: Commune, capsys: pytest.CaptureFixture[str]
) -> None:
    wanted = {one.code: one.value for one in found(commune).figures}
    words = ["--json", "--data", str(commune.book.folder), "figures"]
    assert run([*words, "--from", DAYS[0], "--to", DAYS[1]]) == 0
    said = json.loads(capsys.readouterr().out)["figures"]
    assert {one["code"]: one["value"] for one in said} == wanted


def test_a_form_of_superiors_gets_every_code_of_the_registry(
    commune: Commune, tmp_path: Path
) -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet["A1"] = "Chỉ tiêu"
    form = tmp_path / "bieu.xlsx"
    workbook.save(form)
    asked = [code for code in codes() if found(commune).value(code)]
    data = form.read_bytes()
    for row, code in enumerate(asked, 2):
        forms.map_cell(commune.book, "bieu", data, MappedCell(sheet.title, f"B{row}", code))
    filled = forms.fill(commune.book, form, parse_period("2026"))
    out = forms.save_filled(form, tmp_path / "da-dien.xlsx", filled)
    cells = openpyxl.load_workbook(out).active
    assert cells is not None
    got = {code: cells[f"B{row}"].value for row, code in enumerate(asked, 2)}
    assert got == {code: found(commune).value(code) for code in asked}


def test_a_report_has_every_figure_and_the_same_value(commune: Commune) -> None:
    made = reports.report(commune.book, parse_period("2026"), today=date(2026, 12, 31))
    assert isinstance(made, CommuneReport)
    said = found(commune)
    told = {code: made.totals.value(code) for code in (*CODES, *SELDOM) if code in codes()}
    assert told == {code: said.value(code) for code in told}
    missing = [one.code for one in said.figures if one.value and one.code not in told]
    assert [code for code in missing if not code.startswith(REPORTED_APART)] == []


def test_behind_every_figure_stand_the_records_that_make_it(commune: Commune) -> None:
    said, closed = found(commune), []
    for one in said.figures:
        if not one.value:
            continue
        try:
            opened = figures.explain(commune.book, one.code, *DAYS)
        except AppError as error:
            assert error.code == "figure_not_opened"
            closed.append(one.code)
            continue
        assert opened.value == one.value, one.code
    assert closed == []


def test_a_target_reads_the_figure_that_the_screen_shows(commune: Commune) -> None:
    for number, code in enumerate(("visits.youth_union", "households", "library.visits")):
        draft = TargetDraft(f"X{number}", "Thử", TargetRule.FIGURE, 2026, code, 10)
        targets.add(commune.book, draft)
        (row,) = [one for one in rows(commune) if one.target.draft.code == f"X{number}"]
        assert row.value == found(commune).value(code) > 0, code


def rows(commune: Commune) -> tuple[Progress, ...]:
    return targets.progress(commune.book, 2026)


def test_no_number_over_different_targets_is_shown(
    commune: Commune, capsys: pytest.CaptureFixture[str]
) -> None:
    """T5 at one of two houses and T9 at both are 50 % and 100 %; 75 % stands nowhere: on no page,
    in no report, in no answer."""
    unit = [place.unit for place in next(one for one in rows(commune) if _is(one, "T9")).places]
    for code, yes in (("T9", (True, True)), ("T5", (True, False))):
        (row,) = [one for one in rows(commune) if _is(one, code)]
        if row.target.draft.rule is TargetRule.HOUSES:
            for place, answer in zip(unit, yes, strict=True):
                targets.answer(commune.book, row.target.id, place, answer)
    shares = {
        code: measured(next(one for one in rows(commune) if _is(one, code)))
        for code in ("T5", "T9")
    }
    assert shares == {"T5": "1/2 nơi đạt", "T9": "2/2 nơi đạt"}

    made = reports.report(commune.book, parse_period("2026"), today=date(2026, 12, 31))
    assert isinstance(made, CommuneReport)
    outline = commune_report.outline(made)
    said = [line.text for line in outline.lines()]
    said += [str(cell) for grid in outline.grids() for row in grid.rows for cell in row]
    assert run(["--data", str(commune.book.folder), "target", "list"]) == 0
    said += capsys.readouterr().out.splitlines()
    said += [measured(one) for one in rows(commune)]
    over = re.compile(r"\b75\s*%|(bình quân|trung bình) (của )?các chỉ tiêu")
    assert [text for text in said if over.search(text)] == []
    assert not [name for name in Progress.__dataclass_fields__ if "average" in name]


def _is(one: Progress, code: str) -> bool:
    return one.target.draft.code == code
