"""The directed scenarios of the design, entry by entry (sync.md 3.3).

Each is a function of its own over fresh laptops, so that it can be tried with a wrong function in
place of one of the design's as well: random search does not find most of these mistakes.
"""

from __future__ import annotations

from itertools import permutations

from tests.sync.laptops import (
    OTHER,
    Laptops,
    conflicts,
    forked,
    group,
    marks,
)

YEARS = 366 * 24 * 60 * 20
AHEAD = 300 * 24 * 60
"""Wrong, but near enough to be believed."""


def a_knowing_correction_wins_over_a_clock_from_the_future(of: Laptops) -> None:
    one, other = of.new(), of.new()
    wrong = of.write(one.at(AHEAD), name="Sai")
    of.carry(other, wrong)
    right = of.write(other.at(5), name="Đúng")
    of.carry(one, right)
    assert group(one) == group(other) == "Đúng"
    assert not conflicts(one) and not conflicts(other)


def two_values_written_at_once_show_one_winner_in_every_order(of: Laptops) -> None:
    one, other = of.new(), of.new()
    late, early = of.write(one.at(9), name="Chín"), of.write(other.at(3), name="Ba")
    for order in permutations((late, early)):
        reader = of.new()
        for id_ in order:
            of.carry(reader, id_)
        assert (group(reader), conflicts(reader)) == ("Chín", 1)


def the_same_value_written_at_once_is_no_conflict(of: Laptops) -> None:
    one, other = of.new(), of.new()
    first, second = of.write(one, name="Một"), of.write(other, name="Một")
    reader = of.new()
    of.carry(reader, first, second)
    assert (group(reader), conflicts(reader)) == ("Một", 0)


def a_rolled_back_laptop_loses_the_work_of_neither_branch(of: Laptops) -> None:
    laptop, reader = of.new(), of.new()
    base = of.write(laptop, name="Gốc", place="Gốc")
    image = of.clone(laptop)
    first = of.write(laptop, name="Một")
    of.roll_back(laptop, image)
    second = of.write(laptop, place="Hai")
    for id_ in (base, first, second):
        of.carry(reader, id_)
    assert (group(reader), group(reader, column="place")) == ("Một", "Hai")
    assert forked(reader) == 1


def an_edit_made_after_one_branch_conflicts_with_the_other(of: Laptops) -> None:
    laptop, editor = of.new(), of.new()
    base = of.write(laptop, name="Gốc")
    twin = of.clone(laptop)
    x, y = of.write(laptop, name="Nhánh x"), of.write(twin, name="Nhánh y")
    of.carry(editor, base, x)
    edit = of.write(editor, name="Sửa theo x")
    of.carry(editor, y)
    assert conflicts(editor) == 1
    reader = of.new()
    for id_ in (base, x, edit, y):
        of.carry(reader, id_)
    assert conflicts(reader) == 1


def a_branch_that_never_arrives_is_told_by_who_saw_it(of: Laptops) -> None:
    laptop, editor, reader = of.new(), of.new(), of.new()
    base = of.write(laptop, name="Gốc")
    twin = of.clone(laptop)
    x, y = of.write(laptop, name="Nhánh x"), of.write(twin, name="Nhánh y")
    of.carry(editor, base, x)
    edit = of.write(editor, name="Sửa theo x")
    for id_ in (base, edit, y):
        of.carry(reader, id_)
    assert (conflicts(reader), forked(reader)) == (1, 1)


def an_edit_after_both_branches_is_the_only_head_in_every_order(of: Laptops) -> None:
    laptop, editor = of.new(), of.new()
    base = of.write(laptop, name="Gốc")
    twin = of.clone(laptop)
    x, y = of.write(laptop.at(AHEAD), name="Nhánh x"), of.write(twin.at(AHEAD), name="Nhánh y")
    of.carry(editor, base, x, y)
    decided = of.write(editor, name="Quyết")
    for order in permutations((x, y, decided)):
        reader = of.new()
        for id_ in (base, *order):
            of.carry(reader, id_)
        assert (group(reader), conflicts(reader)) == ("Quyết", 0)


def a_fork_seen_through_another_record_renews_the_stale_one(of: Laptops) -> None:
    laptop, editor, reader = of.new(), of.new(), of.new()
    base = of.write(laptop, OTHER, name="Gốc")
    twin = of.clone(laptop)
    x2, x3 = of.write(laptop, OTHER, name="Chỗ khác"), of.write(laptop, OTHER, place="Chỗ khác")
    y2 = of.write(twin, name="Nhánh y")
    of.carry(editor, base, x2, x3)
    edit = of.write(editor, name="Sửa")
    of.carry(reader, base, y2, edit)
    assert (group(reader), conflicts(reader)) == ("Sửa", 0)
    of.carry(reader, x2)
    assert conflicts(reader) == 1


