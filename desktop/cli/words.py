"""Reading a verb's own words: argparse, with its refusals in Vietnamese and on one line.

Nothing is opened or written before the whole line was read; whoever cannot be understood gets the
verb's shape and exit code 2.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from db.domain.times import FIRST_YEAR, LAST_YEAR
from desktop.wording import shortened, tr


class UsageError(Exception):
    """The line cannot be understood; the text says why."""


class HelpAskedError(Exception):
    """``--help``: the text is the answer."""


class Words(argparse.ArgumentParser):
    """The words that one verb, or a group of verbs, takes."""

    def __init__(self, prog: str, **more: Any) -> None:
        more["add_help"] = False
        super().__init__(prog, allow_abbrev=False, formatter_class=_OneLine, **more)
        self.add_argument("-h", "--help", action=_Help, nargs=0, help=argparse.SUPPRESS)
        self._verbs: Any = None

    def verb(self, name: str, act: Callable[..., Any]) -> Words:
        """A verb below this one; ``act`` gets the words read and the call."""
        if self._verbs is None:
            self._verbs = self.add_subparsers(
                metavar=tr("VIỆC"), required=True, parser_class=Words, dest="verb"
            )
        made: Words = self._verbs.add_parser(name)
        made.set_defaults(act=act)
        return made

    def shape(self) -> str:
        """How the verb is called, on one line."""
        return tr("Cách dùng: {shape}", shape=self.format_usage().removeprefix("usage: ").strip())

    def error(self, message: str) -> NoReturn:
        """Called by argparse for whatever it cannot read."""
        raise UsageError(f"{_why(message)}. {self.shape()}.")


class _OneLine(argparse.HelpFormatter):
    """Usage without line breaks: what is printed is one line."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=10_000)


class _Help(argparse.Action):
    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        raise HelpAskedError(parser.shape() if isinstance(parser, Words) else "")


def refuse_value(text: str) -> argparse.ArgumentTypeError:
    """The refusal of a value, from inside a ``type`` function."""
    return argparse.ArgumentTypeError(text)


def number(text: str) -> int:
    """A whole number from 0 on."""
    if not re.fullmatch(r"[0-9]{1,6}", text):
        raise refuse_value(tr("“{text}” không phải là số", text=text))
    return int(text)


def year(text: str) -> int:
    """A year whose days this program can keep (``db.domain.times.check_day``)."""
    said = number(text)
    if not FIRST_YEAR <= said <= LAST_YEAR:
        raise refuse_value(
            tr("năm chỉ từ {first} đến {last}", first=str(FIRST_YEAR), last=str(LAST_YEAR))
        )
    return said


# What argparse says in English, and how it is said here. The first pattern that fits wins.
_SAID = (
    (r"the following arguments are required: (.+)", "thiếu {0}"),
    (r"unrecognized arguments: (.+)", "không có “{0}”"),
    (r"argument (.+?): invalid choice: '?(.*?)'? \(choose from (.+)\)", "{0} chỉ nhận: {2}"),
    (r"argument (.+?): expected .*argument.*", "{0} cần một giá trị"),
    (r"argument (.+?): not allowed with argument (.+)", "{0} không đi cùng {1}"),
    (r"one of the arguments (.+) is required", "cần một trong: {0}"),
    (r"argument (.+?): ignored explicit argument (.+)", "{0} không nhận giá trị"),
    (r"argument (.+?): invalid .+ value: (.+)", "{0} không nhận {1}"),
    (r"argument (.+?): (.+)", "{0}: {1}"),
)


def _why(message: str) -> str:
    for pattern, sentence in _SAID:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            return tr(sentence).format(
                *(shortened(text.replace("'", "")) for text in found.groups())
            )
    return tr("chưa hiểu dòng lệnh")
