"""Exit codes, streams and refusals: what holds for every verb."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.actions import people
from desktop.cli import run
from tests.desktop.cli.conftest import Solang

ROOT = Path(__file__).parents[3]


def program(*argv: str | Path, **surroundings: str) -> subprocess.CompletedProcess[bytes]:
    """The program as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "desktop", *map(str, argv)],
        cwd=ROOT,
        env={**os.environ, **surroundings},
        capture_output=True,
        check=False,
    )


def test_wrong_usage_is_one_vietnamese_line_and_exit_code_2(plain: Solang) -> None:
    said = plain("people", "add", "--bread", "1")
    assert (said.code, said.out, len(said.err.splitlines())) == (2, "", 1)
    assert said.err.startswith("Gọi chưa đúng: thiếu --name")


@pytest.mark.parametrize(
    "line",
    [
        ["fly"],
        ["people"],
        ["people", "fly"],
        ["group", "add", "--name", "A", "--kind", "tribe"],
        ["group", "add", "--name", "A", "--kind"],
        ["attendance", "set", "M"],
        ["attendance", "set", "M", "--all", "asleep"],
        ["attendance", "set", "M", "--all", "late", "--person", "P"],
        ["attendance", "set", "M", "--person", "P"],
        ["people", "add", "--name", "A", "--gender", "duck"],
        ["sheet", "M", "--out", "a.pdf", "--blank", "-1"],
        ["sheet", "M", "--out", "a.pdf", "--columns", "soul"],
        ["houses", "more"],
        ["--data"],
    ],
)
def test_what_cannot_be_understood_touches_nothing(
    tmp_path: Path, solang: Solang, line: list[str]
) -> None:
    said = solang("--data", tmp_path / "none", *line)
    assert said.code == 2
    assert said.json["error"]["code"] == "usage"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_without_a_book_is_refused(tmp_path: Path, solang: Solang) -> None:
    assert solang("people", "list", "--data", tmp_path).refusal == "book_missing"
    assert list(tmp_path.iterdir()) == []


def test_help_is_an_answer_and_names_every_verb(plain: Solang) -> None:
    said = plain("--help")
    assert said.code == 0
    assert "fingerprint" in said.out


def test_help_of_one_verb_is_its_shape(plain: Solang) -> None:
    assert plain("people", "merge", "--help").out == "Cách dùng: solang people merge ID ID\n"


def test_an_unexpected_error_is_one_sentence_and_leaves_no_name_behind(
    data: Path, house: Solang, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ValueError("Đinh Bĕch 0912000102")

    monkeypatch.setattr(people, "listing", fail)
    assert house("people", "list").refusal == "internal"
    (log,) = (data / "log").iterdir()
    text = log.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "Bĕch" not in text


def test_stopping_is_a_refusal_in_words(house: Solang, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(people, "listing", stop)
    assert house("people", "list").refusal == "stopped"


def test_answers_are_utf_8_whatever_the_locale(data: Path) -> None:
    said = program(
        *("people", "add", "--name", "Đinh Hmrơ̆", "--data", data, "--json"),
        LC_ALL="C",
        PYTHONUTF8="0",
        PYTHONCOERCECLOCALE="0",
        PYTHONIOENCODING="ascii",
    )
    assert said.returncode == 0, said.stderr.decode()
    assert json.loads(said.stdout.decode("utf-8"))["full_name"] == "Đinh Hmrơ̆"


def test_a_reader_that_leaves_early_is_no_error(data: Path) -> None:
    shell = f"'{sys.executable}' -m desktop --help --data '{data}' | true"
    done = subprocess.run(["sh", "-c", shell], cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_full_disk_behind_the_answer_is_said_in_words(data: Path) -> None:
    shell = f"'{sys.executable}' -m desktop doctor --data '{data}' > /dev/full"
    done = subprocess.run(["sh", "-c", shell], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 1
    assert done.stderr.decode().startswith("Việc đã làm xong, nhưng")


@pytest.mark.parametrize("word", ["--version", "--help"])
def test_small_answers_load_neither_qt_nor_the_database(word: str) -> None:
    asked = "import sys; from desktop.__main__ import main; main(sys.argv[1:]); "
    asked += "print({m.split('.')[0] for m in sys.modules} & {'PySide6', 'sqlalchemy'})"
    done = subprocess.run(
        [sys.executable, "-c", asked, word], cwd=ROOT, capture_output=True, check=True
    )
    assert done.stdout.decode().splitlines()[-1] == "set()"


def test_no_verb_loads_qt(data: Path) -> None:
    asked = "import sys; from desktop.__main__ import main; main(sys.argv[1:]); "
    asked += "print('PySide6' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", asked, "people", "list", "--data", str(data)],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode().splitlines()[-1] == "False"


def test_the_same_line_runs_twice_in_one_process(data: Path) -> None:
    assert [run(["people", "list", "--data", str(data)]) for _ in range(2)] == [0, 0]


def test_without_a_screen_the_window_is_refused_in_words() -> None:
    said = program(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert (said.returncode, said.stdout) == (1, b"")
    assert said.stderr.decode().startswith("Máy này không có màn hình")


@pytest.mark.skipif(os.name == "nt", reason="a shell of Unix closes the stream")
@pytest.mark.parametrize(
    ("closed", "words", "code"), [(">&-", "version", 0), ("2>&-", "fly", 2), (">&- 2>&-", "fly", 2)]
)
def test_a_stream_that_the_caller_closed_changes_no_exit_code(
    closed: str, words: str, code: int
) -> None:
    line = f'exec "$0" -m desktop {words} {closed}'
    done = subprocess.run(
        ["sh", "-c", line, sys.executable], cwd=ROOT, capture_output=True, check=False
    )
    assert (done.returncode, b"Traceback" in done.stderr) == (code, False)


def test_what_closing_the_book_notices_is_said_too(plain: Solang, data: Path) -> None:
    """What was done is saved; only the note outside the book could not be written."""
    (data.with_name("house.keys") / "anchor.json.part").mkdir()
    said = plain("people", "add", "--name", "Rơ Châm Hyin", "--data", data)
    assert said.code == 0
    assert "không phải là tệp" in said.err and "anchor.json" in said.err
    assert "“…”" not in said.err
