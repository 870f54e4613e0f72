"""An accepted house is trusted with its own records and with nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from db.commands.people import cleaned, put_new
from db.domain.ids import to_bytes
from db.domain.people import Consent, PersonDraft, Purpose
from db.log.act import act
from db.log.entry import NO_ENTRY, NOBODY, Entry
from db.log.fingerprint import dump
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.log.payload import Block, encode_payload
from db.sync import handing_over, limits, packing, sealer
from db.sync.container import FileKind
from db.sync.manifest import FileFacts
from db.sync.parties import devices, own_keys
from db.sync.preface import Preface
from desktop.actions import checking, people, receiving
from tests import builders
from tests.helpers.entry_rows import row_of
from tests.helpers.sites import Site, Sites, name_of, someone, take

OTHER = "Nhà văn hóa làng Bến"
OF_THE_COMMUNE = (
    *(Kind.COMMUNE, Kind.UNIT, Kind.DEVICE, Kind.VOID, Kind.PROVISIONAL),
    *(Kind.TARGET, Kind.TARGET_ANSWER, Kind.TARGET_SHARE),
    *(Kind.TASK, Kind.INSPECTION, Kind.FINDING, Kind.SPLIT, Kind.MERGER, Kind.DATED_NAME),
)


@pytest.fixture
def three(sites: Sites) -> tuple[Site, Site, Site]:
    """A house, another that means harm, and their commune."""
    village, bad, commune = sites.village(), sites.village("w"), sites.commune()
    sites.enrol(village, commune)
    sites.enrol(bad, commune, OTHER)
    return village, bad, commune


def send(sites: Sites, bad: Site, commune: Site, kind: Kind, **values: Any) -> str:
    """One entry in the house's own scope, sealed and signed as always; the verdict."""
    with act(bad.book, "people.edit") as doing:
        doing.put(kind, new_id(), **values)
    file = sites.file(bad)
    assert file is not None
    (taken,) = take(commune, file)
    return taken.verdict


def test_a_house_cannot_let_a_stranger_write_for_another(
    sites: Sites, three: tuple[Site, Site, Site]
) -> None:
    village, bad, commune = three
    verdict = send(
        sites,
        bad,
        commune,
        Kind.DEVICE,
        house_scope=village.book.scope,
        signing=bytes(range(32)),
        recipient=sealer.new_identity()[1],
    )
    with commune.book.read() as connection:
        assert len(devices(connection)) == 2
    assert verdict == "refused"


def test_a_house_cannot_make_another_house(sites: Sites, three: tuple[Site, Site, Site]) -> None:
    _, bad, commune = three
    assert send(sites, bad, commune, Kind.UNIT, alive=True, name="Nhà giả") == "refused"
    assert len(receiving.houses(commune.book)) == 2


def test_a_house_cannot_write_what_only_the_commune_says(
    sites: Sites, three: tuple[Site, Site, Site]
) -> None:
    """Houses, laptops, what was taken back, provisional figures, targets: not in its own scope, and
    not as if the commune had written it."""
    _, bad, commune = three
    before = dump_of(commune, commune.book.scope)
    told = {}
    for number, kind in enumerate(OF_THE_COMMUNE):
        for scope in (bad.book.scope, commune.book.scope):
            file = one_entry(sites, bad, commune, kind, scope, f"{number}-{scope.hex()}")
            (taken,) = take(commune, file)
            told[kind, scope == bad.book.scope] = (taken.verdict, taken.reason, taken.added)
    for (kind, own), said in told.items():
        wanted = ("refused", "file_foreign_scope", 0) if own else ("accepted", None, 0)
        assert said == wanted, kind.name
    assert dump_of(commune, commune.book.scope) == before


def one_entry(sites: Sites, bad: Site, commune: Site, kind: Kind, scope: bytes, name: str) -> Path:
    """A file with one entry of that kind and scope, of an origin of its own, signed in earnest."""
    payload = encode_payload([Block(kind, (new_id(),), {1: [None]})])
    wall = bad.now
    entry = Entry(
        scope, new_id(), 1, NO_ENTRY, wall << 16, wall, NOBODY, "units.edit", b"\x80", payload
    )
    facts = FileFacts(
        FileKind.DELTA, 1, "2026-11-22", OTHER, "0.1.0", scopes=(bad.book.scope, scope)
    )
    file = sites.stick / f"{name}.solang"
    party = own_keys(commune.book).party
    file.write_bytes(packing.pack(facts, [row_of(entry)], own_keys(bad.book), (party,)))
    return file


