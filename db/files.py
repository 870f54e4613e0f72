"""The one port to the file system: a file is there whole, or not at all.

New bytes go to ``name.part`` in the same folder, are flushed, read back and compared, and only then
get their name. Nothing is ever deleted to make room for its successor: KeePassXC lost databases
that way (reliability.md 2). The operating system's faults become ``AppError``s here and only here.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import IO

from db.domain.errors import AppError
from db.domain.threads import aside

_BLOCK = 1 << 20
_BINARY = getattr(os, "O_BINARY", 0)
# A pipe must not hang the reader, a link must not lead it elsewhere (both absent on Windows).
_CAREFUL = _BINARY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
# Room that must stay on the drive after a file was written.
_SPARE = 1 << 20
# Antivirus and OneDrive hold a file for a moment; 0 of 4,000 renames failed after such waits.
_HELD_BY_OTHERS = (5, 32, 33)
_WAITS = (0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 1.0)
_CODES = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EROFS: "folder_read_only",
    errno.EACCES: "folder_read_only",
    errno.EPERM: "folder_read_only",
    errno.ENOTDIR: "folder_missing",
    errno.EISDIR: "not_a_file",
    errno.ELOOP: "not_a_file",
    errno.ENAMETOOLONG: "bad_file_name",
}


@aside
def write_new(folder: Path, name: str, data: bytes | Iterable[bytes]) -> Path:
    """Write a file that was not there before; on the drive, read back and equal on return.

    Raises:
        AppError: ``file_exists``, ``bad_file_name``, ``disk_full``, ``folder_read_only``,
            ``folder_missing``, ``device_error``, ``file_verify_failed``; fact ``path``.
    """
    if Path(name).name != name or name in ("", ".", "..") or "\0" in name:
        raise AppError("bad_file_name", path=name)
    path = folder / name
    with worded(folder), contextlib.suppress(FileNotFoundError):
        path.lstat()
        raise AppError("file_exists", path=str(path))
    _write(path, data)
    return path


@aside
def replace(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Put new content in the place of ``path`` in one step: the old stays whole until then.

    Raises:
        AppError: as ``write_new``, but ``file_exists``; ``not_a_file`` where a device, a pipe or a
            folder bears the name.
    """
    _refuse_special(path)
    _write(path, data)


@aside
def read_limited(path: Path, max_bytes: int) -> bytes:
    """The content of a regular file; its size is looked at before anything is read.

    Raises:
        AppError: ``file_missing``, ``file_too_large`` (facts ``size``, ``limit``), ``not_a_file``
            (a folder, a link, a pipe), ``file_unreadable`` (no permission), ``device_error``.
    """
    with opened(path) as source:
        size = os.fstat(source.fileno()).st_size
        if size > max_bytes:
            raise _too_large(path, size, max_bytes)
        data = source.read(max_bytes + 1)
    if len(data) > max_bytes:
        raise _too_large(path, len(data), max_bytes)
    return data


@aside
@contextmanager
def opened(path: Path) -> Iterator[IO[bytes]]:
    """A regular file to read piece by piece; faults of reading it inside the block are ours too.

    Raises:
        AppError: as ``read_limited``, but ``file_too_large``.
    """
    if "\0" in str(path):
        raise AppError("file_missing", path=str(path))
    with worded(path, reading=True):
        _refuse_link(path)
        with os.fdopen(os.open(path, os.O_RDONLY | _CAREFUL), "rb") as source:
            if not stat.S_ISREG(os.fstat(source.fileno()).st_mode):
                raise AppError("not_a_file", path=str(path))
            yield source


def free_bytes(folder: Path) -> int | None:
    """Bytes free on the drive of ``folder``; None where the drive does not say.

    Raises:
        AppError: ``folder_missing``, ``device_error``.
    """
    with worded(folder):
        usage = shutil.disk_usage(folder)
    return usage.free if usage.total else None


