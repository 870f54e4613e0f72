"""What the verbs share that merge two villages or split one: their options, and the day."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from desktop.cli import values
from desktop.wording import tr


def declare_tie(verb: ArgumentParser, other: str, metavar: str) -> None:
    """Two villages, ``--house`` and ``other``; the name that goes on, and since which day."""
    verb.add_argument("--house", required=True, metavar=tr("LÀNG"))
    verb.add_argument(other, required=True, metavar=metavar)
    verb.add_argument("--name", metavar=tr("TÊN-MỚI"))
    verb.add_argument("--on", dest="day", type=values.day, metavar=tr("NGÀY"))


def declare_files(verb: ArgumentParser) -> None:
    """Which merger or split, and the folder for the files of both villages."""
    verb.add_argument("id", metavar="ID")
    verb.add_argument("--to", required=True, type=Path, metavar=tr("THƯ-MỤC"))


def day_of(read: Namespace) -> str:
    """The day that was given, else today."""
    return str(read.day or values.today().isoformat())
