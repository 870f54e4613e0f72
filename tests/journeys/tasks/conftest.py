"""Real books for the tasks, made once and copied, and hands at the window over them."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.commands.people import today as laptop_day
from db.domain.groups import GroupKind
from db.domain.people import Consent, Purpose
from desktop.actions import books, groups, people
from desktop.widgets import theme
from tests import builders
from tests.helpers.hands import Hands

ABSENT = ("Đinh Bĕch", "Kpă Y-Bluĭ", "Siu Ƀlưh", "Rơ Châm Čơ̆k", "Nay H’Lĕ")


@dataclass(frozen=True)
class HouseBook:
    """The folder of a closed book, and what is in it."""

    folder: Path
    meeting: str
    club: str


class Sit(Protocol):
    """Somebody sits down at the window over a book."""

    def __call__(self, folder: Path) -> Hands: ...


@pytest.fixture(autouse=True)
def flight_mode(monkeypatch: pytest.MonkeyPatch) -> None:
    """No way out of the machine: whoever reaches for one fails (AC 30)."""

    def refuse(*_: object) -> None:
        raise AssertionError("a task reached for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture(scope="session")
def thirty(tmp_path_factory: pytest.TempPathFactory) -> HouseBook:
    """A house with thirty people in the gong club, which meets tonight."""
    folder = tmp_path_factory.mktemp("thirty") / "book"
    book = builders.house(folder, actor="Lan")
    club = groups.add(book, "CLB Cồng chiêng", GroupKind.CLUB, "Nhà rông").created[0]
    names = [*ABSENT, *(f"{family} {given}" for family, given in _others())][:30]
    ids = [builders.person(book, name, group=club) for name in names]
    people.set_consents(book, ids, [Consent(Purpose.COMMUNE, True)])
    meeting = builders.meeting(book, club, day=laptop_day(), time="19:00")
    books.close(book)
    return HouseBook(folder, meeting, club)


def _others() -> list[tuple[str, str]]:
    given = ("Hmrơ̆", "Yŏng", "Pŏl", "Ñun", "Tuấn", "Krŭng", "Ánh", "Bình", "Hòa", "Yến")
    return [(family, name) for family in ("Đinh", "Rah Lan", "Ksor") for name in given]


@pytest.fixture
def house(thirty: HouseBook, tmp_path: Path) -> HouseBook:
    """A copy of that house."""
    for name in ("book", "book.keys"):
        shutil.copytree(thirty.folder.parent / name, tmp_path / "house" / name)
    return HouseBook(tmp_path / "house" / "book", thirty.meeting, thirty.club)


@pytest.fixture
def sit(qapp: QApplication, qtbot: QtBot) -> Iterator[Sit]:
    """Sit down at a window; all are closed in the end."""
    theme.apply(qapp, theme.Look())
    sitting: list[Hands] = []

    def down(folder: Path) -> Hands:
        sitting.append(Hands(qapp, qtbot, folder))
        return sitting[-1].at_home()

    yield down
    for hands in sitting:
        hands.close()
