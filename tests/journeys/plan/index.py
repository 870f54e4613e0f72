"""Which test shows what was asked of units, figures, targets and the book corner, clause by clause.

A name is that of a test in the file before the colon; benchmarks are named by their function.
"""

from __future__ import annotations

_UNITS = "journeys/plan/test_units.py"
_SPLIT = "journeys/test_a_village_splits.py"
_MERGE = "journeys/test_two_villages_merge.py"
_HEADS = "desktop/actions/test_report_heads.py"
_WORD = "desktop/test_village_word.py"
_ONE = "journeys/plan/test_one_figure.py"
_REST = "journeys/plan/test_like_the_rest.py"
_TARGETS = "journeys/plan/test_targets.py"
_TASKS = "journeys/plan/test_tasks.py"
_NETWORK = "journeys/plan/test_library_network.py"
_YEAR = "journeys/plan/test_whole_year.py"
_CORNER = "desktop/screens/test_library.py"
_COUNTS = "db/log/test_counts.py"
_CORNER_COUNTS = "db/log/test_library_counts.py"

UNITS: dict[str, tuple[str, ...]] = {
    "dated names; a document prints the name valid at its date": (
        f"{_UNITS}:test_a_paper_of_the_house_prints_the_name_of_its_day",
        f"{_UNITS}:test_the_commune_of_before_the_reform_signs_what_is_of_before",
        f"{_SPLIT}:test_the_communes_report_of_a_day_before_names_the_whole_village",
        "desktop/dialogs/test_unit_names_form.py:"
        "test_a_village_gets_a_name_and_keeps_the_old_one_for_its_days",
    ),
    "bodies with dated names": (
        f"{_HEADS}:test_bodies_change_with_the_days_and_each_report_names_those_of_its_own_day",
        f"{_HEADS}:test_the_peoples_committee_bears_the_name_of_the_day_on_every_paper",
        f"{_HEADS}:test_what_was_set_before_there_were_days_holds_from_ever",
        f"{_HEADS}:test_the_communes_wish_has_days_at_its_houses_too",
        "desktop/screens/test_report_editing.py:"
        "test_another_version_holds_from_its_day_and_can_be_dropped",
    ),
    "merges": (
        f"{_MERGE}:test_one_book_goes_on_and_the_others_records_count_with_it",
        f"{_MERGE}:test_a_merger_is_taken_back_and_the_late_file_comes_in",
        f"{_MERGE}:test_villages_merge_one_after_another",
    ),
    "splits and successors": (
        f"{_SPLIT}:test_the_book_goes_on_and_the_other_part_begins_its_own",
        f"{_SPLIT}:test_a_split_is_taken_back_until_the_other_part_has_a_book",
        f"{_SPLIT}:test_a_part_is_asked_for_nothing_of_the_time_before_it_was",
        "desktop/screens/test_laptops.py:"
        "test_a_village_is_split_step_by_step_and_put_together_again",
        "db/log/test_rebuild_commune.py:test_a_commune_with_every_kind_of_act_is_made_anew_alike",
    ),
    "made once at the commune and carried to the houses by the reply": (
        f"{_MERGE}:test_both_laptops_are_told_by_their_replies",
        f"{_UNITS}:test_a_house_says_the_new_name_of_its_commune_once_the_reply_came",
        f"{_UNITS}:test_a_name_of_a_day_to_come_is_refused_and_a_house_names_nobody",
    ),
    "old records keep the name of their day": (
        f"{_SPLIT}:test_papers_keep_the_name_of_their_day_in_the_house_too",
        f"{_UNITS}:test_an_older_name_that_is_told_later_changes_only_its_own_days",
    ),
    "growth across a merger or a split says so": (
        f"{_UNITS}:test_growth_across_a_merger_says_so",
        f"{_SPLIT}:test_the_report_says_that_the_areas_differ",
        "desktop/screens/test_targets.py:test_growth_says_which_villages_merged_since_the_baseline",
    ),
    "the word for village is a setting": (
        f"{_WORD}:test_no_text_of_the_program_says_lang_where_the_unit_is_meant",
        f"{_WORD}:test_no_room_says_lang_where_the_unit_is_meant",
        f"{_WORD}:test_guides_errors_exports_and_papers_of_a_commune",
        f"{_UNITS}:test_the_communes_word_for_a_village_stands_on_papers_and_lists",
    ),
}

