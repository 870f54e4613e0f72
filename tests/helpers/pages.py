"""Every byte of a book in clear, free pages too: what a thorough thief with the keys would read.

SQLCipher 4 with a raw key: pages of 4,096 bytes, AES-256-CBC, each with its IV and HMAC in the last
80 bytes; the first 16 bytes of the file are the salt (zetetic.net/sqlcipher/design).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from db.engine import BOOK_FILE
from db.keys import Keys

PAGE, RESERVED, IV, SALT = 4096, 80, 16, 16


def bytes_in_clear(folder: Path, keys_folder: Path) -> bytes:
    """All pages of a closed book, decrypted, and all other files of its folder and keys."""
    keys = Keys.load(keys_folder)
    key = keys.fixed.book_key
    keys.close()
    book = folder / BOOK_FILE
    others = [
        file.read_bytes()
        for root in (folder, keys_folder)
        for file in sorted(root.rglob("*"))
        if file.is_file() and file != book
    ]
    return b"".join([*_pages(book.read_bytes(), key), *others])


def _pages(data: bytes, key: bytes) -> Iterator[bytes]:
    for start in range(0, len(data), PAGE):
        page = data[start : start + PAGE]
        body = page[SALT if start == 0 else 0 : PAGE - RESERVED]
        vector = page[PAGE - RESERVED : PAGE - RESERVED + IV]
        decryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        yield decryptor.update(body) + decryptor.finalize()
