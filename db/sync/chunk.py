"""Rows to columns and back, some two thousand at a time, so that memory stays small.

A chunk is ``meta length(4) payload length(4) meta payloads``; meta is a CBOR list of columns. What
follows from other rows is not sent: the sequence number and the id of the entry before come from
the chain, the logical clock from the wall clock, equal contexts and writers stand once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Any

import cbor2

from db.domain.errors import AppError
from db.log.entry import ID_BYTES, Entry, entry_id
from db.log.plain_cbor import read_plain
from db.sync import limits
from db.sync.chains import Chain
from db.sync.rows import HASH_BYTES, Row, payload_hash

_LOWEST, _HIGHEST = -(2**63), 2**63 - 1
_LAST_SANE_WALL = 2**46


@dataclass(frozen=True)
class _Columns:
    """The columns of one chunk, each as long as it has rows; types and bounds are right."""

    chains: list[int]
    walls: list[int]
    hlcs: list[int]
    actors: list[bytes]
    commands: list[str]
    contexts: list[bytes]
    lengths: list[int]
    erased: dict[int, bytes]


def encode_chunk(rows: Sequence[tuple[int, Row]]) -> bytes:
    """The bytes of rows, each given with the number of its chain."""
    entries = [row.entry for _, row in rows]
    actors, actor_no = _table([entry.actor for entry in entries])
    commands, command_no = _table([entry.command for entry in entries])
    contexts, context_no = _table([entry.context for entry in entries])
    erased = [(at, row.erased) for at, (_, row) in enumerate(rows) if row.erased]
    columns: list[Any] = [
        _runs([chain for chain, _ in rows]),
        [
            entry.wall - before
            for entry, before in zip(entries, _walls_before(entries), strict=True)
        ],
        _surprises(entries),
        b"".join(actors),
        actor_no,
        commands,
        command_no,
        contexts,
        context_no,
        [len(entry.payload) for entry in entries],
        [at for at, _ in erased],
        b"".join(digest for _, digest in erased),
    ]
    meta = cbor2.dumps(columns)
    payloads = b"".join(entry.payload for entry in entries)
    return len(meta).to_bytes(4, "big") + len(payloads).to_bytes(4, "big") + meta + payloads


def decode_chunk(meta: bytes, payloads: bytes, chains: Sequence[Chain]) -> Iterator[Row]:
    """The rows of a chunk, ids worked out anew; each moves its chain on.

    Raises:
        AppError: ``file_broken``.
    """
    columns = _read_columns(meta, len(chains))
    if sum(columns.lengths) != len(payloads):
        raise _broken()
    start = 0
    for at, number in enumerate(columns.chains):
        chain = chains[number]
        end = start + columns.lengths[at]
        entry = Entry(
            chain.scope,
            chain.origin,
            chain.next_seq,
            chain.last_id,
            columns.hlcs[at],
            columns.walls[at],
            columns.actors[at],
            columns.commands[at],
            columns.contexts[at],
            payloads[start:end],
        )
        erased = columns.erased.get(at, b"")
        row = Row(entry, entry_id(entry, erased or payload_hash(entry.payload)), erased)
        chain.move_on(row.id)
        start = end
        yield row


def _read_columns(meta: bytes, chain_count: int) -> _Columns:
    whole = read_plain(meta, "file_broken", "chunk", max_items=limits.MAX_CHUNK_ITEMS, max_depth=3)
    if not isinstance(whole, list) or len(whole) != 12:
        raise _broken()
    runs, walls, surprises, actors, actor_no, commands, command_no = whole[:7]
    contexts, context_no, lengths, erased_at, erased = whole[7:]
    chains = _unroll(_numbers(runs), chain_count)
    count = len(chains)
    wall_list = list(accumulate(_numbers(walls, count)))
    commands_read = [_command(command) for command in _list(commands)]
    contexts_read = [_bytes(one, limits.MAX_CONTEXT_BYTES) for one in _list(contexts)]
    columns = _Columns(
        chains,
        wall_list,
        _hlcs(_numbers(surprises, count), wall_list),
        _picked(_blocks(actors, ID_BYTES), _numbers(actor_no, count)),
        _picked(commands_read, _numbers(command_no, count)),
        _picked(contexts_read, _numbers(context_no, count)),
        _numbers(lengths, count),
        _erased(_numbers(erased_at), _blocks(erased, HASH_BYTES), count),
    )
    _check_bounds(columns)
    return columns


def _check_bounds(columns: _Columns) -> None:
    for numbers in (columns.walls, columns.hlcs):
        if min(numbers) < _LOWEST or max(numbers) > _HIGHEST:
            raise _broken()
    if min(columns.lengths) < 0 or max(columns.lengths) > limits.MAX_PAYLOAD_BYTES:
        raise _broken()
    if any(columns.lengths[at] for at in columns.erased):
        raise _broken()


def _table(values: list[Any]) -> tuple[list[Any], list[int]]:
    """Each value once, and for each row which one."""
    places: dict[Any, int] = {}
    numbers = [places.setdefault(value, len(places)) for value in values]
    return list(places), numbers


def _picked(table: list[Any], numbers: list[int]) -> list[Any]:
    if min(numbers) < 0 or max(numbers) >= len(table):
        raise _broken()
    return [table[number] for number in numbers]


def _runs(chains: list[int]) -> list[int]:
    """chain, how many rows, chain, how many rows, …"""
    flat: list[int] = []
    for chain in chains:
        if flat and flat[-2] == chain:
            flat[-1] += 1
        else:
            flat += [chain, 1]
    return flat


def _unroll(flat: list[int], chain_count: int) -> list[int]:
    chains: list[int] = []
    if not flat or len(flat) % 2:
        raise _broken()
    for chain, count in zip(flat[::2], flat[1::2], strict=True):
        room = limits.MAX_CHUNK_ROWS - len(chains)
        if not 0 <= chain < chain_count or not 1 <= count <= room:
            raise _broken()
        chains += [chain] * count
    return chains


def _walls_before(entries: list[Entry]) -> list[int]:
    return [0, *(entry.wall for entry in entries[:-1])]


def _expected(hlc_before: int, wall: int) -> int:
    """What the logical clock says if nothing odd happened (sync.md 3.1)."""
    return max(hlc_before + 1, min(max(wall, 0), _LAST_SANE_WALL) << 16)


def _surprises(entries: list[Entry]) -> list[int]:
    before, found = _LOWEST, []
    for entry in entries:
        found.append(entry.hlc - _expected(before, entry.wall))
        before = entry.hlc
    return found


def _hlcs(surprises: list[int], walls: list[int]) -> list[int]:
    before, found = _LOWEST, []
    for surprise, wall in zip(surprises, walls, strict=True):
        before = surprise + _expected(before, wall)
        found.append(before)
    return found


def _erased(places: list[int], digests: list[bytes], count: int) -> dict[int, bytes]:
    rising = all(low < high for low, high in pairwise(places))
    if len(places) != len(digests) or not rising:
        raise _broken()
    if places and not 0 <= places[0] <= places[-1] < count:
        raise _broken()
    return dict(zip(places, digests, strict=True))


def _numbers(value: object, count: int | None = None) -> list[int]:
    numbers = _list(value)
    if count is not None and len(numbers) != count:
        raise _broken()
    if any(type(number) is not int for number in numbers):
        raise _broken()
    return numbers


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise _broken()
    return value


def _bytes(value: object, most: int) -> bytes:
    if not isinstance(value, bytes) or len(value) > most:
        raise _broken()
    return value


def _blocks(value: object, size: int) -> list[bytes]:
    whole = _bytes(value, size * limits.MAX_CHUNK_ROWS)
    if len(whole) % size:
        raise _broken()
    return [whole[start : start + size] for start in range(0, len(whole), size)]


def _command(value: object) -> str:
    if not isinstance(value, str) or not 1 <= len(value.encode()) <= limits.MAX_COMMAND_BYTES:
        raise _broken()
    return value


def _broken() -> AppError:
    return AppError("file_broken", part="chunk")
