"""The commune's words stand in the papers of its houses after the next reply."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.domain.errors import AppError
from db.domain.paper_texts import PLACES, check_text, filled
from desktop.actions import paper_texts, person_papers
from tests import builders
from tests.desktop.documents.made import flowing
from tests.helpers.sites import Sites

OWN = "{house} và bà con làng mình cảm ơn {name} đã {gift}."


@pytest.fixture
def sites(tmp_path: Path) -> Iterator[Sites]:
    made = Sites(tmp_path)
    yield made
    made.close()


def test_a_thank_you_letter_speaks_in_the_communes_words_after_its_reply(sites: Sites) -> None:
    village, commune = sites.village(), sites.commune()
    sites.enrol(village, commune)
    builders.person(village.book, "Đinh Hrơh")
    paper_texts.set_text(commune.book, "thanks.first", OWN)
    before = person_papers.draw(person_papers.thanks(village.book, ["bà Bĕch"], "tặng loa", None))
    assert "xin trân trọng cảm ơn vì đã tặng loa" in flowing(before)
    sites.trip(village, commune)
    after = flowing(
        person_papers.draw(person_papers.thanks(village.book, ["bà Bĕch"], "tặng loa", None))
    )
    assert "Nhà văn hóa làng Jro và bà con làng mình cảm ơn bà Bĕch đã tặng loa." in after
    paper_texts.set_text(commune.book, "thanks.first", None)
    sites.trip(village, commune)
    again = person_papers.draw(person_papers.thanks(village.book, ["bà Bĕch"], "tặng loa", None))
    assert flowing(again) == flowing(before)


def test_a_house_does_not_change_the_words_of_all(sites: Sites) -> None:
    with pytest.raises(AppError) as refused:
        paper_texts.set_text(sites.village().book, "thanks.first", OWN)
    assert refused.value.code == "commune_only"


@pytest.mark.parametrize(
    "text", ["{house.__class__}", "{0}", "{secret}", "{house!r}", "}", "{", "{house:>9999999}"]
)
def test_only_the_gaps_of_the_place_may_stand_in_a_sentence(text: str) -> None:
    with pytest.raises(AppError) as refused:
        check_text("thanks.first", f"Cảm ơn {text}")
    assert refused.value.code == "paper_text_gap"


def test_an_unknown_place_is_refused() -> None:
    with pytest.raises(AppError) as refused:
        check_text("thanks.everything", "Cảm ơn")
    assert refused.value.code == "paper_text_unknown"


def test_what_fills_a_gap_is_never_read_as_a_gap_again() -> None:
    assert filled("Cảm ơn {name}.", {"name": "{gift}", "gift": "loa"}) == "Cảm ơn {gift}."


def test_every_place_has_its_sentence_and_the_program_fills_its_own_gaps(sites: Sites) -> None:
    found = {one.place: one for one in paper_texts.listing(sites.village().book)}
    assert set(found) == set(PLACES)
    for place, one in found.items():
        assert check_text(place, one.usual) is not None
