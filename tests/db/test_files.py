"""The port to the file system: whole or not at all, whatever the drive does.

The drive's faults are played at the operating system's own calls, each in turn at its n-th call
until the act goes through: so every write, sync and rename is hit once.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from db import files
from db.domain.errors import AppError

OLD, NEW = b"old content", b"new content, somewhat longer" * 100
CALLS = ("open", "write", "fsync", "read", "replace", "statvfs", "close", "lstat", "stat")
FAULTS = {
    errno.ENOSPC: {"disk_full"},
    errno.EDQUOT: {"disk_full"},
    errno.EROFS: {"folder_read_only"},
    errno.EACCES: {"folder_read_only"},
    errno.EPERM: {"folder_read_only"},
    errno.EIO: {"device_error"},
    errno.ENODEV: {"device_error"},
    errno.ENOENT: {"folder_missing"},
}


class Drive:
    """Counts the calls to the operating system, and lets the n-th of them fail."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.calls = 0
        self.fail_at = 0
        self.fault = errno.EIO
        for name in CALLS:
            patch.setattr(os, name, self._watched(getattr(os, name)))

    def _watched(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            self.calls += 1
            if self.calls == self.fail_at:
                if real is _CLOSE:
                    real(*args)
                raise OSError(self.fault, os.strerror(self.fault))
            return real(*args, **kwargs)

        return call

    def fails(self, at: int, fault: int) -> None:
        self.calls, self.fail_at, self.fault = 0, at, fault

    def works(self) -> bool:
        """No further faults; was there one since ``fails``?"""
        fired = 0 < self.fail_at <= self.calls
        self.fail_at = 0
        return fired


_CLOSE = os.close


@pytest.fixture
def drive(monkeypatch: pytest.MonkeyPatch) -> Iterator[Drive]:
    made = Drive(monkeypatch)
    yield made
    made.works()


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def test_a_new_file_is_written_whole(tmp_path: Path) -> None:
    path = files.write_new(tmp_path, "so-1.solang", NEW)
    assert path.read_bytes() == NEW and [p.name for p in tmp_path.iterdir()] == ["so-1.solang"]


def test_a_new_file_is_written_from_pieces(tmp_path: Path) -> None:
    path = files.write_new(tmp_path, "so-1.solang", (bytes([n]) * 70_000 for n in range(9)))
    assert path.stat().st_size == 630_000


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "so-1.solang").write_bytes(OLD)
    assert refused(lambda: files.write_new(tmp_path, "so-1.solang", NEW)) == "file_exists"
    assert (tmp_path / "so-1.solang").read_bytes() == OLD


def test_a_link_that_leads_nowhere_is_in_the_way_too(tmp_path: Path) -> None:
    (tmp_path / "so-1.solang").symlink_to(tmp_path / "elsewhere")
    assert refused(lambda: files.write_new(tmp_path, "so-1.solang", NEW)) == "file_exists"


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "../a", "/etc/a", "a\0b"])
def test_a_name_that_is_a_path_is_refused(tmp_path: Path, name: str) -> None:
    assert refused(lambda: files.write_new(tmp_path, name, NEW)) == "bad_file_name"


def test_replacing_puts_the_new_in_the_place_of_the_old(tmp_path: Path) -> None:
    path = tmp_path / "anchor.json"
    path.write_bytes(OLD)
    files.replace(path, NEW)
    assert path.read_bytes() == NEW and len(list(tmp_path.iterdir())) == 1


def test_what_a_power_cut_left_behind_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "so-1.solang.part").write_bytes(b"half")
    assert files.write_new(tmp_path, "so-1.solang", NEW).read_bytes() == NEW
    assert len(list(tmp_path.iterdir())) == 1


