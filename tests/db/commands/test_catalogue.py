"""A library's short catalogue: titles, labelled copies, boxes on their way, digital resources."""

from __future__ import annotations

import pytest

from db.domain.catalogue import BoxDraft, CopyState, TitleDraft
from db.domain.errors import AppError
from db.engine import Book
from desktop.actions import catalogue, figures, library, undoing
from tests import builders

DAY = "2026-11-22"
GONGS = TitleDraft("Cồng chiêng Tây Nguyên", "9786043219876", "Nhiều tác giả", copies=3)


def year(book: Book) -> dict[str, int]:
    found = figures.figures(book, "2026-01-01", "2026-12-31")
    return {figure.code: figure.value for figure in found.figures}


def test_titles_are_found_by_any_of_their_facts_without_marks(book: Book) -> None:
    catalogue.write_titles(book, [GONGS, TitleDraft("Dế Mèn phiêu lưu ký", author="Tô Hoài")])
    assert [row.draft.title for row in catalogue.titles(book, "to hoai")] == ["Dế Mèn phiêu lưu ký"]
    assert [row.draft for row in catalogue.titles(book, "98760 43") or ()] == []
    assert [row.draft for row in catalogue.titles(book, "9786043219876")] == [GONGS]


def test_a_fact_that_is_not_said_stays_as_it_was(book: Book) -> None:
    catalogue.write_titles(book, [GONGS])
    catalogue.write_titles(book, [TitleDraft("CỒNG CHIÊNG tây nguyên", shelf="Kệ 2")])
    (row,) = catalogue.titles(book)
    assert (row.draft.author, row.draft.shelf, row.draft.title) == (
        "Nhiều tác giả",
        "Kệ 2",
        GONGS.title,
    )


def test_titles_and_copies_are_figures(book: Book) -> None:
    gongs, _ = catalogue.write_titles(book, [GONGS, TitleDraft("Tấm Cám")]).created
    assert (year(book)["library.titles"], year(book)["library.copies"]) == (2, 4)

    catalogue.label_copies(book, gongs, ["TV-001", "TV-002", "TV-003", "TV-004"])
    assert year(book)["library.copies"] == 5
    lost = catalogue.titles(book, "TV-004")[0].copies[3]
    catalogue.set_state(book, lost.id, CopyState.LOST)
    assert year(book)["library.copies"] == 4


def test_a_label_is_lent_as_its_copy_and_a_copy_that_lies_here_is_back(book: Book) -> None:
    gongs = catalogue.write_titles(book, [GONGS]).created[0]
    catalogue.label_copies(book, gongs, ["TV-001", "TV-002"])
    first, second = builders.person(book, "Đinh Bĕch"), builders.person(book, "Rơ Châm H'Blin")
    library.lend(book, first, ["TV-001", "TV-002"], "2026-11-10")
    assert [copy.out for copy in catalogue.titles(book)[0].copies] == [True, True]

    library.lend(book, second, ["TV-001"], DAY)
    out = {loan.borrower: loan.title for loan in library.loans(book, only_out=True)}
    assert out == {"Đinh Bĕch": GONGS.title, "Rơ Châm H'Blin": GONGS.title}
    assert len(library.loans(book)) == 3
    undoing.undo(book)
    assert [loan.returned for loan in library.loans(book)] == [None, None]


def test_a_code_stands_on_one_title_or_one_copy(book: Book) -> None:
    gongs, other = catalogue.write_titles(book, [GONGS, TitleDraft("Tấm Cám")]).created
    catalogue.label_copies(book, gongs, ["TV-001"])
    for code in ("TV-001", GONGS.code or ""):
        with pytest.raises(AppError, match="code_taken"):
            catalogue.label_copies(book, other, [code])
    with pytest.raises(AppError, match="code_taken"):
        catalogue.label_copies(book, other, ["TV-002", "TV-002"])
    with pytest.raises(AppError, match="code_taken"):
        catalogue.write_titles(book, [TitleDraft("Sơn Tinh", "A"), TitleDraft("Thủy Tinh", "A")])
    assert len(catalogue.titles(book)) == 2


def test_a_title_that_is_out_cannot_go(book: Book) -> None:
    gongs = catalogue.write_titles(book, [GONGS]).created[0]
    library.lend(book, builders.person(book), [GONGS.title], DAY)
    with pytest.raises(AppError, match="still_lent"):
        catalogue.remove_title(book, gongs)
    library.give_back(book, [library.loans(book)[0].id], DAY)
    catalogue.remove_title(book, gongs)
    assert catalogue.titles(book) == ()
    assert year(book)["library.loans"] == 1


def test_a_box_goes_from_school_to_school_and_home(book: Book) -> None:
    box = catalogue.save_box(book, BoxDraft("Hộp sách số 1", 25, 40)).created[0]
    catalogue.send_box(book, box, "Trường Tiểu học Yang Bắc", "2026-09-10")
    catalogue.send_box(book, box, "Điểm trường làng Krông", "2026-10-10", copies=38)
    (row,) = catalogue.boxes(book)
    assert row.now is not None
    assert row.now.place == "Điểm trường làng Krông"
    assert [(stay.since, stay.until) for stay in row.stays] == [
        ("2026-10-10", None),
        ("2026-09-10", "2026-10-10"),
    ]

    catalogue.bring_box_home(book, box, "2026-11-10", loans=52)
    assert catalogue.boxes(book)[0].now is None
    found = year(book)
    assert (found["library.boxes"], found["library.boxes.copies"]) == (2, 78)
    assert found["library.boxes.loans"] == 52
    again = catalogue.bring_box_home(book, box, "2026-11-11")
    assert (again.changed, again.unchanged) == (0, 1)


def test_a_box_cannot_leave_before_it_came(book: Book) -> None:
    box = catalogue.save_box(book, BoxDraft("Hộp sách số 1")).created[0]
    catalogue.send_box(book, box, "Trường Tiểu học Yang Bắc", "2026-09-10")
    with pytest.raises(AppError, match="return_before_loan"):
        catalogue.bring_box_home(book, box, "2026-09-09")
    with pytest.raises(AppError, match="return_before_loan"):
        catalogue.send_box(book, box, "Làng Jro", "2026-09-09")


def test_a_box_that_goes_takes_its_ways_from_the_figures(book: Book) -> None:
    box = catalogue.save_box(book, BoxDraft("Hộp sách số 1", copies=40)).created[0]
    catalogue.send_box(book, box, "Trường Tiểu học Yang Bắc", "2026-09-10")
    catalogue.remove_box(book, box)
    assert "library.boxes" not in year(book)


def test_uses_of_a_digital_resource_are_readers_of_the_digital_channel(book: Book) -> None:
    film = catalogue.add_resource(book, "Phim dạy đánh chiêng", "phim/chieng.mp4").created[0]
    library.count_readers(book, None, 12, DAY, resource=film)
    visit = library.count_readers(book, None, 5, DAY, resource=film).created[0]
    library.remove_visit(book, visit)

    (row,) = catalogue.resources(book)
    assert (row.title, row.uses) == ("Phim dạy đánh chiêng", 12)
    found = year(book)
    assert (found["library.visits.channel.digital"], found["library.resources"]) == (12, 1)
