"""Which test shows what the design promises: its numbered scenarios, its invariants, what has to be
shown of it, and what users of other programs of this kind complain about, each with our answer.

A name is that of a test, a scenario or a machine in the file before the colon.
"""

from __future__ import annotations

_ENTRY, _FILES, _BOOKS = "sync/scenarios.py", "sync/file_scenarios.py", "db/sync/test_scenarios.py"
_CHOICES = "db/sync/test_choices.py"
_MENDED = "sync/mended_scenarios.py"

SCENARIOS: dict[int, tuple[str, ...]] = {
    1: (f"{_ENTRY}:a_knowing_correction_wins_over_a_clock_from_the_future",),
    2: (
        f"{_ENTRY}:a_rolled_back_laptop_loses_the_work_of_neither_branch",
        f"{_BOOKS}:test_an_unnoticed_rollback_keeps_the_work_of_both_branches",
    ),
    3: (f"{_FILES}:a_fork_is_sent_though_only_the_old_vector_came_back",),
    4: (f"{_FILES}:a_restored_commune_is_sent_all_again_its_own_words_too",),
    5: (
        f"{_FILES}:a_lost_file_is_healed_by_the_next",
        f"{_ENTRY}:two_values_written_at_once_show_one_winner_in_every_order",
    ),
    6: (
        f"{_ENTRY}:an_edit_made_after_one_branch_conflicts_with_the_other",
        f"{_ENTRY}:a_branch_that_never_arrives_is_told_by_who_saw_it",
    ),
    7: (f"{_ENTRY}:an_edit_after_both_branches_is_the_only_head_in_every_order",),
    8: (f"{_ENTRY}:a_fork_seen_through_another_record_renews_the_stale_one",),
    9: (f"{_ENTRY}:a_known_fork_with_a_missing_link_is_settled_when_the_link_comes",),
    10: (f"{_ENTRY}:two_that_cover_each_other_behind_a_gap_both_stay",),
    11: (f"{_ENTRY}:a_rolled_back_laptop_that_is_told_of_its_lost_work_writes_as_another",),
    12: (f"{_ENTRY}:an_editor_with_a_hole_does_not_cover_what_was_in_it",),
    13: (f"{_ENTRY}:an_editor_covers_what_came_from_beyond_a_gap",),
    14: (f"{_ENTRY}:what_comes_late_is_taken_and_what_is_newer_still_wins",),
    15: (
        f"{_ENTRY}:two_values_written_at_once_show_one_winner_in_every_order",
        f"{_ENTRY}:who_saw_one_that_saw_another_has_not_seen_the_other",
    ),
    16: (
        f"{_ENTRY}:of_two_removals_a_bringing_back_must_have_seen_both",
        f"{_BOOKS}:test_a_concurrent_edit_does_not_bring_a_removed_person_back",
    ),
    17: (f"{_ENTRY}:two_markers_of_one_meeting_differ_only_in_common_cells",),
    18: (f"{_FILES}:two_live_copies_hold_all_after_their_turns",),
    19: (f"{_BOOKS}:test_a_commune_that_serves_two_houses_writes_one_run_for_each",),
}
"""The directed scenarios of sync.md 3.3 by their numbers."""

_RESTORED = "db/test_restoring.py:test_a_restored_book_writes_as_another_self"
_ALTERED = (
    "sync/test_altered_files.py:"
    "test_a_hundred_thousand_altered_files_are_refused_in_words_and_change_nothing"
)