FIGURES: dict[str, tuple[str, ...]] = {
    "one table of codes with all breakdowns, households too": (
        f"{_ONE}:test_every_breakdown_that_the_plan_names_is_there",
    ),
    "screen, paper, file, form and target take a figure from the same place": (
        f"{_ONE}:test_the_command_line_gives_the_figures_of_the_screen",
        f"{_ONE}:test_a_form_of_superiors_gets_every_code_of_the_registry",
        f"{_ONE}:test_a_report_has_every_figure_and_the_same_value",
        f"{_ONE}:test_a_target_reads_the_figure_that_the_screen_shows",
        f"{_ONE}:test_behind_every_figure_stand_the_records_that_make_it",
    ),
    "computed from summary tables kept up to date by each act and each import": (
        f"{_COUNTS}:test_after_every_act_the_counts_are_those_of_the_marks",
        f"{_COUNTS}:test_files_in_any_order_give_the_same_counts",
        f"{_CORNER_COUNTS}:test_after_every_act_the_counts_are_those_of_the_rows",
        f"{_CORNER_COUNTS}:test_files_in_any_order_taken_back_and_villages_merged",
        f"{_CORNER_COUNTS}:test_made_anew_from_the_log_they_are_the_same",
        f"{_CORNER_COUNTS}:test_a_count_that_was_written_over_is_found_by_the_check",
    ),
    "ages at the day of the activity": (
        f"{_YEAR}:test_every_house_finds_in_its_own_book_what_a_plain_count_finds",
    ),
}

TARGETS: dict[str, tuple[str, ...]] = {
    "baseline, rule, year; what is left open is a setting and printed as an assumption": (
        f"{_TARGETS}:test_thuong_xuyen_is_a_setting_and_stands_beside_the_target",
        f"{_TARGETS}:test_t3_without_a_baseline_the_figure_stands_and_no_growth",
        "desktop/screens/test_targets.py:test_what_thuong_xuyen_means_is_set_and_shown",
    ),
    "tasks with body, due date, state; inspections with findings and follow-up": (
        f"{_TASKS}:test_b1_tasks_of_the_plan_stand_in_the_report_with_how_they_stand",
        f"{_TASKS}:test_b4_an_inspection_its_findings_and_what_was_put_right",
        "db/sync/test_partition.py:test_what_was_found_at_a_house_travels_to_that_house_alone",
        "db/sync/test_partition.py:test_what_was_found_comes_back_to_a_commune_that_lost_its_book",
    ),
    "the first plan ships, another can be typed in": (
        "db/queries/test_targets.py:test_the_first_plan_comes_with_nine_targets_and_no_baseline",
        "db/queries/test_targets.py:test_another_plan_can_be_typed_in_or_read_from_a_file",
        "desktop/screens/test_targets.py:test_a_target_of_another_plan_is_typed_in",
    ),
    "a village sees what is still needed, by the week": (
        f"{_TARGETS}:test_the_house_sees_what_is_still_needed_by_the_week",
        f"{_TARGETS}:test_the_share_of_a_house_comes_home_with_the_reply",
    ),
    "no average over different targets": (
        f"{_ONE}:test_no_number_over_different_targets_is_shown",
    ),
}

BOOK_CORNER: dict[str, tuple[str, ...]] = {
    "without a catalogue: a title typed once, readers by one key, the day's last choice": (
        f"{_CORNER}:test_one_key_counts_one_reader",
        f"{_CORNER}:test_purpose_and_channel_stay_for_the_day",
        f"{_CORNER}:test_a_new_code_asks_for_its_title_once",
        f"{_CORNER}:test_a_village_sees_no_catalogue",
    ),
    "points of seven kinds, service and IT checklist": (
        f"{_NETWORK}:test_n6_points_of_the_network_by_kind_with_their_readers",
        f"{_NETWORK}:test_t1_t2_school_libraries_by_their_lists",
        "desktop/screens/test_points.py:test_a_point_needs_a_name_and_is_answered_by_one_press",
    ),
    "catalogue, Excel in, labels, copies": (
        f"{_CORNER}:test_a_title_is_written_labelled_and_its_copy_lost",
        f"{_CORNER}:test_a_list_of_books_is_taken_from_excel",
        f"{_CORNER}:test_a_label_scanned_brings_its_copy_back",
    ),
    "loans, returns and renewals by scanner or typing, overdue": (
        f"{_CORNER}:test_two_books_are_lent_by_scanner_within_twelve_seconds",
        f"{_CORNER}:test_a_scanned_book_comes_back",
        f"{_CORNER}:test_a_loan_is_renewed_or_taken_away",
        f"{_CORNER}:test_home_reminds_of_what_is_overdue",
    ),
    "book boxes in rotation, digital resources": (
        f"{_NETWORK}:test_b3_book_boxes_between_the_house_and_schools",
        f"{_CORNER}:test_a_box_is_sent_and_comes_back",
        f"{_CORNER}:test_uses_of_a_digital_resource_are_counted",
    ),
    "growth against the baseline with both lines": (
        f"{_TARGETS}:test_t3_t4_readers_of_two_villages_stand_between_the_lines",
        "db/queries/test_targets.py:test_growth_is_that_of_all_houses_against_the_baseline",
    ),
}

