"""``solang guide``: paper for the wall, without a book."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader

from tests.desktop.cli.conftest import Solang


def test_all_guides_come_as_one_file_without_a_book(solang: Solang, tmp_path: Path) -> None:
    said = solang("guide", "--out", tmp_path / "huong-dan.pdf")
    assert (said.code, said.json["pages"]) == (0, 7)
    assert len(PdfReader(said.json["file"]).pages) == 7


def test_one_task_alone_is_one_page(solang: Solang, tmp_path: Path) -> None:
    said = solang("guide", "roll", "--out", tmp_path / "diem-danh.pdf")
    assert "Điểm danh một buổi" in PdfReader(said.json["file"]).pages[0].extract_text()


def test_a_folder_that_is_not_there_is_refused(solang: Solang, tmp_path: Path) -> None:
    assert solang("guide", "--out", tmp_path / "no" / "x.pdf").refusal == "folder_missing"
