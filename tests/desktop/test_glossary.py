"""One word for one thing: every text of screen and paper against the words not to be used.

The list is the “Not” column of the glossary (tests/data/glossary_not.csv). A word counts as a whole
word; an approved longer phrase wins; single common words count only where they are a whole label.
"""

from __future__ import annotations

import ast
import csv
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LIST = ROOT / "tests" / "data" / "glossary_not.csv"
NOT_WORDED = ("demo",)
"""Modules that hold made names and not wording; names of people are never touched."""

OLD_TONE = re.compile(r"(?<!\w)(?!qu)\w*(?:oá|oà|oả|oã|oạ|uý|uỳ|uỷ|uỹ|uỵ)(?!\w)")
VIETNAMESE = re.compile(r"[\u0102-\u01b0\u1ea0-\u1ef9àáâãèéêìíòóôõùúý]")


@dataclass(frozen=True)
class Wording:
    """One text and where it stands."""

    where: str
    text: str

    @property
    def plain(self) -> str:
        """As a reader meets it: lower case, facts as a number, no mark of a menu key."""
        text = unicodedata.normalize("NFC", self.text).casefold()
        return re.sub(r"&(?=\w)", "", re.sub(r"\{[^}]*\}", "0", text))


@dataclass(frozen=True)
class NotWord:
    word: str
    say: str
    whole_label: bool
    unless: tuple[str, ...]

    def stands_in(self, text: str) -> bool:
        if self.whole_label:
            return text.strip(" .:…") == self.word
        for phrase in self.unless:
            text = text.replace(phrase, " ")
        return re.search(rf"(?<!\w){re.escape(self.word)}(?!\w)", text) is not None


def not_words() -> list[NotWord]:
    with LIST.open(encoding="utf-8", newline="") as lines:
        return [
            NotWord(
                row["word"],
                row["say"],
                row["whole_label"] == "yes",
                tuple(part for part in row["unless"].split("|") if part),
            )
            for row in csv.DictReader(lines)
        ]


def wordings() -> list[Wording]:
    """Every text of the rooms a person sees: what ``tr`` gets, and every Vietnamese literal."""
    found = []
    for file in sorted((ROOT / "desktop").rglob("*.py")):
        name = file.relative_to(ROOT)
        if not any(part.removesuffix(".py") in NOT_WORDED for part in name.parts):
            tree = ast.parse(file.read_text(encoding="utf-8"))
            found += [Wording(f"{name}:{line}", text) for line, text in literals(tree)]
    return found


def literals(tree: ast.AST) -> Iterator[tuple[int, str]]:
    docs = {id(body[0].value) for body in bodies(tree) if is_text(body)}
    translated = {
        id(argument)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr"
        for argument in node.args
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            if id(node) in translated or VIETNAMESE.search(node.value):
                yield node.lineno, node.value


def bodies(tree: ast.AST) -> Iterator[list[ast.Expr]]:
    """Bodies that may begin with a docstring, and attribute docstrings after an assignment."""
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            for at, statement in enumerate(body):
                if isinstance(statement, ast.Expr) and (at == 0 or not isinstance(node, ast.Expr)):
                    yield [statement]


def is_text(body: list[ast.Expr]) -> bool:
    value = body[0].value
    return isinstance(value, ast.Constant) and isinstance(value.value, str)


WORDINGS = wordings()


def test_the_texts_are_really_found() -> None:
    texts = {wording.text for wording in WORDINGS}
    assert {"Tất cả có mặt", "Xong, về Hôm nay"} <= texts
    assert len(texts) > 300


@pytest.mark.parametrize("wrong", not_words(), ids=lambda wrong: str(wrong.word))
def test_words_not_to_be_used_are_not_used(wrong: NotWord) -> None:
    found = [wording for wording in WORDINGS if wrong.stands_in(wording.plain)]
    assert found == [], f"say “{wrong.say}”"


def test_tone_marks_stand_as_in_the_plans_own_headings() -> None:
    """văn hóa, xóa, Ủy ban; quý is right."""
    assert [wording for wording in WORDINGS if OLD_TONE.search(wording.plain)] == []


def test_nothing_is_exclaimed() -> None:
    assert [wording for wording in WORDINGS if "!" in wording.text] == []


def test_no_ampersand_stands_between_words() -> None:
    assert [wording for wording in WORDINGS if " & " in wording.text] == []


def test_texts_are_in_composed_letters() -> None:
    decomposed = [
        wording
        for wording in WORDINGS
        if unicodedata.normalize("NFC", wording.text) != wording.text
    ]
    assert decomposed == []


@pytest.mark.parametrize(
    ("text", "caught"),
    [
        ("20 chưa điểm", True),
        ("Chưa điểm danh (20)", False),
        ("Vắng", True),
        ("Vắng có phép", False),
        ("chỉ tiêu UBND xã giao", False),
        ("Xung đột", True),
        ("{count} thay đổi", True),
    ],
)
def test_the_list_catches_whole_words_and_lets_longer_phrases_pass(text: str, caught: bool) -> None:
    plain = Wording("", text).plain
    assert any(wrong.stands_in(plain) for wrong in not_words()) is caught


@pytest.mark.parametrize(
    ("text", "old"),
    [("văn hoá", True), ("xoá", True), ("Uỷ ban", True), ("quý", False), ("toàn", False)],
)
def test_old_tone_marks_are_recognised(text: str, old: bool) -> None:
    assert (OLD_TONE.search(text.casefold()) is not None) is old
