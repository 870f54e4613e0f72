"""Work in a process of its own: drawing papers and turning their pages into pictures.

ReportLab, its four faces and pdfium take some 40 MB that an old laptop's window should not hold for
ever, and a broken page must not take the window along. The window starts one helper process when
the first paper is wanted; it ends by itself when nothing was asked for some minutes. Without
``start`` (command line, tests) everything runs here and now: the same functions, the same answers.

Only functions of our own modules are sent, by name, with plain frozen values; the pipe is our own
child's, nobody else can write to it.
"""

from __future__ import annotations

import contextlib
import os
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar

from db.domain import long_work
from db.domain.errors import AppError
from db.domain.threads import aside

if TYPE_CHECKING:
    import subprocess

Result = TypeVar("Result")
VERB = "serve-papers"
"""The hidden verb by which the program starts itself as the helper."""
IDLE_S = 180
_LENGTH = struct.Struct(">Q")
_STEP = ("done", "of")
"""What comes while a piece of work goes on; its answer has three parts."""
STEP_S = 0.05

_helper: Helper | None = None
_before: dict[Callable[..., object], tuple[Any, ...]] = {}


class LostError(RuntimeError):
    """The helper process ended twice over one piece of work: what it was given breaks it."""


@aside
def run(function: Callable[..., Result], *args: Any) -> Result:
    """``function(*args)``, in the helper process where there is one.

    Raises:
        AppError: what the function refused. Any other exception of it comes as ``RuntimeError``.
    """
    helper = _helper
    for prepared, given in _before.items():
        prepared(*given)
    if helper is None:
        return function(*args)
    if not _before:
        return helper.run(function, *args)
    result: Result = helper.run(_prepared, tuple(_before.items()), function, args)
    return result


def prepare(function: Callable[..., object], *args: Any) -> None:
    """From now on call ``function(*args)`` before each piece of work, in the process that does it:
    what it sets lives there and not here. Said again of a function, it gets these."""
    _before[function] = args


def _prepared(
    before: tuple[tuple[Callable[..., object], tuple[Any, ...]], ...],
    function: Callable[..., Result],
    args: tuple[Any, ...],
) -> Result:
    for prepared, given in before:
        prepared(*given)
    return function(*args)


def start() -> None:
    """From now on work goes to a helper process; it is started with the first piece of work."""
    global _helper
    _helper = Helper()


def stop() -> None:
    """End the helper; work runs here again."""
    global _helper
    helper, _helper = _helper, None
    if helper is not None:
        helper.close()


@contextlib.contextmanager
def lent() -> Iterator[None]:
    """A helper process for the time of a block, where there is none yet."""
    if _helper is not None:
        yield
        return
    start()
    try:
        yield
    finally:
        stop()


class Helper:
    """One child process that takes one piece of work at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None

    def run(self, function: Callable[..., Result], *args: Any) -> Result:
        """Have the child do it; started anew where it has ended since."""
        import pickle  # Not at the top: a start needs no paper.

        request = pickle.dumps((function, args))
        with self._lock, self._ended_when_stopped():
            answer = self._ask(request)
            if answer is None:
                # It ended idle, over this very work, or because that is to be stopped.
                long_work.step(0, 0)
                answer = self._ask(request)
        if answer is None:
            long_work.step(0, 0)
            raise LostError("the helper process ended twice over one piece of work")
        value, refusal, fault = pickle.loads(answer)
        if refusal is not None:
            code, facts = refusal
            raise AppError(code, **facts)
        if fault is not None:
            raise RuntimeError(fault)
        result: Result = value
        return result

    def close(self) -> None:
        with self._lock:
            self._end()

    @contextlib.contextmanager
    def _ended_when_stopped(self) -> Iterator[None]:
        """A drawing cannot be asked to stop: its process is ended, and the next gets a new one."""
        watch = long_work.current()
        if watch is None:
            yield
            return
        watch.at_stop = self._kill
        try:
            # Stopped while it waited for its turn: nobody was there to be ended.
            watch.look()
            yield
        finally:
            watch.at_stop = None

    def _kill(self) -> None:
        child = self._child
        if child is not None:
            child.terminate()

    def _ask(self, request: bytes) -> bytes | None:
        """The answer; None where the child is no more (it ended idle, or over this very work).

        Steps of the work come before it.
        """
        import pickle

        child = self._child or self._started()
        assert child.stdin is not None
        assert child.stdout is not None
        try:
            watch = long_work.current()
            if watch is not None:
                # Stopped while the child was being started: from here on ``_kill`` finds it.
                watch.look()
            _send(child.stdin, request)
            while len(step := pickle.loads(answer := _receive(child.stdout))) == len(_STEP):
                long_work.step(*step)
        except (OSError, EOFError):
            self._end()
            return None
        except AppError:
            self._end()
            raise
        return answer

    def _started(self) -> subprocess.Popen[bytes]:
        import subprocess

        program = (
            [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop"]
        )
        # Windows would open a black console window for the child.
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        self._child = subprocess.Popen(
            [*program, VERB], stdin=subprocess.PIPE, stdout=subprocess.PIPE, creationflags=flags
        )
        return self._child

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            # One that is at work would wait until it can say its answer.
            child.terminate()
            for pipe in (child.stdin, child.stdout):
                # What could not be sent to a child that is gone is not sent while closing either.
                with contextlib.suppress(OSError):
                    if pipe is not None:
                        pipe.close()
            child.wait()


def serve() -> int:
    """The helper's own loop: until the window closes the pipe, or nobody asked for long."""
    import pickle

    requests = os.fdopen(os.dup(sys.stdin.fileno()), "rb")
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # What a library prints must not come between the answers.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    while True:
        idle = threading.Timer(IDLE_S, os._exit, (0,))
        idle.daemon = True
        idle.start()
        try:
            request = _receive(requests)
        except EOFError:
            return 0
        finally:
            idle.cancel()
        with long_work.watched(long_work.Watch(_teller(answers))):
            answer = _answer(request)
        _send(answers, pickle.dumps(answer))


def _teller(answers: Any) -> Callable[[int, int], None]:
    """Says in the pipe how far a piece of work is, though not a thousand times a second."""
    import pickle

    last = 0.0

    def tell(done: int, of: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= STEP_S:
            last = now
            _send(answers, pickle.dumps((done, of)))

    return tell


def _answer(request: bytes) -> tuple[Any, tuple[str, dict[str, Any]] | None, str | None]:
    """(value, refusal, fault): one of them is said."""
    import pickle

    from desktop import faults

    try:
        function, args = pickle.loads(request)
        return function(*args), None, None
    except AppError as error:
        return None, (error.code, dict(error.facts)), None
    except Exception as error:  # whatever it is, the parent raises it
        return None, None, faults.steps(error)


def _send(pipe: Any, body: bytes) -> None:
    pipe.write(_LENGTH.pack(len(body)))
    pipe.write(body)
    pipe.flush()


def _receive(pipe: Any) -> bytes:
    (length,) = _LENGTH.unpack(_exactly(pipe, _LENGTH.size))
    return _exactly(pipe, length)


def _exactly(pipe: BinaryIO, length: int) -> bytes:
    body = pipe.read(length)
    if len(body) < length:
        raise EOFError
    return body
