"""A hundred thousand altered files, through the action, in one process.

``python -m tests.sync.altered`` prints what it found as JSON. Every prefix and every single bit of
a small sealed file, what sticks and mail programs do to files, and what somebody does who knows the
format but not the key: the frame made right again, the content sealed anew.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from hashlib import blake2b
from itertools import islice
from pathlib import Path

from db.domain.errors import AppError
from db.domain.handing import Verdict
from db.engine import Book
from db.sync import packing, sealer
from db.sync.container import Header, frame
from db.sync.parties import own_keys
from desktop.actions import handing_in, people, receiving
from desktop.error_words import SENTENCES
from tests.helpers.sites import village_word
from tests.sync.laptops import quick_folder
from tests.sync.post import Post, prepared
from tests.sync.whole_book import peak_memory, whole_book

SEED = 20261122
ALL = 100_000
BATCH = 1_000
FOOTER = 40
MADE_RIGHT = ("framed again", "sealed again")
"""Kinds that are only previewed: here a bit may mean nothing (a higher minor version, the key id of
somebody else in the clear header, a spare bit of the packing), so that all that was signed is as it
was signed. Such a file may come in, and nothing else."""
KEPT = 10


def flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def prefixes(data: bytes) -> Iterator[bytes]:
    """Cut at every byte; and the rest there, but as zeros (a stick pulled out)."""
    for size in range(len(data)):
        yield data[:size]
        if any(data[size:]):
            yield data[:size] + bytes(len(data) - size)


def single_bits(data: bytes) -> Iterator[bytes]:
    return (flipped(data, bit) for bit in range(8 * len(data)))


def carried_badly(data: bytes, other: bytes) -> Iterator[bytes]:
    """Line ends changed, as text, put together, halves exchanged, bytes lost and doubled."""
    for old, new in (
        (b"\n", b"\r\n"),
        (b"\r\n", b"\n"),
        (b"\r", b"\n"),
        (b"\0", b""),
        (b"\r", b""),
    ):
        if old in data:
            yield data.replace(old, new)
            yield data.replace(old, new, 1)
    yield data.decode("latin-1").encode("utf-8")
    yield data.decode("utf-8", "replace").encode("utf-8")
    yield data.decode("cp1252", "replace").encode("utf-8")
    for one, two in ((data, other), (other, data), (data, data)):
        yield one + two
        yield one + b"\r\n" + two
        yield b"\xef\xbb\xbf" + one
        yield one + b"\0"
    half = len(data) // 2
    yield data[half:] + data[:half]
    for at in range(1, len(data)):
        yield data[:at] + data[at + 1 :]
        yield data[:at] + data[at - 1 :]
        if data[:at] != other[:at] and data[at:] != other[at:]:
            yield data[:at] + other[at:]


def framed_again(data: bytes) -> Iterator[bytes]:
    """Every bit before the footer, with length and digest made right for it."""
    for bit in range(8 * (len(data) - FOOTER)):
        yield footed(flipped(data, bit)[:-FOOTER])


def footed(body: bytes) -> bytes:
    whole = body + (len(body) + FOOTER).to_bytes(8, "big")
    return whole + blake2b(whole, digest_size=32).digest()


def sealed_again(data: bytes, book: Book) -> Iterator[bytes]:
    """Every bit of what is inside the seal, sealed anew: anybody can seal for the commune."""
    framed = packing.open_frame(data)
    secret = own_keys(book).seal_secret
    body = packing.decrypt(framed, secret).body
    seal = sealer.public_of(secret)
    header = Header(framed.header.file_id, framed.header.kind, (sealer.key_id(seal),))
    for bit in range(8 * len(body)):
        yield frame(header, sealer.seal(flipped(body, bit), [seal]))


def at_random(data: bytes) -> Iterator[bytes]:
    """Some bytes changed, cut out or put in, anywhere, for ever."""
    make = random.Random(SEED)
    while True:
        changed = bytearray(data)
        for _ in range(make.randrange(1, 6)):
            at = make.randrange(len(changed))
            match make.randrange(4):
                case 0:
                    changed[at] = (changed[at] + make.randrange(1, 256)) % 256
                case 1:
                    del changed[at : at + make.randrange(1, 64)]
                case 2:
                    changed[at:at] = make.randbytes(make.randrange(1, 64))
                case _:
                    changed[at:] = changed[at:][::-1]
            if len(changed) < 64:
                break
        if bytes(changed) != data:
            yield bytes(changed)


class Trial:
    """A commune whose book must stay as it is."""

    def __init__(self, of: Post, folder: Path) -> None:
        self.book, self.house = of.commune.book, of.houses[0].book.scope
        self.folder = folder
        self.before = whole_book(self.book, self.house)
        self.tried: Counter[str] = Counter()
        self.verdicts: Counter[str] = Counter()
        self.problems: list[str] = []

    def try_all(self, kind: str, altered: Iterator[bytes], right: bytes, most: int = ALL) -> None:
        """Give them to the action, a folder full at a time."""
        left = most
        while left > 0 and (batch := list(islice(altered, min(BATCH, left)))):
            left -= len(batch)
            paths = [self._put(number, data) for number, data in enumerate(batch)]
            take = receiving.preview if kind in MADE_RIGHT else receiving.take_in
            for data, taken in zip(batch, take(self.book, paths), strict=True):
                self.tried[kind] += 1
                self.verdicts[taken.reason or taken.verdict] += 1
                if taken.verdict is Verdict.REFUSED and taken.reason in SENTENCES:
                    continue
                if not (kind in MADE_RIGHT and self._same_content(data, right)):
                    self.problems.append(f"{kind}: {taken}")
        after = whole_book(self.book, self.house)
        if after != self.before:
            self.problems.append(f"{kind}: the book changed")
        self.problems = self.problems[:KEPT]

    def _put(self, number: int, data: bytes) -> Path:
        path = self.folder / f"{number}.solang"
        path.write_bytes(data)
        return path

    def _same_content(self, data: bytes, right: bytes) -> bool:
        secret = own_keys(self.book).seal_secret
        try:
            one, other = (packing.unpack(each, secret) for each in (data, right))
        except AppError:
            return False
        return one.signed == other.signed and list(one.rows()) == list(other.rows())


def small_files(of: Post) -> tuple[bytes, bytes]:
    """Two files of the house that the commune would take: nothing held, and one word."""
    house = of.houses[0]
    handing_in.nil(house.book, "2026-10")
    first = of.hand_in(house)
    assert first is not None
    village_word(house, of.of.people[0], "Làng Kdâu")
    people.remove(house.book, [of.of.people[1]])
    second = of.hand_in(house)
    assert second is not None
    return first.read_bytes(), second.read_bytes()


def run(of: Post, folder: Path) -> Trial:
    """All kinds, then at random until there are a hundred thousand."""
    data, other = small_files(of)
    trial = Trial(of, folder)
    kinds: dict[str, Callable[[], Iterator[bytes]]] = {
        "cut": lambda: prefixes(data),
        "one bit": lambda: single_bits(data),
        "carried badly": lambda: carried_badly(data, other),
        "framed again": lambda: framed_again(data),
        "sealed again": lambda: sealed_again(data, of.commune.book),
    }
    for kind, altered in kinds.items():
        trial.try_all(kind, altered(), data)
    trial.try_all("at random", at_random(data), data, ALL - trial.tried.total())
    return trial


def main() -> None:
    begun = time.monotonic()
    with prepared() as found, quick_folder() as folder:
        (folder / "files").mkdir()
        (folder / "post").mkdir()
        of = Post(folder / "post", found)
        trial = run(of, folder / "files")
        of.close()
    report = {
        "seed": SEED,
        "tried": dict(trial.tried),
        "verdicts": dict(trial.verdicts),
        "problems": trial.problems,
        "peak_mb": peak_memory(),
        "seconds": round(time.monotonic() - begun),
    }
    sys.stdout.write(json.dumps(report, ensure_ascii=False))


if __name__ == "__main__":
    main()
