"""A school's list of books, as schools keep it: heads below a title, other columns between."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from db.domain.catalogue import TitleDraft
from db.domain.errors import AppError
from db.rosters.titles import read_titles


def written(path: Path, *rows: tuple[object, ...]) -> Path:
    """A workbook of these rows."""
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def test_titles_are_read_below_their_heads(tmp_path: Path) -> None:
    file = written(
        tmp_path / "sach.xlsx",
        ("TRƯỜNG TIỂU HỌC YANG BẮC",),
        ("SỔ ĐĂNG KÝ CÁ BIỆT",),
        (),
        ("STT", "Nhan đề", "Tác giả", "NXB", "Năm XB", "ISBN", "Thể loại", "Kệ", "Số lượng"),
        (1, "Dế Mèn phiêu lưu ký", "Tô Hoài", "Kim Đồng", 2019, 9786042080001, "văn học", "A1", 4),
        (2, None, "Sưu tầm", None, None, None, None, None, 1),
        (3, "Truyện cổ Ba Na", None, None, "không rõ", None, None, None, "nhiều"),
        (None, None, None, None, None, None, None, None, None),
    )
    found = read_titles(file)
    assert found.titles == (
        TitleDraft(
            "Dế Mèn phiêu lưu ký",
            "9786042080001",
            "Tô Hoài",
            "Kim Đồng",
            2019,
            "văn học",
            "A1",
            4,
        ),
        TitleDraft("Truyện cổ Ba Na"),
    )
    assert found.unclear == (6,)


def test_a_list_without_a_column_of_titles_is_refused(tmp_path: Path) -> None:
    file = written(tmp_path / "nguoi.xlsx", ("STT", "Họ và tên"), (1, "Đinh Bĕch"))
    with pytest.raises(AppError, match="titles_not_a_list"):
        read_titles(file)


def test_a_file_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "anh.xlsx").write_bytes(b"\x89PNG....")
    with pytest.raises(AppError):
        read_titles(tmp_path / "anh.xlsx")
    with pytest.raises(AppError, match="file_missing"):
        read_titles(tmp_path / "khong-co.xlsx")


def test_a_list_that_is_too_long_is_refused_and_not_cut(tmp_path: Path) -> None:
    file = tmp_path / "sach.csv"
    file.write_text("Tên sách\n" + "Tấm Cám\n" * 20_001, encoding="utf-8")
    with pytest.raises(AppError, match="titles_too_many"):
        read_titles(file)
    file.write_text("Tên sách\n" + "Tấm Cám\n" * 20_000, encoding="utf-8")
    assert len(read_titles(file).titles) == 20_000


def test_a_list_with_no_line_holds_nothing(tmp_path: Path) -> None:
    assert read_titles(written(tmp_path / "sach.xlsx", ("STT", "Tên sách"))).titles == ()
