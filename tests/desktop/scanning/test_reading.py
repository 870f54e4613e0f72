"""Pages never seen while tuning are read: a small fixed sample of the benchmark's."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.domain.scans import Seen
from desktop.scanning.reading import read_file
from tests.helpers.sheet_photos import TESTS_FROM, Spoil, photo


@pytest.mark.parametrize("spoil", [Spoil.SCAN, Spoil.EASY, Spoil.MEDIUM])
def test_pages_are_found_and_no_row_is_wrong_unflagged(spoil: Spoil, tmp_path: Path) -> None:
    unsure = rows = 0
    for seed in range(TESTS_FROM, TESTS_FROM + 5):
        made = photo(seed, spoil)
        file = tmp_path / f"{seed}.jpg"
        file.write_bytes(made.jpeg)
        (page,) = read_file(str(file))
        assert page.problem is None, (seed, page.problem)
        assert page.code is not None
        assert (page.code.print_id, page.code.page) == (made.print_id, made.page)
        assert (page.paper, page.code.layout) == (made.paper, made.layout)
        assert len(page.rows) == len(made.rows)
        for number, (row, true) in enumerate(zip(page.rows, made.rows, strict=True)):
            rows += 1
            unsure += row.mark is Seen.UNSURE
            right = Seen.PRESENT if true.present else Seen.ABSENT
            assert row.mark in (right, Seen.UNSURE), (seed, number, true, row.confidence)
    assert unsure <= rows * 0.05
