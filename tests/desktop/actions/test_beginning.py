"""The first start writes all it was told, or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from db import second_copies
from db.copies import copies
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.engine import Book
from desktop.actions import backups, beginning, books, enrolment, recovery_codes
from desktop.actions.beginning import BookPlan
from tests import builders


@pytest.fixture
def opened() -> Iterator[list[Book]]:
    held: list[Book] = []
    yield held
    for book in held:
        books.close(book)


def plan(**other: Any) -> BookPlan:
    names = ("Nhà rông làng Jro", "Đak Pơ", "Gia Lai")
    return BookPlan(BookKind.HOUSE, *names, **other)


def test_who_writes_and_where_copies_go_are_known_from_the_first_day(
    tmp_path: Path, opened: list[Book]
) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    beginning.begin(tmp_path / "so", None, plan(actor="H'Lan", copies=stick))
    book = books.open_book(tmp_path / "so", None)
    opened.append(book)
    assert book.actor == "H'Lan"
    backups.daily(book)
    (copy,) = stick.rglob("*.saoluu")
    assert copy.read_bytes() == copies(book.folder)[0].path.read_bytes()


def test_an_invitation_is_taken_with_the_start(tmp_path: Path, opened: list[Book]) -> None:
    commune = builders.commune(tmp_path / "xa")
    opened.append(commune)
    stick = tmp_path / "usb"
    stick.mkdir()
    enrolment.invite(commune, "Nhà rông làng Jro", stick / "moi.solang")
    who = beginning.look_at_invitation(stick / "moi.solang")
    begun = beginning.begin(
        tmp_path / "so", None, plan(actor="Lan", invitation=stick / "moi.solang")
    )
    assert begun.answer is not None
    accepted = enrolment.accept(commune, begun.answer, begun.digits)
    assert accepted.house == who.house
    book = books.open_book(tmp_path / "so", None)
    opened.append(book)
    assert books.about(book).joined


def test_a_start_that_is_refused_leaves_nothing(tmp_path: Path) -> None:
    broken = tmp_path / "moi.solang"
    broken.write_bytes(b"khong phai tep moi")
    with pytest.raises(AppError):
        beginning.begin(tmp_path / "so", None, plan(invitation=broken))
    assert not (tmp_path / "so" / "book.id").exists()
    begun = beginning.begin(tmp_path / "so", None, plan())
    assert begun.recovery_code


def test_a_start_cut_off_before_the_code_was_kept_shows_another_code(
    tmp_path: Path, opened: list[Book]
) -> None:
    first = beginning.begin(tmp_path / "so", None, plan()).recovery_code
    book = books.open_book(tmp_path / "so", None)
    opened.append(book)
    assert recovery_codes.code_waits(book)
    code = recovery_codes.new_code(book)
    assert code != first
    recovery_codes.code_kept(book)
    assert not recovery_codes.code_waits(book)
    usb = tmp_path / "usb"
    usb.mkdir()
    copy = backups.backup(book, usb)
    with pytest.raises(AppError, match="bad_code"):
        backups.restore(copy, tmp_path / "other", None, first)
    backups.restore(copy, tmp_path / "other", None, code)


def test_a_stick_that_is_away_hinders_no_copy_and_gets_the_newest_later(
    tmp_path: Path, opened: list[Book]
) -> None:
    stick = tmp_path / "usb"
    beginning.begin(tmp_path / "so", None, plan(copies=stick))
    book = books.open_book(tmp_path / "so", None)
    opened.append(book)
    assert backups.daily(book) is not None
    assert not stick.exists()
    stick.mkdir()
    assert second_copies.carry(book) is not None
    assert second_copies.carry(book) is None
