"""What is said of a doubtful cell of a roster: why it was left empty, and what stands in it."""

from __future__ import annotations

from db.domain.rosters import Problem
from desktop.wording import tr

_SENTENCES = {
    "bad_birth": "“{text}” không đọc được thành ngày, tháng, năm sinh; để trống",
    "future_birth": "“{text}” là ngày chưa đến; để trống",
    "birth_without_year": "“{text}” không có năm; để trống",
    "two_digit_year": "“{text}” chỉ có hai số của năm, chưa rõ năm nào; để trống",
    "age_not_birth": "cột này ghi tuổi, không ghi năm sinh; để trống năm sinh",
    "two_births": "“{text}” và cột bên cạnh đều ghi năm sinh; để trống",
    "day_or_month": "“{text}” có thể bị Excel đổi ngày thành tháng; chỉ ghi năm",
    "error_cell": "ô này báo lỗi “{text}”; để trống",
    "bad_ethnic_group": "“{text}” chưa rõ là dân tộc nào; để trống",
    "bad_gender": "“{text}” chưa rõ là nam hay nữ; để trống",
    "bad_tick": "“{text}” chưa rõ có phải là dấu đánh không; để trống",
    "both_ticked": "vừa đánh dấu Nam vừa đánh dấu Nữ; để trống",
    "more_than_a_phone": "“{text}” có thêm số hoặc chữ khác; chỉ ghi số đầu",
    "bad_phone": "“{text}” không phải là số điện thoại đủ số; để trống",
    "differs": "“{text}” khác với điều đang ghi trong sổ; sổ giữ như cũ",
    "several_alike": "trong sổ có nhiều người giống “{text}”; đã thêm thành người mới",
    "cell_too_long": "“{text}” dài quá mức; để trống",
    "name_missing": "dòng này không có tên; bỏ qua",
    "name_too_long": "tên quá dài; bỏ qua dòng này",
}


def problem_words(problem: Problem) -> str:
    """One sentence without the place: row and column are said beside it."""
    sentence = _SENTENCES.get(problem.code, "“{text}” chưa rõ; để trống")
    return tr(sentence, text=problem.text)