HAND_TOOLS: dict[str, tuple[str, ...]] = {
    "equipment lent with due day and reminder": (
        "desktop/screens/test_equipment.py:test_gongs_are_lent_to_a_family_and_come_back",
        "desktop/screens/test_equipment.py:test_home_reminds_on_the_due_day_and_not_before",
    ),
    "a walk-through of condition once a year": (
        "db/commands/test_equipment.py:test_the_walk_through_is_due_once_a_year",
        "desktop/screens/test_equipment.py:test_the_walk_through_goes_from_thing_to_thing",
    ),
    "facility criteria as a commune's setting": (
        "desktop/screens/test_targets.py:test_criteria_of_a_house_are_taken_from_a_zone_and_shown",
        "desktop/screens/test_equipment.py:test_the_house_says_how_large_it_is",
    ),
    "syncs, undoes, imports, exports, searches, prints like the rest; gallery and help": (
        f"{_REST}:test_each_is_carried_found_and_taken_back_on_both_sides",
        "desktop/screens/every_list/test_looking.py:"
        "test_rows_are_copied_as_a_table_and_the_list_goes_to_files_and_paper",
        "desktop/test_gallery.py:test_nothing_is_cut_and_one_button_is_filled",
        "desktop/test_guides.py:test_every_room_of_the_sidebar_has_a_guide_of_its_own",
    ),
}

JOURNEYS: dict[str, tuple[str, ...]] = {
    "T1": (f"{_NETWORK}:test_t1_t2_school_libraries_by_their_lists",),
    "T2": (f"{_NETWORK}:test_t1_t2_school_libraries_by_their_lists",),
    "T3": (f"{_TARGETS}:test_t3_t4_readers_of_two_villages_stand_between_the_lines",),
    "T4": (f"{_TARGETS}:test_t3_t4_readers_of_two_villages_stand_between_the_lines",),
    "T5": (f"{_TARGETS}:test_t5_t6_t7_a_house_with_a_club_that_meets",),
    "T6": (f"{_TARGETS}:test_t5_t6_t7_a_house_with_a_club_that_meets",),
    "T7": (f"{_TARGETS}:test_t5_t6_t7_a_house_with_a_club_that_meets",),
    "T8": (f"{_TARGETS}:test_t8_who_comes_again_and_again_once_over_two_houses",),
    "T9": (f"{_TARGETS}:test_t9_the_commune_says_which_house_has_it",),
    "N6": (f"{_NETWORK}:test_n6_points_of_the_network_by_kind_with_their_readers",),
    "N7": (f"{_NETWORK}:test_n7_uses_of_digital_resources",),
    "N8": (f"{_NETWORK}:test_n8_a_meeting_of_two_programmes_counts_once",),
    "B1": (
        f"{_TASKS}:test_b1_tasks_of_the_plan_stand_in_the_report_with_how_they_stand",
        f"{_TASKS}:test_b1_which_houses_have_handed_in_stands_in_the_report",
    ),
    "B3": (f"{_NETWORK}:test_b3_book_boxes_between_the_house_and_schools",),
    "B4": (
        f"{_TASKS}:test_b4_an_inspection_its_findings_and_what_was_put_right",
        f"{_TASKS}:test_b4_b5_visits_of_officials_and_of_each_body_come_to_the_communes_report",
    ),
    "B5": (
        f"{_TASKS}:test_b4_b5_visits_of_officials_and_of_each_body_come_to_the_communes_report",
    ),
}

MUST_SHOW: dict[str, tuple[str, ...]] = {
    "a made year of 8 houses, 5,000 people, 60,000 visits, counted a second way": (
        f"{_YEAR}:test_it_is_as_large_as_the_plan_of_the_test_says",
        f"{_YEAR}:test_every_house_finds_in_its_own_book_what_a_plain_count_finds",
        f"{_YEAR}:test_the_commune_finds_it_across_a_merger_and_after_taking_back",
    ),
    "any order of imports": (f"{_YEAR}:test_the_commune_finds_it_after_any_order_of_files",),
    "undo": (f"{_YEAR}:test_a_file_taken_back_leaves_the_figures_of_the_others",),
    "15 times faster than the rows, at most 20 % of an import, flat memory": (
        "benchmarks/figures.py:imported",
        "benchmarks/figures_year.py:asked_year",
        "benchmarks/figures_corner.py:asked_corner",
    ),
    "two books by scanner in 12 s of counted keys; a visit by one key": (
        "journeys/tasks/test_people_and_books.py:test_6_two_books_are_lent_by_scanner",
        "journeys/tasks/test_people_and_books.py:test_5_a_reader_is_counted",
    ),
}
