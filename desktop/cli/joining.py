"""``invite``, ``join``, ``accept``: how a house and its commune come to know each other."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from db.domain.houses import HouseKind
from desktop.actions import enrolment, saving
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.taken import document_of, line_of
from desktop.cli.words import Words
from desktop.wording import tr


def declare(words: Words, name: str) -> None:
    if name == "invite":
        words.set_defaults(act=invite)
        words.add_argument("--house", required=True, metavar=tr("LÀNG"))
        words.add_argument("--out", required=True, type=Path, metavar=tr("TỆP"))
        words.add_argument("--kind", choices=[one.value for one in HouseKind])
        words.add_argument("--library", action="store_true")
        words.add_argument("--donations", action="store_true")
        return
    words.set_defaults(act=join if name == "join" else accept)
    words.add_argument("file", type=Path, metavar=tr("TỆP"))
    if name == "join":
        words.add_argument("--out", required=True, type=Path, metavar=tr("TỆP"))
    else:
        words.add_argument("--fingerprint", metavar=tr("SỐ"))


def invite(read: Namespace, call: Call) -> Answer:
    saving.check_place(read.out)
    with call.writing() as book:
        kind = HouseKind(read.kind) if read.kind else None
        shown = (read.library, read.donations)
        name = enrolment.invite(book, read.house, read.out, kind, *shown)
    line = tr("Đã ghi tệp mời cho {house}: {file}", house=name, file=str(read.out))
    return Answer({"house": name, "file": str(read.out)}, (line,))


def join(read: Namespace, call: Call) -> Answer:
    saving.check_place(read.out)
    with call.writing() as book:
        joined = enrolment.join(book, read.file, read.out)
    document = {
        "commune": joined.commune,
        "house": joined.house,
        "fingerprint": joined.fingerprint,
        "file": str(read.out),
    }
    return Answer(
        document,
        (
            tr("Đã kết nối với xã {commune}.", commune=joined.commune),
            tr("Gửi tệp này lên xã: {file}", file=str(read.out)),
            tr("Đọc số cho nhau nghe: {digits}", digits=joined.fingerprint),
        ),
    )


def accept(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        accepted = enrolment.accept(book, read.file, read.fingerprint)
    document = {
        "house": accepted.house,
        "fingerprint": accepted.fingerprint,
        "taken_in": [document_of(one) for one in accepted.taken],
    }
    first = tr("Đã nhận {house}.", house=accepted.house)
    digits = tr("Đọc số cho nhau nghe: {digits}", digits=accepted.fingerprint)
    return Answer(document, (first, digits, *(line_of(one) for one in accepted.taken)))
