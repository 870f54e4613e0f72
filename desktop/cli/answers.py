"""What a verb answers, and how it gets onto standard output.

With ``--json`` that is one document and nothing else, in UTF-8 whatever the locale says.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import Any, TextIO


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


def speak_utf8() -> None:
    """A pipe on Windows or an old locale would otherwise refuse Vietnamese letters."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def write(answer: Answer, as_json: bool) -> None:
    """Print an answer.

    Raises:
        OSError: nobody reads, or the disk behind standard output is full.
    """
    if as_json:
        text = json.dumps(answer.document, ensure_ascii=False, indent=1, default=str)
        sys.stdout.write(text + "\n")
    elif answer.lines:
        sys.stdout.write("\n".join(answer.lines) + "\n")
    sys.stdout.flush()
    if answer.remark:
        say(answer.remark)


def say(text: str, to: TextIO | None = None) -> None:
    """One line on standard error: progress, a remark, a refusal."""
    stream = sys.stderr if to is None else to
    stream.write(" ".join(text.splitlines()) + "\n")
    stream.flush()
