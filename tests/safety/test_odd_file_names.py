"""A stick of another system: names of files that are no Unicode are read, noted and told."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from db import second_copies
from db.copies import FOLDER
from db.domain.found import FoundKind
from db.domain.handing import Verdict
from desktop.actions import backups, recent, scan_drafts
from desktop.actions.scan_drafts import Unsaved
from tests import builders
from tests.helpers.sites import Site, Sites, take

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="other systems have no names that are no Unicode"
)
NAME = b"T\xe9p g\xfei x\xe3"
"""“Tệp gửi xã” as an old Windows wrote it."""


@pytest.fixture
def sites(tmp_path: Path) -> Iterator[Sites]:
    made = Sites(tmp_path)
    yield made
    made.close()


@pytest.fixture
def village(sites: Sites) -> Site:
    made = sites.village()
    builders.person(made.book, "Rơ Châm Hyin")
    return made


def odd(folder: Path) -> Path:
    return Path(os.fsdecode(os.fsencode(folder) + b"/" + NAME))


def test_a_file_is_taken_in_whatever_its_name(sites: Sites, village: Site) -> None:
    commune = sites.commune()
    sites.enrol(village, commune)
    file = sites.file(village)
    assert file is not None
    renamed = odd(sites.stick)
    shutil.move(file, renamed)
    (taken,) = take(commune, renamed)
    assert (taken.verdict, taken.people) == (Verdict.ACCEPTED, 1)
    assert taken.file == "T?p g?i x?"
    assert [one.verdict for one in take(commune, renamed)] == [Verdict.ALREADY]


def test_it_stands_among_what_was_opened_lately(village: Site, tmp_path: Path) -> None:
    file = odd(tmp_path)
    file.touch()
    recent.note(village.book, FoundKind.FILE, str(file))
    (found,) = recent.listing(village.book, date(2026, 11, 22))
    assert found.file == file


def test_a_review_of_photos_with_such_names_outlives_the_window(
    village: Site, tmp_path: Path
) -> None:
    files = (str(odd(tmp_path)),)
    scan_drafts.keep(village.book, Unsaved(files), "Nhập từ ảnh")
    noted = scan_drafts.find(village.book)
    assert noted is not None and noted.files == files


def test_copies_go_to_a_folder_of_such_a_name(village: Site, tmp_path: Path) -> None:
    folder = odd(tmp_path)
    folder.mkdir()
    made = backups.choose_second_folder(village.book, folder)
    assert second_copies.folder_of(village.book) == folder
    assert made is not None and made.is_file() and made.parent.name == FOLDER
