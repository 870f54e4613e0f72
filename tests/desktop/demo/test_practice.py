"""The practice book cannot be taken for the real one, whatever is made from it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import docx
import openpyxl
import pypdfium2
import pytest

from db.domain.errors import AppError
from db.domain.tables import Table, TableFormat
from db.engine import Book
from desktop import paths
from desktop.actions import (
    backups,
    beginning,
    books,
    drawing,
    enrolment,
    handing_in,
    meetings,
    receiving,
    reports,
    sheets,
    tables,
)
from desktop.demo import practice
from desktop.demo.job import report_period
from desktop.documents import practice_mark
from tests import builders

TODAY = date(2026, 11, 22)
WORDS = "SỔ TẬP – KHÔNG PHẢI SỐ THẬT"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = paths.practice_root(tmp_path_factory.mktemp("practice") / "that")
    practice.make(made, TODAY)
    return made


@pytest.fixture
def book(root: Path) -> Iterator[Book]:
    made = books.open_book(root / paths.PRACTICE_BOOK, root / paths.PRACTICE_KEYS)
    yield made
    books.close(made)


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def test_it_lies_outside_the_folder_of_the_real_book(root: Path) -> None:
    assert root.name == "that-so-tap"
    assert root.parent == root.with_name("that").parent


def test_it_is_made_once_and_kept(root: Path, book: Book) -> None:
    builders.person(book, "Rơ Châm Hyin")
    before = len(meetings.listing(book))
    practice.make(root, TODAY)
    assert len(meetings.listing(book)) == before


def test_one_whose_making_was_cut_off_is_made_anew(tmp_path: Path) -> None:
    root = tmp_path / "that-so-tap"
    practice.make(root, TODAY)
    (root / practice.READY).unlink()
    (root / paths.PRACTICE_BOOK / "book.id").unlink()
    practice.make(root, TODAY)
    made = books.open_book(root / paths.PRACTICE_BOOK, root / paths.PRACTICE_KEYS)
    assert books.about(made).practice
    books.close(made)


def test_its_very_name_says_what_it_is(book: Book) -> None:
    about = books.about(book)
    assert about.practice
    assert about.name.endswith("(sổ tập)")


def test_every_page_of_every_paper_says_so(book: Book) -> None:
    sheet = sheets.draft(book, [meetings.listing(book)[0].id]).drawn.pdf
    report = reports.report(book, report_period(TODAY), today=TODAY)
    for pdf in (sheet, reports.draw(report), drawing.write_table(people(book), TableFormat.PDF)):
        said = pages(pdf)
        assert said
        assert all(WORDS in page for page in said)


def people(book: Book) -> Table:
    return tables.of_people(book)


def test_every_file_for_office_programs_says_so(book: Book) -> None:
    report = reports.report(book, report_period(TODAY), today=TODAY)
    word = docx.Document(io.BytesIO(drawing.write_word(report)))
    section = word.sections[0]
    assert section.first_page_footer.paragraphs[0].text == WORDS
    assert section.footer.paragraphs[0].text == WORDS
    excel = openpyxl.load_workbook(io.BytesIO(drawing.write_excel(report)))
    assert str(excel.worksheets[0]["A1"].value).startswith(WORDS)
    csv = drawing.write_table(people(book), TableFormat.CSV).decode("utf-8-sig")
    assert WORDS in csv.splitlines()[0]
    for format_ in (TableFormat.XLSX, TableFormat.ODS):
        assert drawing.write_table(people(book), format_)
    sheet = openpyxl.load_workbook(
        io.BytesIO(drawing.write_table(people(book), TableFormat.XLSX))
    ).worksheets[0]
    told = [str(cell.value) for row in sheet.iter_rows(max_row=8) for cell in row if cell.value]
    assert any(WORDS in text for text in told)


def test_the_real_book_opened_after_it_makes_papers_without_the_words(
    root: Path, tmp_path: Path
) -> None:
    books.close(books.open_book(root / paths.PRACTICE_BOOK, root / paths.PRACTICE_KEYS))
    real = builders.house(tmp_path / "so")
    builders.person(real, "Rơ Châm Hyin")
    table = tables.of_people(real)
    tables.save(table, tmp_path / "that.pdf")
    books.close(real)
    assert not practice_mark.is_on()
    assert not any(WORDS in page for page in pages((tmp_path / "that.pdf").read_bytes()))


def test_no_real_commune_takes_it_in(book: Book, tmp_path: Path) -> None:
    real = builders.commune(tmp_path / "xa")
    enrolment.invite(real, "Nhà văn hóa làng Suối Trong", tmp_path / "moi.solang")
    with pytest.raises(AppError, match="practice_book"):
        enrolment.join(book, tmp_path / "moi.solang", tmp_path / beginning.ANSWER)
    handed = handing_in.hand_in(book, tmp_path)
    assert handed.path is not None
    (verdict,) = receiving.take_in(real, [Path(handed.path)])
    books.close(real)
    assert verdict.reason == "file_not_for_us"


def test_no_copy_of_it_can_be_taken_for_a_real_one(book: Book, tmp_path: Path) -> None:
    with pytest.raises(AppError, match="practice_book"):
        backups.backup(book, tmp_path)
    with pytest.raises(AppError, match="practice_book"):
        backups.choose_second_folder(book, tmp_path)
    assert backups.daily(book) is None
    assert backups.look_around([book.folder.parent]) == ()