def sync_folder(folder: Path) -> None:
    """Make renames in ``folder`` durable; nothing to do on Windows, which has no such call.

    Raises:
        AppError: ``device_error`` and those of ``write_new``.
    """
    if os.name == "nt":
        return
    with worded(folder):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        except OSError as error:
            # Some drives (FUSE, network) cannot sync a folder: there is nothing more to be done.
            if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF):
                raise
        finally:
            os.close(handle)


@contextmanager
def worded(path: Path, reading: bool = False) -> Iterator[None]:
    """Turn the operating system's faults into ours; what it says goes along as a fact.

    Raises:
        AppError: as ``write_new``, or with ``reading`` as ``read_limited``.
    """
    try:
        yield
    except OSError as error:
        code = _CODES.get(error.errno or 0, "device_error")
        if error.errno == errno.ENOENT:
            code = "file_missing" if reading else "folder_missing"
        elif reading and code == "folder_read_only":
            code = "file_unreadable"
        elif reading and code == "folder_missing":
            code = "file_missing"
        raise AppError(code, path=str(path), system=error.strerror or "") from error


def _write(path: Path, data: bytes | Iterable[bytes]) -> None:
    with worded(path.parent):
        if not path.parent.is_dir():
            raise AppError("folder_missing", path=str(path.parent))
    if isinstance(data, bytes):
        _check_room(path, 2 * len(data) + _SPARE)
        data = (data,)
    part = path.with_name(path.name + ".part")
    handle = _open_part(part, path)
    try:
        with worded(path):
            wanted = _write_blocks(handle, data)
            if _read_back(part) != wanted:
                raise AppError("file_verify_failed", path=str(path))
            rename(part, path)
    except BaseException:
        # Ours alone (made just now), and worth nothing half written; it may be gone with the stick.
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    sync_folder(path.parent)


def _refuse_special(path: Path) -> None:
    """A paper saved “to” /dev/null by an administrator would take the place of the device."""
    with worded(path), contextlib.suppress(FileNotFoundError):
        mode = path.lstat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISLNK(mode)):
            raise AppError("not_a_file", path=str(path))


def _check_room(path: Path, wanted: int) -> None:
    free = free_bytes(path.parent)
    if free is not None and free < wanted:
        raise AppError("disk_full", path=str(path.parent), free=free, wanted=wanted)


def _open_part(part: Path, path: Path) -> int:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
    with worded(path):
        try:
            return os.open(part, flags, 0o600)
        except FileExistsError:
            # Left by a power cut: nobody but this program gives that name.
            part.unlink()
            return os.open(part, flags, 0o600)


def _write_blocks(handle: int, blocks: Iterable[bytes]) -> bytes:
    digest = blake2b()
    try:
        for block in blocks:
            digest.update(block)
            rest = memoryview(block)
            while rest:
                rest = rest[os.write(handle, rest) :]
        os.fsync(handle)
        # Else the reading back below would only see the memory of this laptop.
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(handle)
    return digest.digest()


def _read_back(path: Path) -> bytes:
    digest = blake2b()
    handle = os.open(path, os.O_RDONLY | _CAREFUL)
    try:
        while block := os.read(handle, _BLOCK):
            digest.update(block)
    finally:
        os.close(handle)
    return digest.digest()


@aside
def rename(part: Path, path: Path) -> None:
    """Give a file its name. Raises the system's OSError.

    On Windows an antivirus or OneDrive may hold either name for a moment, and there is no event to
    wait for: asked again after growing pauses, 2.5 s in all. Never on the thread of the window.
    """
    for wait in _WAITS:
        try:
            part.replace(path)
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_BY_OTHERS:
                raise
            time.sleep(wait)
        else:
            return
    part.replace(path)


def _refuse_link(path: Path) -> None:
    # O_NOFOLLOW says so where it exists; on Windows only this look beforehand does.
    if stat.S_ISLNK(path.lstat().st_mode):
        raise AppError("not_a_file", path=str(path))


def _too_large(path: Path, size: int, limit: int) -> AppError:
    return AppError("file_too_large", path=str(path), size=size, limit=limit)