def a_known_fork_with_a_missing_link_is_settled_when_the_link_comes(of: Laptops) -> None:
    laptop, editor, reader = of.new(), of.new(), of.new()
    base = of.write(laptop, OTHER, name="Gốc")
    twin = of.clone(laptop)
    x2 = of.write(laptop.at(AHEAD), name="Nhánh x")
    x3, x4 = of.write(laptop, OTHER, name="Ba"), of.write(laptop, OTHER, alive=True)
    y2 = of.write(twin, OTHER, place="Nhánh y")
    of.carry(editor, base, x2, x3, x4)
    edit = of.write(editor.at(1), name="Sửa")
    of.carry(reader, base, x2, y2, x4, edit)
    assert (group(reader), conflicts(reader)) == ("Nhánh x", 1)
    of.carry(reader, x3)
    assert (group(reader), conflicts(reader)) == ("Sửa", 0)


def two_that_cover_each_other_behind_a_gap_both_stay(of: Laptops) -> None:
    laptop, editor, third, reader = of.new(), of.new(), of.new(), of.new()
    base = of.write(laptop, OTHER, name="Gốc")
    twin = of.clone(laptop)
    x2, x3 = of.write(laptop, OTHER, name="Hai"), of.write(laptop, OTHER, place="Ba")
    of.carry(editor, base, x2, x3)
    edit = of.write(editor.at(9), name="Sửa")
    of.carry(twin, edit, wary=False)
    y2 = of.write(twin.at(8), name="Nhánh y")
    k = of.write(third.at(1), name="Riêng")
    of.carry(reader, base)
    for id_ in (edit, y2):
        of.carry(reader, id_)
    assert (group(reader), conflicts(reader)) == ("Sửa", 1)
    of.carry(reader, k)
    assert group(reader) == "Sửa"
    of.carry(reader, x2, x3)
    assert (group(reader), conflicts(reader)) == ("Nhánh y", 1)


def a_rolled_back_laptop_that_is_told_of_its_lost_work_writes_as_another(of: Laptops) -> None:
    laptop, editor = of.new(), of.new()
    base = of.write(laptop, name="Gốc")
    image = of.clone(laptop)
    lost = of.write(laptop, name="Mất")
    of.carry(editor, base, lost)
    edit = of.write(editor, OTHER, name="Thấy cả")
    of.roll_back(laptop, image)
    of.carry(laptop, edit)
    again = of.write(laptop, name="Viết lại")
    assert of.entries[again].origin != of.entries[lost].origin


def an_editor_with_a_hole_does_not_cover_what_was_in_it(of: Laptops) -> None:
    laptop, editor, reader = of.new(), of.new(), of.new()
    first, second = of.write(laptop, OTHER, name="Một"), of.write(laptop, name="Hai")
    third = of.write(laptop, OTHER, name="Ba")
    of.carry(editor, first, third)
    edit = of.write(editor, name="Sửa")
    for id_ in (first, third, edit, second):
        of.carry(reader, id_)
    assert conflicts(reader) == 1


def an_editor_covers_what_came_from_beyond_a_gap(of: Laptops) -> None:
    laptop, editor, reader = of.new(), of.new(), of.new()
    first, second = of.write(laptop, OTHER, name="Một"), of.write(laptop, OTHER, name="Hai")
    third = of.write(laptop.at(AHEAD), name="Ba")
    of.carry(editor, first, third)
    edit = of.write(editor.at(1), name="Sửa")
    for id_ in (first, second, third, edit):
        of.carry(reader, id_)
    assert (group(reader), conflicts(reader)) == ("Sửa", 0)


def what_comes_late_is_taken_and_what_is_newer_still_wins(of: Laptops) -> None:
    laptop, reader = of.new(), of.new()
    first = of.write(laptop, name="Một")
    second = of.write(laptop.at(AHEAD), name="Hai", place="Nhà rông")
    third = of.write(laptop.at(1), name="Ba")
    of.carry(reader, first)
    of.carry(reader, third)
    assert group(reader) == "Ba"
    of.carry(reader, second)
    assert (group(reader), group(reader, column="place")) == ("Ba", "Nhà rông")
    assert not conflicts(reader)


