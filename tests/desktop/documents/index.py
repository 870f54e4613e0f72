"""Which test shows each clause of what paper must do: sheets, papers for people, the report, its
figures, Word and Excel, forms from above, numbers. A name is that of a test in the file before the
colon, below ``tests``.
"""

from __future__ import annotations

_AT = "desktop/documents"
_WORDS = f"{_AT}/test_list_words.py"
_LIST, _SHEET = f"{_AT}/test_list_papers.py", f"{_AT}/test_sign_in_sheet.py"
_COPIES, _EVERY = f"{_AT}/test_photocopies.py", f"{_AT}/test_every_paper.py"
_PEOPLE, _OFFICE = f"{_AT}/test_person_papers.py", f"{_AT}/test_office.py"
_DECREE, _ELEMENTS = f"{_AT}/test_decree.py", f"{_AT}/test_decree_elements.py"
_FILES, _ANY, _PHOTOS = (
    f"{_AT}/test_report_files.py",
    f"{_AT}/test_any_report.py",
    f"{_AT}/test_photos.py",
)
_CHART, _FORMS, _WORD = (
    f"{_AT}/test_month_chart.py",
    f"{_AT}/test_forms.py",
    f"{_AT}/test_word_layout.py",
)
_NAMES, _FULL = f"{_AT}/test_long_names.py", f"{_AT}/test_full_report.py"
_HOUSE, _COMMUNE = f"{_AT}/test_activity_report.py", f"{_AT}/test_commune_report.py"
_SCREEN, _EDITING = "desktop/screens/test_report.py", "desktop/screens/test_report_editing.py"
_PAPERS, _PAGES = "desktop/screens/test_papers.py", "desktop/printing/test_pages.py"
_UNITS, _TEXTS = "journeys/plan/test_units.py", "desktop/actions/test_paper_texts.py"

