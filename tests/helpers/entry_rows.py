"""Entries as a file carries them, made from nothing but themselves."""

from __future__ import annotations

from dataclasses import replace

from db.log.entry import Entry, entry_id
from db.sync.rows import Row


def row_of(entry: Entry) -> Row:
    """An entry with its payload."""
    return Row(entry, entry.id())


def skeleton(entry: Entry, payload_hash: bytes) -> Row:
    """An entry whose payload was erased; only its hash is kept."""
    return Row(replace(entry, payload=b""), entry_id(entry, payload_hash), payload_hash)
