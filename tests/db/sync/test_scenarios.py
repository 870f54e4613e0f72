"""The directed scenarios of the design, over real books and real sealed files.

Random search does not find most of these mistakes; each scenario was made to kill one.
"""

from __future__ import annotations

from db.domain.attendance import Mark, Status
from db.domain.people import Consent, Purpose
from db.log.act import act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from desktop.actions import attendance, checking, people, receiving
from tests import builders
from tests.helpers.sites import (
    HOUSE,
    Site,
    Sites,
    all_whole,
    conflicts,
    name_of,
    rename,
    same_book,
    someone,
    take,
    village_word,
    word_of,
)


def branched(sites: Sites, village: Site, commune: Site) -> tuple[str, Site]:
    """A person of whom a village and its copy wrote otherwise; the village handed in since."""
    person = someone(village)
    sites.trip(village, commune)
    twin = sites.copy(village, "twin")
    village_word(village, person, "Nhánh x")
    village_word(twin, person, "Nhánh y")
    sites.trip(village, commune)
    return person, twin


def work_goes_on(sites: Sites, commune: Site, *laptops: Site) -> None:
    """Each laptop writes and goes to the commune three times; after its last trip it holds the
    same book as the commune.

    A laptop tells what it holds only in a file, and it makes one only when it has written: copies
    that share one place in the commune's list learn of each other by their next work.
    """
    for turn in range(3):
        for laptop in laptops:
            builders.person(laptop.book, f"Đinh Thêm {turn}")
            sites.trip(laptop, commune)
            if turn == 2:
                assert same_book(laptop, commune, scope=laptop.book.scope)