CLAUSES: dict[str, tuple[str, ...]] = {
    # 1. Sheets
    "single meeting": (f"{_SHEET}:test_the_first_page_says_who_what_when_and_where",),
    "course grid, landscape": (
        f"{_LIST}:test_a_long_course_is_several_grids_and_no_day_is_lost",
        f"{_LIST}:test_a_grid_on_a5_lies_across_and_keeps_wide_columns",
        f"{_AT}/test_grid_foot.py:test_below_the_fullest_page_of_a_grid_there_is_room_to_sign",
        "desktop/actions/test_list_papers.py:test_a_grid_of_eight_takes_no_page_of_blank_rows",
    ),
    "a month of sheets, date open": (
        f"{_SHEET}:test_a_month_of_sheets_is_one_pdf_with_page_numbers_of_their_own",
        f"{_SHEET}:test_an_open_day_leaves_dots_to_write_on",
    ),
    "ký nhận: totals in figures and words, goods, teacher": (
        f"{_LIST}:test_money_is_summed_in_figures_and_in_words",
        f"{_LIST}:test_goods_are_counted_in_words_too",
        f"{_LIST}:test_a_teacher_is_paid_by_the_session",
    ),
    "filled record with boxes": (
        f"{_LIST}:test_the_record_ticks_who_was_there_and_counts_them",
        f"{_LIST}:test_who_was_absent_is_never_counted_among_those_who_came",
    ),
    "consent list": (
        f"{_LIST}:test_boxes_of_the_consents_stand_where_their_layout_says",
        f"{_LIST}:test_only_children_have_a_guardian_to_sign",
    ),
    "giấy mượn, biên bản bàn giao": (
        f"{_LIST}:test_things_that_change_hands_are_counted_in_words",
        f"{_LIST}:test_a_note_that_lists_nothing_has_rows_to_fill_in",
    ),
    "large rows, A4 and A5": (
        f"{_LIST}:test_large_rows_take_a_thumbprint",
        f"{_SHEET}:test_sheets_of_both_papers_may_stand_in_one_pdf",
    ),
    "private columns off": (f"{_SHEET}:test_private_columns_are_printed_only_where_asked_for",),
    "header repeated, no orphan, longest name whole": (
        f"{_SHEET}:test_every_page_has_the_heads_of_the_columns_and_its_number",
        f"{_LIST}:test_the_signatures_never_stand_alone_and_every_page_has_its_heads",
        f"{_SHEET}:test_a_name_of_sixty_letters_stands_whole_in_its_row",
        f"{_LIST}:test_the_longest_name_is_not_set_smaller_than_eight_points",
        f"{_WORDS}:test_a_breve_above_a_circumflex_does_not_stand_on_the_rule",
        f"{_WORDS}:test_a_reason_of_a_whole_sentence_is_legible_and_whole",
        "desktop/actions/test_sheets.py:test_blank_rows_alone_take_no_page_of_their_own",
        f"{_NAMES}:test_the_longest_house_ends_above_the_title_of_its_sheet",
        f"{_NAMES}:test_the_longest_house_is_named_on_later_pages_above_the_table",
        f"{_NAMES}:test_a_long_title_of_a_signer_takes_two_lines_of_nearly_full_size",
        f"{_NAMES}:test_the_name_of_a_guardian_is_never_shortened",
    ),
    "photocopy of a photocopy": (
        f"{_COPIES}:test_the_words_of_every_paper_survive_the_copy_of_a_copy",
        f"{_COPIES}:test_the_code_of_a_copied_sheet_is_still_read",
    ),
    # 3. Papers for people
    "one good default each": (
        f"{_PEOPLE}:test_the_longest_name_stands_whole_on_every_paper",
        f"{_PEOPLE}:test_every_card_of_a_page_is_read_as_its_person",
        f"{_PEOPLE}:test_twenty_four_labels_are_one_page",
        f"{_PEOPLE}:test_a_reminder_of_many_books_has_a_page_of_its_own_and_nothing_is_cut",
        f"{_LIST}:test_a_receipt_of_many_things_is_whole_and_leaves_room_to_sign",
    ),
    "templates are the commune's, sent with the reply": (
        f"{_TEXTS}:test_every_paper_for_people_speaks_in_the_communes_words",
        f"{_TEXTS}:test_a_house_does_not_change_the_words_of_all",
    ),
    # 4. The report
    "every element of the table": (
        f"{_ELEMENTS}:test_each_element_of_the_head_has_its_place_size_and_style",
        f"{_ELEMENTS}:test_every_authority_stands_in_lines_above_the_signature",
        f"{_DECREE}:test_several_addressees_stand_on_lines_of_their_own",
        f"{_ELEMENTS}:test_recipients_stand_left_and_signer_right_level_with_each_other",
        f"{_DECREE}:test_the_rules_below_issuer_and_subject_are_a_third_to_a_half_of_the_line",
    ),
    "dates by their rule": (
        f"{_ELEMENTS}:test_only_days_below_ten_and_the_first_two_months_have_a_nought",
    ),
    "confirmed by the commune": (
        f"{_ELEMENTS}:test_the_communes_confirmation_stands_below_a_villages_paper",
    ),
    "names valid at the document's date": (
        f"{_UNITS}:test_a_paper_of_the_house_prints_the_name_of_its_day",
        f"{_UNITS}:test_letters_receipts_and_notes_print_the_names_of_their_day",
        f"{_UNITS}:test_the_commune_of_before_the_reform_signs_what_is_of_before",
    ),
    "heading variants": ("desktop/actions/test_headings.py:test_a_house_may_report_in_four_names",),
    "annexes, page numbers from 2": (
        f"{_ELEMENTS}:test_pages_are_numbered_from_the_second_and_annexes_by_themselves",
        f"{_ELEMENTS}:test_an_annex_has_its_name_title_and_the_paper_it_belongs_to",
        f"{_FULL}:test_the_text_points_to_every_annex_by_its_name",
        f"{_COMMUNE}:test_the_word_note_never_stands_alone_at_the_foot_of_a_page",
    ),
    "two pages for a house, four for a commune": (
        f"{_ANY}:test_a_house_takes_two_pages_at_most",
        f"{_HOUSE}:test_a_long_head_and_foot_send_the_groups_to_an_annex_and_the_text_keeps_two_pages",
        f"{_HOUSE}:test_the_head_of_an_annex_never_stands_alone_above_a_table_as_tall_as_a_page",
        f"{_FULL}:test_the_tallest_report_keeps_two_pages_and_typed_figures_stay_italic",
        f"{_ANY}:test_a_commune_takes_four_pages_at_most",
        f"{_COMMUNE}:test_sixty_houses_stand_in_an_annex_and_take_four_pages_in_all",
    ),
    "never the same sentence twice": (
        f"{_ANY}:test_a_house_never_says_a_sentence_twice",
        f"{_ANY}:test_a_commune_never_says_a_sentence_twice",
    ),
    "paragraphs edited, kept, copied": (
        f"{_SCREEN}:test_words_that_were_edited_stay_edited",
        f"{_FILES}:test_every_paragraph_that_may_be_edited_has_a_name_to_be_copied_by",
    ),
    "year so far, last year, per cent of target": (
        f"{_FILES}:test_a_target_shows_how_much_of_it_the_year_so_far_is",
        f"{_HOUSE}:test_a_year_without_a_book_is_a_dash_and_never_nought",
    ),
    "estimate typed, adjustment with reason": (
        f"{_EDITING}:test_a_figure_is_set_with_a_reason_and_an_estimate_is_typed",
        f"{_FILES}:test_an_adjusted_figure_stands_beside_the_computed_one_with_its_reason",
    ),
    "cut-off day": (f"{_EDITING}:test_the_cut_off_day_is_set_beside_the_head",),
    "photo annex": (
        f"{_PHOTOS}:test_photos_stand_two_four_or_six_a_page_with_their_words",
        f"{_PHOTOS}:test_a_photo_becomes_small_and_loses_where_it_was_taken",
        f"{_PHOTOS}:test_the_whole_file_of_sixteen_photos_can_be_sent",
        f"{_PHOTOS}:test_the_longest_words_below_a_photo_stand_whole_above_the_next_one",
        f"{_OFFICE}:test_photos_stand_on_the_page_as_in_the_pdf",
    ),
    "charts in black and white": (
        f"{_CHART}:test_both_years_stay_apart_on_the_copy_of_a_copy",
        f"{_CHART}:test_what_no_month_of_the_chart_holds_is_said_below_it",
        f"{_CHART}:test_what_was_told_of_a_month_stands_framed_on_its_bar",
    ),
    "closing, corrections, what came later": (
        f"{_SCREEN}:test_a_closed_report_says_so_and_what_came_later",
        f"{_EDITING}:test_a_correction_says_which_it_is_and_why",
        f"{_FILES}:test_what_came_in_late_is_listed_and_not_added",
    ),
    # 5. Every number can be defended
    "codes in the annex only": (f"{_FILES}:test_codes_stand_in_the_annex_only",),
    "a click opens the records, a record opens": (
        f"{_SCREEN}:test_a_click_on_a_figure_of_the_page_opens_what_it_counts",
        f"{_SCREEN}:test_a_figure_of_a_group_opens_its_meetings",
        f"{_SCREEN}:test_a_row_behind_a_figure_opens_where_it_was_written",
    ),
    # 6. Word, Excel, preview and print
    "Word: same layout, same text": (
        f"{_OFFICE}:test_texts_stand_where_the_pdf_has_them",
        f"{_OFFICE}:test_the_word_file_says_what_the_pdf_says",
        f"{_WORD}:test_every_paragraph_has_the_face_and_size_of_the_pdf",
        f"{_OFFICE}:test_a_large_figure_stands_on_one_line",
        f"{_WORD}:test_no_empty_line_ends_the_text_before_an_annex",
    ),
    "Excel: figures as numbers, sums": (
        f"{_FILES}:test_every_figure_of_the_tables_is_a_number_in_excel",
        f"{_OFFICE}:test_excel_counts_the_sums_of_the_report",
        f"{_OFFICE}:test_excel_shows_large_figures_and_whole_paragraphs",
    ),
    "preview and print": (
        f"{_PAGES}:test_what_is_printed_looks_like_the_file",
        f"{_PAPERS}:test_only_pages_in_view_are_drawn",
        f"{_PAGES}:test_every_page_goes_to_the_printer_on_its_own_paper",
        f"{_PAGES}:test_only_the_pages_that_were_chosen_are_printed",
        f"{_SCREEN}:test_a_trial_page_is_one_page",
    ),
    # 7. Forms from above
    "mapped in the window, known again, change warned": (
        "desktop/screens/test_forms.py:test_a_form_is_mapped_by_clicking_and_filled",
        "desktop/screens/test_forms.py:test_next_quarters_file_is_known_and_a_changed_form_is_told",
    ),
    "only mapped cells are written": (
        f"{_FORMS}:test_every_other_cell_keeps_value_formula_and_style",
        f"{_FORMS}:test_all_other_parts_of_the_file_are_the_same_bytes",
        f"{_OFFICE}:test_three_filled_forms_open_and_count_anew",
    ),
    # 8. Numbers
    "numbers as Vietnamese write them": (
        f"{_ANY}:test_every_figure_is_written_with_dots",
        "desktop/test_wording.py:test_a_figure_in_a_sentence_has_dots_and_a_year_has_none",
        "desktop/test_wording.py:test_no_sentence_formats_a_figure_in_its_own_way",
    ),
    # Must show
    "pages compared, every letter, fonts, qpdf": (
        f"{_EVERY}:test_every_letter_comes_back_out_of_the_pdf",
        f"{_EVERY}:test_only_our_own_type_is_used_and_all_of_it_is_inside",
        f"{_EVERY}:test_texts_stand_where_they_stood_in_the_same_face_and_size",
        f"{_EVERY}:test_pages_look_as_they_looked",
        f"{_EVERY}:test_the_program_qpdf_finds_no_fault",
    ),
}
