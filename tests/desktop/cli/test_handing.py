"""Between a house and its commune: invite, join, accept, export, import, reply, houses, nil."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desktop.cli.conftest import Said, Solang

NAME = "Nhà văn hóa làng Jro"


@pytest.fixture
def answer(house: Solang, commune: Solang, tmp_path: Path) -> Said:
    """The house has joined; its answer waits in ``answer.solang``."""
    commune("invite", "--house", NAME, "--out", tmp_path / "invitation.solang")
    files = (tmp_path / "invitation.solang", "--out", tmp_path / "answer.solang")
    return house("join", *files)


@pytest.fixture
def joined(commune: Solang, answer: Said, tmp_path: Path) -> Said:
    digits = answer.json["fingerprint"]
    return commune("accept", tmp_path / "answer.solang", "--fingerprint", digits)


def hand_in(house: Solang, folder: Path) -> Path:
    return folder / str(house("export", "--to", folder).json["file"])


def test_both_sides_read_the_same_digits(answer: Said, joined: Said) -> None:
    assert joined.code == 0
    assert joined.json["fingerprint"] == answer.json["fingerprint"]
    assert [len(group) for group in answer.json["fingerprint"].split()] == [4] * 8


def test_other_digits_are_refused(commune: Solang, answer: Said, tmp_path: Path) -> None:
    words = ("--fingerprint", "0000 " * 8)
    assert commune("accept", tmp_path / "answer.solang", *words).refusal == "digits_differ"
    assert [one["joined"] for one in commune("houses").json] == [False]


def test_a_house_that_has_not_joined_cannot_hand_in(house: Solang, tmp_path: Path) -> None:
    assert house("export", "--to", tmp_path).refusal == "not_joined"


def test_what_is_handed_in_is_taken_in_once(
    house: Solang, commune: Solang, joined: Said, tmp_path: Path, members: list[str]
) -> None:
    file = hand_in(house, tmp_path)
    first, again = (commune("import", file).json[0] for _ in range(2))
    assert (first["verdict"], first["people"]) == ("accepted", len(members))
    assert again["verdict"] == "already"
    assert commune("fingerprint", "--house", NAME).json == house("fingerprint").json


def test_a_preview_answers_alike_and_writes_nothing(
    house: Solang, commune: Solang, joined: Said, tmp_path: Path, members: list[str]
) -> None:
    file = hand_in(house, tmp_path)
    previewed = commune("import", "--preview", file).json
    assert commune("people", "list").json == []
    assert commune("import", file).json == previewed


def test_one_bad_file_stops_no_other(
    house: Solang, commune: Solang, joined: Said, tmp_path: Path, members: list[str]
) -> None:
    whole = hand_in(house, tmp_path)
    cut = tmp_path / "cut.solang"
    cut.write_bytes(whole.read_bytes()[:-20])
    said = commune("import", cut, whole, tmp_path / "none.solang")
    assert [one["verdict"] for one in said.json] == ["refused", "accepted", "refused"]
    assert (said.code, len(said.err.splitlines())) == (1, 1)


def test_one_refused_file_is_still_a_list(commune: Solang, joined: Said, tmp_path: Path) -> None:
    (tmp_path / "letter.solang").write_text("kính gửi")
    said = commune("import", tmp_path / "letter.solang")
    (one,) = said.json
    assert (said.code, one["verdict"], one["reason"]) == (1, "refused", "file_not_ours")
    assert said.err.strip() == one["message"]


def test_a_file_before_the_answer_waits_and_comes_in_with_it(
    house: Solang, commune: Solang, answer: Said, tmp_path: Path, members: list[str]
) -> None:
    file = hand_in(house, tmp_path)
    waiting = commune("import", file)
    assert (waiting.code, waiting.json[0]["verdict"]) == (0, "waiting")
    taken = commune("accept", tmp_path / "answer.solang").json["taken_in"]
    assert [one["verdict"] for one in taken] == ["accepted"]
    assert len(commune("people", "list").json) == len(members)


def test_nothing_to_send_makes_no_file(
    house: Solang, commune: Solang, joined: Said, tmp_path: Path
) -> None:
    commune("import", hand_in(house, tmp_path))
    reply = commune("reply", "--house", NAME, "--to", tmp_path).json["file"]
    assert house("import", tmp_path / reply).json[0]["verdict"] == "accepted"
    said = house("export", "--to", tmp_path).json
    assert (said["file"], said["entries"]) == (None, 0)


def test_the_commune_sees_who_has_handed_in(
    house: Solang, commune: Solang, joined: Said, tmp_path: Path
) -> None:
    file = hand_in(house, tmp_path)
    commune("import", file)
    (row,) = commune("houses").json
    assert (row["name"], row["last_file"], row["files"], row["missing"]) == (NAME, file.name, 1, [])


def test_nothing_happened_is_said_on_purpose(
    house: Solang, commune: Solang, joined: Said, tmp_path: Path
) -> None:
    house("nil", "2026-10")
    commune("import", hand_in(house, tmp_path))
    assert commune("houses").json[0]["nil"] == ["2026-10"]


def test_acts_of_the_commune_are_refused_in_a_house(house: Solang, tmp_path: Path) -> None:
    named = ("--house", "Làng Jro")
    assert house("invite", *named, "--out", tmp_path / "a.solang").refusal == "not_a_commune"
    assert house("reply", *named, "--to", tmp_path).refusal == "not_a_commune"
    assert house("houses").refusal == "not_a_commune"


def test_an_unknown_house_is_refused_with_the_candidates(
    commune: Solang, joined: Said, tmp_path: Path
) -> None:
    said = commune("reply", "--house", "Làng Kông", "--to", tmp_path)
    assert said.refusal == "house_unknown"
    assert NAME in said.err


def test_a_file_taken_in_is_taken_back_and_counts_again(
    house: Solang, commune: Solang, joined: Said, tmp_path: Path, members: list[str]
) -> None:
    commune("import", hand_in(house, tmp_path))
    file = commune("received", "list", "--house", NAME).json["files"][0]
    assert (file["people"], file["undone"]) == (len(members), False)
    commune("received", "undo", file["id"])
    assert commune("people", "list").json == []
    assert commune("received", "list").json["files"][0]["undone"]
    assert commune("received", "undo", file["id"]).refusal == "nothing_to_take_back"
    commune("received", "redo", file["id"])
    assert len(commune("people", "list").json) == len(members)
    assert house("received", "undo", file["id"]).refusal == "not_a_commune"


def test_a_reply_comes_from_the_commune_under_its_own_name(
    house: Solang, commune: Solang, tmp_path: Path
) -> None:
    commune("invite", "--house", "Làng Jro", "--out", tmp_path / "moi.solang")
    house("join", tmp_path / "moi.solang", "--out", tmp_path / "tra-loi.solang")
    commune("accept", tmp_path / "tra-loi.solang")
    sent = commune("reply", "--house", "Làng Jro", "--to", tmp_path).json["file"]
    assert sent.startswith("xa-dak-po-tra-loi-lang-jro_")
    (taken,) = house("import", tmp_path / sent).json
    assert (taken["verdict"], taken["house"]) == ("accepted", "Đak Pơ")
