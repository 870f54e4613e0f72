"""Whose paper a report is: variants of the heading, none of which fills in what a hand must."""

from __future__ import annotations

from datetime import date

import pytest

from db.domain.houses import HouseKind
from db.domain.report_heads import HeadingKind
from db.queries.house_scopes import HouseScope
from desktop.actions.headings import commune_heading, house_heading

TODAY = date(2026, 11, 22)
JRO = HouseScope(1, "Nhà văn hóa làng Jro", HouseKind.VILLAGE_HOUSE, "Đak Pơ", "Gia Lai")


@pytest.mark.parametrize(
    ("kind", "superior", "issuer", "signer"),
    [
        (HeadingKind.HOUSE, "UBND xã Đak Pơ", "Nhà văn hóa làng Jro", ("CHỦ NHIỆM",)),
        (HeadingKind.VILLAGE, "UBND xã Đak Pơ", "làng Jro", ("TRƯỞNG LÀNG",)),
        (
            HeadingKind.BOARD,
            "UBND xã Đak Pơ",
            "Ban chủ nhiệm nhà văn hóa làng Jro",
            ("TM. BAN CHỦ NHIỆM", "CHỦ NHIỆM"),
        ),
        (
            HeadingKind.COMMUNE_DRAFT,
            "",
            "Ủy ban nhân dân xã Đak Pơ",
            ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        ),
    ],
)
def test_a_house_may_report_in_four_names(
    kind: HeadingKind, superior: str, issuer: str, signer: tuple[str, ...]
) -> None:
    heading = house_heading(JRO, kind, TODAY)

    assert (heading.superior, heading.issuer, heading.signer) == (superior, issuer, signer)


def test_a_house_without_a_village_in_its_name_heads_its_own_report() -> None:
    house = HouseScope(1, "Nhà rông Kon Jang", HouseKind.VILLAGE_HOUSE, "xã Đak Pơ", "Gia Lai")

    heading = house_heading(house, HeadingKind.VILLAGE, TODAY)
    assert (heading.issuer, heading.signer) == ("Nhà rông Kon Jang", ("CHỦ NHIỆM",))


@pytest.mark.parametrize(
    ("commune", "body", "place"),
    [
        ("Đak Pơ", "Ủy ban nhân dân xã Đak Pơ", "Đak Pơ"),
        ("xã Đak Pơ", "Ủy ban nhân dân xã Đak Pơ", "Đak Pơ"),
        ("phường An Bình", "Ủy ban nhân dân phường An Bình", "An Bình"),
    ],
)
def test_the_kind_of_commune_is_said_once(commune: str, body: str, place: str) -> None:
    heading = commune_heading(commune, "Gia Lai", TODAY)

    assert (heading.issuer, heading.place) == (body, place)
    assert heading.addressee[0] == "Ủy ban nhân dân tỉnh Gia Lai"


def test_number_and_plan_stay_open() -> None:
    for kind in HeadingKind:
        heading = house_heading(JRO, kind, TODAY)
        assert heading.plan is None
        assert not any(letter.isdigit() for letter in heading.symbol)


def test_nobody_of_the_old_district_is_among_the_recipients() -> None:
    heading = commune_heading("Đak Pơ", "Gia Lai", TODAY)

    assert "huyện" not in " ".join((*heading.addressee, *heading.recipients))
