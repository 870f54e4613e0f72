"""``solang``: without a verb the window, with one the command line, which never loads Qt.

One hidden verb makes it the window's helper process (``desktop.apart``).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ENDING = ".solang"
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line asks (``sys.argv`` where not given); gives the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments:
        # The usual start; the reader of options is not even imported.
        return _open_window()
    from desktop import apart

    if arguments == [apart.VERB]:
        return apart.serve()
    from desktop import cli
    from desktop.cli.options import split
    from desktop.cli.words import UsageError

    try:
        options, verb = split(arguments)
    except UsageError:
        return cli.run(arguments)
    file = _file_of(verb)
    if (verb and file is None) or options.as_json:
        return cli.run(arguments)
    return _open_window(options.data, options.keys, options.actor, options.practice, file)


def _file_of(words: Sequence[str]) -> Path | None:
    """The file that was double clicked: the only word, and no verb is called so."""
    if len(words) == 1 and words[0].casefold().endswith(ENDING):
        return Path(words[0])
    return None


def _open_window(*book: Any) -> int:
    if not _has_display():
        from desktop import cli

        return cli.refuse("no_display")
    from desktop import app

    return app.run(*book)


def _has_display() -> bool:
    """Whether Qt has where to open a window; without, it would end the process with a core dump."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in DISPLAYS)


if __name__ == "__main__":
    sys.exit(main())