def test_a_knowing_correction_wins_over_a_clock_from_the_future(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person = someone(village)
    village_word(village.at(10_000_000), person, "Làng Sai")
    sites.trip(village, commune)
    village_word(commune.at(5), person, "Làng Đúng")
    sites.trip(village, commune)
    assert word_of(village, person) == word_of(commune, person) == "Làng Đúng"
    assert not conflicts(village) and not conflicts(commune)


def test_an_unnoticed_rollback_keeps_the_work_of_both_branches(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person, other = someone(village), someone(village, "Siu H’Mơ̆k")
    saved = sites.image(village, "image")
    village_word(village, person, "Làng Một")
    sites.trip(village, commune)
    sites.roll_back(village, saved)
    village_word(village, other, "Làng Hai")
    sites.trip(village, commune)
    sites.trip(village, commune)
    for site in (village, commune):
        assert word_of(site, person) == "Làng Một"
        assert word_of(site, other) == "Làng Hai"
    assert "fork" in [one.code for one in village.book.notices]
    assert same_book(village, commune, scope=village.book.scope)
    assert all_whole([village, commune])


def test_a_fork_is_sent_though_only_the_old_vector_came_back(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person = someone(village)
    saved = sites.image(village, "image")
    village_word(village, person, "Làng Một")
    sites.trip(village, commune)
    sites.roll_back(village, saved)
    village_word(village, person, "Làng Hai")
    file = sites.file(village)
    assert file is not None
    (taken,) = take(commune, file)
    assert taken.added == 1
    assert conflicts(commune) == ["village"]


def test_a_restored_commune_is_sent_everything_again_its_own_words_too(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person = someone(village)
    saved = sites.image(commune, "image")
    sites.trip(village, commune)
    village_word(commune, person, "Làng Xã Sửa")
    sites.trip(village, commune)
    sites.roll_back(commune, saved)
    assert len(people.listing(commune.book)) == 0
    sites.trip(village, commune)
    sites.trip(village, commune)
    assert word_of(commune, person) == "Làng Xã Sửa"
    assert same_book(village, commune, scope=village.book.scope)


def test_a_restored_commune_gets_its_list_of_houses_back_from_a_house(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    someone(village)
    sites.trip(village, commune)
    saved = sites.image(commune, "image")
    second = sites.village("w")
    sites.enrol(second, commune, "Nhà văn hóa làng Bến")
    sites.trip(village, commune)
    sites.roll_back(commune, saved)
    assert [house.name for house in receiving.houses(commune.book)] == [HOUSE]
    for name in ("Siu H’Drơ̆i", "Nay H’Lĕ"):
        someone(village, name)
        sites.trip(village, commune)
    names = {house.name for house in receiving.houses(commune.book)}
    assert names == {HOUSE, "Nhà văn hóa làng Bến"}


def test_a_house_cannot_write_what_the_commune_shares(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    sites.trip(village, commune)
    with act(village.book, "units.invite", commune.book.scope) as doing:
        doing.put(Kind.UNIT, new_id(), alive=True, name="Nhà giả")
    sites.trip(village, commune)
    assert [house.name for house in receiving.houses(commune.book)] == [HOUSE]


def test_the_next_file_heals_a_lost_one(sites: Sites, pair: tuple[Site, Site]) -> None:
    village, commune = pair
    first = someone(village)
    lost = sites.file(village)
    assert lost is not None
    lost.unlink()
    second = someone(village, "Kpă Y-Bluĭ")
    sites.trip(village, commune)
    assert name_of(commune, first) == "Đinh Hrơh"
    assert name_of(commune, second) == "Kpă Y-Bluĭ"


def test_an_edit_made_after_one_branch_conflicts_with_the_other(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person, twin = branched(sites, village, commune)
    village_word(commune, person, "Xã sửa theo x")
    file = sites.file(twin)
    assert file is not None
    take(commune, file)
    assert conflicts(commune) == ["village"]
    (row,) = checking.conflicts_listing(commune.book)
    assert {v.value for v in row.versions} == {"Xã sửa theo x", "Nhánh y"}


def test_an_edit_after_seeing_both_branches_is_the_only_head_everywhere(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person, twin = branched(sites, village, commune)
    sites.trip(twin, commune)
    village_word(commune, person, "Xã quyết")
    work_goes_on(sites, commune, village, twin)
    for site in (village, twin, commune):
        assert word_of(site, person) == "Xã quyết"
        assert not conflicts(site)


def test_two_live_copies_of_one_laptop_both_keep_all_entries_after_two_turns(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    someone(village)
    sites.trip(village, commune)
    twin = sites.copy(village, "twin")
    for turn in range(3):
        builders.person(village.book, f"Đinh Một {turn}")
        builders.person(twin.book, f"Đinh Hai {turn}")
        sites.trip(village, commune)
        sites.trip(twin, commune)
    work_goes_on(sites, commune, village, twin)
    assert len(people.listing(twin.book)) == len(people.listing(commune.book)) == 7 + 6
    with commune.book.read() as connection:
        forked = connection.exec_driver_sql("SELECT sum(forked) FROM origin").scalar_one()
    assert forked == 1


def test_a_concurrent_edit_does_not_bring_a_removed_person_back(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person = someone(village)
    sites.trip(village, commune)
    village_word(commune.at(60), person, "Làng Khác")
    people.remove(village.at(1).book, [person])
    sites.trip(village, commune)
    assert len(people.listing(village.book)) == len(people.listing(commune.book)) == 0


def test_of_two_removals_a_bringing_back_that_saw_one_loses(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person = someone(village)
    sites.trip(village, commune)
    people.remove(commune.at(1).book, [person])
    people.remove(village.at(2).book, [person])
    people.bring_back(village.at(3).book, [person])
    sites.trip(village, commune)
    assert len(people.listing(village.book)) == len(people.listing(commune.book)) == 0
    people.bring_back(village.at(4).book, [person])
    sites.trip(village, commune)
    assert len(people.listing(village.book)) == len(people.listing(commune.book)) == 1


def test_two_markers_of_one_meeting_differ_only_in_common_cells(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    ids = [builders.person(village.book, f"Đinh Krăt {n}") for n in range(40)]
    group = builders.club(village.book)
    builders.members(village.book, group, *ids)
    meeting = builders.meeting(village.book, group)
    sites.trip(village, commune)
    twin = sites.copy(village, "twin")
    attendance.mark(village.book, meeting, [Mark(p, Status.PRESENT) for p in ids[:25]])
    attendance.mark(twin.book, meeting, [Mark(p, Status.ABSENT) for p in ids[24:]])
    work_goes_on(sites, commune, village, twin)
    assert conflicts(commune) == ["status"]
    rows = attendance.roll(commune.book, meeting).rows
    assert sum(row.status is not None for row in rows) == 40


def test_a_commune_that_serves_two_houses_writes_one_run_for_each(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    second = sites.village("w")
    sites.enrol(second, commune, "Nhà văn hóa làng Bến")
    one, other = someone(village), someone(second)
    sites.trip(village, commune)
    up = sites.file(second)
    assert up is not None
    take(commune, up)
    for turn in range(10):
        village_word(commune, one, f"Làng {turn}")
        village_word(commune, other, f"Buôn {turn}")
    sites.trip(village, commune)
    with village.book.read() as connection:
        runs = connection.exec_driver_sql(
            "SELECT count(*), min(r.from_seq) FROM run r JOIN origin o USING (origin_no) "
            "JOIN scope s USING (scope_no) WHERE s.id = ? AND o.id NOT IN "
            "(SELECT value FROM setting WHERE name LIKE 'origin/%')",
            (village.book.scope,),
        ).one()
    assert tuple(runs) == (1, 1)
    assert word_of(village, one) == "Làng 9"


def test_files_in_any_order_and_twice_make_the_same_book(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    files = []
    person = someone(village)
    for turn in range(4):
        rename(village, person, f"Đinh Hrơh {turn}")
        file = sites.file(village)
        assert file is not None
        files.append(file)
    verdicts = [t.verdict for t in take(commune, *reversed(files), *files)]
    assert verdicts == ["accepted"] * 4 + ["already"] * 4
    assert name_of(commune, person) == "Đinh Hrơh 3"
    assert same_book(village, commune, scope=village.book.scope)


def test_a_name_stays_in_the_house_without_a_yes_and_comes_with_one(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person = builders.person(village.book, "Rơ Châm Čơ̆k")
    sites.trip(village, commune)
    assert name_of(commune, person) is None
    people.set_consents(village.book, [person], [Consent(Purpose.COMMUNE, True)])
    sites.trip(village, commune)
    assert name_of(commune, person) == "Rơ Châm Čơ̆k"
    people.set_consents(village.book, [person], [Consent(Purpose.COMMUNE, False)])
    sites.trip(village, commune)
    assert name_of(commune, person) is None
    assert same_book(village, commune, scope=village.book.scope)
