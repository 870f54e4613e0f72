"""Local numbers of everything that can be written to, allotted at first mention.

They never travel. One ``Entities`` serves one transaction and remembers what it asked, and who has
touched what it allotted: nothing needs to be asked of a record that was not there before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from db.log.sql import Sql

_NOBODY = 0
_MOST_ROLLS = 1000
_AT_ONCE = 500
_Table = tuple[int, int]


class Entities:
    """The numbers of one book inside one transaction, by (scope number, kind) and uuid."""

    def __init__(self, sql: Sql) -> None:
        self._sql = sql
        self._numbers: defaultdict[_Table, dict[bytes, int]] = defaultdict(dict)
        self._absent: defaultdict[_Table, set[bytes]] = defaultdict(set)
        self._rolls: dict[tuple[_Table, tuple[bytes, ...]], tuple[int, ...]] = {}
        self._last: int | None = None
        self._only_by: dict[int, int] = {}
        self._touchers: dict[int, dict[int, int]] = {}

    def expect(self, scope_no: int, kind: int, uuids: Iterable[bytes]) -> None:
        """Ask for many at once what ``number`` would ask one by one."""
        numbers, absent = self._numbers[scope_no, kind], self._absent[scope_no, kind]
        wanted = list(set(uuids).difference(numbers, absent))
        for start in range(0, len(wanted), _AT_ONCE):
            part = wanted[start : start + _AT_ONCE]
            marks = ",".join("?" * len(part))
            # What was allotted here is known: it need not be sent first.
            rows = self._sql.all_stored(
                "SELECT uuid, eid_no FROM entity WHERE scope_no = ? AND kind = ? "
                f"AND uuid IN ({marks})",
                *(scope_no, int(kind), *part),
            )
            numbers.update(rows)
            absent.update(uuid for uuid in part if uuid not in numbers)

    def number(self, scope_no: int, kind: int, uuid: bytes) -> int:
        """The local number of an entity, a new one if it was never mentioned."""
        numbers = self._numbers[scope_no, kind]
        found = numbers.get(uuid)
        if found is None:
            found = self._stored(scope_no, kind, uuid) or self._allot(scope_no, kind, uuid)
            numbers[uuid] = found
        return found

    def numbers(self, scope_no: int, kind: int, uuids: tuple[bytes, ...]) -> tuple[int, ...]:
        """Of many at once: the rolls of a group's meetings name the same people over and over."""
        key = ((scope_no, kind), uuids)
        if key not in self._rolls:
            if len(self._rolls) >= _MOST_ROLLS:
                self._rolls.clear()
            self.expect(scope_no, kind, uuids)
            self._rolls[key] = tuple(self.number(scope_no, kind, uuid) for uuid in uuids)
        return self._rolls[key]

    def is_untouched(self, eid_no: int) -> bool:
        """Whether it was allotted here and nothing has been written to it yet."""
        return self._only_by.get(eid_no) == _NOBODY

    def touchers(self, eid_no: int, run_no: int) -> list[tuple[int, int]]:
        """The other runs that wrote to an entity and the highest seq of each, in the order in which
        the runs came to be."""
        if self._only_by.get(eid_no) in (_NOBODY, run_no):
            return []
        if eid_no not in self._touchers:
            self._only_by.pop(eid_no, None)
            rows = self._sql.all(
                "SELECT run_no, max(seq) FROM touch WHERE eid_no = ? GROUP BY run_no", eid_no
            )
            self._touchers[eid_no] = dict(rows)
        return [(run, seq) for run, seq in sorted(self._touchers[eid_no].items()) if run != run_no]

    def note_touch(self, eid_no: int, run_no: int, seq: int) -> None:
        """A run writes to an entity."""
        if eid_no in self._touchers:
            highest = self._touchers[eid_no].get(run_no, 0)
            self._touchers[eid_no][run_no] = max(highest, seq)
        elif self._only_by.get(eid_no) == _NOBODY:
            self._only_by[eid_no] = run_no
        elif self._only_by.get(eid_no, run_no) != run_no:
            del self._only_by[eid_no]

    def _stored(self, scope_no: int, kind: int, uuid: bytes) -> int | None:
        absent = self._absent[scope_no, kind]
        if uuid in absent:
            absent.remove(uuid)
            return None
        row = self._sql.stored(
            "SELECT eid_no FROM entity WHERE uuid = ? AND scope_no = ? AND kind = ?",
            *(uuid, scope_no, int(kind)),
        )
        return row[0] if row else None

    def _allot(self, scope_no: int, kind: int, uuid: bytes) -> int:
        if self._last is None:
            row = self._sql.one("SELECT coalesce(max(eid_no), 0) FROM entity")
            assert row is not None
            self._last = int(row[0])
        self._last += 1
        self._sql.later(
            "entity",
            "INSERT INTO entity (eid_no, scope_no, kind, uuid) VALUES (?,?,?,?)",
            ((self._last, scope_no, int(kind), uuid),),
        )
        self._only_by[self._last] = _NOBODY
        return self._last
