"""What a set of entries means, worked out slowly and from the text of the design alone.

Nothing of the engine's merge is used: sets of entries, names, links, and all pairs compared.
``by_set`` is the rule of coverage over a set of held entries; ``by_knowledge`` is the truth it
must come to when everything is held: who really had what before him when he wrote.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from db.log.entry import Entry, decode_context
from db.log.kinds import Rule
from db.log.payload import decode_payload
from db.log.registry import SPECS

Field = tuple[int, bytes, int, bytes]
"""(kind, entity or owner of the sheet, field, cell)"""
View = dict[Field, tuple[Any, bool]]
"""What is shown, and whether it is in conflict."""
Supersedes = Callable[[bytes, bytes], bool]


def by_set(entries: Mapping[bytes, Entry]) -> View:
    """The view of a book that holds exactly these."""
    names: dict[tuple[bytes, int], set[bytes]] = {}
    for id_, entry in entries.items():
        names.setdefault((entry.origin, entry.seq), set()).add(id_[:8])
        if entry.seq > 1:
            names.setdefault((entry.origin, entry.seq - 1), set()).add(entry.prev[:8])
        for item in decode_context(entry.context):
            names.setdefault((item.origin, item.to_seq), set()).add(item.id8)
    forked = {origin for (origin, _), ids in names.items() if len(ids) > 1}

    def covers(later: bytes, earlier: bytes) -> bool:
        one, other = entries[later], entries[earlier]
        items = [(i.origin, i.from_seq, i.to_seq, i.id8) for i in decode_context(one.context)]
        items.append((one.origin, 1, one.seq - 1, one.prev[:8]))
        for origin, low, high, id8 in items:
            if origin == other.origin and low <= other.seq <= high:
                if origin not in forked or _descends(entries, origin, high, id8, earlier):
                    return True
        return False

    return _view(entries, lambda a, b: covers(a, b) and not covers(b, a))


def by_knowledge(entries: Mapping[bytes, Entry], knew: Mapping[bytes, frozenset[bytes]]) -> View:
    """The view if all writers could be asked what they held when they wrote."""
    return _view(entries, lambda later, earlier: earlier in knew[later])


def _descends(
    entries: Mapping[bytes, Entry], origin: bytes, seq: int, id8: bytes, ancestor: bytes
) -> bool:
    found = [
        id_
        for id_, entry in entries.items()
        if (entry.origin, entry.seq) == (origin, seq) and id_[:8] == id8
    ]
    at = found[0] if found else b""
    while at in entries:
        if at == ancestor:
            return True
        at = entries[at].prev
    return False


def _view(entries: Mapping[bytes, Entry], supersedes: Supersedes) -> View:
    writes: dict[Field, dict[bytes, Any]] = {}
    for id_, entry in entries.items():
        for block in decode_payload(entry.payload):
            for number, values in block.columns.items():
                for key, value in zip(block.keys, values, strict=True):
                    place = (block.owner, number, key) if block.owner else (key, number, b"")
                    writes.setdefault((block.kind, *place), {})[id_] = value
    return {place: _shown(place, found, entries, supersedes) for place, found in writes.items()}


def _shown(
    place: Field,
    found: Mapping[bytes, Any],
    entries: Mapping[bytes, Entry],
    supersedes: Supersedes,
) -> tuple[Any, bool]:
    heads = [
        id_ for id_ in found if not any(supersedes(o, id_) for o in found if o != id_)
    ] or list(found)
    spec = SPECS.get(place[0])
    rule = spec.fields[place[2]].rule if spec and place[2] in spec.fields else Rule.LATEST

    def rank(id_: bytes) -> tuple[bool, int, bytes, bytes]:
        yes = found[id_] is True
        wins = (rule is Rule.YES_WINS and yes) or (rule is Rule.NO_WINS and not yes)
        return wins, entries[id_].hlc, entries[id_].origin, id_

    values = [found[id_] for id_ in heads]
    return found[max(heads, key=rank)], any(value != values[0] for value in values)
