"""What the machine lacks is found by trying it, and said in one line an administrator can run."""

from __future__ import annotations

from pathlib import Path

import needs
import pytest
from needs import Need

ROOT = Path(__file__).parents[2]
PRESENT = Need("libc6", "libc.so.6", ("window",))
NO_LIBRARY = Need("libnowhere1", "libnowhere.so.1", ("window", "tests/desktop"))
NO_COMMAND = Need("nowhere", "no-such-command", ("tests/faults",))


def test_a_library_that_loads_is_met() -> None:
    assert PRESENT.met


def test_a_command_on_the_path_is_met() -> None:
    assert Need("dash", "sh", ()).met


def test_what_does_not_load_or_is_not_found_is_missing() -> None:
    assert needs.missing([PRESENT, NO_LIBRARY, NO_COMMAND]) == (NO_LIBRARY, NO_COMMAND)


def test_a_need_tells_the_window_from_the_tests() -> None:
    assert (NO_LIBRARY.for_window, NO_LIBRARY.tests) == (True, ("tests/desktop",))


def test_nothing_is_installed_where_nothing_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert needs.provide([PRESENT]) == ()
    assert capsys.readouterr().out == ""


def test_what_cannot_be_installed_stays_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # no apt-get here
    assert needs.provide([PRESENT, NO_LIBRARY]) == (NO_LIBRARY,)


def test_the_administrator_gets_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    needs.ask_administrator([NO_LIBRARY, NO_COMMAND])
    assert capsys.readouterr().out.splitlines()[-1].strip() == (
        "apt-get install -y libnowhere1 nowhere"
    )


def test_every_need_in_the_list_says_what_for() -> None:
    listed = needs.read(ROOT)
    assert listed and all(need.package and need.probe and need.users for need in listed)


def test_every_test_in_the_list_is_there() -> None:
    named = {path for need in needs.read(ROOT) for path in need.tests}
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []
