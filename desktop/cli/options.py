"""The options that belong to every verb and may stand before or after it.

They are taken out of the command line first, so that ``--json`` is known even where the rest of the
line is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop import paths
from desktop.cli.words import UsageError
from desktop.wording import tr


@dataclass(frozen=True)
class Options:
    """``data`` and ``keys`` as said on the command line; ``actor`` is who is writing."""

    data: Path | None = None
    keys: Path | None = None
    actor: str | None = None
    as_json: bool = False
    practice: bool = False

    @property
    def folder(self) -> Path:
        """DIR: the one said, else the platform's user data folder; its practice book with
        ``--practice``."""
        real = paths.default_data() if self.data is None else self.data
        return paths.practice_root(real) / paths.PRACTICE_BOOK if self.practice else real

    @property
    def keys_folder(self) -> Path | None:
        """KEYS as said; those of a practice book lie with it."""
        return self.folder.with_name(paths.PRACTICE_KEYS) if self.practice else self.keys


_WITH_VALUE = ("--data", "--keys", "--as")


def split(arguments: Sequence[str]) -> tuple[Options, list[str]]:
    """The common options, and the verb with its own words in their order.

    Raises:
        UsageError: an option without its value.
    """
    options = Options()
    rest: list[str] = []
    waiting = list(arguments)
    while waiting:
        word = waiting.pop(0)
        name, given, value = word.partition("=")
        if word == "--":
            return options, [*rest, word, *waiting]
        if word == "--json":
            options = replace(options, as_json=True)
        elif word == "--practice":
            options = replace(options, practice=True)
        elif name not in _WITH_VALUE:
            rest.append(word)
        elif given or waiting:
            options = _with(options, name, value if given else waiting.pop(0))
        else:
            raise UsageError(tr("{option} cần một giá trị", option=name))
    return options, rest


def asks_json(arguments: Sequence[str]) -> bool:
    """Whether the answer is to be JSON, also where the line cannot be read."""
    return "--json" in arguments


def _with(options: Options, name: str, value: str) -> Options:
    if not value.strip():
        raise UsageError(tr("{option} cần một giá trị", option=name))
    if name == "--as":
        return replace(options, actor=value)
    path = Path(value)
    return replace(options, data=path) if name == "--data" else replace(options, keys=path)
