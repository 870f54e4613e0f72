"""One act is one entry or nothing, and the keys are on disk before it."""

from __future__ import annotations

import pytest

from db.domain.changes import Subject
from db.domain.errors import AppError
from db.domain.people import PersonDraft
from db.engine import Book
from db.keys import Keys
from db.log.act import act
from db.log.entry import Entry
from db.log.graph import Graph
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.log.payload import decode_payload
from desktop.actions import books, people
from tests import builders
from tests.db.log.rebuilding import rows_of


def entries(book: Book) -> list[tuple[int, str]]:
    with book.read() as connection:
        rows = connection.exec_driver_sql("SELECT seq, command FROM entry ORDER BY entry_no")
        return [(row[0], row[1]) for row in rows]


def test_an_act_is_one_entry_after_the_one_before(book: Book) -> None:
    builders.club(book)
    builders.person(book)

    assert entries(book) == [(1, "house.start"), (2, "groups.add"), (3, "people.add")]


def test_an_act_that_fails_leaves_nothing(book: Book) -> None:
    before, rows = entries(book), rows_of(book)

    with pytest.raises(ZeroDivisionError), act(book, "people.add") as doing:
        doing.put(Kind.PERSON, new_id(), alive=True, full_name="Đinh Bŏk")
        raise ZeroDivisionError
    assert (entries(book), rows_of(book)) == (before, rows)


def test_an_act_that_puts_nothing_writes_nothing(book: Book) -> None:
    before = entries(book)

    with act(book, "people.edit") as doing:
        doing.unchanged = 3
    assert entries(book) == before
    assert (doing.result.entry, doing.result.unchanged) == (None, 3)


def test_what_fails_while_projecting_leaves_nothing(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, rows = entries(book), rows_of(book)

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Graph, "add", broken)
    with pytest.raises(ZeroDivisionError):
        builders.person(book)
    assert (entries(book), rows_of(book)) == (before, rows)


def test_the_key_of_a_person_is_on_disk_before_the_entry(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    whole = Graph.add

    def watching(self: Graph, entry: Entry, *rest: object) -> object:
        other = Keys.load(book.keys.folder)
        seen.append(len(other.subjects()))
        other.close()
        return whole(self, entry, *rest)  # type: ignore[arg-type] # passed on as they came

    builders.club(book)
    monkeypatch.setattr(Graph, "add", watching)
    known = len(book.keys.subjects())
    builders.person(book)
    assert seen == [known + 1]


def test_a_name_lies_in_the_log_only_sealed(book: Book) -> None:
    builders.person(book, "Đinh Thị Hmrơ̆", phone="0912000111", village="Làng Jro")

    with book.read() as connection:
        payload = connection.exec_driver_sql(
            "SELECT payload FROM entry ORDER BY entry_no DESC LIMIT 1"
        ).scalar_one()
    assert b"Hmr" not in payload
    assert b"0912000111" not in payload
    assert "Làng Jro".encode() in payload


def test_changes_say_what_was_touched(book: Book) -> None:
    builders.club(book)
    changes = people.add(book, PersonDraft("Đinh Bŏk"))

    assert changes.subjects == {Subject.PEOPLE}
    assert (len(changes.created), changes.changed) == (1, 1)
    assert changes.entry is not None


def test_who_writes_is_known_by_name_from_the_first_act_on(book: Book) -> None:
    builders.club(book)
    books.set_actor(book, "Đinh Hrơh")
    builders.club(book, "CLB Thơ")
    builders.club(book, "CLB Dệt")

    assert set(books.actors(book)) == {"Lan", "Đinh Hrơh"}
    with book.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM recorder").scalar_one() == 2


def test_a_second_writer_is_told_that_the_book_is_busy(book: Book) -> None:
    other = books.open_book(book.folder, None)
    with other.read() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 1")

    with book.write(), pytest.raises(AppError) as refused:
        builders.person(other)
    books.close(other)
    assert refused.value.code == "book_busy"


def test_rows_that_write_the_same_fields_stand_in_one_block(book: Book) -> None:
    builders.crowd(book, 50)

    with book.read() as connection:
        payload = connection.exec_driver_sql(
            "SELECT payload FROM entry ORDER BY entry_no DESC LIMIT 1"
        ).scalar_one()
    blocks = [block for block in decode_payload(payload) if block.kind == Kind.PERSON]
    assert sum(len(block.keys) for block in blocks) == 50
    assert len({tuple(sorted(block.columns)) for block in blocks}) == len(blocks)
