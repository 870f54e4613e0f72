"""The harness tried on itself: take one sync out of a recording, and see that it is noticed.

As a process: ``python -m tests.faults.weakening NAME`` prints the recordings tried and those in
which a lost or torn piece was found.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tests.faults.exploring import Recorded, explore, record
from tests.faults.scenarios import SCENARIOS
from tests.tools import drive, recording
from tests.tools.disk import Names
from tests.tools.recording import Record

NEAR = 60
SAMPLES = 6
MOST_PLACES = 5


@dataclass(frozen=True)
class Weakening:
    """``missing``: which records may be missing, each alone, told by what and on which path."""

    scenario: str
    names: Names
    missing: Callable[[str, str], bool]


def _file_synced(*parts: str) -> Callable[[str, str], bool]:
    return lambda what, path: what == recording.SYNCED and all(part in path for part in parts)


def _folder_synced(end: str) -> Callable[[str, str], bool]:
    return lambda what, path: what == recording.FOLDER_SYNCED and path.endswith(end)


WEAKENINGS = {
    "the file handed in": Weakening("hand_in", Names.JOURNALED, _file_synced("stick/", ".part")),
    "the stick's folder": Weakening("hand_in", Names.LOOSE, _folder_synced("/stick")),
    "the copy": Weakening("backup", Names.JOURNALED, _file_synced("stick/", ".part")),
    "the copy's folder": Weakening("backup", Names.LOOSE, _folder_synced("/stick")),
    "the day's copy": Weakening("backup", Names.JOURNALED, _file_synced("backups/", ".part")),
    "the folder of copies": Weakening("backup", Names.LOOSE, _folder_synced("/backups")),
    "the secrets": Weakening("enrol", Names.JOURNALED, _file_synced("keys.json.part")),
    "a person's key": Weakening("reply", Names.JOURNALED, _file_synced("subjects.sqlite3")),
    "the log of the book": Weakening("day", Names.JOURNALED, _file_synced("book.sqlite3-wal")),
    "the id of a new book": Weakening("start", Names.LOOSE, _folder_synced("/house")),
}


def positions(records: Sequence[Record], weakening: Weakening) -> Iterator[int]:
    """Where the records stand that are taken out, one at a time."""
    paths: dict[int, str] = {}
    for at, one in enumerate(records):
        if one.what == recording.OPENED:
            paths[one.handle] = one.path
        path = one.path if one.what == recording.FOLDER_SYNCED else paths.get(one.handle, "")
        if weakening.missing(one.what, path):
            yield at


def main(name: str) -> None:
    weakening = WEAKENINGS[name]
    scenario = SCENARIOS[weakening.scenario]
    tried = noticed = 0
    with drive.scratch() as folder:
        whole = record(weakening.scenario, folder)
        places = list(positions(whole.records, weakening))
        for at in places[:: len(places) // MOST_PLACES + 1]:
            weak = [one for place, one in enumerate(whole.records) if place != at]
            found = explore(
                Recorded(whole.root, whole.before, weak),
                scenario,
                weakening.names,
                folder,
                SAMPLES,
                range(at, at + NEAR),
                most=1,
            )
            tried += 1
            noticed += bool(found.problems)
    sys.stdout.write(json.dumps({"tried": tried, "noticed": noticed}))


if __name__ == "__main__":
    main(*sys.argv[1:])
