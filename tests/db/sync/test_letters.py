"""What the reply tells: which files came, which were refused and why, what never came, what is
safe, of each file and of each day."""

from __future__ import annotations

from pathlib import Path

from db.domain.handing import SentState, Verdict
from db.sync import exporting, packing
from db.sync.container import FileKind
from db.sync.manifest import FileFacts
from db.sync.parties import commune_of, own_keys
from desktop.actions import backups, handing_in, receiving, undoing
from tests import builders
from tests.helpers.sites import DAY, Site, Sites, take

FIRST, SECOND = "2026-11-15", "2026-11-22"


def days(village: Site) -> dict[str, SentState]:
    return handing_in.states_of_days(village.book, "2026-01-01", "2026-12-31")


def test_each_day_goes_from_here_to_the_commune_to_its_copy(
    sites: Sites, pair: tuple[Site, Site], tmp_path: Path
) -> None:
    village, commune = pair
    club = builders.club(village.book)
    one = builders.meeting(village.book, club, day=FIRST)
    person = builders.person(village.book)
    assert days(village) == {FIRST: SentState.HERE}
    sites.trip(village, commune)
    assert days(village) == {FIRST: SentState.RECEIVED}
    backups.backup(commune.book, tmp_path)
    builders.meeting(village.book, club, day=SECOND)
    sites.trip(village, commune)
    assert days(village) == {FIRST: SentState.BACKED_UP, SECOND: SentState.RECEIVED}
    builders.marks(village.book, one, present=[person])
    assert days(village)[FIRST] is SentState.HERE


def test_a_restored_commune_makes_the_states_go_down(
    sites: Sites, pair: tuple[Site, Site], tmp_path: Path
) -> None:
    village, commune = pair
    builders.meeting(village.book, builders.club(village.book), day=FIRST)
    image = sites.image(commune, "before")
    sites.trip(village, commune)
    assert days(village) == {FIRST: SentState.RECEIVED}
    sites.roll_back(commune, image)
    reply = sites.file(commune, village)
    assert reply is not None
    take(village, reply)
    assert days(village) == {FIRST: SentState.HERE}


def test_an_act_in_the_history_says_where_it_is_safe(sites: Sites, pair: tuple[Site, Site]) -> None:
    village, commune = pair
    builders.person(village.book)
    sites.trip(village, commune)
    builders.person(village.book)
    newest, before = [row.entry for row in undoing.history(village.book) if row.own][:2]
    states = handing_in.states_of_acts(village.book, (newest, before))
    assert states == {newest: SentState.HERE, before: SentState.RECEIVED}


def test_the_letter_lists_what_came(sites: Sites, pair: tuple[Site, Site]) -> None:
    village, commune = pair
    assert handing_in.commune_letter(village.book) is None
    builders.person(village.book)
    sites.trip(village, commune)
    letter = handing_in.commune_letter(village.book)
    assert letter is not None
    (row,) = handing_in.history(village.book)
    assert [(one.file, one.people) for one in letter.receipts] == [(row.file, 1)]
    assert letter.missing == () and letter.refused == ()


def test_a_lost_file_is_told_by_its_name_until_what_it_held_came(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    builders.person(village.book)
    lost = sites.file(village)
    assert lost is not None
    with village.book.read() as connection:
        head = connection.exec_driver_sql("SELECT max(entry_no) FROM entry").scalar_one()
    builders.person(village.book)
    only_the_newest(village, head, commune)
    reply = sites.file(commune, village)
    assert reply is not None
    take(village, reply)
    letter = handing_in.commune_letter(village.book)
    assert letter is not None and letter.missing == (lost.name,)
    sites.trip(village, commune)
    letter = handing_in.commune_letter(village.book)
    assert letter is not None and letter.missing == ()


def only_the_newest(village: Site, head: int, commune: Site) -> None:
    """Give the commune a file of the house that begins after ``head``, as another laptop of the
    house would hand it in that had lost the rest."""
    from db.sync import holdings
    from db.sync.holdings import Span, rows_of

    shared = shared_scope(village)
    with village.book.read() as connection:
        party = commune_of(connection)
        run_no, low, high = connection.exec_driver_sql(
            "SELECT run_no, min(seq), max(seq) FROM entry WHERE entry_no > ? GROUP BY run_no",
            (head,),
        ).one()
        rows = list(rows_of(connection, [Span(run_no, low, high)]))
        vector = holdings.vector(connection, (village.book.scope,))
        earlier = exporting.forerunners(connection, shared)
    assert party is not None
    own = own_keys(village.book)
    facts = FileFacts(
        FileKind.DELTA,
        99,
        DAY,
        "Làng Jro",
        "0.1.0",
        scopes=(village.book.scope,),
        vector=vector,
        forerunners=earlier,
    )
    path = commune.folder.parent / "newest.solang"
    path.write_bytes(packing.pack(facts, rows, own, (party, own.party)))
    assert [one.verdict for one in take(commune, path)] == [Verdict.ACCEPTED]


def shared_scope(village: Site) -> bytes:
    from db.log import settings

    with village.book.read() as connection:
        shared = settings.get(connection, settings.SHARED_SCOPE)
    assert shared is not None
    return shared


def refused_file(village: Site, commune: Site) -> Path:
    """A file that the house signed rightly and that speaks of another house."""
    from db.log.entry import NO_ENTRY, NOBODY, Entry, encode_context
    from db.log.payload import encode_payload
    from db.sync.rows import Row

    with village.book.read() as connection:
        party = commune_of(connection)
    assert party is not None
    own = own_keys(village.book)
    foreign = Entry(
        *(b"\x05" * 16, b"\x06" * 16, 1, NO_ENTRY, 1, 1, NOBODY, "people.add"),
        encode_context(()),
        encode_payload([]),
    )
    facts = FileFacts(FileKind.DELTA, 7, DAY, "Làng Jro", "0.1.0", scopes=(village.book.scope,))
    path = commune.folder.parent / "lang-jro_so-7.solang"
    path.write_bytes(packing.pack(facts, [Row(foreign, foreign.id())], own, (party,)))
    return path


def test_a_refusal_is_told_with_its_reason_until_a_file_came_well(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    path = refused_file(village, commune)
    for _ in range(3):
        assert [one.reason for one in take(commune, path)] == ["file_foreign_scope"]
    assert [one.reason for one in receiving.refused(commune.book)] == ["file_foreign_scope"]
    reply = sites.file(commune, village)
    assert reply is not None
    take(village, reply)
    letter = handing_in.commune_letter(village.book)
    assert letter is not None
    assert [(one.file, one.reason) for one in letter.refused] == [(path.name, "file_foreign_scope")]
    builders.person(village.book)
    sites.trip(village, commune)
    letter = handing_in.commune_letter(village.book)
    assert letter is not None and letter.refused == () == receiving.refused(commune.book)


def test_a_strangers_file_leaves_no_trace(sites: Sites, pair: tuple[Site, Site]) -> None:
    _, commune = pair
    path = commune.folder.parent / "x.solang"
    path.write_bytes(b"nothing of ours" * 10)
    take(commune, path)
    assert receiving.refused(commune.book) == ()