def dump_of(site: Site, scope: bytes) -> list[object]:
    with site.book.read() as connection:
        return list(dump(connection, scope))


def test_a_house_cannot_erase_another_houses_person(
    sites: Sites, three: tuple[Site, Site, Site]
) -> None:
    village, bad, commune = three
    person = someone(village)
    sites.trip(village, commune)
    send(sites, bad, commune, Kind.ERASURE, person=to_bytes(person), day="2026-11-22")
    assert name_of(commune, person) == "Đinh Hrơh"


def test_not_even_by_writing_of_that_person_itself(
    sites: Sites, three: tuple[Site, Site, Site]
) -> None:
    village, bad, commune = three
    person = someone(village)
    sites.trip(village, commune)
    with act(bad.book, "people.edit") as doing:
        doing.put(Kind.PERSON, to_bytes(person), alive=True, gender="male")
    send(sites, bad, commune, Kind.ERASURE, person=to_bytes(person), day="2026-11-22")
    with commune.book.read() as connection:
        names = connection.exec_driver_sql("SELECT full_name FROM person").fetchall()
    assert ("Đinh Hrơh",) in [tuple(row) for row in names]


def named(commune: Site, name: str) -> bool:
    with commune.book.read() as connection:
        rows = connection.exec_driver_sql("SELECT full_name FROM person").fetchall()
    return name in [row[0] for row in rows]


def test_a_house_cannot_take_back_the_yes_of_another_houses_person(
    sites: Sites, three: tuple[Site, Site, Site]
) -> None:
    village, bad, commune = three
    person = someone(village)
    sites.trip(village, commune)
    send(
        *(sites, bad, commune, Kind.CONSENT),
        person_no=to_bytes(person),
        purpose="commune",
        given=False,
    )
    assert named(commune, "Đinh Hrơh")
    sites.trip(village, commune)
    assert named(commune, "Đinh Hrơh")


def test_a_house_cannot_give_a_false_key_for_another_houses_person(
    sites: Sites, three: tuple[Site, Site, Site], monkeypatch: pytest.MonkeyPatch
) -> None:
    village, bad, commune = three
    person = builders.person(village.book, "Đinh Hrơh")
    sites.trip(village, commune)
    false, nobody = {to_bytes(person): bytes(32)}, {b"\x09" * 16: bytes(32)}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("db.sync.handing_over.keys_to_hand_over", lambda *_: {**false, **nobody})
        builders.person(bad.book)
        sites.trip(bad, commune)
    commune.book.keys.reload()
    assert not {*false, *nobody} & set(commune.book.keys.subjects())
    people.set_consents(village.book, [person], [Consent(Purpose.COMMUNE, True)])
    sites.trip(village, commune)
    assert named(commune, "Đinh Hrơh")


def test_a_house_cannot_send_a_heap_of_keys_for_nobody(
    sites: Sites, three: tuple[Site, Site, Site]
) -> None:
    """A hundred thousand of them cost the commune seconds, and left it as it was."""
    _, bad, commune = three
    builders.person(bad.book)
    heap = {number.to_bytes(16, "big"): bytes(32) for number in range(1, 100_000)}
    before = file_of_keys(commune).read_bytes()
    verdicts = send_keys(sites, bad, commune, heap)
    assert verdicts == [("refused", "file_broken")] * 2
    assert file_of_keys(commune).read_bytes() == before


def test_a_few_keys_for_nobody_go_again_and_the_file_comes_in(
    sites: Sites, three: tuple[Site, Site, Site]
) -> None:
    _, bad, commune = three
    builders.person(bad.book)
    few = {number.to_bytes(16, "big"): bytes(32) for number in range(1, 500)}
    assert send_keys(sites, bad, commune, few) == [("accepted", None)] * 2
    commune.book.keys.reload()
    assert not set(few) & set(commune.book.keys.subjects())


