"""``task`` and ``inspection``."""

from __future__ import annotations

from pathlib import Path

from tests.desktop.cli.conftest import Solang


def test_the_tasks_of_the_first_plan_and_how_they_stand(commune: Solang) -> None:
    taken = commune("task", "plan").json
    assert len(taken) == 18 and {one["state"] for one in taken} == {"open"}
    words = ("--on", "2026-11-05", "--note", "đã tập huấn")
    done = commune("task", "state", "V.1", "done", *words).json
    (one,) = [row for row in done if row["code"] == "V.1"]
    assert (one["state"], one["done_on"], one["note"]) == ("done", "2026-11-05", "đã tập huấn")
    assert commune("task", "state", "V.99", "done").refusal == "not_found"


def test_another_plan_is_typed_in_or_read_from_a_file(commune: Solang, tmp_path: Path) -> None:
    words = ("--code", "A1", "--body", "Mở lớp", "--owner", "UBND xã", "--due", "2020-01-31")
    (typed,) = commune("task", "add", *words).json
    assert typed["late"] is True
    file = tmp_path / "ke-hoach.csv"
    file.write_text("code,owner,due,body\nA1,UBND xã,,Mở hai lớp\nA2,Làng,2030-12-31,Họp\n")
    rows = commune("task", "plan", str(file)).json
    assert [(row["code"], row["body"], row["due"]) for row in rows] == [
        ("A1", "Mở hai lớp", None),
        ("A2", "Họp", "2030-12-31"),
    ]
    assert [row["code"] for row in commune("task", "remove", "A1").json] == ["A2"]
    file.write_text("code,owner,due,body\nA3,UBND xã,mai,Họp\n")
    assert commune("task", "plan", str(file)).refusal == "target_unclear"


def test_an_inspection_with_what_was_found_and_put_right(commune: Solang, tmp_path: Path) -> None:
    commune("invite", "--house", "Làng Jro", "--out", tmp_path / "moi.solang")
    words = ("--house", "lang jro", "--on", "2026-10-02", "--by", "UBND xã")
    (row,) = commune("inspection", "add", *words, "--finding", "Loa hỏng").json
    (found,) = row["findings"]
    assert (row["house"], found["text"], found["fixed_on"]) == ("Làng Jro", "Loa hỏng", None)
    (after,) = commune("inspection", "fixed", found["id"], "--on", "2026-11-02").json
    assert after["findings"][0]["fixed_on"] == "2026-11-02"
    assert len(commune("inspection", "list").json) == 1
    wrong = ("--house", "Làng X", *words[2:])
    assert commune("inspection", "add", *wrong).refusal == "house_unknown"
    assert commune("inspection", "remove", row["id"]).json == []


def test_tasks_and_inspections_are_the_communes(house: Solang) -> None:
    assert house("task", "plan").refusal == "commune_only"


def test_a_person_of_a_union_is_written(house: Solang) -> None:
    words = ("--bodies", "women_union,youth_union", "--category", "official")
    id_ = house("people", "add", "--name", "Đinh Thị Hmrơ̆", *words).json["id"]
    assert house("people", "edit", id_, "--bodies", "").json["id"] == id_
    refused = house("people", "edit", id_, "--bodies", "x")
    assert refused.code == 2


def test_names_of_units_through_time(commune: Solang, tmp_path: Path) -> None:
    commune("invite", "--house", "Làng Jro", "--out", tmp_path / "moi.solang")
    words = ("--house", "lang jro", "--name", "Làng Jro Hven", "--from", "2026-07-01")
    (one,) = commune("unit", "rename", *words).json["units"]
    assert [(name["name"], name["from_day"]) for name in one["names"]] == [
        ("Làng Jro", None),
        ("Làng Jro Hven", "2026-07-01"),
    ]
    named_since = (
        "--name",
        "Đak Pơ",
        "--province",
        "Gia Lai",
        "--from",
        "2025-07-01",
        "--boundary",
    )
    named = commune("unit", "commune", *named_since).json
    assert named["commune"][-1]["boundary"] is True
    assert commune("unit", "list").json["province"][-1]["name"] == "Gia Lai"


def test_a_last_day_of_another_shape_is_refused(commune: Solang, tmp_path: Path) -> None:
    """Days are compared as texts: 20261231 would come before every day of the year."""
    plan = tmp_path / "viec.csv"
    plan.write_text("code,owner,due,body\nB1,UBND xã,20261231,Mở lớp\n", encoding="utf-8")
    assert commune("task", "plan", plan).refusal == "target_unclear"
    assert commune("task", "list").json == []
