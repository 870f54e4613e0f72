"""What a verb answers, and how it gets onto standard output.

With ``--json`` that is one document and nothing else, in UTF-8 whatever the locale says.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO, TypeVar
from unicodedata import category

from desktop.wording import tr

Row = TypeVar("Row")
_STEERING = frozenset(("Cc", "Cf", "Cs"))


@dataclass(frozen=True)
class Answer:
    """``document`` for ``--json``, ``lines`` for people.

    Attributes:
        remark: a sentence for standard error, e.g. how many files were refused.
        exit_code: 0, or 1 where several things were asked and some could not be done.
    """

    document: Any
    lines: tuple[str, ...] = ()
    remark: str | None = None
    exit_code: int = 0


def listed(
    rows: Sequence[Row], document: Callable[[Row], object], line: Callable[[Row], str]
) -> Answer:
    """Rows of one kind: each as a document, and as a line."""
    return Answer([document(row) for row in rows], tuple(line(row) for row in rows))


def removed(id_: str, said: str) -> Answer:
    """That a record is gone."""
    return Answer({"id": id_, "removed": True}, (said,))


def saved(files: Mapping[str, str | None]) -> Answer:
    """Files that were written, by what each is for; None: there was no need of it."""
    names = [name for name in files.values() if name]
    return Answer(dict(files), tuple(tr("Đã lưu {file}.", file=name) for name in names))


def speak_utf8() -> None:
    """A pipe on Windows or an old locale would otherwise refuse Vietnamese letters."""
    # A stream that the caller closed is None: what is said to nobody goes nowhere.
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


def write(answer: Answer, as_json: bool) -> None:
    """Print an answer.

    Raises:
        OSError: nobody reads, or the disk behind standard output is full.
    """
    if as_json:
        text = json.dumps(answer.document, ensure_ascii=False, indent=1, default=str)
        sys.stdout.write(text + "\n")
    elif answer.lines:
        sys.stdout.write("\n".join(map(harmless, answer.lines)) + "\n")
    sys.stdout.flush()
    if answer.remark:
        say(answer.remark)


def say(text: str) -> None:
    """One line on standard error: a remark, a refusal."""
    sys.stderr.write(harmless(" ".join(text.splitlines())) + "\n")
    sys.stderr.flush()


def harmless(text: str) -> str:
    """A text whose letters cannot steer a terminal: a name of a file, or a wrong word of the line,
    may hold any."""
    if text.isprintable():
        return text
    return "".join(
        letter
        if letter in "\n\t" or category(letter) not in _STEERING
        else "\N{REPLACEMENT CHARACTER}"
        for letter in text
    )


def tell(text: str) -> None:
    """Progress: for somebody who sits and waits; a script's log is not filled with it."""
    if sys.stderr.isatty():
        say(text)