def test_a_large_roster_brings_all_its_keys(sites: Sites, three: tuple[Site, Site, Site]) -> None:
    village, _, commune = three
    with act(village.book, "people.import") as doing:
        for number in range(limits.MAX_KEYS_OF_NOBODY + 100):
            put_new(doing, new_id(), cleaned(PersonDraft(f"Đinh Hrơh {number}")), None)
    persons = [row.id for row in people.listing(village.book)]
    people.set_consents(village.book, persons, [Consent(Purpose.COMMUNE, True)])
    sites.trip(village, commune)
    assert {row.full_name for row in people.listing(village.book)} == {
        row.full_name for row in people.listing(commune.book)
    }


def send_keys(
    sites: Sites, bad: Site, commune: Site, keys: dict[bytes, bytes]
) -> list[tuple[str, str | None]]:
    """The next file with these keys added: (verdict, reason) of its preview and of taking it in."""
    with pytest.MonkeyPatch.context() as patch:
        own = handing_over.keys_to_hand_over
        patch.setattr(handing_over, "keys_to_hand_over", lambda *all_: {**own(*all_), **keys})
        file = sites.file(bad)
    assert file is not None
    found = [*receiving.preview(commune.book, [file]), *take(commune, file)]
    return [(one.verdict, one.reason) for one in found]


def file_of_keys(site: Site) -> Path:
    return site.folder.with_name(f"{site.folder.name}.keys") / "subjects.sqlite3"


def test_a_house_cannot_put_its_name_under_another_houses_acts(
    sites: Sites, three: tuple[Site, Site, Site]
) -> None:
    from db.log.payload import derived_id
    from desktop.actions import undoing

    village, bad, commune = three
    village.book.actor = "Đinh Thị Hmrơ̆"
    # Whoever knows a house's number and the recorder's name knows the recorder's number.
    recorder = derived_id(Kind.RECORDER, village.book.scope, village.book.actor.encode())
    with act(bad.book, "people.edit") as doing:
        doing.put(Kind.RECORDER, recorder, name="Kẻ Xấu")
    sites.trip(bad, commune)
    builders.person(village.book)
    sites.trip(village, commune)
    assert "Kẻ Xấu" not in {row.who for row in undoing.history(commune.book)}


def test_a_house_cannot_make_another_houses_history_look_forked(
    sites: Sites, three: tuple[Site, Site, Site], monkeypatch: pytest.MonkeyPatch
) -> None:
    from db.log import act as acting
    from db.log.entry import ContextItem
    from db.log.vector import context_of

    village, bad, commune = three
    builders.person(village.book)
    sites.trip(village, commune)
    with village.book.read() as connection:
        origin, to_seq = connection.exec_driver_sql(
            "SELECT o.id, o.top FROM origin o JOIN setting s ON s.value = o.id "
            "WHERE s.name LIKE 'origin/%'"
        ).one()
    bad.book.replaced = {
        context_of: lambda held, own: (ContextItem(origin, to_seq, b"\x00" * 8, 1),)
    }
    builders.person(bad.book)
    file = sites.file(bad)
    assert file is not None and acting is not None
    assert [one.reason for one in take(commune, file)] == ["bad_entry"]
    with commune.book.read() as connection:
        assert connection.exec_driver_sql("SELECT sum(forked) FROM origin").scalar_one() == 0


def test_a_house_cannot_lay_its_own_head_over_another_houses_file(
    sites: Sites, three: tuple[Site, Site, Site]
) -> None:
    village, bad, commune = three
    builders.person(village.book)
    honest = sites.file(village)
    assert honest is not None
    take(commune, honest)
    with commune.book.read() as connection:
        (taken_id,) = connection.exec_driver_sql(
            "SELECT file_id FROM manifest ORDER BY manifest_no DESC LIMIT 1"
        ).one()
    facts = FileFacts(
        FileKind.DELTA,
        *(9, "2026-11-22", OTHER, "0.1.0"),
        scopes=(bad.book.scope,),
        file_id=taken_id,
    )
    party = own_keys(commune.book).party
    file = sites.stick / "same-number.solang"
    file.write_bytes(packing.pack(facts, (), own_keys(bad.book), (party,), Preface()))
    assert [one.verdict for one in take(commune, file)] == ["refused"]
    assert checking.check(commune.book, full=True) == ()
