"""How large anything in a file may be, checked before memory is given to it.

A file is read by a laptop with 2 GB; whoever made it may have meant harm. Nothing here is near
what a village writes: a busy year of one house is well under a megabyte.
"""

from __future__ import annotations

MiB = 2**20

# The file as it lies on the stick. Read whole into memory, and once more when its seal is opened.
MAX_FILE_BYTES = 32 * MiB
MAX_HEADER_BYTES = 2048
MAX_RECIPIENTS = 64
MAX_PARTS = 999

# Behind the seal, still unsigned: only this much is unpacked before the signature is checked.
MAX_HEAD_BYTES = 2 * MiB
MAX_MANIFEST_ITEMS = 150_000
MAX_RANGES = 20_000
MAX_VECTOR = 20_000
MAX_FORERUNNERS = 2_000
MAX_SCOPES = 2_000
MAX_TEXT = 300

# Behind the signature. The columns are streamed, so their sum costs time and no memory.
MAX_COLUMNS_BYTES = 256 * MiB
# reliability.md asks for 100; a long roll with all present, honestly written, packs 300-fold.
MAX_RATIO = 1000
RATIO_FROM = 16 * MiB
MAX_PREFACE_BYTES = 16 * MiB
MAX_PREFACE_ITEMS = 200_000
MAX_KEYS = 100_000
# Keys of persons whom no entry of the file names. Our program sends none; a later one may name
# persons in a way that this one cannot read.
MAX_KEYS_OF_NOBODY = 500
MAX_CARRIED = 10_000
MAX_CHUNK_META_BYTES = 2 * MiB
MAX_CHUNK_ITEMS = 200_000
MAX_CHUNK_ROWS = 8192
MAX_CHUNK_PAYLOAD_BYTES = 20 * MiB

# One entry.
MAX_PAYLOAD_BYTES = 16 * MiB
MAX_CONTEXT_BYTES = MiB
MAX_COMMAND_BYTES = 100

# zstd: the writer looks back this far, so the reader keeps as much (2 to the power of, bytes).
WINDOW_LOG = 23

# What the writer keeps to, so that a part stays a file that Zalo and old sticks carry easily.
PART_BYTES = 7 * MiB
PART_COLUMNS_BYTES = 192 * MiB
CHUNK_ROWS = 2048
CHUNK_BYTES = 512 * 1024
CHUNK_CONTEXT_BYTES = 512 * 1024
# Files of devices that may still be accepted: strangers get only so much room in a book.
MAX_WAITING_FILES = 200
MAX_WAITING_BYTES = 256 * MiB
