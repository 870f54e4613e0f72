"""The helper process: the same answers as here and now, refusals as refusals, started anew."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.domain import long_work
from db.domain.errors import AppError
from db.domain.text import fold
from db.domain.times import check_day
from desktop import apart
from desktop.printing import rendering


@pytest.fixture
def helped() -> Iterator[None]:
    apart.start()
    yield
    apart.stop()


def test_without_a_helper_work_is_done_here() -> None:
    assert apart.run(os.getpid) == os.getpid()


def test_with_a_helper_work_is_done_elsewhere(helped: None) -> None:
    assert apart.run(os.getpid) != os.getpid()


def test_one_helper_serves_all(helped: None) -> None:
    assert apart.run(os.getpid) == apart.run(os.getpid)


def test_answers_are_the_same(helped: None) -> None:
    assert apart.run(fold, "Đinh Thị Bơ̆t") == "dinh thi bot"


def test_a_refusal_comes_as_a_refusal_with_its_facts(helped: None) -> None:
    with pytest.raises(AppError) as refused:
        apart.run(check_day, "ngày mai")
    assert (refused.value.code, refused.value.facts) == ("bad_day", {"text": "ngày mai"})


def test_any_other_exception_comes_as_a_fault_without_data(helped: None) -> None:
    with pytest.raises(RuntimeError) as fault:
        apart.run(int, "Đinh Thị Bĕch")
    assert "ValueError" in str(fault.value)
    assert "Bĕch" not in str(fault.value)


def test_a_helper_that_ended_is_started_anew(helped: None) -> None:
    with pytest.raises(RuntimeError):
        apart.run(os._exit, 0)
    assert apart.run(fold, "Đào") == "dao"


def test_what_is_printed_does_not_come_between_the_answers(helped: None) -> None:
    apart.run(print, "một dòng lạc")
    assert apart.run(fold, "Đào") == "dao"


def test_the_helper_of_papers_never_loads_qt_nor_the_book(helped: None) -> None:
    apart.run(rendering.sizes_of, blank_page())
    loaded = apart.run(loaded_modules)
    assert not [name for name in loaded if name.startswith(("PySide6", "sqlalchemy"))]


def test_an_ended_window_leaves_no_helper_behind() -> None:
    apart.start()
    child = apart.run(os.getpid)
    apart.stop()
    assert not Path(f"/proc/{child}").exists()


def loaded_modules() -> list[str]:
    import sys

    return list(sys.modules)


def blank_page() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas("", pagesize=(200, 300))
    canvas.showPage()
    body: bytes = canvas.getpdfdata()
    return body


def _count_to_a_million() -> int:
    """A drawing with many steps."""
    for number in range(1_000_000):
        long_work.step(number, 1_000_000)
        time.sleep(0.001)
    return 1


def test_the_steps_of_a_drawing_are_told_and_its_process_ends_when_it_is_stopped() -> None:
    told: list[tuple[int, int]] = []
    watch = long_work.Watch(lambda *step: told.append(step))

    def stop() -> None:
        while not told:
            time.sleep(0.01)
        watch.stop()

    with apart.lent(), long_work.watched(watch):
        stopper = threading.Thread(target=stop)
        stopper.start()
        with pytest.raises(AppError, match="stopped"):
            apart.run(_count_to_a_million)
        stopper.join()
        with long_work.watched(long_work.Watch()):
            assert apart.run(len, "Bahnar") == 6
    assert {of for _, of in told} == {1_000_000}


def test_a_drawing_stopped_while_it_waits_for_the_helper_never_begins(tmp_path: Path) -> None:
    """The helper does one thing at a time; what was stopped meanwhile is not done after it."""
    watch = long_work.Watch()
    first = threading.Thread(target=lambda: apart.run(_wait_for, str(tmp_path / "go")))
    said: list[str] = []

    def second() -> None:
        with long_work.watched(watch):
            try:
                apart.run(_write, str(tmp_path / "drawn"))
            except AppError as error:
                said.append(error.code)

    waiting = threading.Thread(target=second)
    with apart.lent():
        first.start()
        while not (tmp_path / "go.begun").exists():
            time.sleep(0.01)
        waiting.start()
        watch.stop()
        (tmp_path / "go").touch()
        first.join()
        waiting.join()
    assert said == ["stopped"]
    assert not (tmp_path / "drawn").exists()


def _wait_for(file: str) -> None:
    """A drawing that takes until somebody says so."""
    Path(f"{file}.begun").touch()
    while not Path(file).exists():
        time.sleep(0.01)


def _write(file: str) -> None:
    """A drawing of which something would stay."""
    Path(file).touch()
