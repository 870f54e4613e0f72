"""The commune's word for a village (buôn, thôn …) stands wherever “làng” means the unit."""

from __future__ import annotations

import csv
import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from db.domain.errors import AppError
from db.domain.periods import parse_period
from desktop import apart, wording
from desktop.actions import books, receiving, reports, tables, unit_names
from desktop.cli import run
from desktop.documents.paper_words import usual
from desktop.guides import guides
from desktop.wording import in_village_words, on_paper, tr, use_village, word
from resources import path
from tests import builders
from tests.gallery.every import PICTURES
from tests.gallery.picture import Picture
from tests.gallery.stage import Stage
from tests.helpers.commune import Commune

UNIT = re.compile(r"\b(?:làng|Làng|LÀNG)\b")
KEPT = re.compile(r"[Ss]ổ [Ll]àng|SỔ LÀNG|già làng|hội làng|[Tt]hôn/làng|[Ll]àng, thôn")
"""The name of the program, the elder, the feast, and where the words to choose from are listed."""
NAMED = re.compile(r"[Ll]àng (?=[^\W\d_a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ])")
"""Names of villages in the made data: people typed them."""
ROOMS = (
    *("home", "people", "groups", "calendar", "hand-in", "report", "inbox", "laptops", "targets"),
    *("points", "tasks", "inspections", "occasions", "equipment", "library", "forms", "help"),
    *("photos-waiting", "commune-report", "late-entry", "scan-start", "sheet", "unit-names"),
    *("laptops-splitting", "laptops-merging", "targets-houses", "rest", "house-criteria"),
)


@pytest.fixture(autouse=True)
def as_shipped() -> Iterator[None]:
    yield
    books.call_villages(None)


def stray(text: str) -> bool:
    return UNIT.search(NAMED.sub("", KEPT.sub("", text))) is not None


def sources() -> list[str]:
    """Every text of windows, papers and the command line."""
    catalogue = path("languages/en.ts").read_text(encoding="utf-8")
    found = re.findall(r"<source>([^<]*)</source>", catalogue)
    return [html.unescape(text) for text in found]


def test_no_text_of_the_program_says_lang_where_the_unit_is_meant() -> None:
    meant = [text for text in sources() if stray(text)]
    assert len(meant) > 120, "these are the texts that it is about"
    use_village("buôn")
    assert [text for text in map(in_village_words, sources()) if stray(text)] == []
    assert tr("Tệp các làng gửi") == "Tệp các buôn gửi"
    assert on_paper("Báo cáo của làng") == "Báo cáo của buôn"


@pytest.mark.parametrize(
    ("said", "source", "wanted"),
    [
        ("buôn", "Làng chưa gửi, làng đã gửi, LÀNG", "Buôn chưa gửi, buôn đã gửi, BUÔN"),
        ("tổ dân phố", "Làng mới của các làng", "Tổ dân phố mới của các tổ dân phố"),
        ("buôn", "Sổ Làng đang mở", "Sổ Làng đang mở"),
        ("buôn", "già làng dự ngày hội làng", "già làng dự ngày hội làng"),
        ("buôn", "nhà văn hóa làng", "nhà văn hóa buôn"),
        ("buôn", "Nhà văn hóa làng Jro, làng Đak Yang", "Nhà văn hóa làng Jro, làng Đak Yang"),
        ("Làng", "Làng chưa gửi", "Làng chưa gửi"),
        (None, "Làng chưa gửi", "Làng chưa gửi"),
    ],
)
def test_capitals_names_and_fixed_words(said: str | None, source: str, wanted: str) -> None:
    use_village(said)
    assert tr(source) == wanted


def test_what_people_typed_stays() -> None:
    use_village("buôn")
    assert tr("Đã ghi: {word}", word="Câu lạc bộ của làng") == "Đã ghi: Câu lạc bộ của làng"
    told = word(AppError("house_merged", house="Nhà rông làng", day="2026-11-20"))
    assert told.startswith("Buôn này đã sáp nhập vào Nhà rông làng")


