"""N17 of the plan: what a village is given, from the house to the report of its commune."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from db.domain.donations import DonationDraft, GiftForm, GiverKind
from db.domain.periods import parse_period
from desktop.actions import donations, figures, reports, undoing
from tests import builders
from tests.helpers.commune import Commune

YEAR = ("2026-01-01", "2026-12-31")
MONEY = DonationDraft("2026-03-02", giver="Đinh Hrơh", amount=500_000, to_commune=True)
CHAIRS = DonationDraft(
    *("2026-05-02", GiftForm.GOODS, GiverKind.COMPANY, "Công ty Sao Mai"),
    amount=2_400_000,
    goods="ghế nhựa",
    quantity=20,
)


@pytest.fixture
def commune(tmp_path: Path) -> Iterator[Commune]:
    made = Commune(tmp_path)
    yield made
    made.close()


def printed(commune: Commune) -> str:
    """The commune's report of the year as its PDF reads, in one line."""
    report = reports.report(commune.book, parse_period("2026"), today=date(2026, 12, 31))
    pages = pypdf.PdfReader(BytesIO(reports.draw(report))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_n17_gifts_of_two_villages_by_who_gave(commune: Commune) -> None:
    jro, klah = commune.village("Làng Jro"), commune.village("Làng Klăh")
    person = builders.person(jro, "Đinh Hrơh")
    donations.add(jro, replace(MONEY, person_id=person))
    donations.add(jro, CHAIRS)
    donations.add(klah, replace(MONEY, giver="Siu H’Drŏi", amount=250_000, to_commune=False))
    donations.add(klah, replace(MONEY, amount=9_000_000))
    undoing.undo(klah)
    for village in (jro, klah):
        commune.receive(village)

    text = printed(commune)
    assert "XÃ HỘI HÓA: ĐÓNG GÓP, ỦNG HỘ" in text
    assert "Lượt đóng góp, ủng hộ lần 3 3" in text
    assert "Tiền đóng góp, ủng hộ đồng 750.000 750.000" in text
    assert "Của doanh nghiệp đồng 2.400.000 2.400.000" in text
    assert "Hrơh" not in text
    assert "H’Drŏi" not in text

    behind = figures.explain(commune.book, "donations.amount", *YEAR)
    assert sorted((one.what, one.value) for one in behind.records) == [
        ("01/2026", 250_000),
        ("01/2026 · Đinh Hrơh", 500_000),
    ]
    assert {one.house for one in behind.records} == {"Làng Jro", "Làng Klăh"}
    for code in ("donations", "donations.worth", "donations.company", "donations.goods"):
        behind = figures.explain(commune.book, code, *YEAR)
        whole = figures.figures(commune.book, *YEAR).value(code)
        assert sum(one.value for one in behind.records) == behind.value == whole > 0


def test_a_name_that_is_taken_back_leaves_the_record_and_not_the_figure(commune: Commune) -> None:
    jro = commune.village("Làng Jro")
    gift = donations.add(jro, MONEY).created[0]
    commune.receive(jro)
    assert donations.one(commune.book, gift).draft.giver == "Đinh Hrơh"
    donations.edit(jro, gift, replace(MONEY, to_commune=False))
    commune.receive(jro)
    (behind,) = figures.explain(commune.book, "donations.amount", *YEAR).records
    assert (behind.what, behind.value) == ("01/2026", 500_000)
    assert "Tiền đóng góp, ủng hộ đồng 500.000 500.000" in printed(commune)
