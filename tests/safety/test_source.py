"""What the program's own source may not do: run text as code, use a shell, reach for a network."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
SOURCES = sorted(
    path.relative_to(PROJECT).as_posix()
    for room in ("db", "desktop", "resources")
    for path in (PROJECT / room).rglob("*.py")
)
RUNS_TEXT = {"eval", "exec", "compile", "__import__"}
SHELLS = {"system", "popen", "getoutput", "getstatusoutput", "startfile"}
BARRED = {
    *("pickle", "marshal", "shelve", "dill", "yaml", "xmlrpc", "telnetlib", "ftplib", "smtplib"),
    *("socket", "ssl", "http", "urllib", "requests", "httpx", "aiohttp", "asyncio", "webbrowser"),
}
ALLOWED = {
    # The pipe to our own child process, which nobody else can write to.
    ("desktop/apart.py", "pickle"),
}


def faults(path: str) -> Iterator[str]:
    """What a file does that it may not, with its line."""
    for node in ast.walk(ast.parse((PROJECT / path).read_text(encoding="utf-8"))):
        names: list[str] = []
        match node:
            case ast.Import():
                names = [alias.name.split(".")[0] for alias in node.names]
            case ast.ImportFrom(module=str(module), level=0):
                names = [module.split(".")[0]]
            case ast.Call(func=ast.Name(id=called)) if called in RUNS_TEXT:
                yield f"{node.lineno}: {called}()"
            case ast.Call(func=ast.Attribute(attr=called)) if called in SHELLS:
                yield f"{node.lineno}: .{called}()"
            case ast.keyword(arg="shell"):
                yield f"{node.value.lineno}: shell="
        for name in set(names) & BARRED:
            if (path, name) not in ALLOWED:
                yield f"{getattr(node, 'lineno', 0)}: import {name}"


def test_the_list_of_sources_is_whole() -> None:
    assert len(SOURCES) > 200


def test_no_source_runs_text_uses_a_shell_or_reaches_for_a_network() -> None:
    found = {path: list(faults(path)) for path in SOURCES}
    assert {path: one for path, one in found.items() if one} == {}


@pytest.mark.parametrize(
    "bad",
    ["eval('1')", "import pickle", "from urllib.request import urlopen", "os.system('x')"],
)
def test_the_look_itself_finds_what_it_should(bad: str, tmp_path: Path) -> None:
    file = tmp_path / "bad.py"
    file.write_text(bad, encoding="utf-8")
    assert list(faults(str(file)))


def test_labels_made_without_our_own_class_show_no_rich_text() -> None:
    """Qt guesses whether a text is HTML: a name could then bring a picture or a link."""
    bare = []
    for path in (one for one in SOURCES if one.startswith("desktop/")):
        text = (PROJECT / path).read_text(encoding="utf-8")
        # A label without a text of its own is a picture, unless it is given one later.
        made = re.findall(r"([\w.]+) = QLabel\(\)", text)
        given = [name for name in made if f"{name}.setText(" in text]
        if (given or re.search(r"QLabel\([^)]", text)) and "TextFormat.PlainText" not in text:
            bare.append(path)
        if "RichText" in text or "QTextBrowser(" in text or "QTextEdit(" in text:
            bare.append(path)
    assert bare == []


ROOMS = {"desktop", "resources", "db", "packaging", "tests"}
BESIDE = {"pyproject.toml", "README.md", ".gitignore", ".ci"}


def test_nothing_stands_beside_the_rooms_of_the_house() -> None:
    """What a trial leaves in the folder it was started from is not taken in with the rest."""
    git = shutil.which("git")
    if git is None or not (PROJECT / ".git").exists():
        found = {path.name for path in PROJECT.iterdir() if not path.name.startswith(".")}
        found -= {"build", "solang-demo"}
    else:
        listed = subprocess.run(
            [git, "ls-files", "-z"], cwd=PROJECT, capture_output=True, check=True
        ).stdout.decode()
        found = {name.split("/")[0] for name in listed.split("\0") if name}
    assert found <= ROOMS | BESIDE
