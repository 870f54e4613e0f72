"""Run one verb: read the line, call it, print the answer; a refusal becomes one sentence.

Exit codes: 0 done, 1 refused, 2 wrong usage with nothing touched. Never a traceback.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

from db.domain.errors import AppError
from desktop import faults
from desktop.cli import answers
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.options import Options, asks_json, split
from desktop.cli.verbs import VERBS, overview
from desktop.cli.words import HelpAskedError, UsageError, Words
from desktop.wording import tr, word

DONE, REFUSED, WRONG_USAGE = 0, 1, 2
_NEVER_PRACTISED = ("start", "restore")
"""They would put a book without the mark of practice where the practice book lies."""


def run(argv: Sequence[str]) -> int:
    """Do what a command line asks; gives the exit code."""
    answers.speak_utf8()
    arguments = [_as_typed(argument) for argument in argv]
    options = Options(as_json=asks_json(arguments))
    try:
        options, rest = split(arguments)
        answer = _answer(options, rest)
    except HelpAskedError as help_asked:
        answer = Answer({"help": str(help_asked)}, (str(help_asked),))
    except UsageError as error:
        line = tr("Gọi chưa đúng: {why}", why=" ".join(str(error).split()))
        answer = _error("usage", line, {}, WRONG_USAGE)
    except AppError as error:
        answer = _error(error.code, word(error), dict(error.facts))
    except KeyboardInterrupt:
        answer = _refused("stopped")
    except Exception as error:  # our own slip: noted, and said as such
        faults.note(error, options.folder)
        answer = _refused("internal")
    return _print(answer, options.as_json)


def refuse(code: str) -> int:
    """Say a refusal that comes before any verb; gives the exit code."""
    answers.speak_utf8()
    return _print(_refused(code), as_json=False)


def _answer(options: Options, rest: Sequence[str]) -> Answer:
    if not rest or rest[0] in ("-h", "--help", "help"):
        raise HelpAskedError(overview())
    name = "version" if rest[0] == "--version" else rest[0]
    if name not in VERBS:
        raise UsageError(tr("không có việc “{verb}”. Xem: solang --help", verb=rest[0]))
    if options.practice and name in _NEVER_PRACTISED:
        raise UsageError(tr("“{verb}” không làm ở sổ tập được", verb=rest[0]))
    words = Words(f"solang {rest[0]}")
    import_module(f"desktop.cli.{VERBS[name].module}").declare(words, name)
    read = words.parse_args(rest[1:])
    answer: Answer = read.act(read, Call(options))
    return answer


def _refused(code: str) -> Answer:
    return _error(code, word(AppError(code)), {})


def _error(code: str, message: str, facts: dict[str, object], exit_code: int = REFUSED) -> Answer:
    document = {"error": {"code": code, "message": message, "facts": facts}}
    return Answer(document, (), message, exit_code)


def _print(answer: Answer, as_json: bool) -> int:
    try:
        answers.write(answer, as_json)
    except BrokenPipeError:
        # Whoever read has heard enough; what was asked is done. Python would complain at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError:
        answers.say(word(AppError("output_failed")))
        return REFUSED
    return answer.exit_code


def _as_typed(argument: str) -> str:
    """The argument as UTF-8, also where an old locale made something else of its bytes."""
    try:
        return argument.encode("utf-8", "surrogateescape").decode("utf-8")
    except UnicodeError:
        return argument
