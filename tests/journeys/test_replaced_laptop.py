"""A laptop is lost: the commune's reply brings the house's book back onto another one, and the lost
one may write no more. Through real files and the commands of a technician."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.cli import run
from tests.journeys.test_told_figures import Office

NAME = "Nhà văn hóa làng Jro"


def join(commune: Office, house: Office, folder: Path) -> None:
    house("start", "house", "--name", "Jro", "--commune", "Đak Pơ", "--province", "Gia Lai")
    commune("invite", "--house", NAME, "--out", folder / "moi.solang")
    joined = house("join", folder / "moi.solang", "--out", folder / "tra-loi.solang")
    commune("accept", folder / "tra-loi.solang", "--fingerprint", joined["fingerprint"])


def test_a_lost_laptop_is_replaced_and_nothing_handed_in_is_lost(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    commune, old, new = (Office(tmp_path / name, capsys) for name in ("c", "old", "new"))
    commune("start", "commune", "--name", "Đak Pơ", "--province", "Gia Lai")
    join(commune, old, tmp_path)
    old("group", "add", "--name", "CLB Cồng chiêng", "--kind", "club")
    words = ("--group", "CLB Cồng chiêng", "--from", "2026-01-01", "--consent", "names:commune")
    for name in ("Đinh Bĕch", "Rah Lan H'Nê̆", "Đinh Yŏng"):
        old("people", "add", "--name", name, "--birth", "1986", *words)
    meeting = old("meeting", "add", "--group", "CLB Cồng chiêng", "--date", "2026-11-20")["id"]
    old("attendance", "set", meeting, "--all", "present")
    commune("import", tmp_path / old("export", "--to", tmp_path)["file"])
    lost = commune("laptop", "list")[0]

    join(commune, new, tmp_path)
    new("import", tmp_path / commune("reply", "--house", NAME, "--to", tmp_path)["file"])
    commune("laptop", "retire", lost["id"])
    assert [row["full_name"] for row in new("people", "list")] == [
        "Đinh Bĕch",
        "Rah Lan H'Nê̆",
        "Đinh Yŏng",
    ]
    assert new.figure("visits") == 3

    old("people", "add", "--name", "Siu H'Drŏi")
    late = old("export", "--to", tmp_path)["file"]
    assert run(["--json", "--data", str(commune.folder), "import", str(tmp_path / late)]) == 1
    assert '"file_revoked"' in capsys.readouterr().out

    meeting = new("meeting", "add", "--group", "CLB Cồng chiêng", "--date", "2026-11-27")["id"]
    new("attendance", "set", meeting, "--all", "present")
    (taken,) = commune("import", tmp_path / new("export", "--to", tmp_path)["file"])
    assert taken["verdict"] == "accepted"
    assert commune.figure("visits") == new.figure("visits") == 6
    assert [(one["retired"], one["place"]) for one in commune("laptop", "list")] == [
        (True, 1),
        (False, 2),
    ]
