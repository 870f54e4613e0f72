"""The frame: whole, cut, altered, newer, and never an exception of another kind."""

from __future__ import annotations

from hashlib import blake2b

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.errors import AppError
from db.sync import limits
from db.sync.container import MAGIC, FileKind, Framed, Header, frame, unframe
from tests.db.sync.verdicts import verdict

HEADER = Header(bytes(range(16)), FileKind.DELTA, (b"12345678", b"abcdefgh"), (2, 3))
BODY = b"body of a file, sealed in earnest"
FILE = frame(HEADER, BODY)
HEADER_SIZE = int.from_bytes(FILE[12:16], "big")


def refusal(data: bytes) -> AppError:
    with pytest.raises(AppError) as caught:
        unframe(data)
    return caught.value


def with_footer(data: bytes) -> bytes:
    """A frame that is whole, whatever is in it."""
    whole = data + (len(data) + 40).to_bytes(8, "big")
    return whole + blake2b(whole, digest_size=32).digest()


def with_header(header: bytes, version: bytes = b"\0\1\0\0", body: bytes = BODY) -> bytes:
    return with_footer(MAGIC + version + len(header).to_bytes(4, "big") + header + body)


def header_fields(**changes: object) -> bytes:
    """A header for ``with_header`` with the right total, but for what ``changes`` says."""
    fields: dict[int, object] = {0: b"f" * 16, 1: "delta", 2: b"", 3: bytes(8), 4: [1, 1]}
    fields |= {int(name[1:]): value for name, value in changes.items()}
    if "_3" not in changes:
        size = 16 + len(cbor2.dumps(fields)) + len(BODY) + 40
        fields[3] = size.to_bytes(8, "big")
    return cbor2.dumps(fields)


def test_what_was_framed_comes_back() -> None:
    assert unframe(FILE) == Framed(HEADER, BODY, (1, 0))


def test_a_header_made_by_hand_is_read() -> None:
    assert unframe(with_header(header_fields())).body == BODY


def test_every_shorter_file_is_cut() -> None:
    assert {refusal(FILE[:size]).code for size in range(len(FILE))} == {"file_cut"}


def test_a_cut_file_says_how_much_came() -> None:
    assert dict(refusal(FILE[:-1]).facts) == {"have": len(FILE) - 1, "total": len(FILE)}


def test_every_single_bit_is_watched() -> None:
    found = set()
    for bit in range(len(FILE) * 8):
        damaged = bytearray(FILE)
        damaged[bit // 8] ^= 1 << bit % 8
        found.add(refusal(bytes(damaged)).code)
    # A bit of a length makes the file look longer than it is, the first bit of all like a text.
    assert found == {"file_altered", "file_cut", "file_text_mode"}


def test_a_bit_in_the_body_is_altered_not_cut() -> None:
    for at in range(16 + HEADER_SIZE, len(FILE)):
        damaged = bytearray(FILE)
        damaged[at] ^= 1
        assert refusal(bytes(damaged)).code == "file_altered"


@pytest.mark.parametrize(
    "damaged",
    [
        FILE.replace(b"\r\n", b"\n"),
        FILE.replace(b"\n", b"\r\n"),
        FILE.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"),
        FILE.replace(b"\r\n", b"\r").replace(b"\n", b"\r"),
        bytes(byte & 0x7F for byte in FILE),
        FILE.decode("latin-1").encode("utf-8"),
        FILE.decode("utf-8", "replace").encode("utf-8"),
        FILE.decode("cp1252", "replace").encode("utf-8"),
    ],
)
def test_a_copy_in_text_mode_is_named(damaged: bytes) -> None:
    assert refusal(damaged).code == "file_text_mode"


def test_a_stick_pulled_early_leaves_zeros_and_is_cut() -> None:
    assert refusal(FILE[:60] + bytes(len(FILE) - 60)).code == "file_cut"


@pytest.mark.parametrize(
    "data",
    [FILE + FILE, FILE + b"\0", FILE[:-40] + FILE, FILE[:30] + FILE[31:] + b"x"],
    ids=["twice", "longer", "two footers", "shifted"],
)
def test_more_than_one_file_is_altered(data: bytes) -> None:
    assert refusal(data).code == "file_altered"


@pytest.mark.parametrize(
    "data",
    [b"PK\x03\x04" * 20, b"MZ" + bytes(100), b"<html>" * 20, bytes(200), b"\x89PNG\r\n\x1a\n"],
)
def test_other_files_are_not_ours(data: bytes) -> None:
    assert refusal(data).code == "file_not_ours"


def test_nothing_at_all_is_cut() -> None:
    assert refusal(b"").code == "file_cut"


def test_a_newer_major_is_newer_and_not_broken() -> None:
    later = with_header(b"a header of another shape", version=b"\0\2\0\5")
    assert dict(refusal(later).facts) == {"version": "2.5"}


def test_a_newer_minor_is_read() -> None:
    later = with_header(header_fields(_9="of a later version"), version=b"\0\1\0\7")
    assert unframe(later).version == (1, 7)


def test_a_kind_of_a_later_version_is_newer() -> None:
    assert refusal(with_header(header_fields(_1="chronicle"))).code == "file_newer"


@pytest.mark.parametrize(
    "header",
    [
        b"",
        b"\xff",
        cbor2.dumps([]),
        cbor2.dumps({}),
        b"\x81" * 60,
        header_fields(_0=b"short"),
        header_fields(_0=cbor2.CBORTag(2, b"f" * 16)),
        header_fields(_1=7),
        header_fields(_2=b"1234567"),
        header_fields(_2=bytes(8 * 65)),
        header_fields(_3=bytes(8)),
        header_fields(_3=12),
        header_fields(_4=[2, 1]),
        header_fields(_4=[0, 1]),
        header_fields(_4=[1, 2**70]),
        header_fields() + b"\0",
    ],
)
def test_a_header_that_is_wrong_inside_a_whole_frame_is_broken(header: bytes) -> None:
    assert refusal(with_header(header)).code == "file_broken"


def test_a_header_longer_than_allowed_is_not_read() -> None:
    padded = header_fields(_9=bytes(limits.MAX_HEADER_BYTES))
    assert refusal(with_header(padded)).code == "file_broken"


def test_a_header_length_beyond_the_file_is_broken() -> None:
    assert refusal(with_footer(MAGIC + b"\0\1\0\0\xff\xff\xff\xff" + BODY)).code == "file_broken"


def test_version_nought_never_was() -> None:
    assert refusal(with_header(header_fields(), version=b"\0\0\0\0")).code == "file_broken"


def test_too_large_a_file_is_not_looked_at() -> None:
    assert refusal(FILE + bytes(limits.MAX_FILE_BYTES)).code == "file_too_large"


@given(st.binary(max_size=300))
def test_any_bytes_get_a_verdict(data: bytes) -> None:
    assert verdict(lambda: unframe(data)).startswith("file_")


@given(st.binary(max_size=300))
def test_any_bytes_after_the_magic_get_a_verdict(data: bytes) -> None:
    assert verdict(lambda: unframe(MAGIC + data)).startswith("file_")


@given(st.binary(max_size=120), st.binary(max_size=60))
def test_any_header_in_a_whole_frame_gets_a_verdict(header: bytes, body: bytes) -> None:
    assert verdict(lambda: unframe(with_header(header, body=body))).startswith("file_")
