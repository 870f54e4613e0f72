"""A table of measures, each beside its target: one line a measure, one column a case."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Line(Generic[T]):
    """One measure.

    Attributes:
        value: takes it from a case. shape: how it is written.
        most, least: the target, None where there is none. at: the case it holds for, by its
        number of ``rows``; None: for all.
    """

    name: str
    value: Callable[[T], float]
    shape: str
    most: float | None = None
    least: float | None = None
    at: int | None = None

    def judges(self, case: T) -> bool:
        """Is there a target for this case?"""
        wanted = self.most is not None or self.least is not None
        return wanted and self.at in (None, getattr(case, "rows", None))

    def met(self, case: T) -> bool:
        """Is the target kept?"""
        value = self.value(case)
        within = self.most is None or value <= self.most
        return within and (self.least is None or value >= self.least)

    def target(self) -> str:
        if self.most is not None:
            return f"at most {self.most:g}"
        return "" if self.least is None else f"at least {self.least:g}"


@dataclass(frozen=True)
class BesideBare:
    """Medians in seconds of wall clock and of CPU: of ours, and of the least that does it."""

    ours: float
    bare: float
    ours_cpu: float
    bare_cpu: float


def beside_bare(ours: str, bare: str, most: float) -> Sequence[Line[BesideBare]]:
    """Both as they are called, and how many times as long ours takes: ``most`` by wall clock."""
    return (
        Line(f"{ours}, s", lambda m: m.ours, "{:.3f}"),
        Line(f"{bare}, s", lambda m: m.bare, "{:.3f}"),
        Line("ratio", lambda m: m.ours / m.bare, "{:.2f}", most=most),
        Line(f"{ours}, CPU s", lambda m: m.ours_cpu, "{:.3f}"),
        Line(f"{bare}, CPU s", lambda m: m.bare_cpu, "{:.3f}"),
        Line("ratio of CPU", lambda m: m.ours_cpu / m.bare_cpu, "{:.2f}"),
    )


def print_table(heads: Sequence[str], cases: Sequence[T], lines: Sequence[Line[T]]) -> int:
    """Print it; gives 1 where a target is missed, else 0."""
    rows = [["", *heads, "target", ""]]
    missed = 0
    for line in lines:
        judged = [line.met(case) for case in cases if line.judges(case)]
        missed += judged.count(False)
        verdict = ("met" if all(judged) else "missed") if judged else ""
        values = [line.shape.format(line.value(case)) for case in cases]
        rows.append([line.name, *values, line.target(), verdict])
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    for row in rows:
        cells = [row[0].ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
        sys.stdout.write("  ".join(cells).rstrip() + "\n")
    return 1 if missed else 0
