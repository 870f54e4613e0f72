"""Reads one file to its end in a fresh process; prints the verdict and the peak memory in MB."""

from __future__ import annotations

import sys
from pathlib import Path

from db.sync import packing
from tests.db.sync.made import COMMUNE
from tests.db.sync.verdicts import verdict


def main() -> None:
    data = Path(sys.argv[1]).read_bytes()
    said = verdict(lambda: sum(1 for _ in packing.unpack(data, COMMUNE.seal_secret).rows()))
    # Not getrusage: its peak is that of the parent until the new program was loaded.
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    peak = int(status["VmHWM"].split()[0]) // 1024
    sys.stdout.write(f"{said} {peak}\n")


if __name__ == "__main__":
    main()
