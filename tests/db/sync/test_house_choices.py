"""An invitation carries what the commune chose, so that a house's first paper is as it wants it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from db.commands.people import today as laptop_day
from db.domain.house_choices import HouseChoices
from db.domain.houses import BookKind, HouseKind
from db.domain.report_heads import HeadingKind, HeadSort, ReportHead
from db.domain.targets import TargetDraft, TargetRule
from db.engine import Book
from db.queries import house_choices
from db.queries import targets as target_questions
from desktop.actions import (
    beginning,
    books,
    enrolment,
    paper_texts,
    receiving,
    report_heads,
    targets,
    unit_names,
)
from desktop.actions.beginning import BookPlan, Invited
from tests import builders
from tests.helpers.commune import Commune

NAME = "Nhà rông làng Klăh"
HEAD = ReportHead(HeadingKind.VILLAGE, recipients=("Phòng Văn hóa - Xã hội",), plan="Kế hoạch 12")
THANKS = "{house} cảm ơn {name} đã góp {gift}."
WORD = "thôn"


@pytest.fixture
def commune(tmp_path: Path) -> Iterator[Commune]:
    """A commune that has chosen a word, a head, a sentence, and a target for the year."""
    made = Commune(tmp_path)
    unit_names.set_village_word(made.book, WORD)
    report_heads.set_head(made.book, HEAD, HeadSort.HOUSES)
    paper_texts.set_text(made.book, "thanks.first", THANKS)
    made.invite(NAME)
    year = int(laptop_day()[:4])
    draft = TargetDraft("T1", "Lượt người", TargetRule.FIGURE, year, "visits", 2400)
    targets.add(made.book, draft)
    (target,) = targets.listing(made.book)
    with made.book.read() as connection:
        ((unit, _),) = target_questions.units(connection)
    targets.give(made.book, target.id, year, [(unit, 480)])
    yield made
    made.close()


@pytest.fixture
def invitation(commune: Commune) -> Path:
    out = commune.stick / "moi-lan-hai.solang"
    enrolment.invite(commune.book, NAME, out, HouseKind.COMMUNITY_LIBRARY)
    return out


def begun(tmp_path: Path, invitation: Path) -> Book:
    """The book that the first start makes of an invitation and the two answers that are left."""
    who: Invited = beginning.look_at_invitation(invitation)
    kind = who.choices.kind
    assert kind is not None
    names = (who.house, who.commune, who.province)
    plan = BookPlan(BookKind.HOUSE, *names, kind, "H'Lan", invitation)
    beginning.begin(tmp_path / "nha", None, plan)
    return books.open_book(tmp_path / "nha", None)


def test_a_house_that_begins_with_an_invitation_has_what_the_commune_chose(
    tmp_path: Path, invitation: Path
) -> None:
    book = begun(tmp_path, invitation)
    about = books.about(book)
    assert (about.name, about.kind, about.library) == (NAME, HouseKind.COMMUNITY_LIBRARY, True)
    assert unit_names.village_word(book) == WORD
    with book.read() as connection:
        assert report_heads.in_force(connection, book.scope, laptop_day()) == HEAD
        assert house_choices.told(connection).texts == {"thanks.first": THANKS}
    target = targets.of_house(book, date.fromisoformat(laptop_day()))
    assert target is not None
    assert (target.figure, target.wanted) == ("visits", 480)
    books.close(book)


def test_after_the_first_reply_the_commune_s_own_records_speak(
    tmp_path: Path, commune: Commune, invitation: Path
) -> None:
    """Also where they say that nothing is chosen any more."""
    book = begun(tmp_path, invitation)
    answer = invitation.parent / beginning.ANSWER
    enrolment.accept(commune.book, answer)
    unit_names.set_village_word(commune.book, "làng")
    paper_texts.set_text(commune.book, "thanks.first", None)
    reply = receiving.reply(commune.book, NAME, commune.stick)
    (taken,) = receiving.take_in(book, [Path(str(reply.path))])
    assert taken.reason is None
    assert unit_names.village_word(book) == "làng"
    with book.read() as connection:
        assert house_choices.told(connection) == HouseChoices()
        assert report_heads.in_force(connection, book.scope, laptop_day()) == HEAD
    target = targets.of_house(book, date.fromisoformat(laptop_day()))
    assert target is not None and target.wanted == 480
    books.close(book)


def test_a_house_that_was_there_before_becomes_what_the_commune_says(
    tmp_path: Path, invitation: Path
) -> None:
    book = builders.house(tmp_path / "nha", "Nhà rông", HouseKind.VILLAGE_HOUSE)
    enrolment.join(book, invitation, tmp_path / "tra-loi.solang")
    assert books.about(book).kind is HouseKind.COMMUNITY_LIBRARY
    assert unit_names.village_word(book) == WORD
    books.close(book)


def test_an_invitation_may_show_the_book_corner_of_a_village_house(
    tmp_path: Path, commune: Commune
) -> None:
    plain, shown = commune.stick / "a.solang", commune.stick / "b.solang"
    enrolment.invite(commune.book, NAME, plain)
    enrolment.invite(commune.book, NAME, shown, HouseKind.VILLAGE_HOUSE, library=True)
    book = builders.house(tmp_path / "nha")
    enrolment.join(book, plain, tmp_path / "tra-loi.solang")
    assert not books.about(book).library
    enrolment.join(book, shown, tmp_path / "tra-loi.solang")
    assert books.about(book).library
    books.close(book)


def test_an_invitation_may_show_the_gifts_from_the_start(tmp_path: Path, commune: Commune) -> None:
    plain, shown = commune.stick / "a.solang", commune.stick / "b.solang"
    enrolment.invite(commune.book, NAME, plain, library=True)
    enrolment.invite(commune.book, NAME, shown, donations=True)
    book = builders.house(tmp_path / "nha")
    enrolment.join(book, plain, tmp_path / "tra-loi.solang")
    assert not books.about(book).donations
    enrolment.join(book, shown, tmp_path / "tra-loi.solang")
    assert books.about(book).donations
    books.close(book)


def test_a_room_that_an_invitation_opened_stays_open_after_the_first_reply(
    tmp_path: Path, commune: Commune
) -> None:
    shown, answer = commune.stick / "b.solang", tmp_path / "tra-loi.solang"
    enrolment.invite(
        commune.book, NAME, shown, HouseKind.VILLAGE_HOUSE, library=True, donations=True
    )
    book = builders.house(tmp_path / "nha")
    enrolment.join(book, shown, answer)
    enrolment.accept(commune.book, answer)
    reply = receiving.reply(commune.book, NAME, commune.stick)
    (taken,) = receiving.take_in(book, [Path(str(reply.path))])
    assert taken.reason is None
    about = books.about(book)
    assert (about.library, about.donations) == (True, True)
    books.close(book)


@pytest.mark.parametrize(
    "told",
    [
        None,
        7,
        [],
        {"kind": "palace", "word": 4, "issuer": [], "addressees": "x", "share": [1, 2]},
        {"texts": {"thanks.first": "{secret}", "nowhere": "x", "thanks.last": 5}},
        {"word": "x" * 10_000, "recipients": ["y"] * 500, "share": ["a", "b", 2026, -5, None]},
    ],
)
def test_what_is_of_another_sort_was_not_chosen(told: object) -> None:
    assert house_choices.read(told) == HouseChoices()


def test_what_is_written_is_read_back() -> None:
    choices = HouseChoices(HouseKind.LEARNING_CENTRE, WORD, HEAD, {"thanks.first": THANKS})
    assert house_choices.read(house_choices.plain(choices)) == choices
