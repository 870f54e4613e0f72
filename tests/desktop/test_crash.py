"""Our own bugs: written without data, said once, from whatever thread."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import crash
from desktop.crash import FaultReport
from desktop.notify import Level, Notify
from tests.desktop.conftest import NotifySpy


@pytest.fixture
def report(tmp_path: Path, notify: Notify) -> Iterator[FaultReport]:
    made = FaultReport(tmp_path, notify, lambda act: act())
    yield made
    crash.uninstall()


def stumble(name: str) -> None:
    raise ValueError(name)


def fault() -> ValueError:
    try:
        stumble("Đinh Thị Bĕch")
    except ValueError as error:
        return error
    raise AssertionError


def test_a_fault_is_said_in_a_sentence(report: FaultReport, notify_spy: NotifySpy) -> None:
    report.tell(fault())
    assert "Những gì đã lưu vẫn nguyên." in notify_spy.only(Level.FAULT)


def test_the_report_names_places_and_no_data(
    report: FaultReport, notify_spy: NotifySpy, tmp_path: Path
) -> None:
    report.tell(fault())
    (file,) = (tmp_path / "log").iterdir()
    text = file.read_text(encoding="utf-8")
    assert "stumble" in text
    assert "Bĕch" not in text + notify_spy.messages[0].details


def test_an_exception_nobody_caught_is_reported(report: FaultReport, notify_spy: NotifySpy) -> None:
    report.install()
    error = fault()
    sys.excepthook(type(error), error, error.__traceback__)
    assert notify_spy.messages[0].level is Level.FAULT


def test_a_fault_in_another_thread_is_handed_over(tmp_path: Path, notify: Notify) -> None:
    handed: list[object] = []
    report = FaultReport(tmp_path, notify, handed.append)
    report.install()
    other = threading.Thread(target=stumble, args=("x",))
    other.start()
    other.join()
    crash.uninstall()
    assert len(handed) == 1
