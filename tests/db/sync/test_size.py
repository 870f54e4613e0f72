"""How small a season is in a file; ``pytest -s`` prints it."""

from __future__ import annotations

import pytest

from tests.db.sync.made import file_of, season


@pytest.mark.parametrize("sheets", [100, 1000, 4000])
def test_a_mark_of_a_full_sheet_takes_at_most_four_bytes(sheets: int) -> None:
    size = len(file_of(list(season(sheets))))
    print(f"{sheets * 30} marks: {size} bytes, {size / (sheets * 30):.2f} a mark")  # noqa: T201
    assert size <= 4 * sheets * 30


def test_a_file_that_says_little_is_little() -> None:
    assert len(file_of(list(season(1)))) < 2500
