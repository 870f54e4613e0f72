"""The sentence for each error code. ``{name}`` stands for a fact of the error.

Pattern: what happened, whether the data is safe, what to do next. No exclamation marks, no pronoun.
Whoever raises a new code adds its sentence here; a test finds codes without one.
"""

SENTENCES: dict[str, str] = {
    "bad_birth": "Ngày sinh “{text}” không đọc được, chưa lưu gì. Ghi năm (1986), tháng (1986-03), "
    "ngày (1986-03-12) hoặc khoảng (~1948).",
    "bad_period": "Kỳ báo cáo “{text}” không đọc được, sổ vẫn nguyên. Ghi 2026, 2026-H1, 2026-Q4, "
    "2026-11 hoặc 2026-01-01..2026-03-31.",
    "bad_entry": "Tệp này có chỗ không đúng, không nhận. Sổ trên máy vẫn nguyên. Xin làng gửi lại.",
}
