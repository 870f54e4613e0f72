"""A model of a drive, and what a power cut may leave of it.

What was synced is safe. Of what was written since, each 512-byte sector survives or not, by itself;
a file's growth may survive without its bytes. Changes of names follow one of two models:
JOURNALED (ext4, NTFS): those of the whole drive survive up to some point in their order, and any
sync carries all earlier ones along. LOOSE (the worst that POSIX allows): any part of them survives,
and only syncing their folder makes them safe. One rename is one change in both.

Limits: Linux semantics, 512-byte sectors are whole, a sync tells the truth; NTFS and FAT are only
approximated.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b
from pathlib import Path, PurePosixPath

from tests.tools import recording
from tests.tools.recording import Record

SECTOR = 512


class Names(StrEnum):
    """Which changes of names survive."""

    JOURNALED = "journaled"
    LOOSE = "loose"


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes at an offset; with ``data`` None: a new size."""

    at: int
    data: bytes | None

    def apply(self, body: bytearray) -> None:
        end = self.at if self.data is None else self.at + len(self.data)
        if len(body) < end:
            body.extend(bytes(end - len(body)))
        if self.data is None:
            del body[end:]
        else:
            body[self.at : end] = self.data


@dataclass(eq=False)
class Inode:
    """A file: the bytes that are safe, and the writes that are not yet."""

    safe: bytearray
    pending: list[Write] = field(default_factory=list)
    _digest: bytes | None = None

    def sync(self) -> None:
        for write in self.pending:
            write.apply(self.safe)
        if self.pending:
            self._digest = None
        self.pending.clear()

    def seen(self) -> bytes:
        """What a running program reads."""
        body = bytearray(self.safe)
        for write in self.pending:
            write.apply(body)
        return bytes(body)

    def after_cut(self, chance: random.Random, fate: str) -> tuple[bytes, bytes]:
        """(content, its digest) after a power cut."""
        if not self.pending or fate == "none":
            if self._digest is None:
                self._digest = digest(self.safe)
            return bytes(self.safe), self._digest
        if fate == "all":
            body = bytearray(self.seen())
        elif fate == "prefix":
            body = bytearray(self.safe)
            cut = chance.randrange(len(self.pending) + 1)
            for write in self.pending[:cut]:
                write.apply(body)
            self._tear(body, self.pending[cut : cut + 1], chance)
        else:
            body = bytearray(self.safe)
            self._tear(body, self.pending, chance)
        return bytes(body), digest(body)

    def _tear(self, body: bytearray, writes: Iterable[Write], chance: random.Random) -> None:
        odds, garbage = chance.choice((0.1, 0.5, 0.9)), chance.random() < 0.3
        for write in writes:
            if write.data is None:
                if chance.random() < odds:
                    write.apply(body)
                continue
            end = write.at + len(write.data)
            if end > len(body) and chance.random() < 0.5:
                grown = end - len(body)
                body.extend(chance.randbytes(grown) if garbage else bytes(grown))
            start = write.at
            while start < end:
                stop = min(end, (start // SECTOR + 1) * SECTOR)
                if chance.random() < odds:
                    Write(start, write.data[start - write.at : stop - write.at]).apply(body)
                start = stop


@dataclass(eq=False)
class Folder:
    """Names as a running program sees them, and as they are safe on the drive."""

    seen: dict[str, Inode | Folder] = field(default_factory=dict)
    safe: dict[str, Inode | Folder] = field(default_factory=dict)


Node = Inode | Folder
NameChange = tuple[tuple[Folder, str, Node | None], ...]
"""Entries set together, or taken away (None)."""


@dataclass(frozen=True)
class Image:
    """What lies on a drive after a cut: content by path, None for a folder; and its digest."""

    content: Mapping[str, bytes | None]
    digest: bytes

    def put(self, root: Path) -> None:
        """Lay it out under ``root``, which is made."""
        root.mkdir(parents=True)
        for path, body in self.content.items():
            if body is None:
                (root / path).mkdir()
            else:
                (root / path).write_bytes(body)


class Disk:
    """Plays records; ``after_cut`` may be asked at any moment.

    Args:
        root: the folder that was watched. before: its content when the recording began.
    """

    def __init__(self, root: Path, before: Mapping[str, bytes | None], names: Names) -> None:
        self.names = names
        self.marks: list[str] = []
        self.whole: dict[str, bytes] = {}
        self._root = root
        self._top = Folder()
        self._open: dict[int, Inode] = {}
        self._changes: list[NameChange] = []
        for path in sorted(before):
            body = before[path]
            folder, name = self._find(PurePosixPath(path))
            node: Node = Folder() if body is None else Inode(bytearray(body))
            folder.seen[name] = folder.safe[name] = node

    def play(self, record: Record) -> None:
        match record.what:
            case recording.OPENED:
                self._opened(record)
            case recording.WRITTEN:
                self._open[record.handle].pending.append(Write(record.number, record.first))
            case recording.RESIZED:
                self._open[record.handle].pending.append(Write(record.number, None))
            case recording.SYNCED:
                self._open[record.handle].sync()
                if self.names is Names.JOURNALED:
                    self._make_safe(None)
            case recording.MARKED:
                self.marks.append(record.path)
            case _:
                self._play_names(record)

    def _play_names(self, record: Record) -> None:
        folder, name = self._at(record.first)
        match record.what:
            case recording.FOLDER_SYNCED:
                synced = folder.seen[name] if name else folder
                assert isinstance(synced, Folder)
                self._make_safe(None if self.names is Names.JOURNALED else synced)
            case recording.UNLINKED | recording.FOLDER_GONE:
                self._change(((folder, name, None),))
            case recording.FOLDER_MADE:
                self._change(((folder, name, Folder()),))
            case recording.RENAMED:
                target, new_name = self._at(record.second)
                node = folder.seen[name]
                if isinstance(node, Inode):
                    self.whole[self._inner(record.second).as_posix()] = digest(node.seen())
                self._change(((folder, name, None), (target, new_name, node)))

    def after_cut(self, seed: int) -> Image:
        """One of the states that a power cut could leave now; the same for the same seed."""
        chance = random.Random(seed)
        entries: dict[int, dict[str, Node]] = {}
        for change in self._survivors(chance):
            for folder, name, node in change:
                _set(entries.setdefault(id(folder), dict(folder.safe)), name, node)
        fate = chance.choice(("none", "all", "mixed", "mixed", "prefix"))
        content: dict[str, bytes | None] = {}
        state = blake2b(digest_size=16)
        waiting = [("", self._top)]
        while waiting:
            path, folder = waiting.pop()
            for name, node in sorted(entries.get(id(folder), folder.safe).items()):
                inner = f"{path}/{name}" if path else name
                state.update(inner.encode() + b"\0")
                if isinstance(node, Folder):
                    content[inner] = None
                    waiting.append((inner, node))
                    continue
                own = fate
                if fate in ("mixed", "prefix"):
                    own = chance.choice(("torn", "torn", "prefix", "none", "all"))
                content[inner], body_digest = node.after_cut(chance, own)
                state.update(body_digest)
        return Image(content, state.digest())

    def _survivors(self, chance: random.Random) -> list[NameChange]:
        if self.names is Names.JOURNALED:
            return self._changes[: chance.randrange(len(self._changes) + 1)]
        return [change for change in self._changes if chance.random() < 0.5]

    def _opened(self, record: Record) -> None:
        folder, name = self._at(record.first)
        node = folder.seen.get(name)
        if node is None or record.number & recording.MADE_NEW:
            node = Inode(bytearray())
            self._change(((folder, name, node),))
        assert isinstance(node, Inode)
        if record.number & recording.TRUNCATED_ON_OPEN:
            node.pending.append(Write(0, None))
        self._open[record.handle] = node

    def _change(self, change: NameChange) -> None:
        for folder, name, node in change:
            _set(folder.seen, name, node)
        self._changes.append(change)

    def _make_safe(self, only: Folder | None) -> None:
        kept = []
        for change in self._changes:
            if only is None or any(folder is only for folder, _, _ in change):
                for folder, name, node in change:
                    _set(folder.safe, name, node)
            else:
                kept.append(change)
        self._changes = kept

    def _inner(self, path: bytes) -> PurePosixPath:
        return PurePosixPath(path.decode()).relative_to(self._root.as_posix())

    def _at(self, path: bytes) -> tuple[Folder, str]:
        return self._find(self._inner(path))

    def _find(self, path: PurePosixPath) -> tuple[Folder, str]:
        """The folder that holds ``path``, and its name there; the top itself has none."""
        folder = self._top
        for part in path.parts[:-1]:
            step = folder.seen[part]
            assert isinstance(step, Folder)
            folder = step
        return folder, path.name


def snapshot(root: Path) -> dict[str, bytes | None]:
    """The content of a folder, as ``Disk`` takes it; without SQLite's shared memory."""
    found: dict[str, bytes | None] = {}
    for path in sorted(root.rglob("*")):
        if not path.name.endswith("-shm"):
            inner = path.relative_to(root).as_posix()
            found[inner] = path.read_bytes() if path.is_file() else None
    return found


def _set(entries: dict[str, Node], name: str, node: Node | None) -> None:
    if node is None:
        entries.pop(name, None)
    else:
        entries[name] = node


def digest(body: bytes | bytearray) -> bytes:
    return blake2b(body, digest_size=16).digest()