def test_guides_errors_exports_and_papers_of_a_commune(tmp_path: Path) -> None:
    commune = Commune(tmp_path)
    village = commune.village("Nhà văn hóa làng Jro")
    club = builders.club(village)
    builders.marks(
        village, builders.meeting(village, club), present=[builders.person(village, group=club)]
    )
    commune.receive(village)
    unit_names.set_village_word(commune.book, "buôn")
    assert [guide.id for guide in guides() if stray(" ".join((guide.title, *guide.steps)))] == []
    made = reports.report(commune.book, parse_period("2026-11"))
    with apart.lent():
        pages = PdfReader(_saved(tmp_path / "bao-cao.pdf", reports.draw(made))).pages
        # In the process that draws papers.
        assert "giữ gìn đồ của buôn" in apart.run(usual, "lending.duty")
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "Jro" in text and not stray(text)
    assert not any(stray(one.title) for one in tables.of_people(commune.book).columns)

    for sent in receiving.reply_all(commune.book, commune.stick):
        assert sent.path is not None
        receiving.take_in(village, [Path(sent.path)])
    folder = village.folder
    commune.close()
    assert tr("Cả làng nghỉ") == "Cả làng nghỉ", "no book is open"
    again = books.open_book(folder, None)
    assert tr("Cả làng nghỉ") == "Cả buôn nghỉ"
    books.close(again)


def _saved(file: Path, data: bytes) -> Path:
    file.write_bytes(data)
    return file


def test_the_command_line_speaks_so_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def solang(*words: str) -> str:
        assert run(["--data", str(tmp_path / "xa"), *words]) == 0
        return capsys.readouterr().out

    solang("start", "commune", "--name", "Ea Tul", "--province", "Đắk Lắk")
    solang("unit", "word", "buôn")
    invitation = str(tmp_path / "moi.solang")
    assert not stray(solang("invite", "--house", "Buôn Tría", "--out", invitation))
    assert not stray(solang("houses"))


@pytest.mark.parametrize(
    "picture",
    [one for one in PICTURES if one.name in ROOMS],
    ids=lambda picture: str(picture.name),
)
def test_no_room_says_lang_where_the_unit_is_meant(
    picture: Picture, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The made books know of no word; each page is worded as if its commune said buôn."""
    books.call_villages("buôn")
    monkeypatch.setattr(books, "call_villages", lambda _: None)
    stage = Stage(picture.book)
    page = picture.draw(stage) or stage.window
    page.show()
    for _ in range(3):
        qapp.processEvents()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    said = [text for one in page.findChildren(QWidget) for text in _texts(one)]
    page.close()
    stage.close(qapp)
    monkeypatch.undo()
    assert len(said) > 10
    assert [text for text in said if stray(text) and text not in quoted()] == []


def quoted() -> set[str]:
    """The plan's own words."""
    files = (path("data/plan_yang_bac.csv"), path("data/plan_tasks_yang_bac.csv"))
    texts = [file.read_text(encoding="utf-8").splitlines() for file in files]
    lines = [row for text in texts for row in csv.DictReader(text)]
    return {row["body"] for row in lines}


def _texts(one: QWidget) -> list[str]:
    words = [one.toolTip(), one.accessibleName(), one.windowTitle()]
    if isinstance(one, QLabel | QLineEdit):
        words.append(one.text())
    if isinstance(one, QLineEdit):
        words.append(one.placeholderText())
    text = getattr(one, "text", None)
    if callable(text) and not isinstance(one, QLabel | QLineEdit):
        words.append(str(text()))
    return [re.sub(r"<[^>]+>", " ", text) for text in words if text]


def test_every_room_named_here_is_in_the_gallery() -> None:
    assert {one.name for one in PICTURES} >= set(ROOMS)
    assert wording.village_word() is None
