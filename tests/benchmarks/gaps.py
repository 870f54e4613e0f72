"""How long the window does not answer while it is used, over a book as large as nobody has.

``python -m tests.benchmarks.gaps [--people N] [--marks N] [--book DIR]``. The real window with its
real threads is driven by keys and clicks over 100,000 people and 1,000,000 marks; a timer that
should ring every 10 ms says when it did not. A gap is the time by which it rang late, on the wall
clock; our own gap is what is left of it without the time for which the machine gave our threads no
processor (``tests.benchmarks.ringing``). The exit is 1 where a step had an own gap over 100 ms.
``--book`` keeps the book there and uses it again; ``--stacks FILE`` writes there what every thread
was at in every long gap.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from db.commands.people import today as laptop_day
from desktop.actions import books
from desktop.screens.report import ReportScreen
from desktop.widgets import theme
from tests import builders
from tests.benchmarks.report import Line, print_table
from tests.benchmarks.ringing import Ring, ringing
from tests.helpers.hands import Hands

MOST_MS = 100
GROUPS = 20
MARKS_OF_ONE_ENTRY = 100_000


@dataclass
class Gaps:
    """What one step of the work had: how long it took, and every ring meanwhile."""

    name: str
    seconds: float = 0.0
    rings: list[Ring] = field(default_factory=list)

    @property
    def longest(self) -> float:
        """By the wall clock, ms."""
        return max((one.late for one in self.rings), default=0.0)

    @property
    def own(self) -> float:
        """The longest that is ours, ms."""
        return max((one.own for one in self.rings), default=0.0)

    @property
    def busy(self) -> float:
        """The longest work of the window's thread between two rings, CPU ms."""
        return max((one.busy for one in self.rings), default=0.0)


@dataclass(frozen=True)
class Evening:
    """All steps together."""

    steps: list[Gaps]

    def over(self, by: Callable[[Ring], float]) -> int:
        return sum(by(one) > MOST_MS for step in self.steps for one in step.rings)


LINES: Sequence[Line[Evening]] = (
    Line("longest gap, ms", lambda all_: max(one.longest for one in all_.steps), "{:.0f}"),
    Line("longest own gap, ms", lambda all_: max(one.own for one in all_.steps), "{:.0f}"),
    Line("longest at work, CPU ms", lambda all_: max(one.busy for one in all_.steps), "{:.0f}"),
    Line("gaps over 100 ms", lambda all_: all_.over(lambda ring: ring.late), "{:.0f}"),
    Line("own gaps over 100 ms", lambda all_: all_.over(lambda ring: ring.own), "{:.0f}", most=0),
    Line("at work over 100 ms", lambda all_: all_.over(lambda ring: ring.busy), "{:.0f}", most=0),
)


class Waiting:
    """As much of ``QtBot`` as ``Hands`` needs."""

    def addWidget(self, widget: QWidget) -> None:
        """The window lives as long as the process."""

    def waitUntil(self, ready: Callable[[], bool], timeout: int) -> None:
        ends = time.monotonic() + timeout * 12 / 1000
        while not ready():
            if time.monotonic() > ends:
                raise TimeoutError
            QTest.qWait(1)


def make(folder: Path, people: int, marks: int) -> Path:
    """The book: twenty groups, four years of meetings, one of them tonight."""
    data = folder / "big"
    if data.exists():
        return data
    book = builders.house(data, actor="Lan")
    today = date.fromisoformat(laptop_day())
    clubs = [builders.club(book, f"Câu lạc bộ {number}") for number in range(1, GROUPS + 1)]
    ids: list[str] = []
    for number, club in enumerate(clubs):
        ids += builders.crowd(book, people // GROUPS, club, seed=number)
    for number in range(max(1, marks // MARKS_OF_ONE_ENTRY)):
        last = today - timedelta(days=1 + 100 * number)
        builders.season(
            book,
            clubs,
            ids,
            meetings_=200,
            marks_=min(marks, MARKS_OF_ONE_ENTRY),
            last_day=last.isoformat(),
            seed=number,
        )
    small = builders.club(book, "Nhóm đọc sách")
    for _ in range(30):
        builders.person(book, group=small)
    builders.meeting(book, small, day=today.isoformat(), time="19:00")
    books.close(book)
    return data


def walk(hands: Hands) -> list[tuple[str, Callable[[], object]]]:
    """The work of an evening, step by step."""

    def report() -> None:
        hands.click("Báo cáo")
        screen = hands.screen()
        assert isinstance(screen, ReportScreen)
        hands.click("Quý")
        hands.until(lambda: screen.view.preview.drawn)

    def searched() -> None:
        hands.press("Ctrl+F")
        hands.type("do lap")

    def found() -> None:
        hands.press("Ctrl+K")
        hands.type("lan")
        hands.press("Esc", "Esc")

    def go(keys: str, screen: str) -> Callable[[], None]:
        def act() -> None:
            hands.press(keys)
            hands.until(lambda: hands.window.here == screen)

        return act

    return [
        ("home page", lambda: hands.at_home()),
        ("roll opened", go("Ctrl+D", "roll")),
        ("all present", lambda: hands.press("Ctrl+T")),
        ("six marks", lambda: hands.press("4", "1", "2", "3", "0", "1")),
        ("people", go("Ctrl+2", "people")),
        ("a name typed", searched),
        ("found anywhere", found),
        ("groups", go("Ctrl+3", "groups")),
        ("calendar", go("Ctrl+4", "calendar")),
        ("the quarter's report", report),
        ("hand in", lambda: hands.click("Gửi xã")),
        ("back home", go("Ctrl+1", "home")),
    ]


def measured(app: QApplication, data: Path, stacks: Path | None) -> list[Gaps]:
    """Every step with its gaps; the opening of the book is the first."""
    theme.apply(app, theme.Look())
    steps = [Gaps("window opened")]
    with ExitStack() as open_:
        file = open_.enter_context(stacks.open("w", encoding="utf-8")) if stacks else None
        open_.enter_context(ringing(lambda ring: steps[-1].rings.append(ring), file))
        hands = Hands(app, Waiting(), data)  # type: ignore[arg-type] # all that Hands asks of it
        open_.callback(hands.close)
        for name, act in walk(hands):
            steps.append(Gaps(name))
            if file is not None:
                file.write(f"\n== {name}\n")
                file.flush()
            began = time.perf_counter()
            act()
            steps[-1].seconds = time.perf_counter() - began
    return steps


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--people", type=int, default=100_000)
    words.add_argument("--marks", type=int, default=1_000_000)
    words.add_argument("--book", type=Path)
    words.add_argument("--stacks", type=Path)
    asked = words.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = asked.book or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        began = time.perf_counter()
        data = make(folder, asked.people, asked.marks)
        sys.stderr.write(f"the book: {time.perf_counter() - began:.0f} s\n")
        steps = measured(QApplication([]), data, asked.stacks)
    for step in steps:
        sys.stdout.write(
            f"{step.name:<22} {step.seconds:6.2f} s, gap {step.longest:4.0f} ms, "
            f"own {step.own:4.0f} ms, at work {step.busy:4.0f} ms\n"
        )
    return print_table([f"{asked.people:,} people, {asked.marks:,} marks"], [Evening(steps)], LINES)


if __name__ == "__main__":
    raise SystemExit(main())
