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
    # Files: writing and reading (db.files)
    "disk_full": "Chưa lưu được tệp (ổ đĩa hoặc USB đầy). Sổ trên máy vẫn nguyên. Xóa bớt ảnh và "
    "tệp không cần trên đó rồi lưu lại.",
    "folder_read_only": "Chưa lưu được tệp vào “{path}” (nơi này không cho ghi). Sổ trên máy vẫn "
    "nguyên. Gạt khóa chống ghi trên USB hoặc chọn thư mục khác rồi lưu lại.",
    "folder_missing": "Chưa lưu được tệp vì không thấy “{path}”. Sổ trên máy vẫn nguyên. Cắm lại "
    "USB hoặc chọn thư mục khác rồi lưu lại.",
    "device_error": "Chưa đọc hoặc ghi trọn được “{path}” (ổ đĩa hoặc USB bị lỗi, hay bị rút sớm). "
    "Sổ trên máy vẫn nguyên. Cắm lại, hoặc dùng USB khác rồi làm lại.",
    "file_verify_failed": "Tệp vừa ghi vào “{path}” đọc lại không đúng, nên đã bỏ. Sổ trên máy vẫn "
    "nguyên. Dùng USB khác rồi lưu lại.",
    "file_exists": "Ở đó đã có tệp “{path}”, nên chưa lưu và không ghi đè. Sổ trên máy vẫn nguyên. "
    "Chọn thư mục khác hoặc đổi tên tệp cũ rồi lưu lại.",
    "bad_file_name": "Tên tệp “{path}” không dùng được, chưa lưu gì. Sổ trên máy vẫn nguyên. Chọn "
    "tên khác.",
    "file_missing": "Không thấy tệp “{path}”. Sổ trên máy vẫn nguyên. Xem lại USB hoặc tên tệp rồi "
    "làm lại.",
    "file_unreadable": "Máy không cho mở tệp “{path}”. Sổ trên máy vẫn nguyên. Chép tệp sang thư "
    "mục khác rồi làm lại.",
    "not_a_file": "“{path}” không phải là tệp (có thể là thư mục hoặc lối tắt). Sổ trên máy vẫn "
    "nguyên. Chọn chính tệp đó.",
    "file_too_large": "Tệp này lớn quá mức, nên không mở. Sổ trên máy vẫn nguyên. Xem lại có đúng "
    "là tệp của Sổ Làng không.",
    # Rosters: lists of people from Excel, ODS or CSV (db.rosters)
    "roster_not_a_list": "Trong tệp “{path}” không thấy danh sách người nào (cần một cột “Họ và "
    "tên”). Sổ trên máy vẫn nguyên. Chọn đúng tệp, hoặc thêm dòng tên cột rồi nhập lại.",
    "roster_empty": "Tệp “{path}” không có dòng nào ghi tên người. Sổ trên máy vẫn nguyên. Xem lại "
    "có đúng tệp danh sách không.",
    "roster_damaged": "Tệp “{path}” bị hỏng hoặc chưa chép trọn, nên không đọc được. Sổ trên máy vẫn "
    "nguyên. Mở tệp bằng Excel, lưu lại, rồi nhập lại.",
    "roster_locked": "Tệp “{path}” có mật khẩu, nên không đọc được. Sổ trên máy vẫn nguyên. Mở tệp "
    "bằng Excel, bỏ mật khẩu, lưu lại rồi nhập lại.",
    "roster_too_large": "Tệp “{path}” lớn quá mức (quá 20 MB, 100.000 dòng hoặc 200 cột), nên không "
    "đọc. Sổ trên máy vẫn nguyên. Chép riêng danh sách sang tệp mới rồi nhập lại.",
    "roster_no_such_sheet": "Trong tệp “{path}” không có trang tính “{sheet}”. Sổ trên máy vẫn "
    "nguyên. Chọn một trong các trang: {sheets}.",
    # Files that come in (db.sync)
    "file_not_ours": "Đây không phải tệp của Sổ Làng, nên không nhận. Sổ trên máy vẫn nguyên. Chọn "
    "tệp có đuôi .solang.",
    "file_cut": "Tệp bị cắt, chưa chép trọn, nên không nhận. Sổ trên máy vẫn nguyên. Xin bên kia "
    "chép hoặc gửi lại tệp này.",
    "file_altered": "Tệp bị hỏng hoặc bị sửa trên đường, nên không nhận. Sổ trên máy vẫn nguyên. "
    "Xin bên kia gửi lại tệp này.",
    "file_text_mode": "Tệp bị đổi khi chép như văn bản, nên không nhận. Sổ trên máy vẫn nguyên. "
    "Xin bên kia gửi lại dưới dạng tệp đính kèm hoặc qua USB.",
    "file_newer": "Tệp này do bản Sổ Làng mới hơn ghi, máy này chưa đọc được. Sổ trên máy vẫn "
    "nguyên, tệp không mất. Cài bản mới rồi nhận lại.",
    "file_broken": "Tệp đến trọn nhưng bên trong có chỗ không đúng, nên không nhận. Sổ trên máy "
    "vẫn nguyên. Xin bên kia lưu tệp mới rồi gửi; nếu vẫn vậy, báo người phụ trách kỹ thuật.",
    "file_other_kind": "Tệp này dùng cho việc khác (tệp mời, tệp trả lời hoặc tệp số liệu), nên "
    "chưa nhận. Sổ trên máy vẫn nguyên. Chọn đúng tệp cho việc này.",
    "file_not_for_us": "Tệp này gửi cho nơi khác, ở đây không mở được. Sổ trên máy vẫn nguyên. Xem "
    "lại tệp, hoặc xin bên kia gửi lại cho đúng nơi.",
    "file_bad_signature": "Không chắc ai đã ghi tệp này, nên không nhận. Sổ trên máy vẫn nguyên. "
    "Gọi điện hỏi bên kia và xin gửi lại.",
    "entry_too_large": "Một lần ghi trong sổ quá lớn nên chưa lưu được tệp. Sổ trên máy vẫn "
    "nguyên. Báo người phụ trách kỹ thuật.",
}