def test_a_link_in_the_place_of_the_part_is_not_followed(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(OLD)
    (tmp_path / "so-1.solang.part").symlink_to(target)
    files.write_new(tmp_path, "so-1.solang", NEW)
    assert target.read_bytes() == OLD


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(AppError) as caught:
        files.write_new(tmp_path / "usb", "so-1.solang", NEW)
    assert (caught.value.code, caught.value.facts["path"]) == ("folder_missing", f"{tmp_path}/usb")


def test_a_source_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"first"
        raise AppError("file_altered")

    assert refused(lambda: files.replace(tmp_path / "a", pieces())) == "file_altered"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("fault", FAULTS, ids=errno.errorcode.get)
def test_a_fault_at_any_call_leaves_the_old_file_or_the_new_one(
    tmp_path: Path, drive: Drive, fault: int
) -> None:
    path = tmp_path / "book.json"
    at, said = 0, set()
    while True:
        at += 1
        drive.works()
        path.write_bytes(OLD)
        drive.fails(at, fault)
        try:
            files.replace(path, NEW)
        except AppError as error:
            said.add(error.code)
        if not drive.works():
            break
        assert path.read_bytes() in (OLD, NEW)
        assert not (tmp_path / "book.json.part").exists()
    # Where a look is not allowed to fail the folder counts as missing.
    assert at > 8 and said <= FAULTS[fault] | {"folder_missing"} and FAULTS[fault] <= said


@pytest.mark.parametrize("fault", FAULTS, ids=errno.errorcode.get)
def test_a_fault_at_any_call_of_a_new_file_leaves_nothing_half(
    tmp_path: Path, drive: Drive, fault: int
) -> None:
    at = 0
    while True:
        at += 1
        drive.fails(at, fault)
        with contextlib.suppress(AppError):
            files.write_new(tmp_path, f"so-{at}.solang", NEW)
        if not drive.works():
            break
        left = list(tmp_path.iterdir())
        assert all(path.read_bytes() == NEW and path.suffix == ".solang" for path in left)
    assert at > 8


def test_too_little_room_is_seen_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "free_bytes", lambda folder: 2 * len(NEW))
    assert refused(lambda: files.write_new(tmp_path, "so-1.solang", NEW)) == "disk_full"
    assert list(tmp_path.iterdir()) == []


def test_a_stick_that_forgets_what_was_written_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, seen = os.read, 0

    def forgetful(handle: int, size: int) -> bytes:
        nonlocal seen
        data = read(handle, size)
        seen += len(data)
        return data if seen < 1000 else bytes(len(data))

    monkeypatch.setattr(os, "read", forgetful)
    assert refused(lambda: files.write_new(tmp_path, "a", NEW)) == "file_verify_failed"
    assert list(tmp_path.iterdir()) == []


class Held(OSError):
    """What Windows says while antivirus has the file open."""

    winerror = 32


def held_for(times: int, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Let the renaming fail so many times; gives the waits that follow."""
    real, left = os.replace, times
    waits: list[float] = []

    def replace(*args: Any, **kwargs: Any) -> None:
        nonlocal left
        left -= 1
        if left >= 0:
            raise Held(errno.EACCES, "held")
        real(*args, **kwargs)

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(time, "sleep", waits.append)
    return waits


def test_a_file_that_antivirus_holds_for_a_moment_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = held_for(3, monkeypatch)
    files.replace(tmp_path / "a", NEW)
    assert (tmp_path / "a").read_bytes() == NEW and len(waits) == 3


def test_a_file_that_is_held_for_long_is_given_up_in_three_seconds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = held_for(100, monkeypatch)
    (tmp_path / "a").write_bytes(OLD)
    assert refused(lambda: files.replace(tmp_path / "a", NEW)) == "folder_read_only"
    assert sum(waits) < 3 and (tmp_path / "a").read_bytes() == OLD


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(NEW)
    assert files.read_limited(tmp_path / "a", len(NEW)) == NEW


def test_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "a").open("wb") as sparse:
        sparse.truncate(10 * 2**30)
    assert refused(lambda: files.read_limited(tmp_path / "a", 1000)) == "file_too_large"


def test_only_regular_files_are_read(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "real").write_bytes(OLD)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    odd = [tmp_path / "folder", tmp_path / "pipe", tmp_path / "link", Path("/dev/zero")]
    said = {refused(partial(files.read_limited, path, 99)) for path in odd}
    assert said == {"not_a_file"}


@pytest.mark.parametrize("name", ["nothing", "nothing/below", "a\0b"])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    assert refused(lambda: files.read_limited(tmp_path / name, 99)) == "file_missing"


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (errno.EACCES, "file_unreadable"),
        (errno.EIO, "device_error"),
        (errno.ENOENT, "file_missing"),
    ],
)
def test_a_fault_in_reading_is_worded(tmp_path: Path, drive: Drive, fault: int, code: str) -> None:
    (tmp_path / "a").write_bytes(OLD)
    drive.fails(2, fault)
    assert refused(lambda: files.read_limited(tmp_path / "a", 99)) == code


def test_free_room_is_known_or_said_to_be_unknown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = shutil.disk_usage(tmp_path)
    assert (files.free_bytes(tmp_path) or 0) > 0
    monkeypatch.setattr(shutil, "disk_usage", lambda _: known._replace(total=0))
    assert files.free_bytes(tmp_path) is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on Windows")
def test_a_pipe_or_a_device_keeps_its_place(tmp_path: Path) -> None:
    pipe = tmp_path / "bao-cao.pdf"
    os.mkfifo(pipe)
    assert refused(lambda: files.replace(pipe, NEW)) == "not_a_file"
    assert pipe.is_fifo() and list(tmp_path.iterdir()) == [pipe]
