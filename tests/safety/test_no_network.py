"""A house's and a commune's day runs in a process that may not open a socket."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[2]
DAY = """
import sys
touched = []
def watch(event, args):
    if event.startswith("socket."):
        touched.append(event)
        raise PermissionError(event)
sys.addaudithook(watch)
from pathlib import Path
from tests import builders
from tests.helpers.sites import Sites
from desktop.actions import backups, reports
from db.domain.periods import month
sites = Sites(Path(sys.argv[1]))
village, commune = sites.village(), sites.commune()
sites.enrol(village, commune)
club = builders.club(village.book)
person = builders.person(village.book, group=club)
meeting = builders.meeting(village.book, club)
builders.marks(village.book, meeting, present=[person])
sites.trip(village, commune)
assert reports.draw(reports.report(village.book, month(2026, 11)))
backups.backup(village.book, sites.stick)
sites.close()
assert not touched, touched
try:
    import socket
    socket.create_connection(("127.0.0.1", 9), 1)
except PermissionError:
    print("watched")
"""


def test_nothing_reaches_for_a_network(tmp_path: Path) -> None:
    """AC 24, AC 30."""
    done = subprocess.run(
        [sys.executable, "-c", DAY, str(tmp_path)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "watched"), done.stderr[-2000:]
