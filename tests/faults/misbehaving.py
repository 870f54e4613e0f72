"""One operation on a drive that refuses, or ends the program, at every call in turn.

A process of its own, on a watched drive: ``python -m tests.faults.misbehaving OPERATION``, started
by ``surroundings`` of ``tests.tools.drive`` with DRIVE_ROOT; prints what it found as JSON.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from db.domain.errors import AppError
from db.engine import Book
from desktop.actions import books
from desktop.error_words import SENTENCES
from tests.faults.laptops import STICK, open_book
from tests.faults.operations import OPERATIONS, Operation
from tests.faults.state import read_state, use_again
from tests.tools.drive import Drive, Mode

ERRNOS = (errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO)
PULLED = (errno.EIO, errno.ENODEV)
KEPT = 8
MOST_CALLS = 5000


@dataclass
class Found:
    """``points``: faults that happened; ``refusals``: how often each code was told instead."""

    points: int = 0
    kills: int = 0
    refusals: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Trial:
    """The fault at one call of the drive; ``looks``: reading and looking count as calls too."""

    at: int
    number: int
    mode: Mode
    looks: bool = False

    def __str__(self) -> str:
        name = errno.errorcode.get(self.number, "")
        return f"call {self.at}{' with looks' * self.looks}, {self.mode.name}, {name}"


class Laptop:
    """The operation on a drive that is laid out anew for each trial."""

    def __init__(self, root: Path, operation: Operation) -> None:
        self.root, self.operation, self.drive = root, operation, Drive()
        self._template = root.with_name("template")
        operation.prepare(self._template)
        self._fresh()
        self.before = read_state(root)
        self._fresh()
        self._act()
        self.after = read_state(root)

    def refused(self, trial: Trial) -> tuple[bool, str | None, str | None]:
        """(whether it came to that call, the code that was told, what is wrong)."""
        self._fresh()
        code = None
        with ExitStack() as stack:
            opened = [stack.enter_context(_closing(self.root, one)) for one in self._books()]
            given = self.operation.given(self.root)
            self.drive.arm(trial.at, trial.number, trial.mode, looks=trial.looks)
            stack.callback(self.drive.rest)
            try:
                self.operation.act(self.root, opened, given)
            except AppError as error:
                code = error.code
            reached = self.drive.counted >= trial.at
            if code is not None:
                # Room was made, the stick put back: the same again, in the same window.
                self.drive.rest()
                problem = self._judge_refusal(code, opened, given, trial)
                if problem:
                    return reached, code, problem
        return reached, code, read_state(self.root).differs(self.after)

    def killed(self, trial: Trial) -> tuple[bool, str | None]:
        """(whether the process was ended, what is wrong)."""
        self._fresh()
        child = os.fork()
        if child == 0:
            self._run_child(trial)
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            return False, None if status == 0 else "the operation failed without a fault"
        found = read_state(self.root)
        if found.differs(self.before) and found.differs(self.after):
            return True, f"{found} is neither before nor after"
        if found.differs(self.after):
            self._act()
        return True, read_state(self.root).differs(self.after)

    def _run_child(self, trial: Trial) -> None:
        code = 1
        try:
            opened = [open_book(self.root, one) for one in self._books()]
            given = self.operation.given(self.root)
            self.drive.arm(trial.at, trial.number, trial.mode)
            self.operation.act(self.root, opened, given)
            code = 0
        finally:
            os._exit(code)

    def _judge_refusal(self, code: str, opened: list[Book], given: str, trial: Trial) -> str | None:
        if code not in SENTENCES:
            return f"no sentence for {code}"
        litter = [path.name for path in (self.root / STICK).glob("*.part")]
        if litter and (trial.mode is Mode.ONCE or trial.number == errno.ENOSPC):
            # A drive that lets nothing be deleted keeps it; a full one does not.
            return f"litter {litter}"
        counted = [_entries(book) for book in opened]
        wanted = [known.entries for known in (self.before.house, self.before.commune) if known]
        if any(count not in wanted for count in counted):
            return f"refused with {code}, but changed"
        if code != "restore_unfinished":
            self.operation.act(self.root, opened, given)
        return None

    def _act(self) -> None:
        with ExitStack() as stack:
            opened = [stack.enter_context(_closing(self.root, one)) for one in self._books()]
            self.operation.act(self.root, opened, self.operation.given(self.root))

    def _books(self) -> tuple[str, ...]:
        return self.operation.books

    def _fresh(self) -> None:
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.copytree(self._template, self.root)


class _closing:
    """A book that is closed at the end of the block, the drive still being what it is."""

    def __init__(self, root: Path, which: str) -> None:
        self._book = open_book(root, which)

    def __enter__(self) -> Book:
        return self._book

    def __exit__(self, *_: object) -> None:
        books.close(self._book)


def _entries(book: Book) -> int:
    with book.read() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM entry").scalar_one())


def trials(operation: Operation, at: int) -> Iterator[Trial]:
    """The faults to be tried at one call of the drive."""
    stride = operation.stride
    chosen = [e for n, e in enumerate(ERRNOS) if stride == 1 or n == at % len(ERRNOS)]
    modes = [Mode.ONCE, Mode.FROM_THEN_ON] if at % stride == 0 else [Mode.ONCE]
    yield from (Trial(at, number, mode) for number in chosen for mode in modes)
    yield Trial(at, PULLED[at % len(PULLED)], Mode.ONCE, looks=True)
    if at % stride == 0:
        yield Trial(at, 0, Mode.KILL)
        yield Trial(at, 0, Mode.KILL_HALF_WRITTEN)


def try_all(laptop: Laptop) -> Found:
    """Every call until the operation ends without reaching it."""
    found = Found()
    over: set[bool] = set()
    for at in range(1, MOST_CALLS):
        for trial in trials(laptop.operation, at):
            if trial.looks not in over and not _try(laptop, trial, found):
                over.add(trial.looks)
            if len(found.problems) >= KEPT:
                return found
        if len(over) == len((True, False)):
            break
    return found


def _try(laptop: Laptop, trial: Trial, found: Found) -> bool:
    """Whether the operation came as far as that call."""
    try:
        if trial.mode in (Mode.KILL, Mode.KILL_HALF_WRITTEN):
            reached, problem = laptop.killed(trial)
            found.kills += reached
        else:
            reached, code, problem = laptop.refused(trial)
            found.points += reached
            if code is not None:
                found.refusals[code] += 1
    except Exception as error:
        laptop.drive.rest()
        reached, problem = True, f"{type(error).__name__}: {error}"
    if problem:
        found.problems.append(f"{trial}: {problem}")
    return reached


def main(name: str, root: str) -> None:
    laptop = Laptop(Path(root), OPERATIONS[name])
    found = try_all(laptop)
    use_again(laptop.root)
    sys.stdout.write(json.dumps(vars(found)))


if __name__ == "__main__":
    main(*sys.argv[1:])
