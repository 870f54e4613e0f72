"""B1, B4, B5 of the plan: tasks and inspections at the commune; who of which body came."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from db.domain.births import Birth
from db.domain.bodies import Body, Category
from db.domain.errors import AppError
from db.domain.people import Gender, PersonDraft
from db.domain.periods import parse_period
from db.domain.plan_tasks import TaskDraft, TaskState
from db.domain.reports import CommuneReport
from desktop.actions import figures, people, plan_tasks, receiving, reports, undoing
from desktop.documents import commune_report
from desktop.documents.outline import Grid
from tests import builders
from tests.helpers.commune import Commune

YEAR = ("2026-01-01", "2026-12-31")
TODAY = date(2026, 12, 31)


@pytest.fixture
def commune(tmp_path: Path) -> Iterator[Commune]:
    made = Commune(tmp_path)
    yield made
    made.close()


def made_report(commune: Commune) -> CommuneReport:
    made = reports.report(commune.book, parse_period("2026"), today=TODAY)
    assert isinstance(made, CommuneReport)
    return made


def report(commune: Commune) -> list[str]:
    """Every paragraph and cell of the commune's report of the year."""
    made = made_report(commune)
    outline = commune_report.outline(made)
    cells = [str(cell) for grid in outline.grids() for row in grid.rows for cell in row]
    return [line.text for line in outline.lines()] + cells


def test_b1_tasks_of_the_plan_stand_in_the_report_with_how_they_stand(commune: Commune) -> None:
    plan_tasks.take_plan(commune.book)
    shipped = plan_tasks.tasks(commune.book)
    assert len(shipped) == 18
    assert all(one.draft.body and one.draft.owner and one.draft.due is None for one in shipped)
    first, second, third = shipped[:3]
    plan_tasks.set_state(commune.book, first.id, TaskState.DONE, "2026-11-05", "2 lớp tập huấn")
    plan_tasks.set_state(commune.book, second.id, TaskState.DOING)
    late = TaskDraft(third.draft.code, third.draft.body, third.draft.owner, "2026-09-30")
    plan_tasks.add(commune.book, late)

    found = figures.figures(commune.book, *YEAR)
    assert [found.value(f"tasks{part}") for part in ("", ".done", ".late")] == [18, 1, 1]
    for part, count in (("", 18), (".done", 1), (".late", 1)):
        opened = figures.explain(commune.book, f"tasks{part}", *YEAR)
        assert (opened.value, len(opened.records)) == (count, count)
    before = figures.figures(commune.book, "2026-01-01", "2026-09-30")
    assert [before.value(f"tasks{part}") for part in ("", ".done", ".late")] == [18, 0, 0]
    said = report(commune)
    line = "Kế hoạch có 18 nhiệm vụ: đã xong 1, đang làm 1, chưa làm 16; quá hạn 1 (III.1c)."
    assert line in said
    assert "Đã xong 05/11/2026: 2 lớp tập huấn" in said


def test_b1_which_houses_have_handed_in_stands_in_the_report(commune: Commune) -> None:
    sent, _ = commune.village("Làng Jro"), commune.village("Làng Klăh Môn")
    club = builders.club(sent)
    builders.marks(sent, builders.meeting(sent, club), present=[builders.person(sent, group=club)])
    commune.receive(sent, "2026-12-20")
    assert any("2 nhà văn hóa: đã gửi 1" in line for line in report(commune))


def test_b4_an_inspection_its_findings_and_what_was_put_right(commune: Commune) -> None:
    commune.village("Làng Jro")
    unit, _ = plan_tasks.units(commune.book)[0]
    wanting = ["Chưa có bảng giờ mở cửa", "Loa hỏng"]
    plan_tasks.inspect(commune.book, unit, "2026-10-02", "UBND xã", wanting)
    (row,) = plan_tasks.inspections(commune.book)
    plan_tasks.set_fixed(commune.book, row.findings[1].id, "2026-11-02")

    found = figures.figures(commune.book, *YEAR)
    assert found.value("inspections") == 1
    assert found.value("inspections.findings") == 2
    assert found.value("inspections.findings.fixed") == 1
    (fixed,) = figures.explain(commune.book, "inspections.findings.fixed", *YEAR).records
    assert (fixed.what, fixed.house) == ("Loa hỏng", "Làng Jro")
    line = "Đã kiểm tra 1 cuộc, thấy 2 tồn tại, đã khắc phục 1; còn: Làng Jro: "
    assert f"{line}Chưa có bảng giờ mở cửa." in report(commune)
    undoing.undo(commune.book)
    assert figures.figures(commune.book, *YEAR).value("inspections.findings.fixed") == 0
    plan_tasks.remove_inspection(commune.book, row.id)
    assert figures.figures(commune.book, *YEAR).value("inspections") == 0


def test_b4_b5_visits_of_officials_and_of_each_body_come_to_the_communes_report(
    commune: Commune,
) -> None:
    village = commune.village("Làng Jro")
    club = builders.club(village)
    women = PersonDraft(
        "Đinh Thị Hmrơ̆",
        Gender.FEMALE,
        Birth(2000),
        bodies=(Body.WOMEN, Body.YOUTH),
        category=Category.OFFICIAL,
    )
    farmer = PersonDraft("Đinh Bŏk", Gender.MALE, Birth(1970), bodies=(Body.FARMERS,))
    ids = [people.add(village, one, club).created[0] for one in (women, farmer)]
    for day in ("2026-03-08", "2026-10-20"):
        builders.marks(village, builders.meeting(village, club, day=day), present=ids)
    commune.receive(village)

    found = figures.figures(commune.book, *YEAR)
    parts = ("official", "women_union", "youth_union", "farmers_union", "veterans")
    assert [found.value(f"visits.{part}") for part in parts] == [2, 2, 2, 2, 0]
    assert [found.value(f"persons.{part}") for part in parts] == [1, 1, 1, 1, 0]
    assert found.value("visits.youth") == 2
    said = report(commune)
    assert {"Hội viên Phụ nữ", "CB-CC-VC, người lao động"} <= set(said)
    assert "Hội viên Cựu chiến binh" not in said


def test_a_task_without_words_and_an_inspection_by_nobody_are_refused(commune: Commune) -> None:
    commune.village("Làng Jro")
    unit, _ = plan_tasks.units(commune.book)[0]
    with pytest.raises(AppError) as refused:
        plan_tasks.add(commune.book, TaskDraft("A1", " ", "UBND xã"))
    assert refused.value.code == "task_unclear"
    with pytest.raises(AppError) as refused:
        plan_tasks.inspect(commune.book, unit, "2026-10-02", " ")
    assert refused.value.code == "inspector_missing"


def test_a_house_gets_the_tasks_with_the_reply_and_cannot_write_them(commune: Commune) -> None:
    village = commune.village("Làng Jro")
    plan_tasks.take_plan(commune.book)
    (reply,) = receiving.reply_all(commune.book, commune.stick)
    assert reply.path is not None
    receiving.take_in(village, [Path(reply.path)])
    assert len(plan_tasks.tasks(village)) == 18
    with pytest.raises(AppError) as refused:
        plan_tasks.take_plan(village)
    assert refused.value.code == "commune_only"


def test_the_annex_is_a_table_of_all_tasks(commune: Commune) -> None:
    plan_tasks.take_plan(commune.book)
    made = made_report(commune)
    annex = commune_report.outline(made).annexes[0]
    assert annex.title == "TIẾN ĐỘ NHIỆM VỤ CỦA KẾ HOẠCH"
    (table,) = annex.blocks
    assert isinstance(table, Grid)
    assert len(table.rows) == 18
