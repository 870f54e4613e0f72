"""The main job over two real books: from three lists in Excel to the commune's report.

The way a house and a commune go for the first time is walked with the program as a process of its
own; what repeats (groups, meetings, marks) is called in this process.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from db.domain.text import fold
from desktop.cli import run
from tests.helpers.pages import bytes_in_clear

ROOT = Path(__file__).parents[2]
ROSTERS = ROOT / "tests" / "data" / "rosters"
HOUSE, COMMUNE, PROVINCE = "Nhà văn hóa làng Jro", "Đak Pơ", "Gia Lai"
GROUPS = {
    "CLB Cồng chiêng": ("club", "clb-cong-chieng.xlsx", 18),
    "Lớp múa xoang": ("class", "lop-mua-xoang.xlsx", 26),
    "Nhóm đọc sách": ("interest_group", "nhom-doc-sach.csv", 12),
}
NAMED, NAMELESS = "Đinh Mlungchĭm", "Đinh Xaknhơ̆r"
"""One who agreed that the name goes to the commune, one who was not asked."""

DAYS = [(date(2026, 9, 5) + timedelta(7 * week)).isoformat() for week in range(4)]
RANGE = ("--from", "2026-09-01", "--to", "2026-12-31")
Verb = Callable[..., Any]


@dataclass(frozen=True)
class Journey:
    """The two books at the end of the road, and what was met on it."""

    root: Path
    house: Verb
    commune: Verb
    file: Path
    taken: dict[str, Any]
    nameless: str


def process(data: Path, *argv: str | Path) -> Any:
    """Call the program as a process of its own; gives the JSON document."""
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "--json", "--data", str(data), *map(str, argv)],
        cwd=ROOT,
        env={**os.environ, "LC_ALL": "C"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout.decode("utf-8"))


def verb_on(data: Path) -> Verb:
    """The program on one book, in this process."""

    def call(*argv: str | Path) -> Any:
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            code = run(["--json", "--data", str(data), *map(str, argv)])
        assert code == 0, err.getvalue()
        return json.loads(out.getvalue())

    return call


@pytest.fixture(scope="module")
def journey(tmp_path_factory: pytest.TempPathFactory) -> Journey:
    """The whole road, walked once."""
    root = tmp_path_factory.mktemp("journey")
    meet(root)
    house, commune = verb_on(root / "house"), verb_on(root / "commune")
    for name, (kind, file, _) in GROUPS.items():
        process(root / "house", "group", "add", "--name", name, "--kind", kind)
        words = ("--group", name, "--from", "2026-01-01")
        process(root / "house", "people", "import", ROSTERS / file, *words)
    nameless = add_two(house)
    hold_meetings(house, root)
    sent = process(root / "house", "export", "--to", root / "usb")
    (taken,) = process(root / "commune", "import", root / "usb" / sent["file"])
    return Journey(root, house, commune, root / "usb" / sent["file"], taken, nameless)


def meet(root: Path) -> None:
    """Both books, and the way they come to know each other."""
    house, commune, usb = root / "house", root / "commune", root / "usb"
    usb.mkdir()
    words = ("--name", HOUSE, "--commune", COMMUNE, "--province", PROVINCE)
    process(house, "start", "house", *words)
    process(commune, "start", "commune", "--name", COMMUNE, "--province", PROVINCE)
    process(commune, "invite", "--house", HOUSE, "--out", usb / "invitation.solang")
    joined = process(house, "join", usb / "invitation.solang", "--out", usb / "answer.solang")
    digits = ("--fingerprint", joined["fingerprint"])
    process(commune, "accept", usb / "answer.solang", *digits)


def add_two(house: Verb) -> str:
    """Two members more; gives the id of the one who was not asked for the name."""
    words = ("--birth", "1986", "--group", "CLB Cồng chiêng", "--from", "2026-01-01")
    house("people", "add", "--name", NAMED, *words, "--consent", "names:commune")
    private = ("--phone", "0912777888", "--notes", "Nhà gần suối Đăkxưn")
    return str(house("people", "add", "--name", NAMELESS, *words, *private)["id"])


def hold_meetings(house: Verb, root: Path) -> None:
    """Four meetings of each group: all present, but one table of marks with three others."""
    for name in GROUPS:
        for day in DAYS:
            words = ("--date", day, "--time", "19:00")
            meeting = house("meeting", "add", "--group", name, *words)["id"]
            if day == DAYS[0]:
                house("attendance", "set", meeting, "--from", table(house, meeting, root))
            house("attendance", "set", meeting, "--all", "present")
    first = house("meeting", "list")[0]["id"]
    house("sheet", first, "--out", root / "sheet.pdf", "--layout", root / "layout.json")
    process(root / "house", "report", "--period", "2026", "--out", root / "report.pdf")


def table(house: Verb, meeting: str, root: Path) -> Path:
    people = [row["person"] for row in house("attendance", "show", meeting)][:3]
    file = root / "marks.csv"
    marks = zip(people, ("late", "excused", "absent"), strict=True)
    lines = "".join(f"{person},{status}\n" for person, status in marks)
    file.write_text(f"person,status\n{lines}", encoding="utf-8")
    return file


def values(figures: dict[str, Any]) -> dict[str, int]:
    return {one["code"]: one["value"] for one in figures["figures"]}


def text_of(file: Path) -> str:
    text = "\n".join(page.extract_text() for page in PdfReader(file).pages)
    return unicodedata.normalize("NFC", text)


def test_everybody_of_the_three_lists_is_in_the_book(journey: Journey) -> None:
    groups = {row["name"]: row["members"] for row in journey.house("group", "list")}
    expected = {name: count for name, (_, _, count) in GROUPS.items()}
    assert groups == expected | {"CLB Cồng chiêng": 18 + 2}


def test_the_commune_takes_in_what_the_house_handed_in(journey: Journey) -> None:
    assert (journey.taken["verdict"], journey.taken["missing"]) == ("accepted", [])
    assert (journey.taken["meetings"], journey.taken["people"]) == (12, 58)


def test_both_books_hold_the_same(journey: Journey) -> None:
    of_house = journey.house("fingerprint")
    assert journey.commune("fingerprint", "--house", HOUSE) == of_house


def test_figures_agree(journey: Journey) -> None:
    of_house = values(journey.house("figures", *RANGE))
    assert values(journey.commune("figures", *RANGE, "--house", HOUSE)) == of_house
    assert values(journey.commune("figures", *RANGE)) == of_house


def test_figures_are_what_was_marked(journey: Journey) -> None:
    found = values(journey.house("figures", *RANGE))
    people = (20, 26, 12)
    assert found["meetings"] == 12
    assert found["visits"] == 4 * sum(people) - 2 * 3
    assert found["persons"] == sum(people)
    assert found["members"] == sum(people)


def test_the_same_file_again_changes_nothing(journey: Journey) -> None:
    before = journey.commune("fingerprint", "--house", HOUSE)
    assert journey.commune("import", journey.file)[0]["verdict"] == "already"
    assert journey.commune("fingerprint", "--house", HOUSE) == before


def test_the_sheet_names_its_people_in_order(journey: Journey) -> None:
    layout = json.loads((journey.root / "layout.json").read_text(encoding="utf-8"))
    meeting = journey.house("meeting", "list")[0]["id"]
    roll = journey.house("attendance", "show", meeting)
    printed = [row["person"] for row in layout["rows"] if row["person"]]
    assert printed == [row["person"] for row in roll]
    words = "".join(text_of(journey.root / "sheet.pdf").split())
    assert [r for r in roll if "".join(r["full_name"].split()) not in words] == []


def test_both_reports_tell_the_same_total(journey: Journey) -> None:
    out = journey.root / "commune.pdf"
    journey.commune("report", "--period", "2026", "--out", out)
    total = str(values(journey.house("figures", *RANGE))["visits"])
    assert total in text_of(journey.root / "report.pdf")
    assert total in text_of(out)


def test_who_agreed_is_known_by_name_at_the_commune(journey: Journey) -> None:
    listed = journey.commune("people", "list")
    assert [row["full_name"] for row in listed if row["full_name"]] == [NAMED]
    assert len(listed) == 58


def test_who_was_not_asked_is_a_person_without_a_name(journey: Journey) -> None:
    (row,) = [one for one in journey.commune("people", "list") if one["id"] == journey.nameless]
    assert (row["full_name"], row["birth"], row["phone"]) == (None, "1986", None)


def test_no_byte_at_the_commune_tells_who_was_not_asked(journey: Journey) -> None:
    root = journey.root
    known = bytes_in_clear(root / "commune", root / "commune.keys")
    assert any(spelling in known for spelling in spellings(NAMED.split()[1]))
    for word in (NAMELESS.split()[1], "0912777888", "Đăkxưn"):
        assert [spelling for spelling in spellings(word) if spelling in known] == []


def spellings(word: str) -> set[bytes]:
    """The ways a word may stand in bytes: as typed, in separate marks, folded for searching."""
    forms = {word, unicodedata.normalize("NFD", word), word.lower(), fold(word)}
    return {form.encode(codec) for form in forms for codec in ("utf-8", "utf-16-le")}


def test_both_books_are_whole(journey: Journey) -> None:
    assert journey.house("check", "--full")["ok"]
    assert journey.commune("check", "--full")["ok"]
