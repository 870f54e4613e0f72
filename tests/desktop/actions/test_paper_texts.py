"""The commune's words stand in the papers of its houses after the next reply."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from db.domain.errors import AppError
from db.domain.list_papers import Handover, LentThing
from db.domain.paper_texts import PLACES, check_text, filled
from db.domain.person_papers import CertificateKind, PersonPaper
from db.engine import Book
from desktop.actions import lending_notes, paper_texts, person_papers
from desktop.actions.paper_heads import letter_head
from desktop.documents import gift_receipt, lending_note
from tests import builders
from tests.desktop.documents import made_lists
from tests.desktop.documents.made import flowing
from tests.helpers.sites import Sites

NOVEMBER = ("2026-11-01", "2026-11-30")
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


def _papers(book: Book) -> dict[str, Callable[[], bytes]]:
    """Each kind of paper of a house, by the first word of the places of its sentences."""
    person = builders.person(book, "Đinh Mơdơ̆")
    club = builders.club(book)
    builders.members(book, club, person)
    meeting = builders.meeting(book, club, day="2026-11-03")
    builders.marks(book, meeting, [person])

    def of_people(make: Callable[[], Sequence[PersonPaper]]) -> Callable[[], bytes]:
        return lambda: person_papers.draw(make())

    return {
        "card": of_people(lambda: person_papers.cards(book, [person])),
        "certificate": of_people(
            lambda: person_papers.certificates_of_group(book, club, *NOVEMBER, None)
        ),
        "praise": of_people(
            lambda: person_papers.certificates(
                book, [person], "đã dạy chiêng", None, CertificateKind.PRAISE
            )
        ),
        "invitation": of_people(lambda: person_papers.invitations(book, meeting, ["bà B"], None)),
        "thanks": of_people(lambda: person_papers.thanks(book, ["bà B"], "tặng loa", None)),
        "overdue": of_people(
            lambda: [person_papers.overdue(book, "bà B", ["loa"], "2026-11-01", "2026-11-09")]
        ),
        "lending": lambda: lending_note.draw(
            lending_notes.lending_note(book, Handover.LENDING, [LentThing("Chiêng", 2)], None)
        ),
        "receipt": lambda: gift_receipt.draw([made_lists.receipt(head=letter_head(book, None))]),
        "label": of_people(lambda: person_papers.labels(book, ["Chiêng"])),
    }


def test_every_paper_for_people_speaks_in_the_communes_words(sites: Sites) -> None:
    village, commune = sites.village(), sites.commune()
    sites.enrol(village, commune)
    own = {place: f"Xã viết {number}" for number, place in enumerate(PLACES, 100)}
    for place, text in own.items():
        paper_texts.set_text(commune.book, place, text)
    papers = _papers(village.book)
    assert set(papers) == {place.partition(".")[0] for place in PLACES}
    before = {kind: flowing(draw()) for kind, draw in papers.items()}
    assert not any("Xã viết" in text for text in before.values())
    sites.trip(village, commune)
    after = {kind: flowing(draw()) for kind, draw in papers.items()}
    for place, text in own.items():
        assert text in after[place.partition(".")[0]], place
