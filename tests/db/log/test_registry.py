"""Numbers of kinds and fields travel in entries for ever: only adding is allowed."""

from __future__ import annotations

import json
from pathlib import Path

from db.log.registry import SPECS

RELEASED = Path(__file__).parents[2] / "data" / "sync" / "registry-v1.json"


def test_no_number_released_has_changed_its_meaning() -> None:
    released = json.loads(RELEASED.read_text(encoding="utf-8"))

    today = {
        str(int(kind)): {
            str(number): [field.column, field.type.value, field.seal.value, field.rule.value]
            for number, field in spec.fields.items()
        }
        for kind, spec in SPECS.items()
    }
    for kind, fields in released.items():
        for number, meaning in fields.items():
            assert today[kind][number] == meaning, (kind, number)


def test_every_projected_column_has_one_number() -> None:
    for spec in SPECS.values():
        columns = [field.column for field in spec.fields.values()]
        assert len(set(columns)) == len(columns), spec.table
