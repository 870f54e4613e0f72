"""``point``, ``library title``, ``box`` and ``resource``, ``meeting programmes``."""

from __future__ import annotations

from tests.desktop.cli.conftest import Solang


def test_a_commune_keeps_its_points(commune: Solang) -> None:
    words = ("--name", "Thư viện Y-Bluĭ", "--kind", "school_library")
    made = commune("point", "add", *words, "--keeper", "Siu H'Bia").json
    assert (made["kind"], made["keeper"]) == ("school_library", "Siu H'Bia")
    commune("point", "check", "thu vien y-blui", "service.reading", "--is", "yes")
    commune("point", "month", made["id"], "2026-05", "--visits", "40")
    (told,) = commune("point", "months", "thu vien y-blui").json
    assert (told["month"], told["visits"], told["loans"]) == ("2026-05", 40, 0)
    commune("point", "edit", made["id"], "--copies", "120", "--hours", "sáng thứ 2")

    (row,) = commune("point", "list", "--year", "2026").json
    assert (row["visits"], row["copies"], row["hours"]) == (40, 120, "sáng thứ 2")
    assert [(one["item"], one["yes"]) for one in row["checks"]] == [("service.reading", True)]
    assert commune("point", "remove", "không có").refusal == "point_unknown"
    assert commune("point", "remove", "Thư viện Y-Bluĭ").json["removed"] is True
    assert commune("point", "list").json == []


def test_points_are_the_communes(house: Solang) -> None:
    words = ("--name", "Tủ sách", "--kind", "village_house")
    assert house("point", "add", *words).refusal == "commune_only"


def test_a_point_with_a_laptop_is_told_by_its_own_book(commune: Solang) -> None:
    assert (
        commune("point", "add", "--name", "A", "--kind", "village_house", "--house", "X").refusal
        == "house_unknown"
    )


def test_titles_are_written_labelled_and_found(house: Solang, members: list[str]) -> None:
    words = ("--title", "Cồng chiêng", "--author", "Nhiều tác giả", "--copies", "2")
    made = house("library", "title", "add", *words).json
    labelled = house("library", "title", "label", made["id"], "TV-1", "TV-2", "TV-3").json
    assert labelled["stock"] == 3
    house("library", "loan", "add", members[0], "TV-2")
    (row,) = house("library", "title", "list", "--search", "nhieu tac gia").json
    assert [copy["out"] for copy in row["copies"]] == [False, True, False]
    lost = row["copies"][0]["id"]
    assert house("library", "title", "state", lost, "--is", "lost").json["state"] == "lost"
    assert house("library", "title", "list").json[0]["stock"] == 2
    assert house("library", "title", "remove", made["id"]).refusal == "still_lent"


def test_a_box_goes_out_and_comes_home(house: Solang) -> None:
    box = house("library", "box", "add", "--name", "Hộp sách số 1", "--copies", "40").json["id"]
    out = house("library", "box", "send", box, "Trường Krông", "--date", "2026-09-10").json
    assert [(stay["place"], stay["until"]) for stay in out["stays"]] == [("Trường Krông", None)]
    home = house("library", "box", "home", box, "--date", "2026-10-10", "--loans", "31").json
    assert (home["stays"][0]["until"], home["stays"][0]["loans"]) == ("2026-10-10", 31)
    assert len(house("library", "box", "list").json) == 1
    assert house("library", "box", "remove", box).json["removed"] is True


def test_a_digital_resource_is_used(house: Solang) -> None:
    film = house("library", "resource", "add", "--title", "Phim dạy đánh chiêng").json["id"]
    counted = ("--people", "12", "--resource", film)
    assert house("library", "visit", "add", *counted).json["channel"] == "digital"
    (row,) = house("library", "resource", "list").json
    assert row["uses"] == 12
    assert house("library", "resource", "remove", film).json["removed"] is True


def test_a_meeting_serves_programmes(house: Solang, meeting: str) -> None:
    words = ("--of", "reading", "library_digital")
    served = house("meeting", "programmes", meeting, *words).json
    assert served["programmes"] == ["reading", "library_digital"]
    assert house("meeting", "programmes", meeting).json["programmes"] == []


def test_a_house_says_its_size_and_a_commune_its_criteria(house: Solang, commune: Solang) -> None:
    said = house("facility", "describe", "--area", "210", "--seats", "90").json
    assert (said["facility"]["area"], said["meets"]) == (210, None)
    assert house("facility", "criteria", "--zone", "plain").refusal == "commune_only"
    assert commune("facility", "describe", "--area", "1").refusal == "house_only"
    assert commune("facility", "criteria", "--zone", "mountain", "--seats", "70").json == {
        "area": 200,
        "seats": 70,
    }
    assert commune("facility", "list").json["criteria"] == {"area": 200, "seats": 70}
