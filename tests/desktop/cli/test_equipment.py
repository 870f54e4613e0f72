"""``equipment``."""

from __future__ import annotations

from tests.desktop.cli.conftest import Solang


def test_a_thing_is_lent_and_brought_back(house: Solang, members: list[str]) -> None:
    item = house("equipment", "add", "--name", "Bộ cồng chiêng", "--pieces", "2").json["id"]
    words = ("--pieces", "2", "--date", "2026-11-20", "--due", "2026-11-23")
    loan = house("equipment", "lend", item, members[0], *words).json
    assert (loan["borrower"], loan["due"]) == ("Đinh Bĕch", "2026-11-23")
    assert house("equipment", "lend", item, members[1], *words).refusal == "not_enough_pieces"
    assert [row["out"] for row in house("equipment", "list").json] == [2]
    assert house("equipment", "return", loan["id"], "--on", "2026-11-22").json["returned"]
    assert len(house("equipment", "loans").json) == 1
    seen = house("equipment", "check", item, "--is", "worn", "--date", "2026-11-22").json
    assert (seen["condition"], seen["checked_on"]) == ("worn", "2026-11-22")
    assert house("equipment", "remove", item).json["removed"]
