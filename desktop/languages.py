"""Other languages of the window, each one Qt ``.ts`` file: shipped ones, and those a person adds.

A file is read when its language is chosen, so that the first paint of everybody else does not wait
for it. What it leaves open, or fills with gaps of other names, stays Vietnamese. Papers stay
Vietnamese too: they are worded on other threads than the window's, for Vietnamese offices.
How to add a language: ``resources/languages/README.md``.
"""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import resources
from db.domain.errors import AppError
from desktop.wording import install_translator

SETTING = "language"
FOLDER = "languages"
"""Beside the book's files: where a person puts a language that is not shipped."""

VIETNAMESE = ""
OWN_NAME = "Tiếng Việt"
"""A file gives as its translation the name that its language has for itself."""

_GAP = re.compile(r"\{\w*\}")


@dataclass(frozen=True)
class Language:
    """``code``: the file's name without ending; ``name``: as its speakers call it."""

    code: str
    name: str


def languages(folder: Path | None) -> tuple[Language, ...]:
    """Vietnamese, then all that can be read here; ``folder`` is that of the book.

    A file that cannot be read is offered by its code, and says why when it is chosen.
    """
    found = [Language(VIETNAMESE, OWN_NAME)]
    for code, file in sorted(_files(folder).items()):
        try:
            name = read(file).get(OWN_NAME, code)
        except AppError:
            name = code
        found.append(Language(code, name))
    return tuple(found)


def speak(code: str, folder: Path | None) -> None:
    """Let the window speak this language from now on.

    Raises:
        AppError: ``language_unreadable``; the window stays as it is.
    """
    if code == VIETNAMESE:
        install_translator(str)
        return
    file = _files(folder).get(code)
    if file is None:
        raise AppError("language_unreadable", path=f"{code}.ts")
    known, window = read(file), threading.get_ident()

    def translate(text: str) -> str:
        return known.get(text, text) if threading.get_ident() == window else text

    install_translator(translate)


def read(file: Path) -> dict[str, str]:
    """Source -> translation, of those that are finished and fill the same gaps.

    Raises:
        AppError: ``language_unreadable``.
    """
    try:
        root = ElementTree.parse(file).getroot()
    except (OSError, ElementTree.ParseError) as error:
        raise AppError("language_unreadable", path=file.name) from error
    found = {}
    for message in root.iter("message"):
        translation = message.find("translation")
        if translation is None or not translation.text or translation.get("type"):
            continue
        source = message.findtext("source", "")
        if set(_GAP.findall(source)) == set(_GAP.findall(translation.text)):
            found[source] = translation.text
    return found


def _files(folder: Path | None) -> dict[str, Path]:
    """Code -> file; one beside the book stands before a shipped one."""
    places = [resources.path(FOLDER)]
    if folder is not None:
        places.append(folder / FOLDER)
    return {file.stem: file for place in places for file in sorted(place.glob("*.ts"))}
