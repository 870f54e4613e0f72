"""A whole file from entries, and back in stages, so that the caller can look between them.

``open_frame`` (is it ours and whole) → ``decrypt`` (is it for us) → ``verify`` (who signed it, and
for whom) → the caller looks the sender up in the list of devices → ``decode`` (is it what was
signed) → ``Contents.rows``. Until ``verify`` nothing of the content is decoded. Every byte string
ends in an ``AppError`` whose code begins with ``file_``, or in a file that is right.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from db.domain.errors import AppError
from db.sync import columns, limits, sealer, signing
from db.sync.container import FILE_ID_BYTES, FileKind, Framed, Header, frame, unframe
from db.sync.manifest import FileFacts, Manifest, SignedManifest
from db.sync.manifest_codec import decode_manifest, encode_manifest
from db.sync.preface import Preface
from db.sync.rows import Row
from db.sync.signing import OwnKeys, Party
from db.sync.zstd_stream import Packer, unpack_first

_HEAD = signing.KEY_BYTES + signing.SIGNATURE_BYTES
_KINDS = (FileKind.DELTA, FileKind.ACK, FileKind.SNAPSHOT)


@dataclass(frozen=True)
class Decrypted:
    """Behind the seal; nothing is decoded yet."""

    header: Header
    body: bytes = field(repr=False)


@dataclass(frozen=True)
class Verified:
    """Signed by ``manifest.sender``, whoever that is; the columns are still packed.

    ``signed`` is to be kept in the book, so that the signature can be checked again.
    """

    manifest: Manifest
    signed: SignedManifest
    columns: memoryview = field(repr=False)


@dataclass(frozen=True)
class Contents:
    """A file whose every byte is what its sender signed."""

    manifest: Manifest
    signed: SignedManifest
    preface: Preface
    columns: memoryview = field(repr=False)

    def rows(self) -> Iterator[Row]:
        """The rows in the sender's order; each call begins anew. See ``columns.read_rows``."""
        return columns.read_rows(self.columns, self.manifest)


def pack(
    facts: FileFacts,
    rows: Iterable[Row],
    own: OwnKeys,
    recipients: Sequence[Party],
    preface: Preface = Preface(),  # noqa: B008 - frozen and empty
) -> bytes:
    """The bytes of a whole file, signed by ``own`` and sealed for ``recipients``.

    Raises:
        AppError: ``entry_too_large``, ``file_too_large`` (see ``columns.plan_parts``).
    """
    packed = columns.pack_columns(preface, rows)
    facts = replace(facts, file_id=facts.file_id or secrets.token_bytes(FILE_ID_BYTES))
    manifest = Manifest(
        facts,
        own.party,
        tuple(party.fingerprint for party in recipients),
        packed.ranges,
        packed.entries,
        packed.root,
        packed.size,
        packed.digest,
    )
    signed = sign_manifest(manifest, own.sign_secret)
    head = Packer()
    head.add(manifest.sender.sign + signed.signature + signed.body)
    seals = [party.seal for party in recipients]
    sealed = sealer.seal(head.finish() + packed.body, seals)
    keys = tuple(sealer.key_id(seal) for seal in seals)
    data = frame(Header(facts.file_id, facts.kind, keys, facts.part), sealed)
    if len(data) > limits.MAX_FILE_BYTES or packed.size > limits.MAX_COLUMNS_BYTES:
        raise AppError("file_too_large", size=len(data), limit=limits.MAX_FILE_BYTES)
    return data


def open_frame(data: bytes) -> Framed:
    """Stage 1: whole, ours, of a known version, and of a kind that carries entries.

    Raises:
        AppError: those of ``container.unframe``; ``file_other_kind`` (fact ``kind``) for an
            invitation or its answer, which ``enrolment_files`` reads.
    """
    framed = unframe(data)
    if framed.header.kind not in _KINDS:
        raise AppError("file_other_kind", kind=framed.header.kind.value)
    return framed


def decrypt(framed: Framed, secret: str) -> Decrypted:
    """Stage 2, with the age secret of this book.

    Raises:
        AppError: ``file_not_for_us``, ``file_altered``.
    """
    if sealer.key_id(sealer.public_of(secret)) not in framed.header.recipients:
        raise AppError("file_not_for_us")
    return Decrypted(framed.header, sealer.unseal(framed.body, secret))


def verify(decrypted: Decrypted, me: bytes | None = None) -> Verified:
    """Stage 3: the signature is right, the header says what was signed, and it is meant for ``me``
    (a fingerprint; None: whoever it was meant for). Whether the sender is known is not asked here.

    Raises:
        AppError: ``file_broken``, ``file_bad_signature``, ``file_not_for_us``.
    """
    head, packed = unpack_first(decrypted.body, limits.MAX_HEAD_BYTES)
    sender, signature, body = (
        head[: signing.KEY_BYTES],
        head[signing.KEY_BYTES : _HEAD],
        head[_HEAD:],
    )
    signed = SignedManifest(body, signature)
    if not is_signed_by(signed, sender):
        raise AppError("file_bad_signature")
    manifest = decode_manifest(body)
    if manifest.sender.sign != sender:
        raise AppError("file_bad_signature")
    told = (decrypted.header.file_id, decrypted.header.kind, decrypted.header.part)
    if told != (manifest.facts.file_id, manifest.facts.kind, manifest.facts.part):
        raise AppError("file_altered")
    if me is not None and me not in manifest.recipients:
        raise AppError("file_not_for_us")
    return Verified(manifest, signed, packed)


def decode(verified: Verified) -> Contents:
    """Stage 4: the columns are those that were signed; the preface is read.

    Raises:
        AppError: ``file_broken``, ``file_altered``.
    """
    preface = columns.read_preface(verified.columns, verified.manifest)
    return Contents(verified.manifest, verified.signed, preface, verified.columns)


def unpack(data: bytes, secret: str, me: bytes | None = None) -> Contents:
    """All stages at once, where nobody needs to look between them.

    Raises:
        AppError: those of every stage.
    """
    return decode(verify(decrypt(open_frame(data), secret), me))


def sign_manifest(manifest: Manifest, secret: bytes) -> SignedManifest:
    """Encode and sign; ``secret`` belongs to ``manifest.sender``."""
    body = encode_manifest(manifest)
    return SignedManifest(body, signing.sign(secret, signing.MANIFEST_TAG, body))


def is_signed_by(signed: SignedManifest, public: bytes) -> bool:
    """Does the signature hold under this signing key? Asked before ``body`` is decoded."""
    return signing.verify(public, signing.MANIFEST_TAG, signed.body, signed.signature)


def read_signed(signed: SignedManifest) -> Manifest:
    """Decode a manifest that was kept or carried, and verify it under the key that it names.

    Raises:
        AppError: ``file_broken``, ``file_bad_signature``.
    """
    manifest = decode_manifest(signed.body)
    if not is_signed_by(signed, manifest.sender.sign):
        raise AppError("file_bad_signature")
    return manifest
