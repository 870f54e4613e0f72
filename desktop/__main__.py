"""``solang``: without a verb the window, with one the command line, which never loads Qt."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line asks (``sys.argv`` where not given); gives the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments:
        # The usual start; the reader of options is not even imported.
        from desktop import app

        return app.run()
    from desktop import cli
    from desktop.cli.options import split
    from desktop.cli.words import UsageError

    try:
        options, verb = split(arguments)
    except UsageError:
        return cli.run(arguments)
    if verb or options.as_json:
        return cli.run(arguments)
    from desktop import app

    return app.run(options.data, options.keys, options.actor)


if __name__ == "__main__":
    sys.exit(main())
