"""``clock``: a machine that lay in a cupboard for more than a year is asked about its date."""

from __future__ import annotations

from pathlib import Path

from desktop.actions import books
from tests.desktop.cli.conftest import Solang
from tests.helpers.long_unused import lay_in_a_cupboard


def test_a_book_in_use_follows_the_clock(house: Solang) -> None:
    assert house("clock").json["followed"] is True


def test_after_a_year_in_a_cupboard_somebody_has_to_say_that_the_day_is_right(
    house: Solang, data: Path
) -> None:
    book = books.open_book(data, data.with_name("house.keys"))
    lay_in_a_cupboard(book)
    books.close(book)
    assert house("clock").json["followed"] is False
    assert house("clock", "--right").json["followed"] is True
    assert house("clock").json["followed"] is True