COMPLAINTS: dict[str, tuple[str, ...]] = {
    "turso: after a restore later writes never reach the server": (
        f"{_FILES}:a_fork_is_sent_though_only_the_old_vector_came_back",
        _RESTORED,
    ),
    "submersion: a restore rewinds identity and cursors, deletes come back": (
        "sync/machines.py:Copies",
        _RESTORED,
        "db/sync/test_erasing.py:test_an_old_copy_with_the_keys_at_hand_does_not_bring_an_erased"
        "_name_back",
    ),
    "cht: a restored server is never sent again what it lost": (
        f"{_FILES}:a_restored_commune_is_sent_all_again_its_own_words_too",
        f"{_FILES}:a_commune_restored_twice_is_believed_each_time",
    ),
    "ssb: a restored identity forks, is ignored and dead for ever": (
        f"{_BOOKS}:test_an_unnoticed_rollback_keeps_the_work_of_both_branches",
    ),
    "scuttlego: the second message of one number replaces the first": (
        f"{_ENTRY}:a_rolled_back_laptop_loses_the_work_of_neither_branch",
    ),
    "automerge: one actor in two copies is stuck": (
        f"{_FILES}:two_live_copies_hold_all_after_their_turns",
        "sync/machines.py:Copies",
    ),
    "cr-sqlite, kolibri: a copied disk has the same id": (
        f"{_BOOKS}:test_two_live_copies_of_one_laptop_both_keep_all_entries_after_two_turns",
    ),
    "kolibri: failed syncs leave gigabytes behind": (_ALTERED,),
    "kolibri, cht, avni: joining doubles cannot be taken back": (
        "sync/machines.py:SamePersons",
        f"{_MENDED}:two_records_parted_again_keep_what_was_written_of_each",
        f"{_MENDED}:joined_again_by_one_who_saw_the_parting_they_stay_one",
    ),
    "actual: an hour's wrong clock stops sync; one future stamp blocks all": (
        "sync/machines.py:Clocks",
        f"{_FILES}:one_wrong_year_takes_no_other_clock_with_it",
    ),
    "actual: one is upgraded and the others are locked out": (
        "sync/versions.py:Versions",
        "db/sync/test_newer_program.py:test_it_is_kept_sent_on_and_shown_after_the_upgrade",
    ),
    "anki: importing makes the next export older, and it is skipped": (
        "sync/machines.py:Delivery",
        f"{_BOOKS}:test_files_in_any_order_and_twice_make_the_same_book",
    ),
    "keepassxc: merging loses edits and history, without counts or a preview": (
        "sync/machines.py:Delivery",
        f"{_CHOICES}:test_two_values_written_at_once_show_the_same_winner_everywhere",
    ),
    "getodk: one broken item stops everything": (
        "sync/test_hostile_files.py:"
        "test_two_thousand_hostile_files_get_a_verdict_and_touch_nothing_of_others",
        _ALTERED,
    ),
    "central, collect: what comes out of order makes false or empty conflicts": (
        "sync/machine_of_gaps.py:MachineOfGaps",
        f"{_ENTRY}:what_comes_late_is_taken_and_what_is_newer_still_wins",
    ),
    "couchdb: what was purged comes back": (
        "db/sync/test_erasing.py:test_an_old_file_does_not_bring_an_erased_name_back",
    ),
    "cr-sqlite: a change of tables wedges sync": ("sync/versions.py:Versions",),
    "pouchdb: the checkpoint is written before the data": (
        "faults/test_power_cuts.py:test_a_power_cut_loses_and_tears_nothing",
    ),
    "actuali: taking over the peer's digest records what was never earned": (
        f"{_FILES}:a_fork_is_sent_though_only_the_old_vector_came_back",
    ),
}
"""Sync.md 4; left out is what no test can show (no dialog that overwrites a side) or is no data of
ours yet (moving a house between communes, ids by whole numbers)."""

_HOSTILE = (
    "sync/test_hostile_files.py:"
    "test_two_thousand_hostile_files_get_a_verdict_and_touch_nothing_of_others"
)
_CUTS = "faults/test_power_cuts.py:test_a_power_cut_loses_and_tears_nothing"
_DRIVE = "faults/test_misbehaving_drive.py:test_a_drive_that_refuses_or_ends_it_harms_nothing"
_TAKEN_BACK = "db/sync/test_taking_back.py:test_taken_back_shows_what_would_show_without_the_file"
_KEPT = "db/sync/test_newer_program.py:test_it_is_kept_sent_on_and_shown_after_the_upgrade"

