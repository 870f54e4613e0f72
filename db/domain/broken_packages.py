"""What Python raises over a zip package that is cut, altered, or made to do harm.

``zipfile`` has no root of its own for it: what it meets in the bytes comes out as whatever the part
of Python raises that meets it. Each kind here was seen with altered packages, and each is tested
(tests/db/domain/test_broken_packages.py).
"""

from __future__ import annotations

import lzma
import zipfile
import zlib

BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    # The bytes end before the part does; a name stands in the table and not before its part.
    EOFError,
    KeyError,
    # Names that are no UTF-8, places before the beginning or too far for any file.
    ValueError,
    OverflowError,
    # A password; NotImplementedError, for methods that Python does not know, is one of these.
    RuntimeError,
    # bzip2's word for it. Of a package on a drive it may mean the drive: ask for that first.
    OSError,
)
