"""The long trials begin before a test asks for one; their figures are printed at the end."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.faults.jobs import KINDS, MISBEHAVING, Jobs

JOBS = pytest.StashKey[Jobs]()


@pytest.fixture(scope="session")
def jobs(request: pytest.FixtureRequest) -> Iterator[Jobs]:
    """All the trials that the chosen tests ask for; in several processes each when it is asked."""
    wanted: list[tuple[str, str]] = []
    for item in request.session.items:
        chosen = getattr(item, "callspec", None)
        if chosen is not None:
            wanted += [(kind, chosen.params[kind]) for kind in KINDS if kind in chosen.params]
    found = Jobs([] if "PYTEST_XDIST_WORKER" in os.environ else wanted)
    request.config.stash[JOBS] = found
    yield found
    found.close()


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Figures to quote: different disks, points, refusals; with the seed."""
    if JOBS not in config.stash:
        return
    jobs = config.stash[JOBS]
    terminalreporter.section("faults")
    for (kind, name), report in jobs.done().items():
        shown = {key: value for key, value in report.items() if value and key != "problems"}
        terminalreporter.line(f"{kind} {name}: {shown} ({jobs.took[kind, name]:.0f} s)")
    disks = sum(report.get("disks", 0) for report in jobs.done().values())
    points = sum(
        report.get("points", 0) for (kind, _), report in jobs.done().items() if kind == MISBEHAVING
    )
    terminalreporter.line(f"{disks} different disks after power cuts, {points} refused calls")