INVARIANTS: dict[int, tuple[str, ...]] = {
    1: (
        "sync/machine_of_gaps.py:MachineOfGaps",
        f"{_ENTRY}:all_entries_in_any_order_make_the_same_book",
        "db/log/test_rebuild.py:test_a_book_with_every_kind_of_act_is_made_anew_alike",
        "db/log/test_rebuild_commune.py:test_a_commune_with_every_kind_of_act_is_made_anew_alike",
    ),
    2: (
        f"{_BOOKS}:test_files_in_any_order_and_twice_make_the_same_book",
        "db/sync/test_parts.py:test_parts_in_any_order_make_the_same_book",
    ),
    3: ("sync/machines.py:Delivery",),
    4: ("sync/machines.py:Copies", _CUTS, f"{_FILES}:a_lost_file_is_healed_by_the_next"),
    5: (
        "sync/machines.py:Removing",
        f"{_ENTRY}:of_two_removals_a_bringing_back_must_have_seen_both",
        f"{_MENDED}:brought_back_and_removed_again_at_once_stays_removed",
        f"{_MENDED}:one_brought_back_shows_what_was_written_meanwhile",
    ),
    6: (
        "sync/machines.py:Clocks",
        f"{_ENTRY}:a_knowing_correction_wins_over_a_clock_from_the_future",
    ),
    7: (_HOSTILE, "db/sync/test_checking.py:test_whatever_does_not_fit_is_found"),
    8: (f"{_BOOKS}:test_an_unnoticed_rollback_keeps_the_work_of_both_branches",),
    9: ("sync/versions.py:Versions", _KEPT),
    10: (_ALTERED, _HOSTILE, "db/sync/test_container.py:test_any_bytes_get_a_verdict"),
    11: ("sync/machines.py:Delivery", _HOSTILE),
    12: (_TAKEN_BACK, f"{_MENDED}:a_file_taken_back_shows_what_was_before_it"),
    13: (
        "sync/machines.py:SamePersons",
        f"{_MENDED}:joined_and_parted_at_once_is_one_answer_in_every_order",
    ),
    14: ("db/sync/test_partition.py:test_a_reply_holds_nothing_of_another_house",),
    15: (_CUTS, _DRIVE),
    16: (
        "sync/machine_of_gaps.py:MachineOfGaps",
        "sync/test_knowledge.py:test_whatever_a_branch_says_too_much_is_found",
    ),
    17: ("db/sync/test_size.py:test_a_mark_of_a_full_sheet_takes_at_most_four_bytes",),
}
"""Sync.md 3.16 by number; 18 is of the province, which is not built."""

MUST_SHOW: dict[str, tuple[str, ...]] = {
    "small machines over real books and sealed files": (
        "sync/test_files.py:test_machine",
        "sync/test_gaps.py:test_every_book_shows_what_its_entries_say_at_every_moment",
    ),
    "mutants of the design, at least 15": (
        "sync/test_mutants.py:test_a_scenario_finds_it_out",
        "sync/test_mutants.py:test_a_scenario_of_files_finds_it_out",
    ),
    "100,000 altered files": (
        _ALTERED,
        "sync/test_altered_files.py:test_every_way_of_altering_is_among_them",
        "sync/test_altered_files.py:test_refusing_takes_little_memory",
    ),
    "2,000 hostile files, validly signed": (
        _HOSTILE,
        "sync/test_hostile_files.py:test_every_kind_of_harm_is_among_them",
        "sync/test_hostile_files.py:test_they_cost_little_memory",
        "db/sync/test_foreign_words.py:test_a_house_cannot_write_what_only_the_commune_says",
        "db/sync/test_foreign_words.py:test_a_house_cannot_send_a_heap_of_keys_for_nobody",
    ),
    "power cuts, 2,000 distinct disks": (
        _CUTS,
        "faults/test_power_cuts.py:test_two_thousand_different_disks_are_tried",
        "faults/test_power_cuts.py:test_a_sync_that_is_missing_is_noticed",
    ),
    "a full disk, a stick that may not be written": (_DRIVE,),
    "old and new programs exchange files": (
        "sync/versions.py:Versions",
        _KEPT,
        "db/sync/test_golden.py:test_a_sealed_file_is_read",
        "db/sync/test_golden.py:test_it_is_written_as_it_always_was",
        "db/sync/test_golden.py:"
        "test_a_file_of_a_later_minor_version_is_read_and_nothing_of_it_is_lost",
        "db/test_stored_books.py:test_a_stored_book_opens_with_all_that_was_in_it",
    ),
    "an import that went wrong is undone by a file": (
        "db/test_protecting.py:test_an_import_that_went_wrong_is_undone_by_the_copy_of_the_morning",
    ),
}
"""“Must show” of issue 3; figures of imports: ``python -m tests.benchmarks.sync``."""
