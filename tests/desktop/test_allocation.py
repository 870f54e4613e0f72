"""One heap for all threads: in a process of its own, since it lasts as long as the process."""

from __future__ import annotations

import subprocess
import sys

import pytest

COUNT = """
import sys, threading
from desktop.allocation import share_one_heap
if sys.argv[1] == "one":
    assert share_one_heap()
import ctypes
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
ready, go = threading.Barrier(5), threading.Event()
def work():
    for _ in range(200):
        libc.malloc(ctypes.c_size_t(5000))
    ready.wait(); go.wait()
threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads: thread.start()
ready.wait()
sys.stdout.flush()
libc.malloc_stats()
go.set()
"""


def heaps(kind: str) -> int:
    done = subprocess.run(
        [sys.executable, "-c", COUNT, kind], capture_output=True, text=True, check=True
    )
    return done.stderr.count("Arena ")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc alone has such heaps")
def test_threads_share_the_heap_of_the_window() -> None:
    assert heaps("one") == 1 < heaps("many")