def who_saw_one_that_saw_another_has_not_seen_the_other(of: Laptops) -> None:
    first, between, last, reader = of.new(), of.new(), of.new(), of.new()
    x = of.write(first.at(AHEAD), name="Của x")
    of.carry(between, x)
    seen = of.write(between, place="Của l")
    of.carry(last, seen)
    edit = of.write(last.at(1), name="Của b")
    for id_ in (x, seen, edit):
        of.carry(reader, id_)
    assert (group(reader), conflicts(reader)) == ("Của x", 1)


def of_two_removals_a_bringing_back_must_have_seen_both(of: Laptops) -> None:
    one, other = of.new(), of.new()
    base = of.write(one, alive=True, name="Gốc")
    of.carry(other, base)
    first, second = of.write(one.at(1), alive=False), of.write(other.at(2), alive=False)
    edit = of.write(other.at(9), name="Sửa")
    back = of.write(one.at(AHEAD), alive=True)
    reader = of.new()
    of.carry(reader, base, first, second, edit, back)
    assert not group(reader, column="alive")
    of.carry(one, second)
    both = of.write(one.at(3), alive=True)
    of.carry(reader, both)
    assert group(reader, column="alive")


def two_markers_of_one_meeting_differ_only_in_common_cells(of: Laptops) -> None:
    one, other, reader = of.new(), of.new(), of.new()
    first, second = of.mark(one.at(1), range(25), 1), of.mark(other.at(2), range(24, 40), 4)
    of.carry(reader, first)
    of.carry(reader, second)
    assert conflicts(reader) == 1
    assert marks(reader) == {n: 1 if n < 24 else 4 for n in range(40)}


def a_mark_corrected_in_one_file_shows_the_correction(of: Laptops) -> None:
    one, reader = of.new(), of.new()
    sheet, correction = of.mark(one, range(30), 1), of.mark(one, [7], 4)
    of.carry(reader, sheet, correction)
    assert marks(reader) == {n: 4 if n == 7 else 1 for n in range(30)}


def a_clock_put_back_still_counts_on(of: Laptops) -> None:
    laptop = of.new()
    first, second = of.write(laptop.at(60), name="Một"), of.write(laptop.at(-YEARS), name="Hai")
    assert of.entries[first].hlc < of.entries[second].hlc


def a_clock_years_ahead_is_not_followed(of: Laptops) -> None:
    laptop = of.new()
    of.write(laptop.at(0), name="Một")
    jumped = of.write(laptop.at(YEARS), name="Hai")
    assert of.entries[jumped].hlc >> 16 < of.entries[jumped].wall - 1
    assert of.entries[jumped].wall > of.entries[jumped].hlc >> 16


def all_entries_in_any_order_make_the_same_book(of: Laptops) -> None:
    one, other = of.new(), of.new()
    base = of.write(one, name="Gốc", alive=True)
    of.carry(other, base)
    rest = (of.write(one, name="Một"), of.write(other, place="Hai"), of.mark(one, range(5), 1))
    seen = set()
    for order in permutations(rest):
        reader = of.new()
        for id_ in (*order[:2], base, *order[2:]):
            of.carry(reader, id_)
        seen.add((group(reader), group(reader, column="place"), len(marks(reader))))
    assert seen == {("Một", "Hai", 5)}


SCENARIOS = (
    a_knowing_correction_wins_over_a_clock_from_the_future,
    two_values_written_at_once_show_one_winner_in_every_order,
    the_same_value_written_at_once_is_no_conflict,
    a_rolled_back_laptop_loses_the_work_of_neither_branch,
    an_edit_made_after_one_branch_conflicts_with_the_other,
    a_branch_that_never_arrives_is_told_by_who_saw_it,
    an_edit_after_both_branches_is_the_only_head_in_every_order,
    a_fork_seen_through_another_record_renews_the_stale_one,
    a_known_fork_with_a_missing_link_is_settled_when_the_link_comes,
    two_that_cover_each_other_behind_a_gap_both_stay,
    a_rolled_back_laptop_that_is_told_of_its_lost_work_writes_as_another,
    an_editor_with_a_hole_does_not_cover_what_was_in_it,
    an_editor_covers_what_came_from_beyond_a_gap,
    what_comes_late_is_taken_and_what_is_newer_still_wins,
    who_saw_one_that_saw_another_has_not_seen_the_other,
    of_two_removals_a_bringing_back_must_have_seen_both,
    two_markers_of_one_meeting_differ_only_in_common_cells,
    a_mark_corrected_in_one_file_shows_the_correction,
    a_clock_put_back_still_counts_on,
    a_clock_years_ahead_is_not_followed,
    all_entries_in_any_order_make_the_same_book,
)
