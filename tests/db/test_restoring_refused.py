"""Whatever is no whole copy of a book is refused in words, and nothing changes."""

from __future__ import annotations

import json
import random
import shutil
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from db import backup, migrations, restoring
from db.domain.errors import AppError
from db.keys import Keys, new_secrets
from desktop.actions import backups, books
from tests.db.copied import Laptop, everything, refused


def parts(copy: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(copy) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def written(target: Path, content: dict[str, bytes], method: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, body in content.items():
            archive.writestr(name, body)
    return target


def said(copy: Path, **facts: object) -> dict[str, bytes]:
    """The parts of a copy with other facts in its manifest."""
    content = parts(copy)
    known = json.loads(content["manifest.json"])
    content["manifest.json"] = json.dumps({**known, **facts}).encode()
    return content


def test_a_copy_of_a_newer_form_is_left_for_a_newer_program(laptop: Laptop) -> None:
    newer = written(laptop.stick / "a.saoluu", said(laptop.copy, format=backup.FORMAT + 1))
    assert laptop.refuses(newer) == "backup_newer"


def test_a_copy_of_a_newer_book_is_left_for_a_newer_program(laptop: Laptop) -> None:
    book = books.open_book(laptop.data, None)
    with book.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    newer = backups.backup(book, laptop.stick)
    with book.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (migrations.HEAD,))
    books.close(book)
    assert laptop.refuses(newer) == "backup_newer"
    assert laptop.names() == ["Đinh Thị Hmrơ̆"]


@pytest.mark.parametrize(
    "facts",
    [
        {"sha256": "00" * 32},
        {"entries": 10_000},
        {"entries": "many"},
        {"kind": "castle"},
        {"kind": ["village_house"]},
        {"format": None},
        {"format": 10**400},
    ],
)
def test_a_copy_whose_facts_do_not_fit_is_none(laptop: Laptop, facts: dict[str, object]) -> None:
    wrong = written(laptop.stick / "a.saoluu", said(laptop.copy, **facts))
    before = everything(laptop.data)
    assert laptop.refuses(wrong) in ("not_a_backup", "backup_newer")
    assert everything(laptop.data) == before


def test_keys_of_another_book_in_a_copy_make_it_none(laptop: Laptop, elsewhere: Laptop) -> None:
    wrong = written(laptop.stick / "a.saoluu", said(laptop.copy, book_id="0198c0de"))
    assert elsewhere.refuses(wrong, laptop.code) == "not_a_backup"
    assert not elsewhere.data.exists()


@pytest.mark.parametrize("name", ["manifest.json", "keys.age", "recovery.bin", "book.sqlite3"])
def test_a_copy_that_lacks_a_part_is_none(laptop: Laptop, elsewhere: Laptop, name: str) -> None:
    content = {key: body for key, body in parts(laptop.copy).items() if key != name}
    wrong = written(laptop.stick / "a.saoluu", content)
    assert elsewhere.refuses(wrong, laptop.code) == "not_a_backup"
    assert not elsewhere.data.exists() or not everything(elsewhere.data)


@pytest.mark.parametrize("name", ["manifest.json", "keys.age", "recovery.bin", "book.sqlite3"])
def test_a_packed_part_is_a_bomb_and_never_unpacked(
    laptop: Laptop, elsewhere: Laptop, name: str
) -> None:
    content = parts(laptop.copy)
    target = written(laptop.stick / "a.saoluu", {k: b for k, b in content.items() if k != name})
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, bytes(50_000_000))
    assert elsewhere.refuses(target, laptop.code) == "not_a_backup"


@pytest.mark.parametrize(
    "body",
    [b"", b"PK", b"PK\x05\x06" + bytes(18), b"{}", b"x" * 100_000, b"[" * 5_000],
)
def test_what_is_no_copy_is_told_so(laptop: Laptop, body: bytes) -> None:
    strange = laptop.stick / "a.saoluu"
    strange.write_bytes(body)
    assert refused(lambda: backups.look(strange)) == "not_a_backup"
    manifest = written(laptop.stick / "b.saoluu", {"manifest.json": body})
    assert refused(lambda: backups.look(manifest)) == "not_a_backup"


def test_a_missing_copy_and_a_folder_are_told_apart(laptop: Laptop) -> None:
    assert refused(lambda: backups.look(laptop.stick / "none.saoluu")) == "file_missing"
    assert refused(lambda: backups.look(laptop.stick)) == "not_a_file"


def test_any_damage_to_a_copy_is_refused_or_harmless(laptop: Laptop, elsewhere: Laptop) -> None:
    good = laptop.copy.read_bytes()
    chance = random.Random(20261122)
    damaged = laptop.stick / "a.saoluu"
    verdicts = set()
    for _ in range(250):
        body = bytearray(good)
        if chance.random() < 0.3:
            del body[chance.randrange(len(body)) :]
        else:
            # The tables of the zip lie at its end: they are hit as often as all the rest.
            low = len(body) - 600 if chance.random() < 0.5 else 0
            body[chance.randrange(low, len(body))] ^= 1 << chance.randrange(8)
        damaged.write_bytes(body)
        verdicts.add(_verdict(damaged, elsewhere))
    assert verdicts <= {"restored", "not_a_backup", "bad_code", "backup_newer"}


def _verdict(path: Path, laptop: Laptop) -> str:
    shutil.rmtree(laptop.data.parent, ignore_errors=True)
    try:
        backups.restore(path, laptop.data, None, laptop.code)
    except AppError as error:
        return error.code
    return "restored" if laptop.names() == ["Đinh Thị Hmrơ̆"] else "wrong"


def test_a_copy_larger_than_any_book_is_not_unpacked(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restoring, "MAX_BOOK", 1000)
    assert laptop.refuses(laptop.copy) == "not_a_backup"


def test_what_a_copy_holds_is_looked_at_before_it_becomes_the_book(laptop: Laptop) -> None:
    content = parts(laptop.copy)
    content["book.sqlite3"] = bytes(100_000)
    digest = sha256(content["book.sqlite3"]).hexdigest()
    content["manifest.json"] = said(laptop.copy, sha256=digest)["manifest.json"]
    wrong = written(laptop.stick / "a.saoluu", content)
    assert laptop.refuses(wrong) == "not_a_backup"
    assert laptop.names() == ["Đinh Thị Hmrơ̆"]


def test_keys_of_an_unknown_book_do_not_open_a_copy(laptop: Laptop, tmp_path: Path) -> None:
    keys = Keys.create(tmp_path / "strange", new_secrets("0198c0de"))
    keys.close()
    assert (
        refused(lambda: backups.restore(laptop.copy, tmp_path / "new", keys.folder))
        == "code_needed"
    )
