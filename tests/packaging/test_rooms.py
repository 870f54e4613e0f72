"""The table of who may import whom refuses what it does not name."""

from __future__ import annotations

import grimp

from tests.helpers import rooms

TABLE = rooms.read_table(["db.domain:", "db.log: db.domain sqlalchemy", "desktop.app: *"])


def graph(importer: str, imported: str) -> grimp.ImportGraph:
    made = grimp.ImportGraph()
    made.add_module(importer)
    made.add_module(imported, is_squashed=True)
    made.add_import(importer=importer, imported=imported, line_number=7, line_contents="")
    return made


def refused(importer: str, imported: str) -> bool:
    return bool(rooms.trespasses(graph(importer, imported), TABLE))


def test_a_room_may_import_what_its_line_names_and_all_below() -> None:
    assert not refused("db.log.entry", "db.domain.text")


def test_a_room_may_import_itself_and_the_standard_library() -> None:
    assert not refused("db.log.entry", "db.log.payload")
    assert not refused("db.domain.text", "unicodedata")


def test_a_room_may_not_import_another_room() -> None:
    assert refused("db.domain.text", "db.log.entry")


def test_a_room_may_not_import_a_library_that_its_line_does_not_name() -> None:
    assert refused("db.domain.text", "sqlalchemy")


def test_a_name_that_only_begins_alike_is_another_one() -> None:
    assert refused("db.log.entry", "db.domains")


def test_a_star_allows_everything() -> None:
    assert not refused("desktop.app", "PySide6")


def test_a_room_that_the_table_forgot_is_refused() -> None:
    found = rooms.trespasses(graph("db.attic", "sqlalchemy"), TABLE)
    assert found == (rooms.Trespass("db.attic", "sqlalchemy", (7,), None),)
