"""Brings a translation up to date with the program: ``python packaging/catalogue.py FILE.ts``.

The file is made where there is none. Translations in it stay; texts that are new come in as
unfinished, texts that are gone go out. The file is Qt's ``.ts``, which Qt Linguist opens.
How to add a language is told in ``resources/languages/README.md``.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[1]
CONTEXT = "solang"
LEFT_OUT = ("desktop/cli/", "desktop/demo/")
"""The command line has no choice of language; made names are no wording."""

TABLES = (
    "desktop/act_words.py",
    "desktop/dialogs/field_words.py",
    "desktop/dialogs/history_words.py",
    "desktop/error_words.py",
    "desktop/figure_words.py",
    "desktop/languages.py",
    "desktop/photo_error_words.py",
    "desktop/roster_words.py",
    "desktop/screens/hand_in.py",
    "desktop/screens/hand_in_history.py",
    "desktop/screens/home_cards.py",
    "desktop/screens/inbox_provisional.py",
    "desktop/screens/more_papers.py",
    "desktop/screens/roll_words.py",
)
"""Modules with tables of texts that reach ``tr`` as a variable: every text of theirs counts."""

VIETNAMESE = re.compile(r"[\u00c0-\u1ef9]")


def texts() -> dict[str, str]:
    """Every text that ``tr`` may be given -> the file it stands in first."""
    found: dict[str, str] = {}
    for file in sorted((ROOT / "desktop").rglob("*.py")):
        name = file.relative_to(ROOT).as_posix()
        tree = ast.parse(file.read_text(encoding="utf-8"))
        if not name.startswith(LEFT_OUT) and not _words_papers(tree):
            for text in _of(tree, whole=name in TABLES):
                found.setdefault(text, name)
    return found


def given_as_variables() -> set[str]:
    """Files in which ``tr`` gets something that is no text written there."""
    found = set()
    for file in (ROOT / "desktop").rglob("*.py"):
        name = file.relative_to(ROOT).as_posix()
        tree = ast.parse(file.read_text(encoding="utf-8"))
        given = any(not isinstance(call.args[0], ast.Constant) for call in _calls(tree))
        if given and not name.startswith(LEFT_OUT) and not _words_papers(tree):
            found.add(name)
    return found


def _words_papers(tree: ast.AST) -> bool:
    """Papers stay in Vietnamese (``desktop.wording.on_paper``)."""
    return any(
        alias.name == "on_paper" and alias.asname == "tr"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    )


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr":
            yield node


def _of(tree: ast.AST, *, whole: bool) -> Iterator[str]:
    for call in _calls(tree):
        first = call.args[0]
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield first.value
    if whole:
        spoken = {
            id(node.value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        }
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and id(node) not in spoken
                and VIETNAMESE.search(node.value)
            ):
                yield node.value


def read(file: Path) -> dict[str, str]:
    """Source -> finished translation."""
    if not file.exists():
        return {}
    found = {}
    for message in ElementTree.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text and not translation.get("type"):
            found[message.findtext("source", "")] = translation.text
    return found


def write(file: Path, language: str, translated: dict[str, str]) -> int:
    """Write all texts of the program, those known with their translation; gives how many are
    open."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="vi")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    missing = 0
    for text, where in sorted(texts().items(), key=lambda one: (one[1], one[0])):
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=where)
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        if text in translated:
            translation.text = translated[text]
        else:
            translation.set("type", "unfinished")
            missing += 1
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    file.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )
    return missing


def main(argv: list[str]) -> int:
    """Bring the catalogue ``argv[0]`` up to date; 2 where no file is named."""
    if len(argv) != 1:
        sys.stderr.write("python packaging/catalogue.py FILE.ts\n")
        return 2
    file = Path(argv[0])
    missing = write(file, file.stem, read(file))
    sys.stdout.write(f"{file}: {len(texts())} texts, {missing} without translation\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
