"""``library``."""

from __future__ import annotations

from tests.desktop.cli.conftest import Solang

DAY = "2026-11-22"


def test_a_reader_is_counted_listed_and_taken_away(house: Solang) -> None:
    made = house("library", "visit", "add", "--reader", "girl", "--date", DAY).json
    assert (made["people"], made["purpose"], made["channel"]) == (1, "knowledge", "on_site")
    assert house("library", "visit", "list", "--from", DAY, "--to", DAY).json == [made]

    assert house("library", "visit", "remove", made["id"]).code == 0
    assert house("library", "visit", "list").json == []


def test_books_are_lent_renewed_and_brought_back(house: Solang, members: list[str]) -> None:
    words = ("Tấm Cám", "Dế Mèn phiêu lưu ký", "--date", DAY, "--count")
    lent = house("library", "loan", "add", members[0], *words).json
    assert [one["borrower"] for one in lent] == ["Đinh Bĕch"] * 2
    first, second = (one["id"] for one in lent)
    renewed = house("library", "loan", "renew", first, "--due", "2026-12-31").json
    assert (renewed[0]["due"], renewed[0]["renewals"]) == ("2026-12-31", 1)

    late = house("library", "loan", "list", "--overdue", "--on", "2026-12-20").json
    assert [one["id"] for one in late] == [second]
    assert house("library", "loan", "return", second, "--on", "2026-12-20").json["changed"] == 1
    assert [one["id"] for one in house("library", "loan", "list", "--out").json] == [first]

    found = house("figures", "--from", "2026-11-01", "--to", "2026-11-30").json["figures"]
    values = {one["code"]: (one["value"], one["unit"]) for one in found}
    assert values["library.loans"] == (2, "copies")
    assert values["library.visits.channel.taken_home"] == (1, "visits")


def test_a_label_is_put_on_a_title(house: Solang, members: list[str]) -> None:
    made = house("library", "book", "add", "--title", "Tấm Cám", "--code", "SL-001").json
    house("library", "loan", "add", members[0], "SL-001", "--date", DAY)
    (row,) = house("library", "book", "list", "--search", "tam").json
    assert (row["id"], row["out"]) == (made["id"], 1)


def test_an_unknown_person_borrows_nothing(house: Solang) -> None:
    unknown = "0192f0c1-0000-7000-8000-0000000000ff"
    assert house("library", "loan", "add", unknown, "Tấm Cám").refusal == "not_found"
