"""English is complete; another language is one more file, and no code."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from pathlib import Path

import catalogue
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import resources
from db.domain.errors import AppError
from db.engine import Book
from desktop import languages
from desktop.actions import books
from desktop.dialogs.language import LanguageDialog
from desktop.wording import install_translator, tr, word
from tests.helpers.hands import Hands

ENGLISH = resources.path("languages/en.ts")
GAP = re.compile(r"\{\w*\}")
VIETNAMESE = re.compile(r"[\u0103\u0111\u01a1\u01b0\u1ea0-\u1ef9]", re.IGNORECASE)
KEPT = (
    *("Sổ Làng", "SỔ LÀNG", "Yang Bắc", "Đỗ Thị Lập", "Họ và tên", "hôm qua, thứ 5"),
    *("sáng, tối", "ê̆ ơ̆ ƀ č ñ", "Tên sách", "Làng, thôn, buôn or tổ dân phố", "làng, thôn or buôn"),
)
"""Names, and words that are typed in Vietnamese."""


@pytest.fixture(autouse=True)
def vietnamese_again() -> Iterator[None]:
    yield
    install_translator(str)


def language(folder: Path, code: str, *pairs: tuple[str, str]) -> Path:
    """A small ``.ts`` file in the folder of a book, as a translator would drop it there."""
    place = folder / languages.FOLDER
    place.mkdir(parents=True, exist_ok=True)
    messages = "".join(
        f"<message><source>{source}</source><translation>{text}</translation></message>"
        for source, text in pairs
    )
    file = place / f"{code}.ts"
    file.write_text(
        f'<TS version="2.1" language="{code}"><context><name>solang</name>{messages}'
        "</context></TS>",
        encoding="utf-8",
    )
    return file


def test_every_text_has_an_english_one() -> None:
    english = catalogue.read(ENGLISH)
    assert sorted(set(catalogue.texts()) - set(english)) == []


def test_nothing_is_left_of_texts_that_are_gone() -> None:
    assert sorted(set(catalogue.read(ENGLISH)) - set(catalogue.texts())) == []


def test_english_fills_the_same_gaps() -> None:
    pairs = catalogue.read(ENGLISH).items()
    assert [
        s for s, text in pairs if sorted(set(GAP.findall(s))) != sorted(set(GAP.findall(text)))
    ] == []


def test_no_vietnamese_is_left_in_the_english() -> None:
    left = []
    for text in catalogue.read(ENGLISH).values():
        plain = text
        for kept in KEPT:
            plain = plain.replace(kept, "")
        if VIETNAMESE.search(plain):
            left.append(text)
    assert left == []


def test_texts_that_come_as_variables_are_looked_for_in_their_tables() -> None:
    assert catalogue.given_as_variables() - set(catalogue.TABLES) == {"desktop/wording.py"}


def test_english_is_spoken_in_the_window_and_papers_stay_vietnamese() -> None:
    languages.speak("en", None)
    assert tr("Tất cả có mặt") == "All present"
    assert word(AppError("nothing_to_undo")) == "There is nothing to undo. The book is intact."
    heard: list[str] = []
    worker = threading.Thread(target=lambda: heard.append(tr("Tất cả có mặt")))
    worker.start()
    worker.join()
    assert heard == ["Tất cả có mặt"]


def test_a_translator_adds_jrai_by_one_file(tmp_path: Path) -> None:
    file = language(tmp_path, "jra", ("Tiếng Việt", "Tơlơi Jrai"), ("{count} người", "{count} čô"))
    assert [(one.code, one.name) for one in languages.languages(tmp_path)] == [
        ("", "Tiếng Việt"),
        ("en", "English"),
        ("jra", "Tơlơi Jrai"),
    ]
    languages.speak("jra", tmp_path)
    assert tr("{count} người", count=3) == "3 čô"
    assert tr("Tất cả có mặt") == "Tất cả có mặt"
    assert file.parent == tmp_path / "languages"


def test_a_translation_with_other_gaps_is_left_out(tmp_path: Path) -> None:
    language(tmp_path, "bdq", ("{count} người", "{cuont} čô"))
    languages.speak("bdq", tmp_path)
    assert tr("{count} người", count=3) == "3 người"


def test_a_file_that_cannot_be_read_says_so_and_changes_nothing(tmp_path: Path) -> None:
    language(tmp_path, "jra").write_text("<TS><context>", encoding="utf-8")
    assert [one.name for one in languages.languages(tmp_path)] == ["Tiếng Việt", "English", "jra"]
    with pytest.raises(AppError) as refused:
        languages.speak("jra", tmp_path)
    assert refused.value.code == "language_unreadable"
    assert tr("Tất cả có mặt") == "Tất cả có mặt"


def test_the_tool_makes_a_file_of_open_texts_and_keeps_what_is_translated(tmp_path: Path) -> None:
    file = tmp_path / "jra.ts"
    assert catalogue.write(file, "jra", {"Lưu": "Pioh"}) == len(catalogue.texts()) - 1
    assert catalogue.read(file) == {"Lưu": "Pioh"}
    assert catalogue.write(file, "jra", catalogue.read(file)) == len(catalogue.texts()) - 1


def test_the_window_speaks_the_chosen_language_at_once_and_after_a_restart(
    qapp: QApplication, qtbot: QtBot, book: Book
) -> None:
    books.close(book)
    hands = Hands(qapp, qtbot, book.folder).at_home()
    assert hands.desktop.running is not None
    assert hands.desktop.running.acts is not None
    hands.desktop.running.acts.view.ask_language()
    dialog = qapp.activeModalWidget()
    assert isinstance(dialog, LanguageDialog)
    dialog.language.choose("en")
    hands.click("Dùng tiếng này")
    hands.until(lambda: "Quick figures of this month" in hands.texts())
    assert next(menu.text() for menu in hands.window.menuBar().actions()) == "&File"
    hands.close()
    install_translator(str)

    again = Hands(qapp, qtbot, book.folder).at_home()
    again.until(lambda: "Quick figures of this month" in again.texts())
    again.close()
