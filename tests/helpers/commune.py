"""A commune and its villages, all real books, with real sealed files between them."""

from __future__ import annotations

from pathlib import Path

from db.engine import Book
from db.sync import exporting
from desktop.actions import books, enrolment, receiving
from tests import builders

DAY = "2026-11-22"


class Commune:
    """The commune's book and those of the villages that joined it."""

    def __init__(self, root: Path) -> None:
        self.stick = root / "stick"
        self.stick.mkdir()
        self.root = root
        self.book = builders.commune(root / "commune")
        self._villages: list[Book] = []

    def invite(self, name: str) -> Path:
        """An invitation for a village that has not joined yet."""
        file = self.stick / f"moi-{name}.solang"
        enrolment.invite(self.book, name, file)
        return file

    def village(self, name: str) -> Book:
        """A village's new book, joined."""
        village = builders.house(self.root / f"village-{len(self._villages)}", name)
        self._villages.append(village)
        answer = self.stick / f"tra-loi-{name}.solang"
        joined = enrolment.join(village, self.invite(name), answer)
        enrolment.accept(self.book, answer, joined.fingerprint)
        return village

    def receive(self, village: Book, day: str = DAY) -> None:
        """The village hands in on that day, the commune takes in."""
        sent = exporting.hand_in(village, self.stick, day)
        assert sent.path is not None
        (taken,) = receiving.take_in(self.book, [Path(sent.path)])
        assert taken.verdict == "accepted", taken

    def close(self) -> None:
        for opened in (self.book, *self._villages):
            books.close(opened)
